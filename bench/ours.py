"""Our own side of a contest: the door, the bare driver doing the same, the second opinion."""

import shutil
import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from barnlots.opinion.supervisor import SecondOpinion
from barnlots.worker.drain import drain_opinions
from bench import recording
from bench.contest import Runner
from bench.journey import BEGINS, learn, together, travel
from bench.world import World

COMMANDS = 10


@contextmanager
def door(url: str, number: int) -> Iterator[Runner]:
    """Journeys through the door, into the ledger at `url`."""
    world = World.open(url, BEGINS)
    with world.door:
        names, made = learn(world, f"mall-{number}"), [0]

        def run(count: int) -> float:
            begun = time.perf_counter()
            for _ in range(count):
                made[0] += 1
                travel(world, f"barn-{number}-{made[0]}", names)
            return time.perf_counter() - begun

        yield run


@contextmanager
def door_in_bulk(url: str, at_once: int, number: int) -> Iterator[Runner]:
    """Journeys through the door, the same command of `at_once` cases handed in together."""
    world = World.open(url, BEGINS)
    with world.door:
        names, made = learn(world, f"mall-{number}"), [0]

        def run(count: int) -> float:
            begun = time.perf_counter()
            for at in range(made[0], made[0] + count, at_once):
                for one in together(
                    world, [f"barn-{number}-{case}" for case in range(at, at + at_once)], names
                ):
                    one()
            made[0] += count
            return time.perf_counter() - begun

        yield run


@contextmanager
def second_opinion(url: str, number: int) -> Iterator[Runner]:
    """The second opinion on whole journeys: asked of its helper, compared and recorded. Each one
    is drained by itself, since a round asks the same question about the same situation once."""
    world = World.open(url, BEGINS)
    with world.door, SecondOpinion() as opinion:
        names, made = learn(world, f"mall-{number}"), [0]

        def drained() -> float:
            world.clock.now = BEGINS.replace(hour=23)
            begun = time.perf_counter()
            drain_opinions(world.door, opinion, world.clock.now)
            return time.perf_counter() - begun

        def run(count: int) -> float:
            took = 0.0
            for _ in range(count):
                made[0] += 1
                travel(world, f"barn-{number}-{made[0]}", names)
                took += drained()
            return took

        drained()
        yield run


def record(url: str, copy: Callable[[], None], file: Path, cases: int, at_once: int = 1) -> None:
    """What the door asks its database for `cases` journeys, kept in `file`: a unit a command, or
    one for the same command of `at_once` cases handed in together.

    `copy` is called when the ledger is as it was before them and nobody has it open.
    """
    world = World.open(url, BEGINS)
    with world.door:
        names = learn(world, "mall-0")
    copy()
    tape_of = recording.sqlite_tape if url.startswith("sqlite") else recording.postgresql_tape
    with tape_of() as tape:
        world = World.open(url, BEGINS)
        with world.door:
            # What is read into memory once is no part of a command.
            travel(world, "varm", names)
            tape.on, units = True, []
            for number in range(0, cases, at_once):
                group = [f"inspelad-{one}" for one in range(number, number + at_once)]
                for one in together(world, group, names):
                    one()
                    units.append(tape.cut())
    recording.save(file, units)


@contextmanager
def raw_sqlite(base: Path, file: Path, at_once: int, number: int) -> Iterator[Runner]:
    """What was recorded, played by sqlite3 on a copy of `base`: a commit for each unit."""
    own = base.with_name(f"{base.stem}-{number}-{at_once}.db")
    shutil.copyfile(base, own)
    connection = sqlite3.connect(own, isolation_level=None)
    connection.execute("pragma journal_mode = wal")
    connection.execute("pragma synchronous = full")
    try:
        yield _playing(connection, connection.cursor(), recording.load(file), at_once)
    finally:
        connection.close()


@contextmanager
def raw_postgresql(url: str, file: Path, shares: int, number: int) -> Iterator[Runner]:
    """What was recorded, played by psycopg: the cases that fall to this one of `shares`."""
    import psycopg

    units = recording.load(file)
    mine = [unit for at, unit in enumerate(units) if at // COMMANDS % shares == number % shares]
    with psycopg.connect(url, autocommit=True) as connection:
        yield _playing(connection, connection.cursor(), mine, 1)


def _playing(
    connection: Any, cursor: Any, units: list[list[recording.Asked]], at_once: int
) -> Runner:
    at = [0]

    def run(count: int) -> float:
        wanted = count * COMMANDS // at_once
        mine = units[at[0] : at[0] + wanted]
        if len(mine) < wanted:
            raise AssertionError("more was asked for than was recorded")
        at[0] += wanted
        played = mine if at_once == 1 else [recording.in_one(unit) for unit in mine]
        begun = time.perf_counter()
        for unit in played:
            recording.play(connection, cursor, unit)
        return time.perf_counter() - begun

    return run
