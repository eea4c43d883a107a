"""Contestants side by side: each in a process of its own, a slice of each in every round.

A machine that is busy for a while then disturbs everybody alike, and what is compared is taken
within the round. A contestant that cannot be started says why, and the others go on.
"""

import math
import multiprocessing
import time
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager, suppress
from dataclasses import dataclass, field
from multiprocessing.connection import Connection
from statistics import median
from typing import Protocol

PATIENCE_S = 120.0
LEAST_ROUNDS = 2


class Runner(Protocol):
    """Does `count` units of work and says how many seconds that took."""

    def __call__(self, count: int) -> float: ...


Make = Callable[[], AbstractContextManager[Runner]]


@dataclass
class Contestant:
    """`make` is picklable and opens the runner in the contestant's own process.

    `fresh` starts that process anew for every round: for those with threads or servers of their
    own, which would otherwise take from the others while they wait. `processes` run the same work
    at once, each on things of its own, and their time is until the last of them is done.
    """

    name: str
    make: Callable[[int], AbstractContextManager[Runner]]
    count: int
    fresh: bool = False
    processes: int = 1
    warm: int = 1
    rates: list[float] = field(default_factory=list)
    failure: str = ""

    @property
    def rate(self) -> float:
        """Units a second, the median of the rounds."""
        return median(self.rates)


def compete(
    contestants: Sequence[Contestant],
    rounds: int,
    tell: Callable[[str], None],
    within_s: float = math.inf,
) -> int:
    """Let everybody run `rounds` times, a slice each in turn, beginning with another each time; how
    many rounds there were. After the second there are no more than fit in `within_s`."""
    hired: dict[str, _Crew] = {}
    begun = time.monotonic()
    try:
        for number in range(rounds):
            taken = time.monotonic() - begun
            if number >= LEAST_ROUNDS and taken * (number + 1) / number > within_s:
                tell(f"no more than {number} rounds fit in {within_s:.0f} s")
                return number
            tell(f"round {number + 1} of {rounds}")
            turn = number % len(contestants)
            for one in (*contestants[turn:], *contestants[:turn]):
                if not one.failure:
                    _slice(one, number, hired, tell)
        return rounds
    finally:
        for crew in hired.values():
            crew.dismiss()


def _slice(
    one: Contestant, number: int, hired: dict[str, "_Crew"], tell: Callable[[str], None]
) -> None:
    try:
        if one.name not in hired:
            hired[one.name] = _Crew(one, number)
        one.rates.append(one.count * one.processes / hired[one.name].run(one.count))
    except _Failed as failed:
        one.failure = str(failed)
        tell(f"{one.name}: {failed}")
    if one.fresh or one.failure:
        crew = hired.pop(one.name, None)
        if crew is not None:
            crew.dismiss()


class _Failed(Exception):
    """Why a contestant takes no further part."""


class _Crew:
    """The processes of one contestant, ready and warm."""

    def __init__(self, one: Contestant, number: int) -> None:
        context = multiprocessing.get_context("spawn")
        self._members: list[tuple[multiprocessing.process.BaseProcess, Connection]] = []
        for member in range(one.processes):
            ours, theirs = context.Pipe()
            process = context.Process(
                target=_serve,
                args=(one.make, number * one.processes + member, one.warm, theirs),
                daemon=False,
            )
            process.start()
            theirs.close()
            self._members.append((process, ours))
        try:
            self._answers()
        except _Failed:
            self.dismiss()
            raise

    def run(self, count: int) -> float:
        begun = time.perf_counter()
        for _, connection in self._members:
            connection.send(count)
        took = self._answers()
        # Alone it is the work itself; together it is until the last one has answered.
        return took[0] if len(took) == 1 else time.perf_counter() - begun

    def _answers(self) -> list[float]:
        found = []
        for _, connection in self._members:
            if not connection.poll(PATIENCE_S):
                raise _Failed(f"no answer within {PATIENCE_S:.0f} s")
            try:
                said = connection.recv()
            except EOFError:
                raise _Failed("its process ended") from None
            if isinstance(said, str):
                raise _Failed(said)
            found.append(said)
        return found

    def dismiss(self) -> None:
        for _, connection in self._members:
            with suppress(OSError):
                connection.send(0)
        for process, connection in self._members:
            process.join(15)
            if process.is_alive():
                process.kill()
                process.join()
            connection.close()


def _serve(
    make: Callable[[int], AbstractContextManager[Runner]],
    number: int,
    warm: int,
    connection: Connection,
) -> None:
    """In the contestant's process: open, warm up, run what is asked until nothing more is."""
    try:
        with make(number) as runner:
            runner(warm)
            connection.send(0.0)
            while count := connection.recv():
                connection.send(runner(count))
    except EOFError:
        return
    except BaseException as error:
        # Whatever stops a contestant is a line in the table, and never stops the others.
        first = (str(error).splitlines() or [""])[0]
        with suppress(OSError):
            connection.send(f"{type(error).__name__}: {first}"[:160])


def apart(work: Callable[[], None]) -> None:
    """Do it in a process of its own, so that nothing of it stays in memory here."""
    process = multiprocessing.get_context("spawn").Process(target=work)
    process.start()
    try:
        process.join()
    finally:
        # Stopped from outside, nothing goes on writing where the folder is being taken away.
        process.kill()
        process.join()
    if process.exitcode:
        raise RuntimeError(f"preparing failed with {process.exitcode}")
