"""The round that vouches for the ledger: something outside knows what was there each hour."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from tests.failures.house import House

from barnlots.model.errors import StoreError
from barnlots.store.checkpoints import newest_checkpoint
from barnlots.store.verify import Verification
from barnlots.store.witness import FileWitness
from barnlots.worker.checkpoint import checkpoint_round


@pytest.fixture
def house(url: str, tmp_path: Path) -> Iterator[House]:
    made = House(tmp_path, url=url)
    yield made
    made.barnlots.close()


def test_each_hour_is_vouched_for_and_told_to_the_witness(house: House, tmp_path: Path) -> None:
    folder = tmp_path / "vittne"
    folder.mkdir()
    witness = FileWitness(folder)
    made = checkpoint_round(house.barnlots, witness)
    house.see({"frånvaro": "upprepad"})
    assert made.run(house.now) == {"published": 1}
    house.see({"frånvaro": "upprepad"}, case="ärende-2")
    assert made.run(house.now + timedelta(hours=1)) == {"published": 1}
    with house.barnlots.ledger.read() as ledger:
        newest = newest_checkpoint(ledger)
    assert newest is not None
    assert newest.at == house.now + timedelta(hours=1)
    assert len(list(witness.documents())) == 2
    assert list(Verification(house.barnlots.ledger, witness).findings()) == []


def test_without_a_witness_it_is_vouched_for_all_the_same(house: House) -> None:
    house.see({"frånvaro": "upprepad"})
    assert checkpoint_round(house.barnlots, None).run(house.now) == {"published": 0}
    with house.barnlots.ledger.read() as ledger:
        assert newest_checkpoint(ledger) is not None


def test_a_witness_that_is_away_gets_it_the_next_time(house: House, tmp_path: Path) -> None:
    folder = tmp_path / "vittne"
    made = checkpoint_round(house.barnlots, FileWitness(folder))
    house.see({"frånvaro": "upprepad"})
    with pytest.raises(StoreError):
        made.run(house.now)
    folder.mkdir()
    assert made.run(house.now + timedelta(hours=1)) == {"published": 2}


def test_who_runs_it_every_minute_makes_one_an_hour(house: House) -> None:
    for minutes in (0, 1, 59, 60, 61):
        now = house.now + timedelta(minutes=minutes)
        checkpoint_round(house.barnlots, None).run(now)
    with house.barnlots.ledger.read() as ledger:
        newest = newest_checkpoint(ledger)
    assert newest is not None
    assert (newest.number, newest.at) == (2, house.now + timedelta(hours=1))
