"""The worker makes each round when it is time, and none of them holds up another."""

import itertools
import logging
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime, timedelta

import pytest
from tests.worker.toy_time import MONDAY, World

from barnlots.worker.board import Board
from barnlots.worker.pulse import Beat
from barnlots.worker.rounds import STUCK, Counts, Round
from barnlots.worker.runner import Job


class Seen(list[datetime]):
    """The moments that a round was run for."""

    def run(self, now: datetime) -> Counts:
        self.append(now)
        return {"seen": 1}


def crash(_: datetime) -> Counts:
    raise RuntimeError("Lisa Andersson 20030202-2389")


def seconds(seen: list[datetime]) -> list[float]:
    return [(one - MONDAY).total_seconds() for one in seen]


def nothing_due(_: datetime) -> datetime | None:
    return None


def at(*moments: float) -> Callable[[datetime], datetime | None]:
    """The first of these moments, in seconds, that comes after another."""
    due = [MONDAY + timedelta(seconds=one) for one in moments]
    return lambda after: min((one for one in due if one > after), default=None)


def test_each_round_keeps_its_own_interval() -> None:
    world, often, seldom = World(), Seen(), Seen()
    runner = world.runner([Round("often", 5, often.run), Round("seldom", 60, seldom.run)])
    world.works(runner, 61)
    assert seconds(often) == [float(one) for one in range(0, 61, 5)]
    assert seconds(seldom) == [0.0, 60.0]


def test_what_falls_due_wakes_its_round_at_that_moment() -> None:
    world, seen = World(), Seen()
    runner = world.runner([Round("deadlines", 60, seen.run, at(12.0, 13.5))])
    world.works(runner, 20)
    assert seconds(seen) == [0.0, 12.0, 13.5]


def test_what_stays_due_is_not_asked_for_again_and_again() -> None:
    """A part that cannot be decided keeps its deadline: it is tried at the interval, no sooner."""
    world, seen = World(), Seen()
    runner = world.runner([Round("deadlines", 5, seen.run, at(-60.0))])
    world.works(runner, 15)
    assert seconds(seen) == [0.0, 5.0, 10.0]


def test_it_never_sleeps_so_long_that_what_others_have_written_is_late() -> None:
    world, seen = World(), Seen()
    world.works(world.runner([Round("seldom", 3600, seen.run, nothing_due)]), 600)
    assert max(world.slept) <= 5


def test_one_that_crashes_is_counted_and_told_without_its_words(
    caplog: pytest.LogCaptureFixture,
) -> None:
    world, seen = World(), Seen()
    runner = world.runner([Round("broken", 5, crash), Round("whole", 5, seen.run)])
    with caplog.at_level(logging.INFO, "barnlots"):
        world.works(runner, 121)
    broken = runner.shown.rounds[0]
    assert broken.done_at is None and broken.outcomes["failed"] == broken.failures_in_a_row > 1
    assert len(seen) == 25
    assert "round_failed" in caplog.text and '"broken"' in caplog.text
    assert "Lisa" not in caplog.text and "20030202" not in caplog.text


def test_one_that_crashes_is_tried_more_and_more_seldom_but_at_least_once_a_minute() -> None:
    world, tried = World(), Seen()

    def note_and_crash(now: datetime) -> Counts:
        tried.append(now)
        raise OSError

    world.works(world.runner([Round("broken", 5, note_and_crash)]), 300)
    apart = [
        after - before for before, after in zip(seconds(tried), seconds(tried)[1:], strict=False)
    ]
    assert apart == [10.0, 20.0, 40.0, 60.0, 60.0, 60.0]


def test_one_that_recovers_keeps_its_interval_again() -> None:
    world, tried = World(), Seen()

    def twice_ill(now: datetime) -> Counts:
        tried.append(now)
        if len(tried) <= 2:
            raise OSError
        return {}

    runner = world.runner([Round("ill", 5, twice_ill)])
    world.works(runner, 45)
    assert seconds(tried) == [0.0, 10.0, 30.0, 35.0, 40.0]
    assert runner.shown.rounds[0].failures_in_a_row == 0


def test_it_is_told_since_when_one_goes_wrong_until_it_recovers() -> None:
    left = [4]

    def run(_: datetime) -> Counts:
        left[0] -= 1
        if 0 <= left[0] < 3:
            raise RuntimeError
        return {}

    board = Board([Round("sometimes", 60, run)], 0.0)
    since = []
    for minute in range(5):
        moment = MONDAY + timedelta(minutes=minute)
        board.begin("sometimes", 60.0 * minute, moment)
        counts = None
        with suppress(RuntimeError):
            counts = run(moment)
        board.end("sometimes", 60.0 * minute, moment, counts)
        since.append(board.beat(moment, MONDAY).rounds[0].failing_since)
    first = MONDAY + timedelta(seconds=60)
    assert since == [None, first, first, first, None]


def test_what_another_machine_makes_is_not_told_as_failing_for_ever() -> None:
    board = Board([Round("seldom", 600, crash)], 0.0)
    board.begin("seldom", 0.0, MONDAY)
    board.end("seldom", 1.0, MONDAY, None)
    for minutes, since in ((29, MONDAY), (31, None)):
        told = board.beat(MONDAY + timedelta(minutes=minutes), MONDAY)
        assert told.rounds[0].failing_since == since


def test_one_that_hangs_is_told_once_and_keeps_nobody_waiting(
    caplog: pytest.LogCaptureFixture,
) -> None:
    world, seen = World(), Seen()
    left: list[Job] = []

    def start(job: Job, name: str) -> None:
        if name == "hangs":
            left.append(job)
        else:
            job()

    runner = world.runner(
        [Round("hangs", 5, lambda _: {}, limit=30), Round("goes-on", 5, seen.run)], start=start
    )
    world.after_sleep = lambda: runner.stop() if world.passed >= 100 else None
    assert not runner.run(grace=10)
    hangs = runner.shown.rounds[0]
    assert hangs.hanging and hangs.outcomes == {"hung": 1}
    assert caplog.text.count("round_hangs") == 1
    assert len(left) == 1 and len(seen) == 20
    left[0]()
    assert not runner.shown.rounds[0].hanging


def test_a_thread_that_cannot_be_had_is_a_round_that_failed() -> None:
    world = World()

    def none_left(job: Job, name: str) -> None:
        raise RuntimeError

    runner = world.runner([Round("one", 5, lambda _: {})], start=none_left)
    runner.look()
    assert runner.shown.rounds[0].outcomes == {"failed": 1}


def test_due_times_that_cannot_be_asked_for_leave_the_interval() -> None:
    world, seen = World(), Seen()

    def closed(_: datetime) -> datetime | None:
        raise OSError

    world.works(world.runner([Round("deadlines", 5, seen.run, closed)]), 11)
    assert seconds(seen) == [0.0, 5.0, 10.0]


@pytest.mark.parametrize("hours", [1, -1])
def test_a_clock_that_jumps_keeps_every_interval_and_is_told(
    hours: int, caplog: pytest.LogCaptureFixture
) -> None:
    world, made = World(), list[float]()

    def note(now: datetime) -> Counts:
        made.append(world.passed)
        return {}

    def jump() -> None:
        world.clock += timedelta(hours=hours)

    runner = world.runner([Round("deadlines", 10, note, at(1800.0))])
    world.works(runner, 60, jump, after=30)
    assert {after - before for before, after in itertools.pairwise(made)} <= {5.0, 10.0}
    assert caplog.text.count("clock_jumped") == 1
    assert runner.shown.clock_jumps == 1


def test_a_clock_that_jumps_ahead_past_a_due_time_wakes_its_round_at_the_next_look() -> None:
    world, seen = World(), Seen()
    runner = world.runner([Round("deadlines", 60, seen.run, at(1800.0))])

    def jump() -> None:
        world.clock += timedelta(hours=1)

    world.works(runner, 30, jump, after=10)
    assert seconds(seen) == [0.0, 3610.0]


def test_asked_to_stop_it_takes_on_nothing_new_and_finishes_what_is_in_hand() -> None:
    world, seen = World(), Seen()
    in_hand: list[Job] = []
    runner = world.runner([Round("one", 5, seen.run)], start=lambda job, _: in_hand.append(job))
    runner.look()
    runner.stop()
    world.after_sleep = lambda: in_hand.pop()() if in_hand else None
    assert runner.run(grace=30)
    assert len(seen) == 1 and in_hand == []


def test_once_is_each_round_to_its_end_and_tells_whether_all_went_well() -> None:
    world, seen, beats = World(), Seen(), list[Beat]()
    assert world.runner([Round("one", 5, seen.run)], beats=beats).once(grace=30)
    assert len(seen) == 1 and beats
    beats.clear()
    runner = world.runner([Round("broken", 5, crash)], beats=beats)
    assert runner.once(grace=30) and runner.failed == ("broken",)
    assert beats == []
    left = world.runner([Round("left", 5, lambda _: {"done": 3, STUCK: 1}), Round("all", 5, none)])
    assert left.once(grace=30) and left.failed == ("left",)


def none(_: datetime) -> Counts:
    return {"done": 3, STUCK: 0}


def test_once_gives_up_on_one_that_hangs() -> None:
    world = World()
    runner = world.runner([Round("hangs", 5, lambda _: {}, limit=60)], start=lambda job, _: None)
    assert not runner.once(grace=30)
    assert world.passed <= 120


# ---- The heartbeat ----


def test_the_heart_beats_when_every_round_is_behind_it() -> None:
    world, beats = World(), list[Beat]()
    runner = world.runner([Round("one", 5, lambda _: {"seen": 2})], beats=beats)
    world.works(runner, 60)
    assert [(one.at - MONDAY).total_seconds() for one in beats] == [0, 10, 20, 30, 40, 50]
    assert beats[-1].rounds[0].counts == {"seen": 22}


def test_the_heart_does_not_beat_before_every_round_has_been_made() -> None:
    world, beats = World(), list[Beat]()
    rounds = [Round("one", 5, lambda _: {}), Round("broken", 5, crash)]
    world.works(world.runner(rounds, beats=beats), 120)
    assert beats == []


def test_the_heart_stops_when_a_round_that_matters_goes_wrong_for_good() -> None:
    world, beats = World(), list[Beat]()

    def dies_after_a_minute(now: datetime) -> Counts:
        return {} if world.passed < 60 else crash(now)

    runner = world.runner([Round("one", 5, dies_after_a_minute)], beats=beats)
    world.works(runner, 600)
    last = (beats[-1].at - MONDAY).total_seconds()
    assert 60 <= last <= 60 + 3 * 60 + 10
    assert not runner.well


def test_the_heart_goes_on_without_what_does_not_matter() -> None:
    world, beats = World(), list[Beat]()
    rounds = [Round("one", 5, lambda _: {}), Round("ping", 60, crash, vital=False)]
    runner = world.runner(rounds, beats=beats)
    world.works(runner, 600)
    assert runner.well and (beats[-1].at - MONDAY).total_seconds() >= 590


def test_the_heart_stops_at_once_when_a_round_that_matters_hangs() -> None:
    world, beats = World(), list[Beat]()
    left: list[Job] = []

    def start(job: Job, name: str) -> None:
        if name == "hangs" and world.passed >= 60:
            left.append(job)
        else:
            job()

    rounds = [Round("hangs", 20, lambda _: {}, limit=30), Round("one", 5, lambda _: {})]
    runner = world.runner(rounds, start=start, beats=beats)
    world.after_sleep = lambda: runner.stop() if world.passed >= 300 else None
    assert not runner.run(grace=5)
    assert (beats[-1].at - MONDAY).total_seconds() <= 60 + 30 + 5
