"""What goes by hand, by telephone, by letter, by going there: carried from here, or come here."""

from barnlots.kernel.carrying import handover_of, settle
from barnlots.kernel.draft import Draft
from barnlots.kernel.handing_over import check_document
from barnlots.kernel.opening import begin_its_way
from barnlots.kernel.receipts import receipt
from barnlots.model import commands as c
from barnlots.model import events as e
from barnlots.model.errors import NotFound, Refused
from barnlots.model.part import HandoverState, Received


def carry(draft: Draft, command: c.CarryByHand) -> None:
    """From now on it is this that counts. Without the name of a person who has it, it is as good
    as delivered, and the receiver's answer is waited for as before."""
    if draft.actor.is_engine:
        raise Refused("BL-C005")
    handover = handover_of(draft, command.handover)
    if not handover.waits:
        raise Refused("BL-C009")
    draft.add(e.DeliveryCarried(handover=handover.id, how=command.how))
    has_it = command.received_by is not None
    answer = c.RecordReceipt(
        key=command.key,
        part=command.part,
        handover=handover.id,
        state=HandoverState.RECEIVED if has_it else HandoverState.DELIVERED,
        received_by=command.received_by,
    )
    receipt(draft, answer)
    settle(draft, handover)


def receive(draft: Draft, command: c.ReceiveByHand) -> None:
    """It is known from whom it came, as if the ledger had carried it; what is known already is
    noted once. A closed part stays closed: what was said is seen to as any observation is."""
    document, sender = command.document, command.sender
    if draft.actor.assignment is None:
        raise Refused("BL-C005")
    check_document(draft, document)
    if sender not in draft.reference.organisation_by_id:
        raise NotFound("BL-C003", vad=sender)
    if not _could_have_sent(draft, sender, document):
        raise Refused("BL-C109", handling=document, mottagare=sender)
    known = draft.part.received.values()
    if any((one.sender, one.document) == (sender, document) for one in known):
        return
    received = Received(
        id=f"{draft.part.id}/{draft.name('för hand')}",
        document=document,
        sender=sender,
        items=(),
        by=draft.actor.assignment,
        informs=not draft.policy.document_by_name[document].hands_over,
        how=command.how,
    )
    draft.add(e.DocumentReceived(received=received))
    if draft.part.is_open:
        begin_its_way(draft, document)


def _could_have_sent(draft: Draft, sender: str, document: str) -> bool:
    """Whether the policy has a way for it from there to here."""
    rows, there = draft.policy.rows_by_document, draft.reference.organisation(sender)
    return sender != draft.part.holder and any(
        there.kind in row.sender and draft.holder.kind in row.receiver
        for row in rows.get(document, ())
    )
