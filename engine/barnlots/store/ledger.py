"""The ledger: a database of events and what follows from them, opened, read and written."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import make_url
from sqlalchemy.exc import SQLAlchemyError

from barnlots.model.errors import StoreError
from barnlots.store import postgres, schema, shape, shredding, sqlite
from barnlots.store.channel import reading, writing
from barnlots.store.database import Database, Durability
from barnlots.store.keeping import Evolve
from barnlots.store.memory import Memory
from barnlots.store.reader import Reader
from barnlots.store.sealing import Keyring
from barnlots.store.transaction import Transaction
from barnlots.store.vault import FileVault, Vault

# Processes that make or upgrade the same ledger at once take turns.
MAKING = "making the ledger"


class Ledger:
    """Open one for each process; threads share it, a forked child opens its own."""

    def __init__(self, database: Database, vault: Vault, evolve: Evolve) -> None:
        self._database = database
        self._memory = Memory()
        self._keyring = Keyring(vault)
        self._evolve = evolve
        self._turn = threading.Lock() if database.one_writer else None

    @staticmethod
    def open(url: str, evolve: Evolve, vault: Vault | None = None) -> "Ledger":
        """Open the ledger at `url`, made if it is not there: `sqlite:///barnlots.db`, or
        `postgresql://user@host/database`, where it shares the database with nobody who has tables
        of the same names.

        `evolve` folds events into a part. Without a `vault` the ledger's keys lie in the folder
        that `?vault=` of the address or BARNLOTS_VAULT names; those of a file otherwise beside it
        (`barnlots.db.nycklar`). Back them up apart from the ledger.

        Raises StoreError for what is damaged, somebody else's, too new, or old and to be upgraded
        first, for tables that are not as we make them and for another vault than its own, and
        leaves it as it was.
        """
        database = database_at(url)
        try:
            keys = vault_for(database, vault)
            _make_ready(database, keys)
        except BaseException:
            database.engine.dispose()
            raise
        return Ledger(database, keys, evolve)

    @property
    def name(self) -> str:
        """What messages call it: without user and password."""
        return self._database.name

    @property
    def vault(self) -> Vault:
        """Where the keys that wrap its data keys are kept."""
        return self._keyring.vault

    def close(self) -> None:
        """Give every connection back. What is committed is on disk already."""
        self._database.engine.dispose()

    @contextmanager
    def transaction(self, *alone: str) -> Iterator[Transaction]:
        """One transaction: kept when the block ends, undone when it raises.

        `alone` names what nobody else may write meanwhile, such as a case; others that name the
        same wait. In SQLite writers always take turns. Do not open one inside another: the inner
        one waits for the outer. A Conflict means that nothing, or nothing that is known, was kept:
        decide again under the same key.
        """
        if self._turn is not None and not self._turn.acquire(timeout=self._database.patience):
            raise StoreError("BL-L002", fil=self._database.name)
        try:
            with writing(self._database, alone) as channel:
                transaction = Transaction(channel, self._memory, self._keyring, self._evolve)
                yield transaction
            for remember in transaction.on_commit:
                remember()
        finally:
            if self._turn is not None:
                self._turn.release()

    @contextmanager
    def read(self) -> Iterator[Reader]:
        """One moment of the ledger; later writes are not seen until the next one."""
        with reading(self._database) as channel:
            yield Reader(channel, self._memory, self._keyring, self._evolve)

    def shred(self) -> None:
        """After a gallring, see to it that no copy of the destroyed keys lies on in the database.
        Once is enough for many. Raises StoreError when somebody stood in the way."""
        shredding.shred(self._database)

    def durability(self) -> Durability:
        """Whether what is answered is on disk, as this database is set. Raises StoreError."""
        with reading(self._database) as channel:
            return self._database.durability(channel.connection)


def database_at(url: str) -> Database:
    """The database that `url` names, not looked into. Raises StoreError."""
    try:
        parsed = make_url(url)
    except (SQLAlchemyError, ValueError):
        # The address may hold a password, so only its beginning is shown.
        raise StoreError("BL-L004", adress=url.partition(":")[0]) from None
    if parsed.drivername in ("sqlite", "sqlite+pysqlite"):
        return sqlite.database(parsed)
    if parsed.drivername in postgres.NAMES:
        return postgres.database(parsed)
    raise StoreError("BL-L004", adress=parsed.drivername)


def vault_for(database: Database, given: Vault | None) -> Vault:
    """The vault that is given, or the folder that the address names. Raises StoreError when there
    is neither."""
    if given is not None:
        return given
    if database.vault is None:
        raise StoreError("BL-L035", fil=database.name)
    return FileVault(database.vault)


def _make_ready(database: Database, vault: Vault) -> None:
    shared = not database.one_writer
    with reading(database) as channel:
        new = schema.is_new(channel, shared=shared)
    if database.one_writer:
        sqlite.keep_log(database)
    if new:
        with writing(database, (MAKING,)) as channel:
            # Another process may have been first.
            if schema.is_new(channel, shared=shared):
                schema.create(channel, vault)
    with reading(database) as channel:
        shape.must_be_ours(channel)
        schema.must_be_known(channel, vault)
