"""A delivery: a disclosure on its way to a receiver, and how far its carrier has come with it."""

from datetime import datetime
from enum import StrEnum
from typing import Self

from pydantic import Field, model_validator

from barnlots.model.base import Frozen
from barnlots.model.disclosure import Disclosure
from barnlots.model.part import Handover, HandoverState, Received


class DeliveryState(StrEnum):
    """Where the carrier stands. Those words that are a handover's too mean the same there."""

    WAITING = "väntar"
    DELIVERED = "levererad"
    REGISTERED = "registrerad"
    RECEIVED = "mottagen"
    RETURNED = "återsänd"
    UNDELIVERABLE = "obeställbar"
    BY_HAND = "för hand"


UNDER_WAY = (DeliveryState.WAITING, DeliveryState.DELIVERED, DeliveryState.REGISTERED)


def stands(handover: Handover) -> DeliveryState:
    """Where the carrier of a handover stands, as far as its part knows."""
    match handover.state:
        case HandoverState.RECEIVED | HandoverState.RETURNED as over:
            return DeliveryState(over.value)
    if handover.undeliverable is not None:
        return DeliveryState.UNDELIVERABLE
    if handover.by_hand is not None:
        return DeliveryState.BY_HAND
    if handover.state is HandoverState.OFFERED:
        return DeliveryState.WAITING
    return DeliveryState(handover.state.value)


class Passage(Frozen):
    """What a document says of one of its items, in paragraphs. `kept_in` names the systems in which
    the sender has more, or all of it when there is no `text`; None when the policy names none."""

    item: str
    text: tuple[str, ...] = ()
    kept_in: str | None = None


class Delivery(Frozen):
    """What an adapter is given to carry; `id` is the handover's, and the idempotency key at the
    receiver. `part` is the sender's, `holder` the organisation that sends.

    `title`, `sender` and `receiver` are the names of the document, of the organisation that sends
    and of who is to have it, as a person reads them; `offered_at` is when it was offered. There is
    a passage for each item that leaves and for no other. It is for the receiver alone: nothing of
    it is logged, and an adapter keeps none of it.
    """

    id: str
    case: str
    part: str
    holder: str
    disclosure: Disclosure
    title: str
    sender: str
    receiver: str
    offered_at: datetime
    passages: tuple[Passage, ...] = Field(default=(), repr=False)

    @model_validator(mode="after")
    def _only_what_leaves(self) -> Self:
        if [one.item for one in self.passages] != [one.name for one in self.disclosure.items]:
            raise ValueError("passages are not the items of the disclosure")
        return self


class Offer(Frozen):
    """What an organisation has been offered and nobody has received yet, with what OpenReceived
    asks for and what its document says, and nothing else of the part that it comes from. `sender`
    is the organisation that offers it, `child` and `coordinator` are ids; `urgent` says that it
    comes from a skyddsväg. `informs` says that it is to be read and hands nothing over: whoever has
    read it says so with RecordReceipt, and no part begins.

    Of a child with a protected identity, to whoever may not read of it before they have taken it,
    `sender` is a kind of organisation, `coordinator` is empty and there are no passages."""

    handover: str
    sender_part: str
    sender: str
    case: str
    child: str
    coordinator: str
    disclosure: Disclosure
    offered_at: datetime
    urgent: bool
    informs: bool = False
    passages: tuple[Passage, ...] = Field(default=(), repr=False)


class ReceivedDocument(Frozen):
    """A document that somebody here has received from another holder in the ledger, and what it
    said. `sender` is the organisation that sent it as a person reads it. Without `offered_at` the
    sender's part can no longer be read: then `received` is all that is left of it."""

    received: Received
    title: str = ""
    sender: str = ""
    offered_at: datetime | None = None
    passages: tuple[Passage, ...] = Field(default=(), repr=False)


class Receipt(Frozen):
    """What a receiver says of a handover. MOTTAGEN names the person who has it; the transport and
    the receiver's system never do. RETURNED says why, `because`, and who should have it instead.
    `id` tells two receipts of the same source apart."""

    handover: str
    state: HandoverState
    received_by: str | None = None
    id: str = ""
    because: str = Field(default="", repr=False)
    proposed_next: str = Field(default="", repr=False)


class Lease(Frozen):
    """The right to say what became of a delivery, until somebody else has taken it up."""

    delivery: str
    token: int


class Movement(Frozen):
    """How a delivery's row follows its handover. `state` None: it stands where it stood. `due_at`
    is when the carrier tries or asks next; None when there is nothing more to be done."""

    delivery: str
    state: DeliveryState | None
    due_at: datetime | None
