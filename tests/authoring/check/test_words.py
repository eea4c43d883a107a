"""The check of words: two that may be written in one place are never one slip apart."""

from pathlib import Path

import pytest
from tests.authoring.check.edited import DAY, Change, edited, told

from barnlots.authoring.check.words import check_words
from barnlots.model.errors import Severity
from barnlots.packs import read_pack, shipped

FACTS, TRIGGERS, RULES = "rules/fakta.yaml", "rules/handelser.yaml", "rules/regler.yaml"


def fact(name: str, values: str = "[bra, dåligt]") -> Change:
    said = f"  - fakta: {name}\n    fråga: Hur?\n    typ: ett av\n    värden: {values}\n"
    return FACTS, "", said


def trigger(name: str) -> Change:
    return TRIGGERS, "", f"  - {{händelse: {name}, namn: Något har hänt}}\n"


def piece(name: str) -> Change:
    first = "  - {innehåll: frågan, slag: hälsa}\n"
    return "rules/handlingar.yaml", first, f"{first}  - {{innehåll: {name}, slag: hälsa}}\n"


def role(name: str) -> Change:
    return "rules/roller.yaml", "", f"  - {{roll: {name}, namn: x, finns i: [skola]}}\n"


def test_the_shipped_words_are_all_far_enough_from_each_other() -> None:
    assert list(check_words(read_pack(shipped()), DAY)) == []


def test_two_words_of_one_list(tmp_path: Path) -> None:
    pack = edited(tmp_path, trigger("målen är nått"))
    assert told(check_words, pack) == [
        "rules/handelser.yaml:4:16: BL-J601 fel: "
        "`målen är nått` och `målet är nått` skiljer bara ett tecken\n"
        "    Båda går att skriva på samma plats, så ett enda stavfel skulle ändra vad som gäller "
        "utan att någon märkte det.\n"
        "    Byt namn på den ena, så att minst två tecken skiljer, överallt där den står.\n"
        "    rules/handelser.yaml:3:16: den andra står här"
    ]
    assert told(check_words, pack, lang="en") == [
        "rules/handelser.yaml:4:16: BL-J601 error: "
        "`målen är nått` and `målet är nått` differ in one character only\n"
        "    Both may be written in the same place, so a single typo would change what holds "
        "without anybody noticing.\n"
        "    Rename the one, so that at least two characters differ, everywhere it stands.\n"
        "    rules/handelser.yaml:3:16: the other one stands here"
    ]


@pytest.mark.parametrize(
    ("change", "one", "other"),
    [
        (fact("ledsna"), None, None),
        (fact("ledse"), "ledse", "ledsen"),
        (fact("utsatt för slaget"), None, None),
        (fact("utsatt för lag"), "utsatt för lag", "utsatt för slag"),
        (fact("åldre"), "åldre", "ålder"),
        (fact("prov", "[lågt, högt]"), "högt", "högst"),
        (fact("prov", "[lågt, känd]"), "känd", "känt"),
        (fact("prov", "[bra, bar]"), "bar", "bra"),
        (role("chefer"), "chefer", "chefen"),
        (role("cheferna"), None, None),
        (piece("frågor"), None, None),
        (piece("frågat"), "frågat", "frågan"),
    ],
)
def test_what_differs_in_one_character_is_found_and_nothing_else(
    tmp_path: Path, change: Change, one: str | None, other: str | None
) -> None:
    found = told(check_words, edited(tmp_path, change))
    assert len(found) == (one is not None)
    assert one is None or f"BL-J601 fel: `{one}` och `{other}`" in found[0]


def test_names_that_others_refer_to_are_a_warning(tmp_path: Path) -> None:
    text = (Path(__file__).parent.parent.parent / "packs" / "liten" / RULES).read_text("utf-8")
    copy = text.removeprefix("regler:\n").replace("regel: hjälp", "regel: hjälpa")
    pack = edited(tmp_path, (RULES, "", copy))
    assert told(check_words, pack) == [
        "rules/regler.yaml:22:12: BL-J602 varning: "
        "`hjälpa` och `hjälp` skiljer bara ett tecken\n"
        "    Den som hänvisar till den ena kan av misstag få den andra, och båda finns.\n"
        "    Ge den ena ett tydligare namn om det går; annars läs hänvisningarna en gång till.\n"
        "    rules/regler.yaml:2:12: den andra står här"
    ]
    warned = next(iter(check_words(pack, DAY))).diagnostic
    assert warned.severity is Severity.WARNING


def test_names_that_are_numbered_are_left_alone(tmp_path: Path) -> None:
    assert told(check_words, edited(tmp_path, trigger("steg 1"), trigger("steg 2"))) == []


def test_a_fact_called_as_a_key_beside_it_in_a_case_file(tmp_path: Path) -> None:
    found = told(check_words, edited(tmp_path, fact("ord")))
    assert found == [
        "rules/fakta.yaml:32:12: BL-J603 fel: "
        "fakta `ord` kan förväxlas med nyckeln `ord`, som står utanför `fakta:` i en ärendefil\n"
        "    En rad med fel indrag skulle läsas som något annat än det som menades.\n"
        "    Välj ett annat namn på fakta."
    ]


def test_two_steps_of_one_way(tmp_path: Path) -> None:
    pack = edited(
        tmp_path,
        ("flows/vagen.yaml", "till början när", "till slutat när"),
        ("flows/vagen.yaml", "", "  slutat: {väntar på: något annat}\n"),
    )
    (found,) = told(check_words, pack)
    assert "BL-J601 fel: `slutat` och `slutet`" in found
