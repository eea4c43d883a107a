"""What children can differ in, as far as the policies ask: each thing with its possible values.

Numbers are cut where the answer of some condition changes; between two cuts all are alike.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from barnlots.model.facts import Value
from barnlots.policy.conditions import Atom, Compare, Condition, HasReason, Running, atoms
from barnlots.policy.policy import Policy
from barnlots.policy.vocabulary import CONSENT_TO, FactDefinition, FactType

AGE, YEAR, FORM = "ålder", "årskurs", "skolform"
OLDEST = 120
LAST_YEAR = 13
# Known from the register of the child, never from an answer: some of their values cannot occur.
_ALWAYS_KNOWN = ("skyddade personuppgifter",)
_NEVER_NO = ("har syskon",)


class Kind(StrEnum):
    """What a variable is about."""

    HOLDER = "hållare"
    FACT = "fakta"
    WAY = "väg"
    REASON = "kontaktorsak"


@dataclass(frozen=True)
class Variable:
    """`values` are what a situation has; None means unknown (a fact), not running (a way), not so
    (a reason). For a number each value is the least of its span, and `spans` says both ends (the
    upper None when there is none)."""

    kind: Kind
    name: str
    values: tuple[Value | None, ...]
    spans: tuple[tuple[int, int | None] | None, ...] = ()

    def number_of(self, value: Value | None) -> int:
        """Which of the values it is; None where that cannot be is the first. Raises ValueError
        when it is none of them."""
        if value is None and None not in self.values:
            return 0
        if isinstance(value, int):
            for number, span in enumerate(self.spans):
                if span is not None and span[0] <= value and (span[1] is None or value <= span[1]):
                    return number
        return self.values.index(value)


Key = tuple[Kind, str]


def variables_of(
    policies: tuple[Policy, ...], day: date, also: tuple[Condition, ...] = ()
) -> tuple[Variable, ...]:
    """Holder and child first, then what conditions read, in the order in which they are read:
    things that are read together stand together, which keeps diagrams small."""
    read: dict[Key, list[Policy]] = {}
    bounds: dict[str, set[int]] = {AGE: {6, 7, 13, 16, 18, 21}}
    for policy in policies:
        parameters = policy.values_on(day)
        for leaf in _leaves(policy, also):
            read.setdefault(_key(leaf), []).append(policy)
            if isinstance(leaf, Compare):
                bound = parameters.get(str(leaf.bound)) if leaf.parameter else leaf.bound
                if isinstance(bound, int):
                    bounds.setdefault(leaf.fact, set()).update((bound, bound + 1))
    if (Kind.FACT, YEAR) in read:
        bounds[AGE].update(range(6, 23))
        bounds.setdefault(YEAR, set()).update(range(1, LAST_YEAR + 1))
    known = {one.name for policy in policies for one in policy.vocabulary.facts}
    of_child = tuple((Kind.FACT, name) for name in (FORM, AGE) if name in known)
    found = [_holders(policies)]
    for kind, name in dict.fromkeys((*of_child, *read)):
        if kind is Kind.FACT:
            found.append(_fact(name, policies, bounds.get(name, set())))
        elif kind is Kind.WAY:
            found.append(_way(name, policies))
        else:
            found.append(Variable(kind, name, (None, "ja")))
    return tuple(found)


def conditions_of(policy: Policy) -> Iterator[Condition]:
    """Every condition of the policy but those of derived facts."""
    for rule in policy.rules:
        yield rule.when
        if rule.ask_when is not None:
            yield rule.ask_when
    for pathway in policy.pathways:
        yield pathway.when
        yield from (one.when for one in pathway.assessments if one.when is not None)
    yield from (one.when for one in policy.answers)
    for way in policy.ways:
        yield from (one.guard for step in way.steps for one in step.transitions)


def _leaves(policy: Policy, also: tuple[Condition, ...]) -> Iterator[Atom]:
    """Every leaf, derived facts opened up where they are first read."""
    facts = policy.vocabulary.fact_by_name
    derived = (one.derived_when for one in facts.values() if one.derived_when is not None)
    opened: set[str] = set()

    def walk(conditions: Iterable[Condition]) -> Iterator[Atom]:
        for condition in conditions:
            for leaf in atoms(condition):
                definition = facts.get(getattr(leaf, "fact", ""))
                if definition is None or definition.derived_when is None:
                    yield leaf
                elif definition.name not in opened:
                    opened.add(definition.name)
                    yield from walk((definition.derived_when,))

    yield from walk((*conditions_of(policy), *also, *derived))


def _key(leaf: Atom) -> Key:
    if isinstance(leaf, Running):
        return Kind.WAY, leaf.way
    if isinstance(leaf, HasReason):
        return Kind.REASON, leaf.reason
    return Kind.FACT, leaf.fact


def _holders(policies: tuple[Policy, ...]) -> Variable:
    names = (one.name for policy in policies for one in policy.vocabulary.holders)
    return Variable(Kind.HOLDER, "", tuple(dict.fromkeys(names)))


def _fact(name: str, policies: tuple[Policy, ...], bounds: set[int]) -> Variable:
    definitions = [
        one for policy in policies if (one := policy.vocabulary.fact_by_name.get(name)) is not None
    ]
    values: dict[Value | None, tuple[int, int | None] | None] = {}
    if not _always_known(definitions):
        values[None] = None
    for one in definitions:
        if one.type is FactType.NUMBER:
            values.update({span[0]: span for span in _spans(one, bounds)})
        values.update(dict.fromkeys(_words(one)))
    return Variable(Kind.FACT, name, tuple(values), tuple(values.values()))


def _always_known(definitions: list[FactDefinition]) -> bool:
    return any(
        one.builtin and (one.name in _ALWAYS_KNOWN or one.name.startswith(CONSENT_TO))
        for one in definitions
    )


def _words(definition: FactDefinition) -> tuple[str, ...]:
    if definition.builtin and definition.name in _NEVER_NO:
        return ("ja",)
    return definition.values[::-1] if _always_known([definition]) else definition.values


def _spans(definition: FactDefinition, bounds: set[int]) -> Iterator[tuple[int, int | None]]:
    """A child is not older than 120 years, no school has more than thirteen years, and nothing
    that is counted is less than none."""
    last = {AGE: OLDEST, YEAR: LAST_YEAR}.get(definition.name) if definition.builtin else None
    starts = sorted({0, *(one for one in bounds if one > 0 and (last is None or one <= last))})
    for start, following in zip(starts, (*starts[1:], None), strict=True):
        yield start, last if following is None else following - 1


def _way(name: str, policies: tuple[Policy, ...]) -> Variable:
    """A way that has come to a final step does not run; one can only begin in its first step."""
    steps = (
        step.name
        for policy in policies
        if name in policy.way_by_name
        for step in policy.way_by_name[name].steps
        if not step.final or step.name == policy.way_by_name[name].begins_in
    )
    return Variable(Kind.WAY, name, tuple(dict.fromkeys((None, *steps))))
