"""When the carrier cannot: somebody carries it by hand, and a loss or a silence is somebody's."""

from datetime import timedelta

import pytest
from tests.kernel.room import Room, seen

from barnlots.kernel.carriage import movements, receipt_due
from barnlots.kernel.carrying import carry_task
from barnlots.model import commands as c
from barnlots.model import events as e
from barnlots.model.delivery import DeliveryState
from barnlots.model.disclosure import Consent
from barnlots.model.errors import NotFound, Refused
from barnlots.model.part import ByHand, HandoverState, Undeliverable
from barnlots.policy.vocabulary import DatedValue, Parameter

PART = "ä/skolan"
DELIVERED, REGISTERED = HandoverState.DELIVERED, HandoverState.REGISTERED
RECEIVED, OFFERED = HandoverState.RECEIVED, HandoverState.OFFERED


def room(*, referral: bool = False) -> Room:
    made = Room()
    if referral:
        made.see(seen(timmar=4))
        made.do(
            c.GiveConsent(key="k", part=PART, given_by="mamma", document="remiss", receiver="bup")
        )
    else:
        made.see(seen(fara="planer"))
    return made


def fail(made: Room, why: Undeliverable = Undeliverable.NO_ANSWER) -> tuple[e.Event, ...]:
    command = c.FailDelivery(key="k", part=PART, handover=made.handover.id, why=why, attempts=9)
    return made.do(command, None).events


def receipt(made: Room, state: HandoverState, by: str | None = None) -> None:
    made.do(
        c.RecordReceipt(key="k", part=PART, handover=made.handover.id, state=state, received_by=by),
        None,
    )


def by_hand(made: Room, by: str | None = None, actor: str | None = "mentor-1") -> None:
    made.do(
        c.CarryByHand(
            key="k", part=PART, handover=made.handover.id, how=ByHand.PHONE, received_by=by
        ),
        actor,
    )


def alarms(events: tuple[e.Event, ...]) -> list[tuple[str, str]]:
    found = [one.payload for one in events if isinstance(one.payload, e.PersonAlarmed)]
    return [(one.why, one.assignment) for one in found]


def stands(made: Room, events: tuple[e.Event, ...]) -> tuple[DeliveryState | None, bool]:
    """Where the row goes, and whether anything more is to be done with it."""
    (moved,) = movements(made.policy, made.reference, made.part, events, made.now)
    return moved.state, moved.due_at is not None


@pytest.mark.parametrize("why", list(Undeliverable))
def test_a_dead_letter_on_a_skyddsväg_is_somebodys_at_once(why: Undeliverable) -> None:
    made = room()
    events = fail(made, why)
    assert alarms(events) == [("BL-A020", "mentor-1"), ("BL-A020", "rektor-1")]
    task = made.part.tasks[carry_task(made.handover.id)]
    assert (task.assignee, task.urgent, task.origin) == ("mentor-1", True, made.handover.id)
    assert task.id in made.part.deadlines
    assert made.handover.undeliverable is why
    assert stands(made, events) == (DeliveryState.UNDELIVERABLE, False)


def test_any_other_dead_letter_is_due_the_next_working_day() -> None:
    made = room(referral=True)
    events = fail(made)
    assert alarms(events) == [("BL-A020", "mentor-1")]
    assert not made.part.tasks[carry_task(made.handover.id)].urgent


def test_a_dead_letter_is_said_once() -> None:
    made = room()
    fail(made)
    assert fail(made) == ()


@pytest.mark.parametrize("state", [DELIVERED, REGISTERED, RECEIVED])
def test_what_has_come_somewhere_is_no_dead_letter(state: HandoverState) -> None:
    made = room()
    receipt(made, state, "läkare-1" if state is RECEIVED else None)
    assert fail(made) == ()


def test_a_dead_letter_is_not_just_ticked_off() -> None:
    made = room()
    fail(made)
    with pytest.raises(Refused, match="BL-C061"):
        made.do(c.DoTask(key="k", part=PART, task=carry_task(made.handover.id)))


def test_somebody_sends_it_again() -> None:
    made = room()
    fail(made)
    again = c.SendAgain(key="k", part=PART, handover=made.handover.id)
    decision = made.do(again)
    assert made.handover.undeliverable is None
    assert carry_task(made.handover.id) not in made.part.tasks
    assert carry_task(made.handover.id) not in made.part.deadlines
    assert stands(made, decision.events) == (DeliveryState.WAITING, True)
    with pytest.raises(Refused, match="BL-C060"):
        made.do(again)
    assert alarms(fail(made)), "it may fail again, and is somebody's again"
    assert carry_task(made.handover.id) in made.part.tasks


def test_the_engine_neither_sends_again_nor_carries_by_hand() -> None:
    made = room()
    fail(made)
    with pytest.raises(Refused, match="BL-C005"):
        made.do(c.SendAgain(key="k", part=PART, handover=made.handover.id), None)
    with pytest.raises(Refused, match="BL-C005"):
        by_hand(made, actor=None)


def test_what_rests_on_a_consent_that_is_over_is_not_sent_again() -> None:
    made = room(referral=True)
    fail(made)
    (name,) = made.part.consents
    over = made.part.consents[name].model_copy(update={"expires_on": made.now.date()})
    made._part = made.part.model_copy(update={"consents": {name: over}})
    made.now += timedelta(days=1)
    with pytest.raises(Refused, match="BL-C062"):
        made.do(c.SendAgain(key="k", part=PART, handover=made.handover.id))


def test_on_a_skyddsvag_it_is_sent_again_whatever_has_become_of_a_consent() -> None:
    made = room()
    fail(made)
    gone = Consent(
        id="s",
        given_by="mamma",
        document="remiss",
        receiver="bup",
        given_at=made.now,
        withdrawn_at=made.now,
    )
    handover = made.handover
    item = handover.disclosure.items[0]
    ground = item.ground.model_copy(update={"consents": (gone.id,)})
    rests = handover.disclosure.model_copy(
        update={"items": (item.model_copy(update={"ground": ground}),)}
    )
    made._part = made.part.model_copy(
        update={
            "consents": {gone.id: gone},
            "handovers": {handover.id: handover.model_copy(update={"disclosure": rests})},
        }
    )
    made.do(c.SendAgain(key="k", part=PART, handover=handover.id))
    assert (made.handover.state, made.handover.undeliverable) == (OFFERED, None)


def test_carried_by_hand_to_a_named_person_it_is_received() -> None:
    made = room()
    fail(made)
    by_hand(made, "läkare-1")
    assert (made.handover.state, made.handover.received_by) == (RECEIVED, "läkare-1")
    assert made.step("skydd") == "uppföljning"
    assert carry_task(made.handover.id) not in made.part.tasks
    assert not [one for one in made.part.deadlines if one.startswith("tyst-")]


def test_carried_by_letter_an_answer_is_still_waited_for() -> None:
    made = room()
    fail(made)
    before = len(made.events)
    by_hand(made)
    assert made.handover.state is DELIVERED
    assert [one for one in made.part.deadlines if one.startswith("tyst-")]
    assert stands(made, tuple(made.events[before:])) == (DeliveryState.BY_HAND, False)
    assert note_missing(made) == (), "a machine does not know of the letter"


@pytest.mark.parametrize(("by", "code"), [("mentor-1", "BL-C012"), ("ingen", "BL-C001")])
def test_by_hand_only_somebody_there_receives(by: str, code: str) -> None:
    made = room()
    with pytest.raises(Refused, match=code):
        by_hand(made, by)
    assert made.handover.by_hand is None


def test_what_is_answered_is_not_carried_by_hand() -> None:
    made = room()
    receipt(made, RECEIVED, "läkare-1")
    with pytest.raises(Refused, match="BL-C009"):
        by_hand(made, "läkare-1")


def test_a_late_receipt_takes_the_carrying_off_the_list() -> None:
    made = room()
    fail(made)
    receipt(made, DELIVERED)
    assert made.handover.undeliverable is None
    assert carry_task(made.handover.id) not in made.part.tasks


def test_a_return_takes_the_carrying_off_the_list() -> None:
    made = room()
    fail(made)
    name = made.handover.id
    made.do(
        c.ReturnHandover(key="k", part=PART, handover=name, because="x", proposed_next="akuten"),
        "läkare-1",
    )
    assert made.part.handovers[name].undeliverable is None
    assert carry_task(name) not in made.part.tasks


def note_missing(made: Room) -> tuple[e.Event, ...]:
    return made.do(c.NoteMissing(key="k", part=PART, handover=made.handover.id), None).events


@pytest.mark.parametrize("state", [DELIVERED, REGISTERED])
def test_what_a_receiver_has_forgotten_is_offered_anew_and_told(state: HandoverState) -> None:
    made = room()
    receipt(made, state)
    events = note_missing(made)
    assert made.handover.state is OFFERED
    assert alarms(events) == [("BL-A021", "mentor-1"), ("BL-A021", "rektor-1")]
    assert stands(made, events) == (DeliveryState.WAITING, True)
    assert [one for one in made.part.deadlines if one.startswith("tyst-")]
    receipt(made, DELIVERED)
    assert made.handover.state is DELIVERED


def test_what_a_person_has_is_not_missing() -> None:
    made = room()
    receipt(made, RECEIVED, "läkare-1")
    assert note_missing(made) == ()


def test_a_late_receipt_is_raised_for_as_long_as_it_does_not_come() -> None:
    made = room()
    receipt(made, DELIVERED)
    late = c.NoteLateReceipt(key="k", part=PART, handover=made.handover.id, awaited=REGISTERED)
    for _ in range(3):
        events = made.do(late, None).events
        assert alarms(events) == [("BL-A022", "mentor-1"), ("BL-A022", "rektor-1")]
        (moved,) = movements(made.policy, made.reference, made.part, events, made.now)
        assert (moved.state, moved.due_at) == (None, made.now + timedelta(hours=24))
    receipt(made, REGISTERED)
    assert made.do(late, None).events == ()


def test_a_receiver_that_does_not_say_what_it_has_is_raised() -> None:
    made = room(referral=True)
    receipt(made, DELIVERED)
    command = c.NoteUnconfirmed(key="k", part=PART, handover=made.handover.id, nights=3)
    events = made.do(command, None).events
    assert alarms(events) == [("BL-A023", "mentor-1")]
    assert movements(made.policy, made.reference, made.part, events, made.now) == ()


def test_a_receipt_that_cannot_be_true_is_somebodys_to_settle() -> None:
    made = room(referral=True)
    command = c.NoteRefusedReceipt(
        key="k", part=PART, handover=made.handover.id, state=RECEIVED, why="BL-C008"
    )
    assert alarms(made.do(command, None).events) == [("BL-A024", "mentor-1")]
    assert made.handover.state is OFFERED


def test_what_is_said_of_no_handover_is_refused() -> None:
    made = room()
    commands: list[c.Command] = [
        c.FailDelivery(key="k", part=PART, handover="ö", why=Undeliverable.REFUSED, attempts=1),
        c.NoteMissing(key="k", part=PART, handover="ö"),
        c.NoteUnconfirmed(key="k", part=PART, handover="ö", nights=1),
        c.NoteLateReceipt(key="k", part=PART, handover="ö", awaited=REGISTERED),
        c.NoteRefusedReceipt(key="k", part=PART, handover="ö", state=RECEIVED, why="x"),
    ]
    for command in commands:
        with pytest.raises(NotFound, match="BL-C003"):
            made.do(command, None)
        with pytest.raises(Refused, match="BL-C032"):
            made.do(command)
    for asked in (
        c.SendAgain(key="k", part=PART, handover="ö"),
        c.CarryByHand(key="k", part=PART, handover="ö", how=ByHand.LETTER),
    ):
        with pytest.raises(NotFound, match="BL-C003"):
            made.do(asked)
        with pytest.raises(Refused, match="BL-C031"):
            made.do(asked, "läkare-1")


def test_on_a_skyddsväg_a_receipt_is_due_at_once_and_otherwise_as_the_policy_says() -> None:
    now = Room().now
    urgent = room()
    due = receipt_due(urgent.policy, urgent.reference, urgent.part, urgent.handover, now)
    assert due == now + timedelta(minutes=30)
    calm = room(referral=True)
    own = tuple(
        Parameter(
            name=name,
            description="",
            unit="timmar",
            values=(DatedValue(valid_from="2025-01-01", value=hours, source=""),),
        )
        for name, hours in (
            ("tid till kvitto om leverans", 5),
            ("tid till kvitto om registrering", 7),
        )
    )
    policy = calm.policy.model_copy(update={"parameters": (*calm.policy.parameters, *own)})
    for hours in (5, 7):
        due = receipt_due(policy, calm.reference, calm.part, calm.handover, now)
        assert due == now + timedelta(hours=hours)
        due = receipt_due(calm.policy, calm.reference, calm.part, calm.handover, now)
        assert due == now + timedelta(hours=24), "without a word of the policy a day"
        receipt(calm, DELIVERED)


def test_a_registered_delivery_is_asked_for_just_before_its_silence_is_raised() -> None:
    made = room(referral=True)
    before = len(made.events)
    receipt(made, REGISTERED)
    (moved,) = movements(
        made.policy, made.reference, made.part, tuple(made.events[before:]), made.now
    )
    (silence,) = (one for one in made.part.deadlines.values() if one.id.startswith("tyst-"))
    assert moved.due_at == silence.at - timedelta(hours=1)
