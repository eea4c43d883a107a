"""Whom an open part relies on, each once: those whom nobody may leave behind when they go; and who
has been alarmed of something there that is not over."""

from enum import StrEnum
from typing import NamedTuple

from barnlots.model.alarm import standing
from barnlots.model.part import Part


class DutyKind(StrEnum):
    """What somebody has in a part, the most that it is: something to do; to answer for it or for
    one of its deadlines; or only to hold the child's way together, which goes on during a leave.
    Beside that, something to see to: the part relies on nobody for that, nobody may read it for
    that reason, and it is handed on to nobody."""

    TASK = "att göra"
    ANSWERS = "svarar för"
    HOLDS = "håller ihop"
    ALARMED = "larmad"


class Duty(NamedTuple):
    """`assignment` has it, and it is `whose`: another's when `assignment` only stands in."""

    assignment: str
    kind: DutyKind
    whose: str


def duties_of(part: Part) -> frozenset[Duty]:
    """Everybody that the part relies on, and who is alarmed there. One that is closed relies on
    nobody."""
    alarmed = frozenset(
        Duty(one.assignment, DutyKind.ALARMED, one.assignment)
        for one in (standing(part) if part.alarms else ())
    )
    if not part.is_open:
        return alarmed
    # What is more takes the place of what is less.
    holds = part.coordinator.assignment
    most = {(holds, holds): DutyKind.HOLDS}
    for deadline in part.deadlines.values():
        most[deadline.owner, deadline.instead_of or deadline.owner] = DutyKind.ANSWERS
    most[part.covered_by or part.accountable, part.accountable] = DutyKind.ANSWERS
    for task in part.tasks.values():
        most[task.assignee, task.instead_of or task.assignee] = DutyKind.TASK
    return alarmed.union(Duty(one, kind, whose) for (one, whose), kind in most.items())
