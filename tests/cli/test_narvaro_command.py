"""`barnlots närvaro`: registers in, and what came of them said in a few lines."""

import sys
from pathlib import Path

import pytest
from tests.cli.shown import said
from tests.detection.register import lessons, write

from barnlots.kernel import evolve
from barnlots.store import Ledger

SAID = """\
Lästa rader: 200. Elever: 2, hos 1 hållare, 2026-11-02–2026-11-29.
Elever som når någon av policyns gränser: 1. Antecknat nu: {new}; samma som sist: {same}; redan \
gjort: 0.
Elever som inte kan bedömas: 1. Närvaron är inte registrerad för så mycket att en gräns kan vara \
nådd. Det är okänt, inte närvaro.
  ekskolan: 1
"""


def _run(capsys: pytest.CaptureFixture[str], *words: str) -> tuple[int, str, str]:
    return said(capsys, "närvaro", *words)


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    url = "sqlite:///ledger.db"
    monkeypatch.setenv("BARNLOTS_URL", url)
    Ledger.open(url, evolve).close()
    return tmp_path


def test_a_night_is_told_of_and_the_next_says_nothing_twice(
    here: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    unknown = lessons(lambda day, lesson: None, pupil="elev-2")
    write(here / "r.csv", [*lessons(lambda day, lesson: (0, 60)), *unknown])
    asked = ("r.csv", "--datum", "2026-11-29")
    assert _run(capsys, *asked) == (0, SAID.format(new=1, same=0), "")
    assert _run(capsys, *asked) == (0, SAID.format(new=0, same=1), "")
    assert not (here / "barnlots-narvaro-karantan.csv").exists()


def test_bad_rows_are_listed_with_their_place_and_reason(
    here: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write(here / "r.csv", [*lessons(), "trasig"])
    code, out, err = _run(capsys, "r.csv", "--datum", "2026-11-29")
    assert (code, err) == (4, "")
    assert out.splitlines()[-2:] == [
        "Rader som inte kunde tas in: 1. Alla andra är med. Listan: barnlots-narvaro-karantan.csv",
        "  r.csv:102: BL-ROW_FIELDS raden har fel antal fält",
    ]
    listed = (here / "barnlots-narvaro-karantan.csv").read_text(encoding="utf-8")
    assert listed == "fil;rad;kod;skäl\nr.csv;102;BL-ROW_FIELDS;raden har fel antal fält\n"
    code, out, _ = _run(capsys, "r.csv", "--datum", "2026-11-29", "--lang", "en")
    assert code == 4 and out.splitlines()[-1].endswith("the line has the wrong number of fields")


def test_another_file_is_refused_by_its_heading(
    here: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (here / "r.csv").write_text("namn;frånvaro\n", encoding="utf-8")
    code, out, err = _run(capsys, "r.csv")
    assert (code, out) == (3, "") and "r.csv:1:1: BL-NV004 fel: rubrikraden" in err


def test_without_the_extra_it_says_how_to_get_it(
    here: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    write(here / "r.csv", lessons())
    monkeypatch.setitem(sys.modules, "duckdb", None)
    code, out, err = _run(capsys, "r.csv")
    assert (code, out) == (2, "") and "pip install 'barnlots[narvaro]'" in err


def test_it_asks_for_a_ledger_and_makes_none(
    here: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    write(here / "r.csv", lessons())
    code, out, err = _run(capsys, "r.csv", "--url", "sqlite:///ingen.db")
    assert (code, out) == (2, "") and err.startswith("BL-U010")
    monkeypatch.delenv("BARNLOTS_URL")
    code, out, err = _run(capsys, "r.csv")
    assert (code, out) == (2, "") and "--url" in err
    assert not [*here.glob("*ingen*"), *here.glob("barnlots-demo*")]
