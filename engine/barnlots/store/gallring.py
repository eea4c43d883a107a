"""Gallring: a part's keys are destroyed and what was derived is shredded, as an entry of its chain.

The entry's ciphertext stays, since the chain covers it, and can be read by nobody. What remains of
a part is listed in `docs/liggaren.md`.
"""

import hashlib
from collections.abc import Collection
from datetime import datetime
from typing import Any

from barnlots.model.erasing import Erase, Retention
from barnlots.model.errors import Conflict, Erased, NotFound
from barnlots.store import gallring_statements as sql
from barnlots.store.chain import link
from barnlots.store.channel import Channel
from barnlots.store.erased import Erasure, signed_by_erasure, write_erasure
from barnlots.store.instants import to_stored
from barnlots.store.reader import Reader, key_of
from barnlots.store.record import ERASED
from barnlots.store.shape import must_be_ours
from barnlots.store.statements import ADD_ENTRY, DROP_OPINIONS, KEY_ROW, PART_ROW, SET_PART
from barnlots.store.transaction import Transaction

_KEPT = ("part_id", "case_id", "tenant", "holder")


def holder_of(reader: Reader, part: str) -> str | None:
    """Whose part it is, also when it has been gallrad; None when there never was one."""
    row = reader.channel.row(PART_ROW, the_part_id=part)
    return None if row is None else str(row.holder)


def under_way(reader: Reader, part: str, settled: Collection[str]) -> tuple[str, ...]:
    """The part's deliveries that are not in one of the `settled` states, by id."""
    rows = reader.channel.rows(sql.DELIVERIES_OF, the_part_id=part)
    return tuple(sorted(row.id for row in rows if row.state not in settled))


def must_be_left(reader: Reader, command: Erase) -> None:
    """Raises NotFound, and Erased when nothing of what it names is left."""
    _wanted(reader, command, _row(reader.channel, command.part))


def erase(
    transaction: Transaction,
    command: Erase,
    *,
    key: str,
    digest: str,
    by: str,
    at: datetime,
    reference: str,
) -> int:
    """Destroy the keys of what `command` names and say so in the chain; the version of the part.

    `key` is the command's idempotency key with its scope, `by` an assignment, `reference` the
    digest of one that is kept. Once that is committed nothing of it can be read in this process;
    `Ledger.shred` does the same for what the database keeps beside its tables.

    Raises NotFound, Erased when nothing of what it names is left, Conflict, and StoreError where
    the tables are not as we make them: something could keep what is to be destroyed.
    """
    part, channel = command.part, transaction.channel
    must_be_ours(channel)
    row = _row(channel, part)
    retentions = _wanted(transaction, command, row)
    newest = channel.row(sql.NEWEST_ENTRY, the_part_id=part, limit=1)
    if newest is None or newest.number != row.number:
        raise Conflict("BL-K001", delen=part)
    said = Erasure(
        at=to_stored(at), by=by, digest=digest, ground=command.ground, retentions=retentions
    )
    entry: dict[str, Any] = {
        **{name: getattr(row, name) for name in _KEPT},
        "number": row.number + 1,
        "kind": ERASED,
        "key": key_of(key),
        "version": row.version,
        "policy": newest.policy,
        "reference": reference,
        "trace": None,
    }
    signature = transaction.keyring.vault.sign(signed_by_erasure(entry, row.head, said))
    said = said.model_copy(update={"signature": signature.hex()})
    entry["record"] = write_erasure(said)
    entry["link"] = link(row.head, entry)
    channel.write(ADD_ENTRY, entry, taken=Conflict("BL-K001", delen=part))
    _destroy(transaction, row, entry, retentions)
    # Nobody can change the tables any more, now that they are written to.
    must_be_ours(channel)
    return int(row.version)


def _row(channel: Channel, part: str) -> Any:
    row = channel.row(PART_ROW, the_part_id=part)
    if row is None:
        raise NotFound("BL-C003", vad=part)
    return row


def _wanted(reader: Reader, command: Erase, row: Any) -> tuple[Retention, ...]:
    """What there is left to erase of what the command names; a record never leaves its traces."""
    wanted = set(command.retentions)
    if Retention.RECORD in wanted:
        wanted.add(Retention.TRACE)
    if row.opened_at is None:
        place = {"the_base": row.read_base, "the_retention": Retention.READS.value}
        read = reader.channel.row(KEY_ROW, the_part_id=row.part_id, **place)
        wanted &= set() if read is None else {Retention.READS}
    if not wanted:
        raise Erased("BL-K004", delen=command.part)
    return tuple(one for one in Retention if one in wanted)


def _destroy(
    transaction: Transaction, row: Any, entry: dict[str, Any], retentions: tuple[Retention, ...]
) -> None:
    channel, part, number = transaction.channel, row.part_id, entry["number"]
    keys = ({"the_part_id": part, "the_retention": one.value} for one in retentions)
    channel.write(sql.DESTROY_KEYS, *keys)
    moved = {**row._asdict(), "number": number, "head": entry["link"]}
    if Retention.RECORD in retentions:
        for derived in sql.DROP_DERIVED:
            channel.write(derived, {"the_part_id": part})
        gone = dict.fromkeys(("opened_at", "closed_at", "due_at"))
        moved |= {**gone, "base": number, "tail": 0, "folded": 0}
    if Retention.TRACE in retentions:
        # A second opinion is on what the trace says, and can be given no more.
        channel.write(DROP_OPINIONS, {"the_part_id": part})
        moved["trace_base"] = number
    if Retention.READS in retentions:
        moved["read_base"] = number
        readings = channel.rows(sql.READINGS, the_part_id=part)
        channel.write(
            sql.SHRED_READING,
            *(
                {"the_number": one.number, "content": hashlib.sha256(one.content).digest()}
                for one in readings
                if len(one.content) > hashlib.sha256().digest_size
            ),
        )
    channel.write(SET_PART, {**moved, "the_part_id": part})
    transaction.forget(part)
