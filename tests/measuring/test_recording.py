"""What is played back leaves the very rows that the door left, so the comparison is fair."""

import shutil
import sqlite3
from pathlib import Path

import pytest
from bench import ours, recording
from bench.filling import fill, open_cases
from bench.journey import BEGINS
from bench.world import World

FAR = BEGINS.replace(year=BEGINS.year + 5)


def rows(file: Path) -> dict[str, list[tuple[object, ...]]]:
    """Everything in every table, but the order of opening: there is a journey that only warms up,
    before the tape begins."""
    with sqlite3.connect(file) as connection:
        names = connection.execute("select name from sqlite_master where type = 'table'").fetchall()
        found = {
            name: [row[name == "part" :] for row in connection.execute(f'select * from "{name}"')]
            for (name,) in names
        }
    connection.close()
    return found


@pytest.mark.parametrize("at_once", [1, 2])
def test_the_bare_driver_leaves_the_same_rows(tmp_path: Path, at_once: int) -> None:
    """Two journeys recorded and played on a copy of the ledger as it was before them."""
    ledger, base, tape = tmp_path / "ledger.db", tmp_path / "base.db", tmp_path / "tape"

    def copy() -> None:
        shutil.copyfile(ledger, base)

    ours.record(f"sqlite:///{ledger}", copy, tape, 2, at_once)
    units = recording.load(tape)
    assert len(units) == 2 * ours.COMMANDS // at_once
    assert rows(base) != rows(ledger)
    with ours.raw_sqlite(base, tape, at_once, 0) as run:
        assert run(2) > 0
        with pytest.raises(AssertionError):
            run(2)
    played = rows(tmp_path / f"base-0-{at_once}.db")
    missing = {
        name: [row for row in played[name] if row not in found]
        for name, found in rows(ledger).items()
    }
    assert {name: odd for name, odd in missing.items() if odd} == {}
    assert sum(map(len, played.values())) > sum(map(len, rows(base).values()))


def test_one_commit_is_left_of_several() -> None:
    """Group commit for the bare driver: one beginning, everything that was asked, one end."""
    begin: recording.Asked = (recording.ONE, "BEGIN IMMEDIATE", (), {})
    keep: recording.Asked = (recording.COMMIT, "", None, {})
    first: recording.Asked = (recording.ONE, "insert 1", (), {})
    second: recording.Asked = (recording.ONE, "insert 2", (), {})
    twice = [begin, first, keep, begin, second, keep]
    assert recording.in_one(twice) == [begin, first, second, keep]


def test_a_filled_ledger_has_many_open_parts_and_only_the_real_ones_are_due(tmp_path: Path) -> None:
    """The copies are open parts in the ledger's own tables, due long after everything else."""
    url = f"sqlite:///{tmp_path}/filled.db"
    fill(url, 300)
    open_cases(url, "sen", 2)
    world = World.open(url, BEGINS)
    with world.door, world.door.ledger.read() as ledger:
        due = ledger.due_parts(FAR, 10)
        assert len(ledger.cases()) == 303
    assert {one.split("/")[0] for one in due} == {"mall-0", "sen-0", "sen-1"}
