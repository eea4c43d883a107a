"""Projections follow from events: what is changed behind our back is found and made again."""

import pytest
from tests.databases import Database
from tests.store.values import (
    begin,
    days,
    deadline,
    decide,
    delivered,
    handover,
    keep,
    noticed,
    task,
)

from barnlots.model.events import (
    DeadlineSet,
    HandoverOffered,
    OpinionRecorded,
    PersonAlarmed,
    ReceiptRecorded,
    TaskAssigned,
)
from barnlots.model.part import HandoverState
from barnlots.store import Ledger, check_projections, outbox, rebuild

TAMPERED = [
    "update part set version = 99",
    "update part set number = 1",
    "update part set head = x'00'",
    "update part set tenant = 'annan'",
    "update part set closed_at = 1",
    "update part set due_at = null",
    "update part set due_at = 1",
    "update part set tail = 1",
    "update snapshot set number = 1",
    "update snapshot set body = x'00'",
    "delete from snapshot",
    "update observed set body = x'00'",
    "update observed set first = 1",
    "update observed set tenant = 'annan'",
    "delete from observed",
    "update duty set assignment = 'annan'",
    "update duty set kind = 'svarar för'",
    "delete from duty where kind = 'larmad'",
    "update duty set whose = 'annan'",
    "update duty set tenant = 'annan'",
    "delete from duty",
    "update opinion set due_at = due_at + 1",
    "update opinion set version = 1",
    "update opinion set holder = 'annan'",
    "delete from opinion",
    "insert into opinion select part_id, 5, tenant, holder, due_at from opinion",
    "update delivery set content = x'00'",
    "update delivery set holder = 'annan'",
    "update delivery set receiver_kind = 'annan'",
    "update delivery set state_at = state_at + 86400000000",
    "update delivery set state_at = -4611686018427387904",
    "delete from delivery",
    "delete from part",
]


def contents(database: Database) -> list[list[tuple[object, ...]]]:
    """The rows of every projection, without what is sealed or weighed anew each time."""
    part = "case_id, part_id, tenant, holder, number, version, base, head, opened_at, due_at"
    delivery = "id, part_id, case_id, tenant, holder, base, offered_at, state, state_at, due_at"
    wanted = (
        f"select {part}, closed_at from part",
        "select assignment, kind, whose, part_id, tenant, holder from duty",
        "select part_id, version, tenant, holder, due_at from opinion",
        f"select {delivery} from delivery",
    )
    return [sorted(database.rows(one), key=repr) for one in wanted]


@pytest.fixture
def filled(ledger: Ledger) -> Ledger:
    part = begin(
        ledger,
        TaskAssigned(task=task("t1", days(1))),
        DeadlineSet(deadline=deadline("f1", days(1))),
        HandoverOffered(handover=handover("ö1")),
        PersonAlarmed(assignment="rektor-1", why="BL-A032", about="ö1"),
    )
    part = keep(ledger, decide(part, noticed("ord " * 5000), key="k2", opinion_due=days(1)))
    part = keep(ledger, decide(part, noticed(), key="k3", opinion_due=days(1)))
    given = OpinionRecorded(on_version=part.version - 1, status="answered")
    keep(ledger, decide(part, given, key="k4"))
    return ledger


def test_what_was_written_agrees(filled: Ledger) -> None:
    begin(filled, part="c2/skolan")
    assert check_projections(filled) == ()


@pytest.mark.parametrize("script", TAMPERED)
def test_what_was_changed_is_found_and_made_again(
    filled: Ledger, database: Database, script: str
) -> None:
    before = contents(database)
    database.tamper(script)
    begin(filled, part="c2/skolan")
    assert check_projections(filled) == ("c1/skolan",)
    assert rebuild(filled) == 2
    assert check_projections(filled) == ()
    database.tamper(
        "delete from part where case_id = 'c2'", "delete from duty where part_id = 'c2/skolan'"
    )
    assert contents(database) == before


def test_a_rebuild_of_what_is_right_changes_nothing(filled: Ledger, database: Database) -> None:
    before = contents(database)
    rebuild(filled)
    assert contents(database) == before


def test_a_rebuild_keeps_how_far_deliveries_have_come(filled: Ledger) -> None:
    with filled.read() as reader:
        part = reader.part("c1/skolan")
    assert part is not None
    come = ReceiptRecorded(handover="ö1", state=HandoverState.DELIVERED)
    keep(filled, decide(part, come, key="k5", at=days(1)))
    with filled.transaction() as transaction:
        outbox.move(transaction, delivered("ö1"), days(1))
    rebuild(filled)
    with filled.read() as reader:
        (sent,) = reader.deliveries()
    assert (sent.state, sent.state_at) == ("levererad", days(1))
    assert check_projections(filled) == ()


def test_a_delivery_that_follows_from_no_event_is_found_and_taken_away(
    filled: Ledger, database: Database
) -> None:
    database.tamper(
        "create temp table copy as select * from delivery",
        "update copy set id = 'smuggel'",
        "insert into delivery select * from copy",
    )
    assert check_projections(filled) == ("c1/skolan",)
    rebuild(filled)
    with filled.read() as reader:
        assert [one.id for one in reader.deliveries()] == ["ö1"]


def test_a_part_whose_events_are_gone_stays_found(filled: Ledger, database: Database) -> None:
    database.tamper("delete from entry")
    assert rebuild(filled) == 0
    assert check_projections(filled) == ("c1/skolan",)
