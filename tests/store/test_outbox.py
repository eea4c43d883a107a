"""Leases: one carrier at a time, and who has lost its lease changes nothing."""

from collections.abc import Callable
from datetime import date, datetime, timedelta
from threading import Thread

import pytest
from tests.databases import Database
from tests.store.values import NOW, begin, days, delivered, handover

from barnlots.kernel import evolve
from barnlots.model.delivery import DeliveryState, Lease, Movement
from barnlots.model.errors import LeaseLost, NotFound
from barnlots.model.events import HandoverOffered
from barnlots.store import DeliveryRow, Ledger, Transaction, outbox
from barnlots.store.outbox import Reconciliation

MINUTE = timedelta(minutes=1)


def offer(ledger: Ledger, *names: str) -> None:
    for name in names:
        begin(ledger, HandoverOffered(handover=handover(name)), part=f"c-{name}/skolan")


def take(ledger: Ledger, now: datetime = NOW, most: int = 10) -> tuple[outbox.Leased, ...]:
    with ledger.transaction() as transaction:
        return outbox.lease(transaction, now, now, now + MINUTE, most)


def row_of(ledger: Ledger, name: str = "ö1") -> DeliveryRow:
    with ledger.read() as reader:
        found = outbox.delivery(reader, name)
    assert found is not None
    return found


def test_a_fresh_delivery_is_due_at_once_and_carries_what_was_disclosed(ledger: Ledger) -> None:
    offer(ledger, "ö1")
    row = row_of(ledger)
    assert (row.state, row.due_at, row.attempts) == (DeliveryState.WAITING, NOW, 0)
    assert row.disclosure == handover("ö1").disclosure
    assert row.lease_until is None


def test_a_lease_is_for_one_until_it_ends(ledger: Ledger) -> None:
    offer(ledger, "ö1")
    (first,) = take(ledger)
    assert (first.lease_until, first.attempts) == (NOW + MINUTE, 1)
    assert take(ledger, NOW + MINUTE / 2) == ()
    (second,) = take(ledger, NOW + MINUTE)
    assert second.lease.token > first.lease.token
    assert second.attempts == 2


def test_what_has_waited_longest_is_taken_first_and_not_more_than_asked(ledger: Ledger) -> None:
    offer(ledger, "ö3", "ö1", "ö2")
    with ledger.transaction() as transaction:
        outbox.move(transaction, Movement(delivery="ö2", state=None, due_at=days(-1)), NOW)
        outbox.move(transaction, Movement(delivery="ö3", state=None, due_at=NOW + 60 * MINUTE), NOW)
    assert [one.id for one in take(ledger, most=1)] == ["ö2"]
    assert [one.id for one in take(ledger)] == ["ö1"]
    assert take(ledger) == ()


@pytest.mark.parametrize("column", ["token", "attempts"])
def test_a_count_that_can_be_no_higher_stops_no_delivery(
    ledger: Ledger, database: Database, column: str
) -> None:
    offer(ledger, "ö1", "ö2")
    database.tamper(f"update delivery set {column} = 2147483647 where id = 'ö1'")
    assert {one.id for one in take(ledger)} == {"ö1", "ö2"}
    (mine, _) = take(ledger, NOW + MINUTE)
    with ledger.transaction() as transaction:
        outbox.move(transaction, delivered(mine.id), NOW, mine.lease)


def test_two_workers_never_lease_the_same(ledger: Ledger, url: str) -> None:
    names = [f"ö{number}" for number in range(12)]
    offer(ledger, *names)
    taken: list[str] = []

    def work() -> None:
        own = Ledger.open(url, evolve)
        while rows := take(own, most=2):
            taken.extend(one.id for one in rows)
        own.close()

    workers = [Thread(target=work) for _ in range(3)]
    for one in workers:
        one.start()
    for one in workers:
        one.join()
    assert sorted(taken) == sorted(names)


def acknowledge(transaction: Transaction, held: Lease) -> None:
    outbox.move(transaction, delivered("ö1"), NOW, held)


def reschedule(transaction: Transaction, held: Lease) -> None:
    outbox.put_back(transaction, held, days(1), 0)


def stay(transaction: Transaction, held: Lease) -> None:
    outbox.move(transaction, Movement(delivery="ö1", state=None, due_at=days(1)), NOW, held)


@pytest.mark.parametrize("write", [acknowledge, reschedule, stay])
@pytest.mark.parametrize("meanwhile", ["leased anew", "answered", "sent on"])
def test_who_wakes_after_its_lease_changes_nothing(
    ledger: Ledger, write: Callable[[Transaction, Lease], None], meanwhile: str
) -> None:
    offer(ledger, "ö1")
    (paused,) = take(ledger)
    if meanwhile == "leased anew":
        take(ledger, NOW + MINUTE)
    else:
        state = DeliveryState.RECEIVED if meanwhile == "answered" else DeliveryState.WAITING
        with ledger.transaction() as transaction:
            outbox.move(transaction, Movement(delivery="ö1", state=state, due_at=None), NOW)
    before = row_of(ledger)
    with pytest.raises(LeaseLost, match="BL-K010"), ledger.transaction() as transaction:
        write(transaction, paused.lease)
    assert row_of(ledger) == before


@pytest.mark.parametrize("write", [acknowledge, reschedule, stay])
def test_a_lease_is_good_for_one_word(
    ledger: Ledger, write: Callable[[Transaction, Lease], None]
) -> None:
    offer(ledger, "ö1")
    (held,) = take(ledger)
    with ledger.transaction() as transaction:
        write(transaction, held.lease)
    with pytest.raises(LeaseLost), ledger.transaction() as transaction:
        write(transaction, held.lease)


def test_a_delivery_moves_and_starts_to_count_anew(ledger: Ledger) -> None:
    offer(ledger, "ö1")
    take(ledger)
    with ledger.transaction() as transaction:
        outbox.move(transaction, delivered("ö1"), days(1))
    row = row_of(ledger)
    assert (row.state, row.state_at, row.due_at) == ("levererad", days(1), days(2))
    assert (row.attempts, row.lease_until) == (0, None)
    with ledger.read() as reader:
        assert reader.deliveries("väntar") == ()
        assert [one.id for one in reader.deliveries("levererad")] == ["ö1"]


def test_what_is_asked_for_again_stands_where_it_stood(ledger: Ledger) -> None:
    offer(ledger, "ö1")
    with ledger.transaction() as transaction:
        outbox.move(transaction, delivered("ö1"), days(1))
    (held,) = take(ledger, days(2))
    with ledger.transaction() as transaction:
        outbox.move(
            transaction, Movement(delivery="ö1", state=None, due_at=days(3)), days(2), held.lease
        )
    row = row_of(ledger)
    assert (row.state, row.state_at, row.due_at, row.attempts) == ("levererad", days(1), days(3), 1)


def test_a_delivery_that_is_not_there(ledger: Ledger) -> None:
    with pytest.raises(NotFound) as failure, ledger.transaction() as transaction:
        outbox.move(transaction, delivered("ö9"), NOW)
    assert (failure.value.code, failure.value.params) == ("BL-K003", {"leverans": "ö9"})
    with ledger.read() as reader:
        assert outbox.delivery(reader, "ö9") is None


def test_a_worker_sees_when_something_is_due_next(ledger: Ledger) -> None:
    with ledger.read() as reader:
        assert outbox.next_delivery(reader, NOW) is None
    offer(ledger, "ö1")
    with ledger.transaction() as transaction:
        outbox.move(transaction, delivered("ö1"), NOW)
    with ledger.read() as reader:
        assert outbox.next_delivery(reader, NOW) == days(2)
        assert outbox.next_delivery(reader, days(2)) is None


def test_what_receivers_say_they_have_is_read_page_by_page(ledger: Ledger) -> None:
    names = ["ö1", "ö2", "ö3", "ö4"]
    offer(ledger, *names, "ö5")
    with ledger.transaction() as transaction:
        for name in names:
            outbox.move(transaction, delivered(name), NOW)
        outbox.move(transaction, delivered("ö4"), days(1))
    with ledger.read() as reader:
        first = outbox.acknowledged(reader, NOW, most=2)
        rest = outbox.acknowledged(reader, NOW, after=first[-1].id, most=2)
    assert [one.id for one in (*first, *rest)] == ["ö1", "ö2", "ö3"]
    assert {(one.receiver_kind, one.receiver) for one in first} == {("socialtjänst", "soc")}
    assert first[0].token == row_of(ledger).lease.token


def night(day: int, silent: int = 0, missing: int = 0) -> Reconciliation:
    return Reconciliation("soc", date(2025, 11, day), days(day), 4, missing, silent)


def test_each_night_is_kept_and_asking_again_replaces_it(ledger: Ledger) -> None:
    with ledger.transaction() as transaction:
        for one in (night(1), night(2, silent=1), night(3, silent=2), night(3, silent=0)):
            outbox.note_night(transaction, one)
        outbox.note_night(transaction, night(4, silent=1))
    with ledger.read() as reader:
        assert outbox.nights(reader, "soc") == (
            night(4, silent=1),
            night(3),
            night(2, silent=1),
            night(1),
        )
        assert outbox.last_reconciled(reader, "soc") == days(3)
        assert outbox.last_reconciled(reader, "bup") is None
        assert outbox.nights(reader, "bup") == ()
