"""What an overlay may say of a record of its base: change it, or switch it off with a reason."""

from dataclasses import replace
from functools import cache

from barnlots.packs.formats import (
    ASSESSMENT,
    CONTRIBUTION,
    DATED,
    DOCUMENTATION,
    FILES,
    FOLLOW_UP,
    LIST_FILES,
    PACK,
    RULE,
)
from barnlots.packs.instrument_format import INDICATION, LIMITS
from barnlots.packs.openly import OPENLY
from barnlots.packs.shapes import Key, Kind, Shape

CHANGE, OFF = "ändra ", "stäng av "
ALSO, WITHOUT = "också ", "utan "
REASON, FROM = "skäl", "gäller från"

_LISTS = (Kind.LINES, Kind.WORDS, Kind.RECORDS, Kind.MAPPING)
_SEVERAL_NAME_A_ROW = {
    ASSESSMENT: ("hållare", "roll"),
    CONTRIBUTION: ("insats", "roll"),
    DOCUMENTATION: ("roll", "vad"),
    FOLLOW_UP: ("roll", "hur"),
    DATED: ("gäller från",),
    LIMITS: ("skala", "norm"),
    INDICATION: ("fakta", "värde"),
}
CHANGEABLE = frozenset(
    (
        *(key.shape for shape in LIST_FILES for key in shape.keys if key.shape),
        *(shape for shape in FILES if shape not in LIST_FILES and shape is not PACK),
    )
)


def identity(shape: Shape) -> tuple[str, ...]:
    """The keys by which two rows of a list are the same row."""
    return _SEVERAL_NAME_A_ROW.get(shape, (shape.keys[0].name,))


@cache
def forms_of(shape: Shape) -> tuple[Shape, ...]:
    """The record itself and, where an overlay may say it, a change of one and its switching off."""
    return (shape, change_of(shape), removal_of(shape)) if shape in CHANGEABLE else (shape,)


@cache
def change_of(shape: Shape) -> Shape:
    """`ändra regel: …` with the keys that become different. A plain key replaces the value,
    `också` adds to a list, `utan` takes away from it. A changed rule is a new version from a day.
    """
    name, *rest = shape.keys
    keys = [Key(CHANGE + name.name, Kind.TEXT, True), *_changes(rest)]
    if shape is RULE:
        keys = [replace(one, required=True) if one.name == FROM else one for one in keys]
    return Shape(f"en ändring av {shape.title}", tuple(keys))


@cache
def _change_within(shape: Shape) -> Shape:
    """A named group inside a record, such as a step: changed by its keys, or new and whole."""
    return Shape(f"en ändring av {shape.title}", tuple(_changes(shape.keys)))


def _changes(keys: tuple[Key, ...] | list[Key]) -> list[Key]:
    found: list[Key] = []
    for key in keys:
        found.append(replace(key, required=False))
        if key.kind not in _LISTS:
            continue
        shape = key.shape
        if key.kind is Kind.MAPPING and shape is not None:
            shape = _change_within(shape)
        found.append(replace(key, name=ALSO + key.name, required=False, shape=shape))
        found.append(Key(WITHOUT + key.name, Kind.LINES))
    return found


@cache
def removal_of(shape: Shape) -> Shape:
    """`stäng av regel: …` with the reason; a rule may be switched off from a day."""
    keys = [Key(OFF + shape.keys[0].name, Kind.TEXT, True)]
    if shape is RULE:
        keys.append(Key(FROM, Kind.DATE))
    keys.append(Key(REASON, Kind.TEXT, True))
    keys += [one for one in OPENLY if one in shape.keys]
    return Shape(f"en avstängning av {shape.title}", tuple(keys))
