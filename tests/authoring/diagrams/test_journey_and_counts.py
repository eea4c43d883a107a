"""The journey's drawing, and how many scenarios went where."""

from dataclasses import replace
from datetime import date
from xml.etree import ElementTree

import pytest
from tests.authoring.diagrams.geometry import faults
from tests.shipped import ROOT, the_policy

from barnlots.authoring.coverage.watching import GUARD, RULE
from barnlots.authoring.diagrams.counts import Counts
from barnlots.authoring.diagrams.drawing import Drawing, Shape
from barnlots.authoring.diagrams.frame import weight_of
from barnlots.authoring.diagrams.journey import Given, journey_of
from barnlots.authoring.diagrams.journey_layout import draw_journey
from barnlots.authoring.diagrams.mermaid import way_as_mermaid
from barnlots.authoring.diagrams.model import diagram_of
from barnlots.authoring.diagrams.svg import as_svg
from barnlots.authoring.diagrams.way_layout import draw_way
from barnlots.authoring.reading.terms import Terms
from barnlots.authoring.scenarios.parallel import play_all
from barnlots.authoring.scenarios.source import Source

# Much of the same again and again: following each line would take longer than it tells.
pytestmark = pytest.mark.no_cover

POLICY = the_policy()
TERMS = Terms(POLICY, date(2026, 3, 1))
SMALL = ROOT / "tests" / "packs" / "liten"
PLAYED = ROOT / "tests" / "authoring" / "liten"


def said(drawing: Drawing, shape: Shape) -> list[str]:
    return [
        " ".join(line.text for line in one.words.lines)
        for one in drawing.signs
        if one.shape is shape
    ]


def test_the_journey_is_clear_and_whole() -> None:
    journey = journey_of(TERMS, "sv")
    drawing = draw_journey(journey)
    assert faults(drawing) == []
    text = as_svg(drawing)
    assert len(text.encode()) < 60_000
    root = ElementTree.fromstring(text)
    assert root.get("role") == "img" and root.get("aria-labelledby") == "journey-t journey-d"
    main = POLICY.way_by_name[POLICY.journey]
    steps = said(drawing, Shape.STEP) + said(drawing, Shape.END)
    assert {one.name for one in main.steps} <= set(steps)
    ways = [one for one in POLICY.ways if one is not main]
    assert {one.title for one in ways} <= set(steps)
    double = [one for one in drawing.signs if one.double]
    assert len(double) == sum(one.escalation for one in ways)
    assert sorted(said(drawing, Shape.HOLDER)) == sorted(journey.holders)
    begun = " ".join(said(drawing, Shape.RULES))
    for rule in POLICY.rules:
        if any(action.kind == "start" for action in rule.then):
            assert rule.name in begun


def test_each_document_reaches_its_receiver() -> None:
    drawing = draw_journey(journey_of(TERMS, "sv"))
    holders = [one.rect for one in drawing.signs if one.shape is Shape.HOLDER]
    papers = [one.rect for one in drawing.signs if one.shape is Shape.DOCUMENT]
    for paper in papers:
        (line,) = [one for one in drawing.routes if one.start[0] == paper.right and
                   paper.y < one.start[1] < paper.bottom]  # fmt: skip
        assert sum(abs(line.end[0] - one.x) < 0.01 and one.y < line.end[1] < one.bottom
                   for one in holders) == 1  # fmt: skip


def test_a_journey_with_very_many_documents_is_clear_too() -> None:
    journey = journey_of(TERMS, "sv")
    given = tuple(Given(f"handling nummer {n} till någon", f"hållare {n % 3}") for n in range(9))
    ways = tuple(replace(one, given=given[:n]) for n, one in enumerate(journey.ways))
    assert faults(draw_journey(replace(journey, ways=ways))) == []


def test_a_journey_where_nothing_is_handed_over_or_begun_is_clear_too() -> None:
    journey = journey_of(TERMS, "sv")
    alone = tuple(replace(one, given=()) for one in journey.ways)
    assert faults(draw_journey(replace(journey, ways=alone))) == []
    assert faults(draw_journey(replace(journey, ways=()))) == []


def test_what_no_scenario_went_is_dashed_and_says_so() -> None:
    way = POLICY.way_by_name["barnets väg"]
    first = ("moved", GUARD, way.name, "upptäckt", "0")
    counts = Counts.of([{first, ("at", way.name, "upptäckt")}, {first}])
    diagram = diagram_of(way, TERMS, "sv", counts)
    assert [one.count for one in diagram.arrows] == [2] + [0] * (len(diagram.arrows) - 1)
    assert diagram.boxes[0].lines[-1] == "ett scenario"
    assert diagram.arrows[0].lines[-1] == "2 scenarier"
    drawing = draw_way(diagram)
    assert faults(drawing) == []
    labels = [one for one in drawing.signs if one.shape is Shape.LABEL]
    for sign in labels:
        assert sign.dashed is (sign.words.lines[-1].text == "inget scenario")
    assert sum(one.dashed for one in labels) == len(labels) - 1
    dashed = sum(one.dashed for one in drawing.routes)
    assert dashed == 2 * (len(labels) - 1)
    assert 'stroke-dasharray="6 4"' in as_svg(drawing)
    plain = as_svg(draw_way(diagram_of(way, TERMS, "sv")))
    assert "stroke-dasharray" not in plain and "scenari" not in plain
    assert way_as_mermaid(diagram).count("-.->") == len(labels) - 1


def test_a_line_grows_with_its_scenarios_and_never_without_end() -> None:
    weights = [weight_of(count) for count in (None, 0, 1, 2, 10, 10_000)]
    assert weights == sorted(weights) and weights[0] == weights[2] and weights[-1] == 4.0


def test_the_journey_counts_its_rules_and_ways() -> None:
    counts = Counts.of([{("fired", RULE, "skola-frånvaro"), ("at", "frånvaro", "utreda")}])
    journey = journey_of(TERMS, "sv", counts)
    (absent,) = [one for one in journey.ways if one.lines[0] == "Frånvaron utreds"]
    assert absent.lines[1] == "ett scenario"
    assert absent.beginners == ("Upprepad eller längre frånvaro (ett scenario)",)
    drawing = draw_journey(journey)
    assert faults(drawing) == []
    ways = [one for one in drawing.signs if one.shape is Shape.STEP and len(one.words.lines) > 1]
    assert sum(not one.dashed for one in ways) == 1


def test_played_scenarios_are_counted_where_they_went() -> None:
    source = Source(SMALL, PLAYED)
    setting, scenarios = source.read()
    reaches = [reach for _, reach in play_all(source, setting, scenarios, "sv")]
    counts = Counts.of(reach.tokens for reach in reaches)
    for way in setting.policy.ways:
        for step in way.steps:
            came = sum(("at", way.name, step.name) in reach.tokens for reach in reaches)
            assert counts.step(way.name, step.name) == came
    fired = {rule.id: counts.rule(rule.id) for rule in setting.policy.rules}
    assert all(0 < count < len(scenarios) for count in fired.values())


def test_in_english_the_policy_stays_swedish() -> None:
    diagram = diagram_of(POLICY.way_by_name["sip"], TERMS, "en")
    text = as_svg(draw_way(diagram))
    assert 'lang="en"' in text and "Accountable: den som håller ihop" in text
    assert "Ansvarar" not in text and "kallad" in text
