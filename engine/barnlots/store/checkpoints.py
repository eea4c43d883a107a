"""Checkpoints: what all parts together came to at a moment, signed, so that nothing of it can be
taken away afterwards without being missed.

A checkpoint costs one look at each part's newest entry, and a row for each that is new since the
one before. It is worth as much as its distance: hand it to a witness (`witness.py`).
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from barnlots.model.errors import Conflict, StoreError
from barnlots.store import checkpoint_statements as sql
from barnlots.store.instants import EPOCH, moment_or, to_stored
from barnlots.store.ledger import Ledger
from barnlots.store.merkle import Tree, leaf_node
from barnlots.store.reader import Reader
from barnlots.store.tokens import Tokens
from barnlots.store.transaction import Transaction
from barnlots.store.verify_statements import LOWEST_READING
from barnlots.store.vouched import (
    BEFORE_THE_FIRST,
    covered,
    document_of,
    head_leaf,
    message_of,
    read_leaf,
    statement_of,
)
from barnlots.store.witness import ANOTHER_LEDGER, Witness

_PAGE = 5_000


@dataclass(frozen=True)
class Checkpoint:
    """One that was made: how many parts and entries it vouches for, and how many parts had
    something new. `odd` are the parts, by id, whose rows say what no part can have: those are not
    vouched for."""

    number: int
    at: datetime
    parts: int
    entries: int
    changes: int
    reads: int
    odd: tuple[str, ...] = ()


@dataclass(frozen=True)
class _Seen:
    """Every part at one moment."""

    root: bytes
    parts: int
    entries: int
    new: list[dict[str, Any]]
    odd: tuple[str, ...]


def make_checkpoint(ledger: Ledger, now: datetime) -> Checkpoint:
    """Vouch for all that is in the ledger now, and sign it. Where two make one at the same time,
    the one that was first stands. Raises StoreError."""
    with ledger.read() as reader:
        seen = _see(reader)
        before = _newest(reader)
    try:
        with ledger.transaction("kontrollpunkt") as transaction:
            row = _vouch(transaction, seen, before, now)
    except Conflict:
        with ledger.read() as reader:
            row = _newest(reader)
    return replace(checkpoint_of(row), odd=seen.odd)


def newest_checkpoint(reader: Reader) -> Checkpoint | None:
    """The newest one, for whoever watches how old it is."""
    row = _newest(reader)
    return None if row is None else checkpoint_of(row)


def has_shrunk(reader: Reader, made: Checkpoint) -> bool:
    """Whether another checkpoint has vouched for more parts or entries than this newest one.
    Nothing is ever taken away: where there is less than there was, somebody has done it."""
    counts = {"parts": made.parts, "entries": made.entries}
    return reader.channel.row(sql.VOUCHING_FOR_MORE, **counts, limit=1) is not None


def publish(ledger: Ledger, witness: Witness) -> int:
    """Hand the witness every checkpoint that it does not have, the oldest first; how many.

    Raises StoreError, also when the witness has another checkpoint of the same number: then this
    ledger is not the one that it has watched.
    """
    with ledger.read() as reader:
        last = witness.newest()
        if last is not None:
            _same(reader, *last)
        count = 0
        for row in checkpoints(reader, last[0] if last else 0):
            heads = [(one.token, one.number, one.link) for one in heads_of(reader, row.number)]
            witness.publish(row.number, document_of(row._asdict(), heads))
            count += 1
    return count


def checkpoints(reader: Reader, after: int = 0) -> Iterator[Any]:
    """Their rows in order, in little memory."""
    while rows := reader.channel.rows(sql.CHECKPOINTS, after=after, limit=_PAGE):
        yield from rows
        after = rows[-1].number


def heads_of(reader: Reader, number: int) -> Iterator[Any]:
    """What one checkpoint had that the one before had not, in the order of the tokens."""
    after = b""
    while rows := reader.channel.rows(
        sql.HEADS_OF, the_checkpoint=number, after=after, limit=_PAGE
    ):
        yield from rows
        after = rows[-1].token


def readings_of(reader: Reader, number: int) -> Iterator[Any]:
    """The readings that one checkpoint was the first to vouch for."""
    after = LOWEST_READING
    while rows := reader.channel.rows(
        sql.READINGS_OF, the_checkpoint=number, after=after, limit=_PAGE
    ):
        yield from rows
        after = rows[-1].number


def newest_root(reader: Reader) -> tuple[bytes, int]:
    """The root over each part's newest vouched entry, and how many parts that is."""
    nodes, after = list[tuple[bytes, bytes]](), ""
    while rows := reader.channel.rows(sql.NEWEST_HEADS, after=after, limit=_PAGE):
        nodes += [
            (one.token, leaf_node(head_leaf(one.token, one.number, one.link))) for one in rows
        ]
        if rows[-1].part_id == after:
            break
        after = rows[-1].part_id
    return _root(nodes), len(nodes)


def checkpoint_of(row: Any) -> Checkpoint:
    return Checkpoint(
        number=row.number,
        at=moment_or(row.at, EPOCH),
        parts=row.parts,
        entries=row.entries,
        changes=row.changes,
        reads=row.reads,
    )


def _newest(reader: Reader) -> Any:
    return reader.channel.row(sql.NEWEST, limit=1)


def _see(reader: Reader) -> _Seen:
    tokens = Tokens(reader.keyring.vault.naming_key())
    nodes, new, odd, entries, after = [], [], list[str](), 0, ""
    while rows := reader.channel.rows(sql.PARTS, after=after, limit=_PAGE):
        if rows[-1].part_id == after:
            break
        for row in rows:
            if not _can_be(row):
                # One such row must not keep every other part from being vouched for.
                odd.append(str(row.part_id))
                continue
            token = row.token or tokens.of(row.part_id)
            nodes.append((token, leaf_node(head_leaf(token, row.number, row.head))))
            entries += row.number
            if row.token is None:
                owner = {name: getattr(row, name) for name in ("part_id", "tenant", "holder")}
                new.append({**owner, "number": row.number, "token": token, "link": row.head})
        after = rows[-1].part_id
    new.sort(key=lambda one: one["token"])
    return _Seen(_root(nodes), len(nodes), entries, new, tuple(odd))


def _can_be(row: Any) -> bool:
    head = isinstance(row.head, bytes) and len(row.head) == len(BEFORE_THE_FIRST)
    return head and isinstance(row.number, int) and row.number >= 1


def _root(nodes: list[tuple[bytes, bytes]]) -> bytes:
    tree = Tree()
    for _, node in sorted(nodes):
        tree.add_node(node)
    return tree.root


def _vouch(transaction: Transaction, seen: _Seen, before: Any, now: datetime) -> Any:
    channel, vault = transaction.channel, transaction.keyring.vault
    number = 1 if before is None else before.number + 1
    changed, read, reads = Tree(), Tree(), 0
    for one in seen.new:
        changed.add(head_leaf(one["token"], one["number"], one["link"]))
    channel.write(sql.CLAIM_READINGS, {"checkpoint": number})
    for reading in readings_of(transaction, number):
        read.add(read_leaf(reading))
        reads += 1
    row = {
        "number": number,
        "at": to_stored(now),
        "previous": BEFORE_THE_FIRST if before is None else covered(statement_of(before._asdict())),
        "parts": seen.parts,
        "entries": seen.entries,
        "root": seen.root,
        "changes": len(seen.new),
        "changed": changed.root,
        "reads": reads,
        "read": read.root,
        "key": vault.public_key(),
    }
    row["signature"] = vault.sign(message_of(statement_of(row)))
    taken = Conflict("BL-K001", delen=f"kontrollpunkt {number}")
    channel.write(sql.ADD_CHECKPOINT, row, taken=taken)
    channel.write(sql.ADD_HEAD, *({**one, "checkpoint": number} for one in seen.new), taken=taken)
    return channel.row(sql.CHECKPOINT_ROW, the_number=number)


def _same(reader: Reader, number: int, document: bytes) -> None:
    row = reader.channel.row(sql.CHECKPOINT_ROW, the_number=number)
    heads = [(one.token, one.number, one.link) for one in heads_of(reader, number)]
    if row is None or document_of(row._asdict(), heads) != document:
        raise StoreError(ANOTHER_LEDGER, nummer=str(number))
