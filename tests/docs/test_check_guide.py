"""The guide to the check: what it prints is what is shown, and every key of the JSON is told."""

import json
import re
from pathlib import Path

import pytest
from tests.packs.whole import whole_copy
from tests.shipped import ROOT

from barnlots.cli import run

GUIDE = (ROOT / "docs" / "granskning.md").read_text("utf-8")


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    """The small pack with the fault that the guide shows."""
    root = whole_copy(tmp_path / "mitt")
    rules = root / "rules" / "regler.yaml"
    text = rules.read_text("utf-8")
    assert "ledsen är minst ibland" in text
    rules.write_text(text.replace("ledsen är minst ibland", "ledsen är minst ibladn"), "utf-8")
    return root


def test_the_guide_shows_what_is_shown(pack: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["check", str(pack)]) == 3
    (shown,) = re.findall(r"```text\n(.*?)```", GUIDE, re.DOTALL)
    assert capsys.readouterr().out == shown


def test_every_key_is_told_and_no_other(pack: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["check", str(pack), "--json"]) == 3
    shown = json.loads(capsys.readouterr().out)
    told = set(re.findall(r"`([a-z]+)`", GUIDE.partition("`--json`")[2]))
    (finding,) = shown["findings"]
    keys = {*shown, *finding, *finding["other"], "case", "scenario"}
    assert told - {"error", "warning", "null"} == keys


def test_every_place_it_points_to_is_there() -> None:
    for place in re.findall(r"\]\(([^)]*)\)", GUIDE):
        assert (ROOT / "docs" / place).exists(), place
