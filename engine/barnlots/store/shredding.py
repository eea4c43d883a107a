"""After a gallring: what the database still keeps of the destroyed keys beside its tables.

In SQLite what is deleted is overwritten (`secure_delete`), but the write-ahead log holds the pages
as they were until it is emptied. In PostgreSQL old versions of a row lie in the table until it is
written anew. What backups, archives and the disk itself keep is told in `docs/liggaren.md`.
"""

import time

from barnlots.model.errors import StoreError
from barnlots.store.database import Database
from barnlots.store.failures import translate

_PAUSE_SECONDS = 0.02
_EMPTY_LOG = "PRAGMA wal_checkpoint(TRUNCATE)"
_WRITE_ANEW = "VACUUM FULL part_key"


def shred(database: Database) -> None:
    """Raises StoreError when readers or writers stood in the way for as long as it waits: then
    the keys are destroyed, but copies of them lie on until this is done again."""
    give_up_at = time.monotonic() + database.patience
    statement = _EMPTY_LOG if database.one_writer else _WRITE_ANEW
    while not _done(database, statement):
        if time.monotonic() > give_up_at:
            raise StoreError("BL-L040", fil=database.name)
        time.sleep(_PAUSE_SECONDS)


def _done(database: Database, statement: str) -> bool:
    try:
        connection = database.engine.raw_connection()
        try:
            # Outside any transaction, which neither of the two can be in.
            cursor = connection.cursor()
            cursor.execute(statement)
            said = cursor.fetchone() if database.one_writer else None
            return said is None or said[0] == 0
        finally:
            connection.close()
    except database.driver_error as error:
        failure = translate(error, database.name)
        if failure.code in ("BL-L002", "BL-L034"):
            return False
        raise failure from error
