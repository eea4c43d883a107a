"""One worker process: from the first round until somebody asks it to stop."""

import os
import signal
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager, nullcontext
from dataclasses import dataclass
from pathlib import Path
from types import FrameType
from typing import Protocol

from barnlots.service import log
from barnlots.worker.bell import Bell
from barnlots.worker.ping import ping_round
from barnlots.worker.pulse import Beat, write_beat
from barnlots.worker.rounds import Halt, Round
from barnlots.worker.runner import Runner, Time

# What is in hand when the process is asked to stop has this long to be finished.
# A receiver that is being asked may take 30 of those seconds to answer.
GRACE = 45.0
# What the heartbeat is called among the rounds that failed.
PULSE = "heartbeat"
_SIGNALS = (signal.SIGTERM, signal.SIGINT)


@dataclass(frozen=True)
class Ended:
    """`finished` is whether everything in hand was, `failed` the rounds that went wrong or left
    something undone when each was made once, and the heartbeat if it could not be written."""

    finished: bool
    failed: tuple[str, ...] = ()


class Shown(Protocol):
    """Whoever can tell how the rounds stand."""

    @property
    def shown(self) -> Beat: ...


Watch = Callable[[Shown], AbstractContextManager[object]]


@dataclass(frozen=True)
class Wishes:
    """`pulse` is the file of the heartbeat, `ping` the address that is told of each minute."""

    pulse: Path | None = None
    ping: str | None = None
    once: bool = False
    grace: float = GRACE


def work(
    make_rounds: Callable[[Halt], Sequence[Round]],
    wishes: Wishes,
    watch: Watch = nullcontext,
) -> Ended:
    """Run the rounds until SIGTERM or SIGINT, or once. `watch` surrounds it. For the main thread
    alone."""
    with Bell() as bell:
        runner: Runner
        rounds = list(make_rounds(lambda: runner.stopping))
        if wishes.ping is not None:
            rounds.append(ping_round(wishes.ping, lambda: runner.well))
        heart = Heart(wishes.pulse)
        runner = Runner(rounds, Time(wait=bell.wait), ring=bell.ring, beat=heart.beat)
        with watch(runner), _stopped_by_signals(runner):
            log.info("work_begins", rounds=[one.name for one in rounds], pid=os.getpid())
            if wishes.once:
                finished = runner.once(wishes.grace)
                ended = Ended(finished, (*runner.failed, *((PULSE,) if heart.silent else ())))
            else:
                ended = Ended(runner.run(wishes.grace))
        log.info("work_ends", finished=ended.finished, failed=[*ended.failed])
        return ended


class Heart:
    """Writes each heartbeat to `file`, if there is one. `silent` when the last could not be."""

    def __init__(self, file: Path | None) -> None:
        self._file = file
        self.silent = False

    def beat(self, said: Beat) -> None:
        if self._file is None:
            return
        self.silent = False
        try:
            write_beat(self._file, said)
        except OSError:
            # The rounds go on. The heartbeat grows old, which is what is watched from outside.
            log.error("heartbeat_not_written", error="BL-U040")
            self.silent = True


@contextmanager
def _stopped_by_signals(runner: Runner) -> Iterator[None]:
    def stop(number: int, _: FrameType | None) -> None:
        if runner.stopping:
            # Asked twice: somebody is in a hurry, and what is not finished is found again.
            os._exit(128 + number)
        runner.stop()

    before = {one: signal.signal(one, stop) for one in _SIGNALS}
    try:
        yield
    finally:
        for one, handler in before.items():
            signal.signal(one, handler)
