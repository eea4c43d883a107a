"""SQLite, set up so that what was answered is on disk and readers never wait for writers."""

import sqlite3
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, create_engine, event

from barnlots.model.errors import StoreError
from barnlots.store.database import (
    OWN_OPTIONS,
    Database,
    Durability,
    check_options,
    patience_of,
    vault_of,
)
from barnlots.store.failures import translate

_PAUSE_SECONDS = 0.02
# As SQLite says them: synchronous off or normal; no journal, or one that a crash takes.
_UNSAFE = {"synchronous": ("0", "1"), "journal_mode": ("off", "memory")}


class Sqlite(Database):
    """A file."""

    # SQLite lets writers wait by sleeping and trying again; the turn that a ledger keeps makes sure
    # that none of its threads is passed over until its time is up.
    one_writer = True
    begin_reading = "BEGIN"

    def begin_writing(self, alone: Sequence[str]) -> str:
        # One that reads first and then wants to write could be refused halfway.
        return "BEGIN IMMEDIATE"

    def cursor(self, connection: Any) -> Any:
        return connection.cursor()

    def begin(self, connection: Any, words: str) -> None:
        connection.cursor().execute(words)

    def is_closed(self, connection: Any) -> bool:
        # A file is never lost as a server is.
        return False

    def durability(self, connection: Connection) -> Durability:
        found = {
            name: str(connection.exec_driver_sql(f"PRAGMA {name}").scalar_one())
            for name in ("synchronous", "journal_mode")
        }
        return Durability(found, tuple(one for one in found if found[one] in _UNSAFE[one]))

    def size(self, connection: Connection) -> int:
        files = (Path(self.name), Path(f"{self.name}-wal"))
        return sum(one.stat().st_size for one in files if one.exists())

    def sweep(self) -> bool:
        """The file written anew without what is free in it, and the log emptied."""
        try:
            connection = self.engine.raw_connection()
            try:
                cursor = connection.cursor()
                cursor.execute("VACUUM")
                cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")
                busy = (cursor.fetchone() or (1,))[0]
            finally:
                connection.close()
        except self.driver_error as error:
            failure = translate(error, self.name)
            if failure.code != "BL-L002":
                raise failure from error
            return False
        return not busy


def database(url: URL) -> Sqlite:
    """The file of `url`, which is created, for its owner's eyes only, if missing."""
    file = url.database or ""
    if file in ("", ":memory:") or file.startswith("file:"):
        raise StoreError("BL-L004", adress=url.render_as_string())
    check_options(url, file)
    seconds = patience_of(url, file)
    try:
        Path(file).touch(mode=0o600)
    except OSError as error:
        raise StoreError("BL-L005", fil=file) from error
    engine = create_engine(
        url.difference_update_query(OWN_OPTIONS),
        connect_args={"timeout": seconds},
        # One connection for each thread that asks; nobody is refused because others are reading.
        max_overflow=-1,
        # The parameters are a child's record, and an exception ends up in logs.
        hide_parameters=True,
    )
    event.listen(engine, "connect", _prepare)
    return Sqlite(file, vault_of(url) or Path(f"{file}.nycklar"), engine, seconds)


def keep_log(database: Database) -> None:
    """Write-ahead logging. Only for a file known to be ours: the mode is written into the file."""
    give_up_at = time.monotonic() + database.patience
    while True:
        try:
            connection = database.engine.raw_connection()
            try:
                connection.cursor().execute("PRAGMA journal_mode = WAL")
            finally:
                connection.close()
            return
        except database.driver_error as error:
            # SQLite does not wait by itself when two processes change the mode at once.
            failure = translate(error, database.name)
            if failure.code != "BL-L002" or time.monotonic() > give_up_at:
                raise failure from error
        time.sleep(_PAUSE_SECONDS)


def _text(said: bytes) -> str:
    """What is no UTF-8, which SQLite lets anybody write, is shown as what it is: one such row must
    not keep the others from being read."""
    return said.decode("utf-8", "backslashreplace")


def _prepare(connection: sqlite3.Connection, _record: object) -> None:
    try:
        # Python would otherwise begin transactions by itself, and later than we say.
        connection.isolation_level = None
        connection.text_factory = _text
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("PRAGMA synchronous = FULL")
        # What is deleted is overwritten: a destroyed key must not lie on in the file.
        connection.execute("PRAGMA secure_delete = ON")
    except sqlite3.Error:
        # The pool never gets to know a connection that could not be prepared.
        connection.close()
        raise
