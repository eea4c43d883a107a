"""What every noun of Barnlots is built on: frozen, closed, canonically serialised."""

import hashlib
import json
from collections.abc import Mapping
from typing import Any, Self

from pydantic import BaseModel, ConfigDict


class Frozen(BaseModel):
    """An immutable value that refuses unknown fields and compares by content."""

    # A value that is refused may be a child's own words: it never stands in the error.
    model_config = ConfigDict(
        frozen=True, extra="forbid", ser_json_timedelta="iso8601", hide_input_in_errors=True
    )

    def model_copy(self, *, update: Mapping[str, Any] | None = None, deep: bool = False) -> Self:
        """A copy that has worked nothing out yet: a cached digest is the original's own."""
        copied = super().model_copy(update=update, deep=deep)
        fields = type(self).model_fields
        for name in [one for one in copied.__dict__ if one not in fields]:
            del copied.__dict__[name]
        return copied


def canonical_json(value: Any) -> str:
    """One text per content: keys sorted, no spaces, å ä ö kept as they are."""
    data = value.model_dump(mode="json") if isinstance(value, BaseModel) else value
    return json.dumps(data, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def digest(value: Any) -> str:
    """SHA-256 over the canonical JSON, so layout and order never change it."""
    return hashlib.sha256(canonical_json(value).encode()).hexdigest()
