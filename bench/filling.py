"""A ledger with very many open parts, in minutes: one part's rows again and again, below the door.

In the ledger's own tables. What is sealed in the copies is cut short, since nobody opens it, and
they are due long after everything else; each belongs to somebody whom nobody asks for.
"""

import sqlite3
from datetime import timedelta

from barnlots.model import commands as c
from barnlots.store import tables
from bench.journey import BEGINS, HOLDER, WHO, child
from bench.world import World

TEMPLATE = "mall"
PEOPLE = 5_000
_COPIED = ("part_key", "entry", "part", "duty")


def fill(url: str, count: int) -> None:
    """So many open parts in a new SQLite ledger at `url`."""
    open_cases(url, TEMPLATE, 1)
    _copy(url.removeprefix("sqlite:///"), count)


def open_cases(url: str, name: str, count: int) -> None:
    """So many real ones, through the door."""
    world = World.open(url, BEGINS)
    with world.door:
        for number in range(count):
            case = f"{name}-{number}"
            command = c.OpenCase(key=case, case=case, holder=HOLDER, child=child(case))
            world.door.handle(command, WHO)


def _copy(file: str, count: int) -> None:
    """The rows of the template again under other names, due long after everything else."""
    connection = sqlite3.connect(file)
    connection.execute("pragma synchronous = off")
    connection.execute("pragma cache_size = -400000")
    connection.execute("pragma foreign_keys = off")
    original = f"{TEMPLATE}-0"
    for name in _COPIED:
        columns = [one for one in tables.METADATA.tables[name].columns if one.name != "ordinal"]
        values = ", ".join(_copied(one.name, original) for one in columns)
        names = ", ".join(one.name for one in columns)
        # Batches, so that the log of what is not kept yet stays small.
        for at in range(1, count + 1, 50_000):
            connection.execute(
                f"with recursive number(n) as (select {at} union all select n + 1 from number"
                f" where n < {min(at + 49_999, count)})"
                f" insert into {name} ({names}) select {values} from {name}, number"
                f" where {name}.part_id = '{c.part_id(original, HOLDER)}'"
            )
            connection.commit()
    connection.execute("analyze")
    connection.commit()
    connection.execute("pragma wal_checkpoint(truncate)")
    connection.close()


def _copied(column: str, original: str) -> str:
    if column in ("part_id", "case_id"):
        return f"replace({column}, '{original}', '{TEMPLATE}-' || printf('%07d', n))"
    if column == "key":
        return "randomblob(32)"
    if column in ("record", "trace"):
        return f"substr({column}, 1, 64)"
    if column in ("assignment", "whose"):
        return f"{column} || '-ingen-' || (n % {PEOPLE})"
    if column == "due_at":
        return f"due_at + {int(timedelta(days=3650).total_seconds() * 1e6)} + n * 1000000"
    return column
