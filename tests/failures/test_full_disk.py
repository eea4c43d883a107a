"""A disk that fills up: whoever asks is told, nothing is half written, and it goes on by itself."""

import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from tests.chaos.places import NOT_TESTED, a_place, a_server, full, small_disk
from tests.failures.house import House
from tests.postgres import address, needs_postgresql_here, run

from barnlots.model.errors import StoreError
from barnlots.store import check_projections
from barnlots.store.verify import Verification

# What an empty cluster takes, and as much again.
MIB = 90
PATIENCE = 60.0
# Far more than what room there is in what has been set aside already.
MANY = 3000


def on_sqlite(disk: Path, vault: Path) -> str:
    return f"sqlite:///{disk / 'liggare.db'}?vault={vault}"


def on_postgresql(disk: Path, vault: Path) -> str:
    server = a_server(disk)
    server.make()
    run(server.url, "create database barnlots")
    return f"{address(server.url, 'barnlots')}&vault={vault}"


@pytest.fixture
def disk() -> Iterator[Path]:
    with a_place() as place:
        made = small_disk(place, MIB)
        if made is None:
            pytest.skip(NOT_TESTED)
        yield made


@pytest.mark.parametrize("begun", [on_sqlite, on_postgresql])
def test_a_full_disk(disk: Path, tmp_path: Path, begun: Callable[[Path, Path], str]) -> None:
    if begun is on_postgresql:
        needs_postgresql_here()
    house = House(tmp_path, url=begun(disk, tmp_path / "nycklar"))
    answered = []

    def open_case(name: str) -> None:
        house.see({"sagt om livet": "planer"}, case=name)
        answered.append(name)

    with house.barnlots:
        open_case("före")
        with full(disk):
            with pytest.raises(StoreError) as failure:
                for number in range(MANY):
                    open_case(f"under-{number}")
            assert failure.value.code == "BL-L003"
            assert house.part("före/ekskolan").is_open
        room = time.monotonic()
        while "efter" not in answered:
            try:
                open_case("efter")
            except StoreError:
                # A server that could not write its own log plays it again first.
                assert time.monotonic() < room + PATIENCE
        with house.barnlots.ledger.read() as ledger:
            assert sorted(ledger.cases()) == sorted(answered)
        assert list(Verification(house.barnlots.ledger).findings()) == []
        assert check_projections(house.barnlots.ledger) == ()
