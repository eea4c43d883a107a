"""Before somebody leaves or an organisation closes, everything there is handed on."""

from barnlots.kernel.clearing import cleared_for
from barnlots.kernel.draft import Draft
from barnlots.kernel.handing_over import check_document, offer
from barnlots.model import commands as c
from barnlots.model import events as e
from barnlots.model.alarm import HANDED_ON
from barnlots.model.clock import local_day
from barnlots.model.due import Due, Unit
from barnlots.model.errors import NotFound, Refused
from barnlots.model.part import Coordinator, Handover, Part

WHOLE = "hela delen"
HANDED_OVER = "överlämnad i sin helhet"
FINISH = "avslutar det som är kvar här, så att delen kan stängas: mottagaren har tagit emot den"


def hand_on(draft: Draft, command: c.HandOn) -> None:
    """One named person has it instead, from one moment to the next: never both, never neither."""
    successor = draft.staffing.here(command.successor)
    if successor is None or command.successor == command.leaving:
        raise Refused("BL-C002", uppdrag=command.successor)
    part, leaving = draft.part, command.leaving
    before = len(draft.events)
    if part.accountable == leaving:
        draft.add(e.AccountableChanged(accountable=successor.id))
    if part.coordinator.assignment == leaving:
        holds = Coordinator(assignment=successor.id, here=True)
        draft.add(e.CoordinatorChanged(coordinator=holds))
    for task in part.tasks.values():
        if leaving in (task.assignee, task.instead_of):
            moved = {"assignee": successor.id, "instead_of": None, "holder": None}
            draft.add(e.TaskAssigned(task=task.model_copy(update=moved)))
    for deadline in part.deadlines.values():
        if leaving in (deadline.owner, deadline.instead_of):
            moved = {"owner": successor.id, "instead_of": None}
            draft.add(e.DeadlineSet(deadline=deadline.model_copy(update=moved)))
    if len(draft.events) > before:
        draft.add(e.PersonAlarmed(assignment=successor.id, why=HANDED_ON, about=part.id))


def relies_on(part: Part, assignment: str) -> bool:
    """Whether the open part has anything that is for this assignment to do or to answer for."""
    named = {part.accountable, part.coordinator.assignment}
    for task in part.tasks.values():
        named |= {task.assignee, task.instead_of or task.assignee}
    for deadline in part.deadlines.values():
        named |= {deadline.owner, deadline.instead_of or deadline.owner}
    return part.is_open and assignment in named


def offer_part(draft: Draft, command: c.OfferPart) -> None:
    """Offer all that the part is to another organisation, unless that waits for an answer there
    already. It needs its ground like everything else that leaves."""
    part = draft.part
    receiver = draft.reference.organisation_by_id.get(command.receiver)
    if receiver is None:
        raise NotFound("BL-C003", vad=command.receiver)
    check_document(draft, command.document)
    if not part.is_open or receiver.id == part.holder or receiver.closed(local_day(draft.now)):
        raise Refused("BL-C044", delen=part.id, mottagare=receiver.id)
    if not draft.policy.document_by_name[command.document].hands_over:
        raise Refused("BL-C104", handling=command.document)
    if any(one.whole and one.waits for one in part.handovers.values()):
        return
    cleared = cleared_for(draft, command.document, receiver.kind, receiver.id)
    if not cleared.may_leave:
        raise Refused("BL-C045", handling=command.document, mottagare=receiver.id)
    offer(
        draft,
        command.document,
        receiver.kind,
        cleared,
        WHOLE,
        receiver=receiver.id,
        whole=True,
    )


def end_whole(draft: Draft, handover: Handover) -> None:
    """A person at the receiver has it all: she holds the child's way together if it was held here,
    and the part ends, unless something in it must be brought to its end first."""
    part, received_by = draft.part, handover.received_by
    known = draft.reference.assignment_by_id.get(received_by or "")
    if known is not None and part.coordinator.here:
        holds = Coordinator(assignment=known.id, here=False)
        draft.add(e.CoordinatorChanged(coordinator=holds))
    if not part.is_open:
        return
    if _keeps_open(draft) or draft.actor.assignment is None:
        draft.assign("ansvarig", FINISH, Due(count=5, unit=Unit.WORKING_DAY), handover.id)
    else:
        draft.add(e.PartClosed(outcome=HANDED_OVER, by=draft.actor.assignment))


def _keeps_open(draft: Draft) -> bool:
    """What protects is not over because somebody else has the rest, and who waits for another
    answer goes on waiting."""
    part, ways = draft.part, draft.policy.way_by_name
    protects = any(
        not state.ended and name in ways and ways[name].escalation
        for name, state in part.ways.items()
    )
    return protects or bool(part.blocks) or any(one.keeps_open for one in part.handovers.values())
