"""Whatever is given whenever on whichever calendar: what holds of every deadline."""

from datetime import UTC, date, datetime, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.kernel.small import POLICY

from barnlots.kernel.deadlines import LONGEST_BREAK, due_at
from barnlots.model.calendar import SchoolCalendar
from barnlots.model.clock import end_of, local_day
from barnlots.model.due import Due, Unit
from barnlots.packs.calendars import days_off

FIRST, LAST = date(2025, 1, 1), date(2032, 12, 31)
DAYS_OFF = days_off(range(2024, 2046))
MANY = settings(max_examples=100, deadline=None)

MOMENTS = st.one_of(
    st.builds(
        lambda minutes: datetime(2025, 1, 1, tzinfo=UTC) + timedelta(minutes=minutes),
        st.integers(0, 8 * 366 * 24 * 60),
    ),
    # Near midnight, year's end, a leap day and both changes of the clock, in Stockholm.
    st.builds(
        lambda near, seconds: near + timedelta(seconds=seconds),
        st.sampled_from(
            (
                datetime(2026, 12, 31, 23, 0, tzinfo=UTC),
                datetime(2028, 2, 28, 23, 0, tzinfo=UTC),
                datetime(2028, 2, 29, 23, 0, tzinfo=UTC),
                datetime(2027, 3, 28, 1, 0, tzinfo=UTC),
                datetime(2026, 10, 25, 1, 0, tzinfo=UTC),
            )
        ),
        st.integers(-7200, 7200),
    ),
)
COUNTS = st.integers(0, 60)
UNITS = st.sampled_from(list(Unit))
# School days stand outside: one of them may be a break away, which is longer than a week.
COARSER = (
    (Unit.MINUTE, Unit.HOUR),
    (Unit.HOUR, Unit.DAY),
    (Unit.DAY, Unit.WORKING_DAY),
    (Unit.WORKING_DAY, Unit.SCHOOL_DAY),
    (Unit.WORKING_DAY, Unit.WEEK),
    (Unit.WEEK, Unit.MONTH),
)


@st.composite
def calendars(draw: st.DrawFn) -> SchoolCalendar:
    """Up to eight terms one after the other with breaks in them, or a holder without school."""
    day, terms, breaks = FIRST + timedelta(days=draw(st.integers(0, 300))), [], []
    for _ in range(draw(st.integers(0, 8))):
        length = draw(st.integers(20, 170))
        terms.append((day, day + timedelta(days=length)))
        off = day + timedelta(days=draw(st.integers(1, length)))
        breaks.append((off, off + timedelta(days=draw(st.sampled_from((0, 4, 9))))))
        day = terms[-1][1] + timedelta(days=draw(st.sampled_from((1, 20, 30, 70, 400))))
    return SchoolCalendar(id="k", terms=tuple(terms), breaks=tuple(breaks), holidays=DAYS_OFF)


def due(
    count: int, unit: Unit, now: datetime, calendar: SchoolCalendar, protective: bool = False
) -> datetime:
    span = Due(count=count, unit=unit)
    return due_at(span, now, calendar, POLICY, protective=protective)


@MANY
@given(COUNTS, UNITS, MOMENTS, calendars(), st.booleans())
def test_it_is_always_yet_to_come(
    count: int, unit: Unit, now: datetime, calendar: SchoolCalendar, protective: bool
) -> None:
    assert due(count, unit, now, calendar, protective) > now


@MANY
@given(COUNTS, UNITS, MOMENTS, calendars(), st.booleans())
def test_more_is_never_sooner(
    count: int, unit: Unit, now: datetime, calendar: SchoolCalendar, protective: bool
) -> None:
    fewer = due(count, unit, now, calendar, protective)
    more = due(count + 1, unit, now, calendar, protective)
    assert fewer <= more
    assert fewer < more or more == now + timedelta(minutes=1)


@MANY
@given(COUNTS, UNITS, MOMENTS, calendars(), st.integers(0, 40 * 24 * 60))
def test_what_is_given_later_is_never_due_sooner(
    count: int, unit: Unit, now: datetime, calendar: SchoolCalendar, minutes: int
) -> None:
    later = now + timedelta(minutes=minutes)
    assert due(count, unit, now, calendar) <= due(count, unit, later, calendar)


@MANY
@given(st.integers(1, 40), st.sampled_from(COARSER), MOMENTS, calendars())
def test_a_finer_unit_is_never_later_than_as_many_of_a_coarser(
    count: int, units: tuple[Unit, Unit], now: datetime, calendar: SchoolCalendar
) -> None:
    finer, coarser = units
    assert due(count, finer, now, calendar) <= due(count, coarser, now, calendar)


@MANY
@given(st.integers(1, 60), MOMENTS, calendars())
def test_school_days_end_on_one_unless_nobody_knows_or_the_break_is_long(
    count: int, now: datetime, calendar: SchoolCalendar
) -> None:
    day = local_day(due(count, Unit.SCHOOL_DAY, now, calendar))
    assert calendar.is_working_day(day)
    if not calendar.is_school_day(day):
        closed = calendar.closed_around(day)
        assert closed is None or closed > LONGEST_BREAK


@MANY
@given(MOMENTS, calendars())
def test_the_next_school_day_is_never_a_summer_away(
    now: datetime, calendar: SchoolCalendar
) -> None:
    day = local_day(due(1, Unit.SCHOOL_DAY, now, calendar))
    assert day - local_day(now) <= timedelta(days=LONGEST_BREAK + 6)


@MANY
@given(COUNTS, MOMENTS, calendars())
def test_what_protects_stands_on_its_day_whatever_day_that_is(
    count: int, now: datetime, calendar: SchoolCalendar
) -> None:
    today = local_day(now)
    for unit, days in ((Unit.DAY, count), (Unit.WEEK, 7 * count)):
        stands = end_of(today + timedelta(days=days))
        assert due(count, unit, now, calendar, True) == max(stands, now + timedelta(minutes=1))
    school = due(count, Unit.SCHOOL_DAY, now, calendar, True)
    assert school == due(count, Unit.WORKING_DAY, now, calendar)
    assert school <= due(count, Unit.SCHOOL_DAY, now, calendar)


@MANY
@given(COUNTS, st.sampled_from((Unit.MINUTE, Unit.HOUR)), MOMENTS, calendars())
def test_minutes_and_hours_are_as_long_as_they_say(
    count: int, unit: Unit, now: datetime, calendar: SchoolCalendar
) -> None:
    minutes = count * (60 if unit is Unit.HOUR else 1)
    assert due(count, unit, now, calendar) - now == timedelta(minutes=max(1, minutes))


def test_a_working_day_is_never_more_than_six_days_away() -> None:
    """What `protection` compares spans by, over forty years of holidays."""
    calendar = SchoolCalendar(id="k", holidays=days_off(range(2024, 2067)))
    for count in range((date(2065, 12, 31) - FIRST).days):
        day = FIRST + timedelta(days=count)
        now = end_of(day) - timedelta(hours=1)
        next_one = local_day(due(1, Unit.WORKING_DAY, now, calendar))
        assert next_one - day <= timedelta(days=6)
