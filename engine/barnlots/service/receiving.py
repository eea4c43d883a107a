"""What the two parts of a document that has crossed between them learn of each other, at once."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import datetime

from barnlots.kernel import Decision
from barnlots.kernel.addressed import check_offered
from barnlots.model.commands import (
    Command,
    NoteReceived,
    OpenReceived,
    RecordReceipt,
    ReturnHandover,
    part_id,
)
from barnlots.model.errors import Erased, NotFound, Refused
from barnlots.model.events import ReceiptRecorded
from barnlots.model.part import Handover, HandoverState, Part, Received
from barnlots.model.people import Actor, Reference
from barnlots.policy.policy import Policy
from barnlots.service.logs import log
from barnlots.store import Transaction

_ANSWERS = (OpenReceived, RecordReceipt, ReturnHandover)


@contextmanager
def guesses_seen(command: Command, actor: Actor) -> Iterator[None]:
    """That somebody answers for what is not offered to them is logged, there or not: they may be
    trying ids."""
    try:
        yield
    except NotFound:
        if isinstance(command, _ANSWERS) and not actor.is_engine:
            log.warning("not_offered", command=command.type, assignment=actor.assignment)
        raise


def sought(command: Command, part: str) -> str:
    """What is said not to be there when the command's part is not: of an answer the handover, as
    when only that is not."""
    return command.handover if isinstance(command, _ANSWERS) else part


def as_sent(
    transaction: Transaction,
    command: Command,
    actor: Actor,
    policy_of: Callable[[Part], Policy],
    reference: Reference,
    now: datetime,
) -> Command:
    """What somebody takes is what its sender's part says, whatever they say of it themselves, and
    is offered to them. Raises NotFound."""
    if not isinstance(command, OpenReceived):
        return command
    sender = transaction.part(command.sender_part)
    if sender is None or sender.case != command.case:
        raise NotFound("BL-C003", vad=command.handover)
    own = reference.assignment_by_id.get(actor.assignment or "")
    if own is not None:
        check_offered(policy_of(sender), reference, sender, command.handover, own, now)
    handover = sender.handovers.get(command.handover)
    if handover is None:
        raise NotFound("BL-C003", vad=command.handover)
    taken = _received(sender, handover, actor.assignment or "")
    known = command.child
    if sender.child.protected_identity or handover.disclosure.protected:
        known = known.model_copy(update={"protected_identity": True})
    blocked = tuple(dict.fromkeys(one.guardian for one in sender.blocks.values()))
    return command.model_copy(update={"received": taken, "child": known, "blocked": blocked})


def check_taken(
    transaction: Transaction,
    command: Command,
    actor: Actor,
    policy_of: Callable[[Part], Policy],
    reference: Reference,
    now: datetime,
) -> None:
    """Whoever works in this ledger takes a handover with OpenReceived and in no other way: with
    the sender's receipt alone the child would stand in nobody's list. Raises Refused."""
    own = reference.assignment_by_id.get(actor.assignment or "")
    if not isinstance(command, RecordReceipt) or own is None:
        return
    sender = transaction.part(command.part)
    if command.state is not HandoverState.RECEIVED or sender is None:
        return
    check_offered(policy_of(sender), reference, sender, command.handover, own, now)
    handover = sender.handovers[command.handover]
    there = own.organisation != sender.holder and reference.organisation(own.organisation).in_house
    if there and handover.waits and not handover.informs:
        raise Refused("BL-C064", uppdrag=own.id)


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
