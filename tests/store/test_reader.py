"""What the ledger answers: in which order, at which moment, and in today's shape."""

import json
from datetime import datetime, timedelta, timezone
from typing import Any

import pytest
from tests.databases import Database
from tests.store.values import (
    NOW,
    POLICY,
    REFERENCE,
    REFERENCE_DIGEST,
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

from barnlots.model.duty import Duty, DutyKind
from barnlots.model.erasing import Retention
from barnlots.model.errors import StoreError
from barnlots.model.events import (
    DeadlineSet,
    HandoverOffered,
    OpinionRecorded,
    PartClosed,
    PersonAlarmed,
    ReceiptRecorded,
    RuleFailed,
    RuleFired,
    TaskAssigned,
    TaskDone,
)
from barnlots.model.part import HandoverState, Part
from barnlots.model.trace import CompactTrace
from barnlots.policy.traced import expanded
from barnlots.store import Ledger, ReadRow
from barnlots.store.chain import bound
from barnlots.store.statements import ENTRIES
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


def test_what_is_due_at_an_organisation_is_all_of_it_and_nobody_elses(ledger: Ledger) -> None:
    here = [f"c{number}/skolan" for number in range(120)]
    for part in (*here, "c1/emi"):
        begin(ledger, DeadlineSet(deadline=deadline("frist", NOW)), part=part)
    with ledger.read() as reader:
        assert {one.part for one in reader.due_at("skolan", NOW, lambda _: True)} == set(here)
        assert reader.due_at("skolan", NOW - timedelta(seconds=1), lambda _: True) == ()
        (known,) = reader.due_at("skolan", NOW, lambda part: part.id == here[7])
    assert known.part == here[7]


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


def test_a_list_finds_what_somebody_is_alarmed_of_until_it_is_over(ledger: Ledger) -> None:
    told = PersonAlarmed(assignment="rektor-1", why="BL-A032", about="ö1")
    part = begin(ledger, HandoverOffered(handover=handover("ö1")), told)
    begin(ledger, part="c2/skolan")
    with ledger.read() as reader:
        (found,) = reader.parts_with_work(["rektor-1", "mentor-2"])
        assert isinstance(found, Part) and found.id == "c1/skolan"
        assert reader.work_of({"rektor-1"}) == (), "nothing is to be ticked off"
    keep(
        ledger, decide(part, ReceiptRecorded(handover="ö1", state=HandoverState.RECEIVED), key="k2")
    )
    with ledger.read() as reader:
        assert reader.parts_with_work(["rektor-1"]) == ()


def test_whom_parts_rely_on_is_told_once_however_many_they_are(ledger: Ledger) -> None:
    stands_in = task("t", None, who="vikarien").model_copy(update={"instead_of": "kuratorn"})
    begin(ledger, TaskAssigned(task=stands_in))
    other = begin(ledger, TaskAssigned(task=stands_in), part="c2/skolan")
    answers = Duty("mentor-1", DutyKind.ANSWERS, "mentor-1")
    does = Duty("vikarien", DutyKind.TASK, "kuratorn")
    with ledger.read() as reader:
        assert reader.duties() == (answers, does)
        assert reader.parts_with([does]) == reader.parts_with([answers, does])
        assert reader.parts_with([does]) == ("c1/skolan", "c2/skolan")
        assert reader.parts_with([does._replace(whose="vikarien")]) == reader.parts_with([]) == ()
        assert reader.open_at("skolan") == ("c1/skolan", "c2/skolan")
    done = TaskDone(task="t", by="vikarien")
    other = keep(ledger, decide(other, done, key="k2", part="c2/skolan"))
    with ledger.read() as reader:
        assert reader.parts_with([does]) == ("c1/skolan",)
    closed = PartClosed(outcome="bra", by="mentor-1")
    keep(ledger, decide(other, closed, key="k3", part="c2/skolan"))
    with ledger.read() as reader:
        assert reader.parts_with([answers, does]) == reader.open_at("skolan") == ("c1/skolan",)
        assert reader.open_at("annan") == ()


def test_opinions_wait_until_they_are_done(ledger: Ledger) -> None:
    part = keep_opened = begin(ledger)
    part = keep(ledger, decide(keep_opened, noticed(), key="k2", opinion_due=days(2)))
    part = keep(ledger, decide(part, noticed(), key="k3", opinion_due=days(1)))
    part = keep(ledger, decide(part, noticed(), key="k4"))
    with ledger.transaction() as transaction:
        assert transaction.opinions_due(NOW) == ()
        due = transaction.opinions_due(days(2))
        assert [one.version for one in due] == [3, 2]
        situation = transaction.situation("c1/skolan", due[0].version)
        assert situation is not None
        assert situation.facts["version"] == 3
    given = OpinionRecorded(on_version=3, status="answered")
    keep(ledger, decide(part, given, key="k5"))
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
        assert isinstance(second.trace, CompactTrace)
        assert reader.trace("c1/skolan") == expanded(second.trace, POLICY)
        older = reader.trace("c1/skolan", 1)
        assert older is not None
        assert older.version == 1


def test_policies_and_references_come_back_by_digest(ledger: Ledger, url: str) -> None:
    begin(ledger)
    again = Ledger.open(url, evolve)
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


def older(database: Database, ledger: Ledger, place: int, version: int, payload: str) -> None:
    """Let the event at `place` of the first entry be `payload`, as an older Barnlots sealed it."""
    with ledger.transaction() as transaction:
        where = "c1/skolan#1 akt"
        cipher = transaction.keyring.cipher(transaction.channel, "c1/skolan", 0, Retention.RECORD)
        entry = transaction.channel.row(ENTRIES, the_part_id="c1/skolan", after=0)
        record = json.loads(cipher.open(entry.record, where, bound(entry)))
    record["versions"] = record["versions"] or [1] * len(record["events"])
    record["versions"][place] = version
    record["events"][place] = json.loads(payload)
    sealed = cipher.seal(json.dumps(record).encode(), where, bound(entry))
    database.tamper(f"update entry set record = x'{sealed.hex()}'")


def test_old_events_are_read_in_todays_shape(
    ledger: Ledger, database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    begin(ledger, RuleFired(rule="r", key="r"), RuleFired(rule="r", key="r"))

    def with_key(data: dict[str, Any]) -> dict[str, Any]:
        return {**data, "key": data["rule"]}

    def new_name(data: dict[str, Any]) -> dict[str, Any]:
        return {"type": "rule-failed", "rule": data["regel"]}

    monkeypatch.setitem(UPCASTERS, ("rule-fired", 1), with_key)
    monkeypatch.setitem(UPCASTERS, ("rule-broke", 1), new_name)
    older(database, ledger, 1, 1, '{"rule":"x","type":"rule-fired"}')
    older(database, ledger, 2, 1, '{"regel":"y","type":"rule-broke"}')
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

    monkeypatch.setitem(UPCASTERS, ("compact", 1), with_reason)
    with ledger.read() as reader:
        situation = reader.situation("c1/skolan", 1)
    assert situation is not None
    assert situation.reasons == ("ny",)


@pytest.mark.parametrize(
    ("version", "payload"),
    [
        (2, '{"by":null,"task":"hemligt","type":"task-done"}'),
        (1, '{"by":null,"hemligt":"hemligt","type":"task-done"}'),
        (1, '{"type":"hemligt"}'),
        (1, '"hemligt"'),
    ],
)
def test_an_event_that_cannot_be_read_names_its_place_and_nothing_of_its_content(
    ledger: Ledger, database: Database, version: int, payload: str
) -> None:
    begin(ledger, TaskDone(task="t", by=None))
    older(database, ledger, 1, version, payload)
    with pytest.raises(StoreError) as failure, ledger.read() as reader:
        reader.events("c1/skolan")
    assert (failure.value.code, failure.value.params) == ("BL-L006", {"post": "c1/skolan#1 akt"})
    assert failure.value.__cause__ is None
    assert failure.value.__suppress_context__
