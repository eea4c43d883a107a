"""YAML as text with positions: no types guessed, no duplicate keys, no anchors, no surprises."""

import unicodedata
from dataclasses import dataclass, field
from functools import lru_cache

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

from barnlots.model.errors import Diagnostic, Label, Place
from barnlots.packs.decode import decode, not_text
from barnlots.packs.nodes import Mapping, Node, Scalar, Sequence
from barnlots.packs.report import Report
from barnlots.packs.syntax import fault_of, fault_of_character

MOST_DEPTH = 12
MOST_THINGS = 30_000


def read_yaml(data: bytes, file: str, report: Report) -> Node | None:
    """The file's only document; None when anything is wrong with it, with the cause in `report`."""
    node, found = _read(data, file)
    report.take(found)
    return node


@lru_cache(maxsize=128)
def _read(data: bytes, file: str) -> tuple[Node | None, tuple[Diagnostic, ...]]:
    """Kept by content, so that reading a pack again costs only the files that changed."""
    report = Report()
    text = decode(data, file, report)
    node = None
    if text is not None:
        builder = _Builder(text, file, report)
        fault: tuple[str, Place] | None = None
        try:
            node = builder.build()
        except MarkedYAMLError as error:
            fault = fault_of(error, text, file)
        except (YAMLError, ValueError):
            fault = fault_of_character(text, builder.at)
        if fault and not report.found:  # what went wrong first may be why
            report.add(*fault)
    return (None if report.found else node), tuple(report.found)


@dataclass
class _Open:
    """A container that is being filled; `key` is a mapping's key that waits for its value, and
    `twice` says that one of its keys was there before."""

    place: Place
    is_mapping: bool
    items: list[Node] = field(default_factory=list)
    entries: list[tuple[Scalar, Node]] = field(default_factory=list)
    first: dict[str, Place] = field(default_factory=dict)
    key: Scalar | None = None
    twice: bool = False

    def close(self) -> Node:
        if self.is_mapping:
            return Mapping(tuple(self.entries), self.place)
        return Sequence(tuple(self.items), self.place)


class _Builder:
    """Nodes from events; `at` is where the last event began."""

    def __init__(self, text: str, file: str, report: Report) -> None:
        self.at = Place(file, 1, 1)
        self._text = text
        self._report = report
        self._stack: list[_Open] = []
        self._documents = 0
        self._things = 0
        self._ends = self._key_ends = 0

    def build(self) -> Node | None:
        """The document's root; None when the report says why not."""
        root: Node | None = None
        for event in YAML(typ="safe", pure=True).parse(self._text):
            self.at = self._place(event)
            if self._report.full or self._refused(event):
                return None
            if isinstance(event, MappingStartEvent | SequenceStartEvent):
                self._stack.append(_Open(self.at, isinstance(event, MappingStartEvent)))
                continue
            node = self._node(event)
            if node is not None and self._stack:
                self._put(self._stack[-1], node)
            elif node is not None:
                root = node
        return root

    def _node(self, event: Event) -> Node | None:
        if isinstance(event, ScalarEvent):
            return self._scalar(event)
        if isinstance(event, MappingEndEvent | SequenceEndEvent):
            return self._stack.pop().close()
        return None

    def _scalar(self, event: ScalarEvent) -> Scalar:
        self._ends = event.end_mark.index
        raw = self._text[event.start_mark.index : event.end_mark.index]
        text = unicodedata.normalize("NFC", event.value)
        odd = not_text(text)
        if odd is not None:
            self._report.add("BL-Y003", self.at, tecken=f"U+{ord(text[odd]):04X}")
        if not event.style:
            self._check_dashes(raw)
        if event.style in ("|", ">"):
            head = raw.partition("\n")[0]
            return Scalar(text.strip(), self.at, raw, sum(not char.isspace() for char in head))
        return Scalar(" ".join(text.split()), self.at, raw, 1 if event.style else 0)

    def _check_dashes(self, raw: str) -> None:
        """A line that begins as one of a list, and is read as more of the text above it."""
        for at, line in enumerate(raw.split("\n")[1:], 1):
            if line.lstrip().startswith("- "):
                column = len(line) - len(line.lstrip()) + 1
                place = Place(self.at.file, self.at.line + at, column)
                self._report.add("BL-Y019", place, other=Label("BL-LABEL_TEXT", self.at))
                return

    def _put(self, container: _Open, node: Node) -> None:
        if not container.is_mapping:
            container.items.append(node)
        elif container.key is not None:
            if node == Scalar("", node.place):
                node = self._missing(container.key)
            container.entries.append((container.key, node))
            container.key = None
        else:
            if not isinstance(node, Scalar) or not node.text:
                self._report.add("BL-Y016", node.place)
                node = Scalar("", node.place)
            elif node.text in container.first and not container.twice:
                container.twice = True
                first = container.first[node.text]
                other, line = Label("BL-LABEL_FIRST", first), str(first.line)
                self._report.add("BL-Y005", node.place, other=other, nyckel=node.text, rad=line)
            container.first.setdefault(node.text, node.place)
            container.key = node
            self._key_ends = self._ends

    def _missing(self, key: Scalar) -> Scalar:
        """The empty value of a key, which stands at the colon if there is one: within braces a
        comma alone makes what follows it a key."""
        if not self._text.startswith(":", self._key_ends + self._spaces(self._key_ends)):
            self._report.add("BL-Y018", key.place, ord=key.text)
        return Scalar("", key.at(len(key.text)))

    def _spaces(self, start: int) -> int:
        rest = self._text[start : start + 100]
        return len(rest) - len(rest.lstrip())

    def _refused(self, event: Event) -> bool:
        """Whether the event is something that is not used here; the report then says what."""
        if isinstance(event, DocumentStartEvent):
            self._documents += 1
            if self._documents > 1:
                self._report.add("BL-Y008", self.at)
                return True
        opens = isinstance(event, MappingStartEvent | SequenceStartEvent)
        self._things += opens or isinstance(event, ScalarEvent)
        if self._things > MOST_THINGS:
            self._report.add("BL-Y020", self.at, gräns=f"{MOST_THINGS // 1000} 000")
            return True
        if opens and len(self._stack) >= MOST_DEPTH:
            self._report.add("BL-Y010", self.at, gräns=str(MOST_DEPTH))
            return True
        marks = ("anchor", "tag", "version", "tags")
        if isinstance(event, AliasEvent) or any(getattr(event, mark, None) for mark in marks):
            if isinstance(event, DocumentStartEvent):
                self.at = Place(self.at.file, 1 + self._text[: self._text.find("%")].count("\n"), 1)
            self._report.add("BL-Y006", self.at)
            return True
        return False

    def _place(self, event: Event) -> Place:
        mark = event.start_mark
        return Place(self.at.file, mark.line + 1, mark.column + 1) if mark else self.at
