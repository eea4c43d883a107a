"""Which files are opened, which are left as they were, and what is said of them."""

import shutil
import sqlite3
import stat
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.store.crowd import open_without_rights
from tests.store.test_crowd import SPAWN
from tests.store.values import begin, decide, evolve, keep, noticed, opened

from barnlots.model.errors import BarnlotsError, StoreError
from barnlots.store import Ledger


def sql(file: Path, script: str) -> None:
    connection = sqlite3.connect(file)
    connection.executescript(script)
    connection.close()


def pragma(ledger: Ledger, name: str) -> object:
    with ledger.read() as reader:
        connection = reader.channel.connection
        return connection.exec_driver_sql(f"pragma {name}").scalar()


def test_a_ledger_is_set_up_to_lose_nothing(ledger: Ledger, file: Path) -> None:
    assert pragma(ledger, "journal_mode") == "wal"
    assert pragma(ledger, "synchronous") == 2
    assert pragma(ledger, "foreign_keys") == 1
    assert pragma(ledger, "busy_timeout") == 10_000
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_a_ledger_is_opened_again(ledger: Ledger, url: str) -> None:
    part = begin(ledger)
    ledger.close()
    again = Ledger.open(url, evolve)
    keep(again, decide(part, noticed(), key="k2"))
    with again.read() as reader:
        assert len(reader.events("c1/skolan")) == 2
    again.close()


def test_closing_twice_is_no_harm(ledger: Ledger) -> None:
    ledger.close()
    ledger.close()


OTHERS_TABLE = "create table recept (namn text)"
META = "create table barnlots_meta (name, value)"
GARBAGE: dict[str, bytes | str] = {
    "text": "Kära dagbok, ".encode() * 1000,
    "half a header": b"SQLite format 3\0" + b"\xff" * 4096,
    "somebody else's": OTHERS_TABLE,
    "half a ledger": f"{META}; insert into barnlots_meta values ('schema', '2')",
    "no schema": META,
}


@pytest.mark.parametrize("what", GARBAGE)
def test_a_file_that_is_no_ledger_is_refused_and_left_as_it_was(
    file: Path, url: str, what: str
) -> None:
    garbage = GARBAGE[what]
    if isinstance(garbage, bytes):
        file.write_bytes(garbage)
    else:
        sql(file, garbage)
    before = file.read_bytes()
    with pytest.raises(StoreError) as failure:
        Ledger.open(url, evolve)
    assert failure.value.code == "BL-L001"
    assert failure.value.params["fil"] == str(file)
    assert file.read_bytes() == before
    assert [one.name for one in file.parent.iterdir()] == [file.name]


def test_a_ledger_from_a_later_barnlots_is_refused(ledger: Ledger, file: Path, url: str) -> None:
    ledger.close()
    sql(file, "update barnlots_meta set value = '3' where name = 'schema'")
    with pytest.raises(StoreError) as failure:
        Ledger.open(url, evolve)
    assert failure.value.code == "BL-L001"
    assert failure.value.params == {"fil": str(file), "schema": "3", "kan": "2"}


def test_a_ledger_that_is_damaged_says_so(ledger: Ledger, file: Path, url: str) -> None:
    begin(ledger, *[noticed("ord " * 100) for _ in range(200)])
    ledger.close()
    content = bytearray(file.read_bytes())
    page = content.rindex(b"beslut") // 4096 * 4096
    content[page : page + 4096] = b"\xff" * 4096
    file.write_bytes(content)
    again = Ledger.open(url, evolve)
    with pytest.raises(StoreError) as failure, again.read() as reader:
        reader.events("c1/skolan")
    assert failure.value.code == "BL-L001"
    again.close()


def test_a_full_disk_is_said_and_leaves_nothing(ledger: Ledger, file: Path) -> None:
    part = begin(ledger)
    with pytest.raises(StoreError) as failure, ledger.transaction() as transaction:
        connection = transaction.channel.connection
        pages = connection.exec_driver_sql("pragma page_count").scalar()
        connection.exec_driver_sql(f"pragma max_page_count = {pages}")
        with pytest.raises(StoreError):
            transaction.append(decide(part, noticed("ord " * 100_000), key="k2"))
        # SQLite may have rolled back by itself; whatever comes now must not slip through.
        transaction.append(decide(part, noticed(), key="k3"))
    assert failure.value.code == "BL-L003"
    with ledger.read() as reader:
        assert len(reader.events("c1/skolan")) == 1
        assert reader.answered("k3") is None


@pytest.mark.parametrize(
    "url",
    [
        "",
        "liggare.db",
        "sqlite://",
        "sqlite:///:memory:",
        "sqlite:///file:x?mode=memory&uri=true",
        "sqlite+aiosqlite:///x.db",
        "mysql://eva:hemligt@db/barnlots",
        "postgresql+psycopg2://eva:hemligt@db/barnlots",
        "nonsense://eva:hemligt@x",
        "eva:hemligt",
    ],
)
def test_an_address_that_is_no_file_of_ours(url: str) -> None:
    with pytest.raises(StoreError) as failure:
        Ledger.open(url, evolve)
    assert failure.value.code == "BL-L004"
    assert "hemligt" not in str(failure.value.params)


@pytest.mark.parametrize(
    ("url", "code"),
    [
        ("sqlite:///{folder}/x.db?mode=ro", "BL-L036"),
        ("sqlite:///{folder}/x.db?lösen=hemligt&timeout=1", "BL-L036"),
        ("postgresql://eva:hemligt@db/barnlots?sslmod=require", "BL-L036"),
        ("postgresql://eva:hemligt@db/barnlots?prepare_threshold=0", "BL-L036"),
        ("postgresql:///barnlots?host={folder}&sslmode=hemligt", "BL-L037"),
        ("postgresql:///barnlots?host={folder}&connect_timeout=hemligt", "BL-L037"),
        ("postgresql:///barnlots?host={folder}&connect_timeout=1&sslmode=disable", "BL-L020"),
        ("sqlite:///{folder}/x.db?timeout=hemligt", "BL-L038"),
        ("sqlite:///{folder}/x.db?timeout=-1", "BL-L038"),
        ("sqlite:///{folder}/x.db?timeout=nan", "BL-L038"),
        ("sqlite:///{folder}/x.db?timeout=1&timeout=2", "BL-L038"),
        ("postgresql://eva:hemligt@db/barnlots?timeout=snart", "BL-L038"),
    ],
)
def test_what_stands_after_the_question_mark_is_for_us_or_for_the_driver(
    url: str, code: str, tmp_path: Path, recwarn: pytest.WarningsRecorder
) -> None:
    with pytest.raises(StoreError) as failure:
        Ledger.open(url.format(folder=tmp_path), evolve)
    assert failure.value.code == code
    assert "hemligt" not in str(failure.value.params)
    assert list(recwarn) == [] and list(tmp_path.iterdir()) == []


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(StoreError) as failure:
        Ledger.open(f"sqlite:///{tmp_path}/saknas/liggare.db", evolve)
    assert failure.value.code == "BL-L005"


@pytest.fixture
def public() -> Iterator[Path]:
    """A directory that everybody can see into, which pytest's own are not."""
    folder = Path(tempfile.mkdtemp())
    yield folder
    folder.chmod(0o755)
    shutil.rmtree(folder)


@pytest.mark.parametrize("exists", [True, False])
def test_a_folder_that_may_not_be_written_to(public: Path, exists: bool) -> None:
    url = f"sqlite:///{public}/liggare.db"
    if exists:
        Ledger.open(url, evolve).close()
        (public / "liggare.db").chmod(0o444)
    public.chmod(0o555)
    process = SPAWN.Process(target=open_without_rights, args=(url, 17))
    process.start()
    process.join(60)
    assert process.exitcode == 17


def test_what_is_used_after_its_block_says_so_in_our_words(ledger: Ledger) -> None:
    with ledger.read() as reader:
        pass
    with pytest.raises(BarnlotsError) as failure:
        reader.part("c1/skolan")
    assert failure.value.code == "BL-L009"
    with ledger.transaction() as transaction:
        pass
    with pytest.raises(BarnlotsError) as failure:
        transaction.append(decide(None, opened(), key="k1"))
    assert failure.value.code == "BL-L009"
