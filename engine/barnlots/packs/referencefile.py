"""The reference file: who is in office where, and the calendars, as an immutable snapshot."""

import re
from datetime import UTC, date, datetime
from pathlib import Path

import holidays

from barnlots.model.clock import TZDATA
from barnlots.model.errors import Place, SourceError
from barnlots.model.people import Assignment, Organisation, Reference, SchoolCalendar
from barnlots.packs.report import Report, nearest
from barnlots.packs.shapes import Key, Kind, Record, Shape, hold, is_time
from barnlots.packs.yamlsource import read_yaml
from barnlots.policy.policy import Policy

CALENDAR = Shape(
    "en kalender",
    (
        Key("kalender", Kind.TEXT, True),
        Key("terminer", Kind.WORDS, True),
        Key("lov", Kind.WORDS),
    ),
)
ORGANISATION = Shape(
    "en organisation",
    (
        Key("organisation", Kind.TEXT, True),
        Key("namn", Kind.TEXT, True),
        Key("hållare", Kind.TEXT, True),
        Key("personuppgiftsansvarig", Kind.TEXT, True),
        Key("kalender", Kind.TEXT, True),
    ),
)
ASSIGNMENT = Shape(
    "ett uppdrag",
    (
        Key("uppdrag", Kind.TEXT, True),
        Key("person", Kind.TEXT, True),
        Key("organisation", Kind.TEXT, True),
        Key("roll", Kind.TEXT, True),
        Key("från", Kind.DATE, True),
        Key("till", Kind.DATE),
    ),
)
REFERENCE = Shape(
    "en referensfil",
    (
        Key("kalendrar", Kind.RECORDS, True, CALENDAR),
        Key("organisationer", Kind.RECORDS, True, ORGANISATION),
        Key("uppdrag", Kind.RECORDS, True, ASSIGNMENT),
    ),
)
_PERIOD = re.compile(r"([0-9-]{10}) till ([0-9-]{10})")


def read_reference(path: Path, policy: Policy) -> Reference:
    """The snapshot in `path`, with Swedish public holidays filled in for the years of its terms.

    Raises SourceError with every fault that was found.
    """
    report = Report()
    try:
        data = path.read_bytes()
    except OSError:
        report.add("BL-F005", Place(str(path)))
        raise SourceError(tuple(report.found)) from None
    node = read_yaml(data, str(path), report)
    record = hold(node, REFERENCE, report) if node is not None else None
    report.raise_if_any()
    assert record is not None
    calendars = tuple(_calendar(one, report) for one in record.records("kalendrar"))
    names = tuple(one.id for one in calendars)
    organisations = tuple(
        _organisation(one, policy, names, report) for one in record.records("organisationer")
    )
    known = tuple(one.id for one in organisations)
    assignments = tuple(
        _assignment(one, policy, known, report) for one in record.records("uppdrag")
    )
    report.raise_if_any()
    return Reference(
        taken_at=datetime(2026, 8, 1, tzinfo=UTC),
        tzdata=TZDATA,
        organisations=organisations,
        assignments=assignments,
        calendars=calendars,
    )


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
        if match is None or not all(is_time(one, Kind.DATE) for one in match.groups()):
            report.add("BL-S007", line.place, nyckel=key, värde=line.text)
            continue
        found.append((date.fromisoformat(match[1]), date.fromisoformat(match[2])))
    return tuple(found)


def _organisation(
    record: Record, policy: Policy, calendars: tuple[str, ...], report: Report
) -> Organisation:
    _known(record, "hållare", tuple(policy.vocabulary.holder_by_name), "BL-M009", report)
    _known(record, "kalender", calendars, "BL-M006", report, slag="kalender")
    return Organisation(
        id=record.text("organisation"),
        name=record.text("namn"),
        kind=record.text("hållare"),
        tenant=record.text("personuppgiftsansvarig"),
        calendar=record.text("kalender"),
    )


def _assignment(
    record: Record, policy: Policy, organisations: tuple[str, ...], report: Report
) -> Assignment:
    _known(record, "roll", tuple(policy.vocabulary.role_by_name), "BL-M010", report)
    _known(record, "organisation", organisations, "BL-M006", report, slag="organisation")
    return Assignment(
        id=record.text("uppdrag"),
        person=record.text("person"),
        organisation=record.text("organisation"),
        role=record.text("roll"),
        valid_from=record.day("från") or date.min,
        valid_until=record.day("till"),
    )


def _known(
    record: Record, key: str, names: tuple[str, ...], code: str, report: Report, **params: str
) -> None:
    word = record.scalar(key)
    if word and word.text not in names:
        report.add(code, word.place, suggestions=nearest(word.text, names), ord=word.text, **params)
