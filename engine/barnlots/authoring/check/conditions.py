"""The lines of every condition in a pack: those that no child meets, and those without which
everything would be the same."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date

from barnlots.authoring.check.children_of_rules import says
from barnlots.authoring.check.finding import Finding, Witness
from barnlots.authoring.check.idle import (
    ANY,
    Blocks,
    Idle,
    block,
    blocks_of,
    idle,
    never,
    parts_of,
    whole,
)
from barnlots.authoring.check.periods import Period, in_each, periods_of, whatever_parameters
from barnlots.authoring.phrases import phrase
from barnlots.authoring.witness.witness import witness_of
from barnlots.model.errors import Diagnostic, Label, Place, Severity
from barnlots.packs import Pack
from barnlots.packs.nodes import Scalar
from barnlots.packs.shapes import Record
from barnlots.policy.conditions import Condition, Is
from barnlots.policy.rules import Rule
from barnlots.space import Cell, Cells, Space

REASON_LINES = "gäller när något av"


@dataclass(frozen=True)
class Owner:
    """Something with a condition: what it is called, the record that says it, its lines, the
    kinds of holders it is for, and what a scenario can say of a child (None: nothing)."""

    name: str
    record: Record
    blocks: Blocks
    holders: tuple[str, ...] = ()
    told: Callable[[Space, Cell], str] | None = None

    @property
    def condition(self) -> Condition:
        return whole(self.blocks)


def check_conditions(pack: Pack, day: date) -> Iterator[Finding]:
    """Each line and part that never matters: of rules, contact reasons, answers, derived facts."""
    periods = periods_of(pack.policy, day)
    for rule in pack.policy.rules:
        record = record_of(pack, rule)
        during = tuple(one for one in periods if rule in one.rules)
        if record is not None and during:
            owner = Owner(
                rule.id, record, blocks_of(rule.when, record), rule.holders, _told_of(rule)
            )
            yield from _of_owner(owner, during)
    for owner in others(pack):
        yield from _of_owner(owner, periods)


def record_of(pack: Pack, rule: Rule) -> Record | None:
    """The record that this version of the rule was built from."""
    for one in pack.records.get("regel", ()):
        if (one.place.file, one.place.line) == (rule.file, rule.line):
            return one
    return None


def others(pack: Pack) -> Iterator[Owner]:
    """What has a condition and is not a rule."""
    for pathway in pack.policy.pathways:
        record = pack.record("kontaktorsak", pathway.reason)
        if record is not None:
            blocks = (block(ANY, parts_of(pathway.when)),)
            yield Owner(pathway.reason, record, blocks, told=_reason(pathway.reason))
    for answer in pack.policy.answers:
        record = pack.record("svar", answer.id)
        lines = blocks_of(answer.when, record) if record is not None else ()
        if record is not None and lines:
            yield Owner(answer.id, record, lines)
    for fact in pack.policy.vocabulary.facts:
        record = pack.record("fakta", fact.name)
        if record is not None and fact.derived_when is not None:
            yield Owner(
                fact.name, record, blocks_of(fact.derived_when, record), told=_fact(fact.name)
            )


def _told_of(rule: Rule) -> Callable[[Space, Cell], str]:
    return lambda space, cell: says(space, rule, cell)


def _reason(reason: str) -> Callable[[Space, Cell], str]:
    return lambda space, cell: f"ska kontaktorsaken {reason} gälla i {cell.holder}"


def _fact(name: str) -> Callable[[Space, Cell], str]:
    return lambda space, cell: f"ska {name} vara ja i {cell.holder}"


def _of_owner(owner: Owner, periods: tuple[Period, ...]) -> Iterator[Finding]:
    def find(period: Period) -> Iterator[Idle]:
        conditions = [line for one in owner.blocks for line in one.lines]
        if not period.space.judge(owner.condition).yes & _here(owner, period.space):
            return
        yield from whatever_parameters(period, conditions, lambda space: _found(owner, space), _key)

    for period, one in in_each(periods, find, _key):
        yield Finding(_diagnostic(owner, one), _child(owner, one, period.space))


def _found(owner: Owner, space: Space) -> Iterator[Idle]:
    here = _here(owner, space)
    seen = set()
    for one in idle(space, owner.blocks, here):
        seen.add((one.key, one.number))
        yield one
    for one in never(space, owner.blocks, here):
        if (one.key, one.number) not in seen:
            yield one


def _here(owner: Owner, space: Space) -> Cells:
    return space.at(owner.holders) if owner.holders else space.everything


def _key(one: Idle) -> tuple[str, int, str]:
    return one.key, one.number, phrase(one.part) if one.part else ""


def _diagnostic(owner: Owner, one: Idle) -> Diagnostic:
    key = one.key if one.key in owner.record.values else REASON_LINES
    lines = owner.record.lines(key)
    line = lines[one.number]
    params = {"vems": owner.name, "rad": line.text}
    if one.part is not None:
        part = _words(one.part)
        params["del"] = part
        place = _inside(line, part)
        return Diagnostic("BL-J404", place, params, severity=Severity.WARNING)
    code = "BL-J402" if one.never else "BL-J403"
    other = None
    if one.said_by is not None:
        other = Label("BL-LABEL_SAYS_IT", lines[one.said_by].place)
    return Diagnostic(code, line.place, params, severity=Severity.WARNING, other=other)


def _words(part: Condition) -> str:
    return part.values[0] if isinstance(part, Is) and len(part.values) == 1 else phrase(part)


def _inside(line: Scalar, part: str) -> Place:
    at = line.text.find(part)
    return line.at(at) if at >= 0 else line.place


def _child(owner: Owner, one: Idle, space: Space) -> Witness | None:
    """A child for whom the line is so, and for whom the rest says the same anyway."""
    if owner.told is None or one.never:
        return None
    here = _here(owner, space)
    wanted = space.judge(one.line).yes & here
    certain = wanted & space.judge(owner.condition).yes
    cell = space.pick(certain or wanted)
    if cell is None:
        return None
    return witness_of(space, cell, owner.name, (owner.told(space, cell),))
