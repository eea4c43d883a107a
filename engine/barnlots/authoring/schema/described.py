"""What every key means, in Swedish: the one table that schemas and editors read."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files
from typing import Any

from ruamel.yaml import YAML

from barnlots.packs.openly import OPENLY
from barnlots.packs.overlay_formats import ALSO, CHANGE, OFF, WITHOUT
from barnlots.packs.shapes import Holds, Key, Shape

_CHANGED, _REMOVED = "en ändring av ", "en avstängning av "
_FORMS = (CHANGE, OFF, ALSO, WITHOUT)


@dataclass(frozen=True)
class Described:
    """What a key is, how a value of it may look, and what each of its options means."""

    text: str
    examples: tuple[Any, ...] = ()
    options: Mapping[str, str] = field(default_factory=dict)


@cache
def _table() -> dict[str, dict[str, Any]]:
    text = files("barnlots.authoring.schema").joinpath("descriptions.yaml").read_text("utf-8")
    table: dict[str, dict[str, Any]] = YAML(typ="safe", pure=True).load(text)
    return table


def about(shape: Shape) -> str:
    """What a record of the shape is. Raises KeyError when nobody has said it."""
    for start in (_CHANGED, _REMOVED):
        if shape.title.startswith(start):
            return str(_table()["former"][start.strip()])
    return str(_table()["slag"][shape.title]["om"])


def of_key(shape: Shape, key: Key) -> Described:
    """What a key of the shape is. Raises KeyError when nobody has said it."""
    title = shape.title.removeprefix(_CHANGED).removeprefix(_REMOVED)
    kind, forms = _table()["slag"][title], _table()["former"]
    changes = title != shape.title
    if key in OPENLY:
        return Described(forms[key.name])
    if changes and key.name in forms:
        return Described(forms[key.name])
    for start in _FORMS if changes else ():
        if key.name.startswith(start):
            base = _described(kind[key.name.removeprefix(start)])
            # What is taken away is named as it stands in the base, whatever may stand there.
            options = {} if start == WITHOUT else base.options
            return Described(forms[start.strip()].format(nyckel=base.text), (), options)
    return _described(kind[key.name])


def of_content(holds: Holds) -> Described:
    """How what stands under a key is written. Raises KeyError when nobody has said it."""
    return _described(_table()["innehåll"][holds.value])


def described_keys() -> set[tuple[str, str]]:
    """Every kind of record and key that the table tells of."""
    return {(title, key) for title, keys in _table()["slag"].items() for key in keys if key != "om"}


def _described(said: Any) -> Described:
    if isinstance(said, str):
        return Described(said)
    return Described(said["är"], tuple(said.get("exempel", ())), said.get("val", {}))
