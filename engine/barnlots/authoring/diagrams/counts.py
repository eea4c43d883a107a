"""How many scenarios went each way: decision coverage to be laid over a diagram."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from barnlots.authoring.coverage.measure import Token
from barnlots.authoring.coverage.watching import GUARD, RULE


@dataclass(frozen=True)
class Counts:
    """Scenarios by what they decided; the same tokens that decision coverage is measured by."""

    found: Counter[Token]

    @classmethod
    def of(cls, scenarios: Iterable[Iterable[Token]]) -> "Counts":
        return cls(Counter(token for decided in scenarios for token in decided))

    def step(self, way: str, step: str) -> int:
        """How many scenarios came to the step."""
        return self.found["at", way, step]

    def transition(self, way: str, step: str, number: int) -> int:
        """How many took the step's transition with this place in the file, from 0."""
        return self.found["moved", GUARD, way, step, str(number)]

    def rule(self, rule: str) -> int:
        """How many the rule fired in."""
        return self.found["fired", RULE, rule]
