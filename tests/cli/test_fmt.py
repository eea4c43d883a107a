"""`barnlots fmt` as its reader meets it: what is written, what is shown, and how it ends."""

from pathlib import Path

import pytest
from tests.cli.shown import said

UNTIDY = "# Våra regler\nregler:\n- namn: 'A'  # namnet\n  regel: a\n"
TIDY = "# Våra regler\nregler:\n  - regel: a\n    namn: A  # namnet\n"


@pytest.fixture
def pack(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with one file that is in order and one that is not; the reader stands in it."""
    (tmp_path / "rules").mkdir()
    (tmp_path / "rules" / "a.yaml").write_text(UNTIDY, "utf-8")
    (tmp_path / "rules" / "b.yaml").write_text(TIDY, "utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def _file(pack: Path) -> str:
    return (pack / "rules" / "a.yaml").read_text("utf-8")


def test_it_writes_what_was_not_in_order(capsys: pytest.CaptureFixture[str], pack: Path) -> None:
    assert said(capsys, "fmt") == (
        0,
        "rules/a.yaml har ordnats\n1 av 2 har ordnats. Det som står i dem gäller som förut.\n",
        "",
    )
    assert _file(pack) == TIDY
    assert said(capsys, "fmt", "rules/a.yaml") == (0, "I ordning: 1 av 1.\n", "")


def test_check_only_tells(capsys: pytest.CaptureFixture[str], pack: Path) -> None:
    code, out, err = said(capsys, "fmt", "--check", "--lang", "en", str(pack))
    assert (code, err) == (3, "")
    assert out == (
        "rules/a.yaml is not in order\n"
        "1 of 2 are not in order. Run barnlots fmt to put them in order; what they say does not"
        " change.\n"
    )
    assert _file(pack) == UNTIDY
    assert said(capsys, "fmt", "--check", "rules/b.yaml") == (0, "I ordning: 1 av 1.\n", "")


def test_diff_shows_the_lines_and_writes_nothing(
    capsys: pytest.CaptureFixture[str], pack: Path
) -> None:
    code, out, err = said(capsys, "fmt", "--diff")
    assert (code, err) == (0, "")
    assert out.splitlines() == [
        "--- rules/a.yaml",
        "+++ rules/a.yaml",
        "@@ -1,4 +1,4 @@",
        " # Våra regler",
        " regler:",
        "-- namn: 'A'  # namnet",
        "-  regel: a",
        "+  - regel: a",
        "+    namn: A  # namnet",
    ]
    assert _file(pack) == UNTIDY


def test_a_file_that_cannot_be_read_stops_them_all(
    capsys: pytest.CaptureFixture[str], pack: Path
) -> None:
    (pack / "rules" / "c.yaml").write_text('regler:\n  - regel: "a\n', "utf-8")
    code, out, err = said(capsys, "fmt")
    assert (code, out) == (3, "")
    assert err.startswith("rules/c.yaml:2:12: BL-Y012 ")
    assert _file(pack) == UNTIDY


def test_outside_a_pack_nothing_is_touched(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = tmp_path / "compose.yaml"
    other.write_text("services:\n    web:   x\n", "utf-8")
    monkeypatch.chdir(tmp_path)
    code, _, err = said(capsys, "fmt")
    assert code == 3
    assert err.startswith("compose.yaml:1:1: BL-S008 ")
    assert other.read_text("utf-8") == "services:\n    web:   x\n"
