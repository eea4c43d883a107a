"""Every combination of what conditions read: the cells in which they can be compared.

A derived fact that shares nothing with the rest of the condition is taken as one unknown of its
own: ja, nej or okänt.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations, product

from barnlots.kernel.evaluate import Interpreter
from barnlots.model.facts import Value
from barnlots.model.truth import Truth
from barnlots.policy.conditions import (
    All,
    Any,
    Atom,
    Compare,
    Condition,
    HasReason,
    Is,
    Known,
    Not,
    Running,
    atoms,
)
from barnlots.policy.policy import Policy
from barnlots.policy.situation import Situation
from barnlots.policy.vocabulary import FactType

MOST_CELLS = 2_000_000
MOST_SORTED = 100_000
_ELSEWHERE = "något annat steg"
DERIVED_HERE = " (härlett)"


@dataclass(frozen=True)
class Cell:
    """One combination: facts (those left out are unknown), running ways and contact reasons; and
    what the first of the two conditions says there."""

    facts: dict[str, Value]
    ways: dict[str, str]
    reasons: tuple[str, ...]
    before: Truth = Truth.UNKNOWN


def judged(
    policy: Policy, before: tuple[Condition, ...], after: tuple[Condition, ...]
) -> Iterator[tuple[Cell | None, tuple[Truth, ...], tuple[Truth, ...]]]:
    """Each cell with the truth of every condition in it; None when there are too many to try."""
    closed = _closed(policy, *before, *after)
    before = tuple(_renamed(one, closed) for one in before)
    after = tuple(_renamed(one, closed) for one in after)
    domains = _domains(policy, (*before, *after))
    size = 1
    for _, values in domains:
        size *= len(values)
    interpreter = Interpreter(policy)
    first = [interpreter.compile(one) for one in before]
    second = [interpreter.compile(one) for one in after]
    parameters = {one.name: one.values[-1].value for one in policy.parameters}
    for count, cell in enumerate(_cells(domains, size)):
        if count > MOST_CELLS:
            yield None, (), ()
            return
        situation = Situation.model_construct(
            facts=cell.facts,
            unknown={},
            ways=cell.ways,
            reasons=cell.reasons,
            parameters=parameters,
        )
        yield (
            cell,
            tuple(one(situation) for one in first),
            tuple(one(situation) for one in second),
        )


_Domain = tuple[tuple[str, str], tuple[Value | None, ...]]


def _cells(domains: list[_Domain], size: int) -> Iterator[Cell]:
    """Every combination; of many, those with little known come first."""
    if size <= MOST_SORTED:
        ordered = sorted(
            product(*(values for _, values in domains)),
            key=lambda one: sum(value is not None for value in one),
        )
        yield from (_cell(domains, one) for one in ordered)
        return
    nothing = tuple(values[0] for _, values in domains)
    for known in range(len(domains) + 1):
        for places in combinations(range(len(domains)), known):
            for values in product(*(domains[place][1][1:] for place in places)):
                combined = list(nothing)
                for place, value in zip(places, values, strict=True):
                    combined[place] = value
                yield _cell(domains, tuple(combined))


def _cell(domains: list[_Domain], values: tuple[Value | None, ...]) -> Cell:
    named = [(*name, value) for (name, _), value in zip(domains, values, strict=True)]
    return Cell(
        facts={name: value for kind, name, value in named if kind == "fakta" and value is not None},
        ways={name: str(value) for kind, name, value in named if kind == "väg" and value},
        reasons=tuple(name for kind, name, value in named if kind == "orsak" and value),
    )


def _domains(policy: Policy, conditions: tuple[Condition, ...]) -> list[_Domain]:
    leaves = [leaf for condition in conditions for leaf in atoms(condition)]
    facts = dict.fromkeys(
        name for condition in conditions for name in policy.vocabulary.recorded_behind(condition)
    )
    reading = _reading(policy, leaves)
    found: list[_Domain] = [
        (("fakta", name), (None, *_values(policy, name, reading))) for name in facts
    ]
    ways: dict[str, set[str]] = {}
    for leaf in leaves:
        if isinstance(leaf, Running):
            ways.setdefault(leaf.way, set()).update(leaf.steps)
    found += [(("väg", way), (None, *sorted(steps), _ELSEWHERE)) for way, steps in ways.items()]
    reasons = {leaf.reason for leaf in leaves if isinstance(leaf, HasReason)}
    return found + [(("orsak", one), (None, "ja")) for one in sorted(reasons)]


def _reading(policy: Policy, leaves: list[Atom]) -> list[Atom]:
    """The leaves, and those of the derived facts that they read."""
    found, seen, queue = [], set(), list(leaves)
    while queue:
        leaf = queue.pop()
        found.append(leaf)
        definition = policy.vocabulary.fact_by_name.get(getattr(leaf, "fact", ""))
        if definition and definition.derived_when is not None and definition.name not in seen:
            seen.add(definition.name)
            queue += atoms(definition.derived_when)
    return found


def _values(policy: Policy, name: str, leaves: list[Atom]) -> tuple[Value, ...]:
    definition = policy.vocabulary.fact_by_name.get(name)
    if definition is None or definition.type is not FactType.NUMBER:
        return definition.values if definition else ("ja", "nej")
    bounds: set[int] = set()
    for leaf in leaves:
        if isinstance(leaf, Compare) and leaf.fact == name:
            parameter = policy.parameter_by_name.get(str(leaf.bound))
            bound = parameter.values[-1].value if parameter else leaf.bound
            if isinstance(bound, int):
                bounds |= {bound - 1, bound, bound + 1}
    return tuple(sorted(one for one in bounds if one >= 0))


def _closed(policy: Policy, *conditions: Condition) -> frozenset[str]:
    """The derived facts that can stand for themselves: read by `är` alone, and resting on nothing
    that the conditions also read in another way."""
    facts = policy.vocabulary.fact_by_name
    leaves = [leaf for condition in conditions for leaf in atoms(condition)]
    names = {leaf.fact for leaf in leaves if isinstance(leaf, Is | Compare | Known)}
    derived = {name for name in names if name in facts and facts[name].derived_when is not None}
    behind = {name: set(policy.vocabulary.recorded_behind(Known(fact=name))) for name in names}
    return frozenset(
        name
        for name in derived
        if not any(behind[name] & behind[other] for other in names if other != name)
    )


def _renamed(condition: Condition, closed: frozenset[str]) -> Condition:
    """The condition with closed derived facts under names that nothing derives."""
    match condition:
        case Not(of=inner):
            return Not(of=_renamed(inner, closed))
        case All(of=parts):
            return All(of=tuple(_renamed(part, closed) for part in parts))
        case Any(of=parts):
            return Any(of=tuple(_renamed(part, closed) for part in parts))
        case Is(fact=fact) | Known(fact=fact) if fact in closed:
            return condition.model_copy(update={"fact": fact + DERIVED_HERE})
        case _:
            return condition
