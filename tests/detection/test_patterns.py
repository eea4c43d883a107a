"""From a register to what a part hears: each pattern, with the days and lessons it rests on."""

from datetime import date

import pytest
from tests.detection.night import Nights
from tests.detection.register import PUPIL, Missed, lessons, present, write

ALL, MOST = (60, 0), (0, 60)


def on(weekday: int, times: int) -> Missed:
    """Away the whole of the first so many of these weekdays."""
    last = [date(2026, 11, 2 + weekday + 7 * week) for week in range(times)]
    return lambda day, lesson: ALL if day in last else (0, 0)


def test_who_is_present_is_not_spoken_of(nights: Nights) -> None:
    night = nights.run(lessons(present))
    assert (night.rows, night.pupils, night.detected, night.recorded) == (100, 1, 0, 0)
    assert nights.part(PUPIL) is None


@pytest.mark.parametrize(("times", "found"), [(2, False), (3, True)])
def test_days_gather_on_a_weekday(nights: Nights, times: int, found: bool) -> None:
    nights.run([*lessons(on(1, times)), *lessons(on(1, 4), pupil="annan")])
    answers = nights.answers(PUPIL)
    assert (answers.get("frånvaron samlas till vissa veckodagar") == "ja") is found
    assert ("tisdag, 3 av 3" in nights.heard(PUPIL)[0].words) is found
    assert nights.answers("annan")["frånvaron samlas till vissa veckodagar"] == "ja"


@pytest.mark.parametrize(("days", "found"), [(2, False), (3, True)])
def test_minutes_gather_in_a_subject(nights: Nights, days: int, found: bool) -> None:
    chosen = [date(2026, 11, day) for day in (3, 11, 19)][:days]
    nights.run(lessons(lambda day, lesson: ALL if day in chosen and lesson == 3 else (0, 0)))
    assert bool(nights.heard(PUPIL)) is found
    if found:
        assert nights.answers(PUPIL)["frånvaron samlas till vissa ämnen"] == "ja"
        said = nights.heard(PUPIL)[0].words
        assert "idrott, 180 av 180" in said and "2026-11-03, 2026-11-11, 2026-11-19" in said


@pytest.mark.parametrize(("days", "found"), [(4, False), (5, True)])
def test_the_longest_stretch_is_of_the_pupils_own_school_days(
    nights: Nights, days: int, found: bool
) -> None:
    # From Thursday over a weekend; one lesson a day is enough to be away that day.
    chosen = [date(2026, 11, day) for day in (5, 6, 9, 10, 11)][:days]
    nights.run(
        lessons(lambda day, lesson: (20, 0) if day in chosen and lesson == day.day % 5 else (0, 0))
    )
    assert bool(nights.heard(PUPIL)) is found
    if found:
        assert nights.answers(PUPIL)["frånvaro"] == "upprepad"
        assert "5 skoldagar, 2026-11-05–2026-11-11" in nights.heard(PUPIL)[0].words


def test_a_day_that_nobody_registered_neither_ends_nor_lengthens_what_is_certain(
    nights: Nights,
) -> None:
    def missed(day: date, lesson: int) -> tuple[int, int] | None:
        if day == date(2026, 11, 11):
            return None
        ill = date(2026, 11, 9) <= day <= date(2026, 11, 13) and lesson == day.day % 5
        return (10, 0) if ill else (0, 0)

    night = nights.run(lessons(missed))
    assert (night.detected, night.undecided) == (0, {"ekskolan": 1})
    assert nights.part(PUPIL) is None


@pytest.mark.parametrize(("days", "found"), [(2, False), (3, True)])
def test_who_comes_and_goes_before_the_last_lesson_leaves_early(
    nights: Nights, days: int, found: bool
) -> None:
    chosen = [date(2026, 11, day) for day in (2, 10, 18)][:days]
    nights.run(lessons(lambda day, lesson: MOST if day in chosen and lesson == 4 else (0, 0)))
    assert (nights.answers(PUPIL).get("går hem tidigare") == "ja") is found


def test_the_window_is_the_four_weeks_that_end_on_the_day(nights: Nights) -> None:
    # 2 November is the first of them; what was missed on 30 October lies before.
    before = lessons(lambda day, lesson: MOST, first=date(2026, 10, 30), last=date(2026, 10, 30))
    assert nights.run([*before, *lessons(present)]).detected == 0
    first = lessons(lambda day, lesson: MOST if day == date(2026, 11, 2) else (0, 0))
    assert nights.run(first).detected == 1
    assert nights.answers(PUPIL)["ogiltiga frånvarominuter"] == 300


def test_a_lesson_that_is_told_twice_counts_once_and_as_it_was_told_last(nights: Nights) -> None:
    first = write(nights.folder / "1.csv", [*lessons(lambda day, lesson: MOST)] * 2)
    corrected = [*lessons(lambda day, lesson: (0, 5) if lesson else (0, 0))]
    second = write(nights.folder / "2.csv", corrected)
    night = nights.read(date(2026, 11, 29), first, second)
    assert (night.pupils, night.recorded) == (1, 1)
    assert nights.answers(PUPIL)["ogiltiga frånvarominuter"] == 20 * 4 * 5
    assert "av 6000 minuter" in nights.heard(PUPIL)[0].words


def test_two_holders_keep_what_is_theirs(nights: Nights) -> None:
    nights.run(
        [
            *lessons(on(0, 4), holder="ekskolan"),
            *lessons(present, holder="friskolan"),
        ]
    )
    assert nights.part(PUPIL) is not None and nights.part(PUPIL, "friskolan") is None


def test_the_policys_rules_judge_what_is_handed_in(nights: Nights) -> None:
    nights.run(lessons(lambda day, lesson: MOST if day.day < 7 and lesson < 1 else (0, 0)))
    part = nights.part(PUPIL)
    assert part is not None and part.accountable
    assert "frånvaro" in part.ways
    origins = {task.origin for task in part.tasks.values()}
    assert {"skola-trygghetsfråga", "skola-ogiltig-frånvaro"} <= origins
