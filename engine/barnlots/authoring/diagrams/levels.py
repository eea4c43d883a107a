"""Rows of a way with their places: where everything stands, and the levels between the rows.

Between two rows the lines first fall straight past those that turn off round the side, then curve
to where they are going, then fall straight past those that come in from the side; so lines that
need not cross do not.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from barnlots.authoring.diagrams.drawing import Rect, Words
from barnlots.authoring.diagrams.layers import Layered, Link, neighbours
from barnlots.authoring.diagrams.spread import spread

GAP, PASSING = 26.0, 14.0
TRACK, TURN, FALL, CURVE = 9.0, 14.0, 10.0, 30.0
# How much higher than a row the space is in which no arrow is led round.
BESIDE = 10.0
_ROUNDS, _SETTLING = 40, 8
# A long arrow is worth keeping straight; a step may give way.
_STIFF, _LABEL, _STEP = 16.0, 2.0, 1.0


@dataclass
class Levels:
    """`ledges` are how far below each row lines fall before they curve, `shelves` how far above
    each row they have curved; `row` is where each key stands."""

    rects: dict[object, Rect] = field(default_factory=dict)
    row: dict[object, int] = field(default_factory=dict)
    tops: list[float] = field(default_factory=list)
    bottoms: list[float] = field(default_factory=list)
    ledges: list[float] = field(default_factory=list)
    shelves: list[float] = field(default_factory=list)

    def leaving(self, row: int, place: int) -> float:
        """The level of the arrow that turns off below `row` as number `place`, from 0."""
        return self.bottoms[row] + TURN + TRACK * place

    def arriving(self, row: int, place: int) -> float:
        """The level of the arrow that comes in above `row` as number `place`, from 0."""
        return self.tops[row] - 2 * TURN - TRACK * place


def levels_of(
    found: Layered, forward: list[Link], said: dict[object, Words], labels: Sequence[Words]
) -> Levels:
    """Where every step, label and passing arrow stands. A row that an arrow leaves to be led round
    is as high as what the arrow says, which stands beside it."""
    size = {
        key: (said[key].width, said[key].height) if key in said else (PASSING, 0.0)
        for row in found.rows
        for key in row
    }
    middles = _middles(found, forward, {key: w for key, (w, _) in size.items()}, said)
    row_of: dict[object, int] = {
        key: number for number, row in enumerate(found.rows) for key in row
    }
    leaving = Counter(row_of[one.source] for one in found.back)
    arriving = Counter(row_of[one.target] for one in found.back)
    levels = Levels(row=row_of)
    y = 0.0
    for number, row in enumerate(found.rows):
        levels.shelves.append(y)
        y += _room(arriving[number], 2 * TURN) or (0.0 if number % 2 else FALL)
        beside = [labels[one.number].height for one in found.back if row_of[one.source] == number]
        height = max(*(size[key][1] for key in row), *(one - BESIDE for one in beside), 0.0)
        for key in row:
            w, h = size[key]
            levels.rects[key] = Rect(middles[key] - w / 2, y, w, h or height)
        levels.tops.append(y)
        levels.bottoms.append(y + height)
        y += height + _room(leaving[number], TURN)
        levels.ledges.append(y)
        y += CURVE
    return levels


def _room(count: int, first: float) -> float:
    return first + TRACK * count if count else 0.0


def _middles(
    found: Layered,
    forward: list[Link],
    wide: dict[object, float],
    said: dict[object, Words],
) -> dict[object, float]:
    """The middle of everything: near what it is joined to, above and below in turn."""
    above, below = neighbours(found, forward)
    stiff = {
        key: _STIFF if key not in said else _STEP if isinstance(key, str) else _LABEL
        for key in wide
    }
    at: dict[object, float] = {}

    def place(row: list[object], wanted: Iterable[float]) -> None:
        widths, weights = [wide[one] for one in row], [stiff[one] for one in row]
        at.update(zip(row, spread(list(wanted), widths, weights, GAP), strict=True))

    for row in found.rows:
        place(row, [0.0] * len(row))
    for turn in range(_ROUNDS):
        down = turn % 2 == 0
        for row in found.rows if down else found.rows[::-1]:
            near = {
                key: [*above[key], *below[key]]
                if turn >= _ROUNDS - _SETTLING
                else (above if down else below)[key]
                for key in row
            }
            place(row, [_wanted(key, near[key], at, stiff) for key in row])
    _straighten(found, wide, at)
    return at


def _straighten(found: Layered, wide: dict[object, float], at: dict[object, float]) -> None:
    """Let each long arrow fall in one straight line where there is room for it in every row."""
    for chain in found.chains.values():
        passing = chain[1:]
        low, high = float("-inf"), float("inf")
        for key in passing:
            row = next(row for row in found.rows if key in row)
            place = row.index(key)
            for other in row[:place][-1:]:
                low = max(low, at[other] + wide[other] / 2 + PASSING)
            for other in row[place + 1 :][:1]:
                high = min(high, at[other] - wide[other] / 2 - PASSING)
        if passing and low <= high:
            middle = sum(at[key] for key in passing) / len(passing)
            at.update(dict.fromkeys(passing, min(max(middle, low), high)))


def _wanted(
    key: object, near: list[object], at: dict[object, float], stiff: dict[object, float]
) -> float:
    if not near:
        return at[key]
    pulls = [stiff[one] for one in near]
    return sum(at[one] * pull for one, pull in zip(near, pulls, strict=True)) / sum(pulls)
