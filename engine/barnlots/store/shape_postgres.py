"""What a database of PostgreSQL has on the tables that we make, by its own catalogues.

Looked at is what our names lead to on this connection, wherever that lies.
"""

from collections.abc import Iterator

from sqlalchemy import Dialect, Table

from barnlots.store.channel import Channel
from barnlots.store.tables import METADATA

# Another kind of relation under our name, one that does not survive a crash, or one whose rows are
# not shown to everybody.
_RELATIONS = """
SELECT one.name, found.relkind = 'r' AND found.relpersistence = 'p'
  AND NOT found.relrowsecurity AND NOT found.relhasrules AS plain
FROM unnest(CAST(:names AS text[])) AS one(name)
LEFT JOIN pg_class AS found ON found.oid = to_regclass(quote_ident(one.name))
"""
# Whatever runs, or is read, when one of our tables is written or read.
_ATTACHED = """
WITH ours AS (
  SELECT to_regclass(quote_ident(name)) AS id FROM unnest(CAST(:names AS text[])) AS one(name)
)
SELECT tgname AS name FROM pg_trigger JOIN ours ON tgrelid = id WHERE NOT tgisinternal
UNION SELECT rulename FROM pg_rewrite JOIN ours ON ev_class = id
UNION SELECT polname FROM pg_policy JOIN ours ON polrelid = id
UNION SELECT CAST(CAST(inhrelid AS regclass) AS text) FROM pg_inherits JOIN ours
  ON inhparent = id OR inhrelid = id
UNION SELECT conname FROM pg_constraint JOIN ours ON conrelid = id
  WHERE contype NOT IN ('p', 'u', 'f', 'n')
UNION SELECT CAST(indexrelid AS regclass)::text FROM pg_index JOIN ours ON indrelid = id
  WHERE indexprs IS NOT NULL
"""
_COLUMNS = """
SELECT one.name AS relation, attname AS name, format_type(atttypid, atttypmod) AS kind,
  attnotnull AS filled, pg_get_expr(adbin, adrelid) AS given
FROM unnest(CAST(:names AS text[])) AS one(name)
JOIN pg_attribute ON attrelid = to_regclass(quote_ident(one.name))
LEFT JOIN pg_attrdef ON adrelid = attrelid AND adnum = attnum
WHERE attnum > 0 AND NOT attisdropped
"""
_NAMES = {"VARCHAR": "character varying", "BIGINT": "bigint", "INTEGER": "integer"}

Column = tuple[str, str, bool, bool]


def strange(channel: Channel) -> Iterator[str]:
    names = [*METADATA.tables]
    for row in channel.told(_RELATIONS, names=names):
        if not row.plain:
            yield str(row.name)
    yield from {str(row.name) for row in channel.told(_ATTACHED, names=names)}
    found = dict[str, set[Column]]()
    for row in channel.told(_COLUMNS, names=names):
        counted = str(row.given or "").startswith("nextval(")
        given = row.given is not None and not counted
        column = (str(row.name), str(row.kind), bool(row.filled), counted)
        found.setdefault(row.relation, set()).add(("?", *column[1:]) if given else column)
    for name, table in METADATA.tables.items():
        if found.get(name) != set(_columns(table, channel.connection.dialect)):
            yield f"{name} (kolumner)"


def _columns(table: Table, dialect: Dialect) -> Iterator[Column]:
    for column in table.columns:
        kind = column.type.compile(dialect)
        kind = _NAMES.get(kind, kind.lower())
        yield column.name, kind, not column.nullable, column is table.autoincrement_column
