"""When something is due: spans counted on the holder's own calendar, in Stockholm time."""

import calendar as months
from datetime import date, datetime, timedelta

from barnlots.model.clock import end_of, local_day
from barnlots.model.due import Due, Unit
from barnlots.model.people import SchoolCalendar
from barnlots.policy.policy import Policy

ALARM = "tid till larm vid genast"
_LONGEST_BREAK = 150


def due_at(due: Due, now: datetime, calendar: SchoolCalendar, policy: Policy) -> datetime:
    """The moment `due` runs out when it is given at `now`, in UTC.

    Days are counted from the day after; calendar days never move off a weekend or a holiday.
    School days fall back on working days when the calendar says nothing within 150 days, so that
    a deadline always comes. A parameter that has no value yet counts as its first one, and one
    that is missing as what the span says itself: a deadline may come too early, never not at all.
    """
    day = local_day(now)
    if due.immediate:
        return now + timedelta(minutes=value_on(policy, ALARM, day, due.count))
    count = value_on(policy, due.parameter, day, due.count) if due.parameter else due.count
    match due.unit:
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
        case Unit.WORKING_DAY | Unit.SCHOOL_DAY:
            return end_of(_days_later(day, count, due.unit, calendar))


def value_on(policy: Policy, name: str, day: date, otherwise: int) -> int:
    """The parameter's value on `day`, its first one before that, `otherwise` without any."""
    value = policy.value_on(name, day)
    if value is not None:
        return value
    parameter = policy.parameter_by_name.get(name)
    return parameter.values[0].value if parameter and parameter.values else otherwise


def _months_later(day: date, count: int) -> date:
    year, month = divmod(day.month - 1 + count, 12)
    year, month = day.year + year, month + 1
    return date(year, month, min(day.day, months.monthrange(year, month)[1]))


def _days_later(day: date, count: int, unit: Unit, calendar: SchoolCalendar) -> date:
    counts = calendar.is_school_day if unit is Unit.SCHOOL_DAY else calendar.is_working_day
    waited = 0
    while count > 0:
        day += timedelta(days=1)
        if counts(day):
            count, waited = count - 1, 0
        elif waited > _LONGEST_BREAK:
            counts = calendar.is_working_day
        waited += 1
    return day
