"""The reference file: who is in office where, and the calendars, as an immutable snapshot."""

import re
from datetime import UTC, date, datetime
from pathlib import Path

import holidays

from barnlots.model.clock import TZDATA
from barnlots.model.errors import SourceError
from barnlots.model.people import Assignment, Organisation, Reference, SchoolCalendar
from barnlots.packs.base import BUILDS_ON, MOST_LAYERS
from barnlots.packs.build_vocabulary import check_words
from barnlots.packs.folder import hold_file, is_there, read_bytes, shipped_people
from barnlots.packs.hold import check_unique
from barnlots.packs.references import check_references
from barnlots.packs.report import Report
from barnlots.packs.shapes import Holds, Key, Kind, Record, Shape, is_time
from barnlots.packs.words import words_of
from barnlots.packs.yamlsource import read_yaml
from barnlots.policy.policy import Policy

CALENDAR = Shape(
    "en kalender",
    (
        Key("kalender", Kind.TEXT, True),
        Key("terminer", Kind.WORDS, True, holds=Holds.PERIOD),
        Key("lov", Kind.WORDS, holds=Holds.PERIOD),
    ),
)
ORGANISATION = Shape(
    "en organisation",
    (
        Key("organisation", Kind.TEXT, True),
        Key("namn", Kind.TEXT, True),
        Key("hållare", Kind.TEXT, True, holds=Holds.HOLDER),
        Key("personuppgiftsansvarig", Kind.TEXT, True),
        Key("kalender", Kind.TEXT, True, holds=Holds.CALENDAR),
    ),
)
ASSIGNMENT = Shape(
    "ett uppdrag",
    (
        Key("uppdrag", Kind.TEXT, True),
        Key("person", Kind.TEXT, True),
        Key("organisation", Kind.TEXT, True, holds=Holds.ORGANISATION),
        Key("roll", Kind.TEXT, True, holds=Holds.ROLE),
        Key("från", Kind.DATE, True),
        Key("till", Kind.DATE),
    ),
)
REFERENCE = Shape(
    "en referensfil",
    (
        Key("bygger på", Kind.TEXT),
        Key("kalendrar", Kind.RECORDS, False, CALENDAR),
        Key("organisationer", Kind.RECORDS, False, ORGANISATION),
        Key("uppdrag", Kind.RECORDS, False, ASSIGNMENT),
    ),
)
_LISTS = {"kalendrar": "kalender", "organisationer": "organisation", "uppdrag": "uppdrag"}
_SHIPPED = "skr"
_PERIOD = re.compile(r"([0-9-]{10}) till ([0-9-]{10})")


def read_reference(path: Path, policy: Policy) -> Reference:
    """The snapshot in `path`, with Swedish public holidays filled in for the years of its terms.
    One that builds on another adds to it.

    Raises SourceError with every fault that was found.
    """
    report = Report()
    records = _records(path, report, 1)
    for kind, name in _LISTS.items():
        check_unique(records[kind], (name,), report)
    calendars = tuple(_calendar(one, report) for one in records["kalendrar"])
    names = tuple(one.id for one in calendars)
    organisations = tuple(
        _organisation(one, policy, names, report) for one in records["organisationer"]
    )
    assignments = tuple(
        _assignment(one, policy, organisations, report) for one in records["uppdrag"]
    )
    report.raise_if_any()
    return Reference(
        taken_at=datetime(2026, 8, 1, tzinfo=UTC),
        tzdata=TZDATA,
        organisations=organisations,
        assignments=assignments,
        calendars=calendars,
    )


def _records(path: Path, report: Report, layer: int) -> dict[str, tuple[Record, ...]]:
    """Everything in the file and in those it builds on, what lies underneath first."""
    node = read_yaml(read_bytes(path), str(path), report)
    record = hold_file(node, REFERENCE, report) if node is not None else None
    if record is None:
        raise SourceError(tuple(report.found))
    own = {kind: record.records(kind) for kind in _LISTS}
    on = record.scalar(BUILDS_ON)
    if on is None:
        for kind in _LISTS:
            if not own[kind]:
                report.add("BL-S002", record.place, nyckel=kind, titel=REFERENCE.title)
        return own
    under = shipped_people() if on.text == _SHIPPED else path.parent / on.text
    if layer > MOST_LAYERS or under.resolve() == path.resolve():
        report.add("BL-X013", on.place, antal=str(MOST_LAYERS))
    elif not is_there(under) or not under.is_file():
        report.add("BL-X017", on.place, ord=on.text)
    else:
        base = _records(under, report, layer + 1)
        return {kind: (*base[kind], *own[kind]) for kind in _LISTS}
    return own


def _calendar(record: Record, report: Report) -> SchoolCalendar:
    terms = _periods(record, "terminer", report)
    years = {day.year for period in terms for day in period}
    around = range(min(years) - 1, max(years) + 3) if years else range(0)
    return SchoolCalendar(
        id=record.text("kalender"),
        terms=terms,
        breaks=_periods(record, "lov", report),
        holidays=tuple(
            sorted(holidays.country_holidays("SE", years=around, categories=("public",)))
        ),
    )


def _periods(record: Record, key: str, report: Report) -> tuple[tuple[date, date], ...]:
    found = []
    for line in record.lines(key):
        match = _PERIOD.fullmatch(line.text)
        if match is None:
            report.add("BL-B001", line.place, ord=line.text)
            continue
        wrong = next((one for one in match.groups() if not is_time(one, Kind.DATE)), None)
        if wrong is not None:
            place = line.at(line.text.index(wrong))
            report.add("BL-S007", place, nyckel=key, värde=wrong)
            continue
        begins, ends = (date.fromisoformat(one) for one in match.groups())
        if ends < begins:
            report.add("BL-B002", line.place, ord=line.text)
        found.append((begins, ends))
    return tuple(found)


def _organisation(
    record: Record, policy: Policy, calendars: tuple[str, ...], report: Report
) -> Organisation:
    check_references((record,), words_of(policy), report)
    check_words(record, "kalender", calendars, "BL-B003", report)
    return Organisation(
        id=record.text("organisation"),
        name=record.text("namn"),
        kind=record.text("hållare"),
        tenant=record.text("personuppgiftsansvarig"),
        calendar=record.text("kalender"),
    )


def _assignment(
    record: Record, policy: Policy, organisations: tuple[Organisation, ...], report: Report
) -> Assignment:
    check_references((record,), words_of(policy), report)
    names = tuple(one.id for one in organisations)
    check_words(record, "organisation", names, "BL-B004", report)
    begins, ends = record.day("från") or date.min, record.day("till")
    if ends is not None and ends < begins:
        report.add("BL-B002", record.values["till"].place, ord=f"{begins} till {ends}")
    return Assignment(
        id=record.text("uppdrag"),
        person=record.text("person"),
        organisation=record.text("organisation"),
        role=record.text("roll"),
        valid_from=begins,
        valid_until=ends,
    )
