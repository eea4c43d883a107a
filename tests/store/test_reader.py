"""What the ledger answers: in which order, at which moment, and in today's shape."""

import sqlite3
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import pytest
from tests.store.values import (
    NOW,
    POLICY,
    REFERENCE,
    REFERENCE_DIGEST,
    begin,
    days,
    deadline,
    decide,
    keep,
    noticed,
    task,
)

from barnlots.model.errors import StoreError
from barnlots.model.events import DeadlineSet, RuleFailed, RuleFired, TaskAssigned, TaskDone
from barnlots.store import Ledger, ReadRow
from barnlots.store.upcasters import UPCASTERS

NEW_YORK = timezone(timedelta(hours=-5))


def test_what_is_due_comes_oldest_first_whatever_zone_it_was_said_in(ledger: Ledger) -> None:
    there = datetime(2025, 11, 3, 4, 0, tzinfo=NEW_YORK)  # 09:00 UTC
    begin(
        ledger,
        DeadlineSet(deadline=deadline("sen", NOW + timedelta(hours=2))),
        DeadlineSet(deadline=deadline("tidig", NOW + timedelta(microseconds=1))),
        DeadlineSet(deadline=deadline("mellan", there)),
    )
    begin(ledger, DeadlineSet(deadline=deadline("först", NOW)), part="c2/skolan")
    with ledger.read() as reader:
        assert [one.deadline.id for one in reader.due(days(1))] == [
            "först",
            "tidig",
            "mellan",
            "sen",
        ]
        assert [one.deadline.id for one in reader.due(NOW)] == ["först"]
        assert [one.part for one in reader.due(days(1), limit=2)] == ["c2/skolan", "c1/skolan"]


def test_a_time_without_a_zone_is_not_taken(ledger: Ledger) -> None:
    with pytest.raises(StoreError) as failure, ledger.read() as reader:
        reader.due(NOW.replace(tzinfo=None))
    assert failure.value.code == "BL-L007"


def test_work_is_urgent_first_then_by_date(ledger: Ledger) -> None:
    begin(
        ledger,
        TaskAssigned(task=task("utan datum", None)),
        TaskAssigned(task=task("i morgon", days(1))),
        TaskAssigned(task=task("genast", days(2), urgent=True)),
        TaskAssigned(task=task("någon annans", days(0), who="rektor-1")),
    )
    begin(ledger, TaskAssigned(task=task("i dag", days(0), who="mentor-2")), part="c2/skolan")
    with ledger.read() as reader:
        mine = reader.work_of({"mentor-1", "mentor-2"})
        assert [one.task.id for one in mine] == ["genast", "i dag", "i morgon", "utan datum"]
        assert (mine[0].urgent, mine[0].due_at, mine[0].case) == (True, days(2), "c1")
        assert reader.work_of(()) == ()


def test_opinions_wait_until_they_are_done(ledger: Ledger) -> None:
    part = keep_opened = begin(ledger)
    part = keep(ledger, decide(keep_opened, noticed(), key="k2", opinion_due=days(2)))
    part = keep(ledger, decide(part, noticed(), key="k3", opinion_due=days(1)))
    keep(ledger, decide(part, noticed(), key="k4"))
    with ledger.transaction() as transaction:
        assert transaction.opinions_due(NOW) == ()
        due = transaction.opinions_due(days(2))
        assert [one.version for one in due] == [3, 2]
        assert due[0].situation.facts["version"] == 3
        assert due[0].policy == POLICY.digest
        transaction.opinion_done("c1/skolan", 3)
        transaction.opinion_done("c1/skolan", 3)
    with ledger.read() as reader:
        assert [one.version for one in reader.opinions_due(days(2))] == [2]


def test_cases_and_parts_come_in_the_order_they_were_opened(ledger: Ledger) -> None:
    for part, at in (("z/a", NOW), ("a/skolan", NOW), ("z/b", days(1)), ("z/aa", NOW)):
        begin(ledger, part=part, at=at)
    with ledger.read() as reader:
        assert reader.cases() == ("z", "a")
        assert [one.id for one in reader.parts_of("z")] == ["z/a", "z/aa", "z/b"]
        assert reader.parts_of("x") == ()


def test_what_is_not_there_is_none(ledger: Ledger) -> None:
    with ledger.read() as reader:
        assert reader.part("x") is None
        assert reader.events("x") == ()
        assert reader.trace("x") is None
        assert reader.trace("x", 1) is None
        assert reader.situation("x", 1) is None
        assert reader.policy("x") is None
        assert reader.reference("x") is None


def test_a_trace_is_of_one_decision_and_the_newest_unless_said(ledger: Ledger) -> None:
    first = begin(ledger)
    second = decide(first, noticed(), key="k2")
    keep(ledger, second)
    with ledger.read() as reader:
        assert reader.trace("c1/skolan") == second.trace
        older = reader.trace("c1/skolan", 1)
        assert older is not None
        assert older.version == 1


def test_policies_and_references_come_back_by_digest(ledger: Ledger, url: str) -> None:
    begin(ledger)
    again = Ledger.open(url)
    for _ in range(2):
        with again.read() as reader:
            policy = reader.policy(POLICY.digest)
            assert policy == POLICY
            assert policy is not None
            assert policy.digest == POLICY.digest
            assert reader.reference(REFERENCE_DIGEST) == REFERENCE
    with again.transaction() as transaction:
        transaction.keep_policy(POLICY)
        transaction.keep_reference(REFERENCE)
    again.close()


def test_a_reader_sees_one_moment(ledger: Ledger) -> None:
    part = begin(ledger)
    with ledger.read() as reader:
        assert len(reader.events("c1/skolan")) == 1
        keep(ledger, decide(part, noticed(), key="k2"))
        assert len(reader.events("c1/skolan")) == 1
    with ledger.read() as reader:
        assert len(reader.events("c1/skolan")) == 2


def test_reads_are_logged_also_of_what_is_not_there(ledger: Ledger) -> None:
    rows = [
        ReadRow("mentor-1", "vård", "kommunen", "skolan", "c1/skolan", "part", days(1)),
        ReadRow("rektor-1", "tillsyn", "kommunen", "skolan", "c1/skolan", "why", NOW),
    ]
    with ledger.transaction() as transaction:
        for one in rows:
            transaction.log_read(
                reader=one.reader,
                purpose=one.purpose,
                tenant=one.tenant,
                holder=one.holder,
                part=one.part,
                query=one.query,
                at=one.at,
            )
    with ledger.read() as reader:
        assert reader.reads("c1/skolan") == tuple(rows)
        assert reader.reads("c2/skolan") == ()


def older(file: Path, sequence: int, kind: str, version: int, payload: str) -> None:
    connection = sqlite3.connect(file)
    with connection:
        connection.execute(
            "update event set type = ?, schema_version = ?, payload = ? where sequence = ?",
            (kind, version, payload, sequence),
        )
    connection.close()


def test_old_events_are_read_in_todays_shape(
    ledger: Ledger, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    begin(ledger, RuleFired(rule="r", key="r"), RuleFired(rule="r", key="r"))

    def with_key(data: dict[str, Any]) -> dict[str, Any]:
        return {**data, "key": data["rule"]}

    def new_name(data: dict[str, Any]) -> dict[str, Any]:
        return {"type": "rule-failed", "rule": data["regel"]}

    monkeypatch.setitem(UPCASTERS, ("rule-fired", 1), with_key)
    monkeypatch.setitem(UPCASTERS, ("rule-broke", 1), new_name)
    older(file, 2, "rule-fired", 1, '{"rule":"x","type":"rule-fired"}')
    older(file, 3, "rule-broke", 1, '{"regel":"y","type":"rule-broke"}')
    with ledger.read() as reader:
        _, fired, failed = reader.events("c1/skolan")
    assert (fired.payload, fired.schema_version) == (RuleFired(rule="x", key="x"), 2)
    assert (failed.payload, failed.schema_version) == (RuleFailed(rule="y"), 1)


def test_old_decisions_are_read_in_todays_shape(
    ledger: Ledger, monkeypatch: pytest.MonkeyPatch
) -> None:
    begin(ledger)

    def with_reason(data: dict[str, Any]) -> dict[str, Any]:
        return {**data, "reasons": ["ny"]}

    monkeypatch.setitem(UPCASTERS, ("situation", 1), with_reason)
    with ledger.read() as reader:
        situation = reader.situation("c1/skolan", 1)
    assert situation is not None
    assert situation.reasons == ("ny",)


@pytest.mark.parametrize(
    ("kind", "version", "payload"),
    [
        ("task-done", 2, '{"by":null,"task":"hemligt","type":"task-done"}'),
        ("task-done", 1, '{"by":null,"hemligt":"hemligt","type":"task-done"}'),
        ("hemligt", 1, "hemligt"),
    ],
)
def test_an_event_that_cannot_be_read_names_its_place_and_nothing_of_its_content(
    ledger: Ledger, file: Path, kind: str, version: int, payload: str
) -> None:
    begin(ledger, TaskDone(task="t", by=None))
    older(file, 2, kind, version, payload)
    with pytest.raises(StoreError) as failure, ledger.read() as reader:
        reader.events("c1/skolan")
    assert (failure.value.code, failure.value.params) == ("BL-L006", {"post": "c1/skolan#2"})
    assert failure.value.__cause__ is None
    assert failure.value.__suppress_context__
