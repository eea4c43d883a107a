"""One decision is one transaction: all of it, once, on top of what it was decided from."""

import sqlite3
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import pytest
from tests.store.values import (
    NOW,
    POLICY,
    REFERENCE,
    begin,
    days,
    deadline,
    decide,
    handover,
    keep,
    noticed,
    opened,
    task,
)

from barnlots.model.base import canonical_json
from barnlots.model.errors import Conflict, NotFound, Refused, StoreError
from barnlots.model.events import (
    DeadlineMet,
    DeadlineMissed,
    DeadlineSet,
    HandoverOffered,
    PartClosed,
    TaskAssigned,
    TaskDone,
)
from barnlots.store import Answered, Decided, Ledger
from barnlots.store.tables import METADATA

EVERYTHING = (
    opened(),
    noticed(),
    TaskAssigned(task=task("t1", days(1))),
    DeadlineSet(deadline=deadline("f1", days(1))),
    HandoverOffered(handover=handover("ö1")),
)


def counts(file: Path) -> dict[str, int]:
    """How many rows there are in each table, as another program sees them."""
    connection = sqlite3.connect(file)
    try:
        return {
            name: connection.execute(f"select count(*) from {name}").fetchone()[0]
            for name in METADATA.tables
        }
    finally:
        connection.close()


def test_one_decision_writes_every_table(ledger: Ledger, file: Path) -> None:
    decided = decide(None, *EVERYTHING, key="k1", opinion_due=days(0))
    keep(ledger, decided)
    assert counts(file) == {
        "barnlots_meta": 1,
        "policy": 1,
        "reference": 1,
        "event": 5,
        "command": 1,
        "part": 1,
        "decision": 1,
        "deadline": 1,
        "task": 1,
        "delivery": 1,
        "read_log": 0,
    }
    with ledger.read() as reader:
        assert reader.part("c1/skolan") == decided.part
        assert reader.events("c1/skolan") == decided.events
        assert reader.events("c1/skolan", after=3) == decided.events[3:]
        assert reader.trace("c1/skolan") == decided.trace
        assert reader.situation("c1/skolan", 5) == decided.situation


@pytest.mark.parametrize("after", ["policy", "append", "second append"])
def test_an_exception_in_the_middle_leaves_nothing(ledger: Ledger, file: Path, after: str) -> None:
    before = counts(file)
    first = decide(None, *EVERYTHING, key="k1")
    with pytest.raises(ZeroDivisionError), ledger.transaction() as transaction:
        transaction.keep_policy(POLICY)
        transaction.keep_reference(REFERENCE)
        if after != "policy":
            transaction.append(first)
        if after == "second append":
            transaction.append(decide(first.part, noticed(), key="k2"))
        raise ZeroDivisionError
    assert counts(file) == before
    # What was rolled back must not be taken for kept.
    keep(ledger, first)
    assert counts(file)["policy"] == 1


def test_a_write_that_fails_halfway_leaves_nothing_even_if_it_is_caught(
    ledger: Ledger, file: Path
) -> None:
    begin(ledger, HandoverOffered(handover=handover("ö1")))
    before = counts(file)
    taken = decide(
        None, opened(), HandoverOffered(handover=handover("ö1")), key="k2", part="c2/skolan"
    )
    with (
        pytest.raises(StoreError) as failure,
        ledger.transaction() as transaction,
        suppress(StoreError),
    ):
        transaction.append(taken)
    assert failure.value.code == "BL-L008"
    assert counts(file) == before


def test_a_decision_whose_policy_nobody_kept_is_not_taken(ledger: Ledger, file: Path) -> None:
    with pytest.raises(StoreError) as failure, ledger.transaction() as transaction:
        transaction.append(decide(None, opened(), key="k1"))
    assert failure.value.code == "BL-L008"
    assert failure.value.params["fel"] == "SQLITE_CONSTRAINT_FOREIGNKEY"
    assert counts(file)["command"] == 0


def test_a_command_is_answered_for_ever(ledger: Ledger) -> None:
    part = begin(ledger)
    keep(ledger, decide(part, noticed(), noticed(), key="k2"))
    with ledger.read() as reader:
        assert reader.answered("k2") == Answered("c1/skolan", 3, "digest of k2")
        assert reader.answered("k3") is None


def test_the_same_key_again_is_a_conflict_and_with_other_content_refused(
    ledger: Ledger,
) -> None:
    part = begin(ledger)
    again = decide(part, noticed(), key="open c1/skolan")
    with pytest.raises(Conflict) as conflict:
        keep(ledger, again)
    assert conflict.value.code == "BL-K001"
    with pytest.raises(Refused) as refused:
        keep(ledger, replace(again, command_digest="another"))
    assert (refused.value.code, refused.value.params) == ("BL-K002", {"nyckel": "open c1/skolan"})


def test_a_part_that_has_moved_on_is_a_conflict(ledger: Ledger, file: Path) -> None:
    part = begin(ledger)
    keep(ledger, decide(part, noticed(), key="k2"))
    before = counts(file)
    with pytest.raises(Conflict) as conflict:
        keep(ledger, decide(part, noticed(), key="k3"))
    assert (conflict.value.code, conflict.value.params) == ("BL-K001", {"delen": "c1/skolan"})
    with pytest.raises(Conflict):
        begin(ledger, part="c1/skolan", at=days(1))
    assert counts(file) == before


def test_a_conflict_in_one_part_undoes_the_others_of_its_command(
    ledger: Ledger, file: Path
) -> None:
    part = begin(ledger)
    keep(ledger, decide(part, noticed(), key="k2"))
    before = counts(file)
    with pytest.raises(Conflict), ledger.transaction() as transaction:
        transaction.append(decide(None, opened(), key="k3/1", part="c1/elevhälsan"))
        transaction.append(decide(part, noticed(), key="k3/2"))
    assert counts(file) == before


def test_a_sequence_is_taken_once(ledger: Ledger, file: Path) -> None:
    part = begin(ledger)
    keep(ledger, decide(part, noticed(), key="k2"))
    connection = sqlite3.connect(file)
    with connection:
        connection.execute("update part set version = 1")
    connection.close()
    with pytest.raises(Conflict):
        keep(ledger, decide(part, noticed("igen"), key="k3"))


@pytest.mark.parametrize("what", ["gap", "other part", "version"])
def test_a_decision_that_does_not_hang_together_is_not_taken(ledger: Ledger, what: str) -> None:
    part = begin(ledger)
    right = decide(part, noticed(), key="k2")
    event = right.events[0]
    wrong: dict[str, Decided] = {
        "gap": replace(right, events=(event.model_copy(update={"sequence": 7}),)),
        "other part": replace(right, events=(event.model_copy(update={"part": "c2/soc"}),)),
        "version": replace(right, part=right.part.model_copy(update={"version": 9})),
    }
    with pytest.raises(StoreError) as failure:
        keep(ledger, wrong[what])
    assert failure.value.code == "BL-L008"


def test_a_command_that_changed_nothing_is_still_answered(ledger: Ledger, file: Path) -> None:
    part = begin(ledger)
    keep(ledger, decide(part, key="k2"))
    with ledger.read() as reader:
        assert reader.answered("k2") == Answered("c1/skolan", 1, "digest of k2")
    assert counts(file)["decision"] == 1


def test_deadlines_and_tasks_follow_the_part(ledger: Ledger) -> None:
    part = begin(ledger, *EVERYTHING[2:4])
    missed = DeadlineMissed(deadline="f1", raised_to="rektor-1", again_at=days(4), reminders=1)
    part = keep(ledger, decide(part, missed, TaskDone(task="t1", by=None), key="k2"))
    with ledger.read() as reader:
        assert reader.due(days(3)) == ()
        (due,) = reader.due(days(4))
        assert due.deadline == part.deadlines["f1"]
        assert due.deadline.reminders == 1
        assert reader.work_of(["mentor-1"]) == ()
    more = DeadlineSet(deadline=deadline("f2", days(2)))
    part = keep(ledger, decide(part, more, DeadlineMet(deadline="f1"), key="k3"))
    with ledger.read() as reader:
        assert [one.deadline.id for one in reader.due(days(9))] == ["f2"]
    keep(ledger, decide(part, PartClosed(outcome="vardagsstöd räcker", by="mentor-1"), key="k4"))
    with ledger.read() as reader:
        assert reader.due(days(9)) == ()


def test_a_delivery_waits_until_its_carrier_says_otherwise(ledger: Ledger) -> None:
    begin(ledger, HandoverOffered(handover=handover("ö1")))
    with ledger.transaction() as transaction:
        (waiting,) = transaction.deliveries("väntar")
        assert waiting.disclosure == handover("ö1").disclosure
        transaction.set_delivery_state("ö1", "levererad", days(1))
    with ledger.read() as reader:
        assert reader.deliveries("väntar") == ()
        (sent,) = reader.deliveries()
        assert (sent.id, sent.state, sent.state_at) == ("ö1", "levererad", days(1))
        assert (sent.part, sent.tenant, sent.offered_at) == ("c1/skolan", "kommunen", NOW)


def test_a_delivery_that_is_not_there(ledger: Ledger) -> None:
    with pytest.raises(NotFound) as failure, ledger.transaction() as transaction:
        transaction.set_delivery_state("ö9", "levererad", NOW)
    assert (failure.value.code, failure.value.params) == ("BL-K003", {"leverans": "ö9"})


def test_payloads_are_kept_as_canonical_json(ledger: Ledger, file: Path) -> None:
    begin(ledger, noticed("Åh, nej"))
    connection = sqlite3.connect(file)
    (text,) = connection.execute("select payload from event where sequence = 2").fetchone()
    connection.close()
    assert text == canonical_json(noticed("Åh, nej"))
    assert "Åh, nej" in text
