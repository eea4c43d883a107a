"""Parts as they are kept: read from a snapshot and the entries after it, and written now and then.

A snapshot is written anew when it costs as much to read the records since the last one as to read
that. So a part costs what it adds and not what it has been through, and reading one costs about
twice its size. What has been observed is no part of that: it is written once, and what a decision
does not need of it is not read.
"""

from collections.abc import Callable, Iterable
from typing import Any

from barnlots.model.erasing import Retention
from barnlots.model.errors import Conflict, StoreError
from barnlots.model.events import Event
from barnlots.model.part import Part
from barnlots.store import statements as sql
from barnlots.store.chain import bound
from barnlots.store.channel import Channel
from barnlots.store.places import place_of
from barnlots.store.record import ERASED, Record, events_of, read_record
from barnlots.store.sealing import Cipher, Keyring
from barnlots.store.snapshots import snapshot

Evolve = Callable[[Part | None, Event], Part]

LEAST = 16_384
# How much more it costs to read and fold a byte of record than a byte of snapshot.
DEARER = 4


def entries_after(channel: Channel, part: str, number: int) -> list[Any]:
    return list(channel.rows(sql.ENTRIES, the_part_id=part, after=number))


def record_in(entry: Any, cipher: Cipher) -> Record:
    """What the entry of a decision says. Raises StoreError."""
    where = place_of(entry.part_id, entry.number, Retention.RECORD)
    return read_record(cipher.open(entry.record, where, bound(entry)), where)


def events_in(entries: Iterable[Any], cipher: Cipher) -> Iterable[Event]:
    """Every event of these entries, in sequence. Raises StoreError."""
    for entry in entries:
        if entry.kind != ERASED:
            yield from events_of(record_in(entry, cipher), entry)


def load(channel: Channel, keyring: Keyring, row: Any, evolve: Evolve) -> Part:
    """The part whose row is given, as it was then. Raises Erased, StoreError; Conflict when
    somebody else has written a later snapshot since the row was read. What is added goes on from
    the row, so it must be that of the newest entry."""
    cipher = keyring.cipher(channel, row.part_id, row.base, Retention.RECORD)
    part, number = snapshot(channel, cipher, row)
    if number > row.number:
        raise Conflict("BL-K001", delen=row.part_id)
    entries = entries_after(channel, row.part_id, number)
    then = (one for one in entries if one.number <= row.number)
    for event in events_in(then, cipher):
        part = evolve(part, event)
    last = next((one.link for one in entries if one.number == row.number), None)
    if last is None:
        found = channel.row(sql.LINK_AT, the_part_id=row.part_id, the_number=row.number)
        last = None if found is None else found.link
    if part is None or part.version != row.version or last != row.head:
        raise StoreError("BL-L006", post=row.part_id)
    return part


def is_time(tail: int, folded: int) -> bool:
    """Whether the records since the last snapshot weigh enough for a new one."""
    return tail >= max(LEAST, folded // DEARER)
