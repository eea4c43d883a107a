"""What has become of each round, for the one who starts them and for those who watch."""

import threading
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from barnlots.worker.pulse import Beat, RoundBeat
from barnlots.worker.rounds import Counts, Round

MISSES_FORGIVEN = 3
LONGEST_PAUSE = 60.0


@dataclass
class _Line:
    began: float | None = None
    began_at: datetime | None = None
    ended: float | None = None
    ended_at: datetime | None = None
    succeeded: float | None = None
    succeeded_at: datetime | None = None
    hanging: bool = False
    failures_in_a_row: int = 0
    failing_since: datetime | None = None
    outcomes: Counter[str] = field(default_factory=Counter)
    counts: Counter[str] = field(default_factory=Counter)


class Board:
    """Seconds are those of a clock that nobody sets; moments are for people to read."""

    def __init__(self, rounds: Iterable[Round], since: float) -> None:
        self._rounds = {one.name: one for one in rounds}
        self._lines = {name: _Line() for name in self._rounds}
        self._since = since
        self._lock = threading.Lock()
        self._jumps = 0

    def running(self, name: str) -> bool:
        return self._lines[name].began is not None

    def anything_running(self) -> bool:
        return any(one.began is not None for one in self._lines.values())

    def last_moment(self, name: str) -> datetime | None:
        """The moment that the round was last run for."""
        return self._lines[name].began_at

    def jumped(self) -> None:
        self._jumps += 1

    def begin(self, name: str, seconds: float, moment: datetime) -> None:
        line = self._lines[name]
        line.began, line.began_at = seconds, moment

    def end(self, name: str, seconds: float, moment: datetime, counts: Counts | None) -> None:
        """`counts` is None when the round crashed."""
        with self._lock:
            line = self._lines[name]
            line.ended, line.began, line.hanging = seconds, None, False
            line.ended_at = moment
            if counts is None:
                line.failures_in_a_row += 1
                line.failing_since = line.failing_since or moment
                line.outcomes["failed"] += 1
            else:
                line.failures_in_a_row, line.failing_since = 0, None
                line.outcomes["done"] += 1
                line.succeeded, line.succeeded_at = seconds, moment
                line.counts.update(counts)

    def newly_hanging(self, seconds: float) -> list[str]:
        """Rounds that have gone on for longer than they may, each told once."""
        found = []
        for name, line in self._lines.items():
            began = line.began
            if began is None or line.hanging or seconds - began <= self._rounds[name].limit:
                continue
            with self._lock:
                line.hanging = True
                line.outcomes["hung"] += 1
            found.append(name)
        return found

    def ready_in(self, name: str, seconds: float) -> float:
        """How many seconds until the round's own interval has passed. One that crashes again and
        again is tried more and more seldom, never more seldom than once a minute or its interval.
        """
        line, interval = self._lines[name], self._rounds[name].interval
        if line.ended is None:
            return 0.0
        pause = interval * (1 << min(line.failures_in_a_row, 10))
        return max(0.0, line.ended + min(pause, max(interval, LONGEST_PAUSE)) - seconds)

    def overdue(self, seconds: float) -> tuple[str, ...]:
        """Vital rounds that have not succeeded for so long that it is no passing trouble."""
        return tuple(
            name
            for name, one in self._rounds.items()
            if one.vital and self._is_overdue(one, seconds)
        )

    def all_have_run(self) -> bool:
        return all(
            self._lines[name].succeeded is not None
            for name, one in self._rounds.items()
            if one.vital
        )

    def beat(self, moment: datetime, started_at: datetime) -> Beat:
        with self._lock:
            rounds = tuple(
                RoundBeat(
                    name=name,
                    done_at=line.succeeded_at,
                    hanging=line.hanging,
                    failures_in_a_row=line.failures_in_a_row,
                    failing_since=self._failing_since(name, moment),
                    outcomes=dict(line.outcomes),
                    counts=dict(line.counts),
                )
                for name, line in self._lines.items()
            )
        return Beat(at=moment, started_at=started_at, clock_jumps=self._jumps, rounds=rounds)

    def _failing_since(self, name: str, moment: datetime) -> datetime | None:
        """Since when it goes wrong. What has not been tried here for long is made by another
        machine, which tells what becomes of it."""
        line, one = self._lines[name], self._rounds[name]
        if line.hanging:
            return line.failing_since or line.began_at
        pause = timedelta(seconds=MISSES_FORGIVEN * max(one.interval, LONGEST_PAUSE))
        tried = line.ended_at is not None and moment - line.ended_at <= pause
        return line.failing_since if tried else None

    def _is_overdue(self, one: Round, seconds: float) -> bool:
        line = self._lines[one.name]
        if line.hanging or line.began is not None:
            return line.hanging
        good = self._since if line.succeeded is None else line.succeeded
        return seconds - good > MISSES_FORGIVEN * max(one.interval, LONGEST_PAUSE)
