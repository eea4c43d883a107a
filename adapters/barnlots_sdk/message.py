"""A message of Säker digital kommunikation: a document with its two files, from one functional
address to another. Source: Digg's REST interface between message client and message service 1.0.0,
for messages of the type MessageWithAttachments 3.
"""

import hmac
import json
from base64 import b64encode
from collections.abc import Mapping
from dataclasses import dataclass
from uuid import UUID, uuid5

from barnlots.model.catalogue import say
from barnlots.ports import Declined
from barnlots_dokument import Paper, json_of, pdf_of

# Bytes; a message service takes no request that is larger.
LARGEST = 30_000_000
LONGEST_LABEL = 256
_FUNCTION = "urn:riv:infrastructure:messaging:functionalAddress"
_HSA = "1.2.752.29.6.2.1"
_NAMES = UUID("5f3d3f1e-6f0e-5c0b-9a55-3f3b1b6f6c11")


@dataclass(frozen=True)
class Reader:
    """Somebody at the receiver, by her HSA-id."""

    hsa: str
    name: str


@dataclass(frozen=True)
class Address:
    """An organisation (`0203:kommun.se`) and a function there (`sdk:inkorg:0203:kommun.se`)."""

    organisation: str
    function: str


def message_id(handover: str, key: bytes) -> str:
    """The same whenever the same delivery is sent, and telling nothing of it: `key` is the
    sender's own."""
    return str(uuid5(_NAMES, hmac.digest(key, b"meddelande " + handover.encode(), "sha256").hex()))


def message_of(
    paper: Paper, name: str, sender: Address, receiver: Address, reader: Reader | None
) -> bytes:
    """The request that creates the message. Raises Declined when it is larger than anybody takes:
    before it is printed, when its text alone is."""
    data = b64encode(json_of(paper)).decode()
    if len(data) > LARGEST:
        raise Declined
    files = (
        (f"{paper.reference}.pdf", "application/pdf", b64encode(pdf_of(paper)).decode()),
        (f"{paper.reference}.json", "application/json", data),
    )
    attributes = {
        "creationDateTime": paper.offered_at.strftime("%Y-%m-%dT%H:%M:%SZ"),
        "messageId": name,
        "conversationId": name,
        # A child is told of in all of them.
        "confidentiality": True,
        "generatingSystem": {"root": "un-encoded", "extension": "Barnlots", "label": "Barnlots"},
        "sender": sender.organisation,
        "senderAttention": _attention(sender),
        "recipient": receiver.organisation,
        "recipientAttention": _attention(receiver, reader),
        "label": _label(paper),
        "digitalDocument": [
            {
                "documentId": paper.reference,
                "documentName": paper.title,
                "index": "1",
                "contentTextBody": [_text(paper)],
                "contentFiles": [
                    {"fileName": file, "contentType": kind, "content": content}
                    for file, kind, content in files
                ],
            }
        ],
    }
    body = {"data": {"type": "messages", "id": name, "attributes": attributes}}
    request = json.dumps(body, ensure_ascii=False).encode()
    if len(request) > LARGEST:
        raise Declined
    return request


def _attention(address: Address, reader: Reader | None = None) -> Mapping[str, object]:
    function = {"subOrganization": {"root": _FUNCTION, "extension": address.function}}
    if reader is None:
        return function
    person = {"root": _HSA, "extension": reader.hsa, "label": reader.name}
    return {**function, "attentionPerson": [person]}


def _label(paper: Paper) -> str:
    """What stands in a list of messages: nothing of the child."""
    code = "BL-SDK_LABEL_PROTECTED" if paper.protected else "BL-SDK_LABEL"
    return say(code, titel=paper.title, referens=paper.reference)[:LONGEST_LABEL]


def _text(paper: Paper) -> str:
    notice = [say("BL-DOC_PROTECTED")] if paper.protected else []
    told = say("BL-SDK_TEXT", referens=paper.reference, kontakt=paper.call)
    return "\n\n".join([paper.title, *notice, told, say("BL-DOC_NO_ALARM")])
