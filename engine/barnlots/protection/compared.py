"""Two policies on one day: what of the base protects, and which words behind it have changed."""

from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property
from typing import TypeVar

from barnlots.policy.instruments import Instrument
from barnlots.policy.policy import Policy
from barnlots.policy.rules import Rule
from barnlots.policy.ways import Way
from barnlots.space import Space

Written = TypeVar("Written", Way, Instrument)


@dataclass(frozen=True)
class Compared:
    """A base, and the policy that is held against it, as they are on `day`."""

    base: Policy
    own: Policy
    day: date

    @cached_property
    def space(self) -> Space:
        """Every possible child under both; made only when something has changed."""
        return Space((self.base, self.own), self.day)

    @cached_property
    def protective(self) -> tuple[Rule, ...]:
        """The rules of the base that protect on this day."""
        return tuple(one for one in self.base.rules if one.protects and one.in_force(self.day))

    @cached_property
    def ways(self) -> tuple[Way, ...]:
        """Every skyddsväg of the base, and each way that a rule which protects begins."""
        begun = {way for rule in self.protective for way in rule.begins}
        return tuple(one for one in self.base.ways if one.escalation or one.name in begun)

    @cached_property
    def changed_facts(self) -> frozenset[str]:
        own = self.own.vocabulary.fact_by_name
        return frozenset(one.name for one in self.base.vocabulary.facts if own.get(one.name) != one)

    @cached_property
    def changed_parameters(self) -> frozenset[str]:
        """The parameters that have another value in the two, on this day."""
        return frozenset(
            one.name
            for one in self.base.parameters
            if self.own.value_on(one.name, self.day) != one.value_on(self.day)
        )


def days_between(base: Policy, own: Policy) -> tuple[date, ...]:
    """The first day of each stretch within which neither policy changes."""
    days: set[date] = set()
    for policy in (base, own):
        for rule in policy.rules:
            days.add(rule.valid_from)
            if rule.valid_until is not None:
                days.add(rule.valid_until + timedelta(days=1))
        for parameter in policy.parameters:
            days.update(date.fromisoformat(one.valid_from) for one in parameter.values)
    return tuple(sorted(days))


def says(rule: Rule) -> tuple[object, ...]:
    """What a rule does; when it holds, what it is called and what it rests on apart."""
    return (rule.when, rule.ask_when, rule.then, rule.holders, rule.each_time, rule.protects)


def bare(one: Written) -> Written:
    """A way, or an instrument, wherever it is written."""
    return one.model_copy(update={"file": "", "line": 0})
