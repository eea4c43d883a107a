"""Rules, exactly: one that no child meets, one that another makes superfluous, two that want the
same in different ways, and a question that never becomes due."""

from collections.abc import Iterator
from datetime import date

from barnlots.authoring.check.children_of_rules import child_of
from barnlots.authoring.check.claims import Clash, clashes, shadower
from barnlots.authoring.check.conditions import record_of
from barnlots.authoring.check.finding import Finding
from barnlots.authoring.check.periods import Period, in_each, periods_of, whatever_parameters
from barnlots.model.errors import Diagnostic, Label, Place, Severity
from barnlots.packs import Pack
from barnlots.policy.rules import Rule
from barnlots.space import Cells, Space

THEN, WHEN_ASKED = "så", "fråga när"


def check_rules(pack: Pack, day: date) -> Iterator[Finding]:
    """Each period from `day` on is looked at by itself: what is claimed of a rule holds for as
    long as it is in force."""
    periods = periods_of(pack.policy, day)
    for rule in pack.policy.rules:
        during = tuple(one for one in periods if rule in one.rules)
        if not during:
            continue
        if not any(one.space.fires(rule) for one in during):
            yield Finding(Diagnostic("BL-J401", place_of(pack, rule), {"regel": rule.id}))
            continue
        yield from _shadowed(pack, rule, during)
        yield from _never_asks(pack, rule, during)
    yield from _clashing(pack, periods)


def place_of(pack: Pack, rule: Rule, key: str | None = None, line: int = 0) -> Place:
    """Where this version of the rule says it."""
    record = record_of(pack, rule)
    if record is None:
        return Place(rule.file, rule.line, 1)
    lines = record.lines(key) if key else ()
    return lines[line].place if line < len(lines) else record.place


def _shadowed(pack: Pack, rule: Rule, during: tuple[Period, ...]) -> Iterator[Finding]:
    def find(period: Period) -> Iterator[Rule]:
        def by(space: Space) -> tuple[Rule, ...]:
            other = shadower(space, rule, period.rules)
            return (other,) if other is not None else ()

        conditions = (rule.when, *(one.when for one in by(period.space)))
        yield from whatever_parameters(period, conditions, by, lambda one: True)

    for period, other in in_each(during, find, lambda one: True):
        diagnostic = Diagnostic(
            "BL-J405",
            place_of(pack, rule),
            {"regel": rule.id, "andra": other.id},
            severity=Severity.WARNING,
            other=Label("BL-LABEL_OTHER_RULE", place_of(pack, other), {"regel": other.id}),
        )
        fires = period.space.fires(rule)
        yield Finding(diagnostic, child_of(period.space, fires, rule.id, rule, other))


def _never_asks(pack: Pack, rule: Rule, during: tuple[Period, ...]) -> Iterator[Finding]:
    """`fråga när` makes a question due where nobody knows whether the rule applies."""
    if rule.ask_when is None or any(_asking(one.space, rule) for one in during):
        return
    place = place_of(pack, rule, WHEN_ASKED)
    diagnostic = Diagnostic("BL-J407", place, {"regel": rule.id}, severity=Severity.WARNING)
    space = during[0].space
    indicated = space.judge(rule.ask_when).yes & _here(space, rule)
    yield Finding(diagnostic, child_of(space, indicated, rule.id, rule))


def _asking(space: Space, rule: Rule) -> bool:
    if rule.protects is None or rule.ask_when is None:
        return False
    unknown = space.judge(rule.when).other & _here(space, rule)
    return bool(unknown & space.judge(rule.ask_when).yes)


def _here(space: Space, rule: Rule) -> Cells:
    return space.at(rule.holders) if rule.holders else space.everything


def _clashing(pack: Pack, periods: tuple[Period, ...]) -> Iterator[Finding]:
    seen = set()
    for period in periods:
        for one in clashes(period.space, period.rules):
            key = (one.one.id, one.first, one.other.id, one.second)
            if key not in seen:
                seen.add(key)
                yield _clash(pack, period.space, one)


def _clash(pack: Pack, space: Space, one: Clash) -> Finding:
    diagnostic = Diagnostic(
        "BL-J406",
        place_of(pack, one.other, THEN, one.second),
        {"regel": one.other.id, "andra": one.one.id},
        severity=Severity.WARNING,
        other=Label(
            "BL-LABEL_OTHER_WAY", place_of(pack, one.one, THEN, one.first), {"regel": one.one.id}
        ),
    )
    return Finding(diagnostic, child_of(space, one.where, one.other.id, one.one, one.other))
