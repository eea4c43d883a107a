"""Whether a deadline is never later than another, whatever the calendar.

How long a parameter is, is held against itself where parameters are compared (`times`): two
deadlines that come from the same parameter are equally long.
"""

from dataclasses import dataclass
from datetime import date

from barnlots.model.due import Due, Unit
from barnlots.policy.policy import Policy
from barnlots.protection.compared import Compared

# How long one of each is at the shortest and at the longest, in minutes. A school day can be a
# summer away, and a working day a long weekend; "within n days" ends when the last day does.
_DAY = 24 * 60
_SUMMER_TIME = 60  # a day in March is an hour shorter
_SHORTEST = {
    Unit.MINUTE: 1,
    Unit.HOUR: 60,
    Unit.DAY: _DAY,
    Unit.WORKING_DAY: _DAY,
    Unit.SCHOOL_DAY: _DAY,
    Unit.WEEK: 7 * _DAY,
    Unit.MONTH: 28 * _DAY,
}
_LONGEST = {
    Unit.MINUTE: 1,
    Unit.HOUR: 60,
    Unit.DAY: _DAY,
    Unit.WORKING_DAY: 6 * _DAY,
    Unit.WEEK: 7 * _DAY,
    Unit.MONTH: 31 * _DAY,
}
_EXACT = (Unit.MINUTE, Unit.HOUR)


@dataclass(frozen=True)
class _Span:
    """A deadline with the values of one day."""

    count: int
    unit: Unit


def never_later(both: Compared, own: Due, base: Due) -> bool:
    """Whether what `own` gives is due no later than what `base` gives, when both begin at the same
    moment of the day or after."""
    if base.immediate:
        return own.immediate
    if own.parameter is not None and own.parameter == base.parameter:
        return True
    first, second = _span(own, both.own, both.day), _span(base, both.base, both.day)
    if first is None or second is None:
        return first == second
    if first.unit is second.unit:
        return first.count <= second.count
    longest = _longest(first)
    return longest is not None and longest <= _shortest(second)


def _span(due: Due, policy: Policy, day: date) -> _Span | None:
    """None when a parameter has no value yet. What is due at once is so within its minutes."""
    if due.parameter is None:
        return _Span(due.count, due.unit)
    value = policy.value_on(due.parameter, day)
    return None if value is None else _Span(value, due.unit)


def _shortest(span: _Span) -> int:
    shortest = span.count * _SHORTEST[span.unit]
    return shortest if span.unit in _EXACT else max(0, shortest - _SUMMER_TIME)


def _longest(span: _Span) -> int | None:
    each = _LONGEST.get(span.unit)
    if each is None:
        return None
    to_the_end_of_the_day = 0 if span.unit in _EXACT else _DAY
    return span.count * each + to_the_end_of_the_day
