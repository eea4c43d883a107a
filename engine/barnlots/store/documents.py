"""From stored text to values of the model, by way of the upcasters, and whether a policy or a
reference is still the one that was kept."""

import json
from typing import TypeVar

from pydantic import BaseModel, ValidationError

from barnlots.model.base import canonical_json, digest
from barnlots.model.errors import StoreError
from barnlots.policy.policy import digest_of_written
from barnlots.store.upcasters import TooNew, newest, upcast, version_told

M = TypeVar("M", bound=BaseModel)


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


def is_as_kept(text: str, its_digest: str, kind: str, version: int) -> bool:
    """Whether the text is the very one that was kept under this digest, in this version. It is
    looked at as it was written: read in today's shape an older one has more in it."""
    try:
        written = json.loads(text)
        if canonical_json(written) != text or version_told(kind, written) != version:
            return False
    except (ValueError, TypeError, RecursionError):
        return False
    return its_digest == (digest_of_written(written) if kind == "policy" else digest(written))
