"""From stored text to values of the model, by way of the upcasters."""

import json
from typing import TypeVar

from pydantic import BaseModel, ValidationError

from barnlots.model.errors import StoreError
from barnlots.store.upcasters import TooNew, newest, upcast

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
