"""The ledger: a file of events and what follows from them, opened, read and written."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import Engine, make_url
from sqlalchemy.exc import SQLAlchemyError

from barnlots.model.errors import StoreError
from barnlots.store import schema, sqlite
from barnlots.store.channel import opened
from barnlots.store.memory import Memory
from barnlots.store.reader import Reader
from barnlots.store.transaction import Transaction


class Ledger:
    """Open one for each process; threads share it, a forked child opens its own."""

    def __init__(self, engine: Engine, file: str, patience: float) -> None:
        self._reading = engine
        self._writing = sqlite.for_writing(engine)
        self._file = file
        self._patience = patience
        self._memory = Memory()
        # SQLite lets writers wait by sleeping and trying again. Threads queue up here instead,
        # so that none of them is passed over until its time is up.
        self._turn = threading.Lock()

    @staticmethod
    def open(url: str) -> "Ledger":
        """Open the ledger at `url`, such as `sqlite:///barnlots.db`; made if it is not there.

        Raises StoreError for a file that is damaged, somebody else's or too new, and leaves it
        as it was.
        """
        try:
            parsed = make_url(url)
        except (SQLAlchemyError, ValueError):
            # The address may hold a password, so only its beginning is shown.
            raise StoreError("BL-L004", adress=url.partition(":")[0]) from None
        if parsed.get_backend_name() != "sqlite" or parsed.get_driver_name() != "pysqlite":
            raise StoreError("BL-L004", adress=parsed.drivername)
        file, patience = parsed.database or "", sqlite.patience(parsed)
        engine = sqlite.engine_for(parsed)
        try:
            with opened(engine, file) as channel:
                new = schema.is_new(channel)
            sqlite.keep_log(engine, file, patience)
            if new:
                with opened(sqlite.for_writing(engine), file) as channel:
                    # Another process may have been first.
                    if schema.is_new(channel):
                        schema.create(channel)
        except BaseException:
            engine.dispose()
            raise
        return Ledger(engine, file, patience)

    def close(self) -> None:
        """Give every connection back. What is committed is on disk already."""
        self._reading.dispose()

    @contextmanager
    def transaction(self) -> Iterator[Transaction]:
        """One transaction: kept when the block ends, undone when it raises.

        Writers take turns. Do not open one inside another: the inner one waits for the outer.
        """
        if not self._turn.acquire(timeout=self._patience):
            raise StoreError("BL-L002", fil=self._file)
        try:
            with opened(self._writing, self._file) as channel:
                transaction = Transaction(channel, self._memory)
                yield transaction
            for remember in transaction.on_commit:
                remember()
        finally:
            self._turn.release()

    @contextmanager
    def read(self) -> Iterator[Reader]:
        """One moment of the ledger; later writes are not seen until the next one."""
        with opened(self._reading, self._file) as channel:
            yield Reader(channel, self._memory)
