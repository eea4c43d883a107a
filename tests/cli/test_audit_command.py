"""`barnlots audit`, as the one who runs the ledger meets it."""

import json
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from tests.cli.shown import said
from tests.failures.house import PART, House
from tests.failures.test_erasing import closed


@pytest.fixture
def url(tmp_path: Path) -> str:
    house = House(tmp_path)
    closed(house)
    house.barnlots.close()
    (tmp_path / "vittne").mkdir()
    return house.url


def tamper(tmp_path: Path) -> None:
    connection = sqlite3.connect(tmp_path / "liggare.db")
    connection.execute("update entry set holder = 'annan' where number = 1")
    connection.commit()
    connection.close()


def test_all_is_as_it_was_left(capsys: pytest.CaptureFixture[str], url: str) -> None:
    code, out, err = said(capsys, "audit", "verify", "--url", url)
    assert (code, err) == (0, "")
    assert out == (
        "Allt är som det lämnades. "
        "Genomgånget: delar 1 (gallrade 0), poster 2, kontrollpunkter 0.\n"
    )


def test_what_was_changed_is_said(
    capsys: pytest.CaptureFixture[str], url: str, tmp_path: Path
) -> None:
    tamper(tmp_path)
    code, out, _ = said(capsys, "audit", "verify", "--url", url)
    assert code == 4
    assert out.splitlines()[0].startswith(f"BL-L060 ändrad: post 1 i delen {PART} är ändrad.")
    assert out.splitlines()[-1].startswith("Inte som det lämnades: 1. ")
    code, out, _ = said(capsys, "audit", "verify", "--url", url, "--del", PART, "--lang", "en")
    assert code == 4
    assert f"entry 1 of part {PART} has been changed" in out


def test_what_somebody_put_among_the_tables_is_not_as_it_was_left(
    capsys: pytest.CaptureFixture[str], url: str, tmp_path: Path
) -> None:
    with closing(sqlite3.connect(tmp_path / "liggare.db")) as connection:
        connection.execute("create trigger kopia after insert on part_key begin select 1; end")
    code, _, err = said(capsys, "audit", "verify", "--url", url)
    assert code == 4
    assert err.startswith("BL-L085 ") and "kopia" in err


def test_a_part_that_is_not_there_is_not_well(capsys: pytest.CaptureFixture[str], url: str) -> None:
    code, out, err = said(capsys, "audit", "verify", "--url", url, "--del", "ingen/sådan")
    assert code == 2
    assert "`ingen/sådan` finns inte" in out + err
    assert "som det lämnades" not in out


def test_json_is_json(capsys: pytest.CaptureFixture[str], url: str, tmp_path: Path) -> None:
    code, out, _ = said(capsys, "audit", "verify", "--url", url, "--json")
    assert (code, json.loads(out)["ok"]) == (0, True)
    tamper(tmp_path)
    code, out, _ = said(capsys, "audit", "verify", "--url", url, "--json")
    (found,) = json.loads(out)["findings"]
    assert code == 4
    assert (found["kind"], found["part"], found["number"]) == ("ändrad", PART, 1)


def test_a_checkpoint_goes_to_the_witness(
    capsys: pytest.CaptureFixture[str], url: str, tmp_path: Path
) -> None:
    witness = str(tmp_path / "vittne")
    code, out, _ = said(capsys, "audit", "checkpoint", "--url", url, "--vittne", witness)
    assert code == 0
    assert "Delar 1, varav med något nytt 1; poster 2." in out
    assert out.endswith("Kontrollpunkter lämnade till vittnet: 1.\n")
    code, out, _ = said(capsys, "audit", "verify", "--url", url, "--vittne", witness)
    assert (code, "kontrollpunkter 1." in out) == (0, True)
    nowhere = str(tmp_path / "ingen")
    code, _, err = said(capsys, "audit", "verify", "--url", url, "--vittne", nowhere)
    assert code == 1
    assert err.startswith("BL-L042")


def test_an_export_is_never_written_over(
    capsys: pytest.CaptureFixture[str], url: str, tmp_path: Path
) -> None:
    file = tmp_path / "export.jsonl"
    code, out, _ = said(capsys, "audit", "export", str(file), "--url", url)
    assert (code, str(file) in out) == (0, True)
    assert file.stat().st_mode & 0o777 == 0o600
    code, _, err = said(capsys, "audit", "export", str(file), "--url", url)
    assert (code, err.startswith("BL-U003")) == (2, True) and "finns redan" in err


def test_a_part_is_erased_by_name(capsys: pytest.CaptureFixture[str], url: str) -> None:
    given = ("--url", url, "--grund", "DHP-2026:4.3.1", "--som", "rektor-ekskolan")
    code, out, err = said(capsys, "audit", "gallra", PART, *given)
    assert (code, err) == (0, "")
    assert out.splitlines() == [
        f"{PART} är gallrad.",
        "Nycklarna är borta ur databasens tabeller. Säkerhetskopior gallras för sig, och i "
        "PostgreSQL också loggen (pg_wal): docs/liggaren.md säger hur.",
    ]
    code, out, _ = said(capsys, "audit", "verify", "--url", url)
    assert (code, "(gallrade 1)" in out) == (0, True)
    code, out, err = said(capsys, "audit", "gallra", PART, *given)
    assert (code, err) == (0, "")
    assert out.splitlines()[0] == f"{PART} är redan gallrad. Inget mer att göra."
    assert said(capsys, "audit", "gallra", "--städa", "--url", url)[0] == 0
    for command in ("explain", "answers"):
        code, out, err = said(capsys, command, "ärende-1", "--url", url, "--som", "rektor-ekskolan")
        assert (code, err.startswith(f"BL-K004 delen {PART} är gallrad.")) == (2, True)


@pytest.mark.parametrize(
    ("given", "missing"),
    [
        ((), "DEL"),
        ((PART, "--grund", "DHP:1"), "--som"),
        ((PART, "--som", "rektor-ekskolan"), "--grund"),
    ],
)
def test_what_an_erasure_lacks_is_said(
    capsys: pytest.CaptureFixture[str], url: str, given: tuple[str, ...], missing: str
) -> None:
    code, _, err = said(capsys, "audit", "gallra", "--url", url, *given)
    assert code == 2
    assert "BL-U002" in err and missing in err


def test_nobody_makes_a_ledger_by_looking(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    url = f"sqlite:///{tmp_path / 'ingen.db'}"
    code, _, err = said(capsys, "audit", "verify", "--url", url)
    assert (code, err.startswith("BL-U010")) == (2, True)
    assert not list(tmp_path.iterdir())
