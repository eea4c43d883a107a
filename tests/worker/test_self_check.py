"""What was changed behind our back so that nothing happens any more is found each night, and health
tells it until it is mended."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from tests.databases import Database
from tests.failures.house import House

from barnlots.model.errors import StoreError
from barnlots.store import rebuild
from barnlots.store.checkpoints import publish
from barnlots.store.figures import figures
from barnlots.store.witness import FileWitness
from barnlots.worker.checkpoint import checkpoint_round
from barnlots.worker.health import judge
from barnlots.worker.self_check import self_check_round


@pytest.fixture
def house(url: str, tmp_path: Path) -> Iterator[House]:
    made = House(tmp_path, url=url)
    made.see({"sagt om livet": "planer"})
    yield made
    made.barnlots.close()


def ill(house: House, now: datetime) -> set[str]:
    with house.barnlots.ledger.read() as reader:
        signs = judge(None, figures(reader, now), now)
    return {one.name for one in signs if not one.well} & {
        "witness",
        "refused",
        "self_check",
        "disagrees",
    }


def test_a_deadline_that_nobody_would_see_is_found_the_next_night(
    house: House, database: Database
) -> None:
    made, now = self_check_round(house.barnlots), house.now
    assert made.run(now) == {"odd": 0}
    database.tamper("update part set due_at = null")
    assert made.run(now + timedelta(hours=1)) == {}
    night = now + timedelta(hours=24)
    assert made.run(night) == {"odd": 1}
    assert ill(house, night) == {"disagrees"}
    rebuild(house.barnlots.ledger)
    assert made.run(night + timedelta(hours=24)) == {"odd": 0}
    assert ill(house, night + timedelta(hours=24)) == set()
    assert ill(house, night + timedelta(hours=90)) == {"self_check"}


@pytest.mark.parametrize(
    "change",
    [
        "delete from opinion where version = (select max(version) from opinion)",
        "update opinion set due_at = due_at + 86400000000",
        "update opinion set version = version + 100",
    ],
)
def test_a_second_opinion_that_nobody_would_make_is_found(
    house: House, database: Database, change: str
) -> None:
    waiting = "select part_id, version, due_at from opinion order by version"
    before = database.rows(waiting)
    assert before
    database.tamper(change)
    assert self_check_round(house.barnlots).run(house.now) == {"odd": 1}
    rebuild(house.barnlots.ledger)
    assert database.rows(waiting) == before


def test_a_part_that_is_said_to_be_gallrad_is_found(house: House, database: Database) -> None:
    database.tamper("update part set opened_at = null, due_at = null, base = 1")
    assert self_check_round(house.barnlots).run(house.now) == {"odd": 1}


def test_a_table_that_is_not_ours_is_found(house: House, database: Database) -> None:
    database.tamper("alter table opinion add column mer text")
    assert self_check_round(house.barnlots).run(house.now) == {"odd": 1}


def test_a_ledger_that_has_shrunk_is_told_until_it_has_all_again(
    house: House, database: Database
) -> None:
    made, now = checkpoint_round(house.barnlots, None), house.now
    made.run(now)
    database.tamper(
        "create table undan as select * from part",
        "delete from duty",
        "delete from delivery",
        "delete from part",
    )
    for hours in (1, 2, 3):
        # Whoever takes away what is noted of it is found the next hour all the same.
        database.tamper("delete from barnlots_meta where name = 'minskat sedan'")
        made.run(now + timedelta(hours=hours))
        assert ill(house, now + timedelta(hours=hours)) == {"disagrees"}
    database.tamper("insert into part select * from undan")
    made.run(now + timedelta(hours=4))
    assert ill(house, now + timedelta(hours=4)) == set()


def test_a_witness_that_hears_nothing_is_told_by_its_age(house: House, tmp_path: Path) -> None:
    folder, now = tmp_path / "vittne", house.now
    made = checkpoint_round(house.barnlots, FileWitness(folder))
    with pytest.raises(StoreError):
        made.run(now)
    assert ill(house, now + timedelta(hours=4)) == {"witness"}
    folder.mkdir()
    made.run(now + timedelta(hours=4))
    assert ill(house, now + timedelta(hours=5)) == set()
    (folder / "kontrollpunkt-000000002.json").write_bytes(b"{}")
    with pytest.raises(StoreError):
        made.run(now + timedelta(hours=8))
    assert ill(house, now + timedelta(hours=8)) == {"witness", "refused"}
    checkpoint_round(house.barnlots, None).run(now + timedelta(hours=9))
    assert ill(house, now + timedelta(hours=9)) == set()


def test_a_witness_is_never_well_before_it_has_received_or_while_it_refuses(
    house: House, tmp_path: Path
) -> None:
    folder, now = tmp_path / "vittne", house.now
    made = checkpoint_round(house.barnlots, FileWitness(folder))
    with pytest.raises(StoreError):
        made.run(now)
    assert ill(house, now) == {"witness"}, "it has never received anything"
    folder.mkdir()
    made.run(now)
    assert ill(house, now) == set()
    (folder / "kontrollpunkt-000000001.json").write_bytes(b"{}")
    for minutes in (1, 2):
        with pytest.raises(StoreError, match="BL-L041"):
            made.run(now + timedelta(minutes=minutes))
    assert ill(house, now + timedelta(minutes=2)) == {"refused"}
    with house.barnlots.ledger.read() as reader:
        found = figures(reader, now)
    assert (found.witness_at, found.witness_refused_at) == (now, now + timedelta(minutes=1))
    checkpoint_round(house.barnlots, FileWitness(_empty(tmp_path))).run(now + timedelta(minutes=3))
    assert ill(house, now + timedelta(minutes=3)) == set(), "another witness has it all"


def test_a_witness_with_nothing_new_has_received_nothing_since(
    house: House, tmp_path: Path
) -> None:
    made, now = checkpoint_round(house.barnlots, FileWitness(_empty(tmp_path))), house.now
    for minutes in (0, 10, 20):
        made.run(now + timedelta(minutes=minutes))
    with house.barnlots.ledger.read() as reader:
        assert figures(reader, now).witness_at == now


def test_a_witness_that_was_told_by_hand_has_received_it(house: House, tmp_path: Path) -> None:
    witness, now = FileWitness(_empty(tmp_path)), house.now
    checkpoint_round(house.barnlots, None).run(now)
    publish(house.barnlots.ledger, witness)
    checkpoint_round(house.barnlots, witness).run(now + timedelta(minutes=5))
    with house.barnlots.ledger.read() as reader:
        assert figures(reader, now).witness_at == now


def _empty(folder: Path) -> Path:
    (folder / "tomt").mkdir()
    return folder / "tomt"


def test_a_policy_that_is_gone_is_found(house: House, database: Database) -> None:
    database.tamper("delete from policy")
    assert self_check_round(house.barnlots).run(house.now) == {"odd": 1}


def test_a_policy_that_was_changed_is_not_used(house: House, database: Database) -> None:
    digest = house.barnlots.policy.digest
    database.tamper(
        "update policy set body = replace(body, 'ekskolan', 'alskolan')",
        "update policy set body = replace(body, '2026', '2027')",
    )
    reopened = house.another()
    with reopened.ledger.read() as reader, pytest.raises(StoreError) as refused:
        reader.policy(digest)
    reopened.close()
    assert refused.value.code == "BL-L088"
