"""What goes wrong below, said in our own words: no caller ever meets a database's exception."""

import sqlite3

from sqlalchemy.exc import IntegrityError

from barnlots.model.errors import BarnlotsError, Conflict, StoreError
from barnlots.store import sqlstates
from barnlots.store.tables import SCHEMA

_CODES = {
    sqlite3.SQLITE_BUSY: "BL-L002",
    sqlite3.SQLITE_LOCKED: "BL-L002",
    sqlite3.SQLITE_FULL: "BL-L003",
    sqlite3.SQLITE_CORRUPT: "BL-L001",
    sqlite3.SQLITE_NOTADB: "BL-L001",
    sqlite3.SQLITE_READONLY: "BL-L005",
    sqlite3.SQLITE_CANTOPEN: "BL-L005",
    sqlite3.SQLITE_PERM: "BL-L005",
    sqlite3.SQLITE_AUTH: "BL-L005",
    sqlite3.SQLITE_CONSTRAINT: "BL-L008",
}

_TAKEN = (sqlite3.SQLITE_CONSTRAINT_UNIQUE, sqlite3.SQLITE_CONSTRAINT_PRIMARYKEY)

# SQLite keeps the kind of an error in the low byte and its variant above it.
_KIND = 0xFF


def not_a_ledger(name: str, schema: str = "?") -> StoreError:
    """The file is damaged, somebody else's, or written by a newer Barnlots (`schema` tells)."""
    return StoreError("BL-L001", fil=name, schema=schema, kan=str(SCHEMA))


def is_taken(error: Exception) -> bool:
    """Whether a row with the same key is there already."""
    origin = origin_of(error)
    return (
        getattr(origin, "sqlite_errorcode", None) in _TAKEN
        or getattr(origin, "sqlstate", None) == sqlstates.UNIQUE_VIOLATION
    )


def is_lost(error: Exception) -> bool:
    """Whether there is no connection any more, so that nobody answers and nothing can be undone."""
    origin = origin_of(error)
    state = getattr(origin, "sqlstate", None)
    if state is not None:
        return sqlstates.ends_connection(state)
    # psycopg gives no state to what no server has said.
    return hasattr(origin, "sqlstate") and type(origin).__name__ == "OperationalError"


def translate(error: Exception, name: str, *, writing: bool = False) -> BarnlotsError:
    """What `error` means for the one who runs Barnlots: a StoreError, or a Conflict when whoever
    was `writing` only has to decide again (what was lost on the way is found by its key)."""
    origin = origin_of(error)
    state = getattr(origin, "sqlstate", None)
    if is_lost(error):
        return Conflict("BL-K011", fil=name) if writing else StoreError("BL-L021", fil=name)
    if state is not None and sqlstates.at_once(state):
        return Conflict("BL-K012", fil=name)
    number = getattr(origin, "sqlite_errorcode", None)
    code = None if number is None else _CODES.get(number & _KIND)
    if state is not None:
        code = sqlstates.code_of(state)
    # The name of the error only: its text can quote values in some databases.
    said = getattr(origin, "sqlite_errorname", type(origin).__name__)
    if code == "BL-L001":
        return not_a_ledger(name)
    if code == "BL-L008" or isinstance(error, IntegrityError):
        return StoreError("BL-L008", fil=name, fel=said)
    if code is None:
        return StoreError("BL-L009", fil=name, fel=said)
    return StoreError(code, fil=name)


def origin_of(error: Exception) -> object:
    """The driver's error, which SQLAlchemy wraps in its own."""
    return getattr(error, "orig", None) or error
