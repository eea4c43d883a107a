"""The Mermaid that is written: every node declared once, nothing reserved left raw."""

import re
from datetime import date

import pytest
from tests.shipped import the_policy

from barnlots.authoring.diagrams.journey import Begun, Given, Journey, journey_of
from barnlots.authoring.diagrams.mermaid import journey_as_mermaid, way_as_mermaid
from barnlots.authoring.diagrams.model import Arrow, Box, Diagram, diagram_of
from barnlots.authoring.reading.terms import Terms
from barnlots.policy.ways import Way

POLICY = the_policy()
TERMS = Terms(POLICY, date(2026, 3, 1))
NASTY = 'end "ja" [a] {b} (c) <d> #e; f|g `h` \\i %%j *k* _l_ ~m & å, ä; ö\'s $x^2$ :::n'

WORDS = r'"(?P<words>[^"]*)"'
LABEL = r'\|"(?P<label>[^"]*)"\|'
NODE = re.compile(
    rf"(?P<id>[a-z]+\d*)(?:\[{WORDS}\]|\[\[{WORDS.replace('words', 'double')}\]\]"
    rf"|\(\[{WORDS.replace('words', 'end')}\]\)|\(\({WORDS.replace('words', 'dot')}\)\)"
    rf"|>{WORDS.replace('words', 'flag')}\]|\[/{WORDS.replace('words', 'slanted')}/\])"
)
LINK = re.compile(rf"(?P<from>[a-z]+\d*) (?:-->|-\.->)(?:{LABEL})? (?P<to>[a-z]+\d*)")
CHAIN = re.compile(r"[a-z]+\d*(?: --> [a-z]+\d*)+")
SUBGRAPH = re.compile(rf"subgraph [a-z]+\[{WORDS}\]")
STYLE = re.compile(r"classDef [a-z]+ [a-z-]+:[#\w ]+(?:,[a-z-]+:[#\w ]+)*")
CLASS = re.compile(r"class (?P<ids>[a-z]+\d*(?:,[a-z]+\d*)*) [a-z]+")
TITLE = re.compile(r"acc(?:Title|Descr): (?P<words>.+)")
RAW = re.compile(r"[\"&<>`|\[\]{}()\\*_~%$']|#(?!\d+;)|(?<!\d);")


def read(text: str) -> tuple[dict[str, str], list[tuple[str, str, str]]]:
    """The nodes with their words and the links; fails on any line that is not one of the forms."""
    head, *lines = text.splitlines()
    assert re.fullmatch(r"flowchart (?:TD|LR)", head) and text.endswith("\n")
    nodes: dict[str, str] = {}
    links: list[tuple[str, str, str]] = []
    depth = 0
    for line in map(str.strip, lines):
        if line == "end":
            depth -= 1
        elif found := SUBGRAPH.fullmatch(line):
            depth += 1
            plain(found["words"])
        elif found := TITLE.fullmatch(line):
            plain(found["words"])
        elif found := NODE.fullmatch(line):
            assert found["id"] not in nodes and found["id"] != "end"
            (words,) = [one for key, one in found.groupdict().items() if key != "id" and one]
            nodes[found["id"]] = words
            plain(words)
        elif found := LINK.fullmatch(line):
            links.append((found["from"], found["label"] or "", found["to"]))
            plain(found["label"] or "")
        elif found := CLASS.fullmatch(line):
            assert set(found["ids"].split(",")) <= nodes.keys()
        elif CHAIN.fullmatch(line):
            assert set(line.split(" --> ")) <= nodes.keys()
        else:
            assert STYLE.fullmatch(line), line
    assert depth == 0
    assert {one for start, _, end in links for one in (start, end)} <= nodes.keys()
    return nodes, links


def plain(words: str) -> None:
    assert RAW.search(words.replace("<br/>", " ")) is None, words


def shown(words: str) -> str:
    """The words as Mermaid draws them."""
    return re.sub(r"#(\d+);", lambda code: chr(int(code[1])), words)


@pytest.mark.parametrize("way", POLICY.ways, ids=lambda way: way.name)
def test_a_way_has_every_step_and_arrow(way: Way) -> None:
    nodes, links = read(way_as_mermaid(diagram_of(way, TERMS, "sv")))
    titles = {node: shown(words).split("<br/>")[0] for node, words in nodes.items()}
    assert [titles[node] for node in nodes if node != "start"] == [one.name for one in way.steps]
    said = [
        (titles[start], shown(label).split("<br/>")[0], titles[end])
        for start, label, end in links
        if start != "start"
    ]
    assert said == [
        (step.name, f"när {one.trigger}", one.to) for step in way.steps for one in step.transitions
    ]
    (first,) = [titles[end] for start, _, end in links if start == "start"]
    assert first == way.begins_in


def test_forms_tell_end_and_protection() -> None:
    text = way_as_mermaid(diagram_of(POLICY.way_by_name["far-illa"], TERMS, "sv"))
    assert text.count("[[") == 5 and text.count("([") == 1 and "start((" in text


def test_no_word_of_a_policy_breaks_the_syntax() -> None:
    boxes = (
        Box("end", (NASTY,), True, False, 1),
        Box(NASTY, ("graph TD", "subgraph"), False, False, 0),
        Box("class", (), False, True, 0),
    )
    arrows = (
        Arrow("end", NASTY, (NASTY, "om --> b"), 1),
        Arrow(NASTY, "class", ("end",), 0),
        Arrow(NASTY, "end", ("-.->",), 0),
    )
    text = way_as_mermaid(Diagram("end", NASTY, "x\ny", True, boxes, arrows, counted=True))
    nodes, links = read(text)
    assert shown(nodes["s2"]).split("<br/>")[0] == NASTY
    assert shown(links[1][1]).split("<br/>")[0] == NASTY
    assert text.count("-.->|") == 2 and "class s2,s3 unseen" in text


def test_the_journey_has_every_way_rule_and_receiver() -> None:
    journey = journey_of(TERMS, "sv")
    nodes, links = read(journey_as_mermaid(journey))
    said = {shown(words) for words in nodes.values()}
    assert {step.name for step in POLICY.way_by_name[POLICY.journey].steps} <= said
    assert {one.title for one in POLICY.ways if one.name != POLICY.journey} <= said
    assert set(journey.holders) <= said
    together = " ".join(said)
    for rule in POLICY.rules:
        if any(action.kind == "start" for action in rule.then):
            assert rule.name in together
    handed = {(step.hands_over, step.hands_over_to) for way in POLICY.ways for step in way.steps}
    for document, holder in handed - {(None, None)}:
        told = (shown(nodes[end]) for _, label, end in links if shown(label) == document)
        assert holder is not None and TERMS.holder(holder) in told


def test_no_word_of_a_policy_breaks_the_journey() -> None:
    given = (Given(NASTY, "end"), Given("end", NASTY))
    way = Begun((NASTY, "end"), (NASTY, "end"), given, True)
    journey = Journey(NASTY, NASTY, ("end", NASTY), (way, way), "sv")
    nodes, links = read(journey_as_mermaid(journey))
    assert shown(nodes["j1"]) == "end" and shown(nodes["h2"]) == NASTY
    assert [shown(label) for _, label, _ in links if label] == [NASTY, "end"] * 2
