"""Ways in motion: beginning one, firing a trigger, and what entering a step asks for."""

from functools import partial

from barnlots.kernel.clearing import cleared_there
from barnlots.kernel.draft import Draft
from barnlots.kernel.handing_over import GROUND, hand_over
from barnlots.kernel.machines import machine_of
from barnlots.kernel.notices import block
from barnlots.model import events as e
from barnlots.model.due import Due, Unit
from barnlots.model.part import DeadlineKind, HandoverState
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
RECEIPTS: dict[HandoverState, str] = {
    HandoverState.DELIVERED: "överlämningen är levererad",
    HandoverState.REGISTERED: "överlämningen är registrerad",
    HandoverState.RECEIVED: "överlämningen är mottagen",
    HandoverState.RETURNED: "överlämningen är återsänd",
}
BY_THE_ENGINE = frozenset({NOTICED, GROUND, *RECEIPTS.values()})
BEGAN_AGAIN = "börjar om"
NOT_HERE = "tar idag ställning till det som vägen skulle ha gjort"
OPEN_SIBLING = "öppnar ett eget ärende för syskonet"
FIND_SIBLINGS = "tar reda på om det finns syskon i samma hem"
_MOST_MOVES = 20


def begin(draft: Draft, name: str, origin: str, *, again: bool = False, over: bool = False) -> None:
    """Start a way, unless it runs. `again` starts one that has ended, and takes a skyddsväg that
    runs back to its beginning when new danger would lead somewhere else than where it stands;
    `over` does the same with any way."""
    way = draft.policy.way_by_name[name]
    if way.holders and draft.holder.kind not in way.holders:
        _not_here(draft, way, origin)
        return
    state = draft.part.ways.get(name)
    if state is None or (state.ended and again):
        draft.add(e.WayStarted.made(way=name, step=way.begins_in, origin=origin))
        _settle(draft, way)
    elif not state.ended and again and (way.escalation or over):
        if _leads_to(draft, way) != state.step:
            _leave(draft, way, way.begins_in, BEGAN_AGAIN)
            _settle(draft, way)
        elif way.escalation:
            _ask_on_entry(draft, way, way.step(state.step))


def begin_anew(draft: Draft, name: str, origin: str) -> None:
    """What begins the way has happened once more: it begins again, and asks again where it stands
    in its beginning already."""
    before = draft.part.ways.get(name)
    begin(draft, name, origin, again=True, over=True)
    state = draft.part.ways.get(name)
    if state is not None and state is before and not state.ended:
        way = draft.policy.way_by_name[name]
        _ask_on_entry(draft, way, way.step(state.step))


def _not_here(draft: Draft, way: Way, origin: str) -> None:
    """A skyddsväg that this kind of holder does not have still leaves somebody with the danger."""
    if way.escalation:
        today = Due(count=0, unit=Unit.DAY, same_day=True)
        draft.assign("ansvarig", f"{NOT_HERE}: {way.title}", today, origin)


def fire(draft: Draft, name: str, trigger: str) -> bool:
    """Let `trigger` happen on a running way; whether anything moved."""
    state = draft.part.ways.get(name)
    if state is None or state.ended:
        return False
    return _move(draft, draft.policy.way_by_name[name], trigger)


def fire_everywhere(draft: Draft, trigger: str) -> None:
    """Let `trigger` happen on every running way; one that crashes leaves the others as they are."""
    for name in tuple(draft.part.ways):
        way = draft.policy.way_by_name.get(name)
        if way is None or way.listens(draft.part.ways[name].step, trigger):
            title = way.title if way else name
            draft.attempt(f"väg {name}", title, partial(fire, draft, name, trigger))


def _settle(draft: Draft, way: Way) -> None:
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
    for number, transition in enumerate(step.transitions):
        if transition.trigger != trigger or not _certain(draft, way, step, number):
            continue
        if _may_enter(draft, way, way.step(transition.to)):
            return transition
    return None


def _certain(draft: Draft, way: Way, step: Step, number: int) -> bool:
    """Whether the guard is certainly so. One that cannot be judged keeps the way where it is,
    with its deadline, and a person is told."""
    try:
        return draft.judgement.guard((way.name, step.name, number)) is Truth.YES
    except Exception:
        draft.fail(f"väg {way.name}: {step.name}", f"{way.title} ({step.name})")
        return False


def _may_enter(draft: Draft, way: Way, step: Step) -> bool:
    if way.escalation or step.handover is None:
        return True
    _, cleared = cleared_there(draft, *step.handover)
    return cleared.may_leave


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
            draft.cancel(task.id)
    if f"steg-{way.name}" in draft.part.deadlines:
        draft.add(e.DeadlineMet.made(deadline=f"steg-{way.name}"))
    draft.add(e.WayMoved.made(way=way.name, left=left, step=to, trigger=trigger, ended=step.final))


def _enter(draft: Draft, way: Way, step: Step) -> None:
    """What entering a step asks for. Each thing is tried by itself: one that crashes is for a
    person to judge, and neither the way nor the other things wait for it."""
    place, title = f"väg {way.name}: {step.name}", f"{way.title} ({step.name})"
    draft.attempt(place, title, partial(_watch_step, draft, way, step))
    draft.attempt(place, title, partial(hand_over, draft, way, step))
    _ask_on_entry(draft, way, step)


def _watch_step(draft: Draft, way: Way, step: Step) -> None:
    if step.due is not None and step.accountable is not None:
        owner = draft.staffing.found(step.accountable, draft.newly_seen)
        draft.watch(
            f"steg-{way.name}",
            DeadlineKind.STEP,
            draft.due(step.due, protective=way.escalation),
            owner,
            step.raise_to or "chefen",
        )


def _ask_on_entry(draft: Draft, way: Way, step: Step) -> None:
    place, title = f"väg {way.name}: {step.name}", f"{way.title} ({step.name})"
    do = partial(perform, draft, origin=f"{way.name}: {step.name}", way=way.name)
    for action in step.on_entry:
        draft.attempt(place, title, partial(do, action))


def perform(
    draft: Draft,
    action: Action,
    origin: str,
    *,
    rests_on: tuple[str, ...] = (),
    way: str | None = None,
    again: bool = False,
    over: bool = False,
) -> None:
    """Let one action of a rule or a step happen."""
    seen = rests_on or draft.newly_seen
    match action:
        case StartWay(way=name):
            begin(draft, name, origin, again=again, over=over)
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
            block(draft, action, origin, seen)
        case OpenForSiblings():
            _siblings(draft, action, origin)


def _siblings(draft: Draft, action: OpenForSiblings, origin: str) -> None:
    if not draft.part.child.siblings:
        draft.assign(action.role, FIND_SIBLINGS, action.due, origin)
    for sibling in draft.part.child.siblings:
        if sibling in draft.part.siblings:
            continue
        draft.add(e.SiblingNoticed.made(sibling=sibling))
        draft.assign(action.role, OPEN_SIBLING, action.due, origin, name=f"syskon-{sibling}")
