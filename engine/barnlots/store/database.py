"""What a ledger needs of the database it is kept in, whichever that is."""

import os
from abc import ABC, abstractmethod
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, ClassVar

from sqlalchemy import URL, Connection, Engine

from barnlots.model.errors import StoreError

# What of an address is for us and not for the driver.
OWN_OPTIONS = ("timeout", "vault")
_PATIENCE_SECONDS = 10.0
_LONGEST_PATIENCE = 86_400
_VAULT_VARIABLE = "BARNLOTS_VAULT"


@dataclass(frozen=True)
class Durability:
    """The settings that decide whether what was answered is on disk, and those that say no."""

    settings: dict[str, str]
    unsafe: tuple[str, ...]


@dataclass(frozen=True)
class Database(ABC):
    """`name` is what messages call it, and holds neither user nor password. `patience` is how long
    a writer waits for another, in seconds. `vault` is the folder of the keys, where the address or
    the environment or the place of the file says which.
    """

    name: str
    vault: Path | None
    engine: Engine
    patience: float

    # Writers wait for each other, whatever they write.
    one_writer: ClassVar[bool]
    begin_reading: ClassVar[str]

    @abstractmethod
    def begin_writing(self, alone: Sequence[str]) -> str:
        """How a transaction begins that nobody else may write what is named meanwhile."""

    @abstractmethod
    def cursor(self, connection: Any) -> Any:
        """The driver's, set up for what is stored here."""

    @abstractmethod
    def begin(self, connection: Any, words: str) -> None:
        """Begin a transaction with these words."""

    @abstractmethod
    def is_closed(self, connection: Any) -> bool:
        """Whether the driver knows that nobody answers on the connection any more."""

    @abstractmethod
    def durability(self, connection: Connection) -> Durability:
        """Whether a crash of the database or of its machine takes anything that was answered."""

    @abstractmethod
    def size(self, connection: Connection) -> int:
        """The bytes it takes."""

    @abstractmethod
    def sweep(self) -> bool:
        """Let nothing that was deleted lie where it was; False when that could not be done."""

    @property
    def driver_error(self) -> type[Exception]:
        """What the driver raises, and SQLAlchemy only wraps when it is asked itself."""
        found: type[Exception] = self.engine.dialect.loaded_dbapi.Error
        return found


def check_options(url: URL, name: str, drivers: Collection[str] = ()) -> None:
    """Whether all that stands after the question mark is for us or among the `drivers`. Raises
    StoreError, by name alone: the value may be a password."""
    unknown = [one for one in url.query if one not in OWN_OPTIONS and one not in drivers]
    if unknown:
        raise StoreError("BL-L036", fil=name, ord=", ".join(sorted(unknown)))


def patience_of(url: URL, name: str) -> float:
    """How long to wait for another writer, in seconds: `?timeout=`, or ten. Raises StoreError."""
    try:
        seconds = float(str(url.query.get("timeout", _PATIENCE_SECONDS)))
    except ValueError:
        seconds = -1.0
    if not 0 <= seconds <= _LONGEST_PATIENCE:
        raise StoreError("BL-L038", fil=name, mest=str(_LONGEST_PATIENCE))
    return seconds


def vault_of(url: URL) -> Path | None:
    """The folder that `?vault=` or the environment names."""
    named = url.query.get("vault") or os.environ.get(_VAULT_VARIABLE)
    return Path(str(named)) if named else None
