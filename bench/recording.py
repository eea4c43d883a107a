"""What our driver was asked, in order: statements and parameters, without knowing any table.

Played back by the bare driver on a copy of the same ledger, that writes the same bytes into the
same rows and reads what was read: the least that anybody could do for the same answer.
"""

import pickle
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from unittest.mock import patch

# A statement with its parameters, with many parameters, or nothing: the transaction is kept. Last
# what the driver was told about how to ask.
Asked = tuple[str, Any, Any, dict[str, Any]]
COMMIT, ONE, MANY = "commit", "one", "many"

_IS_KEPT: Asked = (COMMIT, "", None, {})


class Tape:
    """What has been asked since recording began. Off until `on` is set."""

    def __init__(self) -> None:
        self.on = False
        self._asked: list[Asked] = []

    def add(self, asked: Asked) -> None:
        if self.on:
            self._asked.append(asked)

    def cut(self) -> list[Asked]:
        """What has been asked since the last cut."""
        taken, self._asked = self._asked, []
        return taken


def save(file: Path, units: list[list[Asked]]) -> None:
    """Keep what was asked, unit by unit, for another process."""
    file.write_bytes(pickle.dumps(units))


def load(file: Path) -> list[list[Asked]]:
    """What `save` kept: only ever a file that this run has written itself."""
    found: list[list[Asked]] = pickle.loads(file.read_bytes())
    return found


@contextmanager
def sqlite_tape() -> Iterator[Tape]:
    """A tape of every connection to SQLite that is opened inside the block."""
    tape = Tape()

    class Cursor(sqlite3.Cursor):
        def execute(self, sql: str, parameters: Any = ()) -> "Cursor":
            super().execute(sql, parameters)
            tape.add(_IS_KEPT if sql.strip().upper() == "COMMIT" else (ONE, sql, parameters, {}))
            return self

        def executemany(self, sql: str, parameters: Any) -> "Cursor":
            given = list(parameters)
            super().executemany(sql, given)
            tape.add((MANY, sql, given, {}))
            return self

    class Recorded(sqlite3.Connection):
        def cursor(self, factory: Any = None) -> Any:
            return super().cursor(Cursor)

        def commit(self) -> None:
            if self.in_transaction:
                tape.add(_IS_KEPT)
            super().commit()

    plain = sqlite3.connect

    def connect(*given: Any, **named: Any) -> sqlite3.Connection:
        opened: sqlite3.Connection = plain(*given, **{**named, "factory": Recorded})
        return opened

    with (
        patch.object(sqlite3, "connect", connect),
        patch.object(sqlite3.dbapi2, "connect", connect),
    ):
        yield tape


@contextmanager
def postgresql_tape() -> Iterator[Tape]:
    """A tape of every psycopg connection that is used inside the block."""
    import psycopg

    tape = Tape()
    execute, executemany = psycopg.Cursor.execute, psycopg.Cursor.executemany
    commit = psycopg.Connection.commit

    def recorded(self: Any, query: Any, params: Any = None, **how: Any) -> Any:
        tape.add((ONE, query, params, {**how, "binary": bool(self.format)}))
        return execute(self, query, params, **how)

    def recorded_many(self: Any, query: Any, params_seq: Any, **how: Any) -> None:
        given = list(params_seq)
        tape.add((MANY, query, given, how))
        executemany(self, query, given, **how)

    def kept(self: Any) -> None:
        tape.add(_IS_KEPT)
        commit(self)

    with (
        patch.object(psycopg.Cursor, "execute", recorded),
        patch.object(psycopg.Cursor, "executemany", recorded_many),
        patch.object(psycopg.Connection, "commit", kept),
    ):
        yield tape


def play(connection: Any, cursor: Any, asked: list[Asked]) -> None:
    """Ask the bare driver the same, and read what it answers to the end."""
    execute, executemany, fetchall = cursor.execute, cursor.executemany, cursor.fetchall
    for kind, sql, parameters, how in asked:
        if kind == COMMIT:
            connection.commit()
        elif kind == MANY:
            executemany(sql, parameters, **how)
        else:
            execute(sql, parameters, **how)
            if cursor.description is not None:
                fetchall()


def in_one(unit: list[Asked]) -> list[Asked]:
    """The same with one beginning and one commit, however many there were."""
    begins = [asked for asked in unit if _begins(asked)]
    inside = [asked for asked in unit if asked != _IS_KEPT and not _begins(asked)]
    return [*begins[:1], *inside, _IS_KEPT]


def _begins(asked: Asked) -> bool:
    return asked[0] == ONE and str(asked[1]).upper().startswith("BEGIN")
