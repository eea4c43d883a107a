"""Many threads, many processes, and a process that is killed: nothing lost, nothing twice."""

import multiprocessing
import os
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from tests.databases import Database
from tests.store.crowd import add_observations, only_open
from tests.store.values import begin, decide, evolve, keep, noticed

from barnlots.model.errors import Conflict, StoreError
from barnlots.store import Ledger, check_projections

SPAWN = multiprocessing.get_context("spawn")
ROOT = Path(__file__).parents[2]


def together(target: Callable[..., None], arguments: list[tuple[object, ...]]) -> None:
    """Run in one process for each of `arguments`; all of them must end well."""
    processes = [SPAWN.Process(target=target, args=one) for one in arguments]
    for one in processes:
        one.start()
    for one in processes:
        one.join(60)
    assert [one.exitcode for one in processes] == [0] * len(processes)


def child(*arguments: str) -> "subprocess.Popen[str]":
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    return subprocess.Popen(
        [sys.executable, "-m", "tests.store.crowd", *arguments],
        cwd=ROOT,
        env=environment,
        stdout=subprocess.PIPE,
        text=True,
    )


def test_two_processes_write_to_one_part(ledger: Ledger, url: str) -> None:
    begin(ledger)
    together(add_observations, [(url, "a", 25), (url, "b", 25)])
    with ledger.read() as reader:
        events = reader.events("c1/skolan")
        part = reader.part("c1/skolan")
    assert [one.sequence for one in events] == list(range(1, 52))
    assert part is not None
    assert len(part.observations) == 50
    assert check_projections(ledger) == ()


def test_processes_that_make_the_same_ledger_at_once_agree_on_it(url: str) -> None:
    together(only_open, [(url,)] * 3)
    Ledger.open(url, evolve).close()


def test_threads_share_a_ledger(ledger: Ledger) -> None:
    begin(ledger)

    def add(name: int) -> None:
        for number in range(10):
            while True:
                with ledger.read() as reader:
                    part = reader.part("c1/skolan")
                try:
                    keep(ledger, decide(part, noticed(), key=f"{name} {number}"))
                    break
                except Conflict:
                    continue

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(add, range(8)))
    with ledger.read() as reader:
        assert len(reader.events("c1/skolan")) == 81
    assert check_projections(ledger) == ()


def test_readers_do_not_wait_for_a_writer_and_see_nothing_of_it(ledger: Ledger) -> None:
    part = begin(ledger)
    with ledger.transaction() as transaction, ThreadPoolExecutor(20) as pool:
        transaction.append(decide(part, noticed(), key="k2"))

        def look(_: int) -> int:
            with ledger.read() as reader:
                return len(reader.events("c1/skolan"))

        assert set(pool.map(look, range(40))) == {1}


def test_a_writer_does_not_wait_for_ever(ledger: Ledger, url: str, file: Path) -> None:
    impatient = Ledger.open(f"{url}?timeout=0.05", evolve)
    other = sqlite3.connect(file, isolation_level=None)
    other.execute("begin immediate")
    with pytest.raises(StoreError) as failure, impatient.transaction():
        raise AssertionError
    assert (failure.value.code, failure.value.params) == ("BL-L002", {"fil": str(file)})
    other.execute("rollback")
    other.close()
    begin(impatient)
    with impatient.transaction(), pytest.raises(StoreError) as failure, impatient.transaction():
        raise AssertionError
    assert failure.value.code == "BL-L002"
    impatient.close()


def test_a_process_killed_halfway_leaves_nothing_of_its_decision(
    ledger: Ledger, url: str, database: Database
) -> None:
    begin(ledger)
    process = child("stop_halfway", url)
    assert process.stdout is not None
    assert process.stdout.readline() == "halfway\n"
    process.kill()
    process.communicate(timeout=30)
    with ledger.read() as reader:
        assert len(reader.events("c1/skolan")) == 1
        assert reader.answered("halvvägs") is None
    assert check_projections(ledger) == ()
    assert database.sound()


def test_what_a_killed_process_said_it_had_kept_is_kept(url: str, database: Database) -> None:
    told: list[str] = []
    for number, count in enumerate((1, 7, 40)):
        process = child("never_stop", url, f"c{number}-")
        assert process.stdout is not None
        told += [process.stdout.readline().strip() for _ in range(count)]
        process.kill()
        rest, _ = process.communicate(timeout=30)
        # The last line may have been cut off by the kill.
        told += [line for line in rest.splitlines() if line.endswith("/skolan")]
    ledger = Ledger.open(url, evolve)
    with ledger.read() as reader:
        for part in told:
            assert len(reader.events(part)) == 2
    assert check_projections(ledger) == ()
    ledger.close()
    assert database.sound()
