"""What a policy or case file is once read: text, lists and groups, each with its place."""

from dataclasses import dataclass, field

from barnlots.model.errors import Place


@dataclass(frozen=True)
class Scalar:
    """Text as the author wrote it, in NFC and with single spaces.

    `raw` is how it stands in the file from `place` on, with quotes, line breaks and all; the first
    `skipped` visible characters of it come before `text`.
    """

    text: str
    place: Place
    raw: str = field(default="", compare=False, repr=False)
    skipped: int = field(default=0, compare=False, repr=False)

    def at(self, offset: int) -> Place:
        """Where in the file a character of `text` stands, over folded lines and all."""
        left = self.skipped + _visible(self.text[:offset])
        line, column = self.place.line, self.place.column
        end = (line, column)
        for char in self.raw:
            if not char.isspace():
                if left == 0 and offset < len(self.text):
                    return Place(self.place.file, line, column)
                if left == 0:
                    break
                left -= 1
                end = (line, column + 1)
            line, column = (line + 1, 1) if char == "\n" else (line, column + 1)
        return Place(self.place.file, *end)

    def tail(self, offset: int) -> "Scalar":
        """What is left of the text from `offset` on, still knowing where it stands."""
        seen = self.skipped + _visible(self.text[:offset])
        return Scalar(self.text[offset:], self.place, self.raw, seen)


@dataclass(frozen=True)
class Sequence:
    items: tuple["Node", ...]
    place: Place


@dataclass(frozen=True)
class Mapping:
    entries: tuple[tuple[Scalar, "Node"], ...]
    place: Place


Node = Scalar | Sequence | Mapping


def said(node: Node) -> object:
    """What a node says, wherever it stands and in whatever order its keys come."""
    match node:
        case Scalar(text=text):
            return text
        case Sequence(items=items):
            return tuple(said(item) for item in items)
        case Mapping(entries=entries):
            return frozenset((name.text, said(value)) for name, value in entries)


def _visible(text: str) -> int:
    return sum(not char.isspace() for char in text)
