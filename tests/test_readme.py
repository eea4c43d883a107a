"""What the README prints is what happens: its example is run as it stands."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from tests.shipped import ROOT, the_policy

import barnlots
from barnlots import packs
from barnlots.cli import run
from barnlots.model.catalogue import say

README = (ROOT / "README.md").read_text(encoding="utf-8")


def test_the_embedding_example_runs_as_printed(tmp_path: Path) -> None:
    example = re.findall(r"```python\n(.*?)```", README, re.DOTALL)[0]
    ran = subprocess.run(
        [sys.executable, "-c", example],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
        env={**os.environ, "PYTHONIOENCODING": "utf-8"},
    )
    assert ran.returncode == 0, ran.stderr
    assert "stannar hos barnet" in ran.stdout
    assert "suicidstegen" in ran.stdout


def test_the_rule_that_is_shown_is_a_rule_that_is_shipped() -> None:
    shown = re.findall(r"- regel: (\S+)", README)
    assert shown and set(shown) <= {rule.id for rule in the_policy().rules}


def test_the_change_that_is_shown_is_one_that_a_pack_may_make(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (shown,) = re.findall(r"```yaml\n(regler:\n  - ändra regel: .*?)```", README, re.DOTALL)
    assert run(["new", str(tmp_path / "vilhelmina")]) == 0
    (tmp_path / "vilhelmina" / "rules" / "regler.yaml").write_text(shown, "utf-8")
    capsys.readouterr()
    assert run(["check", str(tmp_path / "vilhelmina")]) == 0
    assert capsys.readouterr().out == say("BL-CHECK_NOTHING", "sv", paket="vilhelmina") + "\n"


def test_every_command_that_is_shown_is_there(capsys: pytest.CaptureFixture[str]) -> None:
    names = set(re.findall(r"(?m)^barnlots (\S+)", README))
    for name in sorted(names):
        assert run([name, "--help"]) == 0, name


def test_the_scenario_that_is_shown_goes_as_it_says(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (shown,) = re.findall(r"```gherkin\n(.*?)```", README, re.DOTALL)
    file = tmp_path / "visad.feature"
    file.write_text(f"# language: sv\nEgenskap: Visad\n\n{shown}", "utf-8")
    assert run(["test", "", str(file)]) == 0, capsys.readouterr().out


def test_every_place_it_points_to_is_there() -> None:
    for place in re.findall(r"\]\((docs/[^)]*)\)", README):
        assert (ROOT / place).exists(), place
    for place in re.findall(r"`((?:engine|rules|flows|features|adapters)/[^`<>]*)`", README):
        assert (packs.shipped() / place).exists(), place


def test_every_name_it_uses_is_a_public_one() -> None:
    names = set(re.findall(r"barnlots\.([A-Za-z_]+)\(", README))
    assert names and names - set(barnlots.__all__) == set()


def test_the_public_names_are_sorted_and_shown_by_completion() -> None:
    assert list(barnlots.__all__) == sorted(barnlots.__all__)
    assert set(barnlots.__all__) <= set(dir(barnlots))
    assert all(getattr(barnlots, name) is not None for name in barnlots.__all__)


def test_the_text_of_an_error_is_had_in_both_languages() -> None:
    refused = barnlots.NotFound("BL-U008", regel="zzz")
    assert barnlots.message(refused).startswith("BL-U008 regeln zzz finns inte")
    assert barnlots.message(refused, "en").startswith("BL-U008 the rule zzz is not")
