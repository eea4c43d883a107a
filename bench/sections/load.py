"""Two hours of a region on its busiest morning, as fast as they go: memory, p50, p99, throughput.

200 000 cases are open. In two hours one in eighty begins, with ten commands each: 25 000, or three
and a half a second, of the journey of `journey.py`, spread over forty municipalities. Children come
and go at an even rate, and what had begun already is handed in before the clock starts, so that
what is held in memory has no reason to grow. After every fifth command somebody looks at the part,
which is logged, and after every tenth at a work list. About as many children are on their way at
once as a ledger keeps in memory. Two threads hand in what there is, each as soon as it has been
answered; beside them a worker process lets deadlines pass and has every decision judged a second
time, on the same simulated clock and into the same ledger.
"""

import multiprocessing
import random
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import partial
from statistics import median, quantiles
from typing import Any

from barnlots.model import commands as c
from barnlots.model.people import Reader
from barnlots.opinion.supervisor import SecondOpinion
from barnlots.service import Barnlots
from barnlots.worker.drain import drain_opinions, pass_deadlines
from bench import filling, machine, table
from bench.contest import apart
from bench.journey import BEGINS, NO_NAMES, Names, command, names_in
from bench.region import place, region
from bench.setting import Setting
from bench.world import shipped_policy

CASES, ONE_IN, THREADS = 200_000, 80, 2
HOURS, BETWEEN = timedelta(hours=2), timedelta(minutes=10)
PART_AFTER, LIST_AFTER = 5, 10
STEPS = 10
# Where the journey learns what it comes back to; asked then, while the part is at hand.
NAMES_AFTER = (0, 5, 7)
FLAT = 1.1
PURPOSE = "mätning"


def run(setting: Setting) -> None:
    """Measure and print."""
    cases = setting.size or setting.some(CASES)
    file = setting.place("load") / "region.db"
    setting.tell(f"making {cases:,} open parts")
    apart(partial(filling.fill, f"sqlite:///{file}", cases))
    coming = sorted(_coming(max(1, cases // ONE_IN)), key=lambda one: one.at)
    setting.tell(f"{len(coming):,} commands, some of them before the clock starts")
    seen = _Seen()
    _hand_in(f"sqlite:///{file}", coming, seen, setting)
    _print(cases, seen)


@dataclass(frozen=True)
class _Coming:
    """One step of one child's journey, and when it comes."""

    at: datetime
    child: int
    step: int


def _coming(children: int) -> Iterator[_Coming]:
    """`children` begin within the two hours, and as many a minute before them."""
    chance, life = random.Random(5), STEPS * BETWEEN
    for number in range(int(children * (1 + life / HOURS))):
        begins = BEGINS - life + (HOURS + life) * chance.random()
        steps = (_Coming(begins + step * BETWEEN, number, step) for step in range(STEPS))
        yield from (one for one in steps if one.at < BEGINS + HOURS)


@dataclass
class _Seen:
    """What the morning showed: seconds each, and MiB a simulated minute."""

    command: list[float] = field(default_factory=list)
    part: list[float] = field(default_factory=list)
    work: list[float] = field(default_factory=list)
    ours: list[float] = field(default_factory=list)
    worker: list[float] = field(default_factory=list)
    took: float = 0.0
    worked: str = ""


class _Clock(threading.local):
    """Each thread is where its own command is."""

    now = BEGINS

    def __call__(self) -> datetime:
        return self.now


def _hand_in(url: str, coming: Sequence[_Coming], seen: _Seen, setting: Setting) -> None:
    context = multiprocessing.get_context("spawn")
    clock, names = _Clock(), dict[int, Names]()
    now, resident, stop = (context.Value("d", 0.0) for _ in range(3))
    now.value = coming[0].at.timestamp()
    told, tell = context.Pipe(duplex=False)
    worker = context.Process(target=_work, args=(url, now, resident, stop, tell))
    with Barnlots.open(url, shipped_policy(), region(), clock) as door:

        def passes(one: _Coming) -> None:
            """The simulated clock, which the worker reads too."""
            minute = int((one.at - BEGINS).total_seconds() // 60)
            if one.at >= BEGINS and minute >= len(seen.ours):
                seen.ours.append(machine.resident())
                seen.worker.append(resident.value)
                if minute % 10 == 0:
                    setting.tell(f"{minute} simulated minutes, {len(seen.command):,} commands")
            now.value = one.at.timestamp()

        def handle(number: int, one: _Coming) -> None:
            clock.now = one.at
            _once(door, number, one, names, seen if one.at >= BEGINS else _Seen())

        worker.start()
        try:
            told.recv()
            _by_threads([one for one in coming if one.at < BEGINS], passes, handle)
            begun = time.perf_counter()
            _by_threads([one for one in coming if one.at >= BEGINS], passes, handle)
            seen.took = time.perf_counter() - begun
            stop.value = 1.0
            seen.worked = told.recv()
            worker.join()
        finally:
            worker.kill()


def _by_threads(
    coming: Sequence[_Coming],
    passes: Callable[[_Coming], None],
    handle: Callable[[int, _Coming], None],
) -> None:
    """Each thread takes the next one as soon as it has been answered. Raises what one raised."""
    turn, waiting, failed = threading.Lock(), enumerate(coming), list[BaseException]()

    def work() -> None:
        while not failed:
            with turn:
                number, one = next(waiting, (0, None))
                if one is None:
                    return
                passes(one)
            try:
                handle(number, one)
            except BaseException as error:
                failed.append(error)

    threads = [threading.Thread(target=work) for _ in range(THREADS)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    if failed:
        raise failed[0]


def _once(door: Barnlots, number: int, one: _Coming, names: dict[int, Names], seen: _Seen) -> None:
    def timed(into: list[float], ask: Any) -> None:
        begun = time.perf_counter()
        ask()
        into.append(time.perf_counter() - begun)

    where, case = place(one.child), f"barn-{one.child}"
    part = c.part_id(case, where.holder)
    given = command(one.step, case, names.get(one.child, NO_NAMES), where, one.at)
    timed(seen.command, lambda: door.handle(given, where.actor))
    if one.step in NAMES_AFTER:
        names[one.child] = names_in(door, part, names.get(one.child, NO_NAMES))
    reader = Reader(assignment=where.who, purpose=PURPOSE)
    if number % PART_AFTER == 0:
        timed(seen.part, lambda: door.part(part, reader))
    if number % LIST_AFTER == 0:
        timed(seen.work, lambda: door.work(reader))


def _work(url: str, now: Any, resident: Any, stop: Any, tell: Any) -> None:
    """The worker's process: round after round until the morning is over, and then the rest."""

    def clock() -> datetime:
        return datetime.fromtimestamp(now.value, UTC)

    passed = opinions = differing = 0
    with Barnlots.open(url, shipped_policy(), region(), clock) as door, SecondOpinion() as second:
        tell.send("")
        while True:
            last, until = bool(stop.value), clock()
            if last:
                until += timedelta(minutes=1)
                now.value = until.timestamp()
            passed += pass_deadlines(door, until)
            drained = drain_opinions(door, second, until)
            opinions, differing = opinions + drained.opinions, differing + drained.differing
            resident.value = machine.resident()
            if last:
                tell.send(f"{passed:,} deadlines, {opinions:,} opinions, {differing:,} differing")
                return
            time.sleep(0.2)


def _print(cases: int, seen: _Seen) -> None:
    count = len(seen.command)
    done, needed = count / seen.took, count / HOURS.total_seconds()
    print(f"\nTwo hours of a region with {cases:,} open cases; SQLite")
    table.fact(
        f"{count:,} commands, {len(seen.part):,} parts read, {len(seen.work):,} work lists",
        f"{seen.took / 60:.1f} minutes: {done:,.0f} commands/s, {needed:.1f} needed",
    )
    for what, found in (
        ("a command, durable", seen.command),
        ("a part read, logged", seen.part),
        ("a work list", seen.work),
    ):
        if len(found) > 1:
            table.fact(f"  {what}", _latency(found))
    for what, held in (("the process with the door", seen.ours), ("the worker", seen.worker)):
        if len(held) >= 8:
            quarters = ", ".join(f"{held[len(held) * at // 8 - 1]:,.0f}" for at in (1, 2, 4, 6, 8))
            table.fact(f"  memory of {what}, MiB at 1/8, 2/8, 4/8, 6/8, 8/8", quarters)
            grown = max(held[-len(held) // 4 :]) / median(held[len(held) // 2 : -len(held) // 4])
            table.verdict(
                f"    the last quarter, of the one before, at most {FLAT}", grown, most=FLAT
            )
    table.fact("  the worker meanwhile", seen.worked)


def _latency(found: Sequence[float]) -> str:
    cuts = quantiles(found, n=1000, method="inclusive")
    p50, p99, p999 = (cuts[at - 1] * 1e3 for at in (500, 990, 999))
    return (
        f"p50 {p50:.1f} ms, p99 {p99:.1f} ms, p99.9 {p999:.1f} ms, most {max(found) * 1e3:.0f} ms"
    )
