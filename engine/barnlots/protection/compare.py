"""Everything that a policy has lost of the protection of the one it builds on.

What protects is the rules with `skyddar`, every skyddsväg and each way that such a rule begins, and
the words they rest on. For every day on which anything changes, and every possible child, what the
base would have seen to must still be seen to, by the same people, no later.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from functools import cached_property

from barnlots.policy.actions import StartWay
from barnlots.policy.policy import Policy
from barnlots.policy.rules import Rule
from barnlots.policy.ways import Way
from barnlots.protection.actions import Compared
from barnlots.protection.loss import Loss, Lost
from barnlots.protection.rules import RulesCompared
from barnlots.protection.ways import WaysCompared
from barnlots.protection.words import WordsCompared
from barnlots.space import Cell, Space


def losses(base: Policy, own: Policy) -> Iterator[Loss]:
    """Each loss once, on the first day on which it shows; none when `own` protects as well."""
    if base.digest == own.digest:
        return
    said: set[tuple[object, ...]] = set()
    for day in _days(base, own):
        for loss in _Day(Compared(base, own, day)).losses():
            cause = (loss.lost, loss.kind, loss.name, loss.key, loss.step, loss.what)
            if cause not in said:
                said.add(cause)
                yield loss


def _days(base: Policy, own: Policy) -> tuple[date, ...]:
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


class _Day:
    def __init__(self, compared: Compared) -> None:
        self._compared = compared
        self._base = compared.base
        self._protective = tuple(
            rule for rule in self._base.rules if rule.protects and rule.in_force(compared.day)
        )

    @cached_property
    def _space(self) -> Space:
        return Space((self._base, self._compared.own), self._compared.day)

    def losses(self) -> Iterator[Loss]:
        words = WordsCompared(self._compared, self._protective)
        yield from words.losses()
        rules = RulesCompared(self._compared, words, lambda: self._space)
        for rule in self._protective:
            yield from rules.losses(rule)
        yield from self._ways()
        yield from self._begun_otherwise()

    def _ways(self) -> Iterator[Loss]:
        begun = {one for rule in self._protective for one in _begins(rule)}
        changed = [
            way
            for way in self._base.ways
            if (way.escalation or way.name in begun) and not self._same(way.name)
        ]
        if changed:
            ways = WaysCompared(self._compared, self._space)
            for way in changed:
                for loss in ways.losses(way):
                    yield loss if loss.child is not None else replace(loss, child=self._on(way))

    def _begun_otherwise(self) -> Iterator[Loss]:
        """The way of every child stays the same, and what protects is not begun anew, which would
        forget how far it had come, by a rule that does not itself protect."""
        own, day = self._compared.own, self._compared.day
        if own.journey != self._base.journey:
            yield Loss(
                Lost.WAY, "paket", own.name, day, "huvudväg", self._base.journey, own.journey
            )
        protective = {one for rule in self._protective for one in _begins(rule)}
        protective |= {way.name for way in self._base.ways if way.escalation}
        there = {rule.id for rule in self._base.rules}
        for rule in own.rules:
            anew = rule.each_time and rule.protects is None and rule.id not in there
            for name in _begins(rule) if anew and rule.in_force(day) else ():
                if name in protective:
                    yield Loss(Lost.WAY, "regel", rule.lasting_id, day, "varje gång", "nej", "ja")

    def _on(self, way: Way) -> Cell | None:
        """A child for whom a rule of the base begins the way."""
        for rule in self._protective:
            if way.name in _begins(rule):
                return self._space.pick(self._space.fires(rule, self._base))
        return None

    def _same(self, way: str) -> bool:
        base, own = (policy.way_by_name.get(way) for policy in (self._base, self._compared.own))
        same_times = self._compared.same_times
        return base is not None and own is not None and same_times and _bare(base) == _bare(own)


def _begins(rule: Rule) -> tuple[str, ...]:
    return tuple(one.way for one in rule.then if isinstance(one, StartWay))


def _bare(way: Way) -> Way:
    return way.model_copy(update={"file": "", "line": 0})
