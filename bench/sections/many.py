"""What is due costs what is due: a round over a thousand due parts beside few and beside many
others that are open.

The others are copies (`filling.py`); those that are due are real.
"""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from functools import partial
from pathlib import Path

from barnlots.worker.drain import pass_deadlines
from bench import filling, table
from bench.contest import Contestant, Runner, apart, compete
from bench.journey import BEGINS
from bench.setting import Setting
from bench.world import World

FEW, MANY, DUE = 10_000, 1_000_000, 1_000
WITHIN_S = 120.0
DAY = timedelta(days=1)


def run(setting: Setting) -> None:
    """Measure and print."""
    many = setting.size or setting.some(MANY, 10_000)
    few, due = min(FEW, many // 10), setting.some(DUE)
    place = setting.place("many")
    contestants = []
    for number in (few, many):
        setting.tell(f"making {number:,} open parts and {due:,} that become due")
        begun = time.monotonic()
        file = place / f"{number}.db"
        apart(partial(make, file, number, due))
        size = file.stat().st_size / 2**20
        setting.tell(f"{size:,.0f} MiB in {time.monotonic() - begun:.0f} s")
        name = f"{number:,} open parts, {due:,} due"
        contestants.append(Contestant(name, partial(passing, file), due, warm=0))
    rounds = compete(contestants, setting.rounds, setting.tell, WITHIN_S)
    table.head("A round over what is due (pass_deadlines); SQLite", "parts", rounds)
    table.rows(contestants, contestants[0])
    if all(one.rates for one in contestants):
        cost = table.times(contestants[0], contestants[1])
        table.verdict(f"  {many:,} open cost, of what {few:,} cost, at most 2", cost, most=2.0)


def make(file: Path, others: int, due: int) -> None:
    """A ledger with so many open parts that are not due yet, and so many that become due."""
    url = f"sqlite:///{file}"
    filling.fill(url, others)
    filling.open_cases(url, "sen", due)


@contextmanager
def passing(file: Path, _: int) -> Iterator[Runner]:
    """Each run is a day later: what was noticed the day before is due again."""
    world = World.open(f"sqlite:///{file}", BEGINS)
    with world.door, world.door.ledger.read() as ledger:
        (first,) = ledger.due(BEGINS.replace(year=BEGINS.year + 5), 1)
    world = World.open(f"sqlite:///{file}", first.deadline.at)

    def run(count: int) -> float:
        if not count:
            return 0.0
        world.clock.now += DAY
        begun = time.perf_counter()
        passed = pass_deadlines(world.door, world.clock.now)
        took = time.perf_counter() - begun
        if passed < count:
            raise AssertionError(f"{passed} were due and not {count}")
        # Some have more than one deadline: the cost of each is what is told.
        return took * count / passed

    with world.door:
        yield run
