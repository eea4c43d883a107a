"""Handing over: nothing moves until a person has it, and it comes back to somebody."""

from datetime import timedelta

import pytest
from tests.kernel.room import Room, payloads, reference, seen

from barnlots.kernel import Decision
from barnlots.model import commands as c
from barnlots.model import events as e
from barnlots.model.errors import Refused
from barnlots.model.part import HandoverState

PART = "ä/skolan"
OFFERED, DELIVERED = HandoverState.OFFERED, HandoverState.DELIVERED
REGISTERED, RECEIVED = HandoverState.REGISTERED, HandoverState.RECEIVED
RETURNED = HandoverState.RETURNED


def room(*, referral: bool = False) -> Room:
    made = Room()
    if referral:
        made.see(seen(timmar=4))
        consent = c.GiveConsent(
            key="k", part=PART, given_by="mamma", document="remiss", receiver="bup"
        )
        made.do(consent)
    else:
        made.see(seen(fara="planer"))
    return made


def receipt(
    made: Room,
    state: HandoverState,
    by: str | None = "läkare-1",
    actor: str | None = "läkare-1",
) -> Decision:
    command = c.RecordReceipt(
        key="k", part=PART, handover=made.handover.id, state=state, received_by=by
    )
    return made.do(command, actor)


def send_back(made: Room, actor: str | None = "läkare-1", because: str = "fullt") -> Decision:
    command = c.ReturnHandover(
        key="k", part=PART, handover=made.handover.id, because=because, proposed_next="akuten"
    )
    return made.do(command, actor)


@pytest.mark.parametrize(
    ("states", "end"),
    [
        ((DELIVERED,), DELIVERED),
        ((DELIVERED, REGISTERED, RECEIVED), RECEIVED),
        ((RECEIVED, DELIVERED), RECEIVED),
        ((RECEIVED, REGISTERED, DELIVERED), RECEIVED),
        ((REGISTERED, DELIVERED), REGISTERED),
        ((DELIVERED, DELIVERED), DELIVERED),
        ((RECEIVED, RECEIVED), RECEIVED),
        ((OFFERED,), OFFERED),
    ],
)
def test_receipts_come_in_any_order_and_never_go_back(
    states: tuple[HandoverState, ...], end: HandoverState
) -> None:
    made = room()
    for state in states:
        receipt(made, state)
    assert made.handover.state is end
    assert (made.step("skydd") == "akut") is (end is not RECEIVED)
    silent = [one for one in made.part.deadlines if one.startswith("tyst-")]
    assert bool(silent) is (end is not RECEIVED)


@pytest.mark.parametrize(
    ("by", "actor", "code"),
    [
        (None, "läkare-1", "BL-C008"),
        ("mentor-1", "mentor-1", "BL-C012"),
        ("mentor-1", "läkare-1", "BL-C012"),
        ("mentor-annan", "mentor-1", "BL-C012"),
        ("ingen", "läkare-1", "BL-C001"),
        ("läkare-1", "mentor-annan", "BL-C012"),
        ("läkare-2", "läkare-1", "BL-C012"),
        ("chef-bup", "läkare-1", "BL-C002"),
    ],
)
def test_nobody_receives_who_is_not_there_to(by: str | None, actor: str, code: str) -> None:
    made = room()
    made.reference = reference("chef-bup")
    with pytest.raises(Refused, match=code):
        receipt(made, RECEIVED, by, actor)
    assert made.handover.state is OFFERED


@pytest.mark.parametrize(
    ("by", "actor"),
    [
        ("läkare-1", "läkare-1"),
        ("läkare-1", "chef-bup"),
        ("läkare-1", "mentor-1"),
        ("läkare-1", None),
        ("någon i en annan installation", None),
    ],
)
def test_who_may_say_that_a_person_has_it(by: str, actor: str | None) -> None:
    made = room()
    receipt(made, RECEIVED, by, actor)
    assert made.handover.received_by == by


def test_the_emergency_ward_takes_what_was_sent_to_psychiatry() -> None:
    made = room()
    receipt(made, RECEIVED, "läkare-2", "läkare-2")
    assert made.step("skydd") == "uppföljning"


def test_a_consent_is_for_those_it_named() -> None:
    made = room(referral=True)
    with pytest.raises(Refused, match="BL-C012"):
        receipt(made, RECEIVED, "läkare-2", "läkare-2")


def test_two_persons_do_not_receive_the_same_child() -> None:
    made = room()
    receipt(made, RECEIVED)
    with pytest.raises(Refused, match="BL-C009"):
        receipt(made, RECEIVED, "chef-bup", "chef-bup")
    assert made.handover.received_by == "läkare-1"


@pytest.mark.parametrize("first", [RECEIVED, RETURNED])
def test_what_has_been_answered_is_not_returned(first: HandoverState) -> None:
    made = room()
    name = made.handover.id
    send_back(made) if first is RETURNED else receipt(made, RECEIVED)
    again = c.ReturnHandover(key="k", part=PART, handover=name, because="x", proposed_next="y")
    with pytest.raises(Refused, match="BL-C009"):
        made.do(again, "läkare-1")
    late = c.RecordReceipt(
        key="k", part=PART, handover=name, state=RECEIVED, received_by="chef-bup"
    )
    with pytest.raises(Refused, match="BL-C009"):
        made.do(late, "chef-bup")


@pytest.mark.parametrize("because", ["", "  "])
def test_a_return_has_a_reason(because: str) -> None:
    with pytest.raises(Refused, match="BL-C033"):
        send_back(room(), because=because)


def test_a_return_to_a_step_that_says_nothing_of_it_is_somebodys() -> None:
    made = room()
    send_back(made)
    assert made.step("skydd") == "akut"
    reading = [one for one in made.part.tasks.values() if one.what.startswith("läser varför")]
    assert [one.assignee for one in reading] == ["mentor-1"]
    assert reading[0].urgent


def test_the_second_return_calls_both_managers_to_one_meeting() -> None:
    made = room(referral=True)
    first = send_back(made)
    assert made.step("remiss") == "sänd", "there is still a ground, so it is offered anew"
    assert not payloads(first, e.PersonAlarmed)
    second = send_back(made)
    assert [one.assignment for one in payloads(second, e.PersonAlarmed)] == ["rektor-1"]
    meeting = [one for one in made.part.tasks.values() if "möte" in one.what]
    assert [one.assignee for one in meeting] == ["rektor-1"]
    assert meeting[0].id in made.part.deadlines


def test_a_return_by_somebody_from_elsewhere_is_refused() -> None:
    with pytest.raises(Refused, match="BL-C012"):
        send_back(room(), "mentor-annan")


def test_silence_is_raised_and_never_stops_being_raised() -> None:
    made = room(referral=True)
    (silence,) = (one for one in made.part.deadlines if one.startswith("tyst-"))
    for number in range(1, 31):
        before = made.now
        decision = made.wake(silence)
        assert payloads(decision, e.PersonAlarmed)
        deadline = made.part.deadlines[silence]
        assert deadline.reminders == number
        assert before < deadline.at <= made.now + timedelta(hours=24)


def test_nobody_closes_a_part_that_waits_for_an_answer() -> None:
    made = room(referral=True)
    made.report("barnets väg", "barnet har hörts")
    made.report("barnets väg", "målet är nått")
    with pytest.raises(Refused, match="BL-C011"):
        made.do(c.ClosePart(key="k", part=PART, outcome="bra"))
    receipt(made, RECEIVED)
    made.do(c.ClosePart(key="k", part=PART, outcome="bra"))
    assert not made.part.is_open


def test_a_receiver_says_when_it_takes_over_who_it_is() -> None:
    other = Room()
    command = c.OpenReceived(
        key="k",
        case="ä",
        holder="bup",
        child=other.child,
        handover="ö",
        sender_part=PART,
        coordinator="mentor-1",
    )
    for actor, code in (("mentor-1", "BL-C012"), (None, "BL-C008")):
        with pytest.raises(Refused, match=code):
            other.do(command, actor)
    other.do(command, "läkare-1")
    assert other.part.accountable == "läkare-1"
    assert other.part.received_from == "ö"
    assert not other.part.coordinator.here
    assert [one for one in other.part.tasks.values() if one.origin == "ö"]
