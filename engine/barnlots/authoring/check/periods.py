"""The days from which something else is in force: each stretch between them by itself."""

from collections.abc import Callable, Hashable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property
from typing import TypeVar

from barnlots.policy.conditions import Compare, Condition, atoms
from barnlots.policy.policy import Policy
from barnlots.policy.rules import Rule
from barnlots.space import Space

Found = TypeVar("Found")


@dataclass(frozen=True)
class Period:
    """From `begins` on, until the next one: the rules in force and the space of that day."""

    policy: Policy
    begins: date
    rules: tuple[Rule, ...]

    @cached_property
    def space(self) -> Space:
        return Space((self.policy,), self.begins)

    def has(self, rule: Rule) -> bool:
        """Whether this version of the rule is in force."""
        return rule.in_force(self.begins)

    @cached_property
    def shifted(self) -> tuple[Space, Space]:
        """The same day with every parameter one less and one more: what is so in all three is so
        by what the rules say, and not because a local value happens to be what it is."""
        return self._by(-1), self._by(1)

    def _by(self, step: int) -> Space:
        parameters = tuple(
            one.model_copy(
                update={
                    "values": tuple(
                        dated.model_copy(update={"value": dated.value + step})
                        for dated in one.values
                    )
                }
            )
            for one in self.policy.parameters
        )
        return Space((self.policy.model_copy(update={"parameters": parameters}),), self.begins)


def periods_of(policy: Policy, day: date) -> tuple[Period, ...]:
    """The period that `day` is in, beginning that day, and every later one. What has been is not
    looked at: nobody can mend it."""
    cuts = {one.valid_from for one in policy.rules}
    cuts |= {
        one.valid_until + timedelta(days=1)
        for one in policy.rules
        if one.valid_until is not None and one.valid_until < date.max
    }
    cuts |= {
        date.fromisoformat(dated.valid_from)
        for parameter in policy.parameters
        for dated in parameter.values
    }
    days = (day, *sorted(one for one in cuts if one > day))
    return tuple(
        Period(policy, one, tuple(rule for rule in policy.rules if rule.in_force(one)))
        for one in days
    )


def whatever_parameters(
    period: Period,
    conditions: Iterable[Condition],
    find: Callable[[Space], Iterable[Found]],
    key: Callable[[Found], Hashable],
) -> Iterator[Found]:
    """What is found, if it is found also with other values of the parameters that are read."""
    found = tuple(find(period.space))
    if found and any(map(_reads_parameter, conditions)):
        for space in period.shifted:
            there = {key(one) for one in find(space)}
            found = tuple(one for one in found if key(one) in there)
    yield from found


def _reads_parameter(condition: Condition) -> bool:
    return any(isinstance(one, Compare) and one.parameter for one in atoms(condition))


def in_each(
    periods: Iterable[Period],
    find: Callable[[Period], Iterable[Found]],
    key: Callable[[Found], Hashable],
) -> Iterator[tuple[Period, Found]]:
    """What is found in every one of the periods, as it is in the first."""
    first, *others = ((one, tuple(find(one))) for one in periods)
    keys = [{key(one) for one in found} for _, found in others]
    for one in first[1]:
        if all(key(one) in there for there in keys):
            yield first[0], one
