"""A whole copy of a ledger in a file, made while others read and write it.

What was written last lies in a log beside the file (`-wal`) until it is carried over, so whoever
copies the file alone leaves it out, and nothing in the copy tells.
"""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

from barnlots.model.errors import Refused, StoreError
from barnlots.on_disk import beside, settle
from barnlots.store.channel import reading
from barnlots.store.database import Database
from barnlots.store.failures import translate
from barnlots.store.ledger import database_at
from barnlots.store.schema import number_of
from barnlots.store.sqlite import Sqlite

# What SQLite would take for its own beside a file of that name, and read into it.
_BESIDE = ("-wal", "-shm", "-journal")


@dataclass(frozen=True)
class Backup:
    """What is in the copy: which schema, how many parts, and how many bytes it takes. `vault` is
    the folder of the keys, which are not."""

    name: str
    schema: int
    parts: int
    size: int
    vault: Path


def back_up(url: str, file: Path) -> Backup:
    """Copy the ledger at `url`, of whatever schema, as it is at one moment, to `file`, which is
    there whole and for its owner's eyes only, or not at all. No keys are asked for.

    Raises Refused for a ledger in a server, which has its own tools for it; StoreError for what is
    damaged or no ledger of ours; OSError for where nothing can be written, FileExistsError for
    where something is.
    """
    database = database_at(url)
    try:
        if not isinstance(database, Sqlite):
            raise Refused("BL-U062", fil=database.name)
        with reading(database) as channel:
            schema = number_of(channel, shared=False)
        if schema is None or database.vault is None:
            raise Refused("BL-U016", fil=database.name)
        if any(Path(f"{file}{one}").exists() for one in ("", *_BESIDE)):
            raise FileExistsError(file)
        with beside(file, b"", 0o600) as fresh:
            parts = _copy(database, fresh, str(file))
            size = fresh.stat().st_size
            os.link(fresh, file)
        settle(file.parent)
        return Backup(database.name, schema, parts, size, database.vault)
    finally:
        database.engine.dispose()


def _copy(database: Database, fresh: Path, name: str) -> int:
    """All in one step, so that no writer is ever half in it; how many parts are there now."""
    with _told_as(name), closing(sqlite3.connect(fresh, isolation_level=None)) as copy:
        source = database.engine.raw_connection()
        try:
            driver = source.driver_connection
            assert isinstance(driver, sqlite3.Connection)
            driver.backup(copy)
        finally:
            source.close()
        # The copy needs no log beside it: it is one file.
        copy.execute("PRAGMA journal_mode = DELETE")
        faults = copy.execute("PRAGMA integrity_check").fetchall()
        if faults != [("ok",)]:
            raise StoreError("BL-L080", antal=str(len(faults)))
        (parts,) = copy.execute("SELECT count(*) FROM part").fetchone()
    with fresh.open("rb") as written:
        os.fsync(written.fileno())
    return int(parts)


@contextmanager
def _told_as(name: str) -> Iterator[None]:
    try:
        yield
    except sqlite3.Error as error:
        raise translate(error, name) from error
