"""A message service of säker digital kommunikation that tests start on this machine.

It has one outbox and one inbox, takes a message id once, and makes of each message the XML that
would leave it.
"""

import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from xml.etree.ElementTree import Element, SubElement, tostring

from tests.adapters.serving import Asked, Said, Serving, serving

from barnlots.ports import Given
from barnlots_sdk import Sdk

KEY = b"en hemlighet i prov"
OURS = ("0203:ekkommun.se", "sdk:elevhalsan:0203:ekkommun.se")
THEIRS = ("0203:socialkommun.se", "sdk:mottagning:0203:socialkommun.se")
SETTINGS = {
    "från organisation": OURS[0],
    "från funktion": OURS[1],
    "till organisation": THEIRS[0],
    "till funktion": THEIRS[1],
    "kontakt": "Anna Ek, 0910-12 34 56",
    "minne": "minne",
}
FILES = ("fileName", "contentType", "content")
_SPACE = "urn:riv:infrastructure:messaging:MessageWithAttachments:3"
_ACTOR = "iso6523-actorid-upis"


class MessageSystem:
    """`messages` are what it has, by id, with their status; `created` how often it took one."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.messages: dict[str, dict[str, Any]] = {}
        self.created = 0
        self.silent = False
        self.renames = False
        self.loses_answers = False
        self.refuses: int | None = None
        # So many times it does not say what it has.
        self.hides = 0
        self.asked: list[Asked] = []
        self.answers: list[Said] = []

    @contextmanager
    def running(self) -> Iterator["MessageSystem"]:
        with serving(self._answer) as server:
            self._server = server
            yield self

    @property
    def server(self) -> Serving:
        return self._server

    def adapter(self, **settings: str) -> Sdk:
        (self.folder / "minne").mkdir(exist_ok=True)
        told = {**SETTINGS, "adress": f"{self._server.address}/v1", **settings}
        return Sdk(Given("meddelanden", "", self.folder, told, {"nyckel": KEY}))

    def becomes(self, status: str) -> None:
        """What it has of us, all of it, has come so far."""
        for one in self.messages.values():
            one["messageStatus"] = status

    def comes_in(self, name: str, sender: tuple[str, str] = THEIRS, status: str = "NEW") -> None:
        """A message that no adapter here has sent: somebody has written to us, or from us."""
        receiver = OURS if sender is THEIRS else THEIRS
        self.messages[name] = {
            "messageStatus": status,
            "creationDateTime": "2026-10-07T06:00:00Z",
            "messageId": name,
            "conversationId": name,
            "confidentiality": True,
            "label": "Fråga",
            "sender": sender[0],
            "recipient": receiver[0],
            "senderAttention": {"subOrganization": {"extension": sender[1]}},
            "recipientAttention": {"subOrganization": {"extension": receiver[1]}},
            "digitalDocument": [],
        }

    def _answer(self, asked: Asked) -> Said:
        self.asked.append(asked)
        said = self._said(asked)
        self.answers.append(said)
        return said

    def _said(self, asked: Asked) -> Said:
        if self.silent:
            return Said(pieces=[])
        _, _, name = asked.path.removeprefix("/v1").partition("/sdk/messages")
        match asked.method, name:
            case "POST", "":
                return self._create(json.loads(asked.body)["data"])
            case "GET", "":
                return self._list(asked.query)
            case "GET", _ if self.hides:
                self.hides -= 1
            case "GET", _ if name[1:] in self.messages:
                return _json({"data": _resource(self.messages[name[1:]])})
        return Said(404, b"")

    def _create(self, data: dict[str, Any]) -> Said:
        name = data["id"]
        if self.refuses is not None:
            return _problem(self.refuses)
        if name in self.messages:
            return _problem(400)
        if self.renames:
            name = "a-name-of-its-own"
        self.messages[name] = {
            **data["attributes"],
            "messageId": name,
            "messageStatus": "WAITING_FOR_RECEIPT",
        }
        self.created += 1
        if self.loses_answers:
            return Said(pieces=[])
        return Said(201, b"", {"Location": f"/sdk/messages/{name}"})

    def _list(self, query: Mapping[str, str]) -> Said:
        def fits(one: Mapping[str, Any]) -> bool:
            for name, wanted in query.items():
                found: Any = one
                for step in name.removeprefix("filter[").removesuffix("]").split("."):
                    found = found[step]
                if found != wanted:
                    return False
            return True

        without = [
            {key: value for key, value in one.items() if key != "digitalDocument"}
            for one in self.messages.values()
            if fits(one)
        ]
        return _json({"data": [_resource(one) for one in without]}) if without else Said(404, b"")


def as_xml(attributes: Mapping[str, Any]) -> bytes:
    """The message as it leaves the service, by the type MessageWithAttachments."""
    payload = Element(f"{{{_SPACE}}}messagePayload")
    message = _under(payload, "message")
    header = _under(message, "messageHeader")
    for name in ("creationDateTime", "messageId", "conversationId", "label"):
        _under(header, name, attributes[name])
    _under(header, "confidentiality", str(attributes["confidentiality"]).lower())
    _identity(_under(header, "generatingSystem"), attributes["generatingSystem"])
    for side in ("recipient", "sender"):
        party = _under(header, side)
        organisation = {"root": _ACTOR, "extension": attributes[side]}
        _identity(_under(party, f"{side}ID"), organisation)
        attention = _under(party, "attention")
        told = attributes[f"{side}Attention"]
        for one in told.get("attentionPerson", ()):
            person = _under(attention, "person")
            _identity(_under(person, "personId"), one)
            _under(person, "label", one["label"])
        function = _under(_under(attention, "subOrganization"), "organizationId")
        _identity(function, told["subOrganization"])
    body = _under(message, "messageBody")
    for document in attributes["digitalDocument"]:
        about = _under(body, "documents")
        _under(about, "documentID", document["documentId"])
        _under(about, "documentName", document["documentName"])
        _under(about, "index", document["index"])
        for file in document["contentFiles"]:
            held = _under(about, "ContentFiles")
            for name in FILES:
                _under(held, name, file[name])
        for text in document["contentTextBody"]:
            _under(_under(about, "ContentText"), "characterSequence", text)
    written: bytes = tostring(payload, encoding="utf-8")
    return written


def _under(parent: Element, name: str, text: str | None = None) -> Element:
    made = SubElement(parent, f"{{{_SPACE}}}{name}")
    made.text = text
    return made


def _identity(parent: Element, told: Mapping[str, str]) -> None:
    for name in ("root", "extension"):
        _under(parent, name, told[name])


def _resource(attributes: Mapping[str, Any]) -> dict[str, Any]:
    return {"type": "messages", "id": attributes["messageId"], "attributes": attributes}


def _json(said: object, status: int = 200) -> Said:
    return Said(status, json.dumps(said).encode(), {"Content-Type": "application/json"})


def _problem(status: int) -> Said:
    return _json({"type": "urn:problem-type:sdk:badRequest", "status": status}, status)
