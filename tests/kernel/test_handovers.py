"""Handing over: nothing moves until a person has it, and it comes back to somebody."""

from datetime import timedelta

import pytest
from tests.kernel.room import STAFF, Room, payloads, reference, seen

from barnlots.kernel import Decision
from barnlots.kernel.silence import CALL
from barnlots.model import commands as c
from barnlots.model import events as e
from barnlots.model.disclosure import Because
from barnlots.model.errors import Refused
from barnlots.model.identity import HIDDEN
from barnlots.model.part import HandoverState, Task

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


def test_no_number_comes_into_the_record_by_why_something_came_back() -> None:
    """Official test identity (Skatteverket)."""
    made, number = room(), "20030202-2389"
    back = c.ReturnHandover(
        key="k",
        part=PART,
        handover=made.handover.id,
        because=f"{number} är inskriven hos oss",
        proposed_next=f"akuten, som har {number}",
    )
    (returned,) = payloads(made.do(back, "läkare-1"), e.HandoverReturned)
    assert returned.because == f"{HIDDEN} är inskriven hos oss"
    assert returned.proposed_next == f"akuten, som har {HIDDEN}"


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
        ("läkare-1", "mentor-annan", "BL-C003"),
        ("läkare-2", "läkare-2", "BL-C003"),
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


def test_that_the_emergency_ward_has_the_child_is_said_by_whoever_is_with_it() -> None:
    """In another installation: nobody there answers for what is offered to psychiatry here."""
    made = room()
    receipt(made, RECEIVED, "läkare-2", "mentor-1")
    assert made.step("skydd") == "uppföljning"


def test_a_consent_is_for_those_it_named() -> None:
    made = room(referral=True)
    with pytest.raises(Refused, match="BL-C003"):
        receipt(made, RECEIVED, "läkare-2", "läkare-2")
    with pytest.raises(Refused, match="BL-C012"):
        receipt(made, RECEIVED, "läkare-2", "mentor-1")


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
    assert [one.assignment for one in payloads(second, e.PersonAlarmed)] == ["rektor-1", "chef-bup"]
    meeting = meetings(made)
    assert [(one.assignee, one.holder) for one in meeting] == [
        ("rektor-1", None),
        ("chef-bup", "bup"),
    ]
    assert len({one.due_at for one in meeting}) == 1, "one day"
    assert all(one.id in made.part.deadlines for one in meeting)


@pytest.mark.parametrize("why", Because)
def test_a_receiver_may_say_what_the_sender_says_when_it_takes_something_back(why: str) -> None:
    made = room(referral=True)
    for _ in range(2):
        send_back(made, because=why)
    assert len(meetings(made)) == 2


def test_what_the_sender_has_taken_back_itself_is_no_return() -> None:
    made = room(referral=True)
    (consent,) = made.part.consents
    made.do(c.WithdrawConsent(key="k", part=PART, consent=consent))
    assert made.handover.taken_back
    yes = c.GiveConsent(key="k", part=PART, given_by="mamma", document="remiss", receiver="bup")
    made.do(yes)
    send_back(made)
    assert not meetings(made)


def meetings(made: Room) -> list[Task]:
    return [one for one in made.part.tasks.values() if "chef" in one.what]


def test_a_manager_who_is_called_ticks_off_that_and_nothing_else() -> None:
    made = room(referral=True)
    send_back(made)
    send_back(made)
    ours, theirs = meetings(made)
    for tasks in ((ours.id, ()), (theirs.id, (ours.id,))):
        with pytest.raises(Refused, match="BL-C031"):
            made.do(c.DoTask(key="k", part=PART, task=tasks[0], also=tasks[1]), "chef-bup")
    made.do(c.DoTask(key="k", part=PART, task=theirs.id), "chef-bup")
    assert meetings(made) == [ours]


def test_a_called_manager_who_leaves_is_followed_by_whoever_leads_there() -> None:
    made = room(referral=True)
    send_back(made)
    send_back(made)
    made.reference = reference("chef-bup", staff=(*STAFF, ("chef-2", "p10", "bup", "chef")))
    made.do(c.CheckPart(key="k", part=PART), None)
    assert [one.assignee for one in meetings(made)] == ["rektor-1", "chef-2"]
    made.reference = reference("chef-bup")
    made.do(c.CheckPart(key="k", part=PART), None)
    assert {one.assignee for one in meetings(made)} == {"rektor-1"}, "nobody leads there any more"


def test_a_meeting_is_called_off_when_somebody_has_the_child() -> None:
    made = room(referral=True)
    send_back(made)
    send_back(made)
    receipt(made, RECEIVED)
    assert not meetings(made)


@pytest.mark.parametrize(("of_kind", "called"), [(1, ["rektor-1", "chef-bup"]), (2, ["rektor-1"])])
def test_what_another_installation_sends_back_calls_those_who_are_known(
    of_kind: int, called: list[str]
) -> None:
    made = room(referral=True)
    if of_kind == 2:
        another = made.reference.organisation("bup").model_copy(update={"id": "bup-2"})
        several = (*made.reference.organisations, another)
        made.reference = made.reference.model_copy(update={"organisations": several})
    for _ in range(2):
        send_back(made, None)
    assert [one.assignee for one in meetings(made)] == called


def test_a_return_by_somebody_from_elsewhere_is_refused() -> None:
    with pytest.raises(Refused, match="BL-C003"):
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


def test_a_silent_receiver_has_not_answered_however_far_it_was_carried() -> None:
    made = room(referral=True)
    (silence,) = (one for one in made.part.deadlines if one.startswith("tyst-"))
    receipt(made, DELIVERED)
    assert made.handover.standing is DELIVERED
    decision = made.wake(silence)
    assert made.handover.standing is HandoverState.UNANSWERED
    assert made.handover.state is DELIVERED
    told = {one.assignment for one in payloads(decision, e.PersonAlarmed)}
    assert told == {"mentor-1", "rektor-1"}, "the sender hears of it, and somebody else"
    (call,) = (one for one in made.part.tasks.values() if one.what == CALL)
    assert (call.assignee, call.origin) == ("mentor-1", made.handover.id)
    receipt(made, REGISTERED)
    assert made.handover.standing is HandoverState.UNANSWERED
    receipt(made, RECEIVED)
    assert made.handover.standing is RECEIVED
    assert call.id not in made.part.tasks


def test_whoever_has_called_in_vain_is_asked_again_for_as_long_as_it_is_silent() -> None:
    made = room()
    (silence,) = (one for one in made.part.deadlines if one.startswith("tyst-"))
    for _ in range(3):
        made.wake(silence)
        (call,) = (one for one in made.part.tasks.values() if one.what == CALL)
        assert call.urgent, "on a skyddsväg somebody calls at once"
        made.do(c.DoTask(key="k", part=PART, task=call.id))
    assert made.handover.unanswered_since is not None
    send_back(made)
    assert not [one for one in made.part.tasks.values() if one.what == CALL]
    unanswered = [one for one in made.events if isinstance(one.payload, e.HandoverUnanswered)]
    assert len(unanswered) == 1


@pytest.mark.parametrize("state", [RETURNED, HandoverState.UNANSWERED])
def test_what_is_no_receipt_is_not_noted_as_one(state: HandoverState) -> None:
    with pytest.raises(Refused, match="BL-C042"):
        receipt(room(), state)


def test_nobody_closes_a_part_that_waits_for_an_answer() -> None:
    made = room(referral=True)
    made.report("barnets väg", "barnet har hörts")
    made.report("barnets väg", "målet är nått")
    with pytest.raises(Refused, match="BL-C011") as refused:
        made.do(c.ClosePart(key="k", part=PART, outcome="bra"))
    (waits,) = (one for one in made.part.handovers.values() if one.keeps_open)
    assert refused.value.params["överlämningar"] == f"{waits.id} ({waits.disclosure.document})"
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
