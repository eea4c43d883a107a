"""What holds of every open part after every decision, whatever the decision was about.

Somebody in office answers for it, and is followed during a leave; somebody in office holds the
child's way together; nothing is asked of somebody who has left or is on leave, and what was comes
back afterwards; every block has a day of review, everything that has left and nobody has answered
for is watched, and some deadline is pending.
"""

from datetime import date, datetime

from barnlots.kernel.draft import Draft
from barnlots.kernel.handing_over import silence_of, watch_silence
from barnlots.kernel.staffing import THEIR_MANAGER, Found, Staffing
from barnlots.model import events as e
from barnlots.model.alarm import IS_BACK, NO_TERMS, STANDS_IN, TAKEN_OVER
from barnlots.model.due import Due, Unit
from barnlots.model.duty import Duty, DutyKind
from barnlots.model.errors import Refused
from barnlots.model.part import Coordinator, Deadline, DeadlineKind, Part, Task
from barnlots.model.people import ENGINE, Reference
from barnlots.policy.policy import Policy

CHECK = "avstämning"
NEXT_CHECK = "tid till nästa avstämning"
REVIEW = "tid att ompröva en spärr"


def keep_promises(draft: Draft) -> None:
    """Mend whatever does not hold."""
    if not draft.part.is_open:
        return
    _accountable(draft)
    _covered(draft)
    _coordinator(draft)
    # Who there is changes no more from here on.
    staffing = draft.staffing
    for task in tuple(draft.part.tasks.values()):
        _task(draft, staffing, task)
    for deadline in tuple(draft.part.deadlines.values()):
        _owner(draft, staffing, deadline)
    for handover in draft.part.handovers.values():
        if handover.waits and silence_of(handover) not in draft.part.deadlines:
            watch_silence(draft, handover)
    for block in draft.part.blocks:
        if block not in draft.part.deadlines:
            at = draft.due(Due(count=14, unit=Unit.DAY, parameter=REVIEW))
            draft.watch(block, DeadlineKind.REVIEW, at, _answering(staffing), "chefen")
    if all(one.kind is DeadlineKind.CONSENT for one in draft.part.deadlines.values()):
        at = draft.due(Due(count=30, unit=Unit.DAY, parameter=NEXT_CHECK))
        draft.watch(CHECK, DeadlineKind.CHECK, at, _answering(staffing), "chefen")
    if draft.beyond_terms:
        calendar = draft.reference.calendar(draft.part.holder)
        draft.alarm(NO_TERMS, calendar.id, "chefen")


def needs_upkeep(policy: Policy, reference: Reference, part: Part, now: datetime) -> bool:
    """Whether anything that always holds does not hold of the part today: somebody on whom it
    relies has left, has gone on leave or is back."""
    draft = Draft(policy, reference, part, ENGINE, now)
    try:
        keep_promises(draft)
    except Refused:
        return True
    return bool(draft.events)


def settled(reference: Reference, duty: Duty, day: date) -> bool:
    """Whether nothing is to be mended because of this duty on `day`. A part whose duties are all
    settled, and which was left as it should be by its newest decision, needs no upkeep: whatever
    else `keep_promises` comes to mend must be seen here too, or nobody looks for it. An alarm is
    not handed on: what is not over is told again, to whoever is there then."""
    if duty.kind == DutyKind.ALARMED:
        return True
    whose = reference.assignment_by_id.get(duty.whose)
    if whose is None or not whose.in_office(day):
        return False
    if duty.kind == DutyKind.HOLDS:
        return True
    named = reference.cover(duty.whose, day)
    if named is not None:
        return named.id == duty.assignment
    has = reference.assignment_by_id.get(duty.assignment)
    return has is not None and has.present(day)


def _answering(staffing: Staffing) -> Found:
    return staffing.found("ansvarig")


def _accountable(draft: Draft) -> None:
    if draft.staffing.in_office(draft.part.accountable) is not None:
        return
    found = draft.staffing.found("chefen")
    successor = found.instead_of or found.person.id
    if successor != draft.part.accountable:
        draft.add(e.AccountableChanged(accountable=successor))
        draft.add(e.PersonAlarmed(assignment=successor, why=TAKEN_OVER, about=draft.part.id))


def _covered(draft: Draft) -> None:
    """Somebody on leave still answers for the part, and one person has it meanwhile."""
    part, staffing = draft.part, draft.staffing
    has = staffing.cover(part.accountable)
    by = has.person.id if has is not None and has.instead_of is not None else None
    if by == part.covered_by:
        return
    draft.add(e.AccountableCovered(by=by))
    if by is not None:
        draft.add(e.PersonAlarmed(assignment=by, why=STANDS_IN, about=part.id))
    elif staffing.present(part.accountable) is not None:
        draft.add(e.PersonAlarmed(assignment=part.accountable, why=IS_BACK, about=part.id))


def _coordinator(draft: Draft) -> None:
    """Whoever answers for the part holds the way together until somebody has received it."""
    successor = draft.part.accountable
    gone = draft.staffing.in_office(draft.part.coordinator.assignment) is None
    if not gone or successor == draft.part.coordinator.assignment:
        return
    here = draft.staffing.here(successor) is not None
    draft.add(e.CoordinatorChanged(coordinator=Coordinator(assignment=successor, here=here)))
    draft.add(e.PersonAlarmed(assignment=successor, why=TAKEN_OVER, about=draft.part.case))


def _task(draft: Draft, staffing: Staffing, task: Task) -> None:
    """Whoever was asked does it; during a leave the one who stands in, and after it she again."""
    has = staffing.cover(task.instead_of or task.assignee, task.assignee)
    if has is None and task.role == THEIR_MANAGER and task.holder is not None:
        has = staffing.manager_of(task.holder)
    has = has or staffing.found(task.role)
    if (has.person.id, has.instead_of) == (task.assignee, task.instead_of):
        return
    elsewhere = has.person.organisation != draft.part.holder
    moved = {
        "assignee": has.person.id,
        "instead_of": has.instead_of,
        "holder": has.person.organisation if elsewhere else None,
    }
    draft.add(e.TaskAssigned(task=task.model_copy(update=moved)))


def _owner(draft: Draft, staffing: Staffing, deadline: Deadline) -> None:
    task = draft.part.tasks.get(deadline.id)
    if task is not None:
        owner, instead_of = task.assignee, task.instead_of
    else:
        has = staffing.cover(deadline.instead_of or deadline.owner, deadline.owner)
        has = has or _answering(staffing)
        owner, instead_of = has.person.id, has.instead_of
    if (owner, instead_of) != (deadline.owner, deadline.instead_of):
        moved = {"owner": owner, "instead_of": instead_of}
        draft.add(e.DeadlineSet(deadline=deadline.model_copy(update=moved)))
