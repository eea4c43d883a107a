"""`barnlots handlingsplan` as a steering group's secretary meets it."""

from pathlib import Path

import pytest
from tests.cli.shown import said
from tests.shipped import ROOT

SMALL = str(ROOT / "tests" / "packs" / "liten")
DAY = ("--datum", "2026-09-15")


def _run(capsys: pytest.CaptureFixture[str], *words: str) -> tuple[int, str, str]:
    return said(capsys, "handlingsplan", *words)


def test_it_is_markdown_on_the_screen(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, err = _run(capsys, SMALL, *DAY)
    assert (code, err) == (0, "")
    assert out.startswith("# Handlingsplan: Ett litet paket\n\nPlanen är skriven ur paketet litet ")
    assert "gäller den 2026-09-15." in out and out.endswith("\n") and not out.endswith("\n\n")
    assert _run(capsys, SMALL, *DAY, "--markdown")[1] == out


def test_it_is_a_page_when_asked(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = _run(capsys, SMALL, *DAY, "--html", "--lang", "en")
    assert code == 0
    assert out.startswith('<!doctype html>\n<html lang="en">') and "Plan of action" in out


def test_the_file_is_the_same_and_what_is_left_is_counted(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / "plan.md"
    target.write_text("den gamla", "utf-8")
    _, shown, _ = _run(capsys, SMALL, *DAY)
    code, out, _ = _run(capsys, SMALL, *DAY, "--ut", str(target))
    assert code == 0 and target.read_text("utf-8") == shown
    answered, partly, left = (
        shown.count(f"**{one}** ·")
        for one in ("Paketet svarar", "Paketet svarar delvis", "Ni svarar")
    )
    assert out == (
        f"Handlingsplanen är skriven till {target}. Paketet svarar på {answered} av "
        f"{answered + partly + left} frågor, på {partly} delvis; {left} kan bara ni svara på.\n"
    )
    assert [one.name for one in tmp_path.iterdir()] == ["plan.md"]


@pytest.mark.parametrize(
    ("arguments", "named"),
    [
        (("--html", "--markdown"), "--html"),
        (("--datum", "2026-02-30"), "--datum"),
        (("--datum", "idag"), "--datum"),
        (("--ut", "finns/inte/plan.md"), "--ut"),
    ],
)
def test_what_cannot_be_done_is_said_and_nothing_is_written(
    arguments: tuple[str, ...],
    named: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    code, out, err = _run(capsys, SMALL, *arguments)
    assert (code, out) == (2, "") and err.startswith(f"BL-U003 {named} går inte ")
    assert list(tmp_path.iterdir()) == []


def test_a_folder_is_no_file_to_write_to(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "mapp").mkdir()
    code, _, err = _run(capsys, SMALL, "--ut", str(tmp_path / "mapp"))
    assert code == 2 and err.startswith("BL-U003")
    assert [one.name for one in tmp_path.iterdir()] == ["mapp"]


def test_a_pack_that_is_wrong_gives_no_plan(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / "plan.md"
    code, out, err = _run(capsys, str(tmp_path), "--ut", str(target))
    assert (code, out) == (3, "") and "BL-F001" in err and not target.exists()
