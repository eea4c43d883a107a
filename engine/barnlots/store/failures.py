"""What goes wrong below, said in our own words: no caller ever meets a database's exception."""

import sqlite3

from sqlalchemy.exc import IntegrityError, SQLAlchemyError

from barnlots.model.errors import StoreError
from barnlots.store.tables import SCHEMA

DATABASE_ERRORS = (SQLAlchemyError, sqlite3.Error)

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


# What PostgreSQL calls a key that is there already.
_UNIQUE_VIOLATION = "23505"


def not_a_ledger(file: str, schema: str = "?") -> StoreError:
    """The file is damaged, somebody else's, or written by a newer Barnlots (`schema` tells)."""
    return StoreError("BL-L001", fil=file, schema=schema, kan=str(SCHEMA))


def is_taken(error: Exception) -> bool:
    """Whether a row with the same key is there already."""
    origin = _origin(error)
    return (
        getattr(origin, "sqlite_errorcode", None) in _TAKEN
        or getattr(origin, "sqlstate", None) == _UNIQUE_VIOLATION
    )


def translate(error: Exception, file: str) -> StoreError:
    """The StoreError that says what `error` means for the one who runs Barnlots."""
    origin = _origin(error)
    number = getattr(origin, "sqlite_errorcode", None)
    code = None if number is None else _CODES.get(number & _KIND)
    # The name of the error only: its text can quote values in some databases.
    name = getattr(origin, "sqlite_errorname", type(origin).__name__)
    if code == "BL-L001":
        return not_a_ledger(file)
    if code == "BL-L008" or isinstance(error, IntegrityError):
        return StoreError("BL-L008", fil=file, fel=name)
    if code is None:
        return StoreError("BL-L009", fil=file, fel=name)
    return StoreError(code, fil=file)


def _origin(error: Exception) -> object:
    """The driver's error, which SQLAlchemy wraps in its own."""
    return getattr(error, "orig", None) or error
