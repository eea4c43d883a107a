"""Where things stand in a file, and that quick reading reads what the library reads."""

import pytest

from barnlots.model.errors import Place
from barnlots.packs.nodes import Mapping, Scalar, Sequence
from barnlots.packs.report import Report
from barnlots.packs.yamlsource import read_yaml

FOLDED = """\
plain: ledsen är ofta och
  utsatt är   jo
single: 'det''s här'
double: "ledsen  är
  jo"
block: >-

  ledsen är
  jo
"""


def _scalar(text: str, key: str) -> Scalar:
    node = read_yaml(text.encode(), "f", Report())
    assert isinstance(node, Mapping)
    value = dict((name.text, value) for name, value in node.entries)[key]
    assert isinstance(value, Scalar)
    return value


@pytest.mark.parametrize(
    ("key", "word", "place"),
    [
        ("plain", "ofta", (1, 18)),
        ("plain", "utsatt", (2, 3)),
        ("plain", "jo", (2, 15)),
        ("single", "det", (3, 10)),
        ("double", "är", (4, 18)),
        ("double", "jo", (5, 3)),
        ("block", "ledsen", (8, 3)),
        ("block", "jo", (9, 3)),
    ],
)
def test_a_word_of_a_text_is_found_over_quotes_and_folded_lines(
    key: str, word: str, place: tuple[int, int]
) -> None:
    scalar = _scalar(FOLDED, key)
    at = scalar.text.index(word)
    assert scalar.at(at) == Place("f", *place)
    assert scalar.tail(at).at(0) == Place("f", *place)


def test_the_end_of_a_text_is_just_after_it() -> None:
    scalar = _scalar("key: ledsen är  # hur?\n", "key")
    assert scalar.at(len(scalar.text)) == Place("f", 1, 15)


def test_text_stays_text() -> None:
    words = ["no", "on", "~", "null", "12:30", "0123", "1e3", "0x1f", "2026-02-30", ".inf", "="]
    node = read_yaml("\n".join(f"- {word}" for word in words).encode(), "f", Report())
    assert isinstance(node, Sequence)
    assert [one.text for one in node.items if isinstance(one, Scalar)] == words
