"""What is said, as CloudEvents 1.0 in its JSON format: of a handover, by ids, and nothing else.

An event that holds more than it should is refused, since whatever else it says could be about a
child, and would be kept where it came in.
"""

import hashlib
from typing import Annotated, Final, Literal
from urllib.parse import quote

from pydantic import ConfigDict, StringConstraints, ValidationError

from barnlots.model.base import Frozen
from barnlots.model.delivery import Delivery, Receipt
from barnlots.model.errors import BarnlotsError
from barnlots.model.part import HandoverState

KIND = "application/cloudevents+json"
NOT_ONE, UNKNOWN = "BL-I503", "BL-I504"
OFFERED = "se.barnlots.handover.offered"
STATES: Final = {
    "se.barnlots.handover.delivered": HandoverState.DELIVERED,
    "se.barnlots.handover.registered": HandoverState.REGISTERED,
    "se.barnlots.handover.received": HandoverState.RECEIVED,
}

Text = Annotated[str, StringConstraints(min_length=1, max_length=500)]


class NotAnEvent(BarnlotsError):
    """It is no event, or none that is heard here."""


class Said(Frozen):
    """The data of a receipt: which handover, and the assignment of the person who has received it
    when somebody has."""

    handover: Text
    received_by: Text | None = None


class Event(Frozen):
    """An event as it comes in, with the attributes that matter here. Others are let be."""

    model_config = ConfigDict(extra="ignore")

    specversion: Literal["1.0"]
    id: Text
    source: Text
    type: Text
    data: dict[str, object]


def offered(delivery: Delivery, context: str) -> dict[str, object]:
    """That the handover is offered. `context` is what this installation is called where it is
    heard."""
    disclosure = delivery.disclosure
    return {
        "specversion": "1.0",
        "id": delivery.id,
        "source": f"{context}/{quote(delivery.holder, safe='')}",
        "type": OFFERED,
        "time": delivery.offered_at.isoformat(),
        "datacontenttype": "application/json",
        "data": {
            "handover": delivery.id,
            "document": disclosure.document,
            "receiver_kind": disclosure.receiver_kind,
            "receiver": disclosure.receiver,
        },
    }


def handover_in(found: object) -> str | None:
    """Which handover something says that it is about, whatever else it says."""
    data = found.get("data") if isinstance(found, dict) else None
    name = data.get("handover") if isinstance(data, dict) else None
    return name if isinstance(name, str) else None


def receipt_of(found: object) -> Receipt:
    """The receipt that an event is, by the name that the event has at its source. Raises
    NotAnEvent."""
    try:
        event = Event.model_validate(found)
        if event.type not in STATES:
            raise NotAnEvent(UNKNOWN)
        said = Said.model_validate(event.data)
    except ValidationError:
        raise NotAnEvent(NOT_ONE) from None
    state = STATES[event.type]
    if (state is HandoverState.RECEIVED) != (said.received_by is not None):
        raise NotAnEvent(NOT_ONE)
    return Receipt(
        handover=said.handover,
        state=state,
        received_by=said.received_by,
        id=hashlib.sha256(f"{event.source}\n{event.id}".encode()).hexdigest(),
    )
