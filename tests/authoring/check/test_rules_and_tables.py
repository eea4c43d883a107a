"""What the exact checks say of rules and tables, and what they are right to keep silent about."""

from pathlib import Path

import pytest
from tests.authoring.check.edited import DAY, Change, edited, told
from tests.docs.error_pages import DAY as PAGE_DAY
from tests.docs.error_pages import Example, pages

from barnlots.authoring.check.conditions import check_conditions
from barnlots.authoring.check.rows import check_rows
from barnlots.authoring.check.rules import check_rules
from barnlots.authoring.check.run import Check
from barnlots.authoring.check.tables import check_tables
from barnlots.authoring.scenarios.run import play
from barnlots.authoring.scenarios.source import Source
from barnlots.packs import read_pack, shipped
from barnlots.packs.casefile import parse_case

CHECKS: tuple[Check, ...] = (check_rules, check_conditions, check_tables, check_rows)
RULES = "rules/regler.yaml"
TALK = "kurator talar med barnet, nästa dag"
FROM = "gäller från: 2025-07-01"


def rule(name: str, *lines: str, then: str = TALK, dates: str = FROM) -> Change:
    """A rule more in the small pack; `lines` are what stands between its sources and `så`."""
    said = [f"- regel: {name}", "  namn: Prov", *(f"  {one}" for one in dates.split("; "))]
    said += ["  granskas senast: 2028-06-30", "  hos: [skola]", "  källa: [Lagen 2025:1]"]
    said += [f"  {one}" for one in lines]
    said += ["  så:", f"    - {then}", "  därför: Prov."]
    return RULES, "", "".join(f"  {one}\n" for one in said)


def heads(folder: Path, check: Check, *changes: Change) -> list[str]:
    """The first line of everything found."""
    return [one.splitlines()[0] for one in told(check, edited(folder, *changes), DAY)]


def codes(folder: Path, check: Check, *changes: Change) -> list[str]:
    return [one.split()[1] for one in heads(folder, check, *changes)]


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.__name__)
def test_the_shipped_policy_has_nothing_of_the_kind(check: Check) -> None:
    assert list(check(read_pack(shipped()), DAY)) == []


SAD = ("när något av:", "  - ledsen är minst ibland")
NOBODY = "när alla: [ledsen är ofta, ledsen är nej]"
VERY_SAD = ("när något av:", "  - ledsen är ofta")


def test_a_rule_is_superfluous_only_if_it_is_for_as_long_as_it_is_in_force(tmp_path: Path) -> None:
    first = rule("bred", *SAD, dates=f"{FROM}; upphör: 2026-12-31")
    second = rule("bred", "när något av:", "  - brott är säkert", dates="gäller från: 2027-01-01")
    lasting = rule("smal", *VERY_SAD)
    assert codes(tmp_path / "a", check_rules, first, second, lasting) == []
    ending = rule("smal", *VERY_SAD, dates=f"{FROM}; upphör: 2026-12-31")
    assert codes(tmp_path / "b", check_rules, first, second, ending) == ["BL-J405"]


def test_what_has_been_is_not_looked_at(tmp_path: Path) -> None:
    over = rule(
        "var", "när alla: [ledsen är ofta, ledsen är nej]", dates=f"{FROM}; upphör: 2026-01-31"
    )
    assert codes(tmp_path, check_rules, over) == []


def test_what_comes_later_is(tmp_path: Path) -> None:
    coming = rule(
        "kommer", "när alla: [ledsen är ofta, ledsen är nej]", dates="gäller från: 2027-03-01"
    )
    assert codes(tmp_path, check_rules, coming) == ["BL-J401"]


@pytest.mark.parametrize(
    "nobody",
    [
        "har syskon är nej",
        "ålder är minst 180",
        "årskurs är över 13",
        "skyddade personuppgifter är inte känt",
    ],
)
def test_a_rule_for_a_child_that_cannot_be(tmp_path: Path, nobody: str) -> None:
    assert codes(tmp_path, check_rules, rule("ingen", f"när alla: [{nobody}]")) == ["BL-J401"]


def test_a_rule_that_protects_less_or_speaks_once_covers_nothing_that_does_more(
    tmp_path: Path,
) -> None:
    plain = rule("bred", *SAD)
    for number, more in enumerate(("skyddar: barn", "varje gång: ja")):
        narrow = rule("smal", more, *VERY_SAD)
        assert codes(tmp_path / str(number), check_rules, plain, narrow) == []


def test_a_rule_that_also_asks_is_not_superfluous(tmp_path: Path) -> None:
    broad = rule("bred", "skyddar: barn", *SAD)
    asking = rule("smal", "skyddar: barn", *VERY_SAD, "fråga när: [brott är säkert]")
    assert codes(tmp_path, check_rules, broad, asking) == []


def test_the_same_question_clashes_only_where_it_is_put(tmp_path: Path) -> None:
    soon = rule("en", *SAD, then="kurator frågar om brott, nästa dag")
    later = rule("två", *VERY_SAD, then="kurator frågar om brott, inom 5 skoldagar")
    assert codes(tmp_path / "a", check_rules, soon, later) == ["BL-J406"]
    known = ("när alla: [brott är känt]", *VERY_SAD)
    never = rule("två", *known, then="kurator frågar om brott, inom 5 skoldagar")
    assert codes(tmp_path / "b", check_rules, soon, never) == []


def test_an_asking_that_has_nothing_to_protect(tmp_path: Path) -> None:
    asking = rule("frågar", *SAD, "fråga när: [brott är säkert]")
    assert codes(tmp_path, check_rules, asking) == ["BL-J407"]


def test_a_line_is_not_idle_because_a_local_limit_is_what_it_is(tmp_path: Path) -> None:
    limit = "  - frånvaro är över gräns för frånvaro"
    same = rule("a", "när något av:", "  - frånvaro är över 1500", limit)
    assert codes(tmp_path / "a", check_conditions, same) == []
    twice = rule("a", "när något av:", limit, f"{limit} och ledsen är ofta")
    assert codes(tmp_path / "b", check_conditions, twice) == ["BL-J403"]


def test_a_line_that_another_line_says(tmp_path: Path) -> None:
    lines = ("  - ledsen är ofta", "  - brott är hört eller säkert", "  - brott är säkert")
    assert heads(tmp_path, check_conditions, rule("a", "när något av:", *lines)) == [
        "rules/regler.yaml:31:9: BL-J403 varning: "
        "raden `brott är säkert` i a spelar aldrig någon roll"
    ]


def test_a_value_that_another_line_says_is_shown_where_it_stands(tmp_path: Path) -> None:
    lines = ("  - brott är säkert", "  - brott är säkert eller hört och ledsen är ofta")
    assert heads(tmp_path, check_conditions, rule("a", "när något av:", *lines)) == [
        "rules/regler.yaml:30:18: BL-J404 varning: `säkert` på en rad i a spelar aldrig någon roll"
    ]


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (("  - brott är säkert", "  - brott är säkert och ledsen är ofta"), ["BL-J403"]),
        (("  - brott är säkert och brott är minst hört",), ["BL-J404"]),
        (("  - brott är säkert och ledsen är minst ibland",), []),
        (("  - ledsen är nej",), ["BL-J403"]),
        (("  - ledsen är ofta och ledsen är nej",), ["BL-J402"]),
        (("  - brott är säkert",), []),
    ],
)
def test_exceptions_are_looked_at_like_other_lines(
    tmp_path: Path, lines: tuple[str, ...], expected: list[str]
) -> None:
    assert codes(tmp_path, check_conditions, rule("a", *SAD, "utom när:", *lines)) == expected


def test_an_answer_that_is_given_anyway(tmp_path: Path) -> None:
    answer = "  - svar: svar-x\n    fråga: forum\n    när alla: [ledsen är ofta]\n"
    answer += "    text: Så här.\n    källa: [Lagen 2025:1]\n"
    assert codes(tmp_path / "a", check_rows, ("rules/svar.yaml", "", answer)) == ["BL-J504"]
    other = answer.replace("Så här", "På ett annat sätt")
    assert codes(tmp_path / "b", check_rows, ("rules/svar.yaml", "", other)) == []


@pytest.mark.parametrize("code", ["BL-J403", "BL-J404", "BL-J405", "BL-J406", "BL-J407", "BL-J502"])
def test_the_child_that_shows_it_can_be_tried(tmp_path: Path, code: str) -> None:
    example = Example(pages()[code].blocks("Undvik"), tmp_path)
    found = [one for one in example.found(PAGE_DAY) if one.diagnostic.code == code]
    child = found[-1].child
    assert child is not None
    file = example.root / "features" / "visar.feature"
    file.write_text(child.scenario, "utf-8")
    setting, scenarios = Source(example.root, file).read()
    assert [play(one, setting).failure for one in scenarios] == [None]
    parse_case(child.case.encode(), "visar.yaml", setting.policy)
