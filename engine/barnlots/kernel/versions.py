"""Which version of each rule a part stands under.

A part keeps the versions that were in force when it was opened, until it is moved on purpose; but
what protects applies at once as soon as it is in force, beside the older version.
"""

from bisect import bisect_right
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property

from barnlots.policy.policy import Policy
from barnlots.policy.rules import Rule


def versions_for(policy: Policy, opened: date, today: date) -> tuple[Rule, ...]:
    """The rules for a part that was opened on `opened`, as they stand on `today`."""
    return tuple(
        rule
        for rule in policy.rules
        if rule.in_force(opened) or (rule.protects is not None and rule.in_force(today))
    )


@dataclass(frozen=True, eq=False)
class InForce:
    """The rules that a part stands under, in the policy's order; `places` are theirs in it."""

    rules: tuple[Rule, ...]
    places: dict[str, int]

    @cached_property
    def ids(self) -> tuple[str, ...]:
        return tuple(rule.id for rule in self.rules)

    @cached_property
    def asking(self) -> tuple[Rule, ...]:
        """Those that have a question to put."""
        return tuple(one for one in self.rules if one.protects is not None and one.ask_when)


class Versions:
    """The rules in force, by kind of holder and by the days on which something changes."""

    def __init__(self, policy: Policy) -> None:
        begin = {rule.valid_from for rule in policy.rules}
        end = {
            rule.valid_until + timedelta(days=1)
            for rule in policy.rules
            if rule.valid_until is not None and rule.valid_until < date.max
        }
        self._policy = policy
        self._turns = sorted(begin | end)
        self._found: dict[tuple[str, int, int], InForce] = {}

    def in_force(self, kind: str, opened: date, today: date) -> InForce:
        """The rules for a part of this kind of holder that was opened on `opened`, on `today`."""
        key = (kind, bisect_right(self._turns, opened), bisect_right(self._turns, today))
        found = self._found.get(key)
        if found is None:
            rules = tuple(
                rule
                for rule in versions_for(self._policy, opened, today)
                if not rule.holders or kind in rule.holders
            )
            ids = {rule.id for rule in rules}
            all_rules = enumerate(self._policy.rules)
            places = {rule.id: place for place, rule in all_rules if rule.id in ids}
            found = self._found.setdefault(key, InForce(rules, places))
        return found
