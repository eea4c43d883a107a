"""What is true of rules together, for every possible child: one that another always covers, and two
that want the same thing of the same person in different ways."""

from collections.abc import Iterator
from dataclasses import dataclass

from barnlots.model.due import Due
from barnlots.policy.actions import Action, AskAbout, AssignTask, BlockNotices, OpenForSiblings
from barnlots.policy.rules import Protects, Rule
from barnlots.space import Cells, Space
from barnlots.space.variables import Kind

MANAGER = "chefen"
_STRENGTH = {None: 0, Protects.CHILD: 1, Protects.LIFE: 2}


@dataclass(frozen=True)
class Clash:
    """The same thing asked of the same person by two rules, with another deadline or another one
    who is told; `where` are the children for whom both do. `first` and `second` say which line of
    each rule it is."""

    one: Rule
    other: Rule
    first: int
    second: int
    where: Cells


def shadowed(space: Space, rules: tuple[Rule, ...]) -> Iterator[tuple[Rule, Rule]]:
    """Each rule that another one makes superfluous, and that other."""
    for rule in rules:
        other = shadower(space, rule, rules)
        if other is not None:
            yield rule, other


def shadower(space: Space, rule: Rule, rules: tuple[Rule, ...]) -> Rule | None:
    """The first of the other rules that makes this one superfluous. Of two that do the same for
    the same children the later is superfluous."""
    earlier = True
    for other in rules:
        if other is rule:
            earlier = False
        elif _covers(space, other, rule) and (earlier or not _covers(space, rule, other)):
            return other
    return None


def _covers(space: Space, other: Rule, rule: Rule) -> bool:
    """Whether `other` does at least the same whenever `rule` takes effect."""
    if not _does_as_much(other, rule):
        return False
    fires = space.fires(rule)
    return bool(fires) and fires <= space.fires(other) and not _asks(space, rule)


def _does_as_much(other: Rule, rule: Rule) -> bool:
    if _STRENGTH[other.protects] < _STRENGTH[rule.protects]:
        return False
    if rule.each_time and not other.each_time:
        return False
    return all(any(_as_much(more, one) for more in other.then) for one in rule.then)


def _as_much(more: Action, one: Action) -> bool:
    if more == one:
        return True
    if wanted_of(more) is None or wanted_of(more) != wanted_of(one):
        return False
    return told(more) == told(one) and _not_later(due_of(more), due_of(one))


def _asks(space: Space, rule: Rule) -> bool:
    """Whether the rule also leads to questions, where nobody knows if it applies."""
    if rule.protects is None or rule.ask_when is None:
        return False
    unknown = space.judge(rule.when).other
    return bool(unknown & space.at(rule.holders) if rule.holders else unknown)


def clashes(space: Space, rules: tuple[Rule, ...]) -> Iterator[Clash]:
    """Every pair of lines that want the same in different ways of one and the same child."""
    seen: dict[tuple[str, ...], list[tuple[Rule, int]]] = {}
    for rule in rules:
        for number, action in enumerate(rule.then):
            wanted = wanted_of(action)
            if wanted is None:
                continue
            for earlier, first in seen.get(wanted, ()):
                there = earlier.then[first]
                if earlier is rule or _same_way(there, action):
                    continue
                where = space.fires(earlier) & space.fires(rule)
                if isinstance(action, AskAbout):
                    where &= space.having(Kind.FACT, action.fact, frozenset({None}))
                if where:
                    yield Clash(earlier, rule, first, number, where)
            seen.setdefault(wanted, []).append((rule, number))


def wanted_of(action: Action) -> tuple[str, ...] | None:
    """What is wanted of whom, whenever and whoever else is told; None for the start of a way."""
    match action:
        case AssignTask(role=role, what=what):
            return "task", role, what
        case AskAbout(role=role, fact=fact):
            return "ask", role, fact
        case BlockNotices(everybody=everybody):
            return "block", "everybody" if everybody else ""
        case OpenForSiblings(role=role):
            return "siblings", role
        case _:
            return None


def due_of(action: Action) -> Due | None:
    if isinstance(action, BlockNotices):
        return action.review
    return getattr(action, "due", None)


def told(action: Action) -> str:
    """Who is told when it is not done."""
    return getattr(action, "raise_to", None) or MANAGER


def _same_way(one: Action, other: Action) -> bool:
    return due_of(one) == due_of(other) and told(one) == told(other)


def _not_later(due: Due | None, other: Due | None) -> bool:
    """Whether the first is certainly due no later than the second; spans in different units
    depend on the calendar."""
    if due is None or other is None or due == other:
        return due == other
    if due.immediate:
        return True
    comparable = due.unit is other.unit and due.parameter is None and other.parameter is None
    return comparable and not other.immediate and due.count <= other.count
