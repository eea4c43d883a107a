"""The policy that an open part stands under when a newer one protects better.

The part keeps the policy that it began under; the protective rules of the newer one that say
something else apply beside its own at once, with the words, times and ways that they need.
"""

from datetime import date

from barnlots.policy.grounds import Document
from barnlots.policy.policy import Policy
from barnlots.policy.rules import Rule
from barnlots.policy.vocabulary import Vocabulary
from barnlots.policy.ways import Way
from barnlots.protection.compared import Compared, bare
from barnlots.protection.instruments import joined_instruments
from barnlots.protection.names import Names, joined
from barnlots.protection.ways import WaysCompared


def strengthened(old: Policy, new: Policy, day: date) -> Policy:
    """`old` with what `new` adds to its protection on `day`; `old` itself when that is nothing.

    A skyddsväg, and a way that a protective rule begins, is taken from `new` when it protects at
    least as well: then it has every step that the part can stand in.
    """
    names = Names(old, new, day)
    rules = tuple(names.beside(rule) for rule in new.rules if names.is_news(rule))
    ways = _ways(Compared(old, new, day), rules, names)
    instruments = joined_instruments(old, new)
    same = ways == old.ways and instruments == old.instruments
    same &= names.engines_own() == old.parameters and not names.names_more()
    if not rules and same:
        return old
    return old.model_copy(
        update={
            "vocabulary": Vocabulary(
                facts=names.facts(),
                roles=joined(old.vocabulary.roles, new.vocabulary.roles, "name"),
                holders=joined(old.vocabulary.holders, new.vocabulary.holders, "name"),
            ),
            "parameters": names.parameters(),
            "laws": joined(old.laws, new.laws, "name"),
            "rules": (*old.rules, *rules),
            "ways": ways,
            "grounds": joined(old.grounds, new.grounds, "id"),
            "triggers": joined(old.triggers, new.triggers, "name"),
            "documents": _documents(old, new),
            "instruments": instruments,
            "categories": joined(old.categories, new.categories, "name"),
            "pieces": joined(old.pieces, new.pieces, "name"),
        }
    )


def _ways(both: Compared, rules: tuple[Rule, ...], names: Names) -> tuple[Way, ...]:
    """The older ways, those that the newer policy has better as it has them, and those that only
    it has and that something now begins."""
    old, known = both.base.ways, both.own.way_by_name
    better = {
        way.name: names.way(known[way.name])
        for way in both.ways
        if way.name in known
        and bare(known[way.name]) != bare(way)
        and not any(WaysCompared(both).losses(way))
    }
    needed = [name for rule in rules for name in rule.begins]
    needed += [one.begins for one in both.own.documents if one.begins is not None]
    needed += [name for way in better.values() for name in way.begins]
    added: dict[str, Way] = {}
    while needed:
        name = needed.pop()
        if name in known and name not in added and name not in both.base.way_by_name:
            added[name] = names.way(known[name])
            needed += known[name].begins
    return (*(better.get(one.name, one) for one in old), *added.values())


def _documents(old: Policy, new: Policy) -> tuple[Document, ...]:
    """Each document with everything that it had, and what the newer policy adds to it."""
    wider = (
        one
        if (newer := new.document_by_name.get(one.name)) is None
        or not set(one.items) <= set(newer.items)
        else newer
        for one in old.documents
    )
    return joined(tuple(wider), new.documents, "name")
