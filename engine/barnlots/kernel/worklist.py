"""A quiet work list: one line for what can wait about a child, one for each thing that cannot, in
the order of what happens if nobody does it."""

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import IntEnum

from barnlots.kernel.questions import NOW as TALK_NOW
from barnlots.model.part import Part, Task
from barnlots.policy.policy import Policy
from barnlots.policy.rules import Protects

_FAR = datetime.max.replace(tzinfo=UTC)


class Weight(IntEnum):
    """What happens if nobody does it: a life may be lost, a child may be harmed, a child is with
    nobody who has said that they have it, or somebody waits."""

    LIFE = 0
    CHILD = 1
    BETWEEN = 2
    WAITS = 3


@dataclass(frozen=True)
class Thing:
    """One thing to do, however many have asked for it. `tasks` are ticked off in one stroke,
    `reasons` are the rules and steps that asked, `public_ways` where to turn when nobody else is
    at work."""

    what: str
    asks: tuple[str, ...]
    tasks: tuple[str, ...]
    reasons: tuple[str, ...]
    weight: Weight
    urgent: bool
    due_at: datetime | None
    public_ways: tuple[str, ...] = ()


@dataclass(frozen=True)
class WorkLine:
    """One line: a thing that cannot wait, or everything that can about one child, what weighs most
    first. `instead_of` are those on leave for whom it is done. What stands in no part has no
    `part` and no `case`: they are empty."""

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
        return self.things[0].urgent

    @property
    def due_at(self) -> datetime | None:
        """When the first of it is raised if it has not been done."""
        return min((one.due_at for one in self.things if one.due_at is not None), default=None)


def work_lines(
    parts: Iterable[Part],
    policy_of: Callable[[Part], Policy],
    assignments: Collection[str],
    now: datetime,
) -> tuple[WorkLine, ...]:
    """The list of whoever has these assignments, in order."""
    lines = list[WorkLine]()
    for part in parts:
        tasks = [one for one in part.tasks.values() if one.assignee in assignments]
        if not tasks or not part.is_open:
            continue
        policy = policy_of(part)
        pressing, waiting = list[tuple[Thing, ...]](), list[Thing]()
        for thing in sorted(_things(policy, part, tasks), key=_order):
            if _presses(thing, now):
                pressing.append((thing,))
            else:
                waiting.append(thing)
        for things in (*pressing, *((tuple(waiting),) if waiting else ())):
            lines.append(_line(part, things))
    return in_order(lines, now)


def in_order(lines: Iterable[WorkLine], now: datetime) -> tuple[WorkLine, ...]:
    """First what cannot wait, then the rest; within each by what happens if nobody does it, and
    then what is raised soonest."""

    def key(line: WorkLine) -> tuple[bool, Weight, bool, datetime, str, str]:
        later, soonest = not _presses(line.things[0], now), line.due_at or _FAR
        return (later, line.weight, not line.urgent, soonest, line.part, line.task.id)

    return tuple(sorted(lines, key=key))


def _line(part: Part, things: tuple[Thing, ...]) -> WorkLine:
    tasks = [part.tasks[name] for thing in things for name in thing.tasks]
    covered = dict.fromkeys(one.instead_of for one in tasks if one.instead_of is not None)
    return WorkLine(part.id, part.case, things, tasks[0], tuple(covered))


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


def _presses(thing: Thing, now: datetime) -> bool:
    """What cannot wait: what is to be done at once, and what protects and is late already."""
    late = thing.due_at is not None and thing.due_at <= now
    return thing.urgent or (late and thing.weight <= Weight.CHILD)


def _order(thing: Thing) -> tuple[Weight, datetime, str]:
    return (thing.weight, thing.due_at or _FAR, thing.tasks[0])


def weight_of(policy: Policy, part: Part, task: Task) -> Weight:
    """What happens if nobody does it, as far as the policy says whom it protects."""
    weights = [_of_rule(policy, task.origin), _of_way(policy, part, task.way)]
    handover = part.handovers.get(task.origin)
    if handover is not None and not handover.informs:
        weights += [Weight.BETWEEN, _of_way(policy, part, handover.way)]
    if task.id == TALK_NOW or task.origin in part.failed:
        # Nobody knows yet whether the child is in danger.
        weights.append(Weight.CHILD)
    return min(weights)


def _of_rule(policy: Policy, name: str) -> Weight:
    rule = policy.rule_by_id.get(name)
    if rule is None or rule.protects is None:
        return Weight.WAITS
    return Weight.LIFE if rule.protects is Protects.LIFE else Weight.CHILD


def _of_way(policy: Policy, part: Part, name: str | None) -> Weight:
    """A way weighs what began it; a skyddsväg at least as much as a child who may be harmed, and
    as a life when any rule about life begins it."""
    if name is None or name not in policy.way_by_name:
        return Weight.WAITS
    state = part.ways.get(name)
    begun = _of_rule(policy, state.origin) if state is not None else Weight.WAITS
    if not policy.way_by_name[name].escalation:
        return begun
    about = [_of_rule(policy, rule.id) for rule in policy.rules if name in rule.begins]
    return min((Weight.CHILD, begun, *about))
