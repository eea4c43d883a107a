"""A quiet work list: one line for what can wait about a child, one for each thing that cannot, in
the order of what happens if nobody does it."""

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from barnlots.kernel.consequence import Weight, interrupts, weight_of, weight_of_alarm
from barnlots.model.alarm import NO_TERMS, TELLS, standing
from barnlots.model.part import Alarm, Part, Task
from barnlots.policy.policy import Policy

# What somebody has only been told stands no longer than this, if she has nothing to do there.
TOLD_FOR = timedelta(days=7)
_FAR = datetime.max.replace(tzinfo=UTC)


@dataclass(frozen=True)
class Thing:
    """One thing to do, however many have asked for it. `tasks` are ticked off in one stroke,
    `reasons` are the rules and steps that asked, `public_ways` where to turn when nobody else is
    at work. What somebody has been alarmed of has no `tasks`: it is `about` the id of a deadline, a
    handover or a rule, `reasons` are the alarms' codes, and it goes when that is over."""

    what: str
    asks: tuple[str, ...]
    tasks: tuple[str, ...]
    reasons: tuple[str, ...]
    weight: Weight
    urgent: bool
    due_at: datetime | None
    public_ways: tuple[str, ...] = ()
    about: str = ""


@dataclass(frozen=True)
class WorkLine:
    """One line: a thing to do that cannot wait, all alarms about one child that cannot, or
    everything that can about one child, what weighs most first. `instead_of` are those on leave for
    whom it is done. What stands in no part has no `part` and no `case`: they are empty. `task` is
    the first of its tasks, or says what `things` do where none is to be ticked off."""

    part: str
    case: str
    things: tuple[Thing, ...]
    task: Task
    instead_of: tuple[str, ...] = ()

    @property
    def weight(self) -> Weight:
        return self.things[0].weight

    @property
    def urgent(self) -> bool:
        return any(one.urgent for one in self.things)

    @property
    def due_at(self) -> datetime | None:
        """When the first of it is raised if it has not been done."""
        return min((one.due_at for one in self.things if one.due_at is not None), default=None)


def work_lines(
    parts: Iterable[Part],
    policy_of: Callable[[Part], Policy],
    assignments: Collection[str],
    now: datetime,
    tell: Callable[[Part, Alarm], str],
) -> tuple[WorkLine, ...]:
    """The list of whoever has these assignments, in order. `tell` says in words what somebody has
    been alarmed of."""
    lines, calendars = list[WorkLine](), set[str]()
    for part in parts:
        asked = part.tasks.values() if part.is_open else ()
        tasks = [one for one in asked if one.assignee in assignments]
        alarms = [one for one in _alarms(part, assignments, now) if one.about not in calendars]
        if not tasks and not alarms:
            continue
        calendars.update(one.about for one in alarms if one.why == NO_TERMS)
        policy = policy_of(part)
        pressing, alarming, waiting = list[tuple[Thing, ...]](), list[Thing](), list[Thing]()
        things = (*_things(policy, part, tasks), *_to_see_to(policy, part, alarms, tell))
        for thing in sorted(things, key=_order):
            if not _presses(thing, now):
                waiting.append(thing)
            elif thing.tasks:
                pressing.append((thing,))
            else:
                alarming.append(thing)
        several = [*pressing, *(tuple(one) for one in (alarming, waiting) if one)]
        lines += [_line(part, one, alarms) for one in several]
    return in_order(lines, now)


def in_order(lines: Iterable[WorkLine], now: datetime) -> tuple[WorkLine, ...]:
    """First what cannot wait, then the rest; within each by what happens if nobody does it, and
    then what is raised soonest."""

    def key(line: WorkLine) -> tuple[bool, Weight, bool, datetime, str, str]:
        later, soonest = not _presses(line.things[0], now), line.due_at or _FAR
        return (later, line.weight, not line.urgent, soonest, line.part, line.task.id)

    return tuple(sorted(lines, key=key))


def _line(part: Part, things: tuple[Thing, ...], alarms: list[Alarm]) -> WorkLine:
    asked = [part.tasks[name] for thing in things for name in thing.tasks]
    covered = dict.fromkeys(one.instead_of for one in asked if one.instead_of is not None)
    first = asked[0] if asked else _stand_in(things[0], alarms)
    return WorkLine(part.id, part.case, things, first, tuple(covered))


def _stand_in(thing: Thing, alarms: list[Alarm]) -> Task:
    told = next(one.assignment for one in alarms if one.why in thing.reasons)
    return Task(
        id=f"larm/{thing.about}",
        role="",
        assignee=told,
        what=thing.what,
        due_at=thing.due_at,
        raise_to="",
        origin=thing.reasons[0],
        urgent=thing.urgent,
    )


def _things(policy: Policy, part: Part, tasks: list[Task]) -> Iterable[Thing]:
    same: dict[tuple[str, tuple[str, ...]], list[Task]] = {}
    for one in tasks:
        same.setdefault((one.what, one.asks), []).append(one)
    for (what, asks), several in same.items():
        several.sort(key=lambda one: (one.due_at or _FAR, one.id))
        yield Thing(
            what=what,
            asks=asks,
            tasks=tuple(one.id for one in several),
            reasons=tuple(dict.fromkeys(one.origin for one in several)),
            weight=min(weight_of(policy, part, one) for one in several),
            urgent=any(one.urgent for one in several),
            due_at=several[0].due_at,
            public_ways=next((one.public_ways for one in several if one.public_ways), ()),
        )


def _alarms(part: Part, assignments: Collection[str], now: datetime) -> list[Alarm]:
    """What these are alarmed of in the part, the newest first."""
    mine = (one for one in standing(part) if one.assignment in assignments)
    lasting = (one for one in mine if one.why not in TELLS or now < one.at + TOLD_FOR)
    return sorted(lasting, key=lambda one: one.number, reverse=True)


def _to_see_to(
    policy: Policy, part: Part, alarms: list[Alarm], tell: Callable[[Part, Alarm], str]
) -> Iterable[Thing]:
    """One thing for each matter: it says what was said last of it, and is late since it was first.
    That nobody has called about a handover is no other matter than the handover."""
    same: dict[str, list[Alarm]] = {}
    for one in alarms:
        task = part.tasks.get(one.about)
        matter = task.origin if task and task.origin in part.handovers else one.about
        same.setdefault(matter, []).append(one)
    for about, several in same.items():
        several.sort(key=lambda one: one.about != about)
        late = [one.at for one in several if one.why not in TELLS]
        yield Thing(
            what=tell(part, several[0]),
            asks=(),
            tasks=(),
            reasons=tuple(dict.fromkeys(one.why for one in several)),
            weight=min(weight_of_alarm(policy, part, one) for one in several),
            urgent=any(interrupts(policy, part, one) for one in several),
            due_at=min(late, default=None),
            about=about,
        )


def _presses(thing: Thing, now: datetime) -> bool:
    """What cannot wait: what is to be done at once, and what protects and is late already."""
    late = thing.due_at is not None and thing.due_at <= now
    return thing.urgent or (late and thing.weight <= Weight.CHILD)


def _order(thing: Thing) -> tuple[Weight, datetime, str]:
    return (thing.weight, thing.due_at or _FAR, thing.tasks[0] if thing.tasks else thing.about)
