"""A mutation run over the small pack: what its scenarios notice, what they do not, what is told."""

import shutil
from pathlib import Path

import pytest
from tests.shipped import ROOT, the_policy

from barnlots.authoring.mutation.campaign import Campaign, run
from barnlots.authoring.mutation.mutant import Mutant
from barnlots.authoring.mutation.mutants import mutants
from barnlots.authoring.mutation.told import Teller
from barnlots.authoring.scenarios.parallel import play_all
from barnlots.authoring.scenarios.source import Source

PACK = ROOT / "tests" / "packs" / "liten"
FEATURES = ROOT / "tests" / "authoring" / "liten"


def campaign(features: Path) -> tuple[Campaign, str]:
    source = Source(PACK, features)
    setting, scenarios = source.read()
    outcomes = list(play_all(source, setting, scenarios, "sv", footprints=True))
    assert [failure for failure, _ in outcomes if failure] == []
    reaches = tuple(reach for _, reach in outcomes)
    *_, ended = run(source, setting, scenarios, reaches, jobs=2)
    assert isinstance(ended, Campaign)
    return ended, Teller(setting, scenarios, reaches, "sv").tell(ended, everything=True)


def missed(ended: Campaign) -> set[tuple[str, str, str]]:
    return {
        (one.mutant.whose, one.mutant.line, one.mutant.code)
        for one in ended.survivors
        if not one.equal
    }


@pytest.fixture(scope="module")
def whole() -> tuple[Campaign, str]:
    return campaign(FEATURES)


def test_what_the_scenarios_say_is_noticed_when_it_is_wrong(whole: tuple[Campaign, str]) -> None:
    ended, _ = whole
    lines = {line for _, line, _ in missed(ended)}
    assert "ledsen är minst ibland" not in {
        line for whose, line, _ in missed(ended) if whose == "hjälp"
    }
    assert not lines & {"Den som är ledsen får hjälp", "kurator frågar om ledsen", "steget: remiss"}


def test_what_no_scenario_says_goes_unnoticed(whole: tuple[Campaign, str]) -> None:
    ended, _ = whole
    assert ("hjälp", "fråga när: ledsen är ofta", "BL-MUT_TURNED") in missed(ended)
    assert ("ledsenhet", "ledsen är minst ibland", "BL-MUT_MOVED") in missed(ended)
    assert 0.8 < ended.share(protects=True) < 1.0


def test_a_survivor_is_told_with_a_scenario_that_would_have_noticed(
    whole: tuple[Campaign, str],
) -> None:
    told = whole[1]
    assert "Fel i det som skyddar: " in told
    asked = told.split("fråga när: ledsen är ofta – raden vändes")[1].split("\n\n")[0]
    assert "      När kurator i skola antecknar att ledsen är ofta\n" in asked + "\n"
    assert "      Så ska kurator i skola fråga om frånvaro senast 2026-10-14 23:59" in asked
    for line in told.splitlines():
        assert "Traceback" not in line and "None" not in line


def test_a_scenario_less_is_a_fault_more(tmp_path: Path, whole: tuple[Campaign, str]) -> None:
    shutil.copytree(FEATURES, tmp_path / "features")
    feature = tmp_path / "features" / "hjalp.feature"
    text = feature.read_text("utf-8")
    weaker = text.replace("      | ibland | 1500    | inte gälla |\n", "")
    assert weaker != text
    feature.write_text(weaker, "utf-8")
    ended, told = campaign(tmp_path / "features")
    more = missed(ended) - missed(whole[0])
    assert ("gräns för frånvaro", "1500", "BL-MUT_MOVED") in more
    assert "parametrar.yaml gräns för frånvaro" in told


def test_the_proposed_scenario_notices_the_fault(
    tmp_path: Path, whole: tuple[Campaign, str]
) -> None:
    """Taken as it stands, what was proposed for one survivor is a survivor less."""
    shutil.copytree(FEATURES, tmp_path / "features")
    before, told = whole
    block = told.split("rules/orsak.yaml:1 ledsenhet: ledsen är minst ibland – gränsen flyttades")
    proposed = block[2].split("Lägg då in det:\n")[1].split("\n\n")[0]
    proposed = "\n".join(line.removeprefix("  ") for line in proposed.splitlines())
    added = f"# language: sv\nEgenskap: Ett förslag\n\n{proposed}\n"
    (tmp_path / "features" / "forslag.feature").write_text(added, "utf-8")
    after, _ = campaign(tmp_path / "features")
    assert len(missed(after)) < len(missed(before))
    assert missed(after) < missed(before)


def test_the_mutants_of_a_policy_are_always_the_same_and_each_is_another_policy() -> None:
    def names(found: tuple[Mutant, ...]) -> list[tuple[str, str, str]]:
        return [(one.code, one.whose, one.line) for one in found]

    first, second = mutants(the_policy()), mutants(the_policy())
    assert names(first) == names(second)
    for one in first[:: len(first) // 60]:
        assert one.make and all(make().digest != the_policy().digest for make in one.make), one


def test_every_sort_of_fault_is_made() -> None:
    made = {one.code for one in mutants(the_policy())}
    assert made == {
        "BL-MUT_RULE", "BL-MUT_TURNED", "BL-MUT_FLIPPED", "BL-MUT_MOVED", "BL-MUT_LEFT_OUT",
        "BL-MUT_ROLE", "BL-MUT_LATER", "BL-MUT_TOLD", "BL-MUT_BLOCK", "BL-MUT_TARGET",
        "BL-MUT_RECEIVER",
    }  # fmt: skip
