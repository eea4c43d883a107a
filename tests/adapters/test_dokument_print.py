"""What is printed is all that is said, as it was said, in a file that archives and readers aloud
can use."""

import json
from io import BytesIO
from time import process_time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pypdf import PdfReader
from pypdf.generic import ArrayObject, DictionaryObject, PdfObject
from tests.adapters.deliveries import CONSENT, DUTY, WORDS, delivery

from barnlots.model.delivery import Delivery
from barnlots.model.disclosure import Because
from barnlots_dokument import json_of, paper_of, pdf_of, reference_of
from barnlots_dokument.shortening import MOST_ROWS

KEY = b"en hemlighet i prov"
CALL = "Anna Ek, rektor, 0910-12 34 56"


def printed(one: Delivery) -> PdfReader:
    return PdfReader(BytesIO(pdf_of(paper_of(one, CALL, KEY))))


def text_of(one: Delivery) -> str:
    """What the pages say, each run of white space as one space."""
    return " ".join(" ".join(page.extract_text() for page in printed(one).pages).split())


def under(node: PdfObject | None, *names: str) -> PdfObject | None:
    """What stands under these names, one in the other."""
    for name in names:
        found = node.get_object() if node is not None else None
        node = found.get(name) if isinstance(found, DictionaryObject) else None
    return node.get_object() if node is not None else None


def tags(node: PdfObject | None) -> list[str]:
    """The structure in reading order."""
    found = node.get_object() if node is not None else None
    if isinstance(found, ArrayObject):
        return [tag for one in found for tag in tags(one)]
    if not isinstance(found, DictionaryObject):
        return []
    own = [str(found["/S"])] if "/S" in found else []
    return own + tags(found.get("/K"))


def test_it_can_be_archived_and_read_aloud() -> None:
    reader = printed(delivery({"vem det gäller": ["Ett barn"], "barnets egna ord": [WORDS]}))
    root = reader.root_object
    assert str(under(root, "/Lang")) == "sv"
    assert under(root, "/MarkInfo", "/Marked")
    assert under(root, "/ViewerPreferences", "/DisplayDocTitle")
    assert reader.metadata is not None
    assert reader.metadata.title == "Orosanmälan till socialnämnden"
    assert reader.metadata.author == "Ekskolan"
    assert reader.xmp_metadata is not None
    said = reader.xmp_metadata.rdf_root.toxml()
    for mark in ("pdfaid:part>2<", "pdfaid:conformance>A<", "pdfuaid:part>1<"):
        assert mark in said
    order = tags(under(root, "/StructTreeRoot"))
    assert order[:3] == ["/Document", "/Title", "/L"]
    # Two items, what is withheld, the ground, the receipt.
    assert order.count("/H1") == 5
    assert order.index("/Table") > max(at for at, tag in enumerate(order) if tag == "/H1")


def test_every_font_is_in_the_file() -> None:
    one = delivery({"x": ["åäö Привет שלום سلام →"]})
    fonts = under(printed(one).pages[0], "/Resources", "/Font")
    assert isinstance(fonts, DictionaryObject) and len(fonts) > 2
    for font in fonts.values():
        below = under(font, "/DescendantFonts")
        assert isinstance(below, ArrayObject)
        about = under(below[0], "/FontDescriptor")
        assert isinstance(about, DictionaryObject)
        assert {"/FontFile", "/FontFile2", "/FontFile3"} & about.keys()


def test_it_says_who_what_why_and_whom_to_call() -> None:
    one = delivery(
        {"frågeställning": ["Sover inte"], "vad som har prövats": [], "hur länge": ["En månad"]},
        grounds={"frågeställning": CONSENT},
        kept_in={"vad som har prövats": "elevhälsans journal", "hur länge": "elevakten"},
        withheld=[
            ("skolsituation", Because.NOT_ASKED),
            ("vem som håller ihop", Because.TO_BE_WEIGHED),
        ],
    )
    text = text_of(one)
    for said in (
        "Orosanmälan till socialnämnden",
        "Från Ekskolan",
        "Till Socialkontoret Norr",
        "Datum 2026-10-06 10:30",
        f"Referens {reference_of(one.id, KEY)}",
        f"Frågor {CALL}",
        "Barnlots är ingen larmväg: vid fara, ring 112.",
        "Frågeställning Sover inte",
        "Vad som har prövats Finns hos avsändaren: elevhälsans journal. Ring och fråga.",
        "Hur länge En månad Mer finns hos avsändaren: elevakten.",
        "Skolsituation: samtycke saknas",
        "Vem som håller ihop: väntar på prövning",
        "Samtycke, för frågeställning: OSL 2009:400 12 kap. 2 §",
        "Plikt, för vad som har prövats, hur länge: SoL 2025:400 19 kap. 1 §, OSL 2009:400",
        "Registrerad Mottagen",
        "Sida 1 av 1",
    ):
        assert said in text
    assert "samtycke-1" not in text


def test_nothing_withheld_is_said_too_and_one_ground_is_said_once() -> None:
    text = text_of(delivery({"hur länge": ["En månad"], "barnets egna ord": [WORDS]}))
    assert "Inget har hållits inne." in text
    assert text.count(DUTY.sources[0]) == 1 and "Plikt, för allt som står här:" in text


def test_a_protected_identity_is_told_of_without_a_unit() -> None:
    one = delivery({"frågeställning": []}, protected=True)
    paper = paper_of(one, "Samordnaren, 0910-65 43 21", KEY)
    file = PdfReader(BytesIO(pdf_of(paper)))
    text = " ".join(file.pages[0].extract_text().split())
    assert "Handlingen är bara för namngivna läsare." in text
    assert "Från Skola Till Socialtjänst" in text
    assert "Frågor Samordnaren, 0910-65 43 21" in text
    assert "Finns hos avsändaren. Ring och fråga." in text
    everything = (text + str(file.metadata) + json_of(paper).decode()).lower()
    assert not [one for one in ("ekskolan", "norr", "ärende/") if one in everything]


@pytest.mark.parametrize(
    "said",
    [
        "#strong[x] *b* _i_ `c` $x^2$ \\ \\u{41} [a] {b} <l> @r \"q\" 'a' -- --- ... ~ &amp;",
        "= rubrik",
        "- punkt",
        "+ nummer",
        "/ ord: text",
        "// inget /* alls */",
        '#sys.inputs #read("paper.typ") #import "x"',
        "https://example.org/a#b?c=d&e=f",
        "```rust fn```",
    ],
)
def test_nothing_that_is_said_is_taken_for_markup(said: str) -> None:
    assert f"Barnets egna ord {said} Det som inte lämnas ut" in text_of(
        delivery({"barnets egna ord": [said]})
    )


def test_a_word_too_long_for_the_line_is_broken_and_whole() -> None:
    long = "".join(f"{number}x" for number in range(400))
    reader = printed(delivery({"barnets egna ord": [f"Det var {long} sade hon"]}))
    assert long in reader.pages[0].extract_text().replace("\n", "")
    (page,) = reader.pages
    ends: list[float] = []
    page.extract_text(
        visitor_text=lambda text, _, where, *__: (
            ends.append(float(where[4])) if text.strip() else None
        )
    )
    assert max(ends) < page.mediabox.right


def test_other_alphabets_are_printed_as_they_are() -> None:
    arabic, hebrew, russian = "أنا خائف", "אני מפחד", "Мне страшно"
    text = text_of(delivery({"barnets egna ord": [arabic, hebrew, russian]}))
    for word in f"{arabic} {hebrew} {russian}".split():
        assert word in text
    assert "Tecken som inte går att trycka" not in text


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        ("hej 😢 då", "hej [CRYING FACE] då"),
        ("我怕", "[CJK UNIFIED IDEOGRAPH-6211][CJK UNIFIED IDEOGRAPH-6015]"),
        ("a\x00b", "a[U+0000]b"),
        ("a\ue000b", "a[U+E000]b"),
        ("ring \u202e211 nu", "ring [RIGHT-TO-LEFT OVERRIDE]211 nu"),
    ],
)
def test_what_cannot_be_printed_is_named_and_stands_in_the_other_file(
    said: str, shown: str
) -> None:
    one = delivery({"barnets egna ord": [said]})
    text = text_of(one)
    assert shown in text and "Tecken som inte går att trycka" in text
    told = json.loads(json_of(paper_of(one, CALL, KEY)))
    assert told["items"][0]["text"] == [said]


@pytest.mark.parametrize(
    "said",
    [
        # Letters with marks that no font has a sign for together.
        "\u05c2\u059f\u0601\u06cf\u0627\u05bd\u05e8\u05e6\u05ac",
        "\u0467\u0487 och \u04ac\u0487",
        "]\u0d3f",
        # So long a word that it is broken, with flags.
        "x" * 45 + "\U0001f1f8\U0001f1ea" * 20,
        "\r\t\x0b\x85\u2028a",
    ],
)
def test_whatever_somebody_has_written_is_printed(said: str) -> None:
    assert WORDS in text_of(delivery({"barnets egna ord": [said], "hur länge": [WORDS]}))


@settings(max_examples=25, deadline=None)
@given(st.lists(st.text(max_size=40), min_size=1, max_size=3))
def test_nothing_that_can_be_written_stops_it(said: list[str]) -> None:
    assert pdf_of(paper_of(delivery({"barnets egna ord": said}), CALL, KEY)).startswith(b"%PDF-1.7")


def test_new_lines_are_kept_and_are_no_strange_characters() -> None:
    text = printed(delivery({"barnets egna ord": ["ett\r\ntvå\u2028tre\tfyra"]})).pages[0]
    assert "ett\ntvå\ntre fyra" in text.extract_text()
    assert "Tecken som inte går att trycka" not in text.extract_text()


def test_five_hundred_paragraphs_are_all_there_in_their_order() -> None:
    said = [f"Stycke {number}: han kom {number} minuter för sent." for number in range(500)]
    reader = printed(delivery({"vad som har iakttagits": said, "barnets egna ord": [WORDS]}))
    pages = [page.extract_text() for page in reader.pages]
    text = " ".join(" ".join(pages).split())
    found = [text.index(one) for one in said]
    assert found == sorted(found) and text.index(WORDS) > found[-1]
    for number, page in enumerate(pages, 1):
        assert f"Sida {number} av {len(pages)}" in page and reference_of(delivery().id, KEY) in page


LONG = 200_000
CUT = "[Det här är för långt för att tryckas och är avbrutet här. Allt står i filen som följer med"


@pytest.mark.parametrize(
    "said",
    [
        "x" * LONG,
        "\U0001f600\u0301" * (LONG // 2),
        "x" + "\u0301" * LONG,
        "a\n" * (LONG // 2),
        ("x" * 60 + " ") * (LONG // 61),
        "".join(chr(0x4E00 + number % 20_000) for number in range(LONG)),
    ],
    ids=["one word", "marked emoji", "marks", "lines", "long words", "many characters"],
)
def test_whatever_the_length_it_is_soon_printed_and_says_what_is_cut(said: str) -> None:
    one = delivery({"vad som har iakttagits": [said, "kort", WORDS], "barnets egna ord": [WORDS]})
    began = process_time()
    file = printed(one)
    assert process_time() - began < 10
    text = " ".join(" ".join(page.extract_text() for page in file.pages).split())
    assert text.count(CUT) == 1 and len(file.pages) < 60
    assert text.index(CUT) < text.index("kort") < text.index(WORDS) and text.count(WORDS) == 2
    assert json.loads(json_of(paper_of(one, CALL, KEY)))["items"][0]["text"][0] == said


def test_a_name_for_each_character_may_be_too_long_as_well() -> None:
    text = text_of(delivery({"barnets egna ord": ["我怕" * 5_000, WORDS]}))
    assert text.count(CUT) == 1 and text.index(CUT) < text.index(WORDS)
    assert "[CJK UNIFIED IDEOGRAPH-6211]" in text and "Tecken som inte går att trycka" in text


def test_what_is_not_too_long_is_whole() -> None:
    said = ["ord " * 10_000 + "slut", "y" * 10_000]
    text = text_of(delivery({"barnets egna ord": said}))
    assert CUT not in text and "slut" in text and text.count("y") >= 10_000


def test_with_more_paragraphs_than_there_is_room_for_the_rest_is_one_line() -> None:
    said = [f"stycke {number}." for number in range(MOST_ROWS + 500)]
    text = text_of(delivery({"vad som har iakttagits": said, "barnets egna ord": [WORDS]}))
    assert f"stycke {MOST_ROWS - 1}. {CUT}" in text and f"stycke {MOST_ROWS}." not in text
    assert text.count(CUT) == 2 and WORDS not in text


def test_the_same_delivery_is_the_same_bytes() -> None:
    paper = paper_of(delivery(), CALL, KEY)
    assert pdf_of(paper) == pdf_of(paper)


def test_the_other_file_has_the_shape_that_is_written_down() -> None:
    one = delivery(
        {"frågeställning": ["Sover inte"]},
        grounds={"frågeställning": CONSENT},
        withheld=[("skolsituation", Because.REFUSED)],
    )
    assert json.loads(json_of(paper_of(one, CALL, KEY))) == {
        "format": "barnlots.dokument",
        "version": 1,
        "reference": reference_of(one.id, KEY),
        "document": "orosanmälan",
        "title": "Orosanmälan till socialnämnden",
        "offered_at": "2026-10-06T08:30:12.345678Z",
        "sender": "Ekskolan",
        "receiver": "Socialkontoret Norr",
        "call": CALL,
        "protected": False,
        "items": [
            {
                "item": "frågeställning",
                "category": "iakttagelser",
                "ground": "samtycke",
                "sources": ["OSL 2009:400 12 kap. 2 §"],
                "text": ["Sover inte"],
                "kept_in": None,
            }
        ],
        "withheld": [{"name": "skolsituation", "because": "samtycke nekat"}],
    }
