"""Calendars as they are written: terms, breaks, and the days off that nobody has to write."""

import re
from collections.abc import Iterable
from datetime import date

import holidays

from barnlots.model.calendar import Period, SchoolCalendar
from barnlots.packs.nodes import Scalar
from barnlots.packs.reference_format import UNTIL
from barnlots.packs.report import Report
from barnlots.packs.shapes import Kind, Record, is_time

# How far ahead days off are filled in: working days are counted on when no term is known.
_YEARS_AHEAD = 10
_LONGEST_TERM = 366
_PERIOD = re.compile(rf"([0-9-]{{10}})(?:{UNTIL}([0-9-]{{10}}))?")
_FIRST, _LAST = date.min.year, date.max.year


def read_calendar(record: Record, year: int, report: Report) -> SchoolCalendar:
    """The calendar in `record`; `year` is one that must be covered, whatever its terms."""
    terms = _terms(record, report)
    years = {year, *(day.year for period in terms for day in period)}
    return SchoolCalendar(
        id=record.text("kalender"),
        terms=terms,
        breaks=tuple(
            period
            for line in record.lines("lov")
            if (period := _period(line, "lov", report)) is not None
        ),
        holidays=days_off(one for first in years for one in range(first - 1, first + _YEARS_AHEAD)),
    )


def days_off(years: Iterable[int]) -> tuple[date, ...]:
    """The days in these years on which nobody works in Sweden: public holidays, and the eves of
    midsummer, Christmas and New Year, which everybody treats as such."""
    known = sorted({one for one in years if _FIRST <= one <= _LAST})
    found = holidays.country_holidays("SE", years=known, categories=("public", "de_facto"))
    return tuple(sorted(found))


def _terms(record: Record, report: Report) -> tuple[Period, ...]:
    found = []
    for line in record.lines("terminer"):
        period = _period(line, "terminer", report)
        if period is None:
            continue
        first, last = period
        if first == last:
            report.add("BL-B001", line.place, ord=line.text)
        elif (last - first).days > _LONGEST_TERM:
            report.add("BL-B005", line.place, ord=line.text)
        else:
            found.append(period)
    return tuple(found)


def _period(line: Scalar, key: str, report: Report) -> Period | None:
    """The first and the last day of a line; a single day is both."""
    match = _PERIOD.fullmatch(line.text)
    if match is None:
        report.add("BL-B001", line.place, ord=line.text)
        return None
    said = tuple(one for one in match.groups() if one is not None)
    wrong = next((one for one in said if not is_time(one, Kind.DATE)), None)
    if wrong is not None:
        place = line.at(line.text.index(wrong))
        report.add("BL-S007", place, nyckel=key, värde=wrong)
        return None
    begins, ends = date.fromisoformat(said[0]), date.fromisoformat(said[-1])
    if ends < begins:
        report.add("BL-B002", line.place, ord=line.text)
        return None
    return begins, ends
