"""The pictures that the documentation shows: the journey and two ways of the shipped policy."""

from datetime import date

from tests.shipped import ROOT, the_policy

from barnlots.authoring.diagrams.journey import journey_of
from barnlots.authoring.diagrams.journey_layout import draw_journey
from barnlots.authoring.diagrams.model import diagram_of
from barnlots.authoring.diagrams.svg import as_svg
from barnlots.authoring.diagrams.way_layout import draw_way
from barnlots.authoring.reading.terms import Terms

DAY = date(2026, 3, 1)
JOURNEY = "hela-resan"
WAYS = {"barnets-vag": "barnets väg", "oro-for-suicid": "oro-för-suicid"}
PICTURES = (JOURNEY, *WAYS)


def picture(name: str) -> str:
    """The picture as it is drawn now."""
    terms = Terms(the_policy(), DAY)
    if name == JOURNEY:
        return as_svg(draw_journey(journey_of(terms, "sv")))
    return as_svg(draw_way(diagram_of(terms.policy.way_by_name[WAYS[name]], terms, "sv")))


def write_pictures() -> None:
    folder = ROOT / "docs" / "vagar"
    folder.mkdir(exist_ok=True)
    for name in PICTURES:
        (folder / f"{name}.svg").write_text(picture(name), "utf-8")
