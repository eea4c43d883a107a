"""Ways in motion: beginning one, firing a trigger, and what entering a step asks for."""

from barnlots.kernel.draft import Draft
from barnlots.kernel.machines import machine_of
from barnlots.kernel.sharing import (
    all_blocked,
    blocked_guardians,
    disclose,
    emergency,
    ground_for,
)
from barnlots.model import events as e
from barnlots.model.due import Due, Unit
from barnlots.model.part import Block, DeadlineKind, Handover, HandoverState
from barnlots.model.truth import Truth
from barnlots.policy.actions import (
    Action,
    AskAbout,
    AssignTask,
    BlockNotices,
    OpenForSiblings,
    StartWay,
)
from barnlots.policy.ways import Step, Transition, Way

NOTICED = "iakttagelse är registrerad"
GROUND = "grund finns"
RECEIPTS = {
    HandoverState.DELIVERED: "överlämningen är levererad",
    HandoverState.REGISTERED: "överlämningen är registrerad",
    HandoverState.RECEIVED: "överlämningen är mottagen",
    HandoverState.RETURNED: "överlämningen är återsänd",
}
BEGAN_AGAIN = "börjar om"
SILENCE = "tid att svara på överlämning"
_MOST_MOVES = 20


def begin(draft: Draft, name: str, origin: str, *, again: bool = False) -> None:
    """Start a way, unless it runs. `again` takes a running one back to its beginning, when new
    danger would lead somewhere else than where it stands."""
    way = draft.policy.way_by_name[name]
    if way.holders and draft.holder.kind not in way.holders:
        return
    state = draft.part.ways.get(name)
    if state is None or (state.ended and again):
        draft.add(e.WayStarted(way=name, step=way.begins_in, origin=origin))
        _settle(draft, way, origin)
    elif again and not state.ended and _leads_to(draft, way) != state.step:
        _leave(draft, way, way.begins_in, BEGAN_AGAIN)
        _settle(draft, way, origin)


def fire(draft: Draft, name: str, trigger: str) -> bool:
    """Let `trigger` happen on a running way; whether anything moved."""
    state = draft.part.ways.get(name)
    if state is None or state.ended:
        return False
    return _move(draft, draft.policy.way_by_name[name], trigger)


def fire_everywhere(draft: Draft, trigger: str) -> bool:
    """Let `trigger` happen on every running way; whether anything moved."""
    return any([fire(draft, name, trigger) for name in tuple(draft.part.ways)])


def _settle(draft: Draft, way: Way, origin: str) -> None:
    """From its beginning a way goes on as far as what is known takes it; only the step where it
    comes to rest asks anything of anybody."""
    for _ in range(_MOST_MOVES):
        step = way.step(draft.part.ways[way.name].step)
        transition = _enabled(draft, way, step, NOTICED)
        if transition is None:
            break
        _leave(draft, way, transition.to, NOTICED)
    _enter(draft, way, way.step(draft.part.ways[way.name].step))


def _move(draft: Draft, way: Way, trigger: str) -> bool:
    step = way.step(draft.part.ways[way.name].step)
    transition = _enabled(draft, way, step, trigger)
    if transition is None:
        return False
    to = machine_of(draft.policy.digest, way).fire(step.name, transition)
    _leave(draft, way, to, trigger)
    _enter(draft, way, way.step(to))
    return True


def _enabled(draft: Draft, way: Way, step: Step, trigger: str) -> Transition | None:
    for transition in step.transitions:
        if transition.trigger != trigger:
            continue
        if draft.interpreter.judge(transition.guard, draft.situation) is not Truth.YES:
            continue
        if _may_enter(draft, way, way.step(transition.to)):
            return transition
    return None


def _may_enter(draft: Draft, way: Way, step: Step) -> bool:
    if way.escalation or not (step.hands_over and step.hands_over_to):
        return True
    return _ground(draft, step.hands_over, step.hands_over_to) is not None


def _ground(draft: Draft, document: str, receiver: str) -> object:
    return ground_for(draft.policy, draft.part, draft.holder.kind, document, receiver, draft.now)


def _leads_to(draft: Draft, way: Way) -> str:
    """The step where the way would come to rest if it began now."""
    step = way.step(way.begins_in)
    for _ in range(_MOST_MOVES):
        transition = _enabled(draft, way, step, NOTICED)
        if transition is None:
            break
        step = way.step(transition.to)
    return step.name


def _leave(draft: Draft, way: Way, to: str, trigger: str) -> None:
    """On a skyddsväg what was asked stays asked until a person has done it: moving on must not
    take a question about safety off anybody's list."""
    left, step = draft.part.ways[way.name].step, way.step(to)
    for task in tuple(draft.part.tasks.values()):
        if task.way == way.name and (step.final or not way.escalation):
            draft.add(e.TaskCancelled(task=task.id))
            if task.id in draft.part.deadlines:
                draft.add(e.DeadlineCancelled(deadline=task.id))
    if f"steg-{way.name}" in draft.part.deadlines:
        draft.add(e.DeadlineMet(deadline=f"steg-{way.name}"))
    draft.add(e.WayMoved(way=way.name, left=left, step=to, trigger=trigger, ended=step.final))


def _enter(draft: Draft, way: Way, step: Step) -> None:
    if step.due is not None and step.accountable is not None:
        owner = draft.staffing.find(step.accountable, draft.newly_seen)
        draft.watch(
            f"steg-{way.name}",
            DeadlineKind.STEP,
            draft.due(step.due),
            owner.id,
            step.raise_to or "chefen",
        )
    if step.hands_over and step.hands_over_to:
        _hand_over(draft, way, step.hands_over, step.hands_over_to)
    for action in step.on_entry:
        perform(draft, action, f"{way.name}: {step.name}", way=way.name)


def _hand_over(draft: Draft, way: Way, document: str, receiver: str) -> None:
    """Offer responsibility with a disclosure on a ground; silence is watched from now on."""
    for handover in draft.part.handovers.values():
        waiting = handover.state not in (HandoverState.RECEIVED, HandoverState.RETURNED)
        if waiting and handover.way == way.name and handover.disclosure.document == document:
            return
    ground = ground_for(draft.policy, draft.part, draft.holder.kind, document, receiver, draft.now)
    if ground is None:
        ground = emergency(document)
    name = f"{draft.part.id}/{draft.name('överlämning')}"
    disclosure = disclose(draft.policy, name, document, receiver, ground)
    handover = Handover(
        id=name,
        disclosure=disclosure,
        way=way.name,
        state=HandoverState.OFFERED,
        offered_at=draft.now,
    )
    draft.add(e.HandoverOffered(handover=handover))
    wait = (
        Due(count=1, unit=Unit.DAY)
        if way.escalation
        else Due(count=0, unit=Unit.WORKING_DAY, parameter=SILENCE)
    )
    owner = draft.staffing.find("ansvarig")
    draft.watch(f"tyst-{name}", DeadlineKind.SILENCE, draft.due(wait), owner.id, "chefen")


def perform(
    draft: Draft,
    action: Action,
    origin: str,
    *,
    rests_on: tuple[str, ...] = (),
    way: str | None = None,
    again: bool = False,
) -> None:
    """Let one action of a rule or a step happen."""
    seen = rests_on or draft.newly_seen
    match action:
        case StartWay(way=name):
            begin(draft, name, origin, again=again)
        case AssignTask():
            draft.assign(
                action.role,
                action.what,
                action.due,
                origin,
                raise_to=action.raise_to,
                rests_on=seen,
                way=way,
                contacts_guardians=action.contacts_guardians,
            )
        case AskAbout():
            if action.fact not in draft.situation.facts:
                draft.assign(
                    action.role,
                    "frågar",
                    action.due,
                    origin,
                    raise_to=action.raise_to,
                    asks=(action.fact,),
                    rests_on=seen,
                    way=way,
                )
        case BlockNotices():
            _block(draft, action, origin, seen)
        case OpenForSiblings():
            _siblings(draft, action, origin)


def _block(draft: Draft, action: BlockNotices, origin: str, seen: tuple[str, ...]) -> None:
    named = {
        one.about for one in draft.part.observations if one.id in seen and one.about is not None
    }
    guardians = {one.id for one in draft.part.child.circle}
    concerned: set[str | None] = {one for one in named if one in guardians}
    for guardian in sorted(concerned or {None}, key=str):
        if any(one.guardian in (None, guardian) for one in draft.part.blocks.values()):
            continue
        name = draft.name("spärr")
        draft.add(
            e.NoticesBlocked(
                block=Block(id=name, guardian=guardian, origin=origin, since=draft.now)
            )
        )
        owner = draft.staffing.find("ansvarig")
        draft.watch(name, DeadlineKind.REVIEW, draft.due(action.review), owner.id, "chefen")
    _withdraw_notices(draft)


def _withdraw_notices(draft: Draft) -> None:
    """What somebody was going to tell a guardian is narrowed or taken back when a block comes."""
    blocked = blocked_guardians(draft.part)
    for task in tuple(draft.part.tasks.values()):
        if not task.contacts_guardians or task.not_to == blocked:
            continue
        if not all_blocked(draft.part):
            draft.add(e.TaskAssigned(task=task.model_copy(update={"not_to": blocked})))
            continue
        draft.add(e.TaskCancelled(task=task.id))
        draft.add(e.NoticeWithheld(origin=task.origin))
        if task.id in draft.part.deadlines:
            draft.add(e.DeadlineCancelled(deadline=task.id))


def _siblings(draft: Draft, action: OpenForSiblings, origin: str) -> None:
    for sibling in draft.part.child.siblings:
        if sibling in draft.part.siblings:
            continue
        draft.add(e.SiblingNoticed(sibling=sibling))
        draft.assign(
            action.role,
            "öppnar ett eget ärende för syskonet",
            action.due,
            origin,
            name=f"syskon-{sibling}",
        )
