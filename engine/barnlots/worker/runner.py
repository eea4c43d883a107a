"""The worker itself: starts each round when it is time, and lets none of them hold up another."""

import threading
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime

from barnlots.model.errors import logged
from barnlots.service import log
from barnlots.worker.board import Board
from barnlots.worker.pulse import Beat
from barnlots.worker.rounds import STUCK, Round

LONGEST_SLEEP = 5.0
# Between two looks for what came due: many things due at once are one round.
SHORTEST_SLEEP = 0.05
JUMP = 60.0
BEAT_EVERY = 10.0

Job = Callable[[], None]


def _utc_now() -> datetime:
    return datetime.now(UTC)


def in_a_thread(job: Job, name: str) -> None:
    """A thread of its own for each run: one that hangs holds up nobody, not even the exit."""
    threading.Thread(target=job, name=f"barnlots-{name}", daemon=True).start()


@dataclass(frozen=True)
class Time:
    """What the worker knows of time: what the clock says, how much has passed, how to sleep.

    `seconds` is never set by anybody, so intervals hold when the clock jumps.
    """

    wait: Callable[[float], None]
    now: Callable[[], datetime] = _utc_now
    seconds: Callable[[], float] = time.monotonic


class Runner:
    """Runs `rounds` until it is told to stop. `beat` is called when all of them are behind it."""

    def __init__(
        self,
        rounds: Sequence[Round],
        clock: Time,
        *,
        start: Callable[[Job, str], None] = in_a_thread,
        ring: Callable[[], None] = lambda: None,
        beat: Callable[[Beat], None] = lambda beat: None,
    ) -> None:
        self._rounds = tuple(rounds)
        self._clock = clock
        self._start = start
        self._ring = ring
        self._beat = beat
        self._stopping = False
        self._began, self._began_at = clock.seconds(), clock.now()
        self._last_look = (self._began, self._began_at)
        self._beaten: float | None = None
        self._beaten_at = self._began_at
        self.board = Board(rounds, self._began)

    def stop(self) -> None:
        """Take on nothing new. May be called from a signal handler."""
        self._stopping = True
        self._ring()

    @property
    def stopping(self) -> bool:
        return self._stopping

    @property
    def well(self) -> bool:
        """Whether every round that matters is made as often as it should be."""
        return not self.board.overdue(self._clock.seconds())

    def run(self, grace: float) -> bool:
        """Work until `stop` is called, and then at most `grace` seconds more for what is in hand;
        whether all of it was finished."""
        while not self._stopping:
            self.look()
            self._clock.wait(self.pause())
        return self.finish(grace)

    def once(self, grace: float) -> bool:
        """Each round once, to its end unless `stop` is called; whether all of them came to it."""
        self.look()
        while self.board.anything_running() and not self._stopping:
            self._clock.wait(LONGEST_SLEEP)
            for name in self.board.newly_hanging(self._clock.seconds()):
                log.error("round_hangs", round=name)
                self._stopping = True
        finished = self.finish(grace)
        self._tell(self._clock.seconds(), last=True)
        return finished

    def finish(self, grace: float) -> bool:
        """Wait for what is in hand."""
        give_up = self._clock.seconds() + grace
        while self.board.anything_running():
            left = give_up - self._clock.seconds()
            if left <= 0:
                log.error("not_finished", rounds=self._running())
                return False
            self._clock.wait(left)
        return True

    def look(self) -> None:
        """Start every round whose time has come."""
        now, seconds = self._clock.now(), self._clock.seconds()
        self._notice_jump(now, seconds)
        for name in self.board.newly_hanging(seconds):
            log.error("round_hangs", round=name)
        for one in self._rounds:
            idle = not self._stopping and not self.board.running(one.name)
            if idle and self._ready_in(one, now, seconds) <= 0:
                self._begin(one, now, seconds)
        self._tell(seconds)

    def pause(self) -> float:
        """How long until somebody has something to do."""
        now, seconds = self._clock.now(), self._clock.seconds()
        waits = [
            self._ready_in(one, now, seconds)
            for one in self._rounds
            if not self.board.running(one.name)
        ]
        return max(SHORTEST_SLEEP, min([LONGEST_SLEEP, *waits]))

    def _ready_in(self, one: Round, now: datetime, seconds: float) -> float:
        wait = self.board.ready_in(one.name, seconds)
        since = self.board.last_moment(one.name)
        if wait <= 0 or since is None or one.next_due is None:
            return wait
        # What cannot be asked now is asked for when the interval has passed.
        with suppress(Exception):
            due = one.next_due(since)
            if due is not None:
                return min(wait, max(0.0, (due - now).total_seconds()))
        return wait

    def _begin(self, one: Round, now: datetime, seconds: float) -> None:
        self.board.begin(one.name, seconds, now)

        def job() -> None:
            counts = None
            try:
                counts = one.run(now)
            except BaseException as error:
                # Whatever it was: the round is tried again, and the others go on.
                log.error("round_failed", round=one.name, **logged(error))
            finally:
                self.board.end(one.name, self._clock.seconds(), self._clock.now(), counts)
                self._ring()

        try:
            self._start(job, one.name)
        except RuntimeError as error:
            log.error("round_failed", round=one.name, **logged(error))
            self.board.end(one.name, seconds, now, None)

    def _notice_jump(self, now: datetime, seconds: float) -> None:
        before_seconds, before = self._last_look
        self._last_look = (seconds, now)
        jumped = (now - before).total_seconds() - (seconds - before_seconds)
        if abs(jumped) > JUMP:
            self.board.jumped()
            log.warning("clock_jumped", seconds=round(jumped))

    def _tell(self, seconds: float, *, last: bool = False) -> None:
        if self.board.overdue(seconds) or not self.board.all_have_run():
            return
        if self._beaten is None or last or seconds - self._beaten >= BEAT_EVERY:
            self._beaten, self._beaten_at = seconds, self._clock.now()
            self._beat(self.shown)

    def _running(self) -> list[str]:
        return [one.name for one in self._rounds if self.board.running(one.name)]

    @property
    def failed(self) -> tuple[str, ...]:
        """Of rounds that have been made once, those that went wrong or left something undone."""
        return tuple(
            one.name
            for one in self.shown.rounds
            if one.failures_in_a_row or one.counts.get(STUCK, 0)
        )

    @property
    def shown(self) -> Beat:
        """How the rounds stand, and when the heart last beat: at first, when the worker began."""
        return self.board.beat(self._beaten_at, self._began_at)
