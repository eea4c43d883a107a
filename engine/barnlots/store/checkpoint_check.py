"""The checkpoints against themselves, the entries and the readings, and then against a witness."""

import json
from collections.abc import Iterator
from typing import Any

from barnlots.store import checkpoint_statements as sql
from barnlots.store import verify_statements as asked
from barnlots.store.checkpoints import checkpoints, heads_of, newest_root, readings_of
from barnlots.store.finding import Finding, Kind, entry
from barnlots.store.merkle import Tree
from barnlots.store.reader import Reader
from barnlots.store.tokens import Tokens
from barnlots.store.vouched import (
    BEFORE_THE_FIRST,
    covered,
    document_of,
    head_leaf,
    is_signed,
    message_of,
    read_leaf,
    statement_of,
)
from barnlots.store.witness import Witness

_MOST_STRAY = 1_000
# A witness that was away for a moment is told the next hour.
_MOST_UNTOLD = 3


class CheckpointCheck:
    """`told` are the parts of which something has been told already; it grows with those told of
    here. `count` is how many checkpoints the ledger has, `witnessed` how many the witness has."""

    def __init__(self, reader: Reader, told: set[str]) -> None:
        self._reader = reader
        self._told = told
        self._key = reader.keyring.vault.public_key()
        self._tokens = Tokens(reader.keyring.vault.naming_key())
        self.count = 0
        self.witnessed = 0

    def findings(self) -> Iterator[Finding]:
        """What the ledger can tell by itself."""
        before, last, wrong = BEFORE_THE_FIRST, 0, False
        newest = None
        for row in checkpoints(self._reader, asked.LOWEST):
            self.count += 1
            found = list(self._checkpoint(row, before, last))
            yield from found
            wrong = wrong or bool(found)
            before, last, newest = covered(statement_of(row._asdict())), row.number, row
        for stray in self._reader.channel.rows(asked.STRAY_HEADS, limit=_MOST_STRAY):
            yield from self._of_part(
                Finding(Kind.CHANGED, "BL-L069", "checkpoint_head", stray.part_id, stray.number)
            )
        for stray in self._reader.channel.rows(asked.STRAY_READINGS, limit=_MOST_STRAY):
            yield Finding(Kind.CHANGED, "BL-L071", "read_log", stray.part_id, stray.number)
        if newest is not None and not wrong:
            yield from self._root(newest)

    def against(self, witness: Witness, *, readable: bool = True) -> Iterator[Finding]:
        """What somebody outside has seen and is not here, or not as it was, and what they should
        have seen by now. Without `readable` checkpoints only the parts themselves are compared."""
        newest = self._reader.channel.row(sql.NEWEST, limit=1) if readable else None
        ours = 0 if newest is None else newest.number
        last, cut = 0, False
        for number, document in witness.documents():
            if number != last + 1:
                yield Finding(Kind.MISSING, "BL-L078", "vittne", None, last + 1)
            last = number
            self.witnessed += 1
            statement, heads = self._seen(document)
            if statement is None or statement.get("number") != number:
                yield Finding(Kind.CHANGED, "BL-L078", "vittne", None, number)
                continue
            if not readable:
                yield from self._heads(heads, number)
                continue
            row = self._reader.channel.row(sql.CHECKPOINT_ROW, the_number=number)
            if row is not None and self._document(row) == document:
                continue
            if number > ours and not cut:
                cut = True
                said = {"till": str(ours)}
                yield Finding(Kind.CUT, "BL-L070", "checkpoint", None, number, said)
            elif row is None and number <= ours:
                yield Finding(Kind.MISSING, "BL-L068", "checkpoint", None, number)
            elif row is not None:
                yield Finding(Kind.CHANGED, "BL-L077", "checkpoint", None, number)
            yield from self._heads(heads, number)
        if ours - last > _MOST_UNTOLD or (ours and not last):
            said = {"antal": str(ours - last)}
            yield Finding(Kind.MISSING, "BL-L087", "vittne", None, last + 1, said)

    def _checkpoint(self, row: Any, before: bytes, last: int) -> Iterator[Finding]:
        if row.number < 1:
            yield Finding(Kind.ADDED, "BL-L068", "checkpoint", None, row.number)
            return
        if row.number > last + 1:
            yield Finding(Kind.MISSING, "BL-L068", "checkpoint", None, last + 1)
            before = row.previous
        statement = statement_of(row._asdict())
        signed = is_signed(message_of(statement), row.signature, self._key)
        if row.key != self._key or not signed or row.previous != before:
            yield Finding(Kind.CHANGED, "BL-L068", "checkpoint", None, row.number)
            return
        yield from self._changes(row)
        tree, count = Tree(), 0
        for reading in readings_of(self._reader, row.number):
            tree.add(read_leaf(reading))
            count += 1
        if (count, tree.root) != (row.reads, row.read):
            kind = Kind.CHANGED if count == row.reads else Kind.MISSING
            if count > row.reads:
                kind = Kind.ADDED
            yield Finding(kind, "BL-L079", "read_log", None, row.number)

    def _changes(self, row: Any) -> Iterator[Finding]:
        """The heads that the checkpoint was the first to vouch for."""
        tree, count, named = Tree(), 0, False
        for head in heads_of(self._reader, row.number):
            tree.add(head_leaf(head.token, head.number, head.link))
            count += 1
            owner = (head.tenant, head.holder) == (head.entry_tenant, head.entry_holder)
            part = self._tokens.part(head.token)
            if part != head.part_id:
                named = True
                # Its token is signed for; its name stands beside it.
                said = (part or head.part_id, head.number)
                yield from self._of_part(Finding(Kind.CHANGED, "BL-L069", "checkpoint_head", *said))
            elif head.entry_link is not None and (head.entry_link != head.link or not owner):
                named = True
                yield from self._of_part(entry(Kind.CHANGED, "BL-L074", head.part_id, head.number))
        if (count, tree.root) != (row.changes, row.changed) and not named:
            kind = Kind.MISSING if count < row.changes else Kind.CHANGED
            kind = Kind.ADDED if count > row.changes else kind
            yield Finding(kind, "BL-L069", "checkpoint_head", None, row.number)

    def _root(self, row: Any) -> Iterator[Finding]:
        if newest_root(self._reader) != (row.root, row.parts):
            yield Finding(Kind.CHANGED, "BL-L069", "checkpoint_head", None, row.number)

    def _of_part(self, found: Finding) -> Iterator[Finding]:
        if found.part is not None and found.part not in self._told:
            self._told.add(found.part)
            yield found

    def _document(self, row: Any) -> bytes:
        heads = [(one.token, one.number, one.link) for one in heads_of(self._reader, row.number)]
        return document_of(row._asdict(), heads)

    def _seen(self, document: bytes) -> tuple[dict[str, Any] | None, list[Any]]:
        """What the witness kept, when it is as it was signed."""
        try:
            said = json.loads(document)
            statement, heads = said["statement"], said["heads"]
            signature = bytes.fromhex(said["signature"])
            tree = Tree()
            read = [(bytes.fromhex(a), int(b), bytes.fromhex(c)) for a, b, c in heads]
            for one in read:
                tree.add(head_leaf(*one))
            whole = tree.root.hex() == statement["changed"]
        except (ValueError, KeyError, TypeError, OverflowError):
            return None, []
        if not whole or not is_signed(message_of(statement), signature, self._key):
            return None, []
        return statement, read

    def _heads(self, heads: list[Any], number: int) -> Iterator[Finding]:
        """Which parts are not as the witness saw them."""
        for token, at, seen in heads:
            part = self._tokens.part(token)
            if part is None:
                yield Finding(Kind.VANISHED, "BL-L075", "entry", None, number)
                continue
            if part in self._told:
                continue
            row = self._reader.channel.row(asked.ENTRY_LINK, the_part_id=part, the_number=at)
            if row is not None and row.link == seen:
                continue
            last = self._reader.channel.row(asked.LAST_NUMBER, the_part_id=part).number
            if last is None:
                yield from self._of_part(Finding(Kind.VANISHED, "BL-L065", "entry", part))
            elif row is None:
                yield from self._of_part(entry(Kind.CUT, "BL-L064", part, int(last), till=str(at)))
            else:
                yield from self._of_part(entry(Kind.CHANGED, "BL-L074", part, at))
