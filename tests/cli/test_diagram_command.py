"""`barnlots diagram` as its reader meets it, and the pictures in docs."""

import shutil
from pathlib import Path

import pytest
from tests.cli.shown import said
from tests.docs.pictures import PICTURES, picture
from tests.shipped import ROOT, the_policy

from barnlots.authoring.diagrams.svg import slug

SMALL = ROOT / "tests" / "packs" / "liten"


@pytest.mark.parametrize("flags", [(), ("--mermaid",)])
def test_one_way_is_mermaid_on_the_screen(
    capsys: pytest.CaptureFixture[str], flags: tuple[str, ...]
) -> None:
    code, out, err = said(capsys, "diagram", "sip", *flags)
    assert (code, err) == (0, "")
    assert out.startswith("flowchart TD\n    accTitle: Samordnad individuell plan\n")


def test_without_a_way_it_is_the_whole_journey(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = said(capsys, "diagram")
    assert code == 0 and out.startswith("flowchart LR\n    accTitle: Hela resan\n")


def test_a_folder_gets_both_forms_of_everything(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    code, out, _ = said(capsys, "diagram", "--ut", str(tmp_path / "ny" / "mapp"))
    assert code == 0
    names = {slug(way.name) for way in the_policy().ways} | {"hela-resan"}
    assert out == f"{2 * len(names)} filer har skrivits i {tmp_path / 'ny' / 'mapp'}.\n"
    written = {path.name for path in (tmp_path / "ny" / "mapp").iterdir()}
    assert written == {f"{name}.{form}" for name in names for form in ("svg", "mmd")}


def test_one_way_of_a_pack_of_ones_own(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    way = next(iter((SMALL / "flows").glob("*.yaml"))).read_text("utf-8")
    (name,) = [line.removeprefix("väg: ") for line in way.splitlines() if line.startswith("väg: ")]
    code, _, _ = said(capsys, "diagram", str(SMALL), name, "--ut", str(tmp_path))
    assert code == 0 and len(list(tmp_path.iterdir())) == 2


def test_coverage_is_played_and_laid_over(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    pack = tmp_path / "mitt"
    shutil.copytree(SMALL, pack)
    shutil.copytree(ROOT / "tests" / "authoring" / "liten", pack / "features")
    code, out, err = said(capsys, "diagram", str(pack), "--täckning", "--ut", str(tmp_path / "ut"))
    assert (code, err) == (0, "") and "filer har skrivits" in out
    drawn = "".join(path.read_text("utf-8") for path in (tmp_path / "ut").glob("*.svg"))
    assert "scenarier" in drawn or "ett scenario" in drawn
    assert ("inget scenario" in drawn) is ("stroke-dasharray" in drawn)


def test_scenarios_that_go_otherwise_are_told_of_and_still_counted(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    pack = tmp_path / "mitt"
    shutil.copytree(SMALL, pack)
    shutil.copytree(ROOT / "tests" / "authoring" / "liten", pack / "features")
    rules = pack / "rules" / "parametrar.yaml"
    rules.write_text(rules.read_text("utf-8").replace("är: 1500", "är: 1499"), "utf-8")
    code, out, err = said(capsys, "diagram", str(pack), "--täckning")
    assert code == 0 and out.startswith("flowchart LR")
    assert err.startswith("1 ") and "barnlots test" in err


def test_an_unknown_way_is_met_with_the_nearest(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, err = said(capsys, "diagram", "frånvarro")
    assert (code, out) == (2, "") and err.startswith("BL-U061") and "`frånvaro`" in err
    code, _, err = said(capsys, "diagram", "qwxzqwxz")
    assert code == 2 and err.startswith("BL-U060") and "`sip`" in err


def test_a_folder_that_cannot_be_made_is_said_so(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    (tmp_path / "fil").write_text("", "utf-8")
    code, _, err = said(capsys, "diagram", "sip", "--ut", str(tmp_path / "fil"))
    assert code == 2 and "--ut" in err


@pytest.mark.parametrize("name", PICTURES)
def test_the_pictures_in_docs_are_what_the_policy_says(name: str) -> None:
    """`python -m tests.docs.write` draws them anew."""
    kept = ROOT / "docs" / "vagar" / f"{name}.svg"
    assert kept.read_text("utf-8") == picture(name)
    assert kept.stat().st_size < 60_000
