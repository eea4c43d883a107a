"""The contact with the database is lost at the worst moment: what was stored is found by its key,
what was not is decided again, and nothing is done twice."""

import threading
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest
from tests import postgres
from tests.databases import PostgresDatabase
from tests.failures.house import CHILD, MENTOR, NURSE, PART, House, noticed
from tests.store.test_postgres import cut_off

from barnlots.kernel import evolve
from barnlots.model import commands as c
from barnlots.model.errors import Conflict, StoreError
from barnlots.model.people import Actor
from barnlots.store import Decided, Ledger, check_projections
from barnlots.store.transaction import Transaction

COMMAND = c.Record(key="en gång", part=PART, noticed=(noticed({"sagt om livet": "planer"}),))


@pytest.fixture
def away(house: House, postgres_database: PostgresDatabase) -> PostgresDatabase:
    """The house's database: a child has been seen there, and then the contact is lost."""
    house.see({"förändring i humör": "ny"})
    return postgres_database


def done_once(house: House) -> None:
    assert len(house.part().observations) == 2
    assert "oro-för-suicid" in house.part().ways
    assert [one.sequence for one in house.events()] == list(range(1, house.part().version + 1))
    assert check_projections(house.barnlots.ledger) == ()
    assert house.do(COMMAND).again


def test_cut_off_before_it_is_stored(
    house: House, away: PostgresDatabase, monkeypatch: pytest.MonkeyPatch
) -> None:
    append, left = Transaction.append, [3]

    def cut(self: Transaction, decided: Decided) -> None:
        append(self, decided)
        if left[0]:
            left[0] -= 1
            cut_off(away)

    monkeypatch.setattr(Transaction, "append", cut)
    assert not house.do(COMMAND).again
    assert left == [0]
    done_once(house)


@pytest.mark.parametrize("stored", [True, False])
def test_cut_off_while_it_is_being_stored(
    house: House, away: PostgresDatabase, monkeypatch: pytest.MonkeyPatch, stored: bool
) -> None:
    commit, left = psycopg.Connection.commit, [1]

    def cut(self: "psycopg.Connection[object]") -> None:
        if left[0]:
            left[0] = 0
            if stored:
                commit(self)
            cut_off(away)
            # The answer would have come now, and there is nobody to hear it from.
            self.execute("select 1")
        commit(self)

    monkeypatch.setattr(psycopg.Connection, "commit", cut)
    assert house.do(COMMAND).again is stored
    monkeypatch.undo()
    done_once(house)


def test_one_that_is_always_cut_off_is_told_and_can_come_back(
    house: House, away: PostgresDatabase, monkeypatch: pytest.MonkeyPatch
) -> None:
    append = Transaction.append

    def cut(self: Transaction, decided: Decided) -> None:
        append(self, decided)
        cut_off(away)

    with monkeypatch.context() as meanwhile:
        meanwhile.setattr(Transaction, "append", cut)
        with pytest.raises(Conflict) as conflict:
            house.do(COMMAND)
    assert conflict.value.code == "BL-K011"
    assert not house.do(COMMAND).again
    done_once(house)


def test_many_in_one_transaction_are_cut_off_together_and_each_is_done(
    house: House, away: PostgresDatabase, monkeypatch: pytest.MonkeyPatch
) -> None:
    commit, left = psycopg.Connection.commit, [1]

    def cut(self: "psycopg.Connection[object]") -> None:
        commit(self)
        if left[0]:
            left[0] = 0
            cut_off(away)
            self.execute("select 1")

    monkeypatch.setattr(psycopg.Connection, "commit", cut)
    seen = [noticed({"brott": "känt"})]
    many = [c.Record(key=f"{one}", part=PART, noticed=tuple(seen)) for one in range(5)]
    answers = house.barnlots.handle_many((one, Actor(assignment=MENTOR)) for one in many)
    assert len(answers) == 5
    assert len(house.part().observations) == 6
    assert check_projections(house.barnlots.ledger) == ()


@pytest.fixture
def server(postgres_database: PostgresDatabase) -> Iterator[postgres.Server]:
    with postgres.private_server() as started:
        yield started


def test_while_the_server_is_away_nothing_is_said_to_be_done(
    server: postgres.Server, tmp_path: Path
) -> None:
    where = PostgresDatabase(postgres.address(server.url, "postgres"), tmp_path / "nycklar")
    house = House(tmp_path, url=where.url)
    house.see({"förändring i humör": "ny"})
    server.stop("immediate")
    with pytest.raises(StoreError) as failure:
        house.do(COMMAND)
    assert failure.value.code == "BL-L020"
    server.start()
    assert not house.do(COMMAND).again
    done_once(house)
    house.barnlots.close()


def test_two_who_open_a_case_at_once_let_one_person_hold_it_together(house: House) -> None:
    """On both databases: each would find nobody there, and be the one."""
    doors = [house.barnlots, house.another()]
    for number in range(6):
        case, meet = f"ärende-{number}", threading.Barrier(2)

        def open_it(place: int, case: str = case, meet: threading.Barrier = meet) -> None:
            holder, who = (("ekskolan", MENTOR), ("emi", NURSE))[place]
            seen = (noticed({"förändring i humör": "ny"}),)
            key = f"{case}/{holder}"
            command = c.OpenCase(key=key, case=case, holder=holder, child=CHILD, noticed=seen)
            meet.wait(timeout=30)
            doors[place].handle(command, Actor(assignment=who))

        threads = [threading.Thread(target=open_it, args=(place,)) for place in range(2)]
        for one in threads:
            one.start()
        for one in threads:
            one.join(timeout=60)
        with house.barnlots.ledger.read() as ledger:
            holds = [one.coordinator.assignment for one in ledger.parts_of(case)]
        assert len(holds) == 2
        assert len(set(holds)) == 1
    doors[1].close()


def test_a_second_ledger_sees_what_the_first_has_stored(house: House, url: str) -> None:
    house.see({"förändring i humör": "ny"})
    other = Ledger.open(url, evolve)
    with other.read() as reader:
        assert reader.part(PART) == house.part()
    house.do(COMMAND)
    with other.read() as reader:
        assert reader.part(PART) == house.part()
    other.close()
