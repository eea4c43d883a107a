"""What could not be taken in waits until somebody has settled it, and nobody reads it meanwhile."""

from dataclasses import replace
from datetime import timedelta

import pytest
from tests.databases import Database
from tests.store.values import NOW, begin

from barnlots.model.errors import NotFound, StoreError
from barnlots.store import Ledger, quarantine
from barnlots.store.figures import figures
from barnlots.store.quarantine import Refusal

ONE = Refusal(
    source="elevsystemet",
    key="rad-1",
    place="oro.csv:17",
    why="BL-C004",
    owner="mentor-1",
    tenant="kommunen",
    holder="skolan",
    part="c1/skolan",
    content="Jag är rädd på rasterna".encode(),
)
OTHER = replace(ONE, key="rad-2", place="oro.csv:18", part=None, owner="rektor-1")


def put(ledger: Ledger, *refusals: Refusal, hours: int = 0) -> None:
    with ledger.transaction() as transaction:
        quarantine.put(transaction, refusals, NOW + timedelta(hours=hours))


def test_each_waits_with_its_reason_and_its_owner(ledger: Ledger) -> None:
    put(ledger, ONE, OTHER)
    with ledger.read() as reader:
        found = {one.place: one for one in quarantine.waiting(reader, "elevsystemet")}
        assert found.keys() == {"oro.csv:17", "oro.csv:18"}
        assert (found["oro.csv:17"].why, found["oro.csv:17"].part) == ("BL-C004", "c1/skolan")
        assert found["oro.csv:18"].part is None
        assert quarantine.content(reader, ONE.id) == ONE.content
        owners = {place: one.owner for place, one in found.items()}
        assert owners == {"oro.csv:17": "mentor-1", "oro.csv:18": "rektor-1"}
        assert quarantine.waiting(reader, "något annat") == ()


def test_the_same_thing_again_is_one_more_try_and_not_one_more_thing(ledger: Ledger) -> None:
    put(ledger, ONE)
    put(ledger, replace(ONE, why="BL-C013", params={"hållare": "skolan"}), hours=1)
    with ledger.read() as reader:
        (found,) = quarantine.waiting(reader, "elevsystemet")
        assert (found.why, found.tries, found.at) == ("BL-C013", 2, NOW)
        assert found.params == {"hållare": "skolan"}


def test_what_is_settled_waits_no_more(ledger: Ledger) -> None:
    put(ledger, ONE, OTHER)
    with ledger.transaction() as transaction:
        quarantine.settled(transaction, ONE.id)
    with ledger.read() as reader:
        assert [one.id for one in quarantine.waiting(reader, "elevsystemet")] == [OTHER.id]
        with pytest.raises(NotFound):
            quarantine.content(reader, ONE.id)


def test_they_are_listed_in_pages(ledger: Ledger) -> None:
    put(ledger, *(replace(ONE, key=f"rad-{count}") for count in range(7)))
    seen, after = list[str](), ""
    with ledger.read() as reader:
        while page := quarantine.waiting(reader, "elevsystemet", after, most=3):
            seen += [one.id for one in page]
            after = page[-1].id
    assert len(set(seen)) == len(seen) == 7


def test_the_figures_say_how_many_wait_and_since_when(ledger: Ledger) -> None:
    put(ledger, ONE)
    put(ledger, OTHER, hours=2)
    with ledger.read() as reader:
        found = figures(reader, NOW + timedelta(hours=3))
    assert (found.quarantined, found.oldest_quarantined) == ({"skolan": 2}, NOW)


def test_what_it_says_cannot_be_read_in_the_database(ledger: Ledger, database: Database) -> None:
    begin(ledger)
    put(ledger, ONE)
    ((content,),) = database.rows("SELECT content FROM quarantine")
    assert isinstance(content, bytes) and b"rasterna" not in content
    database.tamper("UPDATE quarantine SET id = 'en annan'")
    with ledger.read() as reader, pytest.raises(StoreError, match="BL-L012"):
        quarantine.content(reader, "en annan")
