"""A ledger of schema 1 emptied into today's tables: what each command led to becomes an entry.

Parts are opened in the order they were opened in, and every entry is sealed, chained and looked
for as if its command had been decided now; only the times and the keys are those of then. Each
part is read back before the next one is begun.
"""

import json
from collections.abc import Iterator, Sequence
from typing import Any

from pydantic import TypeAdapter, ValidationError
from sqlalchemy import text

from barnlots.model.delivery import DeliveryState, Movement
from barnlots.model.errors import StoreError
from barnlots.model.events import Event, Payload
from barnlots.model.part import Part
from barnlots.model.people import ENGINE, Actor
from barnlots.model.trace import Trace
from barnlots.policy.situation import Situation
from barnlots.store.channel import Channel
from barnlots.store.decided import Decided
from barnlots.store.documents import read_document
from barnlots.store.instants import from_stored
from barnlots.store.keeping import Evolve
from barnlots.store.memory import Memory
from barnlots.store.outbox import move
from barnlots.store.sealing import Keyring
from barnlots.store.statement import Statement
from barnlots.store.transaction import Transaction
from barnlots.store.upcasters import TooNew, upcast
from barnlots.store.why import Why

_PARTS = Statement(text("SELECT part_id FROM old_event GROUP BY part_id ORDER BY min(position)"))
_READ_ONLY = Statement(
    text(
        "SELECT DISTINCT part_id FROM old_read_log"
        " WHERE part_id NOT IN (SELECT part_id FROM old_event) ORDER BY part_id"
    )
)
_EVENTS = Statement(text("SELECT * FROM old_event WHERE part_id = :part ORDER BY sequence"))
_COMMANDS = Statement(text("SELECT * FROM old_command WHERE part_id = :part"))
_DECISIONS = Statement(text("SELECT * FROM old_decision WHERE part_id = :part"))
_DELIVERIES = Statement(text("SELECT * FROM old_delivery WHERE part_id = :part"))
_READS = Statement(text("SELECT * FROM old_read_log WHERE part_id = :part ORDER BY number"))

_PAYLOAD: TypeAdapter[Any] = TypeAdapter(Payload)

# In the order in which they can be dropped: others point to `part`.
SET_ASIDE = (
    "old_command",
    "old_deadline",
    "old_decision",
    "old_delivery",
    "old_event",
    "old_read_log",
    "old_task",
    "old_part",
)

# What nothing more is to be done about.
_OVER = (DeliveryState.RECEIVED, DeliveryState.RETURNED)


def carry(channel: Channel, keyring: Keyring, evolve: Evolve) -> int:
    """Everything, and then drop the old tables; how many parts it was. Raises StoreError for what
    cannot be read."""
    parts = [row.part_id for row in channel.rows(_PARTS)]
    for part in parts:
        transaction = Transaction(channel, Memory(), keyring, evolve)
        events = [_event(row) for row in channel.rows(_EVENTS, part=part)]
        for decided in _decisions(channel, part, events, evolve):
            transaction.append(decided)
        _deliveries(transaction, part)
        _reads(transaction, part)
        if transaction.events(part) != tuple(events):
            raise StoreError("BL-L006", post=part)
    for row in channel.rows(_READ_ONLY):
        _reads(Transaction(channel, Memory(), keyring, evolve), row.part_id)
    for table in SET_ASIDE:
        channel.connection.execute(text(f"DROP TABLE {table}"))
    return len(parts)


def _event(row: Any) -> Event:
    """In today's shape."""
    where = f"{row.part_id}#{row.sequence}"
    try:
        data, version = upcast(row.type, row.schema_version, json.loads(row.payload))
        return Event(
            case=row.case_id,
            part=row.part_id,
            tenant=row.tenant,
            holder=row.holder,
            sequence=row.sequence,
            at=from_stored(row.at),
            actor=Actor.model_validate_json(row.actor),
            policy=row.policy,
            reference=row.reference,
            payload=_PAYLOAD.validate_python(data),
            schema_version=version,
        )
    except (ValidationError, ValueError, KeyError, TypeError, TooNew):
        # The cause would quote what it could not read, and that is a child's record.
        raise StoreError("BL-L006", post=where) from None


def _decisions(
    channel: Channel, part_id: str, events: Sequence[Event], evolve: Evolve
) -> Iterator[Decided]:
    """Each command with the events it led to: `version` tells where each of them ended."""
    # Those that led to nothing ended where the one before them did, and were written after it.
    commands = sorted(channel.rows(_COMMANDS, part=part_id), key=lambda one: one.version)
    whys = {row.version: row for row in channel.rows(_DECISIONS, part=part_id)}
    part: Part | None = None
    done = 0
    for command in commands:
        led_to = tuple(events[done : command.version])
        for event in led_to:
            part = evolve(part, event)
        if part is None:
            raise StoreError("BL-L006", post=f"{part_id}#{command.version}")
        # Who asked for what led to nothing was never kept, nor under what: the engine is named, and
        # what the part was decided under last.
        first = led_to[0] if led_to else None
        under = first or events[done - 1]
        why = whys.get(command.version) if led_to else None
        where = f"{part_id}#{command.version}"
        yield Decided(
            key=command.key,
            command_digest=command.digest,
            command_type=command.type,
            at=from_stored(command.at),
            actor=ENGINE if first is None else first.actor,
            policy=under.policy,
            reference=under.reference,
            part_before_version=done,
            part=part,
            events=led_to,
            trace=None if why is None else _why(why, where),
            opinion_due=None
            if why is None or why.opinion_due_at is None
            else from_stored(why.opinion_due_at),
        )
        done = command.version


def _why(row: Any, where: str) -> Why:
    return Why(
        read_document(Trace, row.trace, where, "trace", row.trace_version),
        read_document(Situation, row.situation, where, "situation", row.situation_version),
    )


def _deliveries(transaction: Transaction, part: str) -> None:
    for row in transaction.channel.rows(_DELIVERIES, part=part):
        state, at = DeliveryState(row.state), from_stored(row.state_at)
        due_at = None if state in _OVER else at
        move(transaction, Movement(delivery=row.id, state=state, due_at=due_at), at)


def _reads(transaction: Transaction, part: str) -> None:
    for row in transaction.channel.rows(_READS, part=part):
        transaction.log_read(
            reader=row.reader,
            purpose=row.purpose,
            tenant=row.tenant,
            holder=row.holder,
            part=part,
            query=row.query,
            at=from_stored(row.at),
        )
