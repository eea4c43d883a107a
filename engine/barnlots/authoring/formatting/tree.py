"""A file as it lies on the page: what is read from it, and where each thing and comment stands."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field

from ruamel.yaml import YAML
from ruamel.yaml.events import (
    Event,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
)

from barnlots.packs.nodes import Node, Scalar, Sequence

_BLOCK_HEAD = re.compile(r"[|>][-+0-9]*[ \t]+(#[^\n]*)")


@dataclass
class Comment:
    """`alone` on its line, or after something; `blank` says that the line above is empty.

    Lines and columns count from 0, `start` in characters from the beginning of the file.
    """

    text: str
    start: int
    line: int
    column: int
    alone: bool
    blank: bool


@dataclass
class Leaf:
    """A scalar; what nobody wrote (the value of `key:`) is as long as nothing."""

    text: str
    start: int
    end: int


@dataclass
class Group:
    """A list or a group of keys, `flow` when within brackets; `after` are the comments below its
    last child."""

    is_mapping: bool
    flow: bool
    start: int
    column: int
    end: int = -1
    children: list["Child"] = field(default_factory=list)
    after: list[Comment] = field(default_factory=list)


Value = Leaf | Group


@dataclass
class Child:
    """A key with its value, or a thing in a list; `start` is its key, dash or first character.

    Comments stand `before` it, behind its key (`on_key`) or behind it all (`trailing`). Laid out,
    it is `spread` over lines of its own or not.
    """

    key: Leaf | None
    start: int
    line: int
    column: int
    blank: bool
    parent: Group
    value: Value = field(default_factory=lambda: Leaf("", -1, -1))
    before: list[Comment] = field(default_factory=list)
    on_key: list[Comment] = field(default_factory=list)
    trailing: list[Comment] = field(default_factory=list)
    spread: bool = False

    @property
    def whole(self) -> bool:
        """Whether the value is written as one thing, and not as children on their own lines."""
        return isinstance(self.value, Leaf) or self.value.flow


@dataclass
class Tree:
    """`children` are all there are, in file order; `head` and `foot` surround the root."""

    text: str
    root: Value
    children: list[Child]
    comments: list[Comment]
    head: list[Comment] = field(default_factory=list)
    head_blank: bool = False
    foot: list[Comment] = field(default_factory=list)


def tree_of(text: str, node: Node) -> Tree:
    """The tree of a text that reads as `node`. Its comments are found, and stand nowhere yet."""
    return _Reader(text, node).read()


class _Reader:
    """Everything between what the library tells of is punctuation and comments; `_cursor` is how
    far the text has been accounted for."""

    def __init__(self, text: str, node: Node) -> None:
        self._text = text
        self._scalars = _scalars(node)
        self._lines = text.split("\n")
        self._starts = [0, *(found.end() for found in re.finditer("\n", text))]
        self._cursor = 0
        self._open: list[Group] = []
        self._waiting: Child | None = None
        self._children: list[Child] = []
        self._comments: list[Comment] = []
        self._root: Value = Leaf("", 0, 0)

    def read(self) -> Tree:
        for event in YAML(typ="safe", pure=True).parse(self._text):
            if isinstance(event, ScalarEvent):
                self._scalar(event)
            elif isinstance(event, MappingStartEvent | SequenceStartEvent):
                self._begin(event)
            elif isinstance(event, MappingEndEvent | SequenceEndEvent):
                self._close(event)
        self._gap(len(self._text))
        return Tree(self._text, self._root, self._children, self._comments)

    def _scalar(self, event: ScalarEvent) -> None:
        start, end = event.start_mark.index, event.end_mark.index
        written = end > start
        marks = self._gap(start) if written else self._mark_of_nothing(start)
        self._cursor = max(self._cursor, end if written else 0)
        at = start if written else self._cursor
        leaf = Leaf(next(self._scalars).text, at, self._cursor)
        head = _BLOCK_HEAD.match(self._text, start) if event.style in ("|", ">") else None
        parent = self._open[-1] if self._open else None
        if parent is not None and parent.is_mapping and self._waiting is None:
            first = marks[0] if marks and self._text[marks[0]] == "?" else at
            self._waiting = self._child(first, leaf)
        else:
            self._place(leaf, marks)
            if head is not None:
                self._comment(head.start(1), head[1])

    def _mark_of_nothing(self, start: int) -> list[int]:
        """The dash of a thing in a list that nobody wrote. The library may say that it stands where
        the next thing does, so no more is taken than the dash."""
        parent = self._open[-1] if self._open else None
        if parent is None or parent.is_mapping or parent.flow:
            return []
        return self._gap(start, only=1)

    def _begin(self, event: MappingStartEvent | SequenceStartEvent) -> None:
        start, end = event.start_mark.index, event.end_mark.index
        mapping = isinstance(event, MappingStartEvent)
        marks = self._gap(start)
        group = Group(mapping, bool(event.flow_style), start, event.start_mark.column)
        self._place(group, marks)
        if group.flow:
            self._cursor = max(self._cursor, end)
        self._open.append(group)

    def _close(self, event: Event) -> None:
        group = self._open.pop()
        if group.flow and event.end_mark.index > event.start_mark.index:
            self._gap(event.start_mark.index)
            self._cursor = event.end_mark.index
        group.end = self._cursor

    def _place(self, value: Value, marks: list[int]) -> None:
        """Puts a value where it belongs: behind the key that waits for it, or in the open list."""
        if not self._open:
            self._root = value
        elif self._waiting is not None:
            self._waiting.value = value
            self._waiting = None
        else:
            dashes = [] if self._open[-1].flow else marks
            self._child(dashes[0] if dashes else value.start, None).value = value

    def _child(self, start: int, key: Leaf | None) -> Child:
        line, column = self._at(start)
        alone = not self._lines[line][:column].strip()
        parent = self._open[-1]
        child = Child(key, start, line, column, alone and self._blank(line), parent)
        parent.children.append(child)
        self._children.append(child)
        return child

    def _gap(self, end: int, only: int = 0) -> list[int]:
        """Takes the comments up to `end`, or up to `only` so many dashes and question marks; where
        those are."""
        marks: list[int] = []
        while self._cursor < end and not (only and len(marks) >= only):
            char = self._text[self._cursor]
            if char == "#":
                stop = self._text.find("\n", self._cursor)
                stop = len(self._text) if stop < 0 else stop
                self._comment(self._cursor, self._text[self._cursor : stop])
                self._cursor = stop
                continue
            if char in "-?":
                marks.append(self._cursor)
            self._cursor += 1
        return marks

    def _comment(self, start: int, text: str) -> None:
        line, column = self._at(start)
        alone = not self._lines[line][:column].strip()
        self._comments.append(
            Comment(text.rstrip(), start, line, column, alone, alone and self._blank(line))
        )

    def _at(self, start: int) -> tuple[int, int]:
        line = bisect_right(self._starts, start) - 1
        return line, start - self._starts[line]

    def _blank(self, line: int) -> bool:
        return line > 0 and not self._lines[line - 1].strip()


def _scalars(node: Node) -> Iterator[Scalar]:
    """Every scalar in file order, as it is to be read."""
    if isinstance(node, Scalar):
        yield node
    elif isinstance(node, Sequence):
        for item in node.items:
            yield from _scalars(item)
    else:
        for key, value in node.entries:
            yield key
            yield from _scalars(value)
