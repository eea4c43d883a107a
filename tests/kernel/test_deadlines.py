"""When something is due, day by day, in Stockholm time."""

from datetime import UTC, date, datetime, timedelta

import holidays
import pytest
from tests.kernel.small import POLICY

from barnlots.kernel.deadlines import due_at, value_on
from barnlots.model.clock import end_of, from_local, local_day, to_local
from barnlots.model.due import Due, Unit
from barnlots.model.people import Child, SchoolCalendar
from barnlots.policy.vocabulary import DatedValue, Parameter

YEARS = range(2025, 2030)
CALENDAR = SchoolCalendar(
    id="k",
    terms=(
        (date(2026, 8, 17), date(2026, 12, 18)),
        (date(2027, 1, 11), date(2027, 6, 10)),
        (date(2027, 8, 16), date(2027, 12, 17)),
    ),
    breaks=((date(2026, 10, 26), date(2026, 10, 30)),),
    holidays=tuple(sorted(holidays.country_holidays("SE", years=YEARS, categories=("public",)))),
)
MIN, HOUR, DAY, WORK, SCHOOL = Unit.MINUTE, Unit.HOUR, Unit.DAY, Unit.WORKING_DAY, Unit.SCHOOL_DAY
WEEK, MONTH = Unit.WEEK, Unit.MONTH


def due(count: int, unit: Unit, given: str, calendar: SchoolCalendar = CALENDAR) -> str:
    return to_local(due_at(Due(count=count, unit=unit), from_local(given), calendar, POLICY))


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
        # Christmas 2026: Thursday the 24th is no public holiday, Friday the 25th is.
        (1, WORK, "2026-12-23 10:30", "2026-12-24 23:59"),
        (2, WORK, "2026-12-23 10:30", "2026-12-28 23:59"),
        (5, WORK, "2026-12-23 10:30", "2026-12-31 23:59"),
        (6, WORK, "2026-12-23 10:30", "2027-01-04 23:59"),
        (8, WORK, "2026-12-23 10:30", "2027-01-07 23:59"),
        # Midsummer's eve 2027 is a Friday and the day itself a Saturday.
        (1, WORK, "2027-06-24 10:30", "2027-06-25 23:59"),
        (2, WORK, "2027-06-24 10:30", "2027-06-28 23:59"),
        # National day 2027 is a Sunday, Ascension a Thursday.
        (1, WORK, "2027-05-05 10:30", "2027-05-07 23:59"),
        # School days pass over the autumn break, Christmas and the whole summer.
        (1, SCHOOL, "2026-10-23 10:30", "2026-11-02 23:59"),
        (5, SCHOOL, "2026-10-22 10:30", "2026-11-05 23:59"),
        (1, SCHOOL, "2026-12-18 10:30", "2027-01-11 23:59"),
        (1, SCHOOL, "2027-06-10 10:30", "2027-08-16 23:59"),
        (3, SCHOOL, "2027-06-09 10:30", "2027-08-17 23:59"),
        # Months end where they end.
        (1, MONTH, "2027-01-31 10:30", "2027-02-28 23:59"),
        (1, MONTH, "2028-01-31 10:30", "2028-02-29 23:59"),
        (12, MONTH, "2028-02-29 10:30", "2029-02-28 23:59"),
        (1, MONTH, "2026-12-15 10:30", "2027-01-15 23:59"),
        # The night when the clocks go forward has no 02:30, and the autumn night has two.
        (1, HOUR, "2027-03-28 01:30", "2027-03-28 03:30"),
        (1, DAY, "2027-03-27 10:30", "2027-03-28 23:59"),
        (24, HOUR, "2027-03-27 10:30", "2027-03-28 11:30"),
        (1, HOUR, "2026-10-25 02:30", "2026-10-25 02:30"),
        (24, HOUR, "2026-10-24 10:30", "2026-10-25 09:30"),
        (1, DAY, "2026-10-24 10:30", "2026-10-25 23:59"),
        # Just before and after midnight is another day, whatever it is in UTC.
        (0, DAY, "2026-09-15 23:59", "2026-09-15 23:59"),
        (0, DAY, "2026-09-16 00:01", "2026-09-16 23:59"),
    ],
)
def test_due(count: int, unit: Unit, given: str, at: str) -> None:
    assert due(count, unit, given) == at


def test_an_hour_that_comes_twice_is_sixty_minutes_long() -> None:
    given = from_local("2026-10-25 02:30")
    after = due_at(Due(count=1, unit=HOUR), given, CALENDAR, POLICY)
    assert after - given == timedelta(hours=1)


@pytest.mark.parametrize("terms", [(), ((date(2020, 8, 17), date(2020, 12, 18)),)])
def test_school_days_that_never_come_become_working_days(
    terms: tuple[tuple[date, date], ...],
) -> None:
    calendar = CALENDAR.model_copy(update={"terms": terms})
    at = due_at(Due(count=3, unit=SCHOOL), from_local("2026-09-15 10:30"), calendar, POLICY)
    assert local_day(at) < date(2027, 3, 1)
    assert calendar.is_working_day(local_day(at))


def test_at_once_alarms_after_the_minutes_of_the_parameter() -> None:
    alarm = Parameter(
        name="tid till larm vid genast",
        description="",
        unit="minuter",
        values=(DatedValue(valid_from="2026-01-01", value=10, source=""),),
    )
    policy = POLICY.model_copy(update={"parameters": (alarm,)})
    given = from_local("2026-09-15 10:30")
    once = Due(count=30, unit=MIN, immediate=True)
    assert to_local(due_at(once, given, CALENDAR, policy)) == "2026-09-15 10:40"
    assert to_local(due_at(once, given, CALENDAR, POLICY)) == "2026-09-15 11:00"


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
