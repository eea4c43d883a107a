"""What the two parts of a document that has crossed between them learn of each other, at once."""

from collections.abc import Iterator
from contextlib import suppress

from barnlots.kernel import Decision
from barnlots.model.commands import Command, NoteReceived, OpenReceived, RecordReceipt, part_id
from barnlots.model.errors import Erased, NotFound
from barnlots.model.events import ReceiptRecorded
from barnlots.model.part import Handover, HandoverState, Part, Received
from barnlots.model.people import Actor, Reference
from barnlots.store import Transaction


def as_sent(transaction: Transaction, command: Command, actor: Actor) -> Command:
    """What somebody takes is what its sender's part says, whatever they say of it themselves.
    Raises NotFound."""
    if not isinstance(command, OpenReceived):
        return command
    sender = transaction.part(command.sender_part)
    if sender is None or sender.case != command.case:
        raise NotFound("BL-C003", vad=command.sender_part)
    handover = sender.handovers.get(command.handover)
    if handover is None:
        raise NotFound("BL-C003", vad=command.handover)
    taken = _received(sender, handover, actor.assignment or "")
    known = command.child
    if sender.child.protected_identity or handover.disclosure.protected:
        known = known.model_copy(update={"protected_identity": True})
    return command.model_copy(update={"received": taken, "child": known})


def receipt_of(command: OpenReceived, actor: Actor) -> RecordReceipt:
    """What the sender's part learns when somebody takes over: both happen, or neither."""
    return RecordReceipt(
        key=f"{command.key}/kvitto",
        part=command.sender_part,
        handover=command.handover,
        state=HandoverState.RECEIVED,
        received_by=actor.assignment,
    )


def read_in(
    transaction: Transaction, reference: Reference, decision: Decision
) -> Iterator[NoteReceived]:
    """What somebody in this ledger has read is pointed to in their own part of the case, if there
    is one; none begins with it."""
    sender = decision.part
    for event in decision.events:
        said = event.payload
        if not isinstance(said, ReceiptRecorded) or said.state is not HandoverState.RECEIVED:
            continue
        handover = sender.handovers[said.handover]
        person = reference.assignment_by_id.get(said.received_by or "")
        if not handover.informs or person is None:
            continue
        there = None
        with suppress(Erased):
            there = transaction.part(part_id(sender.case, person.organisation))
        if there is not None:
            key = f"läst/{handover.id}"
            noted = _received(sender, handover, person.id)
            yield NoteReceived(key=key, part=there.id, received=noted)


def _received(sender: Part, handover: Handover, by: str) -> Received:
    return Received(
        id=handover.id,
        document=handover.disclosure.document,
        sender=sender.holder,
        items=tuple(one.name for one in handover.disclosure.items),
        by=by,
        informs=handover.informs,
    )
