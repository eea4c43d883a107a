"""When something is due, day by day, in Stockholm time."""

from datetime import UTC, date, datetime, timedelta

import pytest
from tests.kernel.small import POLICY

from barnlots.kernel.deadlines import LONGEST_BREAK, due_at, value_on
from barnlots.model.calendar import SchoolCalendar
from barnlots.model.clock import end_of, from_local, local_day, to_local
from barnlots.model.due import Due, Unit
from barnlots.model.people import Child
from barnlots.packs.calendars import days_off
from barnlots.policy.policy import Policy
from barnlots.policy.vocabulary import DatedValue, Parameter

CALENDAR = SchoolCalendar(
    id="k",
    terms=(
        (date(2026, 8, 17), date(2026, 12, 18)),
        (date(2027, 1, 11), date(2027, 6, 10)),
        (date(2027, 8, 16), date(2027, 12, 17)),
    ),
    # The autumn break, a studiedag on a Friday, and the winter break.
    breaks=(
        (date(2026, 10, 26), date(2026, 10, 30)),
        (date(2026, 11, 20), date(2026, 11, 20)),
        (date(2027, 2, 15), date(2027, 2, 19)),
    ),
    holidays=days_off(range(2025, 2032)),
)
# A neighbour whose autumn break is a week later and whose winter break a week earlier.
NEIGHBOUR = CALENDAR.model_copy(
    update={
        "id": "granne",
        "breaks": (
            (date(2026, 11, 2), date(2026, 11, 6)),
            (date(2027, 2, 8), date(2027, 2, 12)),
        ),
    }
)
MIN, HOUR, DAY, WORK, SCHOOL = Unit.MINUTE, Unit.HOUR, Unit.DAY, Unit.WORKING_DAY, Unit.SCHOOL_DAY
WEEK, MONTH = Unit.WEEK, Unit.MONTH


def due(
    count: int,
    unit: Unit,
    given: str,
    calendar: SchoolCalendar = CALENDAR,
    *,
    protective: bool = False,
) -> str:
    span = Due(count=count, unit=unit)
    return to_local(due_at(span, from_local(given), calendar, POLICY, protective=protective))


@pytest.mark.parametrize(
    ("count", "unit", "given", "at"),
    [
        # An ordinary Tuesday.
        (30, MIN, "2026-09-15 10:30", "2026-09-15 11:00"),
        (1, HOUR, "2026-09-15 23:30", "2026-09-16 00:30"),
        (0, DAY, "2026-09-15 10:30", "2026-09-15 23:59"),
        (1, DAY, "2026-09-15 10:30", "2026-09-16 23:59"),
        (7, DAY, "2026-09-15 10:30", "2026-09-22 23:59"),
        (1, WEEK, "2026-09-15 10:30", "2026-09-22 23:59"),
        (1, WORK, "2026-09-15 10:30", "2026-09-16 23:59"),
        # Calendar days do not move off a weekend; working days pass it over.
        (1, DAY, "2026-09-18 10:30", "2026-09-19 23:59"),
        (1, WORK, "2026-09-18 10:30", "2026-09-21 23:59"),
        (1, WORK, "2026-09-19 10:30", "2026-09-21 23:59"),
        (5, WORK, "2026-09-15 10:30", "2026-09-22 23:59"),
        # Nor off Christmas Eve 2026, a Thursday, Christmas Day or Boxing Day, a Saturday.
        (1, DAY, "2026-12-23 10:30", "2026-12-24 23:59"),
        (2, DAY, "2026-12-23 10:30", "2026-12-25 23:59"),
        (3, DAY, "2026-12-23 10:30", "2026-12-26 23:59"),
        # Nobody works on either eve, on a holiday or on a weekend: the next working day after
        # Wednesday the 23rd is Monday, and New Year's Eve that week is a Thursday.
        (1, WORK, "2026-12-23 10:30", "2026-12-28 23:59"),
        (3, WORK, "2026-12-23 10:30", "2026-12-30 23:59"),
        (4, WORK, "2026-12-23 10:30", "2027-01-04 23:59"),
        (5, WORK, "2026-12-23 10:30", "2027-01-05 23:59"),
        # Epiphany 2027 is a Wednesday.
        (6, WORK, "2026-12-23 10:30", "2027-01-07 23:59"),
        # The longest wait for one working day: Christmas Eve on a Wednesday, as in 2025.
        (1, WORK, "2025-12-23 10:30", "2025-12-29 23:59"),
        # Easter 2027: Good Friday is 26 March, Easter Monday the 29th.
        (1, WORK, "2027-03-25 10:30", "2027-03-30 23:59"),
        # Midsummer's Eve 2027 is Friday 25 June: from the Thursday it is four days to Monday.
        (1, WORK, "2027-06-24 10:30", "2027-06-28 23:59"),
        (1, DAY, "2027-06-24 10:30", "2027-06-25 23:59"),
        # Ascension Day 2027 is a Thursday, and the Friday after it an ordinary one.
        (1, WORK, "2027-05-05 10:30", "2027-05-07 23:59"),
        # School days pass over the autumn break, a studiedag and the three weeks of Christmas.
        (1, SCHOOL, "2026-10-23 10:30", "2026-11-02 23:59"),
        (5, SCHOOL, "2026-10-22 10:30", "2026-11-05 23:59"),
        (1, SCHOOL, "2026-11-19 10:30", "2026-11-23 23:59"),
        (1, WORK, "2026-11-19 10:30", "2026-11-20 23:59"),
        (1, SCHOOL, "2026-12-18 10:30", "2027-01-11 23:59"),
        # The summer of 2027 is 66 days: nobody waits for its end.
        (1, SCHOOL, "2027-06-10 10:30", "2027-06-11 23:59"),
        (3, SCHOOL, "2027-06-09 10:30", "2027-06-14 23:59"),
        (10, SCHOOL, "2027-06-10 10:30", "2027-06-24 23:59"),
        (5, SCHOOL, "2027-08-11 10:30", "2027-08-18 23:59"),
        # Months end where they end.
        (1, MONTH, "2027-01-31 10:30", "2027-02-28 23:59"),
        (1, MONTH, "2028-01-31 10:30", "2028-02-29 23:59"),
        (12, MONTH, "2028-02-29 10:30", "2029-02-28 23:59"),
        (48, MONTH, "2028-02-29 10:30", "2032-02-29 23:59"),
        (1, MONTH, "2028-02-29 10:30", "2028-03-29 23:59"),
        (1, DAY, "2028-02-28 10:30", "2028-02-29 23:59"),
        (1, DAY, "2027-02-28 10:30", "2027-03-01 23:59"),
        (52, WEEK, "2028-02-29 10:30", "2029-02-27 23:59"),
        (1, MONTH, "2026-12-15 10:30", "2027-01-15 23:59"),
        # A year ends like any day.
        (0, DAY, "2026-12-31 10:30", "2026-12-31 23:59"),
        (30, MIN, "2026-12-31 23:45", "2027-01-01 00:15"),
        # The night when the clocks go forward has no 02:30, and the autumn night has two.
        (1, HOUR, "2027-03-28 01:30", "2027-03-28 03:30"),
        (30, MIN, "2027-03-28 01:45", "2027-03-28 03:15"),
        (1, DAY, "2027-03-27 10:30", "2027-03-28 23:59"),
        (0, DAY, "2027-03-28 01:30", "2027-03-28 23:59"),
        (24, HOUR, "2027-03-27 10:30", "2027-03-28 11:30"),
        (1, HOUR, "2026-10-25 02:30", "2026-10-25 02:30"),
        (24, HOUR, "2026-10-24 10:30", "2026-10-25 09:30"),
        (1, DAY, "2026-10-24 10:30", "2026-10-25 23:59"),
        # Just before and after midnight is another day, whatever it is in UTC.
        (0, DAY, "2026-09-15 23:58", "2026-09-15 23:59"),
        (0, DAY, "2026-09-16 00:01", "2026-09-16 23:59"),
    ],
)
def test_due(count: int, unit: Unit, given: str, at: str) -> None:
    assert due(count, unit, given) == at


def test_an_hour_that_comes_twice_is_sixty_minutes_long() -> None:
    given = from_local("2026-10-25 02:30")
    after = due_at(Due(count=1, unit=HOUR), given, CALENDAR, POLICY)
    assert after - given == timedelta(hours=1)


def test_each_municipality_has_its_own_school_days() -> None:
    """In 2026 one has its autumn break in week 44 and its neighbour in week 45."""
    assert due(1, SCHOOL, "2026-10-23 10:30", CALENDAR) == "2026-11-02 23:59"
    assert due(1, SCHOOL, "2026-10-23 10:30", NEIGHBOUR) == "2026-10-26 23:59"
    assert due(6, SCHOOL, "2026-10-23 10:30", NEIGHBOUR) == "2026-11-09 23:59"
    assert due(1, SCHOOL, "2027-02-05 10:30", CALENDAR) == "2027-02-08 23:59"
    assert due(1, SCHOOL, "2027-02-05 10:30", NEIGHBOUR) == "2027-02-15 23:59"


def test_what_is_due_at_the_end_of_a_day_that_is_over_is_due_a_minute_later() -> None:
    given = from_local("2026-09-15 23:59") + timedelta(seconds=30)
    at = due_at(Due(count=0, unit=DAY, same_day=True), given, CALENDAR, POLICY)
    assert at == given + timedelta(minutes=1)


@pytest.mark.parametrize(
    ("given", "at"),
    [
        # The last school day before the autumn break, before Christmas, before the summer of 2027.
        ("2026-10-23 10:30", "2026-10-26 23:59"),
        ("2026-12-18 10:30", "2026-12-21 23:59"),
        ("2027-06-10 10:30", "2027-06-11 23:59"),
    ],
)
def test_what_protects_never_waits_for_a_break_to_end(given: str, at: str) -> None:
    assert due(1, SCHOOL, given, protective=True) == at


@pytest.mark.parametrize("unit", [MIN, HOUR, DAY, WORK, WEEK, MONTH])
def test_other_spans_are_the_same_for_what_protects(unit: Unit) -> None:
    for day in ("2026-12-18", "2026-12-23", "2027-03-25", "2027-06-24"):
        given = f"{day} 10:30"
        assert due(2, unit, given, protective=True) == due(2, unit, given)


@pytest.mark.parametrize(
    ("terms", "given", "at"),
    [
        # A holder without school: five working days from a Thursday.
        ((), "2026-09-10 10:30", "2026-09-17 23:59"),
        # Terms that ended long ago, or have not begun.
        (((date(2020, 8, 17), date(2020, 12, 18)),), "2026-09-10 10:30", "2026-09-17 23:59"),
        (((date(2026, 12, 1), date(2026, 12, 18)),), "2026-09-10 10:30", "2026-09-17 23:59"),
        # The last known school day is a Friday: the sixth is counted on where nothing is known.
        (((date(2026, 8, 17), date(2026, 9, 11)),), "2026-09-10 10:30", "2026-09-17 23:59"),
    ],
)
def test_where_no_term_is_known_school_days_are_working_days(
    terms: tuple[tuple[date, date], ...], given: str, at: str
) -> None:
    calendar = CALENDAR.model_copy(update={"terms": terms})
    assert due(5, SCHOOL, given, calendar) == at


@pytest.mark.parametrize(
    ("last", "at"),
    [
        # School begins again on Friday 2 October 2026, after four weeks and after a day more.
        (date(2026, 9, 3), "2026-10-02 23:59"),
        (date(2026, 9, 2), "2026-09-03 23:59"),
    ],
)
def test_a_break_is_waited_out_up_to_its_longest(last: date, at: str) -> None:
    again = date(2026, 10, 2)
    assert (again - last).days - 1 in (LONGEST_BREAK, LONGEST_BREAK + 1)
    terms = ((date(2026, 8, 17), last), (again, date(2026, 12, 18)))
    calendar = CALENDAR.model_copy(update={"terms": terms, "breaks": ()})
    assert due(1, SCHOOL, f"{last} 10:30", calendar) == at


def test_how_long_school_is_closed() -> None:
    assert CALENDAR.closed_around(date(2026, 9, 15)) == 0
    assert CALENDAR.closed_around(date(2026, 9, 19)) == 2
    assert CALENDAR.closed_around(date(2026, 10, 28)) == 9
    assert CALENDAR.closed_around(date(2026, 12, 28)) == 23
    assert CALENDAR.closed_around(date(2027, 7, 1)) == 66
    assert CALENDAR.closed_around(date(2026, 8, 16)) is None
    assert CALENDAR.closed_around(date(2027, 12, 18)) is None
    assert CALENDAR.known_until == date(2027, 12, 17)
    assert not CALENDAR.unknown_on(date(2027, 12, 17))
    assert CALENDAR.unknown_on(date(2027, 12, 18))
    assert not SchoolCalendar(id="k").unknown_on(date(2027, 12, 18))


def parameter(name: str, unit: str, value: int) -> Policy:
    values = (DatedValue(valid_from="2026-01-01", value=value, source=""),)
    one = Parameter(name=name, description="", unit=unit, values=values)
    return POLICY.model_copy(update={"parameters": (one,)})


def test_at_once_alarms_after_the_minutes_of_the_parameter() -> None:
    policy = parameter("tid till larm vid genast", "minuter", 10)
    given = from_local("2026-09-15 10:30")
    once = Due(count=30, unit=MIN, immediate=True)
    assert to_local(due_at(once, given, CALENDAR, policy)) == "2026-09-15 10:40"
    assert to_local(due_at(once, given, CALENDAR, POLICY)) == "2026-09-15 11:00"


@pytest.mark.parametrize("unit", ["dagar", "veckor"])
def test_a_parameter_is_counted_in_what_its_file_says(unit: str) -> None:
    span = Due(count=24, unit=HOUR, parameter="tid att påminna")
    given = from_local("2026-09-15 10:30")
    at = due_at(span, given, CALENDAR, parameter("tid att påminna", unit, 1))
    assert to_local(at) == f"{'2026-09-16' if unit == 'dagar' else '2026-09-22'} 23:59"
    assert to_local(due_at(span, given, CALENDAR, POLICY)) == "2026-09-16 10:30"


@pytest.mark.parametrize(
    ("day", "value"),
    [(date(2025, 1, 1), 5), (date(2026, 1, 1), 5), (date(2027, 1, 1), 7), (date(2030, 1, 1), 7)],
)
def test_a_parameter_without_a_value_yet_counts_as_its_first(day: date, value: int) -> None:
    dated = Parameter(
        name="tid",
        description="",
        unit="dagar",
        values=(
            DatedValue(valid_from="2026-01-01", value=5, source=""),
            DatedValue(valid_from="2027-01-01", value=7, source=""),
        ),
    )
    policy = POLICY.model_copy(update={"parameters": (dated,)})
    assert value_on(policy, "tid", day, 99) == value
    assert value_on(policy, "ingen sådan", day, 99) == 99


@pytest.mark.parametrize(
    ("instant", "day"),
    [
        (datetime(2026, 9, 15, 21, 59, tzinfo=UTC), date(2026, 9, 15)),
        (datetime(2026, 9, 15, 22, 0, tzinfo=UTC), date(2026, 9, 16)),
        (datetime(2026, 12, 15, 22, 59, tzinfo=UTC), date(2026, 12, 15)),
        (datetime(2026, 12, 15, 23, 0, tzinfo=UTC), date(2026, 12, 16)),
    ],
)
def test_the_day_is_stockholms(instant: datetime, day: date) -> None:
    assert local_day(instant) == day
    assert local_day(end_of(day)) == day


@pytest.mark.parametrize(
    ("born", "day", "age"),
    [
        (date(2008, 2, 29), date(2025, 2, 27), 16),
        (date(2008, 2, 29), date(2025, 2, 28), 17),
        (date(2008, 2, 29), date(2026, 2, 28), 18),
        (date(2008, 2, 29), date(2028, 2, 28), 19),
        (date(2008, 2, 29), date(2028, 2, 29), 20),
        (date(2010, 9, 15), date(2026, 9, 14), 15),
        (date(2010, 9, 15), date(2026, 9, 15), 16),
        (None, date(2026, 9, 15), None),
    ],
)
def test_age(born: date | None, day: date, age: int | None) -> None:
    assert Child(id="b", born=born).age(day) == age
