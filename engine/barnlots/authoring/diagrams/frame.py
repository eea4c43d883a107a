"""What surrounds a drawing: its heading above, what the forms mean below, and the margins."""

from math import log2

from barnlots.authoring.diagrams.drawing import (
    Drawing,
    Piece,
    Rect,
    Route,
    Shape,
    Sign,
    moved,
    words,
)
from barnlots.authoring.diagrams.model import Diagram
from barnlots.authoring.diagrams.text import LABEL
from barnlots.model.catalogue import say

MARGIN, HEADING = 24.0, 20.0
_NARROWEST = 360.0
_THIN, _THICK = 1.6, 4.0


def weight_of(count: int | None) -> float:
    """A line is thicker the more scenarios went it, and never by much."""
    return _THIN if not count else min(_THIN + 0.35 * log2(count), _THICK)


def framed(diagram: Diagram, signs: tuple[Sign, ...], routes: tuple[Route, ...]) -> Drawing:
    """The drawing of one way with its heading and legend."""
    lang = diagram.lang
    protective = say("BL-DIAGRAM_PROTECTIVE", lang)
    under = f"{protective} {diagram.because}" if diagram.protective else diagram.because
    legend = [say("BL-DIAGRAM_LEGEND", lang)]
    if diagram.protective:
        legend.append(say("BL-DIAGRAM_LEGEND_DOUBLE", lang))
    if diagram.counted:
        legend.append(say("BL-DIAGRAM_LEGEND_COUNTED", lang))
    return enclosed(
        diagram.name,
        (diagram.title, under),
        diagram.description,
        " ".join(legend),
        signs,
        routes,
        lang,
    )


def enclosed(
    name: str,
    heading: tuple[str, str],
    description: str,
    legend: str,
    signs: tuple[Sign, ...],
    routes: tuple[Route, ...],
    lang: str,
) -> Drawing:
    """What is drawn, moved so that all of it lies within the margins."""
    points = [point for route in routes for point in route.sampled()]
    left = min(*(one.rect.x for one in signs), *(x for x, _ in points))
    right = max(*(one.rect.right for one in signs), *(x for x, _ in points))
    top = min(*(one.rect.y for one in signs), *(y for _, y in points))
    bottom = max(*(one.rect.bottom for one in signs), *(y for _, y in points))
    room = max(right - left, _NARROWEST)
    title = words((heading[0], HEADING, True), (heading[1], LABEL, False), room=room, pad=0)
    below = words((legend, LABEL, False), room=room, pad=0)
    wide = room + 2 * MARGIN
    x = (wide - (right - left)) / 2 - left
    y = 2 * MARGIN + title.height - top
    foot = y + bottom + MARGIN
    placed = (
        Sign(Rect(MARGIN, MARGIN, room, title.height), title, Shape.BARE, centred=False),
        *(
            Sign(moved(one.rect, x, y), one.words, one.shape, one.double, one.dashed, one.centred)
            for one in signs
        ),
        Sign(Rect(MARGIN, foot, room, below.height), below, Shape.BARE, centred=False),
    )
    return Drawing(
        name,
        heading[0],
        description,
        wide,
        foot + below.height + MARGIN,
        placed,
        tuple(_moved(one, x, y) for one in routes),
        lang,
    )


def _moved(route: Route, x: float, y: float) -> Route:
    pieces = tuple(
        Piece(tuple((at[0] + x, at[1] + y) for at in piece.points)) for piece in route.pieces
    )
    start = (route.start[0] + x, route.start[1] + y)
    return Route(start, pieces, route.head, route.dashed, route.weight)
