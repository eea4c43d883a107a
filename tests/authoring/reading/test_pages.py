"""A reading as a terminal's text, Markdown and a page: the same words, well formed."""

import re
from html.parser import HTMLParser
from itertools import pairwise

import pytest
from tests.authoring.reading.looking import piece_of, the_reading, words_of

from barnlots.authoring.reading.as_html import as_html
from barnlots.authoring.reading.as_markdown import as_markdown
from barnlots.authoring.reading.as_text import as_text
from barnlots.authoring.reading.document import Item, Listing, Paragraph, Piece, Reading, Section
from barnlots.authoring.reading.read import only
from barnlots.model.errors import Place

VOID = {"meta"}


class Page(HTMLParser):
    """Checks that what is opened is closed, and keeps ids, links, languages and text."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.ids: list[str] = []
        self.links: list[str] = []
        self.named: list[str] = []
        self.levels: list[int] = []
        self.swedish = 0
        self.said: list[str] = []
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        if tag not in VOID:
            self.open.append(tag)
        if re.fullmatch("h[1-6]", tag):
            self.levels.append(int(tag[1]))
        self.ids += [given["id"] or ""] if "id" in given else []
        self.links += [given["href"] or ""] if "href" in given else []
        self.named += [given["aria-labelledby"] or ""] if "aria-labelledby" in given else []
        self.swedish += given.get("lang") == "sv"
        assert not {"src", "onclick", "style"} & given.keys()
        assert tag not in ("script", "link", "img")

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.said.append(data)


def test_the_page_is_whole_and_every_link_leads_somewhere() -> None:
    text = as_html(the_reading(), "sv")
    page = Page(text)
    assert page.open == []
    assert len(page.ids) == len(set(page.ids))
    assert {one.removeprefix("#") for one in page.links} <= set(page.ids)
    assert set(page.named) <= set(page.ids)
    assert page.links[0] == "#reading" and 'class="skip"' in text
    assert text.startswith('<!doctype html>\n<html lang="sv">') and page.swedish == 1
    assert "http" not in text and "url(" not in text and "@import" not in text
    assert "@media print" in text


def test_headings_never_skip_a_level() -> None:
    levels = Page(as_html(the_reading(), "sv")).levels
    assert levels[0] == 1 and levels.count(1) == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))


def test_the_page_says_every_word() -> None:
    said = " ".join("".join(Page(as_html(the_reading(), "sv")).said).split())
    for piece in the_reading().pieces:
        assert piece.title in said
        for block in piece.blocks:
            if isinstance(block, Paragraph):
                assert " ".join(block.text.split()) in said


def test_in_english_the_headings_are_and_the_policy_says_that_it_is_swedish() -> None:
    page = as_html(the_reading(), "en")
    assert '<html lang="en">' in page and "When it applies" in page and "stays so" in page
    assert '<h4>What happens</h4>\n<ul lang="sv">' in page
    assert '<h3 id="svar-ser-och-möter">1. ' in page
    assert "När det gäller" not in page and "2026-03-01" in page


def test_markdown_has_no_marks_but_its_own() -> None:
    name = "1. *Å* <b> [x](y) `z` # _u_ | \\"
    item = Item("- inte en lista", (Item("2) inte heller"),))
    piece = Piece("regel", ("x",), name, (Paragraph("+ plus"), Listing((item,))), Place("a_b", 3))
    told = as_markdown(Reading("P", the_reading().day, (Section("BL-READ_RULES", (piece,)),)), "sv")
    assert r"### 1\. \*Å\* \<b\> \[x\](y) \`z\` \# \_u\_ \| \\" in told
    assert "- \\- inte en lista\n  - 2\\) inte heller\n" in told
    assert "\\+ plus" in told and "*(a\\_b:3)*" in told


def test_the_text_keeps_to_its_width_and_says_every_word() -> None:
    lines = as_text(the_reading(), "sv", 72).splitlines()
    assert max(map(len, lines)) <= 72
    flat = " ".join(" ".join(lines).split()).replace("\N{NO-BREAK SPACE}", " ")
    for piece in the_reading().pieces:
        for block in piece.blocks:
            if isinstance(block, Paragraph):
                assert " ".join(block.text.split()) in flat


@pytest.mark.parametrize(
    ("name", "kinds"),
    [
        ("liv-planer", ["regel"]),
        ("PLANER, FÖRBEREDELSER ELLER FÖRSÖK", ["regel"]),
        ("övergång", ["väg", "utlämnande"]),
        ("rektor", ["roll"]),
        ("snart-franvaro", ["svar"]),
        ("hur snart", ["svar"]),
    ],
)
def test_one_thing_is_found_by_any_of_its_names(name: str, kinds: list[str]) -> None:
    found = only(the_reading(), name)
    assert found is not None and [one.kind for one in found.pieces] == kinds


def test_what_every_pack_knows_of_a_child_stands_in_no_file() -> None:
    found = only(the_reading(), "ålder")
    assert found is not None and "rules" not in as_text(found, "sv", 72)
    assert 'class="where"' not in as_html(found, "sv").split("</style>")[1]
    assert ":0" not in as_markdown(the_reading(), "sv")


def test_what_is_not_there_is_not_found() -> None:
    assert only(the_reading(), "liv-planner") is None


def test_a_rule_reads_as_somebody_would_say_it() -> None:
    assert words_of(piece_of("regel", "liv-planer")).split(" Regeln vilar på")[0] == (
        "Planer, förberedelser eller försök Regeln skyddar barnets liv: den kan skärpas men inte "
        "försvagas. Den gäller från och med den 1 juli 2025, hos alla verksamheter utom barn- och "
        "ungdomspsykiatrin. Den slår till på nytt varje gång det den bygger på antecknas igen. "
        "Minst ett av det här ska vara så: svaret på ”sagt om livet” är ”planer” eller ”förberett "
        "eller försökt” svaret på ”självskada senast” är ”idag”, och svaret på ”sagt om livet” är "
        "”tankar”, ”planer” eller ”förberett eller försökt” Undantag är när det här säkert är så: "
        "barnet har fyllt 18 år. Det som ingen har frågat om räknas inte som nej. Ett undantag som "
        "ingen vet något om är inget undantag. Vet ingen svaret ställs frågan till barnet redan "
        "samma dag när minst ett av det här är så: svaret på ”sagt om livet” är ”tankar” svaret på "
        "”självskada” är ”berättad” eller ”sedd” Annars tas den upp i nästa vanliga samtal, inom "
        "tio skoldagar (”tid till nästa samtal”). Skyddsvägen ”Oro för att barnet kan ta sitt liv” "
        "börjar. Den som fick veta säger till chefen vem som är hos barnet och vart det är på väg. "
        "Det görs genast; är det inte gjort inom 30 minuter får chefen veta. Barnet har sagt att "
        "det planerar eller har försökt ta sitt liv; det lämnas inte ensamt och lämnas över samma "
        "dag."
    )
