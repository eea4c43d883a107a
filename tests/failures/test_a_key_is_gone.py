"""One controller's key is missing: what is theirs is told of by id, and the others' goes on."""

import gzip
import json
import logging
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.cli.shown import said
from tests.store import released

from barnlots.cli import run

THEIRS, OTHERS = "ärende-1/bup", {"ärende-2/ekskolan", "ärende-4/ekskolan"}
LATER = "2026-12-01 08:00"


@pytest.fixture
def url(file: Path, capsys: pytest.CaptureFixture[str]) -> Iterator[str]:
    """Parts of two controllers, of whom one has no key any more."""
    file.write_bytes(gzip.decompress((released.FOLDER / "1.db.gz").read_bytes()))
    url = f"sqlite:///{file}"
    assert run(["db", "upgrade", "--url", url]) == 0
    capsys.readouterr()
    (Path(f"{file}.nycklar") / "exempelregionen.nyckel").unlink()
    yield url


def logged(caplog: pytest.LogCaptureFixture) -> set[tuple[str, str, str]]:
    lines = [json.loads(one.message) for one in caplog.records]
    return {(one["event"], one["part"], one.get("error", "")) for one in lines if "part" in one}


def test_every_page_is_printed_and_theirs_says_what_is_missing(
    url: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code, out, _ = said(capsys, "utskrift", "--url", url, "--text", "--ut", str(tmp_path / "ut"))
    assert code == 0 and "sidor har skrivits" in out
    theirs = " ".join((tmp_path / "ut" / "bup.txt").read_text("utf-8").split())
    assert f"Går inte att läsa: {THEIRS} (BL-L010)." in theirs
    school = (tmp_path / "ut" / "ekskolan.txt").read_text("utf-8")
    assert all(one in school for one in OTHERS) and "BL-L010" not in school


def test_the_clock_goes_on_for_the_others_and_the_exit_code_tells(
    url: str, capsys: pytest.CaptureFixture[str], caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.ERROR, "barnlots"):
        code, out, err = said(capsys, "tick", "--now", LATER, "--url", url)
    assert code == 5
    assert f"i dessa delar gick något inte att göra: {THEIRS}. " in err
    assert " 0 frister" not in out and "ärende-4/ekskolan" in out
    assert logged(caplog) == {("part_not_read", THEIRS, "BL-L010")}


def test_the_worker_does_the_rest_once_and_says_which_rounds_left_something(
    url: str,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    caplog: pytest.LogCaptureFixture,
) -> None:
    pages = tmp_path / "ut"
    with caplog.at_level(logging.ERROR, "barnlots"):
        code, _, err = said(capsys, "work", "--en-gång", "--url", url, "--utskrift", str(pages))
    assert code == 5
    assert "dessa varv gick inte, eller lämnade något ogjort: deadlines, printout. " in err
    assert ("part_not_read", THEIRS, "BL-L010") in logged(caplog)
    assert {one.stem for one in pages.iterdir()} >= {"bup", "ekskolan"}
    # What is left is theirs alone.
    _, out, _ = said(capsys, "tick", "--now", LATER, "--url", url)
    assert "ärende-4" not in out and f"{THEIRS} går inte att läsa" in out
