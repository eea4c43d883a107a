"""Night after night: only what is new is said, and run again nothing is done twice."""

from datetime import date, timedelta

from tests.detection.night import DAY, Nights
from tests.detection.register import FIRST, LAST, PUPIL, Missed, lessons, present

from barnlots.model.commands import OpenCase
from barnlots.model.people import ENGINE, Child

CHILD = "200302022389"


def ill(days: int) -> Missed:
    last = FIRST + timedelta(days=days - 1)
    return lambda day, lesson: (60, 0) if day <= last else (0, 0)


def test_run_again_nothing_is_done_twice(nights: Nights) -> None:
    rows = [*lessons(ill(3)), *lessons(ill(12), pupil="elev-2"), *lessons(pupil="elev-3")]
    first = nights.run(rows)
    assert (first.recorded, first.same, first.again) == (2, 0, 0)
    second = nights.run(rows)
    assert (second.recorded, second.same, second.again) == (0, 2, 0)
    assert len(nights.heard(PUPIL)) == 1


def test_without_its_memory_a_night_that_is_run_again_does_nothing_twice(nights: Nights) -> None:
    nights.run(lessons(ill(3)))
    nights.memory.unlink()
    assert nights.run(lessons(ill(3))).again == 1
    assert len(nights.heard(PUPIL)) == 1


def test_the_next_night_says_only_what_is_new(nights: Nights) -> None:
    rows = [*lessons(ill(11)), *lessons(ill(3), pupil="elev-2")]
    nights.run(rows)
    # The window moves on by a day, and with it every figure: no limit is passed by that.
    night = nights.run([*lessons(ill(11)), *lessons(ill(8), pupil="elev-2")], LAST + DAY)
    assert (night.recorded, night.same) == (1, 1)
    assert len(nights.heard(PUPIL)) == 1 and len(nights.heard("elev-2")) == 2


def test_new_invalid_absence_is_said_again(nights: Nights) -> None:
    def truant(*days: int) -> Missed:
        return lambda day, lesson: (0, 60) if day.day in days and lesson == 1 else (0, 0)

    nights.run(lessons(truant(3)))
    assert nights.run(lessons(truant(3)), LAST + DAY).recorded == 0
    assert nights.run(lessons(truant(3, 24)), LAST + DAY).recorded == 1
    assert nights.answers(PUPIL)["ogiltiga frånvarominuter"] == 120


def test_what_is_still_so_is_said_again_before_it_stops_counting(nights: Nights) -> None:
    def always(day: date, lesson: int) -> tuple[int, int]:
        return 60, 0

    def run(after: int) -> int:
        until = LAST + timedelta(days=after)
        return nights.run(lessons(always, last=until), until).recorded

    # The shortest time that such an answer counts is thirty days; half of it is fifteen.
    assert [run(after) for after in (0, 14, 15, 16)] == [1, 0, 1, 0]


def test_who_is_back_is_said_to_be_once(nights: Nights) -> None:
    nights.run(lessons(ill(3)))
    nights.run(lessons(present), LAST + DAY)
    assert nights.answers(PUPIL)["frånvarominuter"] == 0
    again = nights.run(lessons(present), LAST + DAY + DAY)
    assert (again.recorded, again.detected) == (0, 0)
    assert len(nights.heard(PUPIL)) == 2


def test_what_was_said_the_same_day_and_changed_back_is_said_again(nights: Nights) -> None:
    for missed, count in ((ill(3), 1), (present, 2), (ill(3), 3)):
        nights.run(lessons(missed))
        assert len(nights.heard(PUPIL)) == count
    assert nights.answers(PUPIL)["frånvarominuter"] == 900


def test_an_older_night_says_nothing_against_a_newer(nights: Nights) -> None:
    nights.run(lessons(ill(3)), LAST + DAY)
    assert nights.run(lessons(present), LAST).recorded == 0
    assert nights.answers(PUPIL)["frånvarominuter"] == 600


def test_nobody_is_handed_in_because_nothing_is_known(nights: Nights) -> None:
    night = nights.run([*lessons(lambda day, lesson: None), *lessons(present, pupil="elev-2")])
    assert (night.detected, night.recorded, night.undecided) == (0, 0, {"ekskolan": 1})
    assert nights.part(PUPIL) is None


def test_who_was_handed_in_and_is_no_longer_registered_is_unknown(nights: Nights) -> None:
    nights.run(lessons(ill(12)))
    nights.run(lessons(lambda day, lesson: None), LAST + DAY)
    last = nights.heard(PUPIL)[-1]
    assert last.answers and all(one.value is None for one in last.answers)
    part = nights.part(PUPIL)
    assert part is not None and "Inte registrerat" in last.words


def test_who_cannot_be_handed_in_keeps_nobody_else_out_and_is_tried_again(nights: Nights) -> None:
    taken = OpenCase(key="1", case=PUPIL, holder="ekskolan", child=Child(id="annat barn"))
    nights.door.handle(taken, ENGINE)
    rows = [*lessons(ill(3)), *lessons(ill(3), pupil="elev-2")]
    first = nights.run(rows)
    assert (first.recorded, first.refused) == (1, {"BL-C040": 1})
    second = nights.run(rows)
    assert (second.recorded, second.same, second.refused) == (0, 1, {"BL-C040": 1})
    assert nights.heard(PUPIL) == []


def test_a_pseudonym_may_hold_any_digits(nights: Nights) -> None:
    pupil = f"{'a' * 20}{CHILD}{'b' * 32}"
    assert nights.run(lessons(ill(3), pupil=pupil)).recorded == 1
    assert len(nights.heard(pupil)) == 1
