"""What the interpreter has said before, kept by what it had read: the same again is not worked out.

A condition's truth depends on its inputs and on nothing else, so this changes no decision; it only
makes one cheap. What crashed is never kept: it is asked again, and crashes again or does not.
"""

from bisect import bisect_left
from collections.abc import Callable, Hashable, Iterable, Mapping
from datetime import date
from typing import Any, TypeVar, cast

from barnlots.kernel.evaluate import Closure, Closures, Guard, Interpreter, interpreter_of
from barnlots.kernel.versions import InForce
from barnlots.model.truth import Truth
from barnlots.policy.conditions import Condition
from barnlots.policy.inputs import inputs_of
from barnlots.policy.policy import Policy
from barnlots.policy.situation import Situation

_MOST_ANSWERS = 1024
_MOST_SITUATIONS = 2048
_MOST_DAYS = 16

K = TypeVar("K", bound=Hashable)
T = TypeVar("T")


class _Remembered:
    """One condition with what it has come to for each of the inputs that it has met."""

    __slots__ = ("_facts", "_judge", "_parameters", "_reasons", "_said", "_ways", "inputs")

    def __init__(self, policy: Policy, condition: Condition, judge: Closure) -> None:
        self.inputs = inputs_of(policy, condition)
        self._judge = judge
        self._facts = self.inputs.facts
        self._ways, self._reasons = self.inputs.ways, self.inputs.reasons
        self._parameters = self.inputs.parameters
        self._said: dict[tuple[object, ...], Truth] = {}

    def __call__(self, situation: Situation) -> Truth:
        key: tuple[object, ...] = tuple(map(situation.facts.get, self._facts))
        if self._ways or self._reasons or self._parameters:
            key = (
                *key,
                *map(situation.ways.get, self._ways),
                *(one in situation.reasons for one in self._reasons),
                *map(situation.parameters.get, self._parameters),
            )
        truth = self._said.get(key)
        if truth is None:
            if len(self._said) >= _MOST_ANSWERS:
                self._said.clear()
            truth = self._said[key] = self._judge(situation)
        return truth


class Recalled:
    """A judgement that knows every rule and ärendegång at once."""

    def __init__(
        self,
        recall: "Recall",
        situation: Situation,
        rules: dict[str, Truth | None],
        pathways: dict[str, Truth | None],
    ) -> None:
        self.situation = situation
        self.rules = rules
        self.pathways = pathways
        self._recall = recall
        self._once: dict[object, Any] = {}
        self._pathways = _pressing(pathways.values())

    def rule(self, rule: str) -> Truth:
        return self.rules[rule] or self._recall.rules[rule](self.situation)

    def said(self, rule: str) -> Truth | None:
        return self.rules[rule]

    def asking(self, rule: str) -> Truth:
        return self._recall.asking[rule](self.situation)

    def pathway(self, reason: str) -> Truth:
        return self.pathways[reason] or self._recall.pathways[reason](self.situation)

    def guard(self, place: Guard) -> Truth:
        return self._recall.guards[place](self.situation)

    def pressing(self, rules: InForce, at: int) -> int:
        places = self.once(rules, lambda: _pressing(map(self.rules.get, rules.ids)))
        return _first(places, at, len(rules.ids))

    def pressing_pathway(self, at: int) -> int:
        return _first(self._pathways, at, len(self.pathways))

    def once(self, what: Hashable, work: Callable[[], T]) -> T:
        found = self._once.get(what)
        if found is None:
            found = self._once[what] = work()
        return cast(T, found)


def _pressing(said: Iterable[Truth | None]) -> list[int]:
    return [at for at, truth in enumerate(said) if truth is None or truth is Truth.YES]


def _first(places: list[int], at: int, otherwise: int) -> int:
    found = bisect_left(places, at)
    return places[found] if found < len(places) else otherwise


class Recall:
    """What one interpreter has said so far. Values only ever join it, and are the same whoever
    puts them there, so threads may share it."""

    def __init__(self, policy: Policy, interpreter: Interpreter) -> None:
        remember = _remembering(policy)
        self.interpreter = interpreter
        self.rules = remember(interpreter.rules, {one.id: one.when for one in policy.rules})
        self.asking = remember(
            interpreter.asking, {one.id: one.ask_when for one in policy.rules if one.ask_when}
        )
        self.pathways = remember(
            interpreter.pathways, {one.reason: one.when for one in policy.pathways}
        )
        self.guards = remember(
            interpreter.guards,
            {
                (way.name, step.name, number): transition.guard
                for way in policy.ways
                for step in way.steps
                for number, transition in enumerate(step.transitions)
            },
        )
        self.rules_on = _finder(self.rules)
        self.pathways_on = _finder(self.pathways)
        self._policy = policy
        self._tables = (
            interpreter.rules,
            interpreter.asking,
            interpreter.pathways,
            interpreter.guards,
        )
        self._as_of = self._changes()
        self._days: dict[date, Day] = {}

    @property
    def stands(self) -> bool:
        """Whether the interpreter's conditions are still those that were asked."""
        return self._as_of == self._changes()

    def _changes(self) -> int:
        return sum(one.changes for one in self._tables if isinstance(one, Closures))

    def on(self, day: date) -> "Day":
        """What has been said with the parameters in force on `day`."""
        found = self._days.get(day)
        if found is None:
            if len(self._days) >= _MOST_DAYS:
                self._days.clear()
            found = self._days.setdefault(day, Day(self, self._policy.values_on(day)))
        return found


class Day:
    """The situations that have been judged with the same parameters."""

    def __init__(self, recall: Recall, parameters: dict[str, int]) -> None:
        self.parameters = parameters
        self._recall = recall
        self._known: dict[tuple[object, ...], Recalled] = {}

    def judged(self, situation: Situation, near: Recalled | None) -> Recalled:
        """The judgement of `situation`, whose parameters are the day's. `near` is another of the
        same day, that differs little."""
        key = (
            tuple(situation.facts.items()),
            tuple(situation.unknown.items()),
            tuple(situation.ways.items()),
            situation.reasons,
        )
        found = self._known.get(key)
        if found is None:
            if len(self._known) >= _MOST_SITUATIONS:
                self._known.clear()
            found = self._known[key] = self._judge(situation, near)
        return found

    def _judge(self, situation: Situation, near: Recalled | None) -> Recalled:
        recall = self._recall
        if near is None:
            rules = _ask(recall.rules, recall.rules, situation, {})
            pathways = _ask(recall.pathways, recall.pathways, situation, {})
        else:
            changed = _changed(near.situation, situation)
            rules = _ask(recall.rules, recall.rules_on(changed), situation, near.rules)
            asked = recall.pathways_on(changed)
            pathways = _ask(recall.pathways, asked, situation, near.pathways)
        return Recalled(recall, situation, rules, pathways)


def _ask(
    conditions: Mapping[K, _Remembered],
    asked: Iterable[K],
    situation: Situation,
    before: Mapping[K, Truth | None],
) -> dict[K, Truth | None]:
    said = dict(before)
    for one in asked:
        try:
            said[one] = conditions[one](situation)
        except Exception:
            # Whoever asks for it meets the crash itself, and tells a person.
            said[one] = None
    return said


def _changed(before: Situation, after: Situation) -> list[str]:
    """The names of what differs. One name may be of a fact and of a way: then more is asked than
    need be."""
    was, reasons = before.reasons, after.reasons
    changed = [one for one in (*was, *reasons) if one not in was or one not in reasons]
    for old, new in ((before.facts, after.facts), (before.ways, after.ways)):
        if old is not new:
            changed += [one for one in {**old, **new} if old.get(one) != new.get(one)]
    return changed


def _remembering(
    policy: Policy,
) -> Callable[[Mapping[K, Closure], Mapping[K, Condition]], dict[K, _Remembered]]:
    def remember(
        closures: Mapping[K, Closure], conditions: Mapping[K, Condition]
    ) -> dict[K, _Remembered]:
        return {
            name: _Remembered(policy, condition, closures[name])
            for name, condition in conditions.items()
        }

    return remember


def _finder(
    conditions: Mapping[str, _Remembered],
) -> Callable[[Iterable[str]], Iterable[str]]:
    """Finds the conditions that read something of what has these names."""
    readers: dict[str, list[str]] = {}
    for name, condition in conditions.items():
        inputs = condition.inputs
        for read in dict.fromkeys((*inputs.facts, *inputs.ways, *inputs.reasons)):
            readers.setdefault(read, []).append(name)

    def find(changed: Iterable[str]) -> Iterable[str]:
        return dict.fromkeys(one for name in changed for one in readers.get(name, ()))

    return find


_KEPT: dict[str, Recall] = {}
_MOST_KEPT = 32


def recall_of(policy: Policy) -> Recall:
    """What the policy's own interpreter has said so far in this process."""
    found = _KEPT.get(policy.digest)
    if found is None or not found.stands or found.interpreter is not interpreter_of(policy):
        if len(_KEPT) >= _MOST_KEPT:
            _KEPT.pop(next(iter(_KEPT)))
        found = _KEPT[policy.digest] = Recall(policy, interpreter_of(policy))
    return found
