"""A statement that is written once in SQLAlchemy's language and compiled once per database."""

from collections import namedtuple
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ClauseElement, Dialect, Insert

Values = Mapping[str, Any]
Arguments = tuple[Any, ...] | dict[str, Any]


@dataclass(frozen=True)
class Compiled:
    """The text for one database; `order` is that of the arguments where they go by place, and
    `given` are those that the statement has itself."""

    text: str
    order: tuple[str, ...] | None
    given: dict[str, Any]

    def arguments(self, values: Values) -> Arguments:
        """`values` as the driver takes them. Raises KeyError when one is missing."""
        known = {**self.given, **values}
        return known if self.order is None else tuple(map(known.__getitem__, self.order))


class Statement:
    """Compiled text with its arguments in the driver's order.

    Building and caching a construct at each call costs more than SQLite takes to answer it. Only
    columns of plain types are used here, so nothing needs converting on the way.
    """

    def __init__(self, construct: ClauseElement, columns: tuple[str, ...] | None = None) -> None:
        self._construct = construct
        # Every row that is handed in is to be there afterwards.
        self.adds = isinstance(construct, Insert)
        self._columns = columns
        self._row: Any = None
        # A database may be told its arguments in more than one way.
        self._compiled: dict[tuple[str, str], Compiled] = {}

    def named(self, cursor: Any) -> list[Any]:
        """What the cursor has found, with the columns as attributes."""
        found = cursor.fetchall()
        if not found:
            return []
        if self._row is None:
            # Type checkers want the columns of a named tuple written out.
            make: Any = namedtuple
            self._row = make("Row", [one[0] for one in cursor.description])
        return list(map(self._row._make, found))

    def on(self, dialect: Dialect) -> Compiled:
        """As that database is asked."""
        key = (dialect.name, dialect.paramstyle)
        found = self._compiled.get(key)
        if found is None:
            columns = None if self._columns is None else list(self._columns)
            compiled = self._construct.compile(dialect=dialect, column_keys=columns)
            order = getattr(compiled, "positiontup", None)
            # A bound parameter without a value of its own must be given, so it has no default.
            given = {name: one for name, one in compiled.params.items() if one is not None}
            found = Compiled(str(compiled), None if order is None else tuple(order), given)
            self._compiled[key] = found
        return found
