"""A connection with a transaction open on it: statements in, rows or our own errors out."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from typing import Any

from sqlalchemy import Connection, Engine, MetaData, Row, Select, inspect

from barnlots.model.errors import BarnlotsError
from barnlots.store.failures import DATABASE_ERRORS, is_taken, translate
from barnlots.store.statement import Statement, Values


class Channel:
    """Reads and writes through compiled statements.

    After a failure every later write, and the commit, fail in the same way. Some failures make
    SQLite roll back on its own, and what came after would be committed row by row.
    """

    def __init__(self, connection: Connection, file: str) -> None:
        self._connection = connection
        # The driver's own: SQLAlchemy's way to it costs more than the statement.
        self._cursor = connection.connection.cursor()
        self.file = file
        self._failure: BarnlotsError | None = None

    def rows(self, statement: Statement, **values: Any) -> Sequence[Any]:
        dialect = self._connection.dialect
        try:
            cursor = self._cursor
            cursor.execute(statement.text(dialect), statement.arguments(dialect, values))
            return statement.named(cursor)
        except DATABASE_ERRORS as error:
            self._failure = translate(error, self.file)
            raise self._failure from error

    def row(self, statement: Statement, **values: Any) -> Any:
        """The first row, or None."""
        found = self.rows(statement, **values)
        return found[0] if found else None

    def rows_of(self, construct: Select[Any]) -> Sequence[Row[Any]]:
        """For the few statements whose shape is known only when they are asked."""
        try:
            return self._connection.execute(construct).all()
        except DATABASE_ERRORS as error:
            self._failure = translate(error, self.file)
            raise self._failure from error

    def write(self, statement: Statement, *many: Values, taken: BarnlotsError | None = None) -> int:
        """Run it once for each of `many` and tell how many rows that touched.

        `taken` is raised instead of a StoreError when a row with the same key is there already.
        """
        self.check()
        if not many:
            return 0
        dialect = self._connection.dialect
        arguments: list[Any] = [statement.arguments(dialect, values) for values in many]
        try:
            if len(arguments) == 1:
                self._cursor.execute(statement.text(dialect), arguments[0])
            else:
                self._cursor.executemany(statement.text(dialect), arguments)
            return self._cursor.rowcount
        except DATABASE_ERRORS as error:
            own = taken if is_taken(error) else None
            self._failure = own or translate(error, self.file)
            raise self._failure from error

    def table_names(self) -> frozenset[str]:
        try:
            return frozenset(inspect(self._connection).get_table_names())
        except DATABASE_ERRORS as error:
            raise translate(error, self.file) from error

    def create_tables(self, metadata: MetaData) -> None:
        try:
            metadata.create_all(self._connection, checkfirst=False)
        except DATABASE_ERRORS as error:
            raise translate(error, self.file) from error

    def close(self) -> None:
        """What is asked or written after this fails; it would no longer be in any transaction."""
        self._cursor.close()

    def check(self) -> None:
        """Raises what something earlier failed with."""
        if self._failure is not None:
            raise self._failure


@contextmanager
def opened(engine: Engine, file: str) -> Iterator[Channel]:
    """A channel whose writes are kept together when the block ends, or not at all."""
    try:
        connection = engine.connect()
    except DATABASE_ERRORS as error:
        raise translate(error, file) from error
    try:
        try:
            transaction = connection.begin()
        except DATABASE_ERRORS as error:
            raise translate(error, file) from error
        channel = Channel(connection, file)
        try:
            yield channel
            channel.check()
        except BaseException:
            with suppress(*DATABASE_ERRORS):
                transaction.rollback()
            raise
        finally:
            channel.close()
        try:
            transaction.commit()
        except DATABASE_ERRORS as error:
            with suppress(*DATABASE_ERRORS):
                transaction.rollback()
            raise translate(error, file) from error
    finally:
        with suppress(*DATABASE_ERRORS):
            connection.close()
