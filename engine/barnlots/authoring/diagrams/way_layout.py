"""One way laid out from its start downwards: rows of steps, with what leads on between them."""

from dataclasses import replace

from barnlots.authoring.diagrams.drawing import (
    Drawing,
    Rect,
    Route,
    Shape,
    Sign,
    Words,
    falling,
    straight,
    words,
)
from barnlots.authoring.diagrams.frame import framed, weight_of
from barnlots.authoring.diagrams.layers import Layered, Link, layered
from barnlots.authoring.diagrams.levels import Levels, levels_of
from barnlots.authoring.diagrams.model import Arrow, Box, Diagram
from barnlots.authoring.diagrams.round import lead_round
from barnlots.authoring.diagrams.text import BODY, LABEL, TITLE

STEP_ROOM, LABEL_ROOM = 264.0, 196.0
BEFORE, START = 28.0, 18.0
BEGINNING = -1
Ports = dict[tuple[int, str], float]


def draw_way(diagram: Diagram) -> Drawing:
    """The whole drawing of one way."""
    arrows = diagram.arrows
    links = tuple(Link(number, one.source, one.target) for number, one in enumerate(arrows))
    begins_in = next(one.name for one in diagram.boxes if one.start)
    found = layered(tuple(one.name for one in diagram.boxes), begins_in, links)
    said: dict[object, Words] = {one.name: _of_box(one) for one in diagram.boxes}
    labels = [_of_arrow(one) for one in arrows]
    said |= {chain[0]: labels[number] for number, chain in found.chains.items()}
    forward = [one for one in links if one.number in found.chains]
    levels = levels_of(found, forward, said, labels)
    ports = _ports(found, links, levels, begins_in)

    signs = [_sign(one, levels.rects[one.name], said[one.name], diagram) for one in diagram.boxes]
    routes: list[Route] = []
    for link in forward:
        arrow, label = arrows[link.number], found.chains[link.number][0]
        signs.append(_label(levels.rects[label], said[label], arrow))
        down = _down(link, found.chains[link.number], levels, ports)
        routes += [_styled(one, arrow) for one in down]
    for link, rect, round_ in lead_round(found.back, labels, levels, ports):
        signs.append(_label(rect, labels[link.number], arrows[link.number]))
        routes += [_styled(one, arrows[link.number]) for one in round_]

    x, top = ports[BEGINNING, "to"], levels.rects[begins_in].y
    dot = Rect(x - START / 2, top - BEFORE - START, START, START)
    signs.append(Sign(dot, Words((), 0), Shape.START))
    routes.append(Route((x, top - BEFORE), straight((x, top))))
    return framed(diagram, tuple(signs), tuple(routes))


def _of_box(box: Box) -> Words:
    """Steps are as wide as one another, so that the eye finds them; ends only as their words."""
    texts = [(box.name, TITLE, True), *((line, BODY, False) for line in box.lines)]
    if box.count is not None:
        texts[-1] = (box.lines[-1], BODY, True)
    if box.end:
        return words(*texts, room=STEP_ROOM, pad=18.0)
    return replace(words(*texts, room=STEP_ROOM, pad=12.0), least=STEP_ROOM)


def _of_arrow(arrow: Arrow) -> Words:
    texts = [(line, LABEL, False) for line in arrow.lines]
    if arrow.count is not None:
        texts[-1] = (arrow.lines[-1], LABEL, True)
    return words(*texts, room=LABEL_ROOM, pad=6.0)


def _sign(box: Box, rect: Rect, said: Words, diagram: Diagram) -> Sign:
    shape = Shape.END if box.end else Shape.STEP
    return Sign(rect, said, shape, double=diagram.protective, dashed=box.count == 0)


def _label(rect: Rect, said: Words, arrow: Arrow) -> Sign:
    return Sign(rect, said, Shape.LABEL, dashed=arrow.count == 0)


def _styled(route: Route, arrow: Arrow) -> Route:
    return replace(route, dashed=arrow.count == 0, weight=weight_of(arrow.count))


def _ports(found: Layered, links: tuple[Link, ...], levels: Levels, begins_in: str) -> Ports:
    """Where along a step's edge each arrow leaves and arrives: in the order of where it goes or
    comes from, those that are led round last, on the right; the beginning first."""
    leaving: dict[str, list[tuple[float, int]]] = {}
    arriving: dict[str, list[tuple[float, int]]] = {begins_in: [(float("-inf"), BEGINNING)]}
    for link in links:
        chain, far = found.chains.get(link.number), float("inf")
        to = levels.rects[chain[0]].middle if chain else far
        by = levels.rects[chain[-1]].middle if chain else far
        leaving.setdefault(link.source, []).append((to, link.number))
        arriving.setdefault(link.target, []).append((by, link.number))
    ports: Ports = {}
    for side, ends_of in (("from", leaving), ("to", arriving)):
        for step, ends in ends_of.items():
            rect = levels.rects[step]
            for place, (_, number) in enumerate(sorted(ends), start=1):
                ports[number, side] = rect.x + rect.w * place / (len(ends) + 1)
    return ports


def _down(link: Link, chain: list[object], levels: Levels, ports: Ports) -> tuple[Route, Route]:
    """From the step to what is said, and from there on to the next step, with a head."""
    label = levels.rects[chain[0]]
    start = (ports[link.number, "from"], levels.rects[link.source].bottom)
    below = (start[0], levels.ledges[levels.row[link.source]])
    shelf = (label.middle, levels.shelves[levels.row[chain[0]]])
    first = Route(
        start,
        (*straight(below), falling(below, shelf), *straight((label.middle, label.y))),
        head=None,
    )
    at = (label.middle, levels.ledges[levels.row[chain[0]]])
    pieces = list(straight(at))
    for key in chain[1:]:
        row, x = levels.row[key], levels.rects[key].middle
        pieces.append(falling(at, (x, levels.shelves[row])))
        at = (x, levels.ledges[row])
        pieces += straight(at)
    row, x = levels.row[link.target], ports[link.number, "to"]
    pieces.append(falling(at, (x, levels.shelves[row])))
    pieces += straight((x, levels.tops[row]))
    return first, Route((label.middle, label.bottom), tuple(pieces))
