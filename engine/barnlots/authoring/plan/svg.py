"""The three circles as SVG: read by shape and tone, without colour, script or anything outside."""

from collections.abc import Iterator
from html import escape

from barnlots.authoring.plan.actors import Actor
from barnlots.authoring.plan.circles import REGIONS, Mark
from barnlots.authoring.plan.document import Figure
from barnlots.authoring.plan.told import Teller
from barnlots.authoring.reading.swedish import capital
from barnlots.policy.pathways import LEVELS

_WIDTH, _HEIGHT, _RADIUS = 720, 660, 190
_CENTRES = {Actor.SOCIAL: (250, 210), Actor.CARE: (470, 210), Actor.SCHOOL: (360, 400)}
_NAMES = {Actor.SOCIAL: (212, 92), Actor.CARE: (508, 92), Actor.SCHOOL: (360, 566)}
# The middle of each part of the circles, in the order of REGIONS, and how many fit side by side.
_MIDDLES = dict(
    zip(
        REGIONS,
        ((360, 490), (158, 180), (562, 180), (240, 342), (480, 342), (360, 132), (360, 272)),
        strict=True,
    )
)
_ABREAST = {1: 4, 2: 2, 3: 3}
_ROWS, _CELL = 3, 42
# Shape and tone say the level twice, so that a copy in grey and a tired eye both can tell.
_TONES = dict(zip(LEVELS, (("#fff", "#111"), ("#d4d4d4", "#111"), ("#333", "#fff")), strict=True))


def svg(figure: Figure, tell: Teller) -> str:
    """The figure; what it shows is told in words in its description."""
    marks = [shape for region in REGIONS for shape in _region(figure, region)]
    title, description = f"{figure.id}-t", f"{figure.id}-d"
    return "\n".join(
        [
            f'<svg viewBox="0 0 {_WIDTH} {_HEIGHT}" role="img" '
            f'aria-labelledby="{title} {description}" xmlns="http://www.w3.org/2000/svg">',
            f'<title id="{title}">{escape(figure.caption)}</title>',
            f'<desc id="{description}">{escape(_described(figure, tell))}</desc>',
            *_circles(tell),
            *marks,
            *_legend(),
            "</svg>",
        ]
    )


def _circles(tell: Teller) -> Iterator[str]:
    for x, y in _CENTRES.values():
        yield (
            f'<circle cx="{x}" cy="{y}" r="{_RADIUS}" fill="#111" fill-opacity=".035" '
            'stroke="#111" stroke-width="2"/>'
        )
    for actor, (x, y) in _NAMES.items():
        name = escape(tell.region(frozenset({actor})))
        yield _text(x, y, name, size=15, weight=700)


def _region(figure: Figure, region: frozenset[Actor]) -> Iterator[str]:
    drawn = list(_drawn(figure, region))
    abreast = min(_ABREAST[len(region)], max(2, len(drawn)))
    rows = -(-len(drawn) // abreast)
    cell = _CELL if rows <= _ROWS else _CELL * _ROWS / rows
    middle_x, middle_y = _MIDDLES[region]
    for number, (level, text) in enumerate(drawn):
        row, column = divmod(number, abreast)
        in_row = min(abreast, len(drawn) - row * abreast)
        x = middle_x + (column - (in_row - 1) / 2) * cell
        y = middle_y + (row - (rows - 1) / 2) * cell
        yield _mark(x, y, cell / _CELL, level, text)


def _drawn(figure: Figure, region: frozenset[Actor]) -> Iterator[tuple[str, str]]:
    """Level and text of each mark in one part: a number for each, or a count for each level."""
    for level in LEVELS:
        marks: tuple[Mark, ...] = figure.circles.inside(region, level)
        if figure.circles.counted and marks:
            yield level, str(len(marks))
        elif not figure.circles.counted:
            yield from ((level, str(one.number)) for one in marks)


def _mark(x: float, y: float, scale: float, level: str, text: str) -> str:
    fill, ink = _TONES[level]
    size = 16 * scale
    style = f'fill="{fill}" stroke="#111" stroke-width="1.5"'
    match LEVELS.index(level):
        case 0:
            shape = f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{size:.1f}" {style}/>'
        case 1:
            left, top, side = x - size + 1, y - size + 1, 2 * size - 2
            shape = (
                f'<rect x="{left:.1f}" y="{top:.1f}" width="{side:.1f}" height="{side:.1f}" '
                f"{style}/>"
            )
        case _:
            far = size * 1.22
            corners = ((x, y - far), (x + far, y), (x, y + far), (x - far, y))
            points = " ".join(f"{across:.1f},{down:.1f}" for across, down in corners)
            shape = f'<polygon points="{points}" {style}/>'
    return shape + _text(x, y + 5 * scale, text, size=14.5 * scale, weight=700, ink=ink)


def _legend() -> Iterator[str]:
    for number, level in enumerate(LEVELS):
        x = 130 + number * 190
        yield _mark(x, _HEIGHT - 30, 0.8, level, "")
        yield _text(x + 22, _HEIGHT - 25, escape(capital(level)), size=15, anchor="start")


def _text(
    x: float,
    y: float,
    text: str,
    *,
    size: float,
    weight: int = 400,
    ink: str = "#111",
    anchor: str = "middle",
) -> str:
    if not text:
        return ""
    return (
        f'<text x="{x:.1f}" y="{y:.1f}" font-size="{size:.1f}" font-weight="{weight}" '
        f'fill="{ink}" text-anchor="{anchor}">{text}</text>'
    )


def _described(figure: Figure, tell: Teller) -> str:
    table = tell.circles(figure)
    told = []
    for row in table.rows:
        there = (
            f"{level.lower()} {cell.replace(chr(10), ', ')}"
            for level, cell in zip(table.columns[1:], row.cells[1:], strict=True)
        )
        told.append(f"{row.cells[0]}: {'; '.join(there)}.")
    return " ".join(told)
