"""From stored text to values of the model, by way of the upcasters."""

import json
from typing import Any, TypeVar

from pydantic import BaseModel, TypeAdapter, ValidationError

from barnlots.model.errors import StoreError
from barnlots.model.events import Event, Payload
from barnlots.model.people import Actor
from barnlots.store.instants import from_stored
from barnlots.store.upcasters import TooNew, newest, upcast

M = TypeVar("M", bound=BaseModel)

_PAYLOAD: TypeAdapter[Any] = TypeAdapter(Payload)


def read_document(model: type[M], text: str, where: str, kind: str = "", version: int = 1) -> M:
    """Raises StoreError when the text is no such thing; it names `where`, never the content."""
    try:
        if version == newest(kind):
            return model.model_validate_json(text)
        data, _ = upcast(kind, version, json.loads(text))
        return model.model_validate(data)
    except (ValidationError, ValueError, KeyError, TypeError, TooNew):
        # The cause would quote what it could not read, and that is a child's record.
        raise StoreError("BL-L006", post=where) from None


def read_event(row: Any) -> Event:
    """An event row as the event that it would be today. Raises StoreError."""
    try:
        version = row.schema_version
        if version == newest(row.type):
            payload = _PAYLOAD.validate_json(row.payload)
        else:
            data, version = upcast(row.type, version, json.loads(row.payload))
            payload = _PAYLOAD.validate_python(data)
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
            payload=payload,
            schema_version=version,
        )
    except (ValidationError, ValueError, KeyError, TypeError, TooNew):
        raise StoreError("BL-L006", post=f"{row.part_id}#{row.sequence}") from None
