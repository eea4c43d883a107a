"""The guide to scenarios: its example runs, its list of steps is the one there is."""

import re
import shutil
from pathlib import Path

import pytest
from tests.shipped import ROOT

from barnlots.authoring.scenarios.report import steps_page
from barnlots.cli import run

DOCS = ROOT / "docs"
EXAMPLES = sorted((DOCS / "exempel").glob("*.feature"))


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    """The shipped policy as a municipality's own folder, without the project around it."""
    for folder in ("flows", "rules"):
        shutil.copytree(ROOT / folder, tmp_path / "kommunen" / folder)
    return tmp_path / "kommunen"


def test_the_list_of_steps_is_the_one_there_is() -> None:
    """`python -m tests.docs.write` writes it anew."""
    assert (DOCS / "steg.md").read_text("utf-8") == steps_page()


def test_the_guides_first_scenario_runs_in_a_pack_of_ones_own(
    pack: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    guide = (DOCS / "scenarier.md").read_text("utf-8")
    (written,) = re.findall(r"```gherkin\n(.*?)```", guide, re.DOTALL)
    (pack / "features").mkdir()
    (pack / "features" / "forsta.feature").write_text(written, "utf-8")
    assert run(["test", str(pack), str(pack / "features" / "forsta.feature")]) == 0
    told = capsys.readouterr().out
    assert told.startswith("Ett scenario, och det gick som det säger.\n")
    assert "den påhittade Exempelkommuns" in told


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda path: path.stem)
def test_an_example_runs_in_a_pack_outside_the_project(
    example: Path, pack: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    own = shutil.copy(example, pack.parent / example.name)
    assert run(["test", str(pack), str(own)]) == 0, capsys.readouterr().out


def test_there_is_an_example() -> None:
    assert EXAMPLES
