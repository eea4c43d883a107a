"""A statement that is written once in SQLAlchemy's language and compiled once per database."""

from collections import namedtuple
from collections.abc import Mapping
from typing import Any

from sqlalchemy import ClauseElement, Dialect

Values = Mapping[str, Any]
Arguments = tuple[Any, ...] | dict[str, Any]


class Statement:
    """Compiled text with its arguments in the driver's order.

    Building and caching a construct at each call costs more than SQLite takes to answer it. Only
    columns of plain types are used here, so nothing needs converting on the way.
    """

    def __init__(self, construct: ClauseElement, columns: tuple[str, ...] | None = None) -> None:
        self._construct = construct
        self._columns = columns
        self._row: Any = None
        self._compiled: dict[str, tuple[str, tuple[str, ...] | None, dict[str, Any]]] = {}

    def text(self, dialect: Dialect) -> str:
        return self._for(dialect)[0]

    def arguments(self, dialect: Dialect, values: Values) -> Arguments:
        """`values` as the driver takes them. Raises KeyError when one is missing."""
        _, order, given = self._for(dialect)
        if order is None:
            return {**given, **values}
        return tuple(values[name] if name in values else given[name] for name in order)

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

    def _for(self, dialect: Dialect) -> tuple[str, tuple[str, ...] | None, dict[str, Any]]:
        found = self._compiled.get(dialect.name)
        if found is None:
            columns = None if self._columns is None else list(self._columns)
            compiled = self._construct.compile(dialect=dialect, column_keys=columns)
            order = getattr(compiled, "positiontup", None)
            # A bound parameter without a value of its own must be given, so it has no default.
            given = {name: one for name, one in compiled.params.items() if one is not None}
            found = (str(compiled), None if order is None else tuple(order), given)
            self._compiled[dialect.name] = found
        return found
