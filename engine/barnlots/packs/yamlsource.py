"""YAML as text with positions: no types guessed, no duplicate keys, no anchors, no surprises."""

import unicodedata
from dataclasses import dataclass

from ruamel.yaml import YAML
from ruamel.yaml.error import MarkedYAMLError, YAMLError
from ruamel.yaml.events import (
    AliasEvent,
    DocumentStartEvent,
    Event,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
)

from barnlots.model.errors import Place
from barnlots.packs.report import Report

MOST_BYTES = 1_000_000
MOST_DEPTH = 12


@dataclass(frozen=True)
class Scalar:
    """Text as the author wrote it, in NFC."""

    text: str
    place: Place


@dataclass(frozen=True)
class Sequence:
    items: tuple["Node", ...]
    place: Place


@dataclass(frozen=True)
class Mapping:
    entries: tuple[tuple[Scalar, "Node"], ...]
    place: Place

    def get(self, key: str) -> "Node | None":
        return next((value for name, value in self.entries if name.text == key), None)


Node = Scalar | Sequence | Mapping


def read_yaml(data: bytes, file: str, report: Report) -> Node | None:
    """The file's only document; None when it cannot be read, with the cause in `report`."""
    text = _decode(data, file, report)
    if text is None:
        return None
    try:
        return _build(text, file, report)
    except MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        place = Place(file, mark.line + 1, mark.column + 1) if mark else Place(file, 1, 1)
        report.add(_syntax_code(text, place), place)
    except YAMLError:
        report.add("BL-Y001", Place(file, 1, 1))
    return None


def _decode(data: bytes, file: str, report: Report) -> str | None:
    if len(data) > MOST_BYTES:
        report.add("BL-Y007", Place(file), gräns=str(MOST_BYTES // 1000))
        return None
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        report.add("BL-Y002", Place(file, 1, 1))
        return None
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = data[: error.start].decode("utf-8", errors="replace")
        report.add("BL-Y002", _end_of(before, file))
        return None
    for index, char in enumerate(text):
        if unicodedata.category(char) == "Cc" and char not in "\n\r\t":
            report.add("BL-Y003", _end_of(text[:index], file))
            return None
    if not any(line.strip() and not line.lstrip().startswith("#") for line in text.splitlines()):
        report.add("BL-Y004", Place(file, 1, 1))
        return None
    return text


def _end_of(before: str, file: str) -> Place:
    return Place(file, before.count("\n") + 1, len(before) - before.rfind("\n"))


def _syntax_code(text: str, place: Place) -> str:
    lines = text.splitlines()
    line = lines[place.line - 1] if 0 < place.line <= len(lines) else ""
    indent = line[: len(line) - len(line.lstrip())]
    return "BL-Y009" if "\t" in indent else "BL-Y001"


@dataclass
class _Open:
    """A container that is being filled; `key` is a mapping's key that waits for its value."""

    place: Place
    is_mapping: bool
    items: list[Node]
    entries: list[tuple[Scalar, Node]]
    key: Scalar | None = None


def _build(text: str, file: str, report: Report) -> Node | None:
    stack: list[_Open] = []
    root: Node | None = None
    documents = 0
    for event in YAML(typ="rt", pure=True).parse(text):
        place = _place(event, file)
        if isinstance(event, DocumentStartEvent):
            documents += 1
            if documents > 1:
                report.add("BL-Y008", place)
                return None
        if isinstance(event, AliasEvent) or getattr(event, "anchor", None):
            report.add("BL-Y006", place)
            return None
        if getattr(event, "tag", None):
            report.add("BL-Y006", place)
            return None
        node: Node | None = None
        if isinstance(event, MappingStartEvent | SequenceStartEvent):
            if len(stack) >= MOST_DEPTH:
                report.add("BL-Y010", place, gräns=str(MOST_DEPTH))
                return None
            stack.append(_Open(place, isinstance(event, MappingStartEvent), [], []))
            continue
        if isinstance(event, ScalarEvent):
            node = Scalar(unicodedata.normalize("NFC", str(event.value)).strip(), place)
        elif isinstance(event, MappingEndEvent):
            closed = stack.pop()
            node = Mapping(tuple(closed.entries), closed.place)
        elif isinstance(event, SequenceEndEvent):
            closed = stack.pop()
            node = Sequence(tuple(closed.items), closed.place)
        if node is None:
            continue
        if not stack:
            root = node
        else:
            _put(stack[-1], node, report)
    return root


def _put(container: _Open, node: Node, report: Report) -> None:
    if not container.is_mapping:
        container.items.append(node)
    elif container.key is None:
        if not isinstance(node, Scalar):
            report.add("BL-Y001", node.place)
            node = Scalar("", node.place)
        for name, _ in container.entries:
            if name.text == node.text:
                report.add("BL-Y005", node.place, nyckel=node.text, rad=str(name.place.line))
        container.key = node
    else:
        container.entries.append((container.key, node))
        container.key = None


def _place(event: Event, file: str) -> Place:
    mark = event.start_mark
    return Place(file, mark.line + 1, mark.column + 1) if mark else Place(file, 1, 1)
