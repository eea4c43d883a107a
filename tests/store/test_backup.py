"""A copy made while the ledger is in use is whole, and says what is not in it."""

import gzip
import shutil
import stat
import subprocess
from pathlib import Path

import pytest
from sqlalchemy import URL
from tests import postgres
from tests.databases import PostgresDatabase, SqliteDatabase, counts
from tests.store import released
from tests.store.tampering import PARTS, fill, found, publish_all
from tests.store.values import begin, days, evolve

from barnlots.model.errors import Refused, StoreError
from barnlots.store import Ledger
from barnlots.store.backup import back_up
from barnlots.store.checkpoints import make_checkpoint
from barnlots.store.verify import Verification


def parts_in(file: Path, vault: Path) -> int:
    ledger = Ledger.open(f"sqlite:///{file}?vault={vault}", evolve)
    run = Verification(ledger)
    assert [*run.findings()] == []
    ledger.close()
    return run.parts


def test_what_lies_in_the_log_is_in_the_copy(file: Path, tmp_path: Path) -> None:
    url, copy = f"sqlite:///{file}", tmp_path / "kopia.db"
    ledger = Ledger.open(url, evolve)
    begin(ledger)
    assert Path(f"{file}-wal").stat().st_size > 0
    alone = tmp_path / "utan-wal.db"
    shutil.copy(file, alone)
    done = back_up(url, copy)
    ledger.close()
    vault = Path(f"{file}.nycklar")
    assert (done.name, done.parts, done.vault) == (str(file), 1, vault)
    assert done.size == copy.stat().st_size
    assert stat.S_IMODE(copy.stat().st_mode) == 0o600
    assert [one.name for one in tmp_path.iterdir() if one.name.startswith("kopia")] == ["kopia.db"]
    assert parts_in(copy, vault) == 1
    # What the copy is for: the file alone has nothing.
    assert SqliteDatabase(alone).rows("select name from sqlite_master") == []


def test_restored_it_lacks_what_came_after_and_the_witness_says_so(
    untouched: Path, tmp_path: Path
) -> None:
    file, witness, copy = tmp_path / "liggare.db", tmp_path / "vittne", tmp_path / "kopia.db"
    shutil.copy(untouched, file)
    shutil.copytree(f"{untouched}.nycklar", f"{file}.nycklar")
    url = f"sqlite:///{file}"
    publish_all(url, witness)
    assert back_up(url, copy).parts >= len(PARTS)
    ledger = Ledger.open(url, evolve)
    begin(ledger, part="c9/skolan")
    make_checkpoint(ledger, days(9))
    ledger.close()
    seen = publish_all(url, witness)
    assert found(url, seen) == []
    for ending in ("", "-wal", "-shm"):
        Path(f"{file}{ending}").unlink(missing_ok=True)
    shutil.copy(copy, file)
    assert found(url) == []
    missing = {(one.code, one.part) for one in found(url, seen)}
    assert missing == {("BL-L065", "c9/skolan"), ("BL-L070", None)}


def test_an_older_ledger_is_copied_before_it_is_upgraded_and_without_keys(
    file: Path, tmp_path: Path
) -> None:
    file.write_bytes(gzip.decompress((released.FOLDER / "1.db.gz").read_bytes()))
    done = back_up(f"sqlite:///{file}", tmp_path / "kopia.db")
    assert (done.schema, done.parts) == (1, 6)
    assert not Path(f"{file}.nycklar").exists()


@pytest.mark.parametrize("there", ["", "-wal", "-journal"])
def test_nothing_is_written_over_and_nothing_lies_beside_it(
    untouched: Path, tmp_path: Path, there: str
) -> None:
    copy = tmp_path / "kopia.db"
    Path(f"{copy}{there}").write_bytes(b"annat")
    with pytest.raises(FileExistsError):
        back_up(f"sqlite:///{untouched}", copy)
    assert [one.read_bytes() for one in tmp_path.iterdir()] == [b"annat"]


def test_what_is_damaged_becomes_no_copy(untouched: Path, tmp_path: Path) -> None:
    file = tmp_path / "liggare.db"
    pages = bytearray(untouched.read_bytes())
    # The rows of some table, after the first page, which says what the tables are.
    for at in range(4096, len(pages), 4096):
        pages[at + 64 : at + 2048] = bytes(2048 - 64)
    file.write_bytes(pages)
    with pytest.raises(StoreError) as error:
        back_up(f"sqlite:///{file}", tmp_path / "kopia.db")
    assert error.value.code in ("BL-L001", "BL-L080")
    assert not [one for one in tmp_path.iterdir() if "kopia" in one.name]


def test_a_server_is_copied_by_its_own_programs(
    postgres_database: PostgresDatabase, tmp_path: Path
) -> None:
    Ledger.open(postgres_database.url, evolve).close()
    with pytest.raises(Refused, match="BL-U062"):
        back_up(postgres_database.url, tmp_path / "kopia.db")
    assert [*tmp_path.glob("kopia*")] == []


def test_what_a_server_dumps_and_restores_is_the_ledger_as_it_was(
    postgres_database: PostgresDatabase, postgres_server: URL, tmp_path: Path
) -> None:
    postgres.needs_postgresql_here()
    programs = postgres.binaries()
    assert programs is not None
    ledger = Ledger.open(postgres_database.url, evolve)
    fill(ledger)
    ledger.close()
    dump = str(tmp_path / "liggare.dump")
    with postgres.database(postgres_server) as address:
        for words in (
            ("pg_dump", "--format=custom", f"--file={dump}", postgres_database.address),
            ("pg_restore", "--exit-on-error", f"--dbname={address}", dump),
        ):
            subprocess.run([str(programs / words[0]), *words[1:]], check=True, capture_output=True)
        restored = PostgresDatabase(address, postgres_database.vault)
        assert found(restored.url) == []
        assert counts(restored) == counts(postgres_database)
