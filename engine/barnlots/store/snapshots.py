"""A part as it was after an entry: what has been observed by then, and all the rest of it.

The rest is written anew each time. What has been observed is only ever added to, so each snapshot
adds a piece with what is new. When a part is read every piece is unsealed, so that it is known to
be what was written; what it says is read when somebody asks.
"""

from collections.abc import Sequence
from functools import partial
from itertools import chain
from typing import Any

from pydantic import TypeAdapter, ValidationError

from barnlots.model.base import Frozen
from barnlots.model.errors import StoreError
from barnlots.model.facts import Observation
from barnlots.model.observed import Early, PartlyRead, Piece, Placed, lasting_of_all
from barnlots.model.part import Part
from barnlots.store import statements as sql
from barnlots.store.channel import Channel
from barnlots.store.documents import read_document
from barnlots.store.places import place_of
from barnlots.store.sealing import Cipher

_PIECE: TypeAdapter[tuple[Observation, ...]] = TypeAdapter(tuple[Observation, ...])


class Snapshot(Frozen):
    """`part` is without what has been observed. That is `count` observations, in pieces that begin
    at `begins`; `lasting` are those that can still say something, with their places."""

    part: Part
    count: int
    begins: tuple[int, ...]
    lasting: tuple[Placed, ...]

    def after(self, part: Part) -> "Snapshot":
        """The same of what the part has become since."""
        new = enumerate(part.observations[self.count :], self.count)
        return Snapshot.made(
            part=part.model_copy(update={"observations": ()}),
            count=len(part.observations),
            begins=(*self.begins, *((self.count,) if len(part.observations) > self.count else ())),
            lasting=lasting_of_all(chain(self.lasting, new)),
        )


def snapshot(channel: Channel, cipher: Cipher, row: Any) -> tuple[Part | None, int]:
    """The part at its snapshot and the entry it was made after; nothing and the base without."""
    found = channel.row(sql.SNAPSHOT_ROW, the_part_id=row.part_id)
    if found is None or found.number <= row.base:
        return None, row.base
    known = _opened(cipher, found)
    pieces = _pieces(cipher, known, channel.rows(sql.OBSERVED_OF_PART, the_part_id=row.part_id))
    if pieces is None:
        raise StoreError("BL-L006", post=_place(found))
    observations = PartlyRead(Early(pieces, known.lasting))
    return known.part.model_copy(update={"observations": observations}), found.number


def write_snapshot(channel: Channel, cipher: Cipher, part: Part, number: int) -> int:
    """Keep the part as it is after entry `number`; how many bytes that took, but for what has been
    observed."""
    found = channel.row(sql.SNAPSHOT_ROW, the_part_id=part.id)
    before = _before(cipher, found, part)
    if before is None:
        drop_snapshot(channel, part.id)
        before = Snapshot.made(part=part, count=0, begins=(), lasting=())
    else:
        channel.write(sql.DROP_SNAPSHOT, {"the_part_id": part.id})
    now = before.after(part)
    owner = {"part_id": part.id, "tenant": part.tenant, "holder": part.holder}
    if now.count > before.count:
        said = _PIECE.dump_json(tuple(part.observations[before.count :]))
        piece = cipher.seal(said, _place_of_piece(part.id, before.count))
        channel.write(sql.ADD_OBSERVED, {**owner, "first": before.count, "body": piece})
    body = cipher.seal(now.model_dump_json().encode(), place_of(part.id, number, "snapshot"))
    channel.write(sql.ADD_SNAPSHOT, {**owner, "number": number, "body": body})
    return len(body)


def drop_snapshot(channel: Channel, part: str) -> None:
    channel.write(sql.DROP_SNAPSHOT, {"the_part_id": part})
    channel.write(sql.DROP_OBSERVED, {"the_part_id": part})


def snapshot_is_of(channel: Channel, cipher: Cipher, found: Any, part: Part) -> bool:
    """Whether this row and the part's pieces are a snapshot of `part`. Raises StoreError."""
    known = _opened(cipher, found)
    rows = channel.rows(sql.OBSERVED_OF_PART, the_part_id=found.part_id)
    pieces = _pieces(cipher, known, rows)
    owners = {(one.tenant, one.holder) for one in (found, *rows)}
    if pieces is None or owners != {(part.tenant, part.holder)}:
        return False
    said = chain.from_iterable(one.all() for one in pieces)
    again = Snapshot.made(part=part, count=0, begins=(), lasting=()).after(part)
    return tuple(said) == tuple(part.observations) and known == again.model_copy(
        update={"begins": known.begins}
    )


def _before(cipher: Cipher, found: Any, part: Part) -> Snapshot | None:
    """The last snapshot, to go on from; nothing when it cannot be, and then all is written."""
    try:
        known = None if found is None else _opened(cipher, found)
    except StoreError:
        return None
    return known if known is not None and known.count <= len(part.observations) else None


def _opened(cipher: Cipher, found: Any) -> Snapshot:
    return read_document(Snapshot, cipher.open(found.body, _place(found)).decode(), _place(found))


def _pieces(cipher: Cipher, known: Snapshot, rows: Sequence[Any]) -> tuple[Piece, ...] | None:
    """The pieces, each opened; nothing when they are others than the snapshot's."""
    if tuple(one.first for one in rows) != known.begins:
        return None
    ends = (*known.begins[1:], known.count)
    return tuple(
        Piece(end - row.first, partial(_read, cipher.open(row.body, where), where, end - row.first))
        for row, end in zip(rows, ends, strict=False)
        for where in (_place_of_piece(row.part_id, row.first),)
    )


def _read(text: bytes, where: str, count: int) -> tuple[Observation, ...]:
    try:
        said = _PIECE.validate_json(text)
    except ValidationError:
        # The cause would quote what it could not read, and that is a child's record.
        raise StoreError("BL-L006", post=where) from None
    if len(said) != count:
        raise StoreError("BL-L006", post=where)
    return said


def _place(found: Any) -> str:
    return place_of(found.part_id, found.number, "snapshot")


def _place_of_piece(part: str, first: int) -> str:
    return place_of(part, first, "observed")
