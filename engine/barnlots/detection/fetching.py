"""What the database engine answers, read a piece at a time: it may be more than memory holds."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

_AT_ONCE = 10_000


def each(result: "DuckDBPyConnection") -> Iterator[tuple[Any, ...]]:
    """The rows of what was last asked."""
    while some := result.fetchmany(_AT_ONCE):
        yield from some
