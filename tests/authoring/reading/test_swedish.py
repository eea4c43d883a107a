"""Swedish as it is said: numbers, spans, dates, lists and the names of laws."""

from datetime import date

import pytest

from barnlots.authoring.reading.swedish import (
    amount,
    day_in_words,
    law,
    listed,
    number,
    sentence,
    small,
    span,
)
from barnlots.model.due import Unit


def test_small_numbers_are_words_and_large_ones_have_their_thousands_apart() -> None:
    assert [number(one) for one in (0, 1, 11, 12, 1500)] == [
        "noll",
        "en",
        "elva",
        "12",
        "1\N{NO-BREAK SPACE}500",
    ]


@pytest.mark.parametrize(
    ("count", "unit", "said"),
    [
        (1, Unit.SCHOOL_DAY, "en skoldag"),
        (5, Unit.SCHOOL_DAY, "fem skoldagar"),
        (2, Unit.HOUR, "två timmar"),
        (1, Unit.HOUR, "en timme"),
        (14, Unit.DAY, "14 dagar"),
        (3, Unit.MONTH, "tre månader"),
    ],
)
def test_a_span_agrees_with_its_number(count: int, unit: Unit, said: str) -> None:
    assert span(count, unit) == said


def test_an_amount_has_its_own_unit() -> None:
    assert amount(1, "år") == "ett år"
    assert amount(14, "år") == "14 år"
    assert amount(1, "timmar") == "en timme"
    assert amount(300, "minuter") == "300 minuter"


def test_a_day_is_said_in_words() -> None:
    assert day_in_words(date(2025, 7, 1)) == "den 1 juli 2025"


def test_a_list_ends_in_its_word_and_keeps_commas_apart() -> None:
    assert listed([]) == ""
    assert listed(["a"]) == "a"
    assert listed(["a", "b"]) == "a och b"
    assert listed(["a", "b", "c"], "eller") == "a, b eller c"
    assert listed(["a, b", "c", "d"]) == "a, b; c; och d"


@pytest.mark.parametrize(
    ("title", "said"),
    [
        ("Skollag (2010:800)", "skollagen (2010:800)"),
        ("Föräldrabalk (1949:381)", "föräldrabalken (1949:381)"),
        (
            "Offentlighets- och sekretesslag (2009:400)",
            "offentlighets- och sekretesslagen (2009:400)",
        ),
        ("Hälso- och sjukvårdsförordning (2017:80)", "hälso- och sjukvårdsförordningen (2017:80)"),
        (
            "Lag (2018:1197) om Förenta nationernas konvention",
            "lagen (2018:1197) om Förenta nationernas konvention",
        ),
        ("Socialstyrelsens föreskrifter", "Socialstyrelsens föreskrifter"),
    ],
)
def test_a_law_is_named_in_its_definite_form(title: str, said: str) -> None:
    assert law(title) == said


def test_a_name_in_capitals_keeps_them() -> None:
    assert small("BUP akut") == "BUP akut"
    assert small("Skolan") == "skolan"
    assert sentence("å, ja") == "Å, ja."
    assert sentence("Frågan är ”Vem?”") == "Frågan är ”Vem?”"
