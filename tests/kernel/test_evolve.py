"""The fold, payload by payload: what each event changes, and that it changes nothing else."""

from datetime import timedelta
from typing import get_args

import pytest
from tests.kernel.room import Room, seen
from tests.kernel.small import NOW

from barnlots.kernel import evolve, fold
from barnlots.model import events as e
from barnlots.model.base import canonical_json
from barnlots.model.disclosure import Consent, Ruling
from barnlots.model.facts import Observation, Source
from barnlots.model.part import (
    Alarm,
    Block,
    ByHand,
    Coordinator,
    Deadline,
    DeadlineKind,
    HandoverState,
    Part,
    Pointer,
    Received,
    Sought,
    Task,
    Undeliverable,
    WayState,
)
from barnlots.model.people import ENGINE

LATER = NOW + timedelta(days=1)
OBSERVATION = Observation(
    id="i", recorded_by="mentor-1", role="mentor", seen_at=NOW, source=Source.CHILD
)
TASK = Task(
    id="t", role="mentor", assignee="mentor-1", what="x", due_at=NOW, raise_to="r", origin="o"
)
DEADLINE = Deadline(id="f", kind=DeadlineKind.TASK, at=NOW, owner="mentor-1", raise_to="rektor")
BLOCK = Block(id="b", guardian=None, origin="o", since=NOW)
CONSENT = Consent(id="s", given_by="mamma", document="remiss", receiver="bup", given_at=NOW)
REFUSED = CONSENT.model_copy(update={"id": "s3", "refused": True})
POINTER = Pointer(system="elevakten", reference="dnr 1", noted_by="rektor-1", noted_at=NOW)
RULING = Ruling(
    id="p",
    document="remiss",
    receiver="bup",
    allows=(),
    because="för och emot",
    by="mentor-1",
    at=NOW,
)
SOUGHT = Sought(document="intyg", receiver_kind="bup", receiver="bup")
ELSEWHERE = SOUGHT.model_copy(update={"receiver_kind": "barnmedicin", "receiver": "akuten"})
RECEIVED = Received(id="ö", document="remiss", sender="skolan", items=("hälsa",), by="läkare-1")
HERE = Coordinator(assignment="rektor-1", here=True)


def base() -> Part:
    """A part that has one of everything."""
    room = Room()
    room.see(seen(fara="planer"))
    start = room.part
    for payload in (
        e.TaskAssigned(task=TASK),
        e.DeadlineSet(deadline=DEADLINE),
        e.NoticesBlocked(block=BLOCK),
        e.ConsentGiven(consent=CONSENT),
        e.SiblingNoticed(sibling="syster"),
        e.DisclosureSought(sought=SOUGHT),
        e.DisclosureSought(sought=ELSEWHERE),
        e.DeliveryMissing(handover=next(iter(start.handovers))),
    ):
        start = evolve(start, event(start, payload))
    return start


def event(part: Part, payload: e.Payload) -> e.Event:
    return e.Event(
        case=part.case,
        part=part.id,
        tenant=part.tenant,
        holder=part.holder,
        sequence=part.version + 1,
        at=LATER,
        actor=ENGINE,
        policy=part.policy,
        reference="",
        payload=payload,
    )


BASE = base()
NAME = next(iter(BASE.handovers))
WAY = BASE.ways["skydd"]
OFFERED = BASE.handovers[NAME]
TOLD = OFFERED.model_copy(
    update={
        "id": "u",
        "informs": True,
        "disclosure": OFFERED.disclosure.model_copy(
            update={"document": "intyg", "receiver": "bup"}
        ),
    }
)


def without(mapping: dict[str, object], name: str) -> dict[str, object]:
    return {key: value for key, value in mapping.items() if key != name}


CHANGES: list[tuple[e.Payload, dict[str, object]]] = [
    (
        e.ObservationRecorded(observation=OBSERVATION),
        {"observations": (*BASE.observations, OBSERVATION)},
    ),
    (e.RuleFired(rule="r", key="r@i"), {"fired": (*BASE.fired, "r@i")}),
    (e.RuleFailed(rule="r"), {"failed": ("r",)}),
    (e.ReasonFound(reason="oro"), {"reasons": ("oro",)}),
    (
        e.WayStarted(way="ny", step="a", origin="r"),
        {"ways": {**BASE.ways, "ny": WayState(way="ny", step="a", since=LATER, origin="r")}},
    ),
    (
        e.WayMoved(way="skydd", left="akut", step="avslut", trigger="t", ended=True),
        {
            "ways": {
                **BASE.ways,
                "skydd": WAY.model_copy(update={"step": "avslut", "since": LATER, "ended": True}),
            }
        },
    ),
    (
        e.TaskAssigned(task=TASK.model_copy(update={"id": "t2"})),
        {"tasks": {**BASE.tasks, "t2": TASK.model_copy(update={"id": "t2"})}},
    ),
    (e.TaskDone(task="t", by=None), {"tasks": without({**BASE.tasks}, "t")}),
    (e.TaskCancelled(task="t"), {"tasks": without({**BASE.tasks}, "t")}),
    (
        e.DeadlineSet(deadline=DEADLINE.model_copy(update={"id": "f2"})),
        {"deadlines": {**BASE.deadlines, "f2": DEADLINE.model_copy(update={"id": "f2"})}},
    ),
    (
        # An old ledger's move: set again with another time.
        e.DeadlineSet(deadline=DEADLINE.model_copy(update={"at": LATER})),
        {"deadlines": {**BASE.deadlines, "f": DEADLINE.model_copy(update={"at": LATER})}},
    ),
    (
        e.DeadlineMoved(deadline="f", was=DEADLINE.at, at=LATER, why="BL-MOVED_SOONER"),
        {"deadlines": {**BASE.deadlines, "f": DEADLINE.model_copy(update={"at": LATER})}},
    ),
    (e.DeadlineMet(deadline="f"), {"deadlines": without({**BASE.deadlines}, "f")}),
    (e.DeadlineCancelled(deadline="f"), {"deadlines": without({**BASE.deadlines}, "f")}),
    (
        e.DeadlineMissed(deadline="f", raised_to="rektor-1", again_at=LATER, reminders=4),
        {
            "deadlines": {
                **BASE.deadlines,
                "f": DEADLINE.model_copy(update={"at": LATER, "reminders": 4}),
            }
        },
    ),
    (
        e.PersonAlarmed(assignment="rektor-1", why="BL-A032", about="f"),
        {
            "alarms": (
                Alarm(
                    assignment="rektor-1",
                    why="BL-A032",
                    about="f",
                    at=LATER,
                    number=BASE.version + 1,
                ),
            )
        },
    ),
    (
        e.NoticesBlocked(block=BLOCK.model_copy(update={"id": "b2"})),
        {"blocks": {**BASE.blocks, "b2": BLOCK.model_copy(update={"id": "b2"})}},
    ),
    (e.NoticeWithheld(origin="r"), {}),
    (e.BlockLifted(block="b", by="rektor-1"), {"blocks": without({**BASE.blocks}, "b")}),
    (
        e.ConsentGiven(consent=CONSENT.model_copy(update={"id": "s2"})),
        {"consents": {**BASE.consents, "s2": CONSENT.model_copy(update={"id": "s2"})}},
    ),
    (
        e.ConsentRefused(consent=REFUSED),
        {"consents": {**BASE.consents, "s3": REFUSED}},
    ),
    (e.RulingGiven(ruling=RULING), {"rulings": {"p": RULING}}),
    (
        e.ChildDescribed(child=BASE.child.model_copy(update={"school_year": 7})),
        {"child": BASE.child.model_copy(update={"school_year": 7})},
    ),
    (e.ChildToldOtherwise(child=BASE.child.model_copy(update={"school_year": 7})), {}),
    (e.PointerNoted(pointer=POINTER), {"pointers": {"elevakten": POINTER}}),
    (
        e.ConsentWithdrawn(consent="s"),
        {"consents": {"s": CONSENT.model_copy(update={"withdrawn_at": LATER})}},
    ),
    (
        e.HandoverOffered(handover=OFFERED.model_copy(update={"id": "ö2"})),
        {"handovers": {**BASE.handovers, "ö2": OFFERED.model_copy(update={"id": "ö2"})}},
    ),
    (
        e.HandoverOffered(handover=TOLD),
        {"handovers": {**BASE.handovers, "u": TOLD}, "sought": (ELSEWHERE,)},
    ),
    (
        e.DisclosureSought(sought=SOUGHT.model_copy(update={"receiver": "bup-norr"})),
        {"sought": (SOUGHT, ELSEWHERE, SOUGHT.model_copy(update={"receiver": "bup-norr"}))},
    ),
    (e.DisclosureDropped(sought=SOUGHT), {"sought": (ELSEWHERE,)}),
    (e.DocumentReceived(received=RECEIVED), {"received": {"ö": RECEIVED}}),
    (
        e.ReceiptRecorded(handover=NAME, state=HandoverState.RECEIVED, received_by="läkare-1"),
        {
            "handovers": {
                NAME: OFFERED.model_copy(
                    update={"state": HandoverState.RECEIVED, "received_by": "läkare-1"}
                )
            }
        },
    ),
    (
        e.HandoverReturned(handover=NAME, because="fullt", proposed_next="akuten", by="bup"),
        {
            "handovers": {
                NAME: OFFERED.model_copy(
                    update={
                        "state": HandoverState.RETURNED,
                        "returned_because": "fullt",
                        "proposed_next": "akuten",
                        "returned_by": "bup",
                    }
                )
            }
        },
    ),
    (
        e.DeliveryFailed(handover=NAME, why=Undeliverable.REFUSED, attempts=3),
        {"handovers": {NAME: OFFERED.model_copy(update={"undeliverable": Undeliverable.REFUSED})}},
    ),
    (
        e.DeliveryMissing(handover=NAME),
        {"handovers": {NAME: OFFERED.model_copy(update={"lost": OFFERED.lost + 1})}},
    ),
    (e.DeliveryUnconfirmed(handover=NAME, nights=3), {}),
    (
        e.DeliverySentAgain(handover=NAME),
        {"handovers": {NAME: OFFERED.model_copy(update={"undeliverable": None, "lost": 0})}},
    ),
    (
        e.DeliveryCarried(handover=NAME, how=ByHand.PHONE),
        {"handovers": {NAME: OFFERED.model_copy(update={"by_hand": ByHand.PHONE})}},
    ),
    (e.ReceiptLate(handover=NAME, awaited=HandoverState.REGISTERED), {}),
    (e.ReceiptRefused(handover=NAME, state=HandoverState.RECEIVED, why="BL-C012"), {}),
    (
        e.HandoverUnanswered(handover=NAME),
        {"handovers": {NAME: OFFERED.model_copy(update={"unanswered_since": LATER})}},
    ),
    (e.SiblingNoticed(sibling="bror"), {"siblings": {"syster": None, "bror": None}}),
    (e.SiblingCaseOpened(sibling="syster", case="ä2"), {"siblings": {"syster": "ä2"}}),
    (e.AccountableChanged(accountable="rektor-1"), {"accountable": "rektor-1"}),
    (e.AccountableCovered(by="mentor-2"), {"covered_by": "mentor-2"}),
    (e.CoordinatorChanged(coordinator=HERE), {"coordinator": HERE}),
    (
        e.PolicyMoved(was=BASE.policy, to="ny", steps={"skydd": {"akut": "nöd"}, "x": {"a": "b"}}),
        {
            "policy": "ny",
            "ways": {**BASE.ways, "skydd": WAY.model_copy(update={"step": "nöd"})},
        },
    ),
    (e.OpinionRecorded(on_version=3, status="absent"), {}),
    (
        e.PartClosed(outcome="bra", by="mentor-1"),
        {"closed_at": LATER, "deadlines": {}, "tasks": {}, "sought": (), "alarms": ()},
    ),
    (e.PartReopened(), {"closed_at": None}),
]


@pytest.mark.parametrize(
    ("payload", "changed"), CHANGES, ids=[payload.type for payload, _ in CHANGES]
)
def test_what_an_event_changes(payload: e.Payload, changed: dict[str, object]) -> None:
    after = evolve(BASE, event(BASE, payload))
    assert after == BASE.model_copy(update={**changed, "version": BASE.version + 1})
    assert canonical_json(after) == canonical_json(
        Part.model_validate_json(after.model_dump_json())
    )


def test_every_payload_has_its_row() -> None:
    union = get_args(get_args(e.Payload)[0])
    assert {one for one in union if one is not e.PartOpened} == {type(one) for one, _ in CHANGES}


def test_a_part_begins_with_being_opened_and_with_nothing_else() -> None:
    room = Room()
    room.see(seen(fara="planer"))
    assert isinstance(room.events[0].payload, e.PartOpened)
    assert fold(room.events) == room.part
    assert fold(()) is None
    with pytest.raises(ValueError, match="opens"):
        fold(room.events[1:])


def test_a_fold_replaces_what_it_changes_and_keeps_the_rest() -> None:
    """What has been worked out from a part stays worked out until its basis is another one."""
    after = evolve(BASE, event(BASE, e.TaskCancelled(task="t")))
    assert after.observations is BASE.observations and after.ways is BASE.ways
    assert after.tasks is not BASE.tasks and "t" in BASE.tasks


def test_a_changed_copy_has_worked_nothing_out() -> None:
    room = Room()
    before = room.policy.digest
    changed = room.policy.model_copy(update={"rules": ()})
    assert changed.digest != before
    assert room.policy.digest == before
    assert changed.rule_by_id == {}
