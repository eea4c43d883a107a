"""What would have changed it: the smallest changes of facts that turn a rule, each tried out."""

from collections.abc import Iterator
from itertools import combinations

from barnlots.kernel.evaluate import Interpreter, interpreter_of
from barnlots.model.base import Frozen
from barnlots.model.facts import Value
from barnlots.model.truth import Truth
from barnlots.policy.conditions import Compare, Condition, atoms
from barnlots.policy.policy import Policy
from barnlots.policy.rules import Rule
from barnlots.policy.situation import Situation
from barnlots.policy.vocabulary import FactType

MOST_SHOWN = 3
_MOST_FACTS = 12


class Change(Frozen):
    """If these facts had these values, the rule would have come out the other way."""

    facts: tuple[tuple[str, Value], ...]


def turning(policy: Policy, rule: Rule, situation: Situation) -> tuple[Change, ...]:
    """At most three of the smallest changes after which the rule is certainly so (or certainly
    not, when it is so now). Every one has been evaluated by the reference interpreter."""
    interpreter = interpreter_of(policy)
    wanted = Truth.NO if _judge(interpreter, rule, situation) is Truth.YES else Truth.YES
    facts = policy.vocabulary.recorded_behind(rule.when)[:_MOST_FACTS]
    for size in (1, 2):
        found = [
            change
            for names in combinations(facts, size)
            for change in _changes(policy, rule.when, names, situation)
            if _judge(interpreter, rule, _changed(situation, change)) is wanted
        ]
        if found:
            return _one_for_each_fact(found)
    return ()


def _one_for_each_fact(found: list[Change]) -> tuple[Change, ...]:
    by_facts = {tuple(name for name, _ in change.facts): change for change in reversed(found)}
    return tuple(reversed(by_facts.values()))[:MOST_SHOWN]


def _judge(interpreter: Interpreter, rule: Rule, situation: Situation) -> Truth:
    try:
        return interpreter.rules[rule.id](situation)
    except Exception:
        return Truth.UNKNOWN


def _changed(situation: Situation, change: Change) -> Situation:
    return situation.model_copy(update={"facts": {**situation.facts, **dict(change.facts)}})


def _changes(
    policy: Policy, when: Condition, names: tuple[str, ...], situation: Situation
) -> Iterator[Change]:
    first, *rest = names
    for value in _values(policy, when, first, situation):
        if not rest:
            yield Change(facts=((first, value),))
        for other in _values(policy, when, rest[0], situation) if rest else ():
            yield Change(facts=((first, value), (rest[0], other)))


def _values(policy: Policy, when: Condition, name: str, situation: Situation) -> tuple[Value, ...]:
    definition = policy.vocabulary.fact_by_name[name]
    now = situation.facts.get(name)
    if definition.type is not FactType.NUMBER:
        others = [one for one in definition.values if one != now]
        if now in definition.values:
            at = definition.values.index(str(now))
            others.sort(key=lambda one: abs(definition.values.index(one) - at))
        return tuple(others)
    bounds = [
        _bound(leaf, situation)
        for leaf in atoms(when)
        if isinstance(leaf, Compare) and leaf.fact == name
    ]
    near = {bound + step for bound in bounds if bound is not None for step in (-1, 0, 1)}
    return tuple(sorted(one for one in near if one != now))


def _bound(leaf: Compare, situation: Situation) -> int | None:
    if leaf.parameter:
        return situation.parameters.get(str(leaf.bound))
    return leaf.bound if isinstance(leaf.bound, int) else None
