"""How soon something is due, as the policy says it and before any calendar has been asked."""

from enum import StrEnum

from barnlots.model.base import Frozen


class Unit(StrEnum):
    """What a deadline is counted in. Days are calendar days; a month is a calendar month."""

    MINUTE = "minut"
    HOUR = "timme"
    DAY = "dag"
    WORKING_DAY = "arbetsdag"
    SCHOOL_DAY = "skoldag"
    WEEK = "vecka"
    MONTH = "månad"


UNITS: dict[str, Unit] = {
    "minut": Unit.MINUTE,
    "minuter": Unit.MINUTE,
    "timme": Unit.HOUR,
    "timmar": Unit.HOUR,
    "dag": Unit.DAY,
    "dagar": Unit.DAY,
    "arbetsdag": Unit.WORKING_DAY,
    "arbetsdagar": Unit.WORKING_DAY,
    "skoldag": Unit.SCHOOL_DAY,
    "skoldagar": Unit.SCHOOL_DAY,
    "vecka": Unit.WEEK,
    "veckor": Unit.WEEK,
    "månad": Unit.MONTH,
    "månader": Unit.MONTH,
}
"""The units as they are said of one, `dag`, and of several, `dagar`, in this order."""


class Due(Frozen):
    """A span from the moment it is given. `immediate` is the law's *genast* (alarm after `count`);
    `same_day` ends at midnight Stockholm time; otherwise the deadline is the end of the last day,
    or the exact instant for minutes and hours.

    `parameter` names the dated parameter that the span came from, if one did.
    """

    count: int
    unit: Unit
    immediate: bool = False
    same_day: bool = False
    parameter: str | None = None
