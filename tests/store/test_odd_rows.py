"""A row that holds what cannot be keeps no other from being read, and is named."""

import sqlite3
from datetime import date, timedelta
from pathlib import Path

import pytest
from tests.store.test_outbox import offer, row_of, take
from tests.store.values import NOW, begin, days, deadline

from barnlots.kernel import evolve
from barnlots.model.events import DeadlineSet
from barnlots.store import Ledger, outbox
from barnlots.store.figures import figures
from barnlots.store.outbox import Reconciliation
from barnlots.worker.backoff import LONGEST
from barnlots.worker.deliver import LEASE

FAR = -(2**62)
MINUTE = timedelta(minutes=1)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "liggare.db"


@pytest.fixture
def ledger(file: Path) -> Ledger:
    return Ledger.open(f"sqlite:///{file}", evolve)


def spoil(file: Path, statement: str, *values: object) -> None:
    with sqlite3.connect(file) as connection:
        connection.execute(statement, values)
    connection.close()


def night(day: int, receiver: str = "soc") -> Reconciliation:
    return Reconciliation(receiver, date(2026, 9, day), days(day), 3, 0, 0)


@pytest.mark.parametrize("value", [FAR, "x"])
def test_the_other_deliveries_are_taken_up(ledger: Ledger, file: Path, value: object) -> None:
    offer(ledger, "ö1", "ö2")
    spoil(file, "UPDATE delivery SET due_at = ? WHERE id = 'ö1'", value)
    odd: list[str] = []
    with ledger.transaction() as transaction:
        taken = outbox.lease(transaction, NOW, NOW, NOW + MINUTE, 10, odd.append)
    assert {one.id for one in taken} == {"ö1", "ö2"}
    assert odd == ["ö1"]
    assert all(one.due_at <= NOW for one in taken)


def test_the_other_nights_are_told(ledger: Ledger, file: Path) -> None:
    with ledger.transaction() as transaction:
        for one in (night(1), night(2), night(3)):
            outbox.note_night(transaction, one)
    spoil(file, "UPDATE reconciliation SET night = '2026-0x-02' WHERE night = '2026-09-02'")
    spoil(file, "INSERT INTO reconciliation VALUES ('soc', 'zzz', 0, 0, 0, 0)")
    spoil(file, "INSERT INTO reconciliation VALUES ('soc', '2026-08-01', ?, 0, 0, 0)", FAR)
    odd: list[str] = []
    with ledger.read() as reader:
        assert outbox.nights(reader, "soc", tell=odd.append) == (night(3), night(1))
        assert outbox.nights(reader, "soc", until=date(2026, 9, 2)) == (night(1),)
        assert outbox.last_reconciled(reader, "soc") == days(3)
        assert figures(reader, NOW).odd == ("reconciliation soc", "reconciliation soc")
    assert odd == ["soc", "soc"]


@pytest.mark.parametrize(
    ("table", "column", "named"),
    [
        ("opinion", "due_at", "opinion ärende/skolan"),
        ("part", "due_at", "part c-ö1/skolan"),
        ("delivery", "due_at", "delivery ö1"),
        ("delivery", "state_at", "delivery ö1"),
        ("delivery", "lease_until", "delivery ö1"),
    ],
)
@pytest.mark.parametrize("value", [FAR, -FAR, "x"])
def test_how_things_stand_is_told_with_the_row_named(
    ledger: Ledger, file: Path, table: str, column: str, named: str, value: object
) -> None:
    offer(ledger, "ö1")
    spoil(file, "INSERT INTO opinion VALUES ('ärende/skolan', 1, 'kommunen', 'skolan', ?)", 0)
    spoil(file, f"UPDATE {table} SET {column} = ?", value)
    with ledger.read() as reader:
        assert figures(reader, NOW).odd == (named,)


def test_what_is_no_text_keeps_no_other_from_being_due(ledger: Ledger, file: Path) -> None:
    for name in ("a/skolan", "b/skolan"):
        begin(ledger, DeadlineSet(deadline=deadline("f1", days(-1))), part=name)
    spoil(file, "UPDATE part SET part_id = CAST(x'ff' AS TEXT) WHERE part_id = 'a/skolan'")
    with ledger.read() as reader:
        assert set(reader.due_parts(NOW)) == {"\\xff", "b/skolan"}
        assert {(one.part, one.unread is None) for one in reader.due(NOW)} == {
            ("\\xff", False),
            ("b/skolan", True),
        }


def test_what_a_clock_that_went_ahead_has_left_is_taken_up(ledger: Ledger, file: Path) -> None:
    offer(ledger, "ö1", "ö2")
    ahead = NOW + timedelta(days=365)
    (one, other) = take(ledger, ahead)
    with ledger.transaction() as transaction:
        outbox.put_back(transaction, one.lease, ahead + LONGEST, 1)
    assert row_of(ledger, other.id).lease_until == ahead + MINUTE
    assert {found.id for found in take(ledger)} == {"ö1", "ö2"}


def test_what_is_sent_and_waits_for_its_receipt_is_left_until_then(
    ledger: Ledger, file: Path
) -> None:
    offer(ledger, "ö1")
    (one,) = take(ledger)
    with ledger.transaction() as transaction:
        outbox.put_back(transaction, one.lease, NOW + LONGEST, 1)
    assert take(ledger, NOW + MINUTE) == ()
    spoil(file, "UPDATE delivery SET state = 'levererad', due_at = due_at + 86400000000")
    assert take(ledger, NOW + MINUTE) == ()


def test_no_lease_and_no_wait_is_ever_so_long() -> None:
    assert max(LEASE, LONGEST) < outbox.STRAY
