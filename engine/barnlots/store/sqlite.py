"""SQLite, set up so that what was answered is on disk and readers never wait for writers."""

import sqlite3
import time
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, Engine, create_engine, event

from barnlots.model.errors import StoreError
from barnlots.store.failures import DATABASE_ERRORS, translate

_PATIENCE_SECONDS = 10.0
_PAUSE_SECONDS = 0.02


def patience(url: URL) -> float:
    """How long to wait for another writer, in seconds: `?timeout=` in the URL, or ten."""
    try:
        return float(str(url.query.get("timeout", _PATIENCE_SECONDS)))
    except ValueError:
        raise StoreError("BL-L004", adress=url.render_as_string()) from None


def engine_for(url: URL) -> Engine:
    """An engine for the file of `url`, which is created, for its owner's eyes only, if missing."""
    file = url.database or ""
    if file in ("", ":memory:") or file.startswith("file:"):
        raise StoreError("BL-L004", adress=url.render_as_string())
    seconds = patience(url)
    try:
        Path(file).touch(mode=0o600)
    except OSError as error:
        raise StoreError("BL-L005", fil=file) from error
    engine = create_engine(
        url,
        connect_args={"timeout": seconds},
        # One connection for each thread that asks; nobody is refused because others are reading.
        max_overflow=-1,
        # The parameters are a child's record, and an exception ends up in logs.
        hide_parameters=True,
    )
    event.listen(engine, "connect", _prepare)
    event.listen(engine, "begin", _begin)
    return engine


def for_writing(engine: Engine) -> Engine:
    """The same connections, for transactions that take the writer's lock when they begin.

    One that reads first and then wants to write could be refused halfway.
    """
    return engine.execution_options(barnlots_begin="BEGIN IMMEDIATE")


def _prepare(connection: sqlite3.Connection, _record: object) -> None:
    try:
        # Python would otherwise begin transactions by itself, and later than we say.
        connection.isolation_level = None
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("PRAGMA synchronous = FULL")
    except sqlite3.Error:
        # The pool never gets to know a connection that could not be prepared.
        connection.close()
        raise


def _begin(connection: Connection) -> None:
    how: Any = connection.get_execution_options().get("barnlots_begin", "BEGIN")
    connection.connection.cursor().execute(how)


def keep_log(engine: Engine, file: str, seconds: float) -> None:
    """Write-ahead logging. Only for a file known to be ours: the mode is written into the file."""
    give_up_at = time.monotonic() + seconds
    while True:
        try:
            connection = engine.raw_connection()
            try:
                connection.cursor().execute("PRAGMA journal_mode = WAL")
            finally:
                connection.close()
            return
        except DATABASE_ERRORS as error:
            # SQLite does not wait by itself when two processes change the mode at once.
            failure = translate(error, file)
            if failure.code != "BL-L002" or time.monotonic() > give_up_at:
                raise failure from error
        time.sleep(_PAUSE_SECONDS)
