"""What a file of SQLite has beside the tables that we make, by what it says of itself."""

import re
from collections.abc import Iterator
from functools import cache, lru_cache

from sqlalchemy.dialects import sqlite
from sqlalchemy.schema import CreateIndex, CreateTable

from barnlots.store.channel import Channel
from barnlots.store.tables import METADATA

# SQLite's own: its counters, and what ANALYZE has counted.
_OWN = frozenset({"sqlite_sequence", "sqlite_stat1", "sqlite_stat4"})
_AUTOMATIC = "sqlite_autoindex_"

Definition = tuple[str, frozenset[str], str]


def strange(channel: Channel) -> Iterator[str]:
    """Names; of a table or index of ours that is gone as well."""
    expected = dict(_ours())
    for row in channel.told("SELECT type, name, tbl_name, sql FROM sqlite_master"):
        name = str(row.name)
        if row.type == "table" and name in _OWN:
            continue
        if row.type == "index" and name.startswith(_AUTOMATIC) and row.sql is None:
            continue
        known = expected.pop((row.type, name), None)
        if known is None or known != (str(row.tbl_name), *_read(str(row.sql))):
            yield name
    yield from (name for _, name in expected)


@cache
def _ours() -> dict[tuple[str, str], Definition]:
    dialect = sqlite.dialect()
    found = dict[tuple[str, str], Definition]()
    for name, table in METADATA.tables.items():
        words = str(CreateTable(table).compile(dialect=dialect))
        found["table", name] = (name, *_read(words))
        for index in table.indexes:
            words = str(CreateIndex(index).compile(dialect=dialect))
            found["index", str(index.name)] = (name, *_read(words))
    return found


@lru_cache(maxsize=256)
def _read(words: str) -> tuple[frozenset[str], str]:
    """What stands within the outermost brackets, in whatever order, and what stands around them:
    an upgraded table has its columns in another order than a new one."""
    plain = re.sub(r"\s+", " ", words.replace('"', " ")).strip()
    start, depth, parts, last = plain.find("("), 0, list[str](), 0
    for at in range(max(start, 0), len(plain)):
        depth += {"(": 1, ")": -1}.get(plain[at], 0)
        if depth == 1 and plain[at] == "(":
            last = at + 1
        elif (depth == 1 and plain[at] == ",") or (depth == 0 and plain[at] == ")"):
            parts.append(_tight(plain[last:at]))
            last = at + 1
            if depth == 0:
                break
    return frozenset(parts), _tight(f"{plain[:start]} {plain[last:]}")


def _tight(words: str) -> str:
    return re.sub(r"\s*([(),])\s*", r"\1", words.strip())
