"""PostgreSQL: who is let in, what is said when something is wrong, and who waits for whom."""

import threading
import time
import uuid
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from sqlalchemy import URL, make_url
from tests import postgres
from tests.databases import PostgresDatabase, counts
from tests.store.values import begin, decide, evolve, noticed, opened

from barnlots.model.errors import BarnlotsError, Conflict, StoreError
from barnlots.model.part import Part
from barnlots.store import Ledger
from barnlots.store.upgrade import standing

pytestmark = pytest.mark.usefixtures("postgres_database")


def refused(url: URL | str) -> StoreError:
    with pytest.raises(StoreError) as failure:
        Ledger.open(str(url) if isinstance(url, str) else url.render_as_string(False), evolve)
    assert "hemligt" not in str(failure.value.params)
    return failure.value


@pytest.fixture
def server(postgres_server: URL) -> URL:
    return postgres_server


@pytest.fixture
def address(database: PostgresDatabase) -> URL:
    return make_url(database.url)


@pytest.fixture
def eva(server: URL, postgres_database: PostgresDatabase) -> Iterator[str]:
    """Somebody who owns nothing. Roles belong to the whole server, which others use meanwhile."""
    name = f"eva_{uuid.uuid4().hex[:8]}"
    postgres.run(server, f"create role {name} login password 'hemligt'")
    yield name
    postgres_database.tamper(f"drop owned by {name}")
    postgres.run(server, f"drop role {name}")


def test_a_server_that_does_not_answer(address: URL, tmp_path: Path) -> None:
    for where in (
        {"host": str(tmp_path)},
        {"host": "127.0.0.1", "port": "1"},
        {"host": "ingen.invalid"},
    ):
        gone = address.set(username="eva", password="hemligt").update_query_dict(where)
        failure = refused(gone)
        assert failure.code == "BL-L020"
        assert "eva" not in failure.params["fil"]


def test_a_database_that_is_not_there(address: URL) -> None:
    failure = refused(address.set(database="ingen"))
    assert (failure.code, failure.params) == ("BL-L024", {"fil": "postgresql:///ingen"})


def test_somebody_who_is_not_let_in(address: URL, server: URL, eva: str) -> None:
    postgres.run(server, f"create database {postgres.LOCKED}")
    locked = address.set(username=eva, database=postgres.LOCKED)
    for wrong in (locked, locked.set(password="hemligt men fel"), address.set(username="ingen")):
        assert refused(wrong).code == "BL-L023"
    assert standing(locked.set(password="hemligt").render_as_string(False)).schema is None
    postgres.run(server, f"drop database {postgres.LOCKED}")


def test_somebody_who_may_not_make_tables(address: URL, eva: str) -> None:
    assert refused(address.set(username=eva)).code == "BL-L026"


def test_somebody_who_may_not_write(
    ledger: Ledger, address: URL, database: PostgresDatabase, eva: str
) -> None:
    begin(ledger)
    database.tamper(f"grant select on barnlots_meta to {eva}")
    other = Ledger.open(address.set(username=eva).render_as_string(False), evolve)
    with pytest.raises(StoreError) as failure:
        begin(other, part="c2/skolan")
    assert failure.value.code == "BL-L026"
    other.close()


def test_a_schema_of_its_own_beside_somebody_elses_tables(
    address: URL, database: PostgresDatabase
) -> None:
    own = address.update_query_dict({"options": "-csearch_path=barnlots"})
    assert refused(own).code == "BL-L026"
    database.tamper("create table part (id int)", "create schema barnlots")
    failure = refused(address)
    assert (failure.code, failure.params["tabeller"]) == ("BL-L032", "part")
    ledger = Ledger.open(own.render_as_string(False), evolve)
    begin(ledger)
    ledger.close()
    assert database.rows("select count(*) from barnlots.entry") == [(1,)]
    assert database.rows("select count(*) from part") == [(0,)]


def test_tables_with_other_names_are_nobodys_business(url: str, database: PostgresDatabase) -> None:
    database.tamper("create table recept (id int)")
    Ledger.open(url, evolve).close()


def test_half_a_ledger_is_refused(url: str, database: PostgresDatabase) -> None:
    Ledger.open(url, evolve).close()
    database.tamper("drop table snapshot")
    assert refused(url).code == "BL-L001"


def test_text_that_cannot_be_stored(address: URL, server: URL) -> None:
    name = f"barnlots_ascii_{uuid.uuid4().hex[:8]}"
    how = "encoding 'SQL_ASCII' template template0 lc_collate 'C' lc_ctype 'C'"
    postgres.run(server, f"create database {name} {how}")
    failure = refused(address.set(database=name))
    assert (failure.code, failure.params["kodning"]) == ("BL-L033", "SQL_ASCII")
    postgres.run(server, f"drop database {name}")


def test_a_ledger_needs_keys_that_everybody_has(
    address: URL, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    bare = address.difference_update_query(["vault"])
    assert refused(bare).code == "BL-L035"
    monkeypatch.setenv("BARNLOTS_VAULT", str(tmp_path / "nycklar"))
    ledger = Ledger.open(bare.render_as_string(False), evolve)
    begin(ledger)
    ledger.close()
    assert (tmp_path / "nycklar").is_dir()


def test_no_connections_left(ledger: Ledger, address: URL, server: URL, eva: str) -> None:
    postgres.run(server, f"alter role {eva} connection limit 0")
    assert refused(address.set(username=eva)).code == "BL-L028"


def test_what_can_only_be_read(ledger: Ledger, url: str, database: PostgresDatabase) -> None:
    part = begin(ledger)
    name = make_url(url).database
    database.tamper(f'alter database "{name}" set default_transaction_read_only = on')
    again = Ledger.open(url, evolve)
    with again.read() as reader:
        assert reader.part("c1/skolan") == part
    with pytest.raises(StoreError) as failure:
        begin(again, part="c2/skolan")
    assert failure.value.code == "BL-L027"
    again.close()


def test_what_is_answered_is_on_disk_whatever_is_the_rule_there(
    url: str, database: PostgresDatabase
) -> None:
    name = make_url(url).database
    database.tamper(f'alter database "{name}" set synchronous_commit = off')
    ledger = Ledger.open(url, evolve)
    found = ledger.durability()
    assert found.settings == {"fsync": "on", "full_page_writes": "on", "synchronous_commit": "on"}
    assert found.unsafe == ()
    ledger.close()
    database.tamper(f'alter database "{name}" set synchronous_commit = remote_apply')
    ledger = Ledger.open(url, evolve)
    assert ledger.durability().settings["synchronous_commit"] == "remote_apply"
    ledger.close()


# What the server says while an entry is written, and what we say.
SAID = {
    "53100": ("BL-L003", StoreError),
    "XX001": ("BL-L029", StoreError),
    "55P03": ("BL-L034", StoreError),
    "58030": ("BL-L009", StoreError),
    "23514": ("BL-L008", StoreError),
    "40001": ("BL-K012", Conflict),
    "40P01": ("BL-K012", Conflict),
    "57P01": ("BL-K011", Conflict),
}


@pytest.mark.parametrize("state", SAID)
def test_each_failure_in_our_own_words_and_nothing_kept(
    ledger: Ledger, database: PostgresDatabase, state: str
) -> None:
    begin(ledger)
    before = counts(database)
    database.tamper(
        "create function fail() returns trigger language plpgsql as"
        f" $$ begin raise exception 'hemligt' using errcode = '{state}'; end $$",
        "create trigger fail before insert on entry for each row execute function fail()",
    )
    code, kind = SAID[state]
    with pytest.raises(kind) as failure:
        begin(ledger, part="c2/skolan")
    assert failure.value.code == code
    assert "hemligt" not in str(failure.value.params)
    assert counts(database) == before
    database.tamper("drop trigger fail on entry")
    begin(ledger, part="c2/skolan")


def test_two_that_wait_for_each_other_are_parted(ledger: Ledger) -> None:
    first = begin(ledger)
    second = begin(ledger, part="c2/skolan")
    meet = threading.Barrier(2)

    def both(*parts: Part) -> str:
        try:
            with ledger.transaction() as transaction:
                for number, part in enumerate(parts):
                    key = f"{parts[0].id} {number}"
                    transaction.append(decide(part, noticed(), key=key, part=part.id))
                    if number == 0:
                        meet.wait(timeout=30)
            return "kept"
        except Conflict as conflict:
            return conflict.code

    with ThreadPoolExecutor(2) as pool:
        ways = [pool.submit(both, first, second), pool.submit(both, second, first)]
        assert sorted(one.result(timeout=60) for one in ways) == ["BL-K012", "kept"]


def test_who_writes_in_other_cases_does_not_wait(ledger: Ledger) -> None:
    part = begin(ledger)
    with ledger.transaction("c1") as transaction:
        transaction.append(decide(part, noticed(), key="k2"))
        with ThreadPoolExecutor(4) as pool:
            names = [f"d{number}/skolan" for number in range(20)]
            list(pool.map(lambda name: begin(ledger, part=name), names))
        with ledger.read() as reader:
            assert len(reader.cases()) == 21
            assert len(reader.events("c1/skolan")) == 1


def test_who_writes_in_the_same_case_waits_and_not_for_ever(ledger: Ledger, url: str) -> None:
    impatient = Ledger.open(f"{url}&timeout=0.2", evolve)
    begin(ledger)
    with ledger.transaction("c1"):
        with pytest.raises(StoreError) as failure, impatient.transaction("c1"):
            raise AssertionError
        assert failure.value.code == "BL-L034"
        with impatient.transaction("c2"):
            pass
    with impatient.transaction("c1"):
        pass
    impatient.close()


def test_many_who_wait_for_one_case_are_all_heard(ledger: Ledger) -> None:
    begin(ledger)

    def add(name: int) -> None:
        for number in range(5):
            with ledger.transaction("c1") as transaction:
                part = transaction.part("c1/skolan")
                transaction.append(decide(part, noticed(), key=f"{name} {number}"))

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(add, range(8)))
    with ledger.read() as reader:
        assert len(reader.events("c1/skolan")) == 41


def test_a_process_that_stands_still_is_thrown_out_and_nothing_of_it_is_kept(
    ledger: Ledger, database: PostgresDatabase
) -> None:
    part = begin(ledger)
    with pytest.raises(Conflict) as failure, ledger.transaction("c1") as still:
        still.append(decide(part, noticed(), key="stilla"))
        still.channel.connection.exec_driver_sql(
            "set local idle_in_transaction_session_timeout = '50ms'"
        )
        # As soon as it has been thrown out the case is free for others.
        with ledger.transaction("c1") as other:
            other.append(decide(part, noticed(), key="levande"))
        still.append(decide(None, opened(), key="vaknar", part="c2/skolan"))
    assert failure.value.code == "BL-K011"
    with ledger.read() as reader:
        assert reader.answered("stilla") is None
        assert reader.answered("levande") is not None


def test_who_reads_when_the_contact_is_lost_is_told_so(
    ledger: Ledger, database: PostgresDatabase
) -> None:
    begin(ledger)
    with pytest.raises(StoreError) as failure, ledger.read() as reader:
        reader.part("c1/skolan")
        cut_off(database)
        reader.cases()
    assert failure.value.code == "BL-L021"
    with ledger.read() as reader:
        assert reader.cases() == ("c1",)


def cut_off(database: PostgresDatabase) -> None:
    """End every connection but our own, and see that they are gone."""
    others = "from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()"
    database.rows(f"select pg_terminate_backend(pid, 5000) {others}")
    while database.rows(f"select 1 {others}"):
        time.sleep(0.01)


@pytest.fixture
def own_server(postgres_server: URL) -> Iterator[postgres.Server]:
    """One that can be restarted."""
    with postgres.private_server() as server:
        yield server


@pytest.mark.parametrize("mode", ["fast", "immediate"])
def test_after_the_server_has_been_away_the_next_one_is_heard(
    own_server: postgres.Server, tmp_path: Path, mode: str
) -> None:
    where = PostgresDatabase(postgres.address(own_server.url, "postgres"), tmp_path / "nycklar")
    ledger = Ledger.open(where.url, evolve)
    part = begin(ledger)
    with ThreadPoolExecutor(4) as pool:
        meet = threading.Barrier(4)

        def look(_: int) -> None:
            with ledger.read():
                meet.wait(timeout=30)

        # So that several connections lie waiting when the server goes away.
        list(pool.map(look, range(4)))
    with pytest.raises(Conflict) as conflict, ledger.transaction("c1") as transaction:
        transaction.append(decide(part, noticed(), key="mitt i"))
        own_server.restart(mode)
    assert conflict.value.code == "BL-K011"
    begin(ledger, part="c2/skolan")
    own_server.stop(mode)
    with pytest.raises(BarnlotsError) as failure:
        begin(ledger, part="c3/skolan")
    assert failure.value.code == "BL-L020"
    own_server.start()
    begin(ledger, part="c3/skolan")
    with ledger.read() as reader:
        assert reader.cases() == ("c1", "c2", "c3")
        assert reader.answered("mitt i") is None
    ledger.close()
