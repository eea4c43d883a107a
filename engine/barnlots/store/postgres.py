"""PostgreSQL, set up so that what was answered is on disk and no part waits for another.

Readers see one moment (repeatable read). Writers see what is committed when they ask (read
committed) and name what they must be alone with, as a rule a case: those names are locked as the
transaction begins, in the same message to the server. Whatever is not locked is held by keys: two
that decide on the same version of a part want the same row, and the later one decides again.
"""

from collections.abc import Sequence
from functools import partial
from hashlib import sha256
from importlib import import_module
from typing import Any

from sqlalchemy import URL, Connection, create_engine, event, text
from sqlalchemy.exc import SQLAlchemyError

from barnlots.model.errors import StoreError
from barnlots.store.connecting import cannot_connect
from barnlots.store.database import (
    OWN_OPTIONS,
    Database,
    Durability,
    check_options,
    patience_of,
    vault_of,
)
from barnlots.store.failures import translate
from barnlots.store.tables import METADATA

DRIVER = "postgresql+psycopg"
NAMES = frozenset({"postgresql", "postgres", DRIVER})

OLDEST = 14

# A process that stands still in the middle of a decision, or has lost the network, is thrown out:
# nothing of it is stored, and others no longer wait for it.
_IDLE = "60s"

# Somebody who is gone is noticed within half a minute, on either side.
_CONNECTING = {
    "application_name": "barnlots",
    "client_encoding": "utf8",
    "connect_timeout": 10,
    "keepalives_idle": 10,
    "keepalives_interval": 5,
    "keepalives_count": 4,
    "tcp_user_timeout": 30_000,
}

# Anything weaker answers before it is on disk; "remote_apply" promises more than "on" and stays.
_UNSAFE = ("off", "local", "remote_write")


def name_of(url: URL) -> str:
    """The address without the user, the password and the options, which may hold one too."""
    host = url.host or url.query.get("host")
    where = host if isinstance(host, str) and not host.startswith("/") else None
    return URL.create(
        "postgresql", host=where, port=url.port, database=url.database
    ).render_as_string()


class Postgres(Database):
    """A database, or a schema of one, on a server."""

    one_writer = False
    begin_reading = "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"

    def begin_writing(self, alone: Sequence[str]) -> str:
        locks = "".join(
            f"; SELECT pg_advisory_xact_lock({number})"
            # Always in the same order, so that two never wait for each other.
            for number in sorted({lock_number(name) for name in alone})
        )
        return f"BEGIN ISOLATION LEVEL READ COMMITTED{locks}"

    def cursor(self, connection: Any) -> Any:
        # What is sealed is bytes, and as text it would be twice as long.
        return connection.cursor(binary=True)

    def begin(self, connection: Any, words: str) -> None:
        # Several statements in one message can be neither prepared nor answered in bytes.
        connection.cursor().execute(words, prepare=False)

    def is_closed(self, connection: Any) -> bool:
        return bool(connection.closed)

    def durability(self, connection: Connection) -> Durability:
        names = ("fsync", "full_page_writes", "synchronous_commit")
        found = {one: str(connection.exec_driver_sql(f"SHOW {one}").scalar_one()) for one in names}
        return Durability(found, tuple(one for one in names if found[one] in _UNSAFE))

    def size(self, connection: Connection) -> int:
        tables = text(
            "SELECT coalesce(sum(pg_total_relation_size(oid)), 0)::bigint FROM pg_class"
            " WHERE relkind = 'r' AND relname = ANY(:names)"
            " AND relnamespace = current_schema()::regnamespace"
        )
        names = [*METADATA.tables]
        return int(connection.execute(tables, {"names": names}).scalar_one())

    def sweep(self) -> bool:
        # The files of tables that are dropped are taken away when the transaction is committed.
        return True


def database(url: URL) -> Postgres:
    """The database of `url`. Raises StoreError when it cannot be reached or is too old."""
    try:
        # Whoever keeps the ledger in a file has no use for it.
        driver = import_module("psycopg")
    except ImportError:
        raise StoreError("BL-L030") from None
    name = name_of(url)
    known = {one.keyword.decode() for one in driver.pq.Conninfo.get_defaults()}
    check_options(url, name, known)
    seconds = patience_of(url, name)
    engine = create_engine(
        url.set(drivername=DRIVER).difference_update_query(OWN_OPTIONS),
        connect_args={key: _CONNECTING[key] for key in _CONNECTING if key not in url.query},
        # Arguments by place cost the driver less than by name.
        paramstyle="format",
        use_native_hstore=False,
        # One connection for each thread that asks; the server says when there are too many.
        max_overflow=-1,
        # The parameters are a child's record, and an exception ends up in logs.
        hide_parameters=True,
    )
    event.listen(engine, "connect", partial(_prepare, seconds))
    found = Postgres(name, vault_of(url), engine, seconds)
    try:
        _check(found)
    except BaseException:
        engine.dispose()
        raise
    return found


def lock_number(name: str) -> int:
    """What PostgreSQL calls the lock of `name`; two names that share one only wait for nothing."""
    return int.from_bytes(sha256(f"barnlots {name}".encode()).digest()[:8], signed=True)


def _prepare(patience: float, connection: Any, _record: object) -> None:
    # The driver would otherwise begin transactions by itself, and with a message of its own.
    connection.autocommit = True
    connection.execute(
        "SELECT set_config('lock_timeout', %s, false),"
        " set_config('idle_in_transaction_session_timeout', %s, false),"
        " CASE WHEN current_setting('synchronous_commit') = ANY(%s)"
        " THEN set_config('synchronous_commit', 'on', false) END",
        (f"{round(patience * 1000)}ms", _IDLE, list(_UNSAFE)),
    )


def _check(database: Database) -> None:
    try:
        connection = database.engine.connect()
    except (SQLAlchemyError, database.driver_error) as error:
        raise cannot_connect(error, database.name) from error
    with connection:
        try:
            asked = (
                "SELECT current_setting('server_version_num'), current_setting('server_encoding')"
            )
            version, encoding = connection.exec_driver_sql(asked).one()
        except (SQLAlchemyError, database.driver_error) as error:
            raise translate(error, database.name) from error
    major = int(version) // 10_000
    if major < OLDEST:
        raise StoreError("BL-L025", fil=database.name, version=str(major), minst=str(OLDEST))
    if encoding != "UTF8":
        raise StoreError("BL-L033", fil=database.name, kodning=encoding)
