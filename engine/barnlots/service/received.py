"""What somebody here has received from another holder in this ledger, as its document says it."""

from collections.abc import Callable
from contextlib import suppress
from datetime import datetime

from barnlots.kernel.passages import passages, sender_name
from barnlots.kernel.sharing import as_it_leaves
from barnlots.model.commands import part_id
from barnlots.model.delivery import ReceivedDocument
from barnlots.model.errors import BarnlotsError
from barnlots.model.part import Handover, Part, Received
from barnlots.model.people import Reader, Reference
from barnlots.policy.policy import Policy
from barnlots.service.reading import log_reading
from barnlots.store import Ledger


def received(
    ledger: Ledger,
    policy_of: Callable[[Part], Policy],
    reference: Reference,
    part: Part,
    reader: Reader,
    now: datetime,
) -> tuple[ReceivedDocument, ...]:
    """Every document that has been received in `part`, the oldest first. That it has been read
    again is logged at whoever sent it."""
    with ledger.read() as known:
        found = [(one, _sent(known.part, part, one)) for one in part.received.values()]
    documents = tuple(_document(policy_of, reference, one, sent) for one, sent in found)
    senders = {sent[0].id: sent[0] for _, sent in found if sent is not None}
    with ledger.transaction(part.case) as transaction:
        for sender in senders.values():
            log_reading(transaction, reader, sender, "received", now)
    return documents


def _sent(
    read: Callable[[str], Part | None], part: Part, one: Received
) -> tuple[Part, Handover] | None:
    """The sender's part, with the handover that it was; None when nothing of it can be read any
    more."""
    with suppress(BarnlotsError):
        sender = read(part_id(part.case, one.sender))
        if sender is not None and one.id in sender.handovers:
            return sender, sender.handovers[one.id]
    return None


def _document(
    policy_of: Callable[[Part], Policy],
    reference: Reference,
    one: Received,
    sent: tuple[Part, Handover] | None,
) -> ReceivedDocument:
    if sent is None:
        return ReceivedDocument(received=one)
    sender, handover = sent
    policy, protected = policy_of(sender), as_it_leaves(sender, handover.disclosure).protected
    document = policy.document_by_name.get(one.document)
    return ReceivedDocument(
        received=one,
        title=document.title if document is not None else one.document,
        sender=sender_name(reference, sender.holder, protected=protected),
        offered_at=handover.offered_at,
        passages=passages(policy, reference, sender, handover),
    )
