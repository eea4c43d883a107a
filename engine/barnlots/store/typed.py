"""Values that their column cannot have: of another type, which SQLite lets anybody write, bytes
that are no text, and numbers and instants outside of every range."""

from collections.abc import Iterator

from sqlalchemy import (
    ColumnElement,
    Integer,
    LargeBinary,
    Table,
    bindparam,
    cast,
    false,
    func,
    literal,
    or_,
    select,
)
from sqlalchemy.types import TypeEngine

from barnlots.store.channel import Channel
from barnlots.store.finding import Finding, Kind
from barnlots.store.instants import LATEST
from barnlots.store.statement import Statement
from barnlots.store.tables import METADATA

_MOST = 1_000
_INSTANTS = ("at", "opened_at", "closed_at", "due_at", "offered_at", "state_at", "lease_until")


def _name(of: TypeEngine[object]) -> str:
    if isinstance(of, Integer):
        return "integer"
    return "blob" if isinstance(of, LargeBinary) else "text"


def _mistyped(table: Table) -> list[ColumnElement[bool]]:
    return [
        (func.typeof(column) != _name(column.type))
        & (column.is_not(None) if column.nullable else func.typeof(column) != "")
        for column in table.columns
    ]


def _outside(table: Table) -> list[ColumnElement[bool]]:
    numbers = [one for one in table.columns if isinstance(one.type, Integer)]
    instants = [one for one in numbers if one.name in _INSTANTS]
    return [*(one < 0 for one in numbers), *(one > LATEST for one in instants)]


def _statement(table: Table, wrong: list[ColumnElement[bool]]) -> Statement:
    part = table.c.part_id if "part_id" in table.c else literal("")
    chosen = select(part.label("part_id")).where(or_(*wrong))
    return Statement(chosen.limit(bindparam("limit", type_=Integer)))


def _foreign(table: Table) -> Statement:
    """Every text that is more than plain letters, as its bytes."""
    part = table.c.part_id if "part_id" in table.c else literal("")
    texts = [one for one in table.columns if _name(one.type) == "text"]
    more = [
        or_(
            one.op("GLOB")("*[^ -~]*"),
            func.instr(cast(one, LargeBinary), literal(b"\0", LargeBinary)) > 0,
        )
        for one in texts
    ]
    bytes_of = [cast(one, LargeBinary).label(f"bytes_{one.name}") for one in texts]
    return Statement(select(part.label("part_id"), *bytes_of).where(or_(false(), *more)))


_TABLES = METADATA.tables
_ODD = {name: _statement(one, [*_mistyped(one), *_outside(one)]) for name, one in _TABLES.items()}
_OUTSIDE = {
    name: _statement(one, rules) for name, one in _TABLES.items() if (rules := _outside(one))
}
_FOREIGN = {name: _foreign(one) for name, one in _TABLES.items()}


def odd(channel: Channel) -> Iterator[Finding]:
    """A row of each part, or of the table when it is of no part. PostgreSQL looks after types and
    texts itself."""
    file = channel.dialect == "sqlite"
    for name, statement in (_ODD if file else _OUTSIDE).items():
        found = {str(row.part_id) for row in channel.rows(statement, limit=_MOST)}
        if file:
            rows = channel.rows(_FOREIGN[name])
            found |= {str(row.part_id) for row in rows if not all(map(_is_text, row[1:]))}
        for part in sorted(found):
            yield Finding(Kind.CHANGED, "BL-L084", name, part or None)


def _is_text(written: bytes | None) -> bool:
    try:
        return written is None or written.decode() is not None
    except UnicodeDecodeError:
        return False
