"""What holds of every open part after every decision, whatever the decision was about.

Somebody in office answers for it, somebody in office holds the child's way together, nothing is
asked of somebody who has left, every block has a day of review and some deadline is pending.
"""

from datetime import datetime

from barnlots.kernel.draft import Draft
from barnlots.kernel.staffing import Staffing
from barnlots.model import events as e
from barnlots.model.due import Due, Unit
from barnlots.model.part import Coordinator, DeadlineKind, Part
from barnlots.model.people import Reference
from barnlots.policy.policy import Policy

CHECK = "avstämning"
NEXT_CHECK = "tid till nästa avstämning"
REVIEW = "tid att ompröva en spärr"
TAKEN_OVER = "BL-A004"


def keep_promises(draft: Draft) -> None:
    """Mend whatever does not hold."""
    if not draft.part.is_open:
        return
    _accountable(draft)
    _coordinator(draft)
    _tasks(draft)
    _owners(draft)
    for block in draft.part.blocks:
        if block not in draft.part.deadlines:
            at = draft.due(Due(count=14, unit=Unit.DAY, parameter=REVIEW))
            draft.watch(block, DeadlineKind.REVIEW, at, draft.part.accountable, "chefen")
    if not draft.part.deadlines:
        at = draft.due(Due(count=30, unit=Unit.DAY, parameter=NEXT_CHECK))
        draft.watch(CHECK, DeadlineKind.CHECK, at, draft.part.accountable, "chefen")


def needs_upkeep(policy: Policy, reference: Reference, part: Part, now: datetime) -> bool:
    """Whether somebody on whom the open part relies is no longer in office."""
    staffing = Staffing(policy, reference, part, now)
    relied_on = {part.accountable, part.coordinator.assignment}
    relied_on |= {one.assignee for one in part.tasks.values()}
    relied_on |= {one.owner for one in part.deadlines.values()}
    return part.is_open and any(staffing.present(one) is None for one in relied_on)


def _accountable(draft: Draft) -> None:
    if draft.staffing.present(draft.part.accountable) is not None:
        return
    successor = draft.staffing.find("chefen")
    if successor.id != draft.part.accountable:
        draft.add(e.AccountableChanged(accountable=successor.id))
        draft.add(e.PersonAlarmed(assignment=successor.id, why=TAKEN_OVER, about=draft.part.id))


def _coordinator(draft: Draft) -> None:
    """Whoever answers for the part holds the way together until somebody has received it."""
    successor = draft.part.accountable
    gone = draft.staffing.present(draft.part.coordinator.assignment) is None
    if not gone or successor == draft.part.coordinator.assignment:
        return
    here = draft.staffing.here(successor) is not None
    draft.add(e.CoordinatorChanged(coordinator=Coordinator(assignment=successor, here=here)))
    draft.add(e.PersonAlarmed(assignment=successor, why=TAKEN_OVER, about=draft.part.case))


def _tasks(draft: Draft) -> None:
    for task in tuple(draft.part.tasks.values()):
        if draft.staffing.present(task.assignee) is None:
            person = draft.staffing.find(task.role)
            if person.id != task.assignee:
                draft.add(e.TaskAssigned(task=task.model_copy(update={"assignee": person.id})))


def _owners(draft: Draft) -> None:
    for deadline in tuple(draft.part.deadlines.values()):
        task = draft.part.tasks.get(deadline.id)
        if task is None and draft.staffing.present(deadline.owner) is not None:
            continue
        owner = task.assignee if task else draft.part.accountable
        if owner != deadline.owner:
            draft.add(e.DeadlineSet(deadline=deadline.model_copy(update={"owner": owner})))
