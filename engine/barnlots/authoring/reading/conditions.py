"""Conditions in whole sentences, so that a group can hear what a rule is waiting for."""

from barnlots.authoring.reading.document import Item
from barnlots.authoring.reading.statements import stated
from barnlots.authoring.reading.swedish import amount, listed, quoted
from barnlots.authoring.reading.terms import Terms
from barnlots.policy.conditions import (
    All,
    Any,
    Compare,
    Condition,
    HasReason,
    Is,
    Known,
    Not,
    Running,
)
from barnlots.policy.vocabulary import FactDefinition, FactType

_AGE, _GRADE, _FORM = "ålder", "årskurs", "skolform"
_THAN = {"minst": "minst", "högst": "högst", "över": "mer än", "under": "mindre än"}
_OLD = {
    "minst": "har fyllt {n}",
    "högst": "är högst {n}",
    "över": "är över {n}",
    "under": "är under {n}",
}


class Conditions:
    """Says the conditions of one policy."""

    def __init__(self, terms: Terms) -> None:
        self._terms = terms
        self._facts = terms.policy.vocabulary.fact_by_name

    def items(self, conditions: tuple[Condition, ...]) -> tuple[Item, ...]:
        """One item for each; a choice inside one becomes a list of its own."""
        return tuple(self._item(one) for one in conditions)

    def _item(self, condition: Condition) -> Item:
        match condition:
            case Any(of=parts) if len(parts) > 1:
                return Item("minst ett av det här är så:", self.items(parts))
            case All(of=parts) if any(isinstance(one, Any) and len(one.of) > 1 for one in parts):
                return Item("allt det här är så:", self.items(parts))
        return Item(self.said(condition))

    def said(self, condition: Condition) -> str:
        """The condition as one sentence, without its capital letter and full stop."""
        match condition:
            case All(of=()):
                return "alltid"
            case All(of=parts):
                return _and([self._joined(part) for part in parts])
            case Any(of=()):
                return "aldrig"
            case Any(of=parts):
                return ", eller ".join(self.said(part) for part in parts)
            case Not(of=inner):
                return self._not(inner)
            case Is(fact=fact, values=values):
                return self._is(self._fact(fact), values)
            case Compare():
                return self._compare(condition)
            case Known(fact=fact):
                return f"{_answer(self._fact(fact))} är {self._known(fact)}"
            case Running(way=way, steps=()):
                return f"{self._terms.way(way)} pågår"
            case Running(way=way, steps=steps):
                where = listed(map(quoted, steps), "eller")
                return f"{self._terms.way(way)} står i steget {where}"
            case HasReason(reason=reason):
                return f"kontaktorsaken {quoted(self._reason(reason))} gäller för barnet"

    def _joined(self, condition: Condition) -> str:
        several = isinstance(condition, Any) and len(condition.of) > 1
        return f"antingen {self.said(condition)}" if several else self.said(condition)

    def _not(self, condition: Condition) -> str:
        match condition:
            case Known(fact=fact):
                return f"{_answer(self._fact(fact))} är inte {self._known(fact)}"
            case Running(way=way, steps=()):
                return f"{self._terms.way(way)} pågår inte"
            case Is(fact=fact, values=values):
                definition = self._fact(fact)
                if _yes_no(definition) and len(values) == 1:
                    return self._is(definition, ("nej" if values[0] == "ja" else "ja",))
                other = "någon annan" if _is_form(definition) else "något annat"
                return f"{_answer(definition)} är {other} än {listed(map(quoted, values), 'eller')}"
        return f"det är inte så att {self.said(condition)}"

    def _is(self, fact: FactDefinition, values: tuple[str, ...]) -> str:
        if _yes_no(fact) and len(values) == 1:
            return stated(fact.question, yes=values[0] == "ja")
        return f"{_answer(fact)} är {listed(map(quoted, values), 'eller')}"

    def _compare(self, condition: Compare) -> str:
        fact = self._fact(condition.fact)
        if isinstance(condition.bound, str) and not condition.parameter:
            values = _reached(fact.values, condition.op, condition.bound)
            return self._is(fact, values)
        said = self._bound(fact, condition)
        if fact.builtin and fact.name == _AGE:
            return f"barnet {_OLD[condition.op].format(n=said)}"
        if fact.builtin and fact.name == _GRADE:
            low = {"minst": "eller högre", "högst": "eller lägre"}.get(condition.op)
            if low:
                return f"barnet går i årskurs {condition.bound} {low}"
        return f"{_answer(fact)} är {_THAN[condition.op]} {said}"

    def _bound(self, fact: FactDefinition, condition: Compare) -> str:
        if condition.parameter:
            return self._terms.parameter(str(condition.bound))
        bound = int(condition.bound)
        if fact.unit is None:
            return str(bound)
        figures = bound > 11 or (fact.builtin and fact.name == _AGE)
        return f"{bound} {fact.unit}" if figures and bound < 1000 else amount(bound, fact.unit)

    def _known(self, fact: str) -> str:
        return "känd" if _is_form(self._fact(fact)) else "känt"

    def _fact(self, name: str) -> FactDefinition:
        return self._facts[name]

    def _reason(self, name: str) -> str:
        found = self._terms.policy.pathway_by_reason.get(name)
        return found.title if found else name


def scale(fact: FactDefinition) -> str:
    """What may be answered: `ja eller nej`, the values in their order, or a number of what."""
    if fact.type is FactType.NUMBER:
        return f"Svaret är ett antal {fact.unit}." if fact.unit else "Svaret är ett tal."
    if fact.type is FactType.DERIVED:
        return "Svaret är ja eller nej och följer av andra svar."
    if _yes_no(fact):
        return "Svaret är ja eller nej."
    values = listed(map(quoted, fact.values), "eller")
    if fact.type is FactType.ORDERED:
        return f"Svaret är, från minst till mest, {values}."
    return f"Svaret är {values}."


def _and(said: list[str]) -> str:
    """`a, b, och c`; what is noticed of the same (`det här märks hos barnet: …`) is said once."""
    together: dict[str, list[str]] = {}
    for one in said:
        head, colon, tail = one.partition(": ")
        alike = bool(colon) and "”" not in head and " inte " not in head
        together.setdefault(head if alike else one, []).extend([tail] if alike else [])
    whole = [f"{head}: {listed(tails)}" if tails else head for head, tails in together.items()]
    *first, last = whole
    return f"{', '.join(first)}, och {last}" if first else last


def _answer(fact: FactDefinition) -> str:
    return "barnets skolform" if _is_form(fact) else f"svaret på {quoted(fact.name)}"


def _is_form(fact: FactDefinition) -> bool:
    return fact.builtin and fact.name == _FORM


def _yes_no(fact: FactDefinition) -> bool:
    return fact.type in (FactType.YES_NO, FactType.DERIVED)


def _reached(values: tuple[str, ...], op: str, bound: str) -> tuple[str, ...]:
    """The values of a scale that a comparison holds for, written out."""
    at = values.index(bound)
    match op:
        case "minst":
            return values[at:]
        case "högst":
            return values[: at + 1]
        case "över":
            return values[at + 1 :]
        case _:
            return values[:at]
