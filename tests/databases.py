"""Past Barnlots into its database: what another program would see there, or do to it."""

import re
import sqlite3
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from sqlalchemy import make_url
from tests import postgres

from barnlots.store.tables import METADATA

Rows = list[tuple[object, ...]]


class Database(Protocol):
    @property
    def url(self) -> str: ...

    @property
    def name(self) -> str:
        """What messages call it."""

    @property
    def driver_url(self) -> str:
        """For SQLAlchemy alone."""

    def rows(self, statement: str) -> Rows: ...

    def tamper(self, *statements: str) -> None:
        """Change what is kept behind our back: no key between tables is looked at."""

    def sound(self) -> bool:
        """Whether the database finds nothing wrong with itself."""


@dataclass(frozen=True)
class SqliteDatabase:
    file: Path

    @property
    def url(self) -> str:
        return f"sqlite:///{self.file}"

    @property
    def name(self) -> str:
        return str(self.file)

    @property
    def driver_url(self) -> str:
        return self.url

    def rows(self, statement: str) -> Rows:
        connection = sqlite3.connect(self.file)
        try:
            return connection.execute(statement).fetchall()
        finally:
            connection.close()

    def tamper(self, *statements: str) -> None:
        connection = sqlite3.connect(self.file)
        try:
            for one in statements:
                connection.execute(one)
            connection.commit()
        finally:
            connection.close()

    def sound(self) -> bool:
        return self.rows("pragma integrity_check") == [("ok",)]


@dataclass(frozen=True)
class PostgresDatabase:
    """`address` is the driver's; Barnlots' own also says where the keys are."""

    address: str
    vault: Path

    @property
    def url(self) -> str:
        own = make_url(self.address).update_query_dict({"vault": str(self.vault)})
        return own.render_as_string(hide_password=False)

    @property
    def name(self) -> str:
        return f"postgresql:///{self.address.partition('?')[0].rpartition('/')[2]}"

    @property
    def driver_url(self) -> str:
        plain = make_url(self.address).set(drivername="postgresql+psycopg")
        return plain.render_as_string(hide_password=False)

    def rows(self, statement: str) -> Rows:
        return postgres.run(self.address, statement)

    def fill(self, table: str, rows: list[dict[str, object]]) -> None:
        import psycopg

        if rows:
            names = [*rows[0]]
            places = ", ".join(["%s"] * len(names))
            text = f"insert into {table} ({', '.join(names)}) values ({places})"
            with psycopg.connect(self.address) as connection:
                connection.cursor().executemany(text.encode(), [[*one.values()] for one in rows])

    def tamper(self, *statements: str) -> None:
        own = [re.sub(r"x'([0-9a-f]*)'", r"'\\x\1'::bytea", one) for one in statements]
        postgres.run(self.address, "set session_replication_role = replica", *own)

    def sound(self) -> bool:
        # Every row of every table is there to be read, and found by its keys.
        found = counts(self)
        seen = {name: self.rows(f"select * from {name}") for name in METADATA.tables}
        return all(len(seen[name]) == found[name] for name in found)


def counts(database: Database) -> dict[str, int]:
    """How many rows there are in each table."""
    found = {name: database.rows(f"select count(*) from {name}")[0][0] for name in METADATA.tables}
    return {name: int(str(count)) for name, count in found.items()}
