"""Four weeks of attendance in the policy's words: what is certain, and what nobody knows.

What is not registered is unknown. Sums are taken twice: as if all of it was presence, and as if all
of it was absence. What both agree on is certain; absence that is certain is said however much is
unknown beside it. That there is nothing is never said: people may have seen more than is
registered, and no sum lowers what they have said.
"""

from dataclasses import dataclass, replace

from barnlots.detection.limits import (
    ABSENCE,
    HARDLY_THERE,
    INVALID,
    LEAVES_EARLY,
    MINUTES,
    NONE,
    REPEATED,
    SHARE,
    SOME,
    SUBJECTS,
    WEEKDAYS,
    YES,
    Limits,
)
from barnlots.detection.sums import Attendance
from barnlots.model.base import canonical_json
from barnlots.model.facts import Answer, Unknown


@dataclass(frozen=True)
class Judged:
    """`answers` are to the policy's facts. `state` is what would have to change for it to be worth
    saying again. `detected` says that a limit is certainly reached, `undecided` that none is, and
    that one could be if what is not registered was absence. `weekday` counts from Monday, 0."""

    answers: tuple[Answer, ...]
    state: str
    detected: bool
    undecided: bool
    weekday: int | None
    subject: str | None


_NOTHING = Judged((), "", detected=False, undecided=False, weekday=None, subject=None)


def judge(one: Attendance, limits: Limits, *, spoken_of: bool = True) -> Judged:
    """What is to say of one pupil at one holder. Of one who has not been spoken of, and who reaches
    no limit, nothing is said: among a region's pupils that is almost all."""
    least, most = _word(one, limits, 0), _word(one, limits, one.unregistered)
    repeated = least in (REPEATED, HARDLY_THERE)
    weekday, subject = _weekday(one, limits), _subject(one, limits)
    leaves = one.left_early >= limits.leaves_early_days
    early = _early(one, limits, 0)
    detected = repeated or early or weekday is not None or subject is not None or leaves
    reachable = most in (REPEATED, HARDLY_THERE) or _early(one, limits, one.unregistered)
    if not detected and not spoken_of:
        return replace(_NOTHING, undecided=reachable)
    certain = not one.unregistered
    # The least that it can be: absence that is certain is never hidden by what is unknown.
    answers = [
        _answer(MINUTES, one.away if certain or one.away else None),
        _answer(INVALID, one.invalid if certain or one.invalid else None),
        _answer(SHARE, one.share if certain or one.away else None),
    ]
    for fact, found, value, sure in (
        (ABSENCE, repeated, least, least == most),
        (WEEKDAYS, weekday is not None, YES, certain),
        (SUBJECTS, subject is not None, YES, certain),
        (LEAVES_EARLY, leaves, YES, certain),
    ):
        if found or not sure:
            answers.append(_answer(fact, value if found else None))
    state = (
        least,
        least == most,
        one.away >= limits.repeated_minutes,
        one.invalid >= limits.repeated_invalid_minutes,
        one.invalid > 0,
        one.days_away >= limits.repeated_days,
        one.in_a_row >= limits.long_days_in_a_row,
        weekday,
        subject,
        leaves,
        # New invalid absence is told of anew.
        one.last_invalid.isoformat() if one.last_invalid is not None else None,
    )
    return Judged(
        answers=tuple(answers),
        state=canonical_json(state),
        detected=detected,
        undecided=reachable and not detected,
        weekday=weekday,
        subject=subject,
    )


def _word(one: Attendance, limits: Limits, more: int) -> str:
    """The policy's word for the absence if `more` of the minutes were invalid absence."""
    away, invalid = one.away + more, one.invalid + more
    days = one.days_away + (one.days_unknown if more else 0)
    in_a_row = one.in_a_row_at_most if more else one.in_a_row
    if not away:
        return NONE
    repeated = (
        away >= limits.repeated_minutes
        or invalid >= limits.repeated_invalid_minutes
        or days >= limits.repeated_days
        or in_a_row >= limits.long_days_in_a_row
    )
    if not repeated:
        return SOME
    # A single lesson missed of a single one is no share to speak of.
    return HARDLY_THERE if _reaches(away, one.offered, limits.hardly_there_percent) else REPEATED


def _early(one: Attendance, limits: Limits, more: int) -> bool:
    return (
        one.away + more >= limits.early_minutes
        or one.invalid + more >= limits.early_invalid_minutes
    )


def _weekday(one: Attendance, limits: Limits) -> int | None:
    """The weekday on which the days with absence gather."""
    most = max(one.weekdays)
    gathered = _reaches(most, one.days_away, limits.pattern_percent)
    return one.weekdays.index(most) if most >= limits.pattern_days and gathered else None


def _subject(one: Attendance, limits: Limits) -> str | None:
    """The subject in which the minutes of absence gather."""
    gathered = _reaches(one.subject_minutes, one.away, limits.pattern_percent)
    return one.subject if one.subject_days >= limits.pattern_days and gathered else None


def _reaches(part: int, whole: int, percent: int) -> bool:
    return whole > 0 and 100 * part >= percent * whole


def _answer(fact: str, value: str | int | None) -> Answer:
    if value is None:
        return Answer(fact=fact, unknown=Unknown.DONT_KNOW)
    return Answer(fact=fact, value=value)
