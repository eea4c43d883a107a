"""A long part is read from its snapshot: what has been observed is written once, and the same."""

from contextlib import closing

import pytest
from tests.databases import Database
from tests.store.values import begin, decide, evolve, keep, noticed

from barnlots.model.errors import StoreError
from barnlots.model.observed import PartlyRead
from barnlots.model.part import Part
from barnlots.store import Ledger, check_projections, keeping

PART = "c1/skolan"


@pytest.fixture(autouse=True)
def often(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keeping, "LEAST", 300)


def more(ledger: Ledger, part: Part, times: int) -> Part:
    for _ in range(times):
        key = f"k{part.version}"
        part = keep(ledger, decide(part, noticed(f"igen {part.version}"), key=key))
    return part


def pieces(database: Database) -> list[tuple[object, ...]]:
    return database.rows("select first, body from observed order by first")


def cold(url: str) -> Part:
    """As a process reads it that has not read it before."""
    with closing(Ledger.open(url, evolve)) as ledger, ledger.read() as reader:
        part = reader.part(PART)
    assert part is not None
    return part


def test_what_has_been_observed_is_only_added_to(
    ledger: Ledger, url: str, database: Database
) -> None:
    part = more(ledger, begin(ledger), 8)
    before = pieces(database)
    part = more(ledger, part, 8)
    assert len(before) > 1 and pieces(database)[: len(before)] == before
    assert len(pieces(database)) > len(before)
    assert database.rows("select count(*) from snapshot") == [(1,)]
    found = cold(url)
    assert found == part and found.model_dump_json() == part.model_dump_json()
    assert check_projections(ledger) == ()


def test_two_processes_go_on_from_each_other(ledger: Ledger, url: str) -> None:
    part = more(ledger, begin(ledger), 8)
    with closing(Ledger.open(url, evolve)) as other:
        for number in range(6):
            with (other, ledger)[number % 2].read() as reader:
                found = reader.part(PART)
            assert found == part
            part = more((ledger, other)[number % 2], part, 3)
    assert cold(url) == part and check_projections(ledger) == ()


@pytest.mark.parametrize(
    "harm",
    [
        "update observed set body = x'00' where first = 0",
        "delete from observed where first = 0",
        "delete from observed where first = (select max(first) from observed)",
        "update observed set first = first + 100",
    ],
)
def test_a_piece_that_is_not_what_was_written_is_never_read_past(
    ledger: Ledger, url: str, database: Database, harm: str
) -> None:
    more(ledger, begin(ledger), 8)
    database.tamper(harm)
    with pytest.raises(StoreError):
        cold(url)
    assert check_projections(ledger) == (PART,)


@pytest.mark.parametrize("harm", ["update snapshot set body = x'00'", "delete from snapshot"])
def test_after_a_snapshot_that_is_gone_all_is_written_again(
    ledger: Ledger, url: str, database: Database, harm: str
) -> None:
    part = more(ledger, begin(ledger), 8)
    database.tamper(harm)
    part = more(ledger, part, 8)
    assert isinstance(cold(url).observations, PartlyRead)
    assert cold(url) == part and check_projections(ledger) == ()
