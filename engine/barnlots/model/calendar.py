"""A municipality's days: those on which people work, and those on which there is school."""

from bisect import bisect_left, bisect_right
from datetime import date, timedelta
from functools import cached_property
from itertools import pairwise

from barnlots.model.base import Frozen
from barnlots.model.presence import Days

Period = tuple[date, date]


class SchoolCalendar(Frozen):
    """A municipality's läsårstider: terms (first and last day) minus breaks, and the days of the
    year on which nobody works. A holder without school has no terms.

    `breaks` are periods too: a studiedag or lovdag is one that ends on its first day.
    """

    id: str
    terms: tuple[Period, ...] = ()
    breaks: tuple[Period, ...] = ()
    holidays: tuple[date, ...] = ()

    @cached_property
    def _days_off(self) -> frozenset[date]:
        return frozenset(self.holidays)

    @cached_property
    def _school_days(self) -> tuple[date, ...]:
        """Every school day that is known, in order."""
        within = {day for one in self.terms for day in _days(one)}
        return tuple(
            sorted(day for day in within if self.is_working_day(day) and self._no_break(day))
        )

    def _no_break(self, day: date) -> bool:
        return not any(first <= day <= last for first, last in self.breaks)

    @cached_property
    def _open(self) -> frozenset[date]:
        return frozenset(self._school_days)

    def is_working_day(self, day: date) -> bool:
        return day.weekday() < 5 and day not in self._days_off

    def is_school_day(self, day: date) -> bool:
        return day in self._open

    def keeps(self, days: Days, day: date) -> bool:
        """Whether `day` is one of these days."""
        if days is Days.EVERY:
            return True
        return self.is_working_day(day) if days is Days.WORKING else self.is_school_day(day)

    def closed_around(self, day: date) -> int | None:
        """How many days in a row there is no school around `day`: 0 on a school day. None before
        the first school day that is known and after the last: nobody has said how long that is."""
        known = self._school_days
        before, after = bisect_right(known, day), bisect_left(known, day)
        if before != after:
            return 0
        if before == 0 or after == len(known):
            return None
        return (known[after] - known[before - 1]).days - 1

    def holes(self, longest: int) -> tuple[Period, ...]:
        """Between the first school day and the last: where there is none for more than `longest`
        days, from the first day without to the last."""
        one = timedelta(days=1)
        return tuple(
            (before + one, after - one)
            for before, after in pairwise(self._school_days)
            if (after - before).days - 1 > longest
        )

    @property
    def known_until(self) -> date | None:
        """The last school day that somebody has said; None for a holder without school."""
        return self._school_days[-1] if self._school_days else None

    def unknown_on(self, day: date) -> bool:
        """Whether `day` is later than what the terms tell of."""
        return self.known_until is not None and day > self.known_until


def _days(period: Period) -> tuple[date, ...]:
    first, last = period
    return tuple(first + timedelta(days=count) for count in range((last - first).days + 1))
