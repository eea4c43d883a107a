"""One decision is one transaction: all of it, once, on top of what it was decided from."""

from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import pytest
from tests.databases import Database, counts
from tests.store.values import (
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

from barnlots.model.base import digest
from barnlots.model.errors import Conflict, StoreError
from barnlots.model.events import (
    DeadlineMet,
    DeadlineMissed,
    DeadlineSet,
    HandoverOffered,
    PartClosed,
    TaskAssigned,
    TaskDone,
)
from barnlots.model.trace import CompactTrace
from barnlots.policy.traced import expanded, situation_of
from barnlots.store import Answered, Decided, Ledger

EVERYTHING = (
    opened(),
    noticed(),
    TaskAssigned(task=task("t1", days(1))),
    DeadlineSet(deadline=deadline("f1", days(1))),
    HandoverOffered(handover=handover("ö1")),
)


def test_one_decision_writes_every_table(ledger: Ledger, database: Database) -> None:
    decided = decide(None, *EVERYTHING, key="k1", opinion_due=days(0))
    keep(ledger, decided)
    assert counts(database) == {
        "barnlots_meta": 3,
        "policy": 1,
        "reference": 1,
        "part_key": 2,
        "entry": 1,
        "part": 1,
        "snapshot": 0,
        "observed": 0,
        "duty": 1,
        "opinion": 1,
        "delivery": 1,
        "reconciliation": 0,
        "read_log": 0,
        "checkpoint": 0,
        "checkpoint_head": 0,
        "quarantine": 0,
    }
    with ledger.read() as reader:
        assert reader.part("c1/skolan") == decided.part
        assert reader.events("c1/skolan") == decided.events
        assert reader.events("c1/skolan", after=3) == decided.events[3:]
        assert isinstance(decided.trace, CompactTrace)
        assert reader.trace("c1/skolan") == expanded(decided.trace, POLICY)
        assert reader.situation("c1/skolan", 5) == situation_of(decided.trace, POLICY)


@pytest.mark.parametrize("after", ["policy", "append", "second append"])
def test_an_exception_in_the_middle_leaves_nothing(
    ledger: Ledger, database: Database, after: str
) -> None:
    before = counts(database)
    first = decide(None, *EVERYTHING, key="k1")
    with pytest.raises(ZeroDivisionError), ledger.transaction() as transaction:
        transaction.keep_policy(POLICY)
        transaction.keep_reference(REFERENCE)
        if after != "policy":
            transaction.append(first)
        if after == "second append":
            transaction.append(decide(first.part, noticed(), key="k2"))
        raise ZeroDivisionError
    assert counts(database) == before
    # What was rolled back must not be taken for kept.
    keep(ledger, first)
    assert counts(database)["policy"] == 1


def test_a_write_that_fails_halfway_leaves_nothing_even_if_it_is_caught(
    ledger: Ledger, database: Database
) -> None:
    begin(ledger, HandoverOffered(handover=handover("ö1")))
    before = counts(database)
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
    assert counts(database) == before


def test_a_decision_whose_policy_nobody_kept_is_not_taken(
    ledger: Ledger, database: Database
) -> None:
    with pytest.raises(StoreError) as failure, ledger.transaction() as transaction:
        transaction.append(decide(None, opened(), key="k1"))
    assert failure.value.code == "BL-L008"
    assert failure.value.params["fel"] in ("SQLITE_CONSTRAINT_FOREIGNKEY", "ForeignKeyViolation")
    assert counts(database)["entry"] == 0


def test_a_command_is_answered_for_ever(ledger: Ledger) -> None:
    part = begin(ledger)
    keep(ledger, decide(part, noticed(), noticed(), key="k2"))
    with ledger.read() as reader:
        assert reader.answered("k2") == Answered("c1/skolan", 3, "digest of k2")
        assert reader.answered("k3") is None


def test_the_same_key_again_is_a_conflict(ledger: Ledger) -> None:
    part = begin(ledger)
    again = decide(part, noticed(), key="open c1/skolan")
    with pytest.raises(Conflict) as conflict:
        keep(ledger, again)
    assert conflict.value.code == "BL-K001"


def test_a_part_that_has_moved_on_is_a_conflict(ledger: Ledger, database: Database) -> None:
    part = begin(ledger)
    keep(ledger, decide(part, noticed(), key="k2"))
    before = counts(database)
    with pytest.raises(Conflict) as conflict:
        keep(ledger, decide(part, noticed(), key="k3"))
    assert (conflict.value.code, conflict.value.params) == ("BL-K001", {"delen": "c1/skolan"})
    with pytest.raises(Conflict):
        begin(ledger, part="c1/skolan", at=days(1))
    assert counts(database) == before


def test_a_conflict_in_one_part_undoes_the_others_of_its_command(
    ledger: Ledger, database: Database
) -> None:
    part = begin(ledger)
    keep(ledger, decide(part, noticed(), key="k2"))
    before = counts(database)
    with pytest.raises(Conflict), ledger.transaction() as transaction:
        transaction.append(decide(None, opened(), key="k3/1", part="c1/elevhälsan"))
        transaction.append(decide(part, noticed(), key="k3/2"))
    assert counts(database) == before


def test_a_place_in_the_chain_is_taken_once(ledger: Ledger, database: Database) -> None:
    part = begin(ledger)
    keep(ledger, decide(part, noticed(), key="k2"))
    database.tamper("update part set version = 1, number = 1")
    with pytest.raises(StoreError):
        keep(ledger, decide(part, noticed("igen"), key="k3"))


@pytest.mark.parametrize("what", ["gap", "other part", "version", "policy"])
def test_a_decision_that_does_not_hang_together_is_not_taken(ledger: Ledger, what: str) -> None:
    part = begin(ledger)
    right = decide(part, noticed(), key="k2")
    event = right.events[0]
    wrong: dict[str, Decided] = {
        "gap": replace(right, events=(event.model_copy(update={"sequence": 7}),)),
        "other part": replace(right, events=(event.model_copy(update={"part": "c2/soc"}),)),
        "policy": replace(right, policy=digest("another")),
        "version": replace(right, part=right.part.model_copy(update={"version": 9})),
    }
    with pytest.raises(StoreError) as failure:
        keep(ledger, wrong[what])
    assert failure.value.code == "BL-L008"


def test_a_command_that_changed_nothing_is_still_answered(
    ledger: Ledger, database: Database
) -> None:
    part = begin(ledger)
    keep(ledger, decide(part, key="k2"))
    with ledger.read() as reader:
        assert reader.answered("k2") == Answered("c1/skolan", 1, "digest of k2")
    assert counts(database)["entry"] == 2


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


def test_nothing_that_was_said_can_be_read_in_the_file(
    ledger: Ledger, database: Database, file: Path
) -> None:
    words = "Åh, nej, inte hem"
    part = begin(ledger, noticed(words), HandoverOffered(handover=handover("ö1")))
    for number in range(40):
        part = keep(ledger, decide(part, noticed(f"{words} {number}"), key=f"k{number}"))
    assert counts(database)["snapshot"] == 1
    for one in file.parent.glob("liggare.db*"):
        if one.is_file():
            assert words.encode() not in one.read_bytes()
            assert b"orosanm" not in one.read_bytes()
