"""A clock that jumps, and a worker that was away: nothing passes early, nothing is lost, and
nobody is told twice."""

from datetime import timedelta
from pathlib import Path

import pytest
from tests.failures.house import PART, House, kinds

from barnlots.model import commands as c
from barnlots.model import events as e
from barnlots.model.clock import end_of, local_day
from barnlots.worker.drain import pass_deadlines

HOUR = timedelta(hours=1)


@pytest.fixture
def house(tmp_path: Path) -> House:
    made = House(tmp_path)
    made.see({"sagt om livet": "planer"})
    return made


def missed(house: House) -> list[e.DeadlineMissed]:
    return kinds(house.events(), e.DeadlineMissed)


def test_a_worker_whose_clock_is_ahead_passes_nothing_that_is_not_due(house: House) -> None:
    first = min(one.at for one in house.part().deadlines.values())
    assert first - house.now < HOUR
    assert pass_deadlines(house.barnlots, house.now + HOUR).count == 0
    assert missed(house) == []
    house.now = first
    assert pass_deadlines(house.barnlots, house.now + HOUR).count > 0
    assert {one.deadline for one in missed(house)} == {
        name for name, one in house.part().deadlines.items() if one.reminders
    }


def test_a_clock_that_goes_back_makes_it_late_and_no_more(house: House) -> None:
    first = min(one.at for one in house.part().deadlines.values())
    house.now = first - HOUR
    assert pass_deadlines(house.barnlots, house.now).count == 0
    house.now = first
    count = pass_deadlines(house.barnlots, house.now).count
    assert count == len(missed(house)) > 0
    house.now -= HOUR
    assert pass_deadlines(house.barnlots, house.now).count == 0
    house.now += HOUR
    assert pass_deadlines(house.barnlots, house.now).count == 0
    assert len(missed(house)) == count


def test_a_clock_that_was_ahead_over_midnight_does_not_take_the_next_deadline_with_it(
    tmp_path: Path,
) -> None:
    """The question of today passes while the clock says tomorrow. The clock is put right, the task
    is ticked off unanswered and asked anew, due at the same minute under the same name."""
    house = House(tmp_path)
    house.see({"trygg hem idag": "nej"})
    name = "samtal-nu"
    tonight = end_of(local_day(house.now))
    assert house.part().deadlines[name].at == tonight
    house.now = tonight + timedelta(minutes=10)
    pass_deadlines(house.barnlots, house.now)
    assert [one.deadline for one in missed(house)].count(name) == 1
    house.now -= HOUR
    who = house.part().tasks[name].assignee
    house.do(c.DoTask(key=house.key(), part=PART, task=name), who)
    assert house.part().deadlines[name].at == tonight
    pass_deadlines(house.barnlots, house.now)
    assert [one.deadline for one in missed(house)].count(name) == 1
    house.now = tonight
    pass_deadlines(house.barnlots, house.now)
    assert [one.deadline for one in missed(house)].count(name) == 2


def test_what_fell_due_while_nobody_worked_passes_in_order_and_once_each(house: House) -> None:
    house.now += timedelta(days=40)
    due = sorted(
        (one for one in house.part().deadlines.values() if one.at <= house.now),
        key=lambda one: (one.at, one.id),
    )
    assert len(due) > 3
    assert pass_deadlines(house.barnlots, house.now).count == len(due)
    assert [one.deadline for one in missed(house)] == [one.id for one in due]
    assert all(one.reminders == 1 and one.again_at > house.now for one in missed(house))
    assert pass_deadlines(house.barnlots, house.now).count == 0
    again = house.another()
    with again:
        assert pass_deadlines(again, house.now).count == 0


def test_two_who_notice_the_same_deadline_give_the_same_command(house: House) -> None:
    first = min(house.part().deadlines.values(), key=lambda one: one.at)
    house.now = first.at
    command = c.PassDeadline.of(PART, first)
    assert not house.do(command, None).again
    house.now += timedelta(minutes=1)
    assert house.do(c.PassDeadline.of(PART, first), None).again
    assert [one.deadline for one in missed(house)] == [first.id]
