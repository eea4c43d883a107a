"""The checks of laws: nothing in force rests on what has been repealed."""

from datetime import date
from pathlib import Path

import pytest
from tests.authoring.check.edited import DAY, Change, edited, told

from barnlots.authoring.check.laws import check_laws
from barnlots.packs import read_pack, shipped

RULES, LAWS = "rules/regler.yaml", "rules/lagar.yaml"


def repealed(day: str) -> Change:
    """Another law in the register, repealed on that day."""
    said = f"namn: Den gamla lagen, bindning: lag, kontrollerad: 2026-01-01, upphävd: {day}"
    return LAWS, "", f"  - {{källa: Lagen 2001:1, {said}}}\n"


ON_THE_OLD: Change = (RULES, "[Lagen 2025:1 1 kap. 1 §]", "[Lagen 2025:1, Lagen 2001:1]")


def test_a_rule_on_a_repealed_law(tmp_path: Path) -> None:
    pack = edited(tmp_path, repealed("2025-07-01"), ON_THE_OLD)
    assert told(check_laws, pack) == [
        "rules/regler.yaml:8:27: BL-J301 fel: "
        "`hjälp` vilar på `Lagen 2001:1`, som upphävdes 2025-07-01\n"
        "    Ingen gällande lag står bakom, och den som frågar varför får ett svar som inte är "
        "sant.\n"
        "    Skriv en ny utgåva med det som har trätt i stället, och låt den här sluta dagen "
        "innan källan upphävdes.\n"
        "    rules/lagar.yaml:7:100: här står i registret när `Lagen 2001:1` upphävs"
    ]
    assert told(check_laws, pack, lang="en") == [
        "rules/regler.yaml:8:27: BL-J301 error: "
        "`hjälp` rests on `Lagen 2001:1`, which was repealed on 2025-07-01\n"
        "    No law in force stands behind it, and whoever asks why gets an answer that is not "
        "true.\n"
        "    Write a new version with what has come in its place, and let this one end the day "
        "before the source was repealed.\n"
        "    rules/lagar.yaml:7:100: here the register says when `Lagen 2001:1` is repealed"
    ]


def test_a_law_that_is_to_be_repealed_is_a_warning_in_good_time(tmp_path: Path) -> None:
    pack = edited(tmp_path, repealed("2026-10-15"), ON_THE_OLD)
    assert told(check_laws, pack) == [
        "rules/regler.yaml:8:27: BL-J302 varning: "
        "`hjälp` vilar på `Lagen 2001:1`, som upphävs 2026-10-15\n"
        "    Från den dagen står ingen gällande lag bakom.\n"
        "    Skriv i god tid en ny utgåva med det som träder i stället, och låt den gälla från "
        "den dagen.\n"
        "    rules/lagar.yaml:7:100: här står i registret när `Lagen 2001:1` upphävs"
    ]
    assert told(check_laws, pack, lang="en") == [
        "rules/regler.yaml:8:27: BL-J302 warning: "
        "`hjälp` rests on `Lagen 2001:1`, which is repealed on 2026-10-15\n"
        "    From that day no law in force stands behind it.\n"
        "    Write a new version in good time with what comes in its place, and let it hold from "
        "that day.\n"
        "    rules/lagar.yaml:7:100: here the register says when `Lagen 2001:1` is repealed"
    ]
    (found,) = told(check_laws, pack, date(2026, 10, 15))
    assert "BL-J301" in found


@pytest.mark.parametrize(("ends", "findings"), [("2026-10-14", 0), ("2026-10-15", 1)])
def test_a_rule_that_ends_before_the_repeal_is_as_it_should(
    tmp_path: Path, ends: str, findings: int
) -> None:
    begins = "    gäller från: 2025-07-01\n"
    ended: Change = (RULES, begins, f"{begins}    upphör: {ends}\n")
    pack = edited(tmp_path, repealed("2026-10-15"), ON_THE_OLD, ended)
    assert len(told(check_laws, pack)) == findings


@pytest.mark.parametrize(
    ("file", "old", "new", "name"),
    [
        ("flows/vagen.yaml", "[Lagen 2025:1]", "[Lagen 2001:1]", "vägen"),
        ("rules/orsak.yaml", "[Lagen 2025:1]", "[Lagen 2001:1]", "ledsenhet"),
        ("rules/svar.yaml", "[Lagen 2025:1]", "[Lagen 2001:1]", "svar-1"),
        ("rules/utlamnanden.yaml", "[Lagen 2025:1 1 kap. 1 §]", "[Lagen 2001:1]", "remiss-med-"),
        ("rules/parametrar.yaml", "källa: Lagen 2025:1}", "källa: Lagen 2001:1}", "tid till svar"),
    ],
)
def test_everything_that_has_a_source_is_held_to_it(
    tmp_path: Path, file: str, old: str, new: str, name: str
) -> None:
    pack = edited(tmp_path, repealed("2025-07-01"), (file, old, new))
    (found,) = told(check_laws, pack)
    assert found.startswith(file) and "BL-J301" in found and f"`{name}" in found


def test_a_value_that_a_later_one_replaced_in_time_is_as_it_should(tmp_path: Path) -> None:
    values = (
        "rules/parametrar.yaml",
        "{gäller från: 2025-07-01, är: 5, källa: Lagen 2025:1}",
        "{gäller från: 2024-07-01, är: 7, källa: Lagen 2001:1}\n"
        "      - {gäller från: 2025-07-01, är: 5, källa: Lagen 2025:1}",
    )
    pack = edited(tmp_path, repealed("2025-07-01"), values)
    assert told(check_laws, pack) == []


def test_a_repealed_law_that_nothing_rests_on_is_history(tmp_path: Path) -> None:
    assert told(check_laws, edited(tmp_path, repealed("2025-07-01"))) == []


def test_nothing_shipped_rests_on_a_repealed_law() -> None:
    assert list(check_laws(read_pack(shipped()), DAY)) == []
