"""What every noun of Barnlots is built on: frozen, closed, canonically serialised."""

import hashlib
import json
from typing import Any

from pydantic import BaseModel, ConfigDict


class Frozen(BaseModel):
    """An immutable value that refuses unknown fields and compares by content."""

    model_config = ConfigDict(frozen=True, extra="forbid", ser_json_timedelta="iso8601")


def canonical_json(value: Any) -> str:
    """One text per content: keys sorted, no spaces, å ä ö kept as they are."""
    data = value.model_dump(mode="json") if isinstance(value, BaseModel) else value
    return json.dumps(data, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def digest(value: Any) -> str:
    """SHA-256 over the canonical JSON, so layout and order never change it."""
    return hashlib.sha256(canonical_json(value).encode()).hexdigest()
