"""A receiver that does not answer: the sender is told again and again, and somebody else too."""

from barnlots.kernel.draft import NOW, Draft
from barnlots.kernel.handing_over import silence_of, silent
from barnlots.model import events as e
from barnlots.model.alarm import UNANSWERED, UNREAD
from barnlots.model.due import Due, Unit
from barnlots.model.part import Deadline, Handover

CALL = "ringer mottagaren och frågar vem som har tagit emot barnet"
ASK = "ringer mottagaren och frågar om någon har läst det som har lämnats"


def tell_sender(draft: Draft, deadline: Deadline, told: str) -> None:
    """The time to answer has run out: the handover is unanswered, whoever answers for the part and
    whoever is told instead both hear of it, and somebody is asked to call. The child is still the
    sender's."""
    handover = silent(draft, deadline.id)
    if handover is None:
        return
    if handover.unanswered_since is None:
        draft.add(e.HandoverUnanswered(handover=handover.id))
    sender = draft.staffing.find("ansvarig").id
    for person in dict.fromkeys((told, sender)):
        why = UNREAD if handover.informs else UNANSWERED
        draft.add(e.PersonAlarmed(assignment=person, why=why, about=handover.id))
    way = draft.policy.way_by_name.get(handover.way)
    if _call(handover) not in draft.part.tasks:
        soon = NOW if way is not None and way.escalation else Due(count=1, unit=Unit.WORKING_DAY)
        what = ASK if handover.informs else CALL
        draft.assign("ansvarig", what, soon, handover.id, name=_call(handover))


def break_silence(draft: Draft, handover: Handover) -> None:
    """The receiver has answered: nobody waits for it and nobody needs to call."""
    if silence_of(handover) in draft.part.deadlines:
        draft.add(e.DeadlineMet(deadline=silence_of(handover)))
    if _call(handover) in draft.part.tasks:
        draft.finish(_call(handover), draft.actor.assignment)


def _call(handover: Handover) -> str:
    return f"ring-{handover.id}"
