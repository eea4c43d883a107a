"""The children that show findings can be saved and tried as they are."""

from pathlib import Path

from barnlots.authoring.check.children import save_children
from barnlots.authoring.check.finding import Finding, Witness
from barnlots.model.errors import Diagnostic, Place

CHILD = Witness("ärende: barn-1\ntitel: Ett barn\n", "Scenario: A\n    Givet ärendet barn-1\n")
SHOWN = Finding(Diagnostic("BL-R002", Place("rules/regler.yaml", 2, 5)), CHILD)


def test_each_child_is_a_case_file_and_a_feature(tmp_path: Path) -> None:
    folder = tmp_path / "ny" / "mapp"
    saved = save_children([SHOWN, Finding(SHOWN.diagnostic)], folder)
    assert saved == (folder / "barn-1.feature",)
    assert (folder / "barn-1.yaml").read_text("utf-8") == CHILD.case
    assert (folder / "barn-1.feature").read_text("utf-8") == CHILD.scenario


def test_two_children_of_one_name_are_both_kept_and_each_scenario_begins_from_its_own(
    tmp_path: Path,
) -> None:
    save_children([SHOWN, SHOWN], tmp_path)
    assert (tmp_path / "barn-1-2.yaml").read_text("utf-8").startswith("ärende: barn-1-2\n")
    assert "Givet ärendet barn-1-2\n" in (tmp_path / "barn-1-2.feature").read_text("utf-8")
    assert "Givet ärendet barn-1\n" in (tmp_path / "barn-1.feature").read_text("utf-8")


def test_a_child_without_a_name_has_that_of_what_it_shows(tmp_path: Path) -> None:
    nameless = Finding(SHOWN.diagnostic, Witness("titel: Ett barn\n", "Scenario: A\n"))
    assert save_children([nameless], tmp_path) == (tmp_path / "bl-r002.feature",)
