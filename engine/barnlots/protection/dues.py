"""Whether a deadline is never later than another, whatever the calendar."""

from dataclasses import dataclass
from datetime import date

from barnlots.model.due import Due, Unit
from barnlots.policy.policy import Policy

ALARM = "tid till larm vid genast"

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
    """A deadline with the values of one day; `immediate` is alarmed after so many minutes."""

    count: int
    unit: Unit
    immediate: bool = False


def never_later(own: Due, policy: Policy, base: Due, base_policy: Policy, day: date) -> bool:
    """Whether what `own` gives is due no later than what `base` gives, when both begin at the same
    moment of `day` or after."""
    first, second = _span(own, policy, day), _span(base, base_policy, day)
    if first is None or second is None:
        return first == second
    if second.immediate and not first.immediate:
        return False
    if first.unit is second.unit:
        return first.count <= second.count
    longest = _longest(first)
    return longest is not None and longest <= _shortest(second)


def _span(due: Due, policy: Policy, day: date) -> _Span | None:
    """None when a parameter has no value yet."""
    name = ALARM if due.immediate else due.parameter
    if name is None:
        return _Span(due.count, due.unit)
    if due.immediate and name not in policy.parameter_by_name:
        return _Span(due.count, due.unit, immediate=True)
    value = policy.value_on(name, day)
    return _Span(value, due.unit, due.immediate) if value is not None else None


def _shortest(span: _Span) -> int:
    shortest = span.count * _SHORTEST[span.unit]
    return shortest if span.unit in _EXACT else max(0, shortest - _SUMMER_TIME)


def _longest(span: _Span) -> int | None:
    each = _LONGEST.get(span.unit)
    if each is None:
        return None
    to_the_end_of_the_day = 0 if span.unit in _EXACT else _DAY
    return span.count * each + to_the_end_of_the_day
