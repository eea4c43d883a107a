"""A child who is sent back and forth: both managers are called to one meeting, on one day."""

from barnlots.kernel.draft import Draft
from barnlots.kernel.staffing import THEIR_MANAGER, Found
from barnlots.model import events as e
from barnlots.model.alarm import RETURNED_TWICE
from barnlots.model.due import Due, Unit
from barnlots.model.part import Handover

CALLS = "kallar mottagarens chef till ett möte som avgör vem som tar emot barnet"
COMES = "möter avsändarens chef: de avgör tillsammans vem som tar emot barnet"
_SOON = Due(count=1, unit=Unit.WORKING_DAY)


def call_meeting(draft: Draft, handover: Handover) -> None:
    """The sender's manager calls, the receiver's comes, both by the same day. Where nobody is known
    to lead at the receiver, the sender's manager finds out who does."""
    draft.alarm(RETURNED_TWICE, handover.id, "chefen")
    draft.assign("chefen", CALLS, _SOON, handover.id)
    theirs = _their_manager(draft, handover)
    if theirs is not None and theirs.person.id != draft.staffing.find("chefen").id:
        draft.assign(THEIR_MANAGER, COMES, _SOON, handover.id, to=theirs)
        told = e.PersonAlarmed(assignment=theirs.person.id, why=RETURNED_TWICE, about=handover.id)
        draft.add(told)


def end_meetings(draft: Draft, handover: Handover) -> None:
    """Somebody has received the child, so there is nothing left to meet about."""
    document = handover.disclosure.document
    for task in tuple(draft.part.tasks.values()):
        about = draft.part.handovers.get(task.origin)
        same = about is not None and about.disclosure.document == document
        if same and task.what in (CALLS, COMES):
            draft.finish(task.id, draft.actor.assignment)


def _their_manager(draft: Draft, handover: Handover) -> Found | None:
    """Who leads where it came back from; when another installation only said that it came back,
    where its like came back from before, or the only organisation of that kind."""
    document = handover.disclosure.document
    came_back = [
        one.returned_by
        for one in reversed(draft.part.handovers.values())
        if one.returned_by is not None and one.disclosure.document == document
    ]
    kind = handover.disclosure.receiver_kind
    of_kind = [one.id for one in draft.reference.organisations if one.kind == kind]
    known = [handover.returned_by, *came_back, *(of_kind if len(of_kind) == 1 else ())]
    holder = next((one for one in known if one is not None), None)
    return draft.staffing.manager_of(holder) if holder is not None else None
