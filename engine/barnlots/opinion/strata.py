"""In what order derived facts can be settled, and how too wide conditions are divided.

A condition with too many alternatives is not given up: its parts become derived facts of their
own, settled a stratum earlier. A derived fact is "ja", "nej" or unknown exactly as its condition
is, so the division changes no answer.
"""

from collections.abc import Mapping

from barnlots.opinion.fields import CannotCompile
from barnlots.policy.conditions import All, Any, Condition, Is, Not, facts_of

Derived = dict[str, Condition | None]


class Strata:
    """How deep each condition stands above the recorded facts. Cycles have no depth."""

    def __init__(self, derived: Mapping[str, Condition | None]) -> None:
        self._derived = derived
        self._depths: dict[str, int] = {}
        self._on_the_way: set[str] = set()

    def depth(self, condition: Condition) -> int:
        """0 when only recorded facts are read. Raises CannotCompile(`cycle`)."""
        return max((self._of_fact(name) + 1 for name in facts_of(condition)), default=0)

    def _of_fact(self, name: str) -> int:
        condition = self._derived.get(name)
        if condition is None:
            return -1
        if name not in self._depths:
            if name in self._on_the_way:
                raise CannotCompile("cycle")
            self._on_the_way.add(name)
            try:
                self._depths[name] = self.depth(condition)
            finally:
                self._on_the_way.discard(name)
        return self._depths[name]


def divide(condition: Condition, derived: Derived) -> Condition:
    """The same condition over parts that have become derived facts, which are added to `derived`.

    The names of such facts start with NUL, which no vocabulary can.
    """
    match condition:
        case Not(of=inner):
            return Not(of=divide(inner, derived))
        case All(of=parts):
            return All(of=tuple(_named(part, derived) for part in parts))
        case Any(of=parts):
            return Any(of=tuple(_named(part, derived) for part in parts))
        case leaf:
            return leaf


def _named(part: Condition, derived: Derived) -> Condition:
    if isinstance(part, Not):
        return Not(of=_named(part.of, derived))
    if not isinstance(part, All | Any):
        return part
    name = f"\0{len(derived)}"
    derived[name] = part
    return Is(fact=name, values=("ja",))
