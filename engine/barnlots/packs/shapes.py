"""What a record may contain: keys, which are compulsory, and what each value must look like.

The shapes are data, so the loader and everything that describes the format read the same thing.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import Enum

from barnlots.model.errors import Place
from barnlots.packs.report import Report, nearest
from barnlots.packs.yamlsource import Mapping, Node, Scalar, Sequence


class Kind(Enum):
    """The form of a value; LINES is a list of sentences, WORDS a list of short words."""

    TEXT = "text"
    DATE = "datum"
    MOMENT = "datum och klockslag"
    NUMBER = "heltal"
    YES_NO = "ja eller nej"
    LINES = "lista med en mening per rad"
    WORDS = "lista med ord"
    RECORD = "grupp av nycklar"
    RECORDS = "lista med grupper av nycklar"
    MAPPING = "grupp av egna nycklar"


@dataclass(frozen=True)
class Key:
    name: str
    kind: Kind
    required: bool = False
    shape: "Shape | None" = None
    options: tuple[str, ...] = ()


@dataclass(frozen=True)
class Shape:
    """`title` is what an author calls such a record, as in "en regel"."""

    title: str
    keys: tuple[Key, ...]

    def key(self, name: str) -> Key | None:
        return next((one for one in self.keys if one.name == name), None)


@dataclass(frozen=True)
class Record:
    """A mapping that has been held against its shape: what it answers can be trusted."""

    shape: Shape
    place: Place
    values: dict[str, Node]
    children: dict[str, tuple["Record", ...]]

    def scalar(self, key: str) -> Scalar | None:
        value = self.values.get(key)
        return value if isinstance(value, Scalar) else None

    def text(self, key: str, default: str = "") -> str:
        scalar = self.scalar(key)
        return scalar.text if scalar else default

    def lines(self, key: str) -> tuple[Scalar, ...]:
        value = self.values.get(key)
        if isinstance(value, Sequence):
            return tuple(item for item in value.items if isinstance(item, Scalar))
        return (value,) if isinstance(value, Scalar) else ()

    def words(self, key: str) -> tuple[str, ...]:
        return tuple(line.text for line in self.lines(key))

    def flag(self, key: str, default: bool = False) -> bool:
        scalar = self.scalar(key)
        return default if scalar is None else scalar.text == "ja"

    def day(self, key: str) -> date | None:
        scalar = self.scalar(key)
        return date.fromisoformat(scalar.text) if scalar else None

    def number(self, key: str) -> int | None:
        scalar = self.scalar(key)
        return int(scalar.text) if scalar else None

    def mapping(self, key: str) -> Mapping | None:
        value = self.values.get(key)
        return value if isinstance(value, Mapping) else None

    def records(self, key: str) -> tuple["Record", ...]:
        return self.children.get(key, ())

    def record(self, key: str) -> "Record | None":
        return next(iter(self.records(key)), None)


_NUMBER = re.compile(r"-?[0-9]{1,12}")
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_MOMENT = re.compile(r"([0-9]{4}-[0-9]{2}-[0-9]{2})[ T]([01][0-9]|2[0-3]):[0-5][0-9]")


def hold(node: Node, shape: Shape, report: Report, family: tuple[Shape, ...] = ()) -> Record | None:
    """The record if it has the shape; otherwise None, with every fault in `report`.

    `family` are the shapes around this one: a key that belongs to one of them is said to stand
    one level off.
    """
    if not isinstance(node, Mapping):
        report.add("BL-S004", node.place, titel=shape.title)
        return None
    before = len(report.found)
    values: dict[str, Node] = {}
    children: dict[str, tuple[Record, ...]] = {}
    for name, value in node.entries:
        key = shape.key(name.text)
        if key is None:
            _unknown_key(name, shape, report, family)
            continue
        values[key.name] = value
        children[key.name] = tuple(_inside(value, key, report, (shape, *family)))
    for key in shape.keys:
        if key.required and key.name not in values and len(report.found) == before:
            report.add("BL-S002", node.place, nyckel=key.name, titel=shape.title)
    return Record(shape, node.place, values, children) if len(report.found) == before else None


def _unknown_key(name: Scalar, shape: Shape, report: Report, family: tuple[Shape, ...]) -> None:
    inner = (key.shape for key in shape.keys if key.shape)
    for other in (*family, *inner):
        if other.key(name.text):
            report.add("BL-S003", name.place, nyckel=name.text, titel=shape.title, rätt=other.title)
            return
    known = [key.name for key in shape.keys]
    report.add(
        "BL-S001",
        name.place,
        nyckel=name.text,
        titel=shape.title,
        suggestions=nearest(name.text, known),
    )


def _inside(value: Node, key: Key, report: Report, family: tuple[Shape, ...]) -> Iterator[Record]:
    match key.kind:
        case Kind.RECORD:
            assert key.shape
            record = hold(value, key.shape, report, family)
            if record:
                yield record
        case Kind.RECORDS:
            assert key.shape
            if not isinstance(value, Sequence) or not value.items:
                report.add("BL-S005", value.place, nyckel=key.name, form=key.kind.value)
                return
            for item in value.items:
                record = hold(item, key.shape, report, family)
                if record:
                    yield record
        case Kind.MAPPING:
            if not isinstance(value, Mapping):
                report.add("BL-S005", value.place, nyckel=key.name, form=key.kind.value)
        case Kind.LINES | Kind.WORDS:
            _check_list(value, key, report)
        case _:
            _check_scalar(value, key, report)


def _check_list(value: Node, key: Key, report: Report) -> None:
    items = value.items if isinstance(value, Sequence) else (value,)
    if not items:
        report.add("BL-S005", value.place, nyckel=key.name, form=key.kind.value)
    for item in items:
        if not isinstance(item, Scalar) or not item.text:
            report.add("BL-S005", item.place, nyckel=key.name, form=key.kind.value)
        elif key.options and item.text not in key.options:
            _not_an_option(item, key, report)


def _check_scalar(value: Node, key: Key, report: Report) -> None:
    if not isinstance(value, Scalar) or not value.text:
        report.add("BL-S005", value.place, nyckel=key.name, form=key.kind.value)
        return
    options = ("ja", "nej") if key.kind is Kind.YES_NO else key.options
    if options and value.text not in options:
        _not_an_option(value, Key(key.name, key.kind, options=options), report)
    elif key.kind is Kind.NUMBER and not _NUMBER.fullmatch(value.text):
        report.add("BL-S005", value.place, nyckel=key.name, form=key.kind.value)
    elif key.kind in (Kind.DATE, Kind.MOMENT) and not is_time(value.text, key.kind):
        report.add("BL-S007", value.place, nyckel=key.name, värde=value.text)


def _not_an_option(value: Scalar, key: Key, report: Report) -> None:
    report.add(
        "BL-S006",
        value.place,
        nyckel=key.name,
        värde=value.text,
        val=", ".join(key.options),
        suggestions=nearest(value.text, key.options),
    )


def is_time(text: str, kind: Kind) -> bool:
    """Whether `text` is a day (or a moment) of the calendar, written 2026-09-15 (08:30)."""
    pattern = _MOMENT if kind is Kind.MOMENT else _DAY
    if not pattern.fullmatch(text):
        return False
    try:
        date.fromisoformat(text[:10])
    except ValueError:
        return False
    return True
