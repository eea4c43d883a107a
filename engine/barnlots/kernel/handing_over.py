"""Where something leaves a part: responsibility offered with a disclosure, each on a ground."""

from barnlots.kernel.draft import Draft
from barnlots.kernel.sharing import disclose, emergency, ground_for
from barnlots.model import events as e
from barnlots.model.due import Due, Unit
from barnlots.model.part import DeadlineKind, Ground, Handover, HandoverState
from barnlots.policy.ways import Step, Way

SILENCE = "tid att svara på överlämning"


def hand_over(draft: Draft, way: Way, step: Step) -> None:
    """Offer what the step hands over, unless it waits for an answer already; silence is watched
    from now on. A skyddsväg gets here without a ground when life is in danger."""
    document, receiver = step.hands_over, step.hands_over_to
    if not document or not receiver:
        return
    for one in draft.part.handovers.values():
        if waits(one) and (one.way, one.disclosure.document) == (way.name, document):
            return
    name = f"{draft.part.id}/{draft.name('överlämning')}"
    on = ground(draft, document, receiver) or emergency(document)
    handover = Handover(
        id=name,
        disclosure=disclose(draft.policy, name, document, receiver, on),
        way=way.name,
        state=HandoverState.OFFERED,
        offered_at=draft.now,
    )
    draft.add(e.HandoverOffered(handover=handover))
    owner = draft.staffing.find("ansvarig")
    due = draft.due(answer_due(way))
    draft.watch(silence_of(handover), DeadlineKind.SILENCE, due, owner.id, "chefen")


def answer_due(way: Way) -> Due:
    """How long a receiver may be silent before somebody is told."""
    if way.escalation:
        return Due(count=1, unit=Unit.DAY)
    return Due(count=3, unit=Unit.WORKING_DAY, parameter=SILENCE)


def ground(draft: Draft, document: str, receiver: str) -> Ground | None:
    """The ground on which the document may leave this part now; None when there is none."""
    return ground_for(draft.policy, draft.part, draft.holder.kind, document, receiver, draft.now)


def waits(handover: Handover) -> bool:
    """Whether nobody has answered for it yet: neither received nor sent back."""
    return handover.state not in (HandoverState.RECEIVED, HandoverState.RETURNED)


def silence_of(handover: Handover) -> str:
    """The deadline that watches over a receiver's silence."""
    return f"tyst-{handover.id}"
