"""When something is due: spans counted on the holder's own calendar, in Stockholm time."""

import calendar as months
from datetime import date, datetime, timedelta

from barnlots.model.calendar import SchoolCalendar
from barnlots.model.clock import end_of, local_day
from barnlots.model.due import UNITS, Due, Unit
from barnlots.policy.policy import Policy

ALARM = "tid till larm vid genast"
LONGEST_BREAK = 28
"""Days. A break from school that is longer (the summer) is not waited out."""
_LEAST = timedelta(minutes=1)


def due_at(
    due: Due,
    now: datetime,
    calendar: SchoolCalendar,
    policy: Policy,
    *,
    protective: bool = False,
) -> datetime:
    """The moment `due` runs out when it is given at `now`, in UTC: always later than `now`.

    Minutes and hours are exact, also when the clocks change. Days, weeks and months end with
    their last day, counted from the day after, and never move off a weekend or a holiday.
    Working days and school days are the calendar's. School days become working days where nobody
    has said when there is school, in a break longer than LONGEST_BREAK days, and, when what is
    due is `protective`, always: a child in danger does not wait for a break to end.

    A parameter that has no value yet counts as its first one, and one that is missing as what the
    span says itself: a deadline may come too early, never not at all.
    """
    return max(_ends(due, now, calendar, policy, protective), now + _LEAST)


def counts_school_days(due: Due, policy: Policy) -> bool:
    """Whether the span is one of school days."""
    return not due.immediate and _unit(due, policy) is Unit.SCHOOL_DAY


def value_on(policy: Policy, name: str, day: date, otherwise: int) -> int:
    """The parameter's value on `day`, its first one before that, `otherwise` without any."""
    value = policy.value_on(name, day)
    if value is not None:
        return value
    parameter = policy.parameter_by_name.get(name)
    return parameter.values[0].value if parameter and parameter.values else otherwise


def _ends(
    due: Due, now: datetime, calendar: SchoolCalendar, policy: Policy, protective: bool
) -> datetime:
    day = local_day(now)
    if due.immediate:
        return now + timedelta(minutes=value_on(policy, ALARM, day, due.count))
    count = value_on(policy, due.parameter, day, due.count) if due.parameter else due.count
    match _unit(due, policy):
        case Unit.MINUTE:
            return now + timedelta(minutes=count)
        case Unit.HOUR:
            return now + timedelta(hours=count)
        case Unit.DAY:
            return end_of(day + timedelta(days=count))
        case Unit.WEEK:
            return end_of(day + timedelta(weeks=count))
        case Unit.MONTH:
            return end_of(_months_later(day, count))
        case Unit.WORKING_DAY:
            return end_of(_days_later(day, count, calendar, school=False))
        case Unit.SCHOOL_DAY:
            return end_of(_days_later(day, count, calendar, school=not protective))


def _unit(due: Due, policy: Policy) -> Unit:
    """What the parameter is counted in where there is one: what its file says, and not what the
    engine would have counted it in."""
    parameter = policy.parameter_by_name.get(due.parameter) if due.parameter else None
    return due.unit if parameter is None else UNITS.get(parameter.unit, due.unit)


def _months_later(day: date, count: int) -> date:
    year, month = divmod(day.month - 1 + count, 12)
    year, month = day.year + year, month + 1
    return date(year, month, min(day.day, months.monthrange(year, month)[1]))


def _days_later(day: date, count: int, calendar: SchoolCalendar, *, school: bool) -> date:
    while count > 0:
        day += timedelta(days=1)
        if calendar.is_working_day(day) and not (school and _waited_out(day, calendar)):
            count -= 1
    return day


def _waited_out(day: date, calendar: SchoolCalendar) -> bool:
    """Whether the day lies in a break that school days pass over."""
    closed = calendar.closed_around(day)
    return closed is not None and 0 < closed <= LONGEST_BREAK
