"""Projections follow from events: what is changed behind our back is found and made again."""

import sqlite3
from pathlib import Path

import pytest
from tests.store.values import (
    begin,
    days,
    deadline,
    decide,
    evolve,
    handover,
    keep,
    noticed,
    task,
)

from barnlots.model.events import DeadlineSet, HandoverOffered, TaskAssigned
from barnlots.store import Ledger, check_projections, rebuild

TAMPERED = [
    "update part set version = 99",
    "update part set tenant = 'annan'",
    "update part set closed_at = 1",
    "update part set body = replace(body, 'rädd', 'glad')",
    "update part set body = 'trasig'",
    "update deadline set at = 1",
    "update deadline set body = 'trasig'",
    "update deadline set holder = 'annan'",
    "delete from deadline",
    "insert into deadline select part_id, 'extra', case_id, tenant, holder, at, body from deadline",
    "update task set assignee = 'annan'",
    "delete from task",
    "update delivery set disclosure = '{}'",
    "delete from delivery",
    "pragma foreign_keys = off; delete from part",
]


def run(file: Path, script: str) -> None:
    connection = sqlite3.connect(file)
    connection.executescript(script)
    connection.close()


def contents(file: Path) -> list[list[tuple[object, ...]]]:
    """The rows of every projection, without the order in which parts were counted."""
    connection = sqlite3.connect(file)
    part = "case_id, part_id, tenant, holder, version, opened_at, closed_at, body"
    wanted = (f"select {part} from part", "select * from deadline", "select * from task")
    rows = [
        sorted(connection.execute(one).fetchall(), key=repr)
        for one in (*wanted, "select * from delivery")
    ]
    connection.close()
    return rows


@pytest.fixture
def filled(ledger: Ledger) -> Ledger:
    part = begin(
        ledger,
        TaskAssigned(task=task("t1", days(1))),
        DeadlineSet(deadline=deadline("f1", days(1))),
        HandoverOffered(handover=handover("ö1")),
    )
    keep(ledger, decide(part, noticed(), key="k2"))
    return ledger


def test_what_was_written_agrees(filled: Ledger) -> None:
    begin(filled, part="c2/skolan")
    assert check_projections(filled, evolve) == ()


@pytest.mark.parametrize("script", TAMPERED)
def test_what_was_changed_is_found_and_made_again(filled: Ledger, file: Path, script: str) -> None:
    before = contents(file)
    run(file, script)
    assert contents(file) != before
    begin(filled, part="c2/skolan")
    assert check_projections(filled, evolve) == ("c1/skolan",)
    assert rebuild(filled, evolve) == 2
    assert check_projections(filled, evolve) == ()
    run(file, "delete from part where case_id = 'c2'")
    assert contents(file) == before


def test_a_rebuild_of_what_is_right_changes_nothing(filled: Ledger, file: Path) -> None:
    before = contents(file)
    rebuild(filled, evolve)
    assert contents(file) == before


def test_a_rebuild_keeps_how_far_deliveries_have_come(filled: Ledger) -> None:
    with filled.transaction() as transaction:
        transaction.set_delivery_state("ö1", "levererad", days(1))
    rebuild(filled, evolve)
    with filled.read() as reader:
        (sent,) = reader.deliveries()
    assert (sent.state, sent.state_at) == ("levererad", days(1))
    assert check_projections(filled, evolve) == ()


def test_a_delivery_that_follows_from_no_event_is_found_and_taken_away(
    filled: Ledger, file: Path
) -> None:
    run(
        file,
        "insert into delivery select 'smuggel', part_id, case_id, tenant, holder, offered_at,"
        " state, state_at, disclosure from delivery",
    )
    assert check_projections(filled, evolve) == ("c1/skolan",)
    rebuild(filled, evolve)
    with filled.read() as reader:
        assert [one.id for one in reader.deliveries()] == ["ö1"]


def test_a_part_whose_events_are_gone_stays_found(filled: Ledger, file: Path) -> None:
    run(file, "delete from event")
    assert rebuild(filled, evolve) == 0
    assert check_projections(filled, evolve) == ("c1/skolan",)
