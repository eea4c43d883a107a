"""The checks of dates: holes, overlaps, values that come too late, reviews that were not held."""

from datetime import date, timedelta
from pathlib import Path

import pytest
from tests.authoring.check.edited import DAY, Change, edited, told
from tests.shipped import the_policy

from barnlots.authoring.check.dates import check_dates
from barnlots.packs import read_pack, shipped

RULES, PARAMETERS, LAWS = "rules/regler.yaml", "rules/parametrar.yaml", "rules/lagar.yaml"
BEGINS = "    gäller från: 2025-07-01\n"
REVIEW = "    granskas senast: 2027-06-30\n"


def versions(first: str, second: str) -> Change:
    """A rule in two versions, each with its dates."""
    said = ""
    for dates in (first, second):
        said += "  - regel: prov\n    namn: Prov\n"
        said += "".join(f"    {one}\n" for one in dates.split("; "))
        said += REVIEW + "    källa: [Lagen 2025:1]\n    när alla: [ledsen är ofta]\n"
        said += "    så: ['kurator talar med barnet, nästa dag']\n    därför: Prov.\n"
    return RULES, "", said


HOLE = versions("gäller från: 2025-07-01; upphör: 2026-06-30", "gäller från: 2026-08-01")


def test_a_hole_between_two_versions(tmp_path: Path) -> None:
    pack = edited(tmp_path, HOLE)
    assert told(check_dates, pack) == [
        "rules/regler.yaml:33:18: BL-J201 varning: "
        "regeln `prov` gäller inte från 2026-07-01 till 2026-07-31\n"
        "    De dagarna finns en lucka, och ett barn som berättar då möts inte av regeln alls.\n"
        "    Låt den nya utgåvan börja dagen efter att den tidigare slutar, eller ta bort den "
        "tidigares `upphör`.\n"
        "    rules/regler.yaml:25:13: här slutar den tidigare utgåvan"
    ]
    assert told(check_dates, pack, lang="en") == [
        "rules/regler.yaml:33:18: BL-J201 warning: "
        "the rule `prov` does not hold from 2026-07-01 to 2026-07-31\n"
        "    There is a hole on those days, and a child who tells something then is not met by "
        "the rule at all.\n"
        "    Let the new version begin the day after the earlier one ends, or take away the "
        "`upphör` of the earlier one.\n"
        "    rules/regler.yaml:25:13: here the earlier version ends"
    ]


def test_a_hole_in_protection_is_an_error(tmp_path: Path) -> None:
    rules, end, text = HOLE
    pack = edited(tmp_path, (rules, end, text.replace("Prov\n", "Prov\n    skyddar: barn\n", 1)))
    (found,) = told(check_dates, pack)
    assert "BL-J201 fel:" in found


def test_two_versions_at_the_same_time(tmp_path: Path) -> None:
    overlap = versions("gäller från: 2025-07-01; upphör: 2026-08-31", "gäller från: 2026-08-01")
    pack = edited(tmp_path, overlap)
    assert told(check_dates, pack) == [
        "rules/regler.yaml:25:13: BL-J202 fel: "
        "två utgåvor av regeln `prov` säger att de gäller från 2026-08-01 till 2026-08-31\n"
        "    Den nya tar över från sin första dag, så den som läser den tidigare tror att den "
        "gäller längre än den gör.\n"
        "    Skriv dagen innan den nya börjar efter `upphör`, eller ta bort raden: den nya tar "
        "ändå vid.\n"
        "    rules/regler.yaml:33:18: här börjar den nya utgåvan"
    ]
    assert told(check_dates, pack, lang="en") == [
        "rules/regler.yaml:25:13: BL-J202 error: "
        "two versions of the rule `prov` say that they hold from 2026-08-01 to 2026-08-31\n"
        "    The new one takes over from its first day, so whoever reads the earlier one thinks "
        "that it holds for longer than it does.\n"
        "    Write the day before the new one begins after `upphör`, or take the line away: the "
        "new one takes over all the same.\n"
        "    rules/regler.yaml:33:18: here the new version begins"
    ]


@pytest.mark.parametrize(
    "first",
    ["gäller från: 2025-07-01; upphör: 2026-07-31", "gäller från: 2025-07-01"],
)
def test_versions_that_follow_on_each_other_are_as_they_should(tmp_path: Path, first: str) -> None:
    pack = edited(tmp_path, versions(first, "gäller från: 2026-08-01"))
    assert told(check_dates, pack) == []


def test_a_value_that_comes_after_the_first_day_it_is_needed(tmp_path: Path) -> None:
    late = (
        PARAMETERS,
        "värden: [{gäller från: 2025-07-01, är: 1500",
        "värden: [{gäller från: 2025-09-01, är: 1500",
    )
    pack = edited(tmp_path, late)
    assert told(check_dates, pack) == [
        "rules/parametrar.yaml:10:28: BL-J203 fel: "
        "parametern `gräns för frånvaro` har inget värde 2025-07-01, när den först behövs\n"
        "    Utan värde uppfylls aldrig en gräns, och en frist räknas på ett värde som ännu inte "
        "gäller.\n"
        "    Lägg till ett värde som gäller från den dagen, eller låt det som behöver det börja "
        "2025-09-01.\n"
        "    rules/regler.yaml:2:5: `hjälp` behöver den"
    ]
    assert told(check_dates, pack, lang="en") == [
        "rules/parametrar.yaml:10:28: BL-J203 error: "
        "the parameter `gräns för frånvaro` has no value on 2025-07-01, when it is first needed\n"
        "    Without a value a limit is never met, and a deadline is counted on a value that "
        "does not hold yet.\n"
        "    Add a value that holds from that day, or let what needs it begin on 2025-09-01.\n"
        "    rules/regler.yaml:2:5: `hjälp` needs it"
    ]


def test_a_way_needs_its_values_from_the_day_of_the_check(tmp_path: Path) -> None:
    later = (
        PARAMETERS,
        "{gäller från: 2025-07-01, är: 5",
        "{gäller från: 2026-10-15, är: 5",
    )
    pack = edited(tmp_path, later)
    (found,) = told(check_dates, pack)
    assert "BL-J203" in found and "har inget värde 2026-10-14" in found
    assert "flows/vagen.yaml:1:1: `vägen` behöver den" in found
    assert told(check_dates, pack, DAY + timedelta(days=1)) == []


def test_what_a_derived_fact_reads_is_needed_by_the_rule(tmp_path: Path) -> None:
    pack = edited(
        tmp_path,
        (
            "rules/fakta.yaml",
            "      - utsatt för slag är ja\n",
            "      - utsatt för slag är ja\n      - frånvaro är över gräns för mycket\n",
        ),
        (
            PARAMETERS,
            "",
            "  - parameter: gräns för mycket\n    namn: Så mycket\n    enhet: minuter\n"
            "    värden: [{gäller från: 2026-01-01, är: 9, källa: Lagen 2025:1}]\n",
        ),
    )
    (found,) = told(check_dates, pack)
    assert "`gräns för mycket` har inget värde 2025-07-01" in found


def test_a_review_that_was_not_held(tmp_path: Path) -> None:
    pack = edited(tmp_path, (RULES, REVIEW, REVIEW.replace("2027-06-30", "2026-10-13")))
    assert told(check_dates, pack) == [
        "rules/regler.yaml:6:22: BL-J204 varning: "
        "regeln `hjälp` skulle ha granskats senast 2026-10-13\n"
        "    Lagen eller arbetssättet kan ha ändrats sedan någon läste den.\n"
        "    Läs regeln och dess källa och skriv en ny dag efter `granskas senast`; ska den bli "
        "annorlunda, skriv en ny utgåva."
    ]
    assert told(check_dates, pack, lang="en") == [
        "rules/regler.yaml:6:22: BL-J204 warning: "
        "the rule `hjälp` should have been reviewed by 2026-10-13\n"
        "    The law or the way of working may have changed since somebody read it.\n"
        "    Read the rule and its source and write a new day after `granskas senast`; if it is "
        "to be different, write a new version."
    ]
    assert told(check_dates, pack, DAY - timedelta(days=1)) == []


def test_only_the_version_in_force_has_to_be_reviewed(tmp_path: Path) -> None:
    rules, end, text = versions("gäller från: 2025-07-01", "gäller från: 2026-08-01")
    early = text.replace("granskas senast: 2027-06-30", "granskas senast: 2026-07-01", 1)
    pack = edited(tmp_path, (rules, end, early))
    assert told(check_dates, pack) == []
    (found,) = told(check_dates, pack, date(2026, 7, 31))
    assert "BL-J204" in found


def test_a_rule_that_has_ended(tmp_path: Path) -> None:
    ended = BEGINS + "    upphör: 2026-10-13\n"
    pack = edited(tmp_path, (RULES, BEGINS, ended), (RULES, "2027-06-30", "2026-09-01"))
    assert told(check_dates, pack) == [
        "rules/regler.yaml:6:13: BL-J205 varning: regeln `hjälp` slutade gälla 2026-10-13\n"
        "    Den gör inget längre, men den som läser filen kan tro att den gör det.\n"
        "    Ta bort regeln, eller skriv en ny utgåva som gäller från en senare dag."
    ]
    assert told(check_dates, pack, lang="en") == [
        "rules/regler.yaml:6:13: BL-J205 warning: the rule `hjälp` ceased to hold on 2026-10-13\n"
        "    It does nothing any more, but whoever reads the file may think that it does.\n"
        "    Take the rule away, or write a new version that holds from a later day."
    ]


def test_a_source_that_nobody_has_read_for_two_years(tmp_path: Path) -> None:
    pack = edited(tmp_path, (LAWS, "kontrollerad: 2026-02-28", "kontrollerad: 2024-10-13"))
    assert told(check_dates, pack) == [
        "rules/lagar.yaml:5:19: BL-J206 varning: ingen har läst `Lagen 2025:1` sedan 2024-10-13\n"
        "    Har texten ändrats sedan dess kan det som vilar på den vara fel, och ingen vet det.\n"
        '    Läs texten som den lyder nu, rätta det som `barnlots lagrum "Lagen 2025:1"` visar '
        "och skriv dagen efter `kontrollerad`."
    ]
    assert told(check_dates, pack, lang="en") == [
        "rules/lagar.yaml:5:19: BL-J206 warning: nobody has read `Lagen 2025:1` since 2024-10-13\n"
        "    If the text has changed since then, what rests on it may be wrong, and nobody knows.\n"
        '    Read the text as it stands now, mend what `barnlots lagrum "Lagen 2025:1"` shows '
        "and write the day after `kontrollerad`."
    ]
    assert told(check_dates, pack, date(2026, 10, 13)) == []


def test_a_source_that_nothing_rests_on_and_a_printed_report_need_not_be_read(
    tmp_path: Path,
) -> None:
    more = (
        "  - {källa: Lagen 1990:1, namn: Gammal, bindning: lag, kontrollerad: 2020-01-01}\n"
        "  - {källa: Rapporten, namn: Tryckt, bindning: rapport, kontrollerad: 2020-01-01}\n"
    )
    pack = edited(tmp_path, (LAWS, "", more), (RULES, "[Lagen 2025:1 1 kap. 1 §]", "[Rapporten]"))
    assert told(check_dates, pack) == []


def test_the_shipped_pack_keeps_its_days_until_it_is_to_be_reviewed() -> None:
    pack = read_pack(shipped())
    assert list(check_dates(pack, DAY)) == []
    reviews = min(one.review_by for one in the_policy().rules)
    later = {one.diagnostic.code for one in check_dates(pack, reviews + timedelta(days=1))}
    assert "BL-J204" in later
