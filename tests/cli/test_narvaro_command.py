"""`barnlots närvaro`: registers in, and what came of them said in a few lines."""

import sys
from collections.abc import Collection, Iterable, Iterator, Mapping
from datetime import date
from importlib.metadata import EntryPoint
from pathlib import Path

import pytest
from tests.cli.shown import said
from tests.detection.register import lessons, write

from barnlots.kernel import evolve
from barnlots.model.people import Child
from barnlots.ports import Given
from barnlots.store import Ledger
from barnlots.worker import adapters

SAID = """\
Lästa rader: 200. Elever: 2, hos 1 hållare, 2026-11-02–2026-11-29.
Elever som når någon av policyns gränser: 1. Antecknat nu: {new}; samma som sist: {same}; redan \
gjort: 0.
{presumed}Elever som inte kan bedömas: 1. Närvaron är inte registrerad för så mycket att en \
gräns kan vara nådd. Det är okänt, inte närvaro.
  ekskolan: 1
"""


PRESUMED = """\
Nya delar där eleven räknas som skyddad, för att ingen fil säger om den är det: 1. Bara de som har \
något att göra i delen läser den, tills någon där säger att eleven inte är skyddad. Låt filerna ha \
kolumnen skyddad. Tar de redan upp alla som är skyddade, så kör med --övriga-oskyddade.
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
    assert _run(capsys, *asked) == (0, SAID.format(new=1, same=0, presumed=PRESUMED), "")
    assert _run(capsys, *asked) == (0, SAID.format(new=0, same=1, presumed=""), "")
    assert not (here / "barnlots-narvaro-karantan.csv").exists()


def test_nobody_is_presumed_protected_when_somebody_answers_for_the_files(
    here: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write(here / "r.csv", lessons(lambda day, lesson: (0, 60)))
    code, out, _ = _run(capsys, "r.csv", "--datum", "2026-11-29", "--övriga-oskyddade")
    assert code == 0 and "Antecknat nu: 1;" in out and "skyddad" not in out


class Forgetful:
    """A register that has the lessons and none of the pupils."""

    settings = ()

    def __init__(self, given: Given) -> None:
        self._folder = given.folder

    def lessons(self, since: date, until: date) -> Iterator[Path]:
        file = self._folder / "r.csv"
        write(file, lessons(lambda day, lesson: (0, 60)))
        yield file

    def mentors(self) -> Mapping[str, str]:
        return {}

    def children(self, pupils: Collection[str]) -> Iterable[Child]:
        return ()


def test_whom_the_register_does_not_have_counts_as_protected_and_it_says_so(
    here: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    point = EntryPoint(name="skola", value=f"{__name__}:Forgetful", group=adapters.GROUP)
    monkeypatch.setattr(adapters, "entry_points", lambda group: [point])
    file = here / "adaptrar.yaml"
    file.write_text("anslutningar:\n  - {anslutning: s, slag: skola}\n", "utf-8")
    monkeypatch.setenv("BARNLOTS_ADAPTRAR", str(file))
    code, out, _ = _run(capsys, "--hämta", "s", "--datum", "2026-11-29")
    assert code == 0
    assert (
        "Nya delar där eleven räknas som skyddad, för att registret inte har eleven: 1. Bara de "
        "som har något att göra i delen läser den, tills någon där säger att eleven inte är "
        "skyddad. Se efter i registret.\n"
    ) in out


FIELDS = "raden har fel antal fält. Skriv ett fält för varje kolumn, och inga skiljetecken i dem."


def test_bad_rows_are_listed_with_their_place_and_reason(
    here: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write(here / "r.csv", [*lessons(), "trasig"])
    code, out, err = _run(capsys, "r.csv", "--datum", "2026-11-29")
    assert (code, err) == (4, "")
    assert out.splitlines()[-2:] == [
        "Rader som inte kunde tas in: 1. Alla andra är med. Listan: barnlots-narvaro-karantan.csv",
        f"  r.csv:102: BL-ROW_FIELDS {FIELDS}",
    ]
    listed = (here / "barnlots-narvaro-karantan.csv").read_text(encoding="utf-8")
    assert listed == f"fil;rad;kod;skäl\nr.csv;102;BL-ROW_FIELDS;{FIELDS}\n"
    code, out, _ = _run(capsys, "r.csv", "--datum", "2026-11-29", "--lang", "en")
    assert code == 4 and "the line has the wrong number of fields. Write" in out.splitlines()[-1]


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
