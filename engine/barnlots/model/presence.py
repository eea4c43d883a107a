"""When people and organisations are there: leave and who stands in, staffed hours, public ways."""

from datetime import date, datetime, time, timedelta
from enum import StrEnum

from barnlots.model.base import Frozen
from barnlots.model.clock import STOCKHOLM


class Absence(Frozen):
    """Somebody is on leave from `first` to `last`, both days included. `stand_in` is the assignment
    that has everything meanwhile; None: whoever the role's colleagues or the manager are."""

    first: date
    last: date
    stand_in: str | None = None

    def covers(self, day: date) -> bool:
        return self.first <= day <= self.last


class Days(StrEnum):
    """On which days an organisation keeps its hours, by its own calendar."""

    WORKING = "vardagar"
    SCHOOL = "skoldagar"
    EVERY = "alla dagar"


class Hours(Frozen):
    """Staffed on `days` from `opens` until `closes`, Stockholm time; hours that end before they
    begin go on past midnight."""

    days: Days
    opens: time
    closes: time

    @property
    def over_midnight(self) -> bool:
        return self.closes <= self.opens


class PublicWay(Frozen):
    """Somewhere that anybody can turn at any hour, and how it is reached."""

    name: str
    reached: str


def local(now: datetime) -> tuple[date, time]:
    """The day and the time of day in Stockholm."""
    there = now.astimezone(STOCKHOLM)
    return there.date(), there.time()


def yesterday(day: date) -> date:
    return day - timedelta(days=1)
