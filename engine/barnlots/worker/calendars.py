"""Which calendars are about to end: after that a deadline in school days is no longer known."""

from dataclasses import dataclass
from datetime import date, timedelta

from barnlots.model.people import Reference

SOON = timedelta(days=120)


@dataclass(frozen=True)
class Ending:
    """`last_day` is the last school day that is known."""

    calendar: str
    last_day: date


def ending(reference: Reference, today: date, within: timedelta = SOON) -> tuple[Ending, ...]:
    """The calendars that open organisations count by and that end within a time."""
    used = {one.calendar for one in reference.organisations if not one.closed(today)}
    known = [(one.id, one.known_until) for one in reference.calendars if one.id in used]
    return tuple(
        Ending(calendar=name, last_day=last)
        for name, last in known
        if last is not None and last < today + within
    )
