"""The policy that an open part stands under when a newer one protects better.

The part keeps the policy that it began under; the protective rules of the newer one that say
something else apply beside its own at once, with the words, times and ways that they need.
"""

from collections.abc import Iterable
from datetime import date
from typing import TypeVar

from barnlots.policy.actions import StartWay
from barnlots.policy.conditions import (
    All,
    Any,
    Compare,
    Condition,
    Is,
    Known,
    Not,
    atoms,
    facts_of,
)
from barnlots.policy.policy import Policy
from barnlots.policy.rules import Rule
from barnlots.policy.vocabulary import FactDefinition, FactType, Vocabulary
from barnlots.policy.ways import Way
from barnlots.protection.actions import Compared
from barnlots.protection.ways import WaysCompared
from barnlots.space import Space

NEWER = " i ny utgåva"

T = TypeVar("T")


def strengthened(old: Policy, new: Policy, running: frozenset[str], day: date) -> Policy:
    """`old` with what `new` adds to its protection on `day`; `old` itself when that is nothing.

    A skyddsväg that is not `running` in the part is taken from `new` when it protects at least as
    well.
    """
    names = _Names(old, new)
    rules = tuple(names.beside(rule) for rule in new.rules if names.is_news(rule))
    ways = _ways(old, new, rules, running, day)
    if not rules and ways == old.ways:
        return old
    return old.model_copy(
        update={
            "vocabulary": Vocabulary(
                facts=names.facts(),
                roles=_with(old.vocabulary.roles, new.vocabulary.roles, "name"),
                holders=_with(old.vocabulary.holders, new.vocabulary.holders, "name"),
            ),
            "parameters": names.parameters(),
            "laws": _with(old.laws, new.laws, "name"),
            "rules": (*old.rules, *rules),
            "ways": ways,
            "grounds": _with(old.grounds, new.grounds, "id"),
            "triggers": _with(old.triggers, new.triggers, "name"),
            "documents": _with(old.documents, new.documents, "name"),
        }
    )


class _Names:
    """Words that mean something else in the newer policy stand beside the older ones under a name
    of their own, so that each rule reads what its author meant."""

    def __init__(self, old: Policy, new: Policy) -> None:
        self._old, self._new = old, new
        self._rules = {rule.id: _says(rule) for rule in old.rules}
        self._parameters = frozenset(
            one.name
            for one in new.parameters
            if one.name in old.parameter_by_name
            and one.values != old.parameter_by_name[one.name].values
        )
        self._derived = self._changed_derivations()

    def is_news(self, rule: Rule) -> bool:
        """Whether a rule of the newer policy protects, and says something else than the older."""
        if rule.protects is None:
            return False
        return self._rules.get(rule.id) != _says(rule) or self._reads_anew(rule)

    def beside(self, rule: Rule) -> Rule:
        update: dict[str, object] = {
            "when": self._renamed(rule.when),
            "ask_when": self._renamed(rule.ask_when) if rule.ask_when else None,
        }
        if rule.id in self._rules:
            update |= {"id": rule.id + NEWER, "version_of": rule.lasting_id}
        return rule.model_copy(update=update)

    def facts(self) -> tuple[FactDefinition, ...]:
        known = self._new.vocabulary.fact_by_name
        kept = tuple(_widened(one, known.get(one.name)) for one in self._old.vocabulary.facts)
        added = (
            one.model_copy(
                update={
                    "name": one.name + NEWER if one.name in self._derived else one.name,
                    "derived_when": self._renamed(one.derived_when) if one.derived_when else None,
                }
            )
            for one in self._new.vocabulary.facts
            if one.name in self._derived or one.name not in self._old.vocabulary.fact_by_name
        )
        return (*kept, *added)

    def parameters(self) -> tuple[object, ...]:
        added = tuple(
            one.model_copy(update={"name": one.name + NEWER})
            for one in self._new.parameters
            if one.name in self._parameters
        )
        return (*_with(self._old.parameters, self._new.parameters, "name"), *added)

    def _changed_derivations(self) -> frozenset[str]:
        """The derived facts that follow from something else than they did, also through others."""
        old, new = self._old.vocabulary.fact_by_name, self._new.vocabulary.fact_by_name
        derived = [one for one in new.values() if one.derived_when is not None and one.name in old]
        changed = {
            one.name
            for one in derived
            if one.derived_when != old[one.name].derived_when
            or self._bounds(one.derived_when) & self._parameters
        }
        while True:
            more = {
                one.name
                for one in derived
                if one.derived_when is not None and changed & set(facts_of(one.derived_when))
            }
            if more <= changed:
                return frozenset(changed)
            changed |= more

    def _reads_anew(self, rule: Rule) -> bool:
        conditions = (rule.when, *((rule.ask_when,) if rule.ask_when else ()))
        return any(
            self._bounds(one) & self._parameters or self._derived & set(facts_of(one))
            for one in conditions
        )

    def _bounds(self, condition: Condition | None) -> frozenset[str]:
        leaves = atoms(condition) if condition is not None else ()
        return frozenset(
            str(one.bound) for one in leaves if isinstance(one, Compare) and one.parameter
        )

    def _renamed(self, condition: Condition) -> Condition:
        match condition:
            case Not(of=inner):
                return Not(of=self._renamed(inner))
            case All(of=parts):
                return All(of=tuple(self._renamed(one) for one in parts))
            case Any(of=parts):
                return Any(of=tuple(self._renamed(one) for one in parts))
            case Is(fact=fact) | Known(fact=fact) if fact in self._derived:
                return condition.model_copy(update={"fact": fact + NEWER})
            case Compare(parameter=True, bound=bound) if bound in self._parameters:
                return condition.model_copy(update={"bound": f"{bound}{NEWER}"})
            case _:
                return condition


def _ways(
    old: Policy, new: Policy, rules: tuple[Rule, ...], running: frozenset[str], day: date
) -> tuple[Way, ...]:
    known = new.way_by_name
    changed = [
        way
        for way in old.ways
        if way.escalation
        and way.name not in running
        and way.name in known
        and _bare(known[way.name]) != _bare(way)
    ]
    better = {}
    if changed:
        compared = WaysCompared(Compared(old, new, day), Space((old, new), day))
        better = {one.name: known[one.name] for one in changed if not any(compared.losses(one))}
    needed = [one.way for rule in rules for one in rule.then if isinstance(one, StartWay)]
    kept = tuple(better.get(one.name, one) for one in old.ways)
    there = {one.name for one in kept}
    added: dict[str, Way] = {}
    while needed:
        name = needed.pop()
        if name in there or name in added or name not in known:
            continue
        added[name] = known[name]
        needed += [
            one.way
            for step in known[name].steps
            for one in step.on_entry
            if isinstance(one, StartWay)
        ]
    return (*kept, *added.values())


def _widened(old: FactDefinition, new: FactDefinition | None) -> FactDefinition:
    """The fact with every value that the newer policy knows, when it has kept those there were."""
    if (
        new is None
        or new.type is not old.type
        or old.type not in (FactType.ORDERED, FactType.CHOICE)
    ):
        return old
    rest = iter(new.values)
    if all(one in rest for one in old.values):
        return old.model_copy(update={"values": new.values})
    return old


def _with(old: tuple[T, ...], new: Iterable[T], key: str) -> tuple[T, ...]:
    """Everything in `old`, and what only `new` has."""
    names = {getattr(one, key) for one in old}
    return (*old, *(one for one in new if getattr(one, key) not in names))


def _bare(way: Way) -> Way:
    return way.model_copy(update={"file": "", "line": 0})


def _says(rule: Rule) -> tuple[object, ...]:
    """What the rule does; when it holds, what it is called and rests on apart."""
    return (rule.when, rule.ask_when, rule.then, rule.holders, rule.each_time, rule.protects)
