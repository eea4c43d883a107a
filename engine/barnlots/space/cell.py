"""One combination of everything that conditions read, and which of many to show a person."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from barnlots.model.facts import Value
from barnlots.space.variables import AGE, FORM, YEAR, Kind, Variable

if TYPE_CHECKING:
    from barnlots.space.space import Cells, Space

# Ages (first and last) and school years that go with a school form.
_AGES = {
    "förskola": (1, 6),
    "förskoleklass": (6, 6),
    "grundskola": (7, 15),
    "anpassad grundskola": (7, 15),
    "gymnasieskola": (16, 20),
    "anpassad gymnasieskola": (16, 20),
    "utanför skolan": (7, 20),
}
_YEARS = {
    "grundskola": (1, 9),
    "anpassad grundskola": (1, 9),
    "gymnasieskola": (1, 3),
    "anpassad gymnasieskola": (1, 4),
}
_FORMS = ("grundskola", "gymnasieskola", "förskola", "förskoleklass")
_KNOWN, _RUNNING = 10, 40


@dataclass(frozen=True)
class Cell:
    """A part at a holder of this kind: its facts (those left out are unknown), running ways with
    their step, and contact reasons."""

    holder: str
    facts: dict[str, Value]
    ways: dict[str, str]
    reasons: tuple[str, ...]

    @classmethod
    def of(cls, variables: tuple[Variable, ...], numbers: tuple[int, ...]) -> "Cell":
        chosen = [
            (one.kind, one.name, one.values[number])
            for one, number in zip(variables, numbers, strict=True)
        ]
        there = [(kind, name, value) for kind, name, value in chosen if value is not None]
        return cls(
            holder=next((str(value) for kind, _, value in there if kind is Kind.HOLDER), ""),
            facts={name: value for kind, name, value in there if kind is Kind.FACT},
            ways={name: str(value) for kind, name, value in there if kind is Kind.WAY},
            reasons=tuple(name for kind, name, _ in there if kind is Kind.REASON),
        )

    def numbers(self, variables: tuple[Variable, ...]) -> tuple[int, ...]:
        """The cell by the number of each value. Raises ValueError for a value that cannot be."""
        return tuple(one.number_of(self._value(one)) for one in variables)

    def _value(self, variable: Variable) -> Value | None:
        match variable.kind:
            case Kind.HOLDER:
                return self.holder
            case Kind.FACT:
                return self.facts.get(variable.name)
            case Kind.WAY:
                return self.ways.get(variable.name)
            case Kind.REASON:
                return "ja" if variable.name in self.reasons else None


def cost_of(variable: Variable, asked: bool) -> tuple[int, ...]:
    """What each value costs: little known is better than much, a way that does not run better
    than one that does; but a school form is always good to know, and an age when it is read."""
    match variable.kind:
        case Kind.HOLDER:
            return tuple(range(len(variable.values)))
        case Kind.WAY | Kind.REASON:
            return tuple(0 if one is None else _RUNNING for one in variable.values)
        case Kind.FACT if variable.name == FORM:
            return tuple(map(_of_form, variable.values))
        case Kind.FACT if variable.name == AGE and asked:
            return tuple(
                _KNOWN + 5 if one is None else _KNOWN + (not 7 <= int(one) <= 17)
                for one in variable.values
            )
        case _:
            default = variable.values[0]
            return tuple(0 if one == default else _KNOWN for one in variable.values)


def _of_form(form: Value | None) -> int:
    if form is None:
        return 100
    return _FORMS.index(str(form)) if form in _FORMS else len(_FORMS)


def plausible(space: "Space") -> "Cells":
    """Children whose age, school year and holder go with their school form, and of whom nothing
    is known that nobody at the holder may record."""
    return _school(space) & _recordable(space)


def _recordable(space: "Space") -> "Cells":
    found = space.everything
    for policy in space.policies:
        roles = policy.vocabulary.role_by_name
        for fact in policy.vocabulary.facts:
            here = {
                one for role in fact.recorded_by if role in roles for one in roles[role].holders
            }
            if here:
                unknown = space.having(Kind.FACT, fact.name, frozenset({None}))
                found &= unknown | space.at(tuple(here))
    return found


def _school(space: "Space") -> "Cells":
    forms = next((one for one in space.variables if one.name == FORM), None)
    if forms is None:
        return space.everything
    found = space.having(Kind.FACT, FORM, frozenset({None}))
    for form in forms.values:
        if form is None:
            continue
        cells = space.having(Kind.FACT, FORM, frozenset({form}))
        cells &= _within(space, AGE, _AGES.get(str(form), (0, 20)))
        cells &= _of_age(space, str(form)) & _meeting(space, str(form))
        found |= cells
    return found


def _within(space: "Space", name: str, ends: tuple[int, int]) -> "Cells":
    """Unknown, or between the two."""
    values = next((one.values for one in space.variables if one.name == name), ())
    fits = (one for one in values if one is None or ends[0] <= int(one) <= ends[1])
    return space.having(Kind.FACT, name, frozenset(fits))


def _of_age(space: "Space", form: str) -> "Cells":
    """A school year goes with an age: six or seven years older in compulsory school, and fifteen
    to eighteen years older above it."""
    first, last = _YEARS.get(form, (0, 0))
    older = 15 if form.endswith("gymnasieskola") else 6
    found = space.having(Kind.FACT, YEAR, frozenset({None}))
    for year in range(first, last + 1) if form in _YEARS else ():
        this = space.having(Kind.FACT, YEAR, frozenset({year}))
        found |= this & _within(space, AGE, (year + older, year + older + 1))
    return found


def _meeting(space: "Space", form: str) -> "Cells":
    """The holders that meet children of this school form."""
    return space.at(
        tuple(
            one.name
            for policy in space.policies
            for one in policy.vocabulary.holders
            if not one.school_forms or form in one.school_forms
        )
    )
