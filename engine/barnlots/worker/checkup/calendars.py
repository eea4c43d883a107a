"""The calendars: whether what is known of each reaches far enough, without a term missing."""

from collections.abc import Iterator
from datetime import date, timedelta

from barnlots.model.people import Reference
from barnlots.worker.checkup.finding import Finding, fine, note, wrong

TOLD_AHEAD = timedelta(days=60)
NO_BREAK_IS_LONGER = 100


def the_calendars(reference: Reference, today: date) -> Iterator[Finding]:
    """A holder without school has no terms, and is not told of."""
    reach = []
    for one in reference.calendars:
        until = one.known_until
        if until is None:
            continue
        if until < today:
            yield wrong("BL-O032", kalender=one.id, dag=until)
        elif until < today + TOLD_AHEAD:
            yield note("BL-O031", kalender=one.id, dag=until)
        else:
            reach.append(f"{one.id} ({until})")
        for first, last in one.holes(NO_BREAK_IS_LONGER):
            if last >= today:
                yield note("BL-O033", kalender=one.id, från=first, till=last)
    if reach:
        yield fine("BL-O030", kalendrar=", ".join(reach))
