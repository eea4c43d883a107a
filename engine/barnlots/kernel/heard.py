"""What has been heard in a part, by fact: as much of it as its weighing can ever need.

Of the observations in which the same kind of observer gives a fact the same answer, what is
`lasting` is kept, and weighing that comes to what weighing all of them would. What is named behind
a fact is what is kept: all of it in an ordinary part, and of each answer at least the newest.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from barnlots.kernel.named import Circle, as_heard
from barnlots.kernel.weigh import observable, weighable
from barnlots.model.facts import Answer, Fact, Observation
from barnlots.model.observed import Placed, lasting, placed
from barnlots.policy.policy import Policy
from barnlots.policy.vocabulary import FactDefinition

_Kind = tuple[object, ...]
_Kept = dict[_Kind, tuple[Placed, ...]]


@dataclass(frozen=True)
class Weighed:
    """A fact as it was weighed at `at`, and the last moment at which it is still so."""

    fact: Fact
    at: datetime
    until: datetime | None

    def holds(self, now: datetime) -> bool:
        return self.at <= now and (self.until is None or now <= self.until)


class Heard:
    """The observations of a part under one policy, with what follows from whom of the child's
    `circle` they name. `weighed` is what they came to, by fact; it is the same for everybody who
    works it out."""

    def __init__(
        self,
        policy: Policy,
        circle: Circle,
        count: int,
        kept: dict[str, _Kept],
        weighed: dict[str, Weighed],
    ) -> None:
        self.policy = policy
        self.circle = circle
        self.weighed = weighed
        self._count = count
        self._kept = kept

    @classmethod
    def of(
        cls, policy: Policy, observations: Sequence[Observation], circle: Circle = ()
    ) -> "Heard":
        """All of these, the oldest first."""
        heard: dict[str, dict[_Kind, list[Placed]]] = {}
        for place, said in placed(observations):
            one = as_heard(policy, circle, said)
            for fact, kind in _kinds(policy, one):
                heard.setdefault(fact, {}).setdefault(kind, []).append((place, one))
        kept = {
            fact: {kind: tuple(lasting(same)) for kind, same in some.items()}
            for fact, some in heard.items()
        }
        return cls(policy, circle, len(observations), kept, {})

    def plus(self, observation: Observation) -> "Heard":
        """These and one more."""
        kept, weighed = dict(self._kept), dict(self.weighed)
        one = as_heard(self.policy, self.circle, observation)
        for fact, kind in _kinds(self.policy, one):
            some = kept.get(fact, {})
            same = (*some.get(kind, ()), (self._count, one))
            kept[fact] = {**some, kind: tuple(lasting(same))}
            weighed.pop(fact, None)
        return Heard(self.policy, self.circle, self._count + 1, kept, weighed)

    def answered(self) -> list[FactDefinition]:
        """The facts that somebody has answered, in the policy's order."""
        facts = self.policy.vocabulary.fact_by_name
        return [facts[name] for name in sorted(self._kept, key=self._order)]

    def _order(self, name: str) -> int:
        return self.policy.vocabulary.place_by_name[name]

    def about(self, fact: str) -> tuple[Observation, ...]:
        """What is kept of a fact's observations, in the order in which they were recorded."""
        together = {place: one for some in self._kept[fact].values() for place, one in some}
        return tuple(together[place] for place in sorted(together))


def until(
    definition: FactDefinition, observations: tuple[Observation, ...], now: datetime
) -> datetime | None:
    """The last moment at which all of these that count at `now` still do."""
    if definition.holds_for_days is None:
        return None
    holds = timedelta(days=definition.holds_for_days)
    ends = [one.counts_from + holds for one in observations]
    return min((end for end in ends if end >= now), default=None)


def _kinds(policy: Policy, observation: Observation) -> Iterable[tuple[str, _Kind]]:
    """The facts that it says something of, and what; once each, though it be said twice in one
    breath."""
    facts = policy.vocabulary.fact_by_name
    return {
        (definition.name, _kind(definition, observation, answer)): None
        for answer in observation.answers
        if (definition := facts.get(answer.fact)) is not None and observable(definition)
    }


def _kind(definition: FactDefinition, observation: Observation, answer: Answer) -> _Kind:
    """What weighing tells apart: the answer, and what weight its observer's word has."""
    said = answer.value if weighable(definition, answer) else None
    return (
        said,
        answer.unknown if answer.value is None else None,
        observation.outside,
        not definition.recorded_by or observation.role in definition.recorded_by,
        observation.role in definition.lowered_by,
    )
