"""What an entry says once it is unsealed: the record of a command."""

import json
from typing import Any

from pydantic import TypeAdapter, ValidationError

from barnlots.model.base import Frozen
from barnlots.model.errors import StoreError
from barnlots.model.events import Event, Payload
from barnlots.model.people import Actor
from barnlots.store.decided import Decided
from barnlots.store.instants import from_stored, to_stored, to_stored_or_none
from barnlots.store.upcasters import TooNew, upcast

# What an entry can be; only a decision is sealed.
DECIDED, ERASED = "beslut", "gallring"


class Record(Frozen):
    """One command as it was decided. `versions` are the schema versions of its events, and empty
    when each is 1; `first` is the sequence of the first of them. `opinion_due` is when its second
    opinion is due, None when nobody shall ask for one; the opinion is recorded as an event of
    another command."""

    key: str
    digest: str
    command: str
    at: int
    actor: str | None
    first: int
    versions: tuple[int, ...]
    events: tuple[Payload, ...]
    opinion_due: int | None = None


_RECORD: TypeAdapter[Record] = TypeAdapter(Record)
_UNREADABLE = (ValidationError, ValueError, KeyError, TypeError, TooNew)


def write_record(decided: Decided) -> bytes:
    """The record as it is sealed."""
    versions = tuple(one.schema_version for one in decided.events)
    record = Record.model_construct(
        key=decided.key,
        digest=decided.command_digest,
        command=decided.command_type,
        at=to_stored(decided.at),
        actor=decided.actor.assignment,
        first=decided.part_before_version + 1,
        versions=versions if any(one != 1 for one in versions) else (),
        events=tuple(one.payload for one in decided.events),
        opinion_due=to_stored_or_none(decided.opinion_due),
    )
    return _RECORD.dump_json(record)


def read_record(text: bytes, where: str) -> Record:
    """The record with its events in today's shape.

    Raises StoreError, which names `where` and never the content: the cause would quote it.
    """
    try:
        data = json.loads(text)
        versions = data["versions"] or [1] * len(data["events"])
        brought = [
            upcast(one["type"], version, one)
            for one, version in zip(data["events"], versions, strict=True)
        ]
        data["events"] = [one for one, _ in brought]
        data["versions"] = [version for _, version in brought]
        return _RECORD.validate_python(data)
    except _UNREADABLE:
        raise StoreError("BL-L006", post=where) from None


def events_of(record: Record, entry: Any) -> tuple[Event, ...]:
    """The events with their envelopes."""
    at, actor = from_stored(record.at), Actor(assignment=record.actor)
    return tuple(
        Event(
            case=entry.case_id,
            part=entry.part_id,
            tenant=entry.tenant,
            holder=entry.holder,
            sequence=record.first + place,
            at=at,
            actor=actor,
            policy=entry.policy,
            reference=entry.reference,
            payload=payload,
            schema_version=version,
        )
        for place, (payload, version) in enumerate(zip(record.events, record.versions, strict=True))
    )
