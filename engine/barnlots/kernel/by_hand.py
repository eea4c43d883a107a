"""Somebody carries a handover by hand: by telephone, by letter, by going there."""

from barnlots.kernel.carrying import handover_of, settle
from barnlots.kernel.draft import Draft
from barnlots.kernel.receipts import receipt
from barnlots.model import commands as c
from barnlots.model import events as e
from barnlots.model.errors import Refused
from barnlots.model.part import HandoverState


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
