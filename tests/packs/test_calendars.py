"""Calendars as they are written: periods, single days, and the days off that nobody writes."""

from datetime import date
from pathlib import Path

import pytest
from tests.shipped import the_policy, the_reference

from barnlots.model.calendar import SchoolCalendar
from barnlots.model.errors import SourceError
from barnlots.packs import read_reference
from barnlots.packs.calendars import days_off

PEOPLE = """bygger på: skr
kalendrar:
  - kalender: granne
"""


def read(folder: Path, terms: str, breaks: str = "") -> SchoolCalendar:
    path = folder / "människor.yaml"
    said = {"terminer": terms, "lov": breaks}
    lines = (f"    {key}: [{words}]\n" for key, words in said.items() if words)
    path.write_text(PEOPLE + "".join(lines), "utf-8")
    return read_reference(path, the_policy()).calendar_by_id["granne"]


def test_a_holder_without_school_has_no_terms(tmp_path: Path) -> None:
    calendar = read(tmp_path, "")
    assert calendar.known_until is None and not calendar.unknown_on(date(2030, 1, 1))
    assert not calendar.is_working_day(date(2026, 12, 24))


def test_a_studiedag_is_a_break_of_one_day(tmp_path: Path) -> None:
    calendar = read(
        tmp_path, "2026-08-17 till 2026-12-18", "2026-10-26 till 2026-10-30, 2026-11-20"
    )
    assert calendar.breaks == (
        (date(2026, 10, 26), date(2026, 10, 30)),
        (date(2026, 11, 20), date(2026, 11, 20)),
    )


@pytest.mark.parametrize(
    ("terms", "breaks", "code"),
    [
        ("hösten 2026", "", "BL-B001"),
        ("2026-08-17", "", "BL-B001"),
        ("2026-08-17 till 2026-12-18", "höstlovet", "BL-B001"),
        ("2026-08-17 till 2026-12-18", "2026-13-01", "BL-S007"),
        ("2026-12-18 till 2026-08-17", "", "BL-B002"),
        ("2026-08-17 till 2027-08-19", "", "BL-B005"),
    ],
)
def test_what_is_no_term_and_no_break(tmp_path: Path, terms: str, breaks: str, code: str) -> None:
    with pytest.raises(SourceError) as refused:
        read(tmp_path, terms, breaks)
    assert [one.code for one in refused.value.diagnostics] == [code]


def test_nobody_works_on_the_eves_of_midsummer_christmas_and_new_year() -> None:
    """2027: Good Friday 26 March, Ascension 6 May, midsummer 25 and 26 June."""
    off = {day for day in days_off((2027,)) if day.weekday() < 5}
    assert off == {
        date(2027, 1, 1),
        date(2027, 1, 6),
        date(2027, 3, 26),
        date(2027, 3, 29),
        date(2027, 5, 6),
        date(2027, 6, 25),
        date(2027, 12, 24),
        date(2027, 12, 31),
    }


def test_days_off_reach_further_than_the_terms() -> None:
    """Working days are counted on when the terms have ended."""
    for calendar in the_reference().calendars:
        last = max(day for term in calendar.terms for day in term)
        assert not calendar.is_working_day(date(last.year + 5, 12, 24))
        assert not calendar.is_working_day(date(last.year + 5, 1, 1))
