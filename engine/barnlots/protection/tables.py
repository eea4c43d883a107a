"""The tables of two policies on one day, over every possible child: who gets what on which row."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from barnlots.policy.conditions import Compare, Condition, HasReason, Running, atoms
from barnlots.policy.facts_read import facts_behind
from barnlots.policy.grounds import ConsentRule, GroundKind, GroundRule, waits_for_nothing
from barnlots.policy.policy import Policy
from barnlots.protection.compared import Compared
from barnlots.space import Cells, Space


@dataclass(frozen=True)
class Tables:
    """What the table of a base, and of what builds on it, says of each child."""

    both: Compared

    @cached_property
    def space(self) -> Space:
        both = self.both
        also = (*conditions_of_table(both.base), *conditions_of_table(both.own))
        return Space((both.base, both.own), both.day, also)

    def met(self, row: GroundRule, policy: Policy) -> Cells:
        """The children of whom the row gives its ground, if those who are asked say yes."""
        informs = not policy.document_by_name[row.document].hands_over
        if row.when is None or waits_for_nothing(row.ground, informs=informs):
            return self.space.everything
        return self.space.judge(row.when, policy).yes

    def deciding(self, policy: Policy) -> Iterator[tuple[ConsentRule | None, Cells]]:
        """Each rule of consents with the children of whom it decides; None where none does."""
        left = self.space.everything
        for rule in policy.consents:
            held = self.space.judge(rule.when, policy).yes if rule.when else self.space.everything
            yield rule, left & held
            left = left - held
        yield None, left

    def changed_behind(self, condition: Condition | None) -> tuple[str, str] | None:
        """The kind and name of what the condition rests on and that means something else in the
        newer of the two: a fact or a parameter."""
        if condition is None:
            return None
        own, base = self.both.own.vocabulary.fact_by_name, self.both.base.vocabulary.fact_by_name
        behind = sorted(facts_behind(self.both.own, condition))
        for name in behind:
            was, now = base.get(name), own.get(name)
            if was and now and was.derived_when != now.derived_when:
                return "fakta", name
        for name in sorted(bounds(self.both.own, condition)):
            if name in self.both.changed_parameters:
                return "parameter", name
        changed = (name for name in behind if base.get(name) != own.get(name))
        return next((("fakta", name) for name in changed), None)


def conditions_of_table(policy: Policy) -> Iterator[Condition]:
    """Every condition on what may leave: those of the rows, and of whose yes is needed."""
    yield from (one.when for one in policy.grounds if one.when is not None)
    if any(one.ground is GroundKind.CONSENT for one in policy.grounds):
        yield from (one.when for one in policy.consents if one.when is not None)


def read_by_table(policy: Policy) -> tuple[Condition, ...]:
    """Those, and what the ways and contact reasons that they read follow from."""
    found = list(conditions_of_table(policy))
    leaves = [leaf for one in found for leaf in atoms(one)]
    reasons = {leaf.reason for leaf in leaves if isinstance(leaf, HasReason)}
    ways = {leaf.way for leaf in leaves if isinstance(leaf, Running)}
    found += [one.when for one in policy.pathways if one.reason in reasons]
    found += [one.when for one in policy.rules if ways & set(one.begins)]
    return tuple(found)


def bounds(policy: Policy, condition: Condition) -> frozenset[str]:
    """The parameters that the condition, and the facts that it follows from, are held against."""
    known = policy.vocabulary.fact_by_name
    derived = (known[one].derived_when for one in facts_behind(policy, condition) if one in known)
    return frozenset(
        str(leaf.bound)
        for one in (condition, *(one for one in derived if one is not None))
        for leaf in atoms(one)
        if isinstance(leaf, Compare) and leaf.parameter
    )
