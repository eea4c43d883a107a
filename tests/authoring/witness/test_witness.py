"""A witness is a case file and a scenario that can be saved and run, and go as they say."""

from pathlib import Path

import pytest
from tests.shipped import the_policy, the_reference
from tests.space.chance import DAY

from barnlots.authoring.scenarios import read_scenarios
from barnlots.authoring.scenarios.run import Played, play
from barnlots.authoring.scenarios.world import Setting
from barnlots.authoring.witness.witness import witness_of
from barnlots.packs.casefile import parse_case
from barnlots.policy.conditions import Known, Running
from barnlots.policy.rules import Rule
from barnlots.space import Cell, Cells, Space

HEAD = "# language: sv\nEgenskap: x\n\n  Scenario: x\n"
ALWAYS = ("skyddade personuppgifter", "samtycke till remiss till bup")
RULES = the_policy().rules


@pytest.fixture(scope="module")
def space() -> Space:
    return Space((the_policy(),), DAY)


def tried(space: Space, rule: Rule, cells: Cells, says: str, folder: Path) -> str:
    """What came of playing a child from `cells`, of whom the scenario says that the rule `says`;
    first as the scenario, then as the case file."""
    cell = space.pick(cells)
    assert cell is not None
    expected = f"ska regeln {rule.id} {says} i {cell.holder}"
    witness = witness_of(space, cell, rule.id, (expected,))
    case = parse_case(witness.case.encode(), "visar.yaml", the_policy())
    assert {one.holder for one in case.entries} == {cell.holder}
    assert "    #" not in witness.scenario, witness.scenario
    file = folder / "visar.yaml"
    file.write_text(witness.case, "utf-8")
    told = f"{HEAD}    Givet ärendet visar\n    Så {expected}\n"
    return "\n".join(
        f"{one.failure.happened('sv')}\n{text}"
        for text in (witness.scenario, told)
        if (one := played(text, folder, file)).failure is not None
    )


def played(text: str, folder: Path, case: Path) -> Played:
    feature = folder / "visar.feature"
    feature.write_text(text, "utf-8")
    (scenario,) = read_scenarios(feature, the_policy())
    return play(scenario, Setting(the_policy(), the_reference(), (case,)))


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_each_rule_does_as_its_witnesses_say(space: Space, rule: Rule, tmp_path: Path) -> None:
    here = space.at(rule.holders) if rule.holders else space.everything
    judged = space.judge(rule.when)
    for cells, says in (
        (space.fires(rule), "gälla"),
        (judged.no & here, "inte gälla"),
        (judged.other & here, "vara okänd"),
    ):
        if cells:
            assert tried(space, rule, cells, says, tmp_path) == ""


def test_what_the_steps_cannot_bring_about_is_said_in_a_comment(space: Space) -> None:
    runs = Running(way="far-illa")
    cells = space.judge(runs).yes & space.judge(Known(fact="blodsocker")).yes & space.at(("skola",))
    cell = space.pick(cells)
    assert cell is not None and cell.ways
    facts = {name: value for name, value in cell.facts.items() if name in ALWAYS}
    bare = Cell(cell.holder, {**facts, "blodsocker": "normalt"}, cell.ways, ("stress",))
    witness = witness_of(space, bare, "allt på en gång", ("ska väg far-illa pågå i skola",))
    parse_case(witness.case.encode(), "visar.yaml", the_policy())
    notes = [one.strip() for one in witness.scenario.splitlines() if one.startswith("    #")]
    assert [one.split()[1] for one in notes] == ["blodsocker", "låt", "låt", "barnets"]
    assert "ärende: visar-allt-på-en-gång" in witness.case
