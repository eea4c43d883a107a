"""What only informs: it leaves on its grounds and is read, and nobody has the child for that."""

from datetime import timedelta

import pytest
from tests.kernel.room import Room, payloads, reference, seen
from tests.kernel.small import GROUNDS, JOURNEY, POLICY

from barnlots.kernel import Decision
from barnlots.kernel.carrying import TELL, carry_task
from barnlots.kernel.erasing import check_over
from barnlots.kernel.informing import INFORMS
from barnlots.kernel.receipts import NOT_READ
from barnlots.kernel.silence import ASK
from barnlots.model import commands as c
from barnlots.model import events as e
from barnlots.model.disclosure import Because, Withheld
from barnlots.model.errors import NotFound, Refused
from barnlots.model.part import (
    ByHand,
    HandoverState,
    Received,
    Sought,
    Undeliverable,
)
from barnlots.policy.grounds import GroundKind, GroundRule

PART = "ä/skolan"
SENT = HandoverState.OFFERED
DELIVERED, RECEIVED = HandoverState.DELIVERED, HandoverState.RECEIVED
LAW = GROUNDS[2]
WEIGHED = LAW.model_copy(
    update={"id": "prövning", "ground": GroundKind.WEIGHED, "categories": ("hälsa",)}
)
ASKED = WEIGHED.model_copy(update={"id": "samtycke-intyg", "ground": GroundKind.CONSENT})
DUTY = LAW.model_copy(update={"id": "plikt", "ground": GroundKind.DUTY, "categories": ()})


def room(*rows: GroundRule) -> Room:
    """A school that may send an `intyg` on these rows."""
    made = Room(policy=POLICY.model_copy(update={"grounds": (*GROUNDS[:2], *rows)}))
    made.see(seen(humör="ja"))
    return made


def told(*rows: GroundRule) -> Room:
    """The same, and it has been sent."""
    made = room(*(rows or (LAW,)))
    inform(made)
    return made


def inform(made: Room, kind: str = "bup", actor: str | None = "mentor-1", **more: str) -> Decision:
    given = {"key": "k", "part": PART, "document": "intyg", "receiver_kind": kind, **more}
    return made.do(c.Inform.model_validate(given), actor)


def receipt(made: Room, state: HandoverState, by: str | None = None) -> Decision:
    command = c.RecordReceipt(
        key="k", part=PART, handover=made.handover.id, state=state, received_by=by
    )
    return made.do(command, by)


def close(made: Room) -> None:
    """Everything else is done, and somebody closes the part."""
    for trigger in ("barnet har hörts", "målet är nått"):
        made.report("barnets väg", trigger)
    made.do(c.ClosePart(key="k", part=PART, outcome="bra"))


def rule(made: Room, *allows: str) -> Decision:
    return made.do(
        c.GiveRuling(
            key="k",
            part=PART,
            document="intyg",
            receiver="bup",
            allows=allows,
            because="behovet väger tyngre",
        )
    )


def to_weigh(made: Room) -> list[str]:
    return [one.id for one in made.part.tasks.values() if one.what.startswith("prövar vad som")]


def test_what_has_a_ground_leaves_and_the_rest_is_named() -> None:
    made = told()
    sent = made.handover
    assert (sent.state, sent.informs, sent.way) == (SENT, True, INFORMS)
    disclosure = sent.disclosure
    assert (disclosure.receiver_kind, disclosure.receiver) == ("bup", "bup")
    assert [(one.name, one.ground.row) for one in disclosure.items] == [("skolgång", "lagen")]
    assert disclosure.withheld == (Withheld(name="frågeställning", because=Because.NO_ROW),)
    assert f"tyst-{sent.id}" in made.part.deadlines
    assert made.part.accountable == "mentor-1"


def test_a_duty_waits_for_nothing() -> None:
    made = told(DUTY, WEIGHED)
    assert len(made.handover.disclosure.items) == 2
    assert not to_weigh(made)


@pytest.mark.parametrize(
    ("rows", "said"),
    [
        ((), "skolgång: ingen grund i policyn; frågeställning: ingen grund i policyn"),
        ((ASKED,), "skolgång: ingen grund i policyn; frågeställning: samtycke saknas"),
    ],
)
def test_with_nothing_to_send_it_is_refused_and_says_why(
    rows: tuple[GroundRule, ...], said: str
) -> None:
    made = room(*rows)
    with pytest.raises(Refused, match="BL-C101") as refused:
        inform(made)
    assert refused.value.params["skäl"] == said
    assert not made.part.handovers and not made.part.sought


@pytest.mark.parametrize(
    ("more", "actor", "code"),
    [
        ({}, None, "BL-C005"),
        ({"document": "remiss"}, "mentor-1", "BL-C100"),
        ({"receiver": "akuten"}, "mentor-1", "BL-C103"),
        ({"kind": "skola", "receiver": "skolan"}, "mentor-1", "BL-C103"),
        ({}, "läkare-1", "BL-C031"),
    ],
)
def test_who_may_send_what_to_whom(more: dict[str, str], actor: str | None, code: str) -> None:
    made = room(LAW)
    with pytest.raises(Refused, match=code):
        inform(made, actor=actor, **more)


@pytest.mark.parametrize("more", [{"document": "x"}, {"kind": "x"}, {"receiver": "x"}])
def test_what_is_not_there_is_not_found(more: dict[str, str]) -> None:
    with pytest.raises(NotFound):
        inform(room(LAW), **more)


def test_of_several_of_a_kind_somebody_says_which() -> None:
    made = room(LAW)
    known = reference()
    north = known.organisation("bup").model_copy(update={"id": "norr"})
    made.reference = known.model_copy(update={"organisations": (*known.organisations, north)})
    with pytest.raises(Refused, match="BL-C102"):
        inform(made)
    inform(made, receiver="norr")
    assert made.handover.disclosure.receiver == "norr"


def test_where_none_of_the_kind_is_known_it_is_for_the_carrier_to_find() -> None:
    made = room(LAW)
    known = made.reference
    made.reference = known.model_copy(
        update={"organisations": tuple(one for one in known.organisations if one.id != "bup")}
    )
    inform(made)
    assert made.handover.disclosure.receiver is None


def test_only_those_it_was_sent_to_read_it() -> None:
    """On a law others of the row could take a handover; what informs is for one receiver."""
    made = told()
    with pytest.raises(Refused, match="BL-C003"):
        receipt(made, RECEIVED, "läkare-2")
    receipt(made, RECEIVED, "läkare-1")
    assert made.handover.received_by == "läkare-1"


def test_when_it_is_read_nothing_moves() -> None:
    made = told()
    before = made.part
    decision = receipt(made, RECEIVED, "läkare-1")
    assert f"tyst-{made.handover.id}" not in made.part.deadlines
    assert (made.part.accountable, made.part.coordinator) == (
        before.accountable,
        before.coordinator,
    )
    assert made.part.ways == before.ways and made.part.tasks == before.tasks
    assert not payloads(decision, e.WayMoved)


def test_what_must_be_weighed_is_asked_for_and_then_leaves() -> None:
    made = room(WEIGHED)
    inform(made)
    assert made.part.sought == (Sought(document="intyg", receiver_kind="bup", receiver="bup"),)
    (asked,) = to_weigh(made)
    assert asked in made.part.deadlines and not made.part.handovers
    inform(made)
    assert to_weigh(made) == [asked]
    assert len(made.part.sought) == 1
    rule(made, "frågeställning")
    assert [one.name for one in made.handover.disclosure.items] == ["frågeställning"]
    assert not made.part.sought and not to_weigh(made)


def test_what_is_weighed_away_does_not_leave_later() -> None:
    made = room(WEIGHED)
    inform(made)
    decision = rule(made)
    assert payloads(decision, e.DisclosureDropped)
    assert not made.part.sought and not made.part.handovers and not to_weigh(made)
    rule(made, "frågeställning")
    assert not made.part.handovers


def test_a_yes_takes_the_place_of_the_weighing() -> None:
    made = room(ASKED, WEIGHED)
    answer = {"key": "k", "part": PART, "given_by": "mamma", "document": "intyg", "receiver": "bup"}
    made.do(c.RefuseConsent.model_validate(answer))
    inform(made)
    assert to_weigh(made)
    made.do(c.GiveConsent.model_validate(answer))
    assert not to_weigh(made)
    (ground,) = made.handover.disclosure.grounds
    assert ground.kind == GroundKind.CONSENT


def test_a_withdrawn_yes_stops_what_has_not_left() -> None:
    made = room(ASKED)
    made.do(c.GiveConsent(key="k", part=PART, given_by="mamma", document="intyg", receiver="bup"))
    inform(made)
    (consent,) = made.part.consents
    made.do(c.WithdrawConsent(key="k", part=PART, consent=consent))
    assert made.handover.state is HandoverState.RETURNED
    assert made.task(NOT_READ) is not None


def test_what_comes_back_is_read_and_nobody_is_called_to_a_meeting() -> None:
    made = told()
    for _ in range(2):
        back = c.ReturnHandover(
            key="k", part=PART, handover=made.handover.id, because="fel", proposed_next="akuten"
        )
        made.do(back, "läkare-1")
        inform(made)
    assert made.task(NOT_READ) is not None
    assert not [one for one in made.part.tasks.values() if one.role == "chefen"]


def test_a_silent_receiver_is_called() -> None:
    made = told()
    decision = made.wake(f"tyst-{made.handover.id}")
    assert made.handover.standing is HandoverState.UNANSWERED
    assert made.task(ASK) is not None
    assert {one.why for one in payloads(decision, e.PersonAlarmed)} == {"BL-A035"}


def test_a_dead_letter_is_somebodys_to_tell() -> None:
    made = told()
    dead = c.FailDelivery(
        key="k", part=PART, handover=made.handover.id, why=Undeliverable.NO_ANSWER, attempts=3
    )
    made.do(dead, None)
    assert made.part.tasks[carry_task(made.handover.id)].what == TELL
    made.do(c.CarryByHand(key="k", part=PART, handover=made.handover.id, how=ByHand.PHONE))
    assert made.handover.state is DELIVERED and carry_task(made.handover.id) not in made.part.tasks


def test_the_part_is_closed_once_it_has_come_there() -> None:
    made = told()
    with pytest.raises(Refused, match="BL-C011"):
        close(made)
    receipt(made, DELIVERED)
    made.do(c.ClosePart(key="k", part=PART, outcome="bra"))
    assert not made.part.is_open
    receipt(made, RECEIVED, "läkare-1")
    assert made.handover.received_by == "läkare-1"
    assert made.part.closed_at is not None


def test_a_closed_part_that_nobody_has_read_from_can_be_erased() -> None:
    made = told()
    receipt(made, DELIVERED)
    close(made)
    check_over(made.part, [made.handover.id])
    made.do(c.NoteMissing(key="k", part=PART, handover=made.handover.id), None)
    assert not made.part.is_open
    with pytest.raises(Refused, match="BL-C074"):
        check_over(made.part, [made.handover.id])


def test_a_closed_part_sends_and_stays_closed() -> None:
    """Who asks later is told at once (SoL 19:6), and nobody begins anew with the child."""
    made = room(LAW)
    close(made)
    inform(made)
    assert not made.part.is_open and not made.part.deadlines
    assert made.handover.state is SENT


@pytest.mark.parametrize("returned", [False, True])
def test_what_does_not_come_through_from_a_closed_part_is_somebodys(returned: bool) -> None:
    made = room(LAW)
    close(made)
    inform(made)
    name = made.handover.id
    if returned:
        made.do(
            c.ReturnHandover(
                key="k", part=PART, handover=name, because="fel", proposed_next="akuten"
            ),
            "läkare-1",
        )
        assert made.task(NOT_READ) is not None
    else:
        made.do(
            c.FailDelivery(
                key="k", part=PART, handover=name, why=Undeliverable.NO_ANSWER, attempts=3
            ),
            None,
        )
        assert carry_task(name) in made.part.tasks and f"tyst-{name}" in made.part.deadlines
    assert made.part.is_open and made.part.ways[JOURNEY.name].ended


def test_a_closed_part_is_open_while_somebody_weighs() -> None:
    made = room(WEIGHED)
    close(made)
    inform(made)
    assert made.part.is_open and to_weigh(made)
    made.do(c.ClosePart(key="k", part=PART, outcome="bra"))
    assert not made.part.sought


def test_a_part_is_not_handed_over_with_what_only_informs() -> None:
    made = room(LAW)
    with pytest.raises(Refused, match="BL-C104"):
        made.do(c.OfferPart(key="k", part=PART, receiver="bup", document="intyg"))


# ---- At the receiver ----

READ = Received(
    id="ä/bup/u", document="intyg", sender="bup", items=("skolgång",), by="mentor-2", informs=True
)


def note(made: Room, read: Received = READ) -> Decision:
    return made.do(c.NoteReceived(key="k", part=PART, received=read), None)


def test_what_a_colleague_has_read_the_accountable_reads_too() -> None:
    made = room(LAW)
    note(made)
    assert made.part.received == {READ.id: READ}
    task = made.task("läser det som har kommit: Intyg")
    assert task is not None and task.assignee == "mentor-1" and task.id in made.part.deadlines
    assert not note(made).events


def test_what_the_accountable_has_read_nobody_else_is_asked_to() -> None:
    made = room(LAW)
    tasks = made.part.tasks
    note(made, READ.model_copy(update={"by": "mentor-1"}))
    assert made.part.tasks == tasks and READ.id in made.part.received


def test_what_is_read_opens_nothing() -> None:
    made = room(LAW)
    close(made)
    made.now += timedelta(days=3)
    note(made)
    assert not made.part.is_open and not made.part.tasks and READ.id in made.part.received


def test_what_only_informs_is_not_received_like_a_child() -> None:
    made = room(LAW)
    command = c.OpenReceived(
        key="k",
        case="ä",
        holder="skolan",
        child=made.child,
        handover=READ.id,
        sender_part="ä/bup",
        coordinator="läkare-1",
        received=READ,
    )
    with pytest.raises(Refused, match="BL-C105"):
        made.do(command)
