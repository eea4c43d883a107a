"""Whether every open part is in an organisation that the people's file knows: nobody is told of one
that is not."""

from collections.abc import Mapping
from datetime import date, datetime

from barnlots.model.clock import local_day
from barnlots.model.people import Reference
from barnlots.service import Barnlots, log
from barnlots.store.figures import open_by_holder
from barnlots.worker.rounds import Counts, Round

NAME, HOMELESS = "homes", "homeless"
EVERY_TEN_MINUTES = 600.0


def without_home(reference: Reference, counted: Mapping[str, int], day: date) -> dict[str, int]:
    """Of how many open parts there are by holder, those of holders that are unknown or closed."""
    known = {one.id for one in reference.organisations if not one.closed(day)}
    return {holder: count for holder, count in sorted(counted.items()) if holder not in known}


class Homes:
    """Looked into now and then. What it counts is what has come since the last time, or gone, so
    that all of it together is how many there are."""

    def __init__(self, barnlots: Barnlots) -> None:
        self._barnlots = barnlots
        self._told = 0

    def run(self, now: datetime) -> Counts:
        with self._barnlots.ledger.read() as ledger:
            counted = open_by_holder(ledger)
        found = without_home(self._barnlots.reference, counted, local_day(now))
        for holder, count in found.items():
            log.error("holder_not_known", holder=holder, parts=count)
        total = sum(found.values())
        more, self._told = total - self._told, total
        return {HOMELESS: more}

    def round(self) -> Round:
        return Round(NAME, EVERY_TEN_MINUTES, self.run, vital=False)
