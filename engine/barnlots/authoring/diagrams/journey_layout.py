"""The journey laid out: the child's way across the top, and below it each way in a row of its own,
from what begins it on the left to who receives on the right."""

from barnlots.authoring.diagrams.drawing import (
    Drawing,
    Rect,
    Route,
    Shape,
    Sign,
    Words,
    bulleted,
    straight,
    turning,
    words,
)
from barnlots.authoring.diagrams.frame import enclosed, weight_of
from barnlots.authoring.diagrams.journey import Begun, Journey
from barnlots.authoring.diagrams.spread import spread
from barnlots.authoring.diagrams.text import BODY, LABEL, TITLE
from barnlots.model.catalogue import say

JOURNEY = "journey"
RULES, WAY, DOCUMENT, HOLDER = 310.0, 230.0, 176.0, 190.0
BETWEEN, SWEEP, ROW, STEP_GAP, DOT = 34.0, 78.0, 22.0, 30.0, 16.0
_LEAST = 20.0


def draw_journey(journey: Journey) -> Drawing:
    """The whole drawing."""
    signs, routes, bottom = _steps(journey)
    y = bottom + 2 * ROW
    papers: list[tuple[Rect, str]] = []
    for way in journey.ways:
        drawn, lines, given = _row(way, y)
        signs += drawn
        routes += lines
        papers += given
        y = max(one.rect.bottom for one in drawn) + ROW
    holders = _holders(journey, papers)
    signs += holders.values()
    for rect, name in papers:
        routes.append(_arrive(rect, name, papers, holders[name].rect))
    legend = [say("BL-DIAGRAM_JOURNEY_LEGEND", journey.lang)]
    if any(way.count is not None for way in journey.ways):
        legend.append(say("BL-DIAGRAM_LEGEND_COUNTED", journey.lang))
    heading = (journey.title, journey.note)
    text = " ".join(legend)
    return enclosed(
        JOURNEY, heading, journey.description, text, tuple(signs), tuple(routes), journey.lang
    )


def _steps(journey: Journey) -> tuple[list[Sign], list[Route], float]:
    """The steps of the child's way from left to right, and how far down they reach."""
    said = [words((step, TITLE, True), room=WAY, pad=14.0) for step in journey.steps]
    height = max(one.height for one in said)
    middle = height / 2
    signs = [Sign(Rect(0, middle - DOT / 2, DOT, DOT), Words((), 0), Shape.START)]
    routes = []
    x = DOT
    for number, one in enumerate(said):
        left = x + STEP_GAP
        routes.append(Route((x, middle), straight((left, middle)), head="right"))
        shape = Shape.END if number == len(said) - 1 else Shape.STEP
        signs.append(Sign(Rect(left, 0, one.width, height), one, shape))
        x = left + one.width
    return signs, routes, height


def _row(way: Begun, y: float) -> tuple[list[Sign], list[Route], list[tuple[Rect, str]]]:
    """One way: what begins it, the way, and the documents that it hands over."""
    begun = bulleted(way.beginners, LABEL, RULES, 9.0)
    texts = [(line, BODY, number == 0) for number, line in enumerate(way.lines)]
    named = words(*texts, room=WAY, pad=13.0)
    documents = [words((one.document, LABEL, False), room=DOCUMENT, pad=9.0) for one in way.given]
    stacked = sum(one.height for one in documents) + 8.0 * max(len(documents) - 1, 0)
    height = max(begun.height, named.height, stacked)
    middle = y + height / 2
    unseen = way.count == 0
    rules = Rect(0, middle - begun.height / 2, RULES, begun.height)
    box = Rect(RULES + BETWEEN, middle - named.height / 2, WAY, named.height)
    signs = [
        Sign(rules, begun, Shape.RULES, centred=False),
        Sign(box, named, Shape.STEP, double=way.protective, dashed=unseen),
    ]
    weight = weight_of(way.count)
    begins = straight((box.x, middle))
    routes = [Route((RULES, middle), begins, "right", dashed=unseen, weight=weight)]
    papers = []
    top = middle - stacked / 2
    for number, (one, given) in enumerate(zip(documents, way.given, strict=True), start=1):
        paper = Rect(box.right + BETWEEN, top, DOCUMENT, one.height)
        signs.append(Sign(paper, one, Shape.DOCUMENT))
        port = box.y + box.h * number / (len(documents) + 1)
        start, end = (box.right, port), (paper.x, paper.y + paper.h / 2)
        routes.append(Route(start, (turning(start, end),), head=None))
        papers.append((paper, given.holder))
        top = paper.bottom + 8.0
    return signs, routes, papers


def _holders(journey: Journey, papers: list[tuple[Rect, str]]) -> dict[str, Sign]:
    """Who receives, each as near as can be to the middle of what comes to it."""
    middles = {
        name: [rect.y + rect.h / 2 for rect, to in papers if to == name] for name in journey.holders
    }
    order = sorted(middles, key=lambda name: (sum(middles[name]) / len(middles[name]), name))
    said = [words((name, BODY, True), room=HOLDER, pad=12.0) for name in order]
    wanted = [sum(middles[name]) / len(middles[name]) for name in order]
    heights = [
        max(one.height, 14.0 * len(middles[name])) for one, name in zip(said, order, strict=True)
    ]
    at = spread(wanted, heights, [1.0] * len(order), _LEAST)
    x = RULES + WAY + DOCUMENT + 2 * BETWEEN + SWEEP
    return {
        name: Sign(Rect(x, middle - height / 2, HOLDER, height), one, Shape.HOLDER)
        for name, one, middle, height in zip(order, said, at, heights, strict=True)
    }


def _arrive(rect: Rect, name: str, papers: list[tuple[Rect, str]], holder: Rect) -> Route:
    """From a document to its receiver, one below the other as the documents stand."""
    here = sorted(one.y for one, to in papers if to == name)
    place = here.index(rect.y) + 1
    start = (rect.right, rect.y + rect.h / 2)
    end = (holder.x, holder.y + holder.h * place / (len(here) + 1))
    level = (end[0] - 12.0, end[1])
    return Route(start, (turning(start, level), *straight(end)), head="right")
