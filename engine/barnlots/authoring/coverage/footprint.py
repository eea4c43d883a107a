"""Where a scenario put its foot: the situations in which each condition was judged, cut down to
what the condition reads. A wrong condition is noticed only where one of them comes out otherwise.
"""

from dataclasses import dataclass

from barnlots.authoring.coverage.measure import Token, conditions_of
from barnlots.authoring.coverage.watching import Key, Recording
from barnlots.kernel.evaluate import Closure, Interpreter
from barnlots.model.facts import Value
from barnlots.policy.conditions import Condition, HasReason, Running, atoms
from barnlots.policy.policy import Policy
from barnlots.policy.situation import Situation


@dataclass(frozen=True)
class Spot:
    """What one condition read in one situation; `facts` in the order of the condition's facts."""

    facts: tuple[Value | None, ...]
    ways: tuple[tuple[str, str], ...]
    reasons: tuple[str, ...]
    parameters: tuple[tuple[str, int], ...]


Footprint = dict[Key, frozenset[Spot]]


@dataclass(frozen=True)
class Reach:
    """What one scenario decided, and where; `footprint` only when somebody asked for it."""

    tokens: frozenset[Token]
    footprint: Footprint


class Tracker:
    """Cuts situations down to what each condition of one policy reads."""

    def __init__(self, policy: Policy) -> None:
        self._interpreter = Interpreter(policy)
        self.reads: dict[Key, tuple[str, ...]] = {}
        self._two_valued: dict[Key, tuple[bool, bool]] = {}
        for key, condition in conditions_of(policy):
            leaves = tuple(atoms(condition))
            self.reads[key] = policy.vocabulary.recorded_behind(condition)
            self._two_valued[key] = (
                any(isinstance(one, Running) for one in leaves),
                any(isinstance(one, HasReason) for one in leaves),
            )

    def footprint(self, recording: Recording) -> Footprint:
        return {
            key: frozenset(self._spot(key, one) for one in situations.values())
            for key, situations in recording.judged.items()
        }

    def closure(self, condition: Condition) -> Closure:
        return self._interpreter.compile(condition)

    def situation(self, key: Key, spot: Spot) -> Situation:
        """A situation that says just this, and nothing of what the condition does not read."""
        named = zip(self.reads[key], spot.facts, strict=True)
        return Situation.model_construct(
            facts={name: value for name, value in named if value is not None},
            unknown={},
            ways=dict(spot.ways),
            reasons=spot.reasons,
            parameters=dict(spot.parameters),
        )

    def _spot(self, key: Key, situation: Situation) -> Spot:
        ways, reasons = self._two_valued[key]
        return Spot(
            facts=tuple(situation.facts.get(name) for name in self.reads[key]),
            ways=tuple(sorted(situation.ways.items())) if ways else (),
            reasons=situation.reasons if reasons else (),
            parameters=tuple(sorted(situation.parameters.items())),
        )
