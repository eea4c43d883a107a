"""The plan of the shipped pack as Markdown and as a page: whole, linked, placed and by itself."""

import re
import xml.etree.ElementTree as ET
from dataclasses import replace
from datetime import date
from functools import cache
from html.parser import HTMLParser

import pytest
from tests.shipped import ROOT

from barnlots.authoring.plan.document import Plan, Table
from barnlots.authoring.plan.html import page
from barnlots.authoring.plan.markdown import markdown
from barnlots.authoring.plan.whole import plan_of
from barnlots.model.catalogue import Language
from barnlots.packs import read_pack, shipped

DAY = date(2026, 9, 15)
LANGUAGES: tuple[Language, ...] = ("sv", "en")
VOID = {"meta", "br", "wbr"}


@cache
def made(lang: Language = "sv") -> Plan:
    return plan_of(read_pack(shipped()), DAY, lang)


@cache
def html(lang: Language = "sv") -> str:
    return page(made(lang), lang)


class Page(HTMLParser):
    """Ids, links, headings and what is loaded from elsewhere; refuses tags that do not match."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.ids: list[str] = []
        self.links: list[str] = []
        self.headings: list[int] = []
        self.outside: list[str] = []
        self.language = ""
        self.feed(text)
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        if tag not in VOID:
            self.open.append(tag)
        if tag == "html":
            self.language = given["lang"]
        if "id" in given:
            self.ids.append(given["id"])
        if tag == "a":
            self.links.append(given["href"])
        if re.fullmatch("h[1-6]", tag):
            self.headings.append(int(tag[1]))
        self.outside += [value for name, value in given.items() if name in ("src", "srcset")]
        if tag in ("script", "link", "iframe", "img", "object"):
            self.outside.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        if tag not in VOID:
            self.handle_endtag(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_page_is_whole_and_stands_by_itself(lang: Language) -> None:
    found = Page(html(lang))
    assert found.language == lang
    assert found.outside == [] and "@import" not in html(lang) and "url(" not in html(lang)
    assert len(found.ids) == len(set(found.ids))
    assert {link.removeprefix("#") for link in found.links} <= set(found.ids)
    assert found.headings[0] == 1 and found.headings.count(1) == 1
    steps = zip(found.headings, found.headings[1:], strict=False)
    assert all(after <= before + 1 for before, after in steps)


def test_the_page_can_be_printed_and_read_in_grey() -> None:
    style = re.search(r"<style>(.*?)</style>", html(), re.DOTALL)
    assert style is not None
    assert "@media print" in style[1] and "@page" in style[1]
    colours = set(re.findall(r"#(?:[0-9a-f]{6}|[0-9a-f]{3})\b", html()))
    whole = {"#" + "".join(c * 2 for c in one[1:]) if len(one) == 4 else one for one in colours}
    assert all(one[1:3] == one[3:5] == one[5:7] for one in whole), whole


@pytest.mark.parametrize(
    ("ink", "ground"),
    [
        ("#444444", "#ffffff"),
        ("#111111", "#d4d4d4"),
        ("#ffffff", "#333333"),
        ("#444444", "#f2f2f2"),
    ],
)
def test_what_is_written_stands_out(ink: str, ground: str) -> None:
    assert all(one in html() or f"#{one[1::2]}" in html() for one in (ink, ground))
    light = sorted(_luminance(one) for one in (ink, ground))
    assert (light[1] + 0.05) / (light[0] + 0.05) >= 4.5


def _luminance(colour: str) -> float:
    share = int(colour[1:3], 16) / 255
    return share / 12.92 if share <= 0.03928 else float(((share + 0.055) / 1.055) ** 2.4)


def test_every_figure_is_sound_and_told_in_words() -> None:
    figures = re.findall(r"<svg .*?</svg>", html(), re.DOTALL)
    assert len(figures) == 1 + len(read_pack(shipped()).policy.pathways)
    space = "{http://www.w3.org/2000/svg}"
    for drawn in figures:
        root = ET.fromstring(drawn)
        title, told = root.find(f"{space}title"), root.find(f"{space}desc")
        assert title is not None and title.text and told is not None and told.text
        _, _, width, height = map(float, root.attrib["viewBox"].split())
        for text in root.iter(f"{space}text"):
            assert 0 < float(text.attrib["x"]) < width and 0 < float(text.attrib["y"]) < height


def test_every_mark_of_a_figure_is_drawn_apart_from_the_others() -> None:
    for drawn in re.findall(r"<svg .*?</svg>", html(), re.DOTALL):
        marks = re.findall(r'<text x="([0-9.]+)" y="([0-9.]+)"[^>]*>[0-9]+</text>', drawn)
        places = [(float(x), float(y)) for x, y in marks]
        for number, (x, y) in enumerate(places):
            for other_x, other_y in places[:number]:
                assert abs(x - other_x) + abs(y - other_y) > 20


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_markdown_has_whole_tables_and_links_that_lead_somewhere(lang: Language) -> None:
    text = markdown(made(lang), lang)
    anchors = re.findall(r'<a id="([^"]+)"></a>', text)
    assert len(anchors) == len(set(anchors))
    assert set(re.findall(r"\]\(#([^)]+)\)", text)) <= set(anchors)
    width = 0
    for line in text.splitlines():
        if not line.startswith("|"):
            width = 0
            continue
        cells = len(re.findall(r"(?<!\\)\|", line)) - 1
        width = width or cells
        assert cells == width, line
    assert text.endswith("\n") and "None" not in text and "BL-PLAN" not in text


def test_every_place_is_a_line_that_is_there() -> None:
    text = markdown(made(), "sv")
    places = set(re.findall(r"`([^`\n]+\.yaml):([0-9]+)`", text))
    assert len(places) > 100
    lengths: dict[str, int] = {}
    for file, line in places:
        if file not in lengths:
            lengths[file] = len((ROOT / file).read_text("utf-8").splitlines())
        assert 1 <= int(line) <= lengths[file], (file, line)


def test_every_table_of_the_pack_says_where(lang: Language = "sv") -> None:
    """A row without a place is only something that is counted, or left for people."""
    counted = {
        "Vem som gör vad på vilken nivå, var för sig och tillsammans",
        "Den som får veta när en frist har gått ut",
        "Yrken som bedömer eller gör insatser enligt paketet",
    }
    tables = [
        block
        for chapter in made(lang).chapters
        for section in chapter.sections
        for one in section.blocks
        for block in getattr(one, "found", (one,))
        if isinstance(block, Table)
    ]
    assert {one.caption for one in tables if not one.placed} == counted
    placed = [one for one in tables if one.placed]
    assert all(row.place and row.place.line for one in placed for row in one.rows)


def test_the_same_pack_on_the_same_day_is_the_same_plan() -> None:
    again = plan_of(read_pack(shipped()), DAY)
    assert markdown(again, "sv") == markdown(made(), "sv") and page(again, "sv") == html()


def test_nothing_in_the_policy_becomes_markup() -> None:
    titled = replace(made(), title="a<b|c*d")
    assert "<h1>a&lt;b|c*d</h1>" in page(titled, "sv")
    assert markdown(titled, "sv").startswith("# a\\<b\\|c\\*d\n")
