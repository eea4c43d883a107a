"""The reference interpreter: condition trees as closures over a situation, three-valued.

This is the meaning of every condition. Where something else disagrees with it, that is wrong.
"""

from collections.abc import Callable, Hashable
from typing import TypeVar

from barnlots.kernel.versions import Versions
from barnlots.model.facts import Value
from barnlots.model.truth import Truth, negate
from barnlots.policy.conditions import (
    All,
    Any,
    Compare,
    Condition,
    HasReason,
    Is,
    Known,
    Not,
    Running,
)
from barnlots.policy.policy import Policy
from barnlots.policy.situation import Situation
from barnlots.policy.vocabulary import FactDefinition, FactType

Closure = Callable[[Situation], Truth]
Guard = tuple[str, str, int]
# The lines of a rule on each recorded fact, with what each has to be.
Lines = dict[str, tuple[tuple[Closure, Truth], ...]]
K = TypeVar("K", bound=Hashable)

_HOLDS: dict[str, Callable[[int, int], bool]] = {
    "minst": lambda left, right: left >= right,
    "högst": lambda left, right: left <= right,
    "över": lambda left, right: left > right,
    "under": lambda left, right: left < right,
}


class Closures(dict[K, Closure]):
    """Conditions by name. `changes` counts those that have been put in another's place, so that
    whoever remembers what they said knows that it no longer stands."""

    changes = 0

    def __setitem__(self, name: K, closure: Closure) -> None:
        self.changes += 1
        super().__setitem__(name, closure)


class Interpreter:
    """One policy's conditions, compiled once. `rules`, `asking` and `pathways` are by id; `guards`
    by way, step and the transition's place in it; `reads` are the recorded facts behind a rule and
    `versions` the rules that parts stand under."""

    def __init__(self, policy: Policy) -> None:
        self.versions = Versions(policy)
        self._facts = policy.vocabulary.fact_by_name
        self._derived: dict[str, Closure] = {}
        self._judged: dict[Condition, Closure] = {}
        self._behind: dict[Condition, tuple[str, ...]] = {}
        self._policy = policy
        self.reads = policy.read_by_rule
        self.guards: dict[Guard, Closure] = Closures(
            ((way.name, step.name, number), self.compile(transition.guard))
            for way in policy.ways
            for step in way.steps
            for number, transition in enumerate(step.transitions)
        )
        self.rules: dict[str, Closure] = Closures(
            (rule.id, self.compile(rule.when)) for rule in policy.rules
        )
        self.lines: dict[str, Lines] = {}
        self.asking: dict[str, Closure] = Closures(
            (rule.id, self.compile(rule.ask_when)) for rule in policy.rules if rule.ask_when
        )
        self.pathways: dict[str, Closure] = Closures(
            (one.reason, self.compile(one.when)) for one in policy.pathways
        )

    def behind(self, condition: Condition) -> tuple[str, ...]:
        """The recorded facts behind one condition, looked for the first time it is asked about."""
        known = self._behind.get(condition)
        if known is None:
            known = self._behind[condition] = self._policy.vocabulary.recorded_behind(condition)
        return known

    def judge(self, condition: Condition, situation: Situation) -> Truth:
        """The truth of one condition, which is compiled the first time it is asked about."""
        known = self._judged.get(condition)
        if known is None:
            known = self._judged[condition] = self.compile(condition)
        return known(situation)

    def value(self, fact: str, situation: Situation) -> Value | None:
        """What the fact is in the situation, derived facts included; None when unknown."""
        definition = self._facts.get(fact)
        if definition is None or definition.type is not FactType.DERIVED:
            return situation.facts.get(fact)
        truth = self._derivation(definition)(situation)
        return None if truth is Truth.UNKNOWN else truth.value

    def compile(self, condition: Condition) -> Closure:
        """The condition as a function of the situation."""
        match condition:
            case Is(fact=fact, values=values):
                return self._is(fact, frozenset(values))
            case Compare():
                return self._compare(condition)
            case Known(fact=fact):
                return lambda situation: Truth.of(self.value(fact, situation) is not None)
            case Running(way=way, steps=steps):
                return lambda situation: Truth.of(
                    way in situation.ways and (not steps or situation.ways[way] in steps)
                )
            case HasReason(reason=reason):
                return lambda situation: Truth.of(reason in situation.reasons)
            case Not(of=inner):
                negated = self.compile(inner)
                return lambda situation: negate(negated(situation))
            case All(of=parts):
                return _all(tuple(self.compile(part) for part in parts))
            case Any(of=parts):
                return _any(tuple(self.compile(part) for part in parts))

    def _is(self, fact: str, values: frozenset[str]) -> Closure:
        def closure(situation: Situation) -> Truth:
            value = self.value(fact, situation)
            return Truth.UNKNOWN if value is None else Truth.of(value in values)

        return closure

    def _compare(self, condition: Compare) -> Closure:
        definition = self._facts.get(condition.fact)
        holds = _HOLDS[condition.op]
        values = definition.values if definition else ()
        rank = {value: index for index, value in enumerate(values)}

        def closure(situation: Situation) -> Truth:
            value = self.value(condition.fact, situation)
            bound: int | str | None = condition.bound
            if condition.parameter:
                bound = situation.parameters.get(str(bound))
            if value is None or bound is None:
                return Truth.UNKNOWN
            left = rank.get(value) if isinstance(value, str) else value
            right = rank.get(bound) if isinstance(bound, str) else bound
            if left is None or right is None:
                return Truth.UNKNOWN
            return Truth.of(holds(left, right))

        return closure

    def _derivation(self, definition: FactDefinition) -> Closure:
        if definition.name not in self._derived:
            when = definition.derived_when
            self._derived[definition.name] = (
                self.compile(when) if when is not None else lambda situation: Truth.UNKNOWN
            )
        return self._derived[definition.name]


def _all(parts: tuple[Closure, ...]) -> Closure:
    # The loops of `all_of` and `any_of` written out: this is where a decision spends its time.
    def closure(situation: Situation) -> Truth:
        result = Truth.YES
        for part in parts:
            truth = part(situation)
            if truth is Truth.NO:
                return truth
            if truth is Truth.UNKNOWN:
                result = truth
        return result

    return closure


def _any(parts: tuple[Closure, ...]) -> Closure:
    def closure(situation: Situation) -> Truth:
        result = Truth.NO
        for part in parts:
            truth = part(situation)
            if truth is Truth.YES:
                return truth
            if truth is Truth.UNKNOWN:
                result = truth
        return result

    return closure


_BUILT: dict[str, Interpreter] = {}
_MOST_BUILT = 32


def interpreter_of(policy: Policy) -> Interpreter:
    """The interpreter of a policy, built the first time it is asked for."""
    found = _BUILT.get(policy.digest)
    if found is None:
        if len(_BUILT) >= _MOST_BUILT:
            _BUILT.pop(next(iter(_BUILT)))
        found = _BUILT[policy.digest] = Interpreter(policy)
    return found
