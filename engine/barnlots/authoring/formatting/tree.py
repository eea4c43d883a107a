"""A file as it lies on the page: what is read from it, and where each thing and comment stands."""

import re
from bisect import bisect_right
from dataclasses import dataclass, field

from barnlots.model.errors import Place
from barnlots.packs.nodes import Mapping, Node, Scalar, Sequence

_BLOCK_HEAD = re.compile(r"[|>][-+0-9]*[ \t]+(#[^\n]*)")
_CLOSING = {"[": "]", "{": "}"}


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

    @property
    def spaced(self) -> bool:
        """Whether its line breaks and spaces are its own, and would be lost on one line."""
        return self.text != " ".join(self.text.split())


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
    root: Group
    children: list[Child]
    comments: list[Comment]
    head: list[Comment] = field(default_factory=list)
    head_blank: bool = False
    foot: list[Comment] = field(default_factory=list)


def tree_of(text: str, node: Mapping) -> Tree:
    """The tree of a text that reads as `node`. Its comments are found, and stand nowhere yet."""
    return _Reader(text).read(node)


class _Reader:
    """Everything between the texts that were read is punctuation and comments; `_cursor` is how far
    the file has been accounted for."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._lines = text.split("\n")
        self._starts = [0, *(found.end() for found in re.finditer("\n", text))]
        self._cursor = 0
        self._children: list[Child] = []
        self._comments: list[Comment] = []

    def read(self, node: Mapping) -> Tree:
        self._gap(self._index(node.place))
        root = self._group(node, False)
        self._gap(len(self._text))
        return Tree(self._text, root, self._children, self._comments)

    def _value(self, node: Node, within: bool) -> Value:
        """A value from the cursor on, `within` brackets or not."""
        if isinstance(node, Scalar):
            return self._leaf(node)
        self._gap(self._index(node.place))
        return self._group(node, within)

    def _leaf(self, scalar: Scalar) -> Leaf:
        if not scalar.raw:
            return Leaf(scalar.text, self._cursor, self._cursor)
        start = self._index(scalar.place)
        self._gap(start)
        self._cursor = max(self._cursor, start + len(scalar.raw))
        head = _BLOCK_HEAD.match(scalar.raw)
        if head is not None:
            self._comment(start + head.start(1), head[1])
        return Leaf(scalar.text, start, self._cursor)

    def _group(self, node: Mapping | Sequence, within: bool) -> Group:
        """A list or a group of keys that begins at the cursor. Within brackets a single key with
        its value needs none of its own."""
        start = self._cursor
        opening = self._text[start] if self._text[start] in _CLOSING else ""
        flow = within or bool(opening)
        group = Group(isinstance(node, Mapping), flow, start, self._at(start)[1])
        self._cursor += len(opening)
        if isinstance(node, Mapping):
            for key, value in node.entries:
                self._entry(group, key, value)
        else:
            for item in node.items:
                self._item(group, item)
        if opening:
            self._gap_to(_CLOSING[opening])
        group.end = self._cursor
        return group

    def _entry(self, group: Group, key: Scalar, value: Node) -> None:
        start = self._index(key.place)
        marks = self._gap(start)
        asked = [at for at in marks if self._text[at] == "?"]
        child = self._child(group, asked[0] if asked else start)
        child.key = self._leaf(key)
        child.value = self._value(value, group.flow)

    def _item(self, group: Group, item: Node) -> None:
        if group.flow:
            self._gap(self._index(item.place))
            child = self._child(group, self._cursor)
        else:
            dash = self._gap(len(self._text), only=1)[0]
            child = self._child(group, dash)
        child.value = self._value(item, group.flow)

    def _child(self, group: Group, start: int) -> Child:
        line, column = self._at(start)
        alone = not self._lines[line][:column].strip()
        child = Child(None, start, line, column, alone and self._blank(line), group)
        group.children.append(child)
        self._children.append(child)
        return child

    def _gap(self, end: int, only: int = 0) -> list[int]:
        """Takes the comments up to `end`, or up to `only` so many dashes and question marks; where
        those are."""
        marks: list[int] = []
        while self._cursor < end and not (only and len(marks) >= only):
            if self._text[self._cursor] == "#":
                self._pass_comment()
                continue
            if self._text[self._cursor] in "-?":
                marks.append(self._cursor)
            self._cursor += 1
        return marks

    def _gap_to(self, closing: str) -> None:
        """Takes the comments up to a bracket, and the bracket."""
        while self._text[self._cursor] != closing:
            if self._text[self._cursor] == "#":
                self._pass_comment()
            else:
                self._cursor += 1
        self._cursor += 1

    def _pass_comment(self) -> None:
        stop = self._text.find("\n", self._cursor)
        stop = len(self._text) if stop < 0 else stop
        self._comment(self._cursor, self._text[self._cursor : stop])
        self._cursor = stop

    def _comment(self, start: int, text: str) -> None:
        line, column = self._at(start)
        alone = not self._lines[line][:column].strip()
        self._comments.append(
            Comment(text.rstrip(), start, line, column, alone, alone and self._blank(line))
        )

    def _index(self, place: Place) -> int:
        return self._starts[place.line - 1] + place.column - 1

    def _at(self, start: int) -> tuple[int, int]:
        line = bisect_right(self._starts, start) - 1
        return line, start - self._starts[line]

    def _blank(self, line: int) -> bool:
        return line > 0 and not self._lines[line - 1].strip()
