"""What holds in one situation: each condition judged when it is asked for, and once."""

from collections.abc import Callable, Hashable
from typing import Protocol, TypeVar

from barnlots.kernel.evaluate import Guard, Interpreter
from barnlots.kernel.versions import InForce
from barnlots.model.truth import Truth
from barnlots.policy.situation import Situation

T = TypeVar("T")


class Judgement(Protocol):
    """The conditions of a policy in one situation. What is asked raises whatever the evaluation
    of its condition raises."""

    situation: Situation

    def rule(self, rule: str) -> Truth: ...

    def said(self, rule: str) -> Truth | None:
        """The same, but None when it cannot be judged."""
        ...

    def asking(self, rule: str) -> Truth: ...

    def pathway(self, reason: str) -> Truth: ...

    def guard(self, place: Guard) -> Truth: ...

    def pressing(self, rules: InForce, at: int) -> int:
        """The first of `rules` from place `at` on that is so or cannot be judged, or an earlier
        one; their number when there is none."""
        ...

    def pressing_pathway(self, at: int) -> int:
        """The same of the policy's ärendegångar."""
        ...

    def once(self, what: Hashable, work: Callable[[], T]) -> T:
        """What `work` gives; it depends on nothing but the situation and what `what` names, so
        it may have been done before. Never None."""
        ...


class Direct:
    """The interpreter asked anew in each situation, in the order in which its answers are needed:
    for whoever watches it."""

    def __init__(self, interpreter: Interpreter, situation: Situation) -> None:
        self.situation = situation
        self._interpreter = interpreter
        self._rules: dict[str, Truth] = {}

    def rule(self, rule: str) -> Truth:
        if rule not in self._rules:
            self._rules[rule] = self._interpreter.rules[rule](self.situation)
        return self._rules[rule]

    def said(self, rule: str) -> Truth | None:
        try:
            return self.rule(rule)
        except Exception:
            return None

    def asking(self, rule: str) -> Truth:
        return self._interpreter.asking[rule](self.situation)

    def pathway(self, reason: str) -> Truth:
        return self._interpreter.pathways[reason](self.situation)

    def guard(self, place: Guard) -> Truth:
        return self._interpreter.guards[place](self.situation)

    def pressing(self, rules: InForce, at: int) -> int:
        return at

    def pressing_pathway(self, at: int) -> int:
        return at

    def once(self, what: Hashable, work: Callable[[], T]) -> T:
        return work()
