"""Drawings of ways: nothing overlaps, every arrow joins its boxes, forms tell what colour would."""

import random
import re
from datetime import date
from pathlib import Path
from xml.etree import ElementTree

import pytest
from tests.authoring.diagrams.geometry import faults
from tests.shipped import ROOT, the_policy

from barnlots.authoring.diagrams.drawing import Drawing, Shape
from barnlots.authoring.diagrams.journey import journey_of
from barnlots.authoring.diagrams.journey_layout import draw_journey
from barnlots.authoring.diagrams.model import Arrow, Box, Diagram, diagram_of
from barnlots.authoring.diagrams.svg import EDGE, INK, PAPER, TINT, as_svg, slug
from barnlots.authoring.diagrams.way_layout import draw_way
from barnlots.authoring.reading.terms import Terms
from barnlots.packs import read_policy
from barnlots.policy.ways import Way

# Much of the same again and again: following each line would take longer than it tells.
pytestmark = pytest.mark.no_cover

DAY = date(2026, 3, 1)
TERMS = Terms(the_policy(), DAY)
WAYS = the_policy().ways
SVG = "{http://www.w3.org/2000/svg}"


def drawn(way: Way) -> Drawing:
    return draw_way(diagram_of(way, TERMS, "sv"))


@pytest.mark.parametrize("way", WAYS, ids=lambda way: way.name)
def test_nothing_is_on_top_of_anything_else(way: Way) -> None:
    assert faults(drawn(way)) == []


@pytest.mark.parametrize("way", WAYS, ids=lambda way: way.name)
def test_every_step_and_transition_is_there_with_its_words(way: Way) -> None:
    drawing = drawn(way)
    signs = [one for one in drawing.signs if one.shape in (Shape.STEP, Shape.END)]
    assert [one.words.lines[0].text for one in signs] == [step.name for step in way.steps]
    labels = [
        " ".join(line.text for line in one.words.lines)
        for one in drawing.signs
        if one.shape is Shape.LABEL
    ]
    said = sorted(f"när {each.trigger}" for step in way.steps for each in step.transitions)
    assert sorted(one.split(" om ")[0] if " om " in one else one for one in labels) == said
    for step, sign in zip(way.steps, signs, strict=True):
        told = " ".join(line.text for line in sign.words.lines)
        if step.accountable:
            assert f"Ansvarar: {TERMS.who(step.accountable)}" in told
        if step.due:
            assert f"Frist: {TERMS.shortly(step.due)}" in told
        if step.hands_over:
            assert f"Lämnar över {step.hands_over}" in told


@pytest.mark.parametrize("way", WAYS, ids=lambda way: way.name)
def test_every_arrow_joins_its_steps(way: Way) -> None:
    """Each transition is either a line to its label and one on to the step, or one led round."""
    drawing = drawn(way)
    boxes = {
        one.words.lines[0].text: one.rect
        for one in drawing.signs
        if one.shape in (Shape.STEP, Shape.END)
    }
    leaving = {name: 0 for name in boxes}
    arriving = {name: 0 for name in boxes}
    for route in drawing.routes:
        for name, rect in boxes.items():
            x, y = route.start
            leaving[name] += abs(y - rect.bottom) < 0.01 and rect.x < x < rect.right
            x, y = route.end
            arriving[name] += (
                route.head == "down" and abs(y - rect.y) < 0.01 and rect.x < x < rect.right
            )
    assert leaving == {step.name: len(step.transitions) for step in way.steps}
    expected = {step.name: int(step.name == way.begins_in) for step in way.steps}
    for step in way.steps:
        for one in step.transitions:
            expected[one.to] += 1
    assert arriving == expected


@pytest.mark.parametrize("way", WAYS, ids=lambda way: way.name)
def test_forms_tell_start_end_and_protection(way: Way) -> None:
    drawing = drawn(way)
    shapes = [one.shape for one in drawing.signs]
    assert shapes.count(Shape.START) == 1
    assert shapes.count(Shape.END) == sum(step.final for step in way.steps)
    steps = [one for one in drawing.signs if one.shape in (Shape.STEP, Shape.END)]
    assert {one.double for one in steps} == {way.escalation}
    root = ElementTree.fromstring(as_svg(drawing))
    double = [one for one in root.iter(f"{SVG}rect") if one.get("fill") == "none"]
    assert len(double) == (len(way.steps) if way.escalation else 0)


@pytest.mark.parametrize("way", WAYS, ids=lambda way: way.name)
def test_the_file_is_whole_and_says_what_it_shows(way: Way) -> None:
    text = as_svg(drawn(way))
    root = ElementTree.fromstring(text)
    assert root.tag == f"{SVG}svg" and root.get("role") == "img" and root.get("lang") == "sv"
    ids = {one.get("id"): one for one in root.iter() if one.get("id")}
    title, desc = (ids[name] for name in (root.get("aria-labelledby") or "").split())
    assert title.text == way.title
    assert all(step.name in (desc.text or "") for step in way.steps)
    assert all(one.trigger in (desc.text or "") for step in way.steps for one in step.transitions)
    assert not {one.tag.removeprefix(SVG) for one in root.iter()} - {
        "svg", "title", "desc", "rect", "g", "path", "circle", "text",
    }  # fmt: skip
    assert "href" not in text and "url(" not in text
    assert len(text.encode()) < 60_000


OVERLAYS = sorted(path.parent.parent for path in ROOT.glob("overlays/*/rules/paket.yaml"))


@pytest.mark.parametrize("overlay", OVERLAYS, ids=lambda path: path.name)
def test_what_is_built_on_the_shipped_pack_is_clear_too(overlay: Path) -> None:
    policy = read_policy(overlay)
    terms = Terms(policy, DAY)
    for way in policy.ways:
        assert faults(draw_way(diagram_of(way, terms, "sv"))) == [], way.name
    assert faults(draw_journey(journey_of(terms, "sv"))) == []


def test_it_is_drawn_the_same_each_time() -> None:
    for way in WAYS:
        assert as_svg(drawn(way)) == as_svg(drawn(way))


def luminance(colour: str) -> float:
    digits = colour.removeprefix("#")
    wide = digits if len(digits) == 6 else "".join(one * 2 for one in digits)
    parts = [int(wide[at : at + 2], 16) / 255 for at in (0, 2, 4)]
    linear = [one / 12.92 if one <= 0.04045 else ((one + 0.055) / 1.055) ** 2.4 for one in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def test_contrast_is_enough_and_everything_is_grey() -> None:
    for ink, paper in ((INK, PAPER), (INK, TINT), (EDGE, PAPER)):
        light, dark = sorted((luminance(ink), luminance(paper)), reverse=True)
        assert (light + 0.05) / (dark + 0.05) >= 4.5
    for way in WAYS:
        for colour in set(re.findall(r"#[0-9a-f]{3,6}", as_svg(drawn(way)))):
            digits = colour.removeprefix("#")
            assert len(set(digits)) == 1 or len({digits[0:2], digits[2:4], digits[4:6]}) == 1


def invented(seed: int) -> Diagram:
    """A way of up to fifteen steps that nobody wrote, with arrows forwards, back and to itself."""
    chance = random.Random(seed)
    names = [f"steg {number}" for number in range(chance.randint(2, 15))]
    words = ["när", "överlämningen", "är", "återsänd", "om", "livet", "är", "minst", "död"]
    arrows = [
        Arrow(names[chance.randrange(number)], name, (" ".join(words[: chance.randint(1, 9)]),))
        for number, name in enumerate(names)
        if number
    ]
    for _ in range(chance.randint(0, len(names) + 3)):
        said = " ".join(chance.choices(words, k=chance.randint(1, 30)))
        arrows.append(Arrow(chance.choice(names), chance.choice(names), (said,)))
    sources = {one.source for one in arrows}
    boxes = tuple(
        Box(
            name,
            ("Ansvarar: den som har ansvaret",) * chance.randint(0, 4),
            not number,
            name not in sources,
        )
        for number, name in enumerate(names)
    )
    return Diagram(f"väg {seed}", "En väg", "Därför.", False, boxes, tuple(arrows))


@pytest.mark.parametrize("seed", range(150))
def test_ways_that_nobody_wrote_are_clear_too(seed: int) -> None:
    assert faults(draw_way(invented(seed))) == []


def test_a_word_that_is_too_long_is_cut_and_stays_in_its_box() -> None:
    long = "barn-och-ungdomspsykiatrimottagningssamordnare" * 3
    boxes = (Box(long, (long,), True, False), Box("slut", (), False, True))
    drawing = draw_way(Diagram("å", long, long, False, boxes, (Arrow(long, "slut", (long,)),)))
    assert faults(drawing) == []
    cut = "".join(line.text for line in drawing.signs[1].words.lines)
    assert cut.replace("-", "") == 2 * long.replace("-", "")


def test_a_file_name_is_plain() -> None:
    assert slug("läkare-på-vårdcentralen") == "lakare-pa-vardcentralen"
    names = [slug(way.name) for way in WAYS]
    assert len(set(names)) == len(names)
