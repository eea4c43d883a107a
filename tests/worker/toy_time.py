"""A worker in a world where sleeping takes no time and clocks do what the test tells them."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from barnlots.worker.pulse import Beat
from barnlots.worker.rounds import Round
from barnlots.worker.runner import Job, Runner, Time

MONDAY = datetime(2026, 10, 12, 8, 0, tzinfo=UTC)


def at_once(job: Job, name: str) -> None:
    job()


@dataclass
class World:
    """`passed` is what no one sets; `clock` is what the machine shows, which somebody may."""

    passed: float = 0.0
    clock: datetime = MONDAY
    slept: list[float] = field(default_factory=list)
    after_sleep: Callable[[], None] = lambda: None

    def wait(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.goes(seconds)
        self.after_sleep()

    def goes(self, seconds: float) -> None:
        self.passed += seconds
        self.clock += timedelta(seconds=seconds)

    @property
    def time(self) -> Time:
        return Time(wait=self.wait, now=lambda: self.clock, seconds=lambda: self.passed)

    def runner(
        self,
        rounds: Sequence[Round],
        *,
        start: Callable[[Job, str], None] = at_once,
        beats: list[Beat] | None = None,
    ) -> Runner:
        heard = [] if beats is None else beats
        return Runner(rounds, self.time, start=start, beat=heard.append)

    def works(
        self,
        runner: Runner,
        seconds: float,
        meanwhile: Callable[[], None] = lambda: None,
        after: float = 0.0,
    ) -> None:
        """Let the runner go on for so long and then ask it to stop; `meanwhile` happens once, when
        `after` seconds have passed."""
        begun = self.passed
        left = [meanwhile]

        def each_time() -> None:
            if left and self.passed - begun >= after:
                left.pop()()
            if self.passed - begun >= seconds:
                runner.stop()

        self.after_sleep = each_time
        assert runner.run(grace=30)
