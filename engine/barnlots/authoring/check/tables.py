"""Tables, exactly: rows that are missing where somebody must answer, and rows that nobody meets.

Which tables must be complete follows from how they are used: a contact reason must name somebody
who assesses for every child whose school form is known. The grounds on which ways hand over are
looked at with the ways, and that each of the thirteen questions has an answer without a condition
is seen to when the pack is read.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from barnlots.authoring.check.conditions import others
from barnlots.authoring.check.finding import Finding, Witness
from barnlots.authoring.check.periods import Period, periods_of
from barnlots.authoring.witness.witness import witness_of
from barnlots.model.errors import Diagnostic
from barnlots.packs import Pack
from barnlots.packs.shapes import Record
from barnlots.policy.conditions import Condition
from barnlots.policy.pathways import Pathway
from barnlots.policy.policy import Policy
from barnlots.space import Cells, Space
from barnlots.space.variables import FORM, Kind

ASSESSED = "bedömer"
_ROWS = (ASSESSED, "insatser", "dokumenteras", "följs upp")


def check_tables(pack: Pack, day: date) -> Iterator[Finding]:
    """Each finding is true on `day` or on some later day."""
    periods = periods_of(pack.policy, day)
    yield from _impossible(pack, periods)
    for pathway in pack.policy.pathways:
        record = pack.record("kontaktorsak", pathway.reason)
        if record is not None:
            yield from _unmet_rows(pack.policy, pathway, record, periods)
            yield from _unassessed(pack.policy, pathway, record, periods)


def _impossible(pack: Pack, periods: tuple[Period, ...]) -> Iterator[Finding]:
    """A contact reason, an answer or a derived fact that is so for no child."""
    for owner in others(pack):
        whole = owner.condition
        if not any(one.space.judge(whole).yes for one in periods):
            yield Finding(Diagnostic("BL-J501", owner.record.place, {"vems": owner.name}))


@dataclass(frozen=True)
class _Row:
    record: Record
    role: str
    when: Condition | None = None


def _rows(pathway: Pathway, record: Record, key: str) -> Iterator[_Row]:
    rows = record.records(key)
    whens = [one.when for one in pathway.assessments] if key == ASSESSED else [None] * len(rows)
    for row, when in zip(rows, whens, strict=True):
        yield _Row(row, row.text("roll"), when)


def _meets(policy: Policy, space: Space, row: _Row) -> Cells:
    """The children for whom the row is shown: its condition is so, and the role is found with
    some holder that meets children of their school form."""
    kinds = policy.vocabulary.holder_by_name
    holders = [kinds[one] for one in policy.vocabulary.role_by_name[row.role].holders]
    met = space.everything
    if all(one.school_forms for one in holders):
        forms = {form for one in holders for form in one.school_forms}
        met = space.having(Kind.FACT, FORM, frozenset({None, *forms}))
    return met & space.judge(row.when).yes if row.when is not None else met


def _unmet_rows(
    policy: Policy, pathway: Pathway, record: Record, periods: tuple[Period, ...]
) -> Iterator[Finding]:
    def met(row: _Row) -> bool:
        return any(
            _meets(policy, one.space, row) & one.space.judge(pathway.when).yes for one in periods
        )

    if not any(one.space.judge(pathway.when).yes for one in periods):
        return
    for key in _ROWS:
        for row in _rows(pathway, record, key):
            if not met(row):
                when = row.record.scalar("när")
                place = when.place if when is not None else row.record.values["roll"].place
                params = {"orsak": pathway.reason, "nyckel": key, "roll": row.role}
                yield Finding(Diagnostic("BL-J505", place, params))


def _unassessed(
    policy: Policy, pathway: Pathway, record: Record, periods: tuple[Period, ...]
) -> Iterator[Finding]:
    for period in periods:
        space = period.space
        left = space.judge(pathway.when).yes & _form_known(space)
        for row in _rows(pathway, record, ASSESSED):
            left -= _meets(policy, space, row)
        if left:
            place = record.values[ASSESSED].place
            child = _with_reason(space, left, pathway)
            yield Finding(Diagnostic("BL-J502", place, {"orsak": pathway.reason}), child)
            return


def _form_known(space: Space) -> Cells:
    return space.everything - space.having(Kind.FACT, FORM, frozenset({None}))


def _with_reason(space: Space, cells: Cells, pathway: Pathway) -> Witness | None:
    cell = space.pick(cells)
    if cell is None:
        return None
    expected = f"ska kontaktorsaken {pathway.reason} gälla i {cell.holder}"
    return witness_of(space, cell, pathway.reason, (expected,))
