"""A receiver's system that hears webhooks and sends its own, written from the standards and not
from the adapter."""

import base64
import hashlib
import hmac
import json
import re
from collections.abc import Collection, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import urlsplit

from tests.adapters.serving import Asked, Said, serving

from barnlots.model.part import HandoverState
from barnlots.ports import Given
from barnlots_cloudevents import Inbox, Receiver, Sender
from barnlots_http import Limits

SECRET = b"whsec_" + base64.b64encode(b"en hemlighet som bara ar for prov")
BRIEF = Limits(connect=5, silence=2, whole=5, body=1_000_000)
NAME = "Hanna Handläggare"
TYPES = {
    HandoverState.DELIVERED: "se.barnlots.handover.delivered",
    HandoverState.REGISTERED: "se.barnlots.handover.registered",
    HandoverState.RECEIVED: "se.barnlots.handover.received",
}


def signature(secret: bytes, name: str, timestamp: str, body: bytes) -> str:
    """Standard Webhooks 1.0, of a symmetric key."""
    key = base64.b64decode(secret.removeprefix(b"whsec_"))
    said = b".".join((name.encode(), timestamp.encode(), body))
    return "v1," + base64.b64encode(hmac.digest(key, said, "sha256")).decode()


def genuine(headers: Mapping[str, str], body: bytes, secret: bytes = SECRET) -> bool:
    name, timestamp = headers["webhook-id"], headers["webhook-timestamp"]
    assert abs(datetime.now(UTC).timestamp() - int(timestamp)) < 300
    return signature(secret, name, timestamp, body) in headers["webhook-signature"].split(" ")


def cloud_event(found: object) -> Mapping[str, object]:
    """What CloudEvents 1.0.2 asks of an event in its JSON format (2.1-3.1 there, 3.1 in the
    format)."""
    assert isinstance(found, dict)
    assert all(re.fullmatch(r"[a-z0-9]{1,20}", name) for name in found)
    assert found["specversion"] == "1.0"
    for name in ("id", "source", "type"):
        assert isinstance(found[name], str) and found[name], name
    reference = urlsplit(found["source"])
    assert reference.path and re.fullmatch(r"[!-~]+", found["source"])
    if "time" in found:
        assert re.fullmatch(
            r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)", found["time"]
        )
    assert found.get("subject", "x") and not {"data", "data_base64"} <= set(found)
    assert found.get("datacontenttype", "application/json") == "application/json"
    return found


def event(
    handover: str, state: HandoverState = HandoverState.REGISTERED, by: str | None = None
) -> dict[str, object]:
    """What the receiver says of a handover."""
    data = {"handover": handover} | ({} if by is None else {"received_by": by})
    return {
        "specversion": "1.0",
        "id": hashlib.sha256(f"{handover} {state}".encode()).hexdigest()[:16],
        "source": "https://mottagaren.exempel.se/handelser",
        "type": TYPES[state],
        "data": data,
    }


def posted(
    said: object, secret: bytes = SECRET, at: datetime | None = None
) -> tuple[dict[str, str], bytes]:
    """It as a webhook: headers and body."""
    body = said if isinstance(said, bytes) else json.dumps(said).encode()
    timestamp = str(int((at or datetime.now(UTC)).timestamp()))
    headers = {
        "Content-Type": "application/cloudevents+json; charset=UTF-8",
        "Webhook-Id": "msg_1",
        "Webhook-Timestamp": timestamp,
        "Webhook-Signature": signature(secret, "msg_1", timestamp, body),
    }
    return headers, body


def given(address: str, folder: Path, **settings: str) -> Given:
    told = {"adress": address, "väg": "/till", "kvittoväg": "/fran", **settings}
    return Given("webhookar", "socialtjansten", folder, told, {"nyckel": SECRET})


class Hook:
    """Hears what is offered, once each, and says what it has when it is asked."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.stored: dict[str, object] = {}
        self.status = 200
        self.types = dict[str, dict[str, object]]()
        self.address = "http://127.0.0.1:1"

    def adapter(self) -> Sender:
        return Sender(given(self.address, self.folder), BRIEF)

    where = ()

    def has(self) -> Collection[str]:
        return list(self.stored)

    def told(self) -> str:
        return json.dumps(list(self.stored.values()), ensure_ascii=False)

    def lose(self, delivery: str) -> None:
        del self.stored[delivery]

    def becomes(self, delivery: str, state: HandoverState | None) -> None:
        word = TYPES[state] if state else "se.barnlots.handover.piled-up"
        self.types[delivery] = {"type": word}

    def down(self) -> AbstractContextManager[None]:
        return self._saying(503)

    def refuses(self) -> AbstractContextManager[None]:
        return self._saying(422)

    @contextmanager
    def _saying(self, status: int) -> Iterator[None]:
        self.status = status
        yield
        self.status = 200

    @contextmanager
    def up(self) -> Iterator["Hook"]:
        with serving(self._answer) as server:
            self.address = server.address
            yield self

    def _answer(self, asked: Asked) -> Said:
        if self.status != 200 or not genuine(asked.headers, asked.body):
            return Said(self.status if self.status != 200 else 401)
        if asked.path == "/fran":
            wanted = json.loads(asked.body)["handovers"]
            has = [one for one in wanted if one in self.stored]
            events = [event(one) | self.types.get(one, {}) for one in has]
            return Said(body=json.dumps(events).encode())
        assert asked.headers["content-type"] == "application/cloudevents+json"
        said = cloud_event(json.loads(asked.body))
        data = said["data"]
        assert isinstance(data, dict)
        self.stored[data["handover"]] = said
        return Said(204, body=b"")


class Posts:
    """Posts receipts to the receiver of webhooks, which keeps them where the adapter hears them."""

    secrets = (NAME,)

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.receiver = Receiver(folder, SECRET)

    def adapter(self) -> Inbox:
        return Inbox(Given("kvitton", "", self.folder, {"mapp": "."}))

    def send(self, handover: str, state: HandoverState, received_by: str | None = None) -> None:
        self.receiver.accept(*posted(event(handover, state, received_by)))

    def send_back(self, handover: str, because: str) -> None:
        self._send(handover, {"type": "se.barnlots.handover.returned", "reason": because})

    def send_odd(self, handover: str) -> None:
        self._send(handover, {"type": "se.barnlots.handover.piled-up"})

    def _send(self, handover: str, said: dict[str, object]) -> None:
        self.receiver.accept(*posted(event(handover) | said))

    def send_bad(self) -> bool:
        said = event("x")
        said["data"] = {"handover": "x", "hos": NAME}
        return self.receiver.accept(*posted(said)).status < 300

    @contextmanager
    def down(self) -> Iterator[None]:
        aside = self.folder.with_name("borta")
        self.folder.rename(aside)
        yield
        aside.rename(self.folder)
