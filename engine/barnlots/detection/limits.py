"""The policy's own limits for absence, and its words for it.

The law has no number (Skollagen 2010:800 7 kap. 19 a §, 15 kap. 16 §): each is a local parameter.
"""

from dataclasses import dataclass
from datetime import date, timedelta

from barnlots.model.errors import Refused
from barnlots.policy.policy import Policy

# The window is in the questions of the policy's facts themselves: the last four weeks.
WINDOW_DAYS = 28

ABSENCE, SHARE = "frånvaro", "frånvaroandel"
MINUTES, INVALID = "frånvarominuter", "ogiltiga frånvarominuter"
WEEKDAYS = "frånvaron samlas till vissa veckodagar"
SUBJECTS = "frånvaron samlas till vissa ämnen"
LEAVES_EARLY = "går hem tidigare"
NONE, SOME, REPEATED, HARDLY_THERE = "nej", "enstaka", "upprepad", "knappt i skolan"
YES = "ja"

_VALUES = {
    ABSENCE: (REPEATED, HARDLY_THERE),
    SHARE: (),
    MINUTES: (),
    INVALID: (),
    WEEKDAYS: (YES,),
    SUBJECTS: (YES,),
    LEAVES_EARLY: (YES,),
}


@dataclass(frozen=True)
class Limits:
    """Each is reached by as much as it says. Minutes and days are of the last four weeks, shares in
    percent; `renewed_after` is how many days may pass before what is still so is said again."""

    early_minutes: int
    early_invalid_minutes: int
    repeated_minutes: int
    repeated_invalid_minutes: int
    repeated_days: int
    long_days_in_a_row: int
    hardly_there_percent: int
    pattern_days: int
    pattern_percent: int
    leaves_early_days: int
    renewed_after: int


def first_day(last: date) -> date:
    """The first day of the window that ends on `last`."""
    return last - timedelta(days=WINDOW_DAYS - 1)


def limits_of(policy: Policy, day: date) -> Limits:
    """The limits in force on `day`. Raises Refused for a policy that lacks one of them, or one of
    the facts that attendance answers."""
    for fact, values in _VALUES.items():
        known = policy.vocabulary.fact_by_name.get(fact)
        if known is None or not set(values) <= set(known.values):
            raise Refused("BL-NV001", vad=fact)

    def value(name: str) -> int:
        number = policy.value_on(name, day)
        if number is None:
            raise Refused("BL-NV002", vad=name)
        return number

    holds = [policy.vocabulary.fact_by_name[fact].holds_for_days for fact in _VALUES]
    return Limits(
        early_minutes=value("gräns för begynnande frånvaro"),
        early_invalid_minutes=value("gräns för begynnande ogiltig frånvaro"),
        repeated_minutes=value("gräns för upprepad frånvaro"),
        repeated_invalid_minutes=value("gräns för ogiltig frånvaro"),
        repeated_days=value("dagar för upprepad frånvaro"),
        long_days_in_a_row=value("skoldagar i rad för längre frånvaro"),
        hardly_there_percent=value("andel för knappt i skolan"),
        pattern_days=value("dagar för mönster i frånvaron"),
        pattern_percent=value("andel för mönster i frånvaron"),
        leaves_early_days=value("dagar för att gå hem tidigare"),
        # Before an answer stops counting, what is still so is said again.
        renewed_after=min((days for days in holds if days is not None), default=WINDOW_DAYS) // 2,
    )
