"""A drawing that is laid out: signs with their words, and lines with their heads."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import Enum

from barnlots.authoring.diagrams.text import LEADING, width, wrapped

Point = tuple[float, float]


@dataclass(frozen=True)
class Rect:
    """Pixels from the upper left corner."""

    x: float
    y: float
    w: float
    h: float

    @property
    def right(self) -> float:
        return self.x + self.w

    @property
    def bottom(self) -> float:
        return self.y + self.h

    @property
    def middle(self) -> float:
        return self.x + self.w / 2

    def overlaps(self, other: "Rect") -> bool:
        return (
            self.x < other.right
            and other.x < self.right
            and self.y < other.bottom
            and other.y < self.bottom
        )


class Shape(Enum):
    """What a sign is, by its form alone: never by colour."""

    STEP = "step"
    END = "end"
    LABEL = "label"
    RULES = "rules"
    DOCUMENT = "document"
    HOLDER = "holder"
    START = "start"
    BARE = "bare"


@dataclass(frozen=True)
class Line:
    """`indent` is how far in from the left the line begins, where words are not centred."""

    text: str
    size: float
    bold: bool = False
    indent: float = 0.0

    @property
    def width(self) -> float:
        return self.indent + width(self.text, self.size, bold=self.bold)

    @property
    def height(self) -> float:
        return self.size * LEADING


@dataclass(frozen=True)
class Words:
    """Lines of text that have been broken to fit; `pad` is the room left around them, and `least`
    how wide they are made however short."""

    lines: tuple[Line, ...]
    pad: float = 10.0
    least: float = 0.0

    @property
    def width(self) -> float:
        widest = max((one.width for one in self.lines), default=0.0)
        return max(widest + 2 * self.pad, self.least)

    @property
    def height(self) -> float:
        return sum(one.height for one in self.lines) + 2 * self.pad


def words(*texts: tuple[str, float, bool], room: float, pad: float = 10.0) -> Words:
    """Texts with their size and weight, broken so that all of it is at most `room` wide."""
    lines = tuple(
        Line(line, size, bold)
        for text, size, bold in texts
        for line in wrapped(text, size, room - 2 * pad, bold=bold)
    )
    return Words(lines, pad)


def bulleted(texts: Iterable[str], size: float, room: float, pad: float) -> Words:
    """Each text with a dot before it; its later lines begin where its first words do."""
    dot = "• "
    indent = width(dot, size)
    lines = []
    for text in texts:
        first, *later = wrapped(text, size, room - 2 * pad - indent)
        lines.append(Line(dot + first, size))
        lines += [Line(one, size, indent=indent) for one in later]
    return Words(tuple(lines), pad)


@dataclass(frozen=True)
class Sign:
    """Words in a shape. `double` is a skyddsväg's border; `dashed` that no scenario came here."""

    rect: Rect
    words: Words
    shape: Shape
    double: bool = False
    dashed: bool = False
    centred: bool = True


@dataclass(frozen=True)
class Piece:
    """A part of a line, from where the last one ended: straight to its only point, or curved with
    two points that draw it before the last, where it ends."""

    points: tuple[Point, ...]


@dataclass(frozen=True)
class Route:
    """A line from `start`. `head` is which way its arrowhead points; None for a line without."""

    start: Point
    pieces: tuple[Piece, ...]
    head: str | None = "down"
    dashed: bool = False
    weight: float = 1.6

    @property
    def end(self) -> Point:
        return self.pieces[-1].points[-1]

    def sampled(self, steps: int = 24) -> Iterator[Point]:
        """Points along the line, close to one another."""
        at = self.start
        for piece in self.pieces:
            for number in range(1, steps + 1):
                yield _along(at, piece.points, number / steps)
            at = piece.points[-1]


@dataclass(frozen=True)
class Drawing:
    """`title` and `description` are for those who cannot see it; `name` tells it from others."""

    name: str
    title: str
    description: str
    width: float
    height: float
    signs: tuple[Sign, ...]
    routes: tuple[Route, ...]
    lang: str


def _along(start: Point, points: tuple[Point, ...], part: float) -> Point:
    """The point a part of the way along, from 0 to 1: a straight line's or a cubic curve's."""
    left = 1 - part
    if len(points) == 1:
        return _mixed(((left, start), (part, points[0])))
    one, two, end = points
    return _mixed(
        (
            (left**3, start),
            (3 * left**2 * part, one),
            (3 * left * part**2, two),
            (part**3, end),
        )
    )


def _mixed(weighed: tuple[tuple[float, Point], ...]) -> Point:
    return sum(w * at[0] for w, at in weighed), sum(w * at[1] for w, at in weighed)


def straight(*points: Point) -> tuple[Piece, ...]:
    return tuple(Piece((one,)) for one in points)


def falling(start: Point, end: Point) -> Piece:
    """A curve that leaves and arrives straight down."""
    middle = (start[1] + end[1]) / 2
    return Piece(((start[0], middle), (end[0], middle), end))


def turning(start: Point, end: Point) -> Piece:
    """A curve that leaves and arrives level, from left to right."""
    middle = (start[0] + end[0]) / 2
    return Piece(((middle, start[1]), (middle, end[1]), end))


def moved(rect: Rect, x: float, y: float) -> Rect:
    return Rect(rect.x + x, rect.y + y, rect.w, rect.h)
