"""The reference file: who is in office where, and the calendars, as an immutable snapshot."""

from datetime import UTC, date, datetime
from pathlib import Path

from barnlots.model.clock import TZDATA
from barnlots.model.people import Assignment, Organisation, Reference
from barnlots.packs.base import BUILDS_ON, MOST_LAYERS
from barnlots.packs.calendars import read_calendar
from barnlots.packs.folder import is_there, read_bytes, read_held, shipped_people
from barnlots.packs.hold import check_unique
from barnlots.packs.presence import absences_of, check_stand_ins, hours_of, public_ways_of
from barnlots.packs.reference_format import REFERENCE
from barnlots.packs.references import check_references, check_words
from barnlots.packs.report import Report
from barnlots.packs.shapes import Record
from barnlots.packs.words import words_of
from barnlots.policy.policy import Policy

_LISTS = {"kalendrar": "kalender", "organisationer": "organisation", "uppdrag": "uppdrag"}
_WAYS = "offentliga vägar"
_NAMED = {**_LISTS, _WAYS: "offentlig väg"}
_SHIPPED = "skr"
_TAKEN_AT = datetime(2026, 8, 1, tzinfo=UTC)


def read_reference(path: Path, policy: Policy) -> Reference:
    """The snapshot in `path`, with the days on which nobody works in Sweden filled in for the
    years of its terms and ten more. One that builds on another adds to it.

    Raises SourceError with every fault that was found.
    """
    report = Report()
    records = _records(path, report, 1)
    words = words_of(policy)
    for kind, name in _NAMED.items():
        check_unique(records[kind], (name,), report)
        check_references(records[kind], words, report)
    calendars = tuple(read_calendar(one, _TAKEN_AT.year, report) for one in records["kalendrar"])
    names = tuple(one.id for one in calendars)
    organisations = tuple(_organisation(one, names, report) for one in records["organisationer"])
    names = tuple(one.id for one in organisations)
    for one in records["organisationer"]:
        check_words(one, "jour", names, "BL-B016", report)
    assignments = tuple(_assignment(one, names, report) for one in records["uppdrag"])
    check_stand_ins(records["uppdrag"], report)
    report.raise_if_any()
    return Reference(
        taken_at=_TAKEN_AT,
        tzdata=TZDATA,
        organisations=organisations,
        assignments=assignments,
        calendars=calendars,
        public_ways=public_ways_of(records[_WAYS]),
    )


def _records(path: Path, report: Report, layer: int) -> dict[str, tuple[Record, ...]]:
    """Everything in the file and in those it builds on, what lies underneath first."""
    record = read_held(read_bytes(path), str(path), REFERENCE, report)
    own = {kind: record.records(kind) for kind in _NAMED}
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
        return {kind: (*base[kind], *own[kind]) for kind in _NAMED}
    return own


def _organisation(record: Record, calendars: tuple[str, ...], report: Report) -> Organisation:
    check_words(record, "kalender", calendars, "BL-B003", report)
    return Organisation(
        id=record.text("organisation"),
        name=record.text("namn"),
        kind=record.text("hållare"),
        tenant=record.text("personuppgiftsansvarig"),
        calendar=record.text("kalender"),
        closed_on=record.day("stängs"),
        hours=hours_of(record, report),
        covered_by=record.text("jour") or None,
        in_house=record.flag("här"),
    )


def _assignment(record: Record, organisations: tuple[str, ...], report: Report) -> Assignment:
    check_words(record, "organisation", organisations, "BL-B004", report)
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
        absences=absences_of(record, report),
    )
