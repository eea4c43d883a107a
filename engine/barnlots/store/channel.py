"""A connection with a transaction open on it: statements in, rows or our own errors out."""

from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager, suppress
from typing import Any

from sqlalchemy import Connection, MetaData, PoolProxiedConnection, Row, Select, inspect, text
from sqlalchemy.exc import SQLAlchemyError

from barnlots.model.errors import BarnlotsError, StoreError
from barnlots.store.connecting import cannot_connect
from barnlots.store.database import Database
from barnlots.store.failures import is_lost, is_taken, translate
from barnlots.store.statement import Statement, Values


class Channel:
    """Reads and writes through compiled statements.

    After a failure everything later, and the commit, fail in the same way. Some failures make
    SQLite roll back on its own, and what came after would be committed row by row; PostgreSQL
    takes nothing more in a transaction that has failed.
    """

    def __init__(
        self, driver: PoolProxiedConnection, cursor: Any, database: Database, writing: bool
    ) -> None:
        self.name = database.name
        self._driver = driver
        self._engine = database.engine
        self._dialect = database.engine.dialect
        self._errors = (SQLAlchemyError, database.driver_error)
        self._writing = writing
        # The driver's own: SQLAlchemy's way to it costs more than the statement.
        self._cursor = cursor
        self._connection: Connection | None = None
        self._failure: BarnlotsError | None = None

    @property
    def connection(self) -> Connection:
        """SQLAlchemy's own, for what is rare: in the same transaction, which it does not end."""
        if self._connection is None:
            self._connection = Connection(self._engine, connection=self._driver)
            self._connection.begin()
        return self._connection

    def rows(self, statement: Statement, **values: Any) -> Sequence[Any]:
        self.check()
        compiled = statement.on(self._dialect)
        arguments: Any = compiled.arguments(values)
        try:
            self._cursor.execute(compiled.text, arguments)
            return statement.named(self._cursor)
        except self._errors as error:
            raise self._failed(error) from error

    def row(self, statement: Statement, **values: Any) -> Any:
        """The first row, or None."""
        found = self.rows(statement, **values)
        return found[0] if found else None

    def rows_of(self, construct: Select[Any]) -> Sequence[Row[Any]]:
        """For the few statements whose shape is known only when they are asked."""
        self.check()
        try:
            return self.connection.execute(construct).all()
        except self._errors as error:
            raise self._failed(error) from error

    def write(self, statement: Statement, *many: Values, taken: BarnlotsError | None = None) -> int:
        """Run it once for each of `many` and tell how many rows that touched.

        `taken` is raised instead of a StoreError when a row with the same key is there already.
        """
        self.check()
        if not many:
            return 0
        compiled = statement.on(self._dialect)
        arguments: list[Any] = [compiled.arguments(values) for values in many]
        try:
            if len(arguments) == 1:
                self._cursor.execute(compiled.text, arguments[0])
            else:
                self._cursor.executemany(compiled.text, arguments)
            count = int(self._cursor.rowcount)
        except self._errors as error:
            raise self._failed(error, taken if is_taken(error) else None) from error
        if statement.adds and count != len(arguments):
            # Something in the database keeps rows out and says nothing.
            self._failure = StoreError("BL-L008", fil=self.name, fel="NOT_ADDED")
            raise self._failure
        return count

    def table_names(self) -> frozenset[str]:
        try:
            return frozenset(inspect(self.connection).get_table_names())
        except self._errors as error:
            raise self._failed(error) from error

    @property
    def dialect(self) -> str:
        return self._dialect.name

    def integrity(self) -> int:
        """How many faults SQLite finds in the file's own pages and indexes; PostgreSQL is not
        asked, since it has no such question."""
        if self._dialect.name != "sqlite":
            return 0
        try:
            said = self.connection.exec_driver_sql("PRAGMA integrity_check").scalars().all()
        except self._errors as error:
            raise self._failed(error) from error
        return 0 if said == ["ok"] else len(said)

    def told(self, words: str, **values: Any) -> Sequence[Row[Any]]:
        """What the database answers about itself, which is asked for in its own language."""
        self.check()
        try:
            return self.connection.execute(text(words), values).all()
        except self._errors as error:
            raise self._failed(error) from error

    def create_tables(self, metadata: MetaData) -> None:
        try:
            metadata.create_all(self.connection, checkfirst=False)
        except self._errors as error:
            raise self._failed(error) from error

    def close(self) -> None:
        """What is asked or written after this fails; it would no longer be in any transaction."""
        self._cursor.close()

    def check(self) -> None:
        """Raises what something earlier failed with."""
        if self._failure is not None:
            raise self._failure

    def _failed(self, error: Exception, own: BarnlotsError | None = None) -> BarnlotsError:
        self._failure = own or translate(error, self.name, writing=self._writing)
        return self._failure


def reading(database: Database) -> AbstractContextManager[Channel]:
    """A channel that sees one moment."""
    return _opened(database, database.begin_reading, writing=False)


def writing(database: Database, alone: Sequence[str] = ()) -> AbstractContextManager[Channel]:
    """A channel whose writes are kept together when the block ends, or not at all; nobody else
    writes what is named in `alone` meanwhile."""
    return _opened(database, database.begin_writing(alone), writing=True)


@contextmanager
def _opened(database: Database, begin: str, *, writing: bool) -> Iterator[Channel]:
    errors = (SQLAlchemyError, database.driver_error)
    driver, cursor = _begun(database, begin, errors)
    try:
        channel = Channel(driver, cursor, database, writing)
        try:
            yield channel
            channel.check()
        except BaseException:
            with suppress(*errors):
                driver.rollback()
            raise
        finally:
            channel.close()
        try:
            driver.commit()
        except errors as error:
            with suppress(*errors):
                driver.rollback()
            raise translate(error, database.name, writing=writing) from error
    finally:
        _give_back(driver, database, errors)


def _begun(
    database: Database, begin: str, errors: tuple[type[Exception], ...]
) -> tuple[PoolProxiedConnection, Any]:
    for first in (True, False):
        try:
            driver = database.engine.raw_connection()
        except errors as error:
            raise cannot_connect(error, database.name) from error
        try:
            database.begin(driver, begin)
            return driver, database.cursor(driver)
        except errors as error:
            lost = is_lost(error)
            _give_back(driver, database, errors)
            if not (lost and first):
                raise translate(error, database.name) from error
            # The server has been away. Nothing has been asked yet, and the other connections that
            # wait to be used are as dead as this one.
            database.engine.dispose()
    raise AssertionError


def _give_back(
    driver: PoolProxiedConnection, database: Database, errors: tuple[type[Exception], ...]
) -> None:
    with suppress(*errors):
        if database.is_closed(driver):
            driver.invalidate()
    with suppress(*errors):
        driver.close()
