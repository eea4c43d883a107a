"""What came in from an organisation's own system and could not be taken in: kept until it can be.

Each waits under the id of what was handed in, with the reason by its code and somebody to settle
it. What it says is sealed with its tenant's key.
"""

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from barnlots.model.errors import Conflict, NotFound
from barnlots.store import quarantine_statements as sql
from barnlots.store.instants import EPOCH, moment_or, to_stored
from barnlots.store.reader import Reader
from barnlots.store.sealing import Envelope
from barnlots.store.transaction import Transaction


@dataclass(frozen=True)
class Refusal:
    """One thing that was handed in and `why`, a code of the catalogue, it is not taken in; `params`
    fill its text, and tell of no child.

    `source` is the adapter's name in the installation and `key` the source's own for it; `place`
    is where it stood there, such as a file and a line. `owner` is the assignment of whoever is to
    settle it; `part` the one that it was meant for, when that could be made out.
    """

    source: str
    key: str
    place: str
    why: str
    owner: str
    tenant: str
    holder: str
    part: str | None
    content: bytes
    params: Mapping[str, str] = field(default_factory=dict)

    @property
    def id(self) -> str:
        """The same however often it is handed in."""
        return hashlib.sha256(f"{self.source}\n{self.key}".encode()).hexdigest()[:32]


@dataclass(frozen=True)
class Quarantined:
    """One that waits, without what it says. `at` is when it was first handed in."""

    id: str
    source: str
    part: str | None
    tenant: str
    holder: str
    owner: str
    place: str
    why: str
    params: Mapping[str, str]
    at: datetime
    tries: int


@dataclass(frozen=True)
class Held:
    """How many from one source wait for one owner, and since when the first of them has."""

    owner: str
    source: str
    count: int
    since: datetime


def put(transaction: Transaction, refusals: Iterable[Refusal], now: datetime) -> None:
    """Keep them; one that is there already has been tried once more. Raises Conflict."""
    channel, keyring = transaction.channel, transaction.keyring
    for one in refusals:
        if tried(transaction, one.id, one.why, one.params, one.owner, now):
            continue
        sealed = keyring.envelope(channel, one.tenant, _place(one.id), one.content)
        row = {
            "id": one.id,
            "source": one.source,
            "part_id": one.part,
            "tenant": one.tenant,
            "holder": one.holder,
            "owner": one.owner,
            "place": one.place,
            "why": one.why,
            "params": _written(one.params),
            "at": to_stored(now),
            "tried_at": to_stored(now),
            "tries": 1,
            "wrapped": sealed.wrapped,
            "content": sealed.content,
        }
        channel.write(sql.ADD, row, taken=Conflict("BL-K001", delen=one.id))


def tried(
    transaction: Transaction,
    quarantined: str,
    why: str,
    params: Mapping[str, str],
    owner: str,
    now: datetime,
) -> bool:
    """One that waits has been tried once more, in vain. Whether there is one."""
    row = {
        "the_id": quarantined,
        "why": why,
        "params": _written(params),
        "owner": owner,
        "tried_at": to_stored(now),
    }
    return transaction.channel.write(sql.TRIED, row) != 0


def settled(transaction: Transaction, quarantined: str) -> bool:
    """It has been taken in or put away, and waits no more. Whether it did."""
    return transaction.channel.write(sql.DROP, {"the_id": quarantined}) != 0


def waiting(
    reader: Reader, source: str, after: str = "", most: int = 500
) -> tuple[Quarantined, ...]:
    """What waits from one source, by id: those after `after`."""
    rows = reader.channel.rows(sql.LISTED, the_source=source, after=after, limit=most)
    return tuple(map(_listed, rows))


def held(reader: Reader) -> tuple[Held, ...]:
    """What waits, for each owner and source."""
    rows = reader.channel.rows(sql.HELD)
    return tuple(
        Held(row.owner, row.source, int(row.count), moment_or(row.since, EPOCH)) for row in rows
    )


def content(reader: Reader, quarantined: str) -> bytes:
    """What was handed in. Raises NotFound, StoreError."""
    row = reader.channel.row(sql.ONE, the_id=quarantined)
    if row is None:
        raise NotFound("BL-C003", vad=quarantined)
    envelope = Envelope(row.wrapped, row.content)
    return reader.keyring.opened(row.tenant, _place(row.id), envelope)


def _listed(row: Any) -> Quarantined:
    return Quarantined(
        id=row.id,
        source=row.source,
        part=row.part_id,
        tenant=row.tenant,
        holder=row.holder,
        owner=row.owner,
        place=row.place,
        why=row.why,
        params=_read(row.params),
        at=moment_or(row.at, EPOCH),
        tries=int(row.tries),
    )


def _written(params: Mapping[str, str]) -> str:
    return json.dumps(dict(params), ensure_ascii=False, sort_keys=True)


def _read(params: str) -> Mapping[str, str]:
    """None at all of a row that somebody else has written."""
    try:
        found = json.loads(params)
    except ValueError:
        return {}
    return {name: str(value) for name, value in found.items()} if isinstance(found, dict) else {}


def _place(quarantined: str) -> str:
    return f"quarantine {quarantined}"
