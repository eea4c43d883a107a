"""Words that mean something else in a newer policy, beside those of the older one.

Each stands under a name of its own, so that every rule and way reads what its author meant.
"""

from collections.abc import Iterable
from datetime import date
from typing import TypeVar

from barnlots.model.due import Due
from barnlots.policy.actions import Action, BlockNotices, StartWay
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
from barnlots.policy.facts_read import facts_behind
from barnlots.policy.policy import Policy
from barnlots.policy.rules import Rule
from barnlots.policy.vocabulary import FactDefinition, FactType, Parameter
from barnlots.policy.ways import Way
from barnlots.protection.compared import says
from barnlots.protection.times import ENGINES_OWN, dues_of

NEWER = " i ny utgåva"
_WITH_VALUES = (FactType.ORDERED, FactType.CHOICE)

T = TypeVar("T")


class Names:
    """Words that mean something else in the newer policy stand beside the older ones under a name
    of their own, so that each rule reads what its author meant."""

    def __init__(self, old: Policy, new: Policy, day: date) -> None:
        self._old, self._new, self._day = old, new, day
        both = [one for one in new.parameters if one.name in old.parameter_by_name]
        self._parameters = frozenset(
            one.name for one in both if one.values != old.parameter_by_name[one.name].values
        )
        self._shorter = frozenset(one.name for one in both if self._is_shorter(one))
        self._derived = self._changed_derivations()

    def is_news(self, rule: Rule) -> bool:
        """Whether a rule of the newer policy protects, and says something else than the older, in
        less time, or holds where that one does not."""
        if rule.protects is None:
            return False
        older = self._old.rule_by_id.get(rule.id)
        if older is None or says(older) != says(rule) or self._reads_anew(rule):
            return True
        return rule.in_force(self._day) and not older.in_force(self._day)

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
            case StartWay():
                return action
            case BlockNotices(review=due):
                return action.model_copy(update={"review": self._due(due)})
            case _:
                return action.model_copy(update={"due": self._due(action.due)})

    def _due(self, due: Due) -> Due:
        """The shorter of the two times."""
        if due.parameter in self._shorter:
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

    def names_more(self) -> bool:
        """Whether something follows from whom somebody names where nothing did."""
        old = self._old.vocabulary.fact_by_name
        return any(
            (one.guardian_named, one.other_named)
            != (old[one.name].guardian_named, old[one.name].other_named)
            for one in self.facts()
            if one.name in old
        )

    def engines_own(self) -> tuple[Parameter, ...]:
        """The older parameters; of the times that the engine itself counts by the shorter one."""
        known, own = self._new.parameter_by_name, self._shorter & set(ENGINES_OWN)
        return tuple(known[one.name] if one.name in own else one for one in self._old.parameters)

    def parameters(self) -> tuple[Parameter, ...]:
        """Those, and what only the newer policy has, or has with other values."""
        added = (
            one.model_copy(update={"name": one.name + NEWER})
            for one in self._new.parameters
            if one.name in self._parameters
        )
        return (*joined(self.engines_own(), self._new.parameters, "name"), *added)

    def _is_shorter(self, newer: Parameter) -> bool:
        was, now = self._old.value_on(newer.name, self._day), newer.value_on(self._day)
        return now is not None and (was is None or now < was)

    def _changed_derivations(self) -> frozenset[str]:
        """The derived facts that follow from something else than they did, also through others."""
        old, new = self._old.vocabulary.fact_by_name, self._new.vocabulary.fact_by_name
        derived = {
            name: one.derived_when
            for name, one in new.items()
            if one.derived_when is not None and name in old
        }
        at_once = {
            name
            for name, when in derived.items()
            if when != old[name].derived_when or self._bounds(when) & self._parameters
        }
        return frozenset(
            name for name in derived if at_once & facts_behind(self._new, Known(fact=name))
        )

    def _reads_anew(self, rule: Rule) -> bool:
        conditions = (rule.when, *((rule.ask_when,) if rule.ask_when else ()))
        sooner = any(due.parameter in self._shorter for due in dues_of(rule.then))
        return sooner or any(
            self._bounds(one) & self._parameters or self._derived & set(facts_of(one))
            for one in conditions
        )

    def _bounds(self, condition: Condition) -> frozenset[str]:
        return frozenset(
            str(one.bound) for one in atoms(condition) if isinstance(one, Compare) and one.parameter
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


def _widened(old: FactDefinition, new: FactDefinition | None) -> FactDefinition:
    """The fact with every value that the newer policy knows, when it has kept those there were, and
    with what now follows from whom somebody names."""
    if new is None or new.type is not old.type:
        return old
    rest = iter(new.values)
    wider = old.type in _WITH_VALUES and all(one in rest for one in old.values)
    update = {
        "values": new.values if wider else old.values,
        "guardian_named": old.guardian_named or new.guardian_named,
        "other_named": old.other_named or new.other_named,
    }
    return old.model_copy(update=update)


def joined(old: tuple[T, ...], new: Iterable[T], key: str) -> tuple[T, ...]:
    """Everything in `old`, and what only `new` has."""
    names = {getattr(one, key) for one in old}
    return (*old, *(one for one in new if getattr(one, key) not in names))
