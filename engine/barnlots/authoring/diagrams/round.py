"""Arrows that lead back: out below their step, up a lane of their own at the side, and in above.

The lanes stand to the right of what they pass, the shortest way round nearest. What an arrow says
stands in its lane, where no other arrow that is led round crosses it.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from barnlots.authoring.diagrams.drawing import Piece, Point, Rect, Route, Words, straight
from barnlots.authoring.diagrams.layers import Link
from barnlots.authoring.diagrams.levels import Levels

_APART, _ROUND, _STEP, _CLEAR = 22.0, 9.0, 3.0, 5.0


@dataclass(frozen=True)
class _Lap:
    """One arrow led round, between the levels at which it leaves and comes in."""

    link: Link
    low: float
    high: float

    def meets(self, other: "_Lap") -> bool:
        return self.high - _APART < other.low and other.high - _APART < self.low


def lead_round(
    back: list[Link], labels: Sequence[Words], levels: Levels, ports: dict[tuple[int, str], float]
) -> Iterator[tuple[Link, Rect, tuple[Route, Route]]]:
    """The place of each arrow's words, and its line to them and on from them."""
    laps = sorted(_laps(back, levels, ports), key=lambda one: (one.low - one.high, one.link.number))
    crossing = [level for one in laps for level in (one.low, one.high)]
    passed: list[tuple[_Lap, float]] = []
    for lap in laps:
        said = labels[lap.link.number]
        beside = [_side(lap, levels), *(right for one, right in passed if one.meets(lap))]
        x = max(beside) + _APART + said.width / 2
        passed.append((lap, x + said.width / 2))
        rect = Rect(x - said.width / 2, _clear(lap, said.height, crossing), said.width, said.height)
        start = (ports[lap.link.number, "from"], levels.rects[lap.link.source].bottom)
        end = (ports[lap.link.number, "to"], levels.rects[lap.link.target].y)
        yield lap.link, rect, (_out(start, lap, (x, rect.bottom)), _in((x, rect.y), lap, end))


def _laps(back: list[Link], levels: Levels, ports: dict[tuple[int, str], float]) -> Iterator[_Lap]:
    """Of those that leave a row the one furthest to the right turns off first, and so they come in,
    so that they do not cross."""
    low: dict[int, float] = {}
    high: dict[int, float] = {}
    for link in sorted(back, key=lambda one: -ports[one.number, "from"]):
        row = levels.row[link.source]
        before = sum(levels.row[one.source] == row for one in back if one.number in low)
        low[link.number] = levels.leaving(row, before)
    for link in sorted(back, key=lambda one: -ports[one.number, "to"]):
        row = levels.row[link.target]
        before = sum(levels.row[one.target] == row for one in back if one.number in high)
        high[link.number] = levels.arriving(row, before)
    for link in back:
        yield _Lap(link, low[link.number], high[link.number])


def _side(lap: _Lap, levels: Levels) -> float:
    """The right side of what stands in the rows that the arrow passes, and in those just outside:
    lines from there may come in between."""
    first, last = levels.row[lap.link.target] - 1, levels.row[lap.link.source] + 1
    return max(rect.right for key, rect in levels.rects.items() if first <= levels.row[key] <= last)


def _clear(lap: _Lap, height: float, crossing: list[float]) -> float:
    """The lowest place in the lane, near where the arrow comes from, that no level crosses: there
    is one beside the row that it comes from."""
    y = lap.low - _ROUND - _CLEAR - height
    while any(y - _CLEAR < level < y + height + _CLEAR for level in crossing):
        y -= _STEP
    return y


def _out(start: Point, lap: _Lap, end: Point) -> Route:
    """Down from the step, right, and up the lane to what is said."""
    r, low, x = _ROUND, lap.low, end[0]
    pieces = (
        *straight((start[0], low - r)),
        _corner((start[0], low), (start[0] + r, low)),
        *straight((x - r, low)),
        _corner((x, low), (x, low - r)),
        *straight(end),
    )
    return Route(start, pieces, head=None)


def _in(start: Point, lap: _Lap, end: Point) -> Route:
    """On up the lane, left, and down to the step."""
    r, high, x = _ROUND, lap.high, start[0]
    pieces = (
        *straight((x, high + r)),
        _corner((x, high), (x - r, high)),
        *straight((end[0] + r, high)),
        _corner((end[0], high), (end[0], high + r)),
        *straight(end),
    )
    return Route(start, pieces)


def _corner(at: Point, end: Point) -> Piece:
    return Piece((at, at, end))
