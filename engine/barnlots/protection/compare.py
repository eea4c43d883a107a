"""Everything that a policy has lost of the protection of the one it builds on.

What protects is the rules with `skyddar`, every skyddsväg and each way that such a rule begins, and
the words they rest on. For every day on which anything changes, and every possible child, what the
base would have seen to must still be seen to, by the same people, no later.
"""

from collections.abc import Iterator
from dataclasses import replace

from barnlots.policy.policy import Policy
from barnlots.policy.ways import Way
from barnlots.protection.answering import holders_lost, roles_lost
from barnlots.protection.compared import Compared, bare, days_between
from barnlots.protection.facts import facts_lost
from barnlots.protection.instruments import instruments_lost
from barnlots.protection.loss import Loss, Lost
from barnlots.protection.rules import RulesCompared
from barnlots.protection.sending import documents_lost, grounds_lost, told_lost
from barnlots.protection.times import times_lost
from barnlots.protection.ways import WaysCompared
from barnlots.space import Cell

_OF_WORDS = (
    facts_lost,
    instruments_lost,
    times_lost,
    roles_lost,
    holders_lost,
    documents_lost,
    told_lost,
    grounds_lost,
)


def losses(base: Policy, own: Policy) -> Iterator[Loss]:
    """Each loss once, on the first day on which it shows; none when `own` protects as well."""
    if base.digest == own.digest:
        return
    said: set[tuple[object, ...]] = set()
    for day in days_between(base, own):
        for loss in _on(Compared(base, own, day)):
            if loss.cause not in said:
                said.add(loss.cause)
                yield loss


def _on(both: Compared) -> Iterator[Loss]:
    for of_words in _OF_WORDS:
        yield from of_words(both)
    rules = RulesCompared(both)
    for rule in both.protective:
        yield from rules.losses(rule)
    yield from _ways(both)
    yield from _begun_otherwise(both)


def _ways(both: Compared) -> Iterator[Loss]:
    for way in both.ways:
        if not _stands(both, way):
            for loss in WaysCompared(both).losses(way):
                yield loss if loss.child is not None else replace(loss, child=_child(both, way))


def _stands(both: Compared, way: Way) -> bool:
    """Whether the way is as it was, and nothing that its guards may rest on has changed."""
    own = both.own.way_by_name.get(way.name)
    same = own is not None and bare(own) == bare(way)
    return same and not both.changed_parameters and not both.changed_facts


def _child(both: Compared, way: Way) -> Cell | None:
    """A child for whom a rule of the base begins the way."""
    for rule in both.protective:
        if way.name in rule.begins:
            return both.space.pick(both.space.fires(rule, both.base))
    return None


def _begun_otherwise(both: Compared) -> Iterator[Loss]:
    """The way of every child stays the same, and what protects is not begun anew, which would
    forget how far it had come, by a rule that does not itself protect."""
    base, own, day = both.base, both.own, both.day
    if own.journey != base.journey:
        yield Loss(Lost.WAY, "paket", own.name, day, "huvudväg", base.journey, own.journey)
    protective = {way.name for way in both.ways}
    for rule in own.rules:
        added = rule.id not in base.rule_by_id and rule.in_force(day)
        anew = added and rule.each_time and rule.protects is None
        if anew and protective & set(rule.begins):
            yield Loss(Lost.WAY, "regel", rule.lasting_id, day, "varje gång", "nej", "ja")
