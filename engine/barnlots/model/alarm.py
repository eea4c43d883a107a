"""What people have been alarmed of, and how long it is still something to see to.

Nobody says that an alarm has been read. It is over when what it was about is: the deadline met or
cancelled, the handover answered for, the rule judged by a person. One that only tells somebody
something is over when they have done anything in the part since.
"""

from barnlots.model.part import Alarm, Handover, HandoverState, Part

RULE_FAILED = "BL-A001"
DEADLINE_LATE = "BL-A002"
OPINION_FAILED = "BL-A003"
TAKEN_OVER = "BL-A004"
OPINION_DIFFERS = "BL-A005"
RETURNED_TWICE = "BL-A006"
NO_TERMS = "BL-A007"
UNDELIVERABLE = "BL-A020"
MISSING = "BL-A021"
RECEIPT_LATE = "BL-A022"
UNCONFIRMED = "BL-A023"
CONTRADICTED = "BL-A024"
STANDS_IN = "BL-A030"
IS_BACK = "BL-A031"
UNANSWERED = "BL-A032"
ON_CALL = "BL-A033"
HANDED_ON = "BL-A034"
UNREAD = "BL-A035"

# Each comes with something to do of its own, and that is what stands in the list.
_ASKED_FOR = frozenset({RETURNED_TWICE, ON_CALL})
# That the part is now theirs, or theirs again.
_WHOSE = frozenset({TAKEN_OVER, STANDS_IN, IS_BACK, HANDED_ON})
# Nothing that happens in the part tells when it is over.
TELLS = frozenset({OPINION_FAILED, OPINION_DIFFERS, NO_TERMS, CONTRADICTED}) | _WHOSE


def raised(part: Part, new: Alarm) -> tuple[Alarm, ...]:
    """The alarms of a part in which `new` is raised. One about the same again is no second one:
    what waits has waited since the first."""
    if new.why in _ASKED_FOR:
        return part.alarms
    others = list[Alarm]()
    for one in part.alarms:
        if not stands(part, one):
            continue
        if _matter(one) == _matter(new):
            if new.why not in TELLS:
                new = new.model_copy(update={"at": one.at})
        else:
            others.append(one)
    return (*others, new)


def heeded(part: Part, assignment: str) -> tuple[Alarm, ...]:
    """The alarms that are left when somebody does anything in the part."""
    return tuple(one for one in part.alarms if one.assignment != assignment or one.why not in TELLS)


def standing(part: Part) -> tuple[Alarm, ...]:
    """What somebody is still to see to and has nothing to do about already: who is asked to do
    something about the same thing has that in the list instead."""
    return tuple(one for one in part.alarms if stands(part, one) and not _has_task(part, one))


def stands(part: Part, alarm: Alarm) -> bool:
    """Whether what the alarm was about is not over."""
    about, handover = alarm.about, part.handovers.get(alarm.about)
    if alarm.why == DEADLINE_LATE:
        deadline = part.deadlines.get(about)
        # One of the same name that was set later is another, and nobody has missed it.
        return deadline is not None and deadline.reminders > 0 and deadline.since < alarm.number
    if alarm.why == RULE_FAILED:
        return any(task.origin == about for task in part.tasks.values())
    if alarm.why in _WHOSE:
        has = (part.accountable, part.covered_by, part.coordinator.assignment)
        return alarm.assignment in has
    if alarm.why in TELLS or handover is None:
        return True
    return _waited_for(handover, alarm.why)


def _waited_for(handover: Handover, why: str) -> bool:
    if why == UNDELIVERABLE:
        return handover.undeliverable is not None
    if why in (MISSING, RECEIPT_LATE, UNCONFIRMED) and handover.by_hand is not None:
        return False
    if why == MISSING:
        return handover.state is HandoverState.OFFERED
    if why == RECEIPT_LATE:
        return handover.state in (HandoverState.OFFERED, HandoverState.DELIVERED)
    return handover.waits


def _has_task(part: Part, alarm: Alarm) -> bool:
    return any(
        alarm.assignment == task.assignee and alarm.about in (task.id, task.origin)
        for task in part.tasks.values()
    )


def _matter(alarm: Alarm) -> tuple[str, str, str]:
    # Each decision waits for an opinion of its own, and one line about them is enough.
    about = "" if alarm.why in (OPINION_FAILED, OPINION_DIFFERS) else alarm.about
    return alarm.assignment, alarm.why, about
