"""Where something leaves a part: responsibility offered with a disclosure, each on a ground."""

from collections.abc import Iterator

from barnlots.kernel.clearing import cleared_for, cleared_there
from barnlots.kernel.draft import Draft
from barnlots.kernel.sharing import Cleared, disclose, in_emergency
from barnlots.model import events as e
from barnlots.model.due import Due, Unit
from barnlots.model.errors import NotFound
from barnlots.model.part import SILENT, DeadlineKind, Handover, HandoverState
from barnlots.policy.ways import Step, Way

GROUND = "grund finns"
SILENCE = "tid att svara på överlämning"


def hand_over(draft: Draft, way: Way, step: Step) -> None:
    """Offer what the step hands over, unless it waits for an answer already; silence is watched
    from now on. A skyddsväg waits for no ground; any other way stays in the step until there is
    one."""
    if step.handover is None:
        return
    document, kind = step.handover
    for one in draft.part.handovers.values():
        if one.waits and (one.way, one.disclosure.document) == (way.name, document):
            return
    receiver = None
    if way.escalation:
        cleared = in_emergency(
            draft.policy, draft.part, document, cleared_for(draft, document, kind)
        )
    else:
        receiver, cleared = cleared_there(draft, document, kind)
        if not cleared.may_leave:
            return
    offer(draft, document, kind, cleared, way.name, receiver=receiver)


def offer(
    draft: Draft,
    document: str,
    kind: str,
    cleared: Cleared,
    way: str,
    *,
    receiver: str | None = None,
    whole: bool = False,
    informs: bool = False,
) -> None:
    """What has been cleared is on its way, and the receiver's silence is watched. A closed part
    watches nothing: it is opened if what it sent does not arrive."""
    name = f"{draft.part.id}/{draft.name('överlämning')}"
    handover = Handover(
        id=name,
        disclosure=disclose(draft.part, name, document, kind, cleared, receiver),
        way=way,
        state=HandoverState.OFFERED,
        offered_at=draft.now,
        offered_by=draft.actor.assignment,
        whole=whole,
        informs=informs,
    )
    draft.add(e.HandoverOffered(handover=handover))
    if draft.part.is_open:
        watch_silence(draft, handover)


def watch_silence(draft: Draft, handover: Handover) -> None:
    """Somebody is told when the receiver has not answered in time."""
    due = answer_due(draft.policy.way_by_name.get(handover.way))
    owner = draft.staffing.found("ansvarig")
    draft.watch(silence_of(handover), DeadlineKind.SILENCE, draft.due(due), owner, "chefen")


def answer_due(way: Way | None) -> Due:
    """How long a receiver may be silent before somebody is told."""
    if way is not None and way.escalation:
        return Due(count=1, unit=Unit.DAY)
    return Due(count=3, unit=Unit.WORKING_DAY, parameter=SILENCE)


def check_known(draft: Draft, document: str, receiver: str) -> None:
    """Raises NotFound for a document, or a kind of holder, that the policy does not have."""
    check_document(draft, document)
    kinds = draft.policy.vocabulary.holder_by_name
    if receiver not in kinds:
        raise NotFound("BL-C112", mottagare=receiver[:60], val=", ".join(kinds))


def check_document(draft: Draft, document: str) -> None:
    """Raises NotFound for a document that the policy does not have."""
    known = draft.policy.document_by_name
    if document not in known:
        raise NotFound("BL-C111", handling=document[:60], val=", ".join(known))


def waiting(draft: Draft) -> Iterator[tuple[Way, Step]]:
    """The running ways that wait for grounds, which a skyddsväg never does, each in its step."""
    for state in tuple(draft.part.ways.values()):
        way = draft.policy.way_by_name.get(state.way)
        if way is not None and not state.ended and not way.escalation:
            yield way, way.step(state.step)


def to_offer(draft: Draft, way: Way, step: Step) -> tuple[str, str] | None:
    """What the way has come to the step to hand over, and has not offered since it came."""
    since = draft.part.ways[way.name].since
    offered = draft.part.handovers.values()
    if any(one.way == way.name and one.offered_at >= since for one in offered):
        return None
    return step.handover


def about_to_leave(draft: Draft) -> Iterator[tuple[str, str, Cleared]]:
    """What somebody wants to send that informs, and what the ways are about to hand over (each
    waits for its ground in the step before, or in the step itself): to such a kind of holder, and
    how much of it may leave."""
    for one in draft.part.sought:
        there = one.document, one.receiver_kind
        yield *there, cleared_for(draft, *there, one.receiver)
    for way, step in waiting(draft):
        steps = (way.step(one.to) for one in step.transitions if one.trigger == GROUND)
        for handed in (to_offer(draft, way, step), *(one.handover for one in steps)):
            if handed is not None:
                _, cleared = cleared_there(draft, *handed)
                yield *handed, cleared


def offer_waiting(draft: Draft) -> None:
    """Offer what a way has come to a step to hand over without any ground, once there is one."""
    for way, step in waiting(draft):
        if to_offer(draft, way, step) is not None:
            hand_over(draft, way, step)


def silence_of(handover: Handover) -> str:
    """The deadline that watches over a receiver's silence."""
    return f"{SILENT}{handover.id}"


def silent(draft: Draft, deadline: str) -> Handover | None:
    """The handover whose receiver the deadline watches, while nobody has answered for it."""
    handover = draft.part.handovers.get(deadline.removeprefix(SILENT))
    return handover if handover is not None and handover.waits else None
