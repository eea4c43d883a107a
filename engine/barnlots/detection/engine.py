"""The database engine that adds up rows: DuckDB, which comes with the extra `narvaro`.

It never judges. It keeps to as much memory as it is given, and spills to disk beside its file.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from barnlots.detection.remembered import PREPARE
from barnlots.model.errors import NotFound, StoreError

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

MEMORY = "4GB"


@contextmanager
def connected(
    remembered: Path, folder: Path, memory: str = MEMORY
) -> Iterator["DuckDBPyConnection"]:
    """A connection with the database in the file `remembered` attached under that name. What does
    not fit in memory lies in `folder`, which somebody else takes away.

    Raises NotFound when the engine is not installed, StoreError when the file cannot be used, or
    memory or disk does not suffice.
    """
    try:
        import duckdb
    except ImportError:
        raise NotFound("BL-NV006") from None
    # Nothing is fetched: no extensions of the engine.
    config: dict[str, str | bool | int | float | list[str]] = {
        "memory_limit": memory,
        "temp_directory": str(folder),
        "autoinstall_known_extensions": False,
        "autoload_known_extensions": False,
    }
    with duckdb.connect(config=config) as connection:
        # The bar that is shown is ours, and only on a terminal.
        connection.execute("SET enable_progress_bar = false")
        try:
            quoted = str(remembered).replace("'", "''")
            connection.execute(f"ATTACH '{quoted}' AS remembered")
            connection.execute(PREPARE)
        except duckdb.Error:
            raise StoreError("BL-NV007", fil=str(remembered)) from None
        try:
            yield connection
        except duckdb.OutOfMemoryException:
            raise StoreError("BL-NV008", minne=memory) from None
        except duckdb.IOException:
            raise StoreError("BL-NV009", mapp=str(folder)) from None
