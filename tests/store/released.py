"""Ledgers as released Barnlots left them, and what those read in them.

`released/1.db.gz` was made by Barnlots 0.1.0 (commit acff138) with the shipped policy. All in it is
invented: five cases in six parts, one of them taken over by a doctor, one handed back, deadlines
missed, opinions given and due, two readings, a command that changed nothing.
`1.told.json.gz` is what its reader answered.
"""

import gzip
import json
import sqlite3
from pathlib import Path
from typing import Any

from sqlalchemy import create_engine, event
from tests.databases import Database, PostgresDatabase

FOLDER = Path(__file__).parent / "released"
# Parents before children.
_TABLES = (
    "barnlots_meta",
    "policy",
    "reference",
    "event",
    "command",
    "part",
    "decision",
    "deadline",
    "task",
    "delivery",
    "read_log",
)


def told(schema: int) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(gzip.decompress(_file(schema, "told.json.gz")))
    return found


def put(database: Database, schema: int, tmp_path: Path) -> None:
    """The released ledger, as it was in this database, or would have been."""
    file = tmp_path / "liggare.db"
    if not isinstance(database, PostgresDatabase):
        file.write_bytes(gzip.decompress(_file(schema, "db.gz")))
        return
    copy = tmp_path / "utgiven.db"
    copy.write_bytes(gzip.decompress(_file(schema, "db.gz")))
    make(database, f"{schema:04}")
    connection = sqlite3.connect(copy)
    connection.row_factory = sqlite3.Row
    for table in _TABLES:
        rows = [dict(one) for one in connection.execute(f"select * from {table} order by rowid")]
        database.fill(table, rows)
    connection.close()


def make(database: Database, revision: str) -> None:
    """The tables of a revision, by the migrations alone."""
    from alembic import command

    from barnlots.store.upgrade import configured

    engine = create_engine(database.driver_url)
    if engine.dialect.name == "sqlite":
        event.listen(engine, "connect", lambda one, _: setattr(one, "isolation_level", None))
    with engine.begin() as connection:
        command.upgrade(configured(connection), revision)
    engine.dispose()


def _file(schema: int, what: str) -> bytes:
    return (FOLDER / f"{schema}.{what}").read_bytes()
