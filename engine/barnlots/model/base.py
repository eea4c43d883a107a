"""What every noun of Barnlots is built on: frozen, closed, canonically serialised."""

import hashlib
import json
from collections.abc import Mapping
from typing import Any, Self, TypeVar

from pydantic import BaseModel, ConfigDict

# The four slots of a pydantic model, written without asking its class each time.
_SET_VALUES = BaseModel.__dict__["__dict__"].__set__
_SET_GIVEN = BaseModel.__dict__["__pydantic_fields_set__"].__set__
_SET_EXTRA = BaseModel.__dict__["__pydantic_extra__"].__set__
_SET_PRIVATE = BaseModel.__dict__["__pydantic_private__"].__set__

M = TypeVar("M", bound=BaseModel)

_TEMPLATES: dict[type[BaseModel], tuple[dict[str, Any], set[str]]] = {}


class Frozen(BaseModel):
    """An immutable value that refuses unknown fields and compares by content."""

    # A value that is refused may be a child's own words: it never stands in the error.
    model_config = ConfigDict(
        frozen=True, extra="forbid", ser_json_timedelta="iso8601", hide_input_in_errors=True
    )

    @classmethod
    def made(cls, **values: Any) -> Self:
        """The value that `cls(**values)` would be, unchecked: only for what has been checked
        already. Never for anything that comes from outside, and with every field that has no
        default."""
        template, fields = _TEMPLATES.get(cls) or _template(cls)
        return _with(cls, {**template, **values}, fields)

    def model_copy(self, *, update: Mapping[str, Any] | None = None, deep: bool = False) -> Self:
        """A copy that has worked nothing out yet: a cached digest is the original's own. What is
        in `update` is not checked."""
        if deep:
            copied = super().model_copy(update=update, deep=deep)
            for name in copied.__dict__.keys() - type(self).model_fields.keys():
                del copied.__dict__[name]
            return copied
        values = {**self.__dict__, **(update or {})}
        template, fields = _TEMPLATES.get(type(self)) or _template(type(self))
        if len(values) > len(template):
            values = {name: values[name] for name in template}
        return _with(type(self), values, fields)


def _template(cls: type[BaseModel]) -> tuple[dict[str, Any], set[str]]:
    """Every field in order with its default. A default that is made anew for each value (an empty
    mapping) may be shared, since nothing of a frozen value is ever changed in place."""
    fields = cls.model_fields
    template = {
        name: None if field.is_required() else field.get_default(call_default_factory=True)
        for name, field in fields.items()
    }
    _TEMPLATES[cls] = template, set(fields)
    return _TEMPLATES[cls]


def _with(cls: type[M], values: dict[str, Any], fields: set[str]) -> M:
    made = object.__new__(cls)
    _SET_VALUES(made, values)
    _SET_GIVEN(made, fields)
    _SET_EXTRA(made, None)
    _SET_PRIVATE(made, None)
    return made


_ENCODE = json.JSONEncoder(
    ensure_ascii=False, sort_keys=True, separators=(",", ":"), check_circular=False
).encode


def canonical_json(value: Any) -> str:
    """One text per content: keys sorted, no spaces, å ä ö kept as they are."""
    return _ENCODE(value.model_dump(mode="json") if isinstance(value, BaseModel) else value)


def digest(value: Any) -> str:
    """SHA-256 over the canonical JSON, so layout and order never change it."""
    return hashlib.sha256(canonical_json(value).encode()).hexdigest()
