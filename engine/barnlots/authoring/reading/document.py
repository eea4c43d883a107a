"""What a reading is made of, before it is a terminal's text, Markdown or a page.

What the policy says is Swedish prose in every language; headings are codes of the catalogue.
"""

from dataclasses import dataclass
from datetime import date

from barnlots.model.errors import Place


@dataclass(frozen=True)
class Paragraph:
    text: str


@dataclass(frozen=True)
class Heading:
    """A heading within a piece, by its catalogue code."""

    code: str


@dataclass(frozen=True)
class Item:
    text: str
    items: tuple["Item", ...] = ()


@dataclass(frozen=True)
class Listing:
    """`numbered` when the order is that in which things happen."""

    items: tuple[Item, ...]
    numbered: bool = False


Block = Paragraph | Heading | Listing


@dataclass(frozen=True)
class Piece:
    """One rule, way, fact … `names` are what an author may call it; the first is unique among its
    kind. `place` is where the policy says it; `code` is the title in the catalogue, if it is there.
    """

    kind: str
    names: tuple[str, ...]
    title: str
    blocks: tuple[Block, ...]
    place: Place
    code: str = ""

    @property
    def anchor(self) -> str:
        return f"{self.kind}-{self.names[0]}".replace(" ", "-")

    @property
    def where(self) -> str:
        """`rules/regler/liv.yaml:5`; empty for what no file says."""
        return f"{self.place.file}:{self.place.line}" if self.place.line else ""


@dataclass(frozen=True)
class Section:
    """The pieces of one kind under a heading of the catalogue."""

    code: str
    pieces: tuple[Piece, ...]


@dataclass(frozen=True)
class Reading:
    """`title` is the pack's name; `day` is the day whose values are read."""

    title: str
    day: date
    sections: tuple[Section, ...]

    @property
    def pieces(self) -> tuple[Piece, ...]:
        return tuple(piece for section in self.sections for piece in section.pieces)
