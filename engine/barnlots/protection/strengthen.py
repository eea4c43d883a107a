"""The policy that an open part stands under when a newer one protects better.

The part keeps the policy that it began under; the protective rules of the newer one that say
something else apply beside its own at once, with the words, times and ways that they need.
"""

from collections.abc import Iterable
from datetime import date
from typing import TypeVar

from barnlots.model.due import Due
from barnlots.policy.actions import (
    Action,
    AskAbout,
    AssignTask,
    BlockNotices,
    OpenForSiblings,
    StartWay,
)
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
from barnlots.policy.grounds import Document
from barnlots.policy.policy import Policy
from barnlots.policy.rules import Rule
from barnlots.policy.vocabulary import FactDefinition, FactType, Parameter, Vocabulary
from barnlots.policy.ways import Way
from barnlots.protection.actions import Compared
from barnlots.protection.ways import WaysCompared
from barnlots.protection.words import ENGINES_OWN
from barnlots.space import Space

NEWER = " i ny utgåva"

T = TypeVar("T")


def strengthened(old: Policy, new: Policy, day: date) -> Policy:
    """`old` with what `new` adds to its protection on `day`; `old` itself when that is nothing.

    A skyddsväg, and a way that a protective rule begins, is taken from `new` when it protects at
    least as well: then it has every step that the part can stand in.
    """
    names = _Names(old, new)
    rules = tuple(names.beside(rule) for rule in new.rules if names.is_news(rule, day))
    ways = _ways(old, new, rules, names, day)
    parameters = names.parameters(day)
    if not rules and ways == old.ways and parameters == old.parameters:
        return old
    return old.model_copy(
        update={
            "vocabulary": Vocabulary(
                facts=names.facts(),
                roles=_with(old.vocabulary.roles, new.vocabulary.roles, "name"),
                holders=_with(old.vocabulary.holders, new.vocabulary.holders, "name"),
            ),
            "parameters": names.all_parameters(day),
            "laws": _with(old.laws, new.laws, "name"),
            "rules": (*old.rules, *rules),
            "ways": ways,
            "grounds": _with(old.grounds, new.grounds, "id"),
            "triggers": _with(old.triggers, new.triggers, "name"),
            "documents": _documents(old, new),
        }
    )


class _Names:
    """Words that mean something else in the newer policy stand beside the older ones under a name
    of their own, so that each rule reads what its author meant."""

    def __init__(self, old: Policy, new: Policy) -> None:
        self._old, self._new = old, new
        self._parameters = frozenset(
            one.name
            for one in new.parameters
            if one.name in old.parameter_by_name
            and one.values != old.parameter_by_name[one.name].values
        )
        self._derived = self._changed_derivations()

    def is_news(self, rule: Rule, day: date) -> bool:
        """Whether a rule of the newer policy protects, and says something else than the older or
        holds where that one does not."""
        if rule.protects is None:
            return False
        older = self._old.rule_by_id.get(rule.id)
        if older is None or _says(older) != _says(rule) or self._reads_anew(rule):
            return True
        return rule.in_force(day) and not older.in_force(day)

    def beside(self, rule: Rule) -> Rule:
        update: dict[str, object] = {
            "when": self._renamed(rule.when),
            "ask_when": self._renamed(rule.ask_when) if rule.ask_when else None,
            "then": tuple(self._timed(one) for one in rule.then),
        }
        if rule.id in self._old.rule_by_id:
            update |= {"id": rule.id + NEWER, "version_of": rule.lasting_id}
        return rule.model_copy(update=update)

    def way(self, way: Way) -> Way:
        """A way of the newer policy, its guards and deadlines read as its author meant them."""
        steps = tuple(
            step.model_copy(
                update={
                    "due": self._due(step.due) if step.due else None,
                    "on_entry": tuple(self._timed(one) for one in step.on_entry),
                    "transitions": tuple(
                        one.model_copy(update={"guard": self._renamed(one.guard)})
                        for one in step.transitions
                    ),
                }
            )
            for step in way.steps
        )
        return way.model_copy(update={"steps": steps})

    def _timed(self, action: Action) -> Action:
        match action:
            case AssignTask() | AskAbout() | OpenForSiblings():
                return action.model_copy(update={"due": self._due(action.due)})
            case BlockNotices():
                return action.model_copy(update={"review": self._due(action.review)})
            case _:
                return action

    def _due(self, due: Due) -> Due:
        if due.parameter in self._parameters:
            return due.model_copy(update={"parameter": f"{due.parameter}{NEWER}"})
        return due

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

    def parameters(self, day: date) -> tuple[Parameter, ...]:
        """The older parameters; of the times that the engine itself counts by the shorter one."""
        return tuple(self._shorter(one, day) for one in self._old.parameters)

    def all_parameters(self, day: date) -> tuple[Parameter, ...]:
        """Those, and what only the newer policy has, or has with other values."""
        added = tuple(
            one.model_copy(update={"name": one.name + NEWER})
            for one in self._new.parameters
            if one.name in self._parameters
        )
        return (*_with(self.parameters(day), self._new.parameters, "name"), *added)

    def _shorter(self, parameter: Parameter, day: date) -> Parameter:
        newer = self._new.parameter_by_name.get(parameter.name)
        if parameter.name not in ENGINES_OWN or newer is None:
            return parameter
        was, now = (one.value_on(parameter.name, day) for one in (self._old, self._new))
        return newer if now is not None and (was is None or now < was) else parameter

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
    old: Policy, new: Policy, rules: tuple[Rule, ...], names: _Names, day: date
) -> tuple[Way, ...]:
    known = new.way_by_name
    begun = {name for rule in old.rules if rule.protects for name in _begins(rule.then)}
    changed = [
        way
        for way in old.ways
        if (way.escalation or way.name in begun)
        and way.name in known
        and _bare(known[way.name]) != _bare(way)
    ]
    better = {}
    if changed:
        compared = WaysCompared(Compared(old, new, day), Space((old, new), day))
        better = {
            one.name: names.way(known[one.name]) for one in changed if not any(compared.losses(one))
        }
    kept = tuple(better.get(one.name, one) for one in old.ways)
    needed = [name for rule in rules for name in _begins(rule.then)]
    needed += [name for way in better.values() for name in _begun_in(way)]
    there = {one.name for one in kept}
    added: dict[str, Way] = {}
    while needed:
        name = needed.pop()
        if name not in there and name not in added and name in known:
            added[name] = names.way(known[name])
            needed += _begun_in(known[name])
    return (*kept, *added.values())


def _begins(actions: Iterable[Action]) -> list[str]:
    return [one.way for one in actions if isinstance(one, StartWay)]


def _begun_in(way: Way) -> list[str]:
    return [name for step in way.steps for name in _begins(step.on_entry)]


def _documents(old: Policy, new: Policy) -> tuple[Document, ...]:
    """Each document with everything that it had, and what the newer policy adds to it."""
    known = new.document_by_name
    wider = (
        known[one.name]
        if one.name in known and set(one.items) <= set(known[one.name].items)
        else one
        for one in old.documents
    )
    return _with(tuple(wider), new.documents, "name")


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
