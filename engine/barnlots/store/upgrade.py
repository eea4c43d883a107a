"""From the schema that an older Barnlots wrote to today's: all of it, or nothing."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Connection, text
from sqlalchemy.exc import SQLAlchemyError

from barnlots.store import schema, shape
from barnlots.store.channel import Channel, reading, writing
from barnlots.store.database import Database, Durability
from barnlots.store.failures import not_a_ledger, translate
from barnlots.store.keeping import Evolve
from barnlots.store.ledger import MAKING, database_at, vault_for
from barnlots.store.sealing import Keyring
from barnlots.store.statements import META_VALUE, SET_META
from barnlots.store.tables import METADATA, SCHEMA
from barnlots.store.vault import FileVault, Vault

if TYPE_CHECKING:
    from alembic.config import Config

_MIGRATIONS = Path(__file__).parent / "migrations"
# Alembic keeps its place here while it works; between upgrades `barnlots_meta` alone says it.
_PLACE = "barnlots_revision"


@dataclass(frozen=True)
class Standing:
    """Which schema a ledger has (`None`: it is not made yet), and what is left to do to it.

    `pending` are the revisions not yet run; `size` is in bytes, keys and backups not counted.
    `vault` is the folder of the keys, if any is named; `keys` whether it is the one that the ledger
    was written with, None of a ledger that does not say so yet.
    """

    name: str
    schema: int | None
    newest: int
    pending: tuple[str, ...]
    size: int
    durability: Durability
    vault: Path | None
    keys: bool | None


@dataclass(frozen=True)
class Upgraded:
    """`before` is None when the ledger was made now. `parts` were carried over. `swept` is False
    when somebody was reading the file, so that what was deleted could not be swept out of it: to
    be run once more."""

    name: str
    before: int | None
    after: int
    parts: int
    swept: bool


def standing(url: str) -> Standing:
    """How a ledger stands; nothing is changed. Raises StoreError for what is no ledger of ours, and
    for keys that may not be looked at."""
    database = database_at(url)
    try:
        with reading(database) as channel:
            number = schema.number_of(channel, shared=not database.one_writer)
            return Standing(
                name=database.name,
                schema=number,
                newest=SCHEMA,
                pending=() if number in (None, SCHEMA) else _revisions(number),
                size=database.size(channel.connection),
                durability=database.durability(channel.connection),
                vault=database.vault,
                keys=_has_its_keys(channel, database.vault) if number == SCHEMA else None,
            )
    finally:
        database.engine.dispose()


def upgrade(url: str, evolve: Evolve, vault: Vault | None = None) -> Upgraded:
    """Bring the ledger at `url` to today's schema in one transaction, and sweep out of a file what
    was deleted from it. `evolve` folds events into a part. A backup is the caller's.

    Where there is none, one is made. Raises StoreError, with the ledger as it was, when it cannot
    be read or a newer Barnlots wrote it.
    """
    database = database_at(url)
    try:
        keyring = Keyring(vault_for(database, vault))
        with writing(database, (MAKING,)) as channel:
            before = schema.number_of(channel, shared=not database.one_writer)
            parts = 0
            if before is None:
                schema.create(channel, keyring.vault)
            elif before < SCHEMA:
                parts = _upgrade(database, channel, before, keyring, evolve)
        swept = database.sweep()
        return Upgraded(database.name, before, SCHEMA, parts, swept)
    finally:
        database.engine.dispose()


def _has_its_keys(channel: Channel, folder: Path | None) -> bool:
    known = channel.row(META_VALUE, the_name=schema.VAULT)
    mine = None if folder is None else FileVault(folder).identity()
    return known is not None and mine == known.value


def _upgrade(
    database: Database, channel: Channel, before: int, keyring: Keyring, evolve: Evolve
) -> int:
    from barnlots.store.migrations.carrying import carry

    try:
        _run(channel.connection, before)
        if before < 2:
            schema.join(channel, keyring.vault)
        parts = carry(channel, keyring, evolve) if before < 2 else 0
        channel.write(SET_META, {"the_name": "schema", "value": str(SCHEMA)})
    except (SQLAlchemyError, database.driver_error) as error:
        raise translate(error, database.name, writing=True) from error
    if not channel.table_names().issuperset(METADATA.tables):
        raise not_a_ledger(database.name, str(before))
    shape.must_be_ours(channel)
    return parts


def _run(connection: Connection, before: int) -> None:
    from alembic import command

    config = configured(connection)
    command.stamp(config, f"{before:04}", purge=True)
    command.upgrade(config, "head")
    connection.execute(text(f"DROP TABLE {_PLACE}"))


def configured(connection: Connection | None = None) -> "Config":
    """What Alembic works with: our migrations, on this connection."""
    from alembic.config import Config

    config = Config(attributes={"connection": connection, "version_table": _PLACE})
    config.set_main_option("script_location", str(_MIGRATIONS).replace("%", "%%"))
    return config


def _revisions(after: int) -> tuple[str, ...]:
    from alembic.script import ScriptDirectory

    script = ScriptDirectory.from_config(configured())
    steps = reversed([*script.walk_revisions()])
    return tuple(one.revision for one in steps if int(one.revision) > after)
