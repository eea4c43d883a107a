"""`barnlots läs` as its reader meets it."""

import shutil
from pathlib import Path

import pytest
from tests.cli.shown import said
from tests.shipped import ROOT


@pytest.mark.parametrize("command", ["läs", "read"])
def test_one_rule_is_read_by_its_name(capsys: pytest.CaptureFixture[str], command: str) -> None:
    code, out, err = said(capsys, command, "liv-planer", "--datum", "2026-03-01")
    assert (code, err) == (0, "")
    assert "Tider och gränser är de som gäller\nden 1 mars 2026." in out
    assert "Skyddsvägen ”Oro för att barnet kan ta sitt liv” börjar." in out
    assert out.rstrip().endswith("(rules/regler/liv.yaml:6)")


def test_a_pack_of_ones_own_is_read_whole(capsys: pytest.CaptureFixture[str]) -> None:
    small = str(ROOT / "tests" / "packs" / "liten")
    code, out, _ = said(capsys, "läs", small)
    assert code == 0 and "REGLER" in out and "KONTAKTORSAKER" in out
    code, alone, _ = said(capsys, "läs", small, "hjälp")
    assert code == 0 and "KONTAKTORSAKER" not in alone and len(alone) < len(out)


def test_an_unknown_name_is_met_with_the_nearest(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, err = said(capsys, "läs", "liv-planner")
    assert (code, out) == (2, "")
    assert err.startswith("BL-U051 `liv-planner` är varken") and "`liv-planer`" in err
    code, _, err = said(capsys, "läs", "qwxzqwxz")
    assert code == 2 and err.startswith("BL-U050")


def test_a_file_is_written_where_she_asked(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    page = tmp_path / "policyn.html"
    code, out, _ = said(capsys, "läs", "far-illa", "--html", "--ut", str(page))
    assert (code, out) == (0, "")
    assert page.read_text("utf-8").startswith("<!doctype html>")
    code, _, err = said(capsys, "läs", "far-illa", "--ut", str(tmp_path / "saknas" / "a.txt"))
    assert code == 2 and "--ut" in err


def test_markdown_goes_to_the_screen(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = said(capsys, "läs", "far-illa", "--markdown")
    assert code == 0 and "### Barnet far illa eller riskerar det" in out


def test_a_day_that_is_none_is_said_so(capsys: pytest.CaptureFixture[str]) -> None:
    code, _, err = said(capsys, "läs", "--datum", "2026-02-30")
    assert code == 2 and "--datum" in err


def test_headings_are_english_and_the_policy_swedish(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = said(capsys, "read", "liv-planer", "--lang", "en")
    assert code == 0 and "What happens" in out and "Regeln skyddar barnets liv" in out
    assert "The policy is Swedish" in out and "Vad som händer" not in out


def test_a_dated_value_is_read_as_of_the_day(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    for folder in ("flows", "rules"):
        shutil.copytree(ROOT / folder, tmp_path / folder)
    file = tmp_path / "rules" / "parametrar.yaml"
    lasting = "enhet: timmar\n    värden:\n      - {gäller från: 2025-07-01, "
    old = lasting + "är: 2, källa: lokalt beslut}\n"
    new = old + "      - {gäller från: 2026-09-01, är: 1, källa: lokalt beslut}\n"
    text = file.read_text("utf-8")
    assert text.count(old) == 1
    file.write_text(text.replace(old, new), "utf-8")
    asked = (str(tmp_path), "skola-trygghetsfråga", "--datum")
    assert "inom två timmar" in said(capsys, "läs", *asked, "2026-08-31")[1]
    assert "inom en timme" in said(capsys, "läs", *asked, "2026-09-01")[1]
    out = said(capsys, "läs", str(tmp_path), "tid innan barnet går hem")[1]
    assert "Från och med den 1 juli 2025: två timmar" in out
    assert "Från och med den 1 september 2026: en timme" in out
