"""The played course: what would happen to a case if everybody did in time what is asked of them.

Nothing is invented about the child: a question that only the child can answer is answered "vet
inte"; that somebody has asked, met or received is what is played. It is played in the part of who
holds the whole way together; the others have their parts opened, and are left with what they have
to do.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta

from barnlots.authoring.rehearsal import Rehearsal
from barnlots.kernel.questions import NEXT, NOW
from barnlots.kernel.staffing import first_accountable
from barnlots.model import commands as c
from barnlots.model.clock import local_day
from barnlots.model.facts import Answer, Source, Unknown
from barnlots.model.part import Handover, HandoverState, Part, Task
from barnlots.model.people import ENGINE, Actor
from barnlots.policy.vocabulary import FactDefinition
from barnlots.policy.ways import Way

BY_THE_ENGINE = frozenset(
    {
        "iakttagelse är registrerad",
        "grund finns",
        "överlämningen är levererad",
        "överlämningen är registrerad",
        "överlämningen är mottagen",
        "överlämningen är återsänd",
    }
)
DONE_BY_STAFF = {
    "suicidstegen": "ja",
    "frågats enskilt om hemmet": "ja",
    "talat ensam": "ja",
    "vårdens besked": "hem med ny tid",
}
FOLLOW_UP = "uppföljning"
TALKS = frozenset({NOW, NEXT})
_SOON = timedelta(minutes=20)
_MOST_ACTS = 120

_Move = tuple[Way, str, datetime]


@dataclass(frozen=True)
class Played:
    """The steps of the child's way in the coordinator's part, each with when it was reached."""

    steps: tuple[tuple[str, datetime], ...]
    acts: int


@dataclass(frozen=True)
class _Act:
    at: datetime
    part: Part
    task: Task | None = None
    handover: Handover | None = None
    way: Way | None = None
    trigger: str = ""


def play(rehearsal: Rehearsal, case: str) -> Played:
    """Let everybody do what is next, in the order it is due, until the child's way comes to its
    follow-up."""
    journey = rehearsal.policy.journey
    steps: list[tuple[str, datetime]] = []
    acts = 0
    while acts < _MOST_ACTS:
        parts = _parts(rehearsal, case)
        first = parts[0]
        state = first.ways[journey]
        if not steps or steps[-1][0] != state.step:
            steps.append((state.step, state.since))
        if state.ended or state.step == FOLLOW_UP:
            break
        act = min(_acts(rehearsal, first), key=lambda one: one.at, default=None)
        if act is None:
            break
        rehearsal.clock.now = max(rehearsal.clock.now + timedelta(minutes=1), act.at)
        _do(rehearsal, case, act, acts)
        acts += 1
    return Played(steps=tuple(steps), acts=acts)


def _parts(rehearsal: Rehearsal, case: str) -> list[Part]:
    with rehearsal.barnlots.ledger.read() as ledger:
        return [part for part in ledger.parts_of(case) if part.is_open]


def _acts(rehearsal: Rehearsal, part: Part) -> list[_Act]:
    moving = _moved_by_a_person(rehearsal, part)
    acts = [
        _Act(at=task.due_at - timedelta(minutes=5), part=part, task=task)
        for task in part.tasks.values()
        if task.due_at is not None
        and not (task.way in moving and not moving[task.way][0].escalation)
    ]
    waiting = (HandoverState.OFFERED, HandoverState.DELIVERED, HandoverState.REGISTERED)
    acts += [
        _Act(at=one.offered_at + _SOON, part=part, handover=one)
        for one in part.handovers.values()
        if one.state in waiting
    ]
    return acts + [
        _Act(at=at - timedelta(minutes=1), part=part, way=way, trigger=trigger)
        for way, trigger, at in moving.values()
    ]


def _moved_by_a_person(rehearsal: Rehearsal, part: Part) -> dict[str | None, _Move]:
    """The ways that wait for somebody to say that a step is done, and when it should be: what the
    step asked for is then done too. On a skyddsväg each thing is done by itself."""
    moves: dict[str | None, _Move] = {}
    for name, state in part.ways.items():
        deadline = part.deadlines.get(f"steg-{name}")
        way = rehearsal.policy.way_by_name[name]
        if state.ended or deadline is None:
            continue
        trigger = _by_a_person(way, state.step)
        if trigger is not None:
            due = [one.due_at for one in part.tasks.values() if one.way == name and one.due_at]
            at = deadline.at if way.escalation else min([deadline.at, *due])
            moves[name] = (way, trigger, at)
    return moves


def _by_a_person(way: Way, step: str) -> str | None:
    triggers = [one.trigger for one in way.step(step).transitions]
    return next((one for one in triggers if one not in BY_THE_ENGINE), None)


def _do(rehearsal: Rehearsal, case: str, act: _Act, number: int) -> None:
    key = f"{case}/spelat/{number}"
    if act.handover is not None:
        _receive(rehearsal, act.part, act.handover, key)
    elif act.task is not None:
        _finish(rehearsal, act.part, act.task, key)
    elif act.way is not None:
        owner = act.part.deadlines[f"steg-{act.way.name}"].owner
        report = c.Report(key=key, part=act.part.id, way=act.way.name, trigger=act.trigger)
        rehearsal.barnlots.handle(report, Actor(assignment=owner))


def _finish(rehearsal: Rehearsal, part: Part, task: Task, key: str) -> None:
    """Everything that the same person should have done that day: first the questions, then what is
    left to tick off."""
    actor = Actor(assignment=task.assignee)
    together = _same_day(part, task)
    facts = rehearsal.policy.vocabulary.fact_by_name
    asked = dict.fromkeys(name for one in together for name in one.asks)
    if any(one.id in TALKS for one in together):
        asked |= dict.fromkeys(_worth_asking(rehearsal, part))
    if asked:
        noticed = c.Noticed(
            seen_at=rehearsal.clock.now,
            source=Source.CHILD,
            answers=tuple(_played_answer(facts[name]) for name in asked),
        )
        rehearsal.barnlots.handle(c.Record(key=key, part=part.id, noticed=(noticed,)), actor)
    left = next((one for one in _parts(rehearsal, part.case) if one.id == part.id), part)
    open_still = [
        one.id for one in together if one.id in left.tasks and left.tasks[one.id].asks == one.asks
    ]
    if open_still:
        first, *also = open_still
        done = c.DoTask(key=f"{key}/klart", part=part.id, task=first, also=tuple(also))
        rehearsal.barnlots.handle(done, actor)


def _worth_asking(rehearsal: Rehearsal, part: Part) -> list[str]:
    """What one conversation may as well take up: everything that a protective rule would ask of
    next and nobody has answered yet."""
    policy = rehearsal.policy
    answered = {one.fact for seen in part.observations for one in seen.answers}
    read = [
        name
        for rule in policy.rules
        if rule.protects and rule.ask_when
        for name in policy.vocabulary.recorded_behind(rule.when)
    ]
    facts = policy.vocabulary.fact_by_name
    return [name for name in read if name not in answered and facts[name].recordable]


def _same_day(part: Part, task: Task) -> list[Task]:
    return [
        one
        for one in part.tasks.values()
        if one.assignee == task.assignee
        and one.due_at is not None
        and task.due_at is not None
        and local_day(one.due_at) == local_day(task.due_at)
    ]


def _played_answer(definition: FactDefinition) -> Answer:
    if definition.name in DONE_BY_STAFF:
        return Answer(fact=definition.name, value=DONE_BY_STAFF[definition.name])
    return Answer(fact=definition.name, unknown=Unknown.DONT_KNOW)


def _receive(rehearsal: Rehearsal, part: Part, handover: Handover, key: str) -> None:
    """Delivered, registered, and then received by a person, whose own part begins."""
    for state in (HandoverState.DELIVERED, HandoverState.REGISTERED):
        receipt = c.RecordReceipt(
            key=f"{key}/{state.value}", part=part.id, handover=handover.id, state=state
        )
        rehearsal.barnlots.handle(receipt, ENGINE)
    receiver = next(
        one.id
        for one in rehearsal.reference.organisations
        if one.kind == handover.disclosure.receiver_kind and one.id != part.holder
    )
    person = first_accountable(rehearsal.policy, rehearsal.reference, receiver, rehearsal.clock.now)
    assert person is not None
    received = c.OpenReceived(
        key=f"{key}/mottagen",
        case=part.case,
        holder=receiver,
        child=part.child,
        handover=handover.id,
        sender_part=part.id,
        coordinator=part.coordinator.assignment,
    )
    rehearsal.barnlots.handle(received, Actor(assignment=person.id))
