"""`barnlots db`: which schema a ledger has, and how it gets today's."""

import gzip
from pathlib import Path

import pytest
from sqlalchemy import make_url
from tests.cli.shown import said
from tests.databases import Database, PostgresDatabase
from tests.failures.house import House
from tests.store import released

STATUS_OF_OLD = """\
Liggare: {name}
Schema: 1. Det nyaste är 2; återstår: 0002. Ta en säkerhetskopia och kör barnlots db upgrade.
Storlek: 1.2 MB.
På disk: ja (synchronous = 2, journal_mode = delete).
"""


def test_an_old_ledger_is_told_of_and_brought_to_the_newest(
    capsys: pytest.CaptureFixture[str], file: Path
) -> None:
    file.write_bytes(gzip.decompress((released.FOLDER / "1.db.gz").read_bytes()))
    url = f"sqlite:///{file}"
    assert said(capsys, "db", "status", "--url", url) == (0, STATUS_OF_OLD.format(name=file), "")
    code, out, err = said(capsys, "health", "--url", url)
    assert (code, out) == (1, "") and err.startswith("BL-L031 ") and "barnlots db upgrade" in err
    upgraded = f"{file} har gått från schema 1 till 2. 6 delar har förts över och lästs tillbaka.\n"
    assert said(capsys, "db", "upgrade", "--url", url) == (0, upgraded, "")
    again = f"{file} has schema 2 already, the newest. Nothing to do.\n"
    assert said(capsys, "db", "upgrade", "--url", url, "--lang", "en") == (0, again, "")
    assert "Schema: 2, det nyaste." in said(capsys, "db", "status", "--url", url)[1]


def test_a_ledger_without_its_own_keys_is_not_well(
    capsys: pytest.CaptureFixture[str], database: Database, tmp_path: Path
) -> None:
    House(tmp_path, url=database.url).barnlots.close()
    _, out, _ = said(capsys, "db", "status", "--url", database.url)
    assert out.splitlines()[-1].startswith("Nycklar: de som liggaren är skriven med (")
    (other := tmp_path / "andra").mkdir()
    for folder in (other, tmp_path / "borta"):
        url = make_url(database.url).update_query_dict({"vault": str(folder)})
        wrong = url.render_as_string(hide_password=False)
        _, out, _ = said(capsys, "db", "status", "--url", wrong)
        assert out.splitlines()[-1].startswith(f"Nycklar: nej ({folder}). ")
    assert [*other.iterdir()] == []


def test_an_empty_database_gets_a_ledger_when_somebody_says_so(
    capsys: pytest.CaptureFixture[str], postgres_database: PostgresDatabase
) -> None:
    database = postgres_database
    url = database.url
    code, out, err = said(capsys, "health", "--url", url)
    assert (code, out) == (2, "") and err.startswith(f"BL-U014 i databasen {database.name} finns")
    assert "Schema: inget." in said(capsys, "db", "status", "--url", url)[1]
    made = f"{database.name} har fått en liggare med schema 2.\n"
    assert said(capsys, "db", "upgrade", "--url", url) == (0, made, "")
    code, out, _ = said(capsys, "db", "status", "--url", url)
    assert "På disk: ja (fsync = on, full_page_writes = on, synchronous_commit = on)." in out
    code, out, err = said(capsys, "health", "--url", url)
    assert (code, out) == (2, "") and err.startswith("BL-U015 ") and "--puls" in err
    code, out, _ = said(capsys, "health", "--url", url, "--puls", "ingen")
    assert (code, out) == (1, "FEL: livstecken saknas\n")
    assert said(capsys, "metrics", "--url", url)[0] == 0


@pytest.mark.parametrize("command", ["status", "upgrade"])
def test_who_mistypes_makes_no_ledger(
    capsys: pytest.CaptureFixture[str], file: Path, command: str
) -> None:
    code, out, err = said(capsys, "db", command, "--url", f"sqlite:///{file}")
    assert (code, out) == (2, "") and err.startswith(f"BL-U010 liggaren {file} finns inte.")
    assert not file.exists()
    code, _, err = said(capsys, "db", command)
    assert code == 2 and err.startswith("BL-U002 ")


def test_a_ledger_in_use_is_copied_and_the_copy_says_where_the_keys_are(
    capsys: pytest.CaptureFixture[str], file: Path, tmp_path: Path
) -> None:
    house = House(tmp_path)
    house.see({"sagt om livet": "tankar"})
    copy, url = tmp_path / "kopia.db", f"sqlite:///{file}"
    code, out, err = said(capsys, "db", "backup", str(copy), "--url", url)
    size = f"{copy.stat().st_size / 1_000_000:.1f}"
    assert (code, err) == (0, "")
    assert out == (
        f"{copy} är en hel kopia av {file}. Delar: 1. Storlek: {size} MB. Schema: 2. Nycklarna är "
        "inte med, och utan dem går inget i den att läsa: "
        f"säkerhetskopiera {file}.nycklar för sig.\n"
    )
    again, _, err = said(capsys, "db", "backup", str(copy), "--url", url)
    assert again == 2 and err.startswith("BL-U003 ") and "finns redan" in err
    code, _, err = said(capsys, "db", "backup", "/dev/null/x", "--url", url)
    assert code == 2 and err.startswith("BL-U003 ") and "går det inte att skriva" in err
    restored = f"sqlite:///{copy}?vault={file}.nycklar"
    code, out, err = said(capsys, "audit", "verify", "--url", restored)
    assert (code, "som det lämnades. Genomgånget: delar 1 " in out, err) == (0, True, "")
    house.barnlots.close()


def test_the_file_alone_is_told_to_be_no_ledger_and_none_is_made_of_it(
    capsys: pytest.CaptureFixture[str], file: Path, tmp_path: Path
) -> None:
    house = House(tmp_path)
    house.see({"sagt om livet": "tankar"})
    (alone := tmp_path / "utan-wal.db").write_bytes(file.read_bytes())
    for command in (["audit", "verify"], ["health"], ["doctor"], ["db", "backup", "x.db"]):
        code, out, err = said(capsys, *command, "--url", f"sqlite:///{alone}")
        assert code in (1, 2)
        assert f"i filen {alone} finns ingen liggare" in out + err
        assert "kvar i den andra filens -wal" in out + err
    assert alone.read_bytes() == file.read_bytes()
    assert not Path(f"{alone}.nycklar").exists()
    house.barnlots.close()


def test_a_ledger_without_children_says_so(capsys: pytest.CaptureFixture[str], file: Path) -> None:
    file.touch()
    url = f"sqlite:///{file}"
    assert said(capsys, "db", "upgrade", "--url", url)[0] == 0
    code, out, _ = said(capsys, "audit", "verify", "--url", url)
    assert (code, out.splitlines()[0].startswith("Liggaren är tom: inget barn")) == (0, True)
