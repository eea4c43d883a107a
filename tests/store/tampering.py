"""A small ledger with something in every table, and ways of doing it harm behind our back."""

import shutil
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from tests.store.erasing import close, erase
from tests.store.values import (
    MENTOR,
    NOW,
    begin,
    days,
    deadline,
    decide,
    evolve,
    handover,
    keep,
    noticed,
    task,
)

from barnlots.model.erasing import Retention
from barnlots.model.events import DeadlineSet, HandoverOffered, TaskAssigned
from barnlots.model.part import Part
from barnlots.store import Ledger
from barnlots.store.checkpoints import make_checkpoint, publish
from barnlots.store.finding import Finding
from barnlots.store.verify import Verification
from barnlots.store.witness import FileWitness, Witness

OPEN, LONG, ERASED, TRIMMED = "c1/skolan", "c2/skolan", "c3/skolan", "c4/skolan"
PARTS = (OPEN, LONG, ERASED, TRIMMED)
# What follows from a part's entries and is gone with them.
DERIVED = ("snapshot", "observed", "duty", "opinion", "delivery")


def look(ledger: Ledger, part: str) -> None:
    with ledger.transaction() as transaction:
        transaction.log_read(
            reader=MENTOR,
            purpose="uppföljning",
            tenant="kommunen",
            holder="skolan",
            part=part,
            query="part",
            at=NOW,
        )


def fill(ledger: Ledger) -> None:
    """Four parts: open, long enough for a snapshot, erased, and without its traces."""
    part = begin(
        ledger,
        TaskAssigned(task=task("t1", days(1))),
        DeadlineSet(deadline=deadline("f1", days(1))),
        HandoverOffered(handover=handover("ö1")),
        part=OPEN,
    )
    more(ledger, part, 3)
    more(ledger, begin(ledger, part=LONG), 2, "ord " * 3000)
    make_checkpoint(ledger, NOW)
    for name in (ERASED, TRIMMED):
        look(ledger, name)
        close(ledger, more(ledger, begin(ledger, part=name), 2))
    make_checkpoint(ledger, days(1))
    erase(ledger, ERASED)
    erase(ledger, TRIMMED, Retention.TRACE)
    look(ledger, OPEN)
    make_checkpoint(ledger, days(2))
    with ledger.read() as reader:
        again = reader.part(OPEN)
    assert again is not None
    more(ledger, again, 1)


def more(ledger: Ledger, part: Part, times: int, words: str = "igen") -> Part:
    for number in range(times):
        key = f"{part.id} {part.version} {number}"
        due = days(0)
        part = keep(ledger, decide(part, noticed(words), key=key, part=part.id, opinion_due=due))
    return part


def found(url: str, witness: Witness | None = None) -> list[Finding]:
    """What a process that knows nothing beforehand finds."""
    ledger = Ledger.open(url, evolve)
    try:
        return list(Verification(ledger, witness).findings())
    finally:
        ledger.close()


def publish_all(url: str, folder: Path) -> FileWitness:
    folder.mkdir(exist_ok=True)
    ledger = Ledger.open(url, evolve)
    try:
        publish(ledger, FileWitness(folder))
    finally:
        ledger.close()
    return FileWitness(folder)


class Harm:
    """A copy of a ledger's file that is written to as anybody could."""

    def __init__(self, original: Path, folder: Path) -> None:
        self.file = folder / "kopia.db"
        shutil.copy(original, self.file)
        keys = folder / "kopia.db.nycklar"
        if not keys.exists():
            shutil.copytree(original.with_name(f"{original.name}.nycklar"), keys)
        self.url = f"sqlite:///{self.file}"
        self._connection = sqlite3.connect(self.file, isolation_level=None)
        self._connection.row_factory = sqlite3.Row

    def run(self, statement: str, *values: Any) -> list[sqlite3.Row]:
        return self._connection.execute(statement, values).fetchall()

    def rows(self, table: str, where: str = "1") -> list[sqlite3.Row]:
        return self.run(f"select rowid as _rowid, * from {table} where {where}")

    def set(self, table: str, rowid: int, column: str, value: Any) -> bool:
        """False where the database itself does not let it stand."""
        try:
            self.run(f"update {table} set {column} = ? where rowid = ?", value, rowid)
        except sqlite3.IntegrityError:
            return False
        return True

    def close(self) -> None:
        self._connection.close()


def emptied(file: Path) -> None:
    connection = sqlite3.connect(file)
    connection.execute("pragma wal_checkpoint(truncate)")
    connection.close()


def flipped(value: Any) -> Iterator[Any]:
    """The value with each of its bytes changed in turn, as they lie in the database."""
    if isinstance(value, bytes):
        for at in range(len(value)):
            yield value[:at] + bytes([value[at] ^ 1]) + value[at + 1 :]
    elif isinstance(value, str):
        yield from (one.decode() for one in flipped(value.encode()))
    elif isinstance(value, int):
        for at in range(0, 64, 8):
            yield value ^ (1 << at)
    else:
        yield 1
