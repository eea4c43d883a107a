"""The carrier's round against a receiver that does everything wrong, and against itself."""

import sqlite3
import threading
from datetime import datetime, timedelta

import pytest
from tests.kernel.room import reference
from tests.worker.post import Post
from tests.worker.receivers import Fault, Silent

from barnlots.kernel import evolve
from barnlots.kernel.carrying import carry_task
from barnlots.model import commands as c
from barnlots.model import events as e
from barnlots.model.delivery import Delivery, DeliveryState, Lease, Receipt
from barnlots.model.errors import Conflict, Refused
from barnlots.model.part import ByHand, HandoverState, Undeliverable
from barnlots.store import Transaction, check_projections, outbox
from barnlots.worker.deliver import AT_A_TIME, LEASE, MOST_STUCK, PATIENCE, Carrier

DELIVERED, REGISTERED = HandoverState.DELIVERED, HandoverState.REGISTERED
RECEIVED, OFFERED = HandoverState.RECEIVED, HandoverState.OFFERED


def carry_by_hand(post: Post, name: str, by: str | None = None) -> None:
    post.house.do(
        c.CarryByHand(
            key=post.house.key(),
            part=name.rsplit("/", 1)[0],
            handover=name,
            how=ByHand.PHONE,
            received_by=by,
        ),
        "mentor-1",
    )


def test_what_waits_is_delivered_and_then_left_alone(post: Post) -> None:
    name = post.referral()
    assert post.deliver() == {"levererad": 1}
    assert post.handover(name).state is DELIVERED
    row = post.row(name)
    assert (row.state, row.due_at) == ("levererad", post.house.now + timedelta(hours=24))
    assert post.deliver() == {}
    assert post.receiver.calls == [name]


def test_the_receiver_gets_what_was_disclosed_and_nothing_of_the_child(post: Post) -> None:
    given: list[Delivery] = []
    post.receiver.on_deliver = given.append
    name = post.referral()
    post.deliver()
    (delivery,) = given
    assert (delivery.id, delivery.case, delivery.part) == (name, "ä", "ä/skolan")
    assert delivery.disclosure == post.handover(name).disclosure
    assert not set(Delivery.model_fields) & {"child", "observations", "accountable"}


def test_a_receiver_that_registers_at_once(post: Post) -> None:
    post.receiver.faults.append(Fault.REGISTERS)
    name = post.referral()
    assert post.deliver() == {"registrerad": 1}
    assert post.handover(name).state is REGISTERED


@pytest.mark.parametrize(
    "fault", [Fault.CRASHES, Fault.GARBAGE, Fault.STRANGER, Fault.CLAIMS, Fault.FORGETS]
)
def test_after_one_fault_it_arrives_and_takes_effect_once(post: Post, fault: Fault) -> None:
    post.receiver.faults.append(fault)
    name = post.referral()
    post.works(hours=26)
    assert post.receiver.effects == {name: 1}
    assert post.handover(name).state is DELIVERED
    assert post.handover(name).received_by is None


@pytest.mark.parametrize("garbage", [None, 7, "levererad", HandoverState.DELIVERED, {}, object()])
def test_what_cannot_be_understood_is_no_receipt(post: Post, garbage: object) -> None:
    post.receiver.faults.append(Fault.GARBAGE)
    post.receiver.garbage = garbage
    name = post.referral()
    assert post.deliver() == {"retried": 1}
    assert post.handover(name).state is OFFERED


def test_attempts_come_further_and_further_apart(post: Post) -> None:
    post.receiver.down = True
    name = post.referral()
    waits = []
    for _ in range(12):
        assert post.deliver() == {"retried": 1}
        due = post.row(name).due_at
        assert due is not None
        waits.append((due - post.house.now).total_seconds())
        assert post.deliver() == {}, "not before it is due again"
        post.house.now = due
    assert waits == [5, 10, 20, 40, 80, 160, 320, 640, 1280, 2560, 3600, 3600]


def test_no_answer_for_as_long_as_the_policy_allows_is_for_somebody_to_carry(post: Post) -> None:
    post.receiver.down = True
    name, begun = post.referral(), post.house.now
    while post.row(name).state is DeliveryState.WAITING:
        post.deliver()
        post.house.now = post.row(name).due_at or post.house.now
    assert post.house.now == begun + timedelta(hours=24)
    assert post.handover(name).undeliverable is Undeliverable.NO_ANSWER
    assert post.alarms("BL-A020") == ["mentor-1"]
    task = post.part().tasks[carry_task(name)]
    assert task.assignee == "mentor-1"
    assert carry_task(name) in post.part().deadlines
    post.receiver.down = False
    post.goes(days=2)
    assert post.deliver() == {}, "from now on it is a person's"


def test_on_a_skyddsväg_somebody_carries_it_within_the_half_hour(post: Post) -> None:
    post.receiver.down = True
    name, begun = post.danger(), post.house.now
    while post.row(name).state is DeliveryState.WAITING:
        post.deliver()
        post.house.now = post.row(name).due_at or post.house.now
    assert post.house.now == begun + timedelta(minutes=30)
    assert post.alarms("BL-A020") == ["mentor-1", "rektor-1"]
    assert post.part().tasks[carry_task(name)].urgent


def test_a_worker_that_was_away_tries_more_than_once_before_it_gives_up(post: Post) -> None:
    post.receiver.down = True
    name = post.danger()
    post.goes(days=3)
    assert post.deliver() == {"retried": 1}
    post.goes(minutes=1)
    post.receiver.down = False
    assert post.deliver() == {"levererad": 1}
    assert post.handover(name).undeliverable is None


def test_a_refusal_is_for_somebody_to_carry_at_once(post: Post) -> None:
    post.receiver.faults.append(Fault.REFUSES)
    name = post.referral()
    assert post.deliver() == {"undeliverable": 1}
    (failed,) = post.said(e.DeliveryFailed)
    assert (failed.handover, failed.why, failed.attempts) == (name, Undeliverable.REFUSED, 1)
    assert post.row(name).due_at is None


def test_a_receiver_without_an_adapter_is_for_somebody_to_carry_at_once(post: Post) -> None:
    post.outbound = {}
    name = post.danger()
    assert post.deliver(post.another()) == {"undeliverable": 1}
    assert post.handover(name).undeliverable is Undeliverable.NO_ADAPTER
    carry_by_hand(post, name, "läkare-1")
    assert post.handover(name).received_by == "läkare-1"
    assert post.row(name).state is DeliveryState.RECEIVED


def test_a_dead_letter_that_is_sent_again_arrives(post: Post) -> None:
    post.receiver.faults.append(Fault.REFUSES)
    name = post.referral()
    post.deliver()
    post.house.do(c.SendAgain(key="om", part="ä/skolan", handover=name), "mentor-1")
    assert post.deliver() == {"levererad": 1}
    assert post.handover(name).undeliverable is None
    assert carry_task(name) not in post.part().tasks


def test_what_somebody_has_carried_is_not_sent_as_well(post: Post) -> None:
    name = post.referral()
    carry_by_hand(post, name)
    assert post.row(name).state is DeliveryState.BY_HAND
    assert post.deliver() == {}
    assert post.receiver.calls == []


def test_what_has_been_withdrawn_is_not_sent(post: Post) -> None:
    post.referral()
    (consent,) = post.part().consents
    post.house.do(c.WithdrawConsent(key="åter", part="ä/skolan", consent=consent), "mentor-1")
    assert post.deliver() == {}
    assert post.receiver.calls == []


def test_one_that_hangs_is_left_and_its_late_answer_is_not_heard(post: Post) -> None:
    post.caller.limit = 0.05
    post.receiver.faults.append(Fault.LATE)
    name = post.referral()
    for _ in range(2):
        assert post.deliver() == {"retried": 1}
        post.goes(minutes=1)
    assert post.receiver.calls == [name], "nobody asks the same again before it has come back"
    post.receiver.released.set()
    post.caller.limit = 5.0
    assert post.handover(name).state is OFFERED
    for thread in threading.enumerate():
        if thread.name == "barnlots-bup":
            thread.join()
    assert post.deliver() == {"levererad": 1}
    assert post.receiver.effects == {name: 1}, "it had taken it the first time"


def test_a_receiver_that_is_down_does_not_keep_the_others_waiting(post: Post) -> None:
    post.receiver.down = True
    other = Silent()
    post.outbound = {"akuten": other, "bup": post.receiver}
    for number in range(AT_A_TIME + 5):
        post.referral(f"ä{number}")
    carrier = post.another()
    assert post.deliver(carrier) == {"retried": AT_A_TIME + 5}
    assert len(post.receiver.calls) == PATIENCE, "it was down the other times too"


def test_an_organisation_has_an_adapter_of_its_own_before_its_kind(post: Post) -> None:
    own = Silent()
    post.outbound = {"bup": post.receiver, "bup-norr": own}
    assert post.receivers.name_of("bup", "bup-norr") == "bup-norr"
    assert post.receivers.name_of("bup", "bup-syd") == "bup"
    assert post.receivers.name_of("bup", None) == "bup"
    assert post.receivers.of("bup-norr") is own
    assert post.receivers.of("socialtjänst") is None


def test_a_worker_that_was_paused_past_its_lease_changes_nothing(post: Post) -> None:
    """It had an acknowledgement in its hand; meanwhile all of it was done, lost and begun anew."""
    name, other = post.referral(), post.another()

    def pause(delivery: Delivery) -> None:
        post.receiver.on_deliver = lambda delivery: None
        post.goes(minutes=7)
        assert post.deliver(other) == {"levererad": 1}
        post.receiver.forget(name)
        post.goes(hours=25)
        assert post.reconcile()["missing"] == 1

    post.receiver.on_deliver = pause
    assert post.deliver() == {"lost": 1}
    assert post.handover(name).state is OFFERED, "what was lost is not taken for delivered"
    assert post.row(name).state is DeliveryState.WAITING
    post.receiver.forget(name)
    assert post.deliver() == {"levererad": 1}
    assert post.receiver.effects == {name: 1}


@pytest.mark.parametrize("fault", [Fault.REFUSES, Fault.CRASHES])
def test_a_paused_worker_neither_fails_nor_reschedules(post: Post, fault: Fault) -> None:
    name, other = post.referral(), post.another()

    def pause(delivery: Delivery) -> None:
        post.receiver.on_deliver = lambda delivery: None
        post.receiver.faults.clear()
        post.goes(minutes=7)
        assert post.deliver(other) == {"levererad": 1}
        post.receiver.faults.append(fault)

    post.receiver.on_deliver = pause
    before = post.row(name)
    assert post.deliver() == {"lost": 1}
    assert post.row(name).state is DeliveryState.DELIVERED
    assert post.row(name).attempts == 0
    assert before.lease.token < post.row(name).lease.token
    assert post.said(e.DeliveryFailed) == []


def test_what_is_answered_while_it_is_being_sent_stays_answered(post: Post) -> None:
    name = post.referral()
    post.receiver.on_deliver = lambda delivery: carry_by_hand(post, name, "läkare-1")
    assert post.deliver() == {"lost": 1}
    assert post.handover(name).state is RECEIVED
    assert post.row(name).state is DeliveryState.RECEIVED


class Killed(BaseException):
    """What a worker meets that is killed: nothing after it is done."""


def test_a_worker_that_dies_after_the_acknowledgement_only_repeats(
    post: Post, monkeypatch: pytest.MonkeyPatch
) -> None:
    name = post.referral()
    dying = post.another()

    def die(*_: object) -> str:
        raise Killed

    monkeypatch.setattr(dying, "_record", die)
    with pytest.raises(Killed):
        post.deliver(dying)
    assert post.deliver() == {}, "its lease still holds"
    post.house.now += LEASE
    assert post.deliver() == {"levererad": 1}
    assert post.receiver.calls == [name, name]
    assert post.receiver.effects == {name: 1}
    assert post.handover(name).state is DELIVERED


def test_a_worker_that_is_asked_to_stop_gives_back_what_it_holds(post: Post) -> None:
    first, second = post.referral("ä1"), post.referral("ä2")
    stop: list[bool] = []
    post.receiver.on_deliver = lambda delivery: stop.append(True)
    counts = post.carrier.deliver_due(post.house.now, halt=lambda: bool(stop))
    assert counts == {"levererad": 1, "left": 1}
    (left,) = {first, second} - set(post.receiver.calls)
    assert (post.row(left).lease_until, post.row(left).attempts) == (None, 0)
    stop.clear()
    assert post.deliver(post.another()) == {"levererad": 1}


def test_a_delivery_of_a_part_that_cannot_be_decided_keeps_nobody_waiting(post: Post) -> None:
    post.referral("ä1")
    post.outbound = {}
    carrier = post.another()
    only_bup = reference().model_copy(
        update={
            "organisations": tuple(one for one in reference().organisations if one.id != "skolan"),
            "assignments": tuple(
                one for one in reference().assignments if one.organisation != "skolan"
            ),
        }
    )
    carrier._barnlots.reference = only_bup
    assert post.deliver(carrier) == {"stuck": 1}
    assert post.deliver() == {}, "it is tried again when its lease is over"
    post.house.now += LEASE
    assert post.deliver(Carrier(post.barnlots, post.receivers)) == {"undeliverable": 1}


def due(post: Post, name: str) -> None:
    at = post.row(name).due_at
    assert at is not None
    post.house.now = max(post.house.now, at)


def test_a_late_registration_is_asked_for_and_then_raised_until_it_comes(post: Post) -> None:
    name = post.referral()
    post.deliver()
    due(post, name)
    assert post.deliver() == {"asked": 1}
    assert post.receiver.asked == [name]
    assert post.said(e.ReceiptLate) == []
    for raised in (1, 2):
        due(post, name)
        assert post.deliver() == {"late": 1}
        assert post.alarms("BL-A022") == ["mentor-1"] * raised
        assert post.row(name).due_at == post.house.now + timedelta(hours=24)
    post.receiver.has[name] = REGISTERED
    due(post, name)
    assert post.deliver() == {"registrerad": 1}
    assert post.handover(name).state is REGISTERED


def test_a_receiver_that_does_not_have_what_it_acknowledged_says_so_when_asked(post: Post) -> None:
    name = post.referral()
    post.deliver()
    post.receiver.forget(name)
    due(post, name)
    assert post.deliver() == {"missing": 1, "levererad": 1}, "it is sent anew at once"
    assert post.alarms("BL-A021") == ["mentor-1"]
    assert post.handover(name).state is DELIVERED
    assert post.receiver.effects == {name: 1}


@pytest.mark.parametrize("down", [True, False])
def test_a_receiver_that_cannot_say_how_far_it_has_come_is_raised(post: Post, down: bool) -> None:
    mute = Silent()
    post.outbound = {"bup": mute}
    name = post.referral()
    post.deliver(post.another())
    if down:
        post.outbound = {}
    carrier = post.another()
    for outcome in ("asked", "late"):
        due(post, name)
        assert post.deliver(carrier) == {outcome: 1}


@pytest.mark.parametrize("by", ["läkare-1", None, "mentor-1"])
def test_when_asked_a_receiver_may_name_the_person_who_has_it(
    post: Post, monkeypatch: pytest.MonkeyPatch, by: str | None
) -> None:
    post.receiver.faults.append(Fault.REGISTERS)
    name = post.referral()
    post.deliver()
    due(post, name)
    said = Receipt(handover=name, state=RECEIVED, received_by=by)
    monkeypatch.setattr(post.receiver, "receipt", lambda handover: said)
    outcome = {"läkare-1": "mottagen", None: "asked", "mentor-1": "refused"}[by]
    assert post.deliver() == {outcome: 1}
    assert post.handover(name).state is (RECEIVED if by == "läkare-1" else REGISTERED)
    assert bool(post.alarms("BL-A024")) is (outcome == "refused")


def test_a_clock_that_jumps_back_neither_sends_twice_nor_forgets(post: Post) -> None:
    name = post.referral()
    post.goes(hours=-1)
    assert post.deliver() == {}
    post.goes(hours=1)
    assert post.deliver() == {"levererad": 1}
    post.goes(hours=-1)
    assert post.deliver() == {}
    assert post.receiver.effects == {name: 1}


def test_whatever_became_of_them_the_rows_follow_from_the_parts(post: Post) -> None:
    post.receiver.faults.extend((Fault.REFUSES, Fault.FORGETS, Fault.CRASHES))
    for number in range(4):
        post.referral(f"ä{number}")
    post.works(hours=30)
    assert check_projections(post.barnlots.ledger) == ()
    for number in range(4):
        part = post.part(f"ä{number}/skolan")
        folded = None
        for event in post.house.events(part.id):
            folded = evolve(folded, event)
        assert folded == part


def test_only_the_engine_gives_up(post: Post) -> None:
    name = post.referral()
    command = c.FailDelivery(
        key="k", part="ä/skolan", handover=name, why=Undeliverable.REFUSED, attempts=1
    )
    with pytest.raises(Refused, match="BL-C032"):
        post.house.do(command, "mentor-1")


def test_what_the_rounds_write_in_the_log_says_no_more_than_ids(
    post: Post, caplog: pytest.LogCaptureFixture
) -> None:
    """Nothing of what was disclosed, and nobody's name."""
    with caplog.at_level("DEBUG", logger="barnlots"):
        post.receiver.faults.extend((Fault.CRASHES, Fault.GARBAGE, Fault.REFUSES))
        for number in range(3):
            post.referral(f"ä{number}")
        post.works(hours=2)
    assert '"handled"' in caplog.text
    for word in ("frågeställning", 'barn"', "mamma", "timmar", "tack"):
        assert word not in caplog.text


def test_one_that_cannot_be_opened_keeps_no_other_from_being_carried(
    post: Post, caplog: pytest.LogCaptureFixture
) -> None:
    names = [post.referral(f"ä{number}") for number in range(3)]
    connection = sqlite3.connect(post.folder / "liggare.db")
    connection.execute("update delivery set content = x'00' where id = ?", (names[1],))
    connection.commit()
    connection.close()
    with caplog.at_level("ERROR", logger="barnlots"):
        assert post.deliver() == {"levererad": 2, "stuck": 1}
    assert "BL-L012" in caplog.text
    assert post.receiver.calls == [names[0], names[2]]
    for _ in range(MOST_STUCK - 2):
        post.house.now += LEASE
        assert post.deliver() == {"stuck": 1}
    post.house.now += LEASE
    assert post.deliver() == {"undeliverable": 1}, "and then somebody carries it"
    assert post.handover(names[1]).undeliverable is Undeliverable.FAULT
    assert post.alarms("BL-A020", "ä1/skolan") == ["mentor-1"]


def test_a_ledger_that_does_not_take_a_word_is_told_it_again(
    post: Post, monkeypatch: pytest.MonkeyPatch
) -> None:
    post.receiver.down = True
    name = post.referral()
    put_back, refused = outbox.put_back, iter((True, True, False))

    def busy(transaction: Transaction, held: Lease, due_at: datetime, attempts: int) -> None:
        if next(refused):
            raise Conflict("BL-K001", delen=held.delivery)
        put_back(transaction, held, due_at, attempts)

    monkeypatch.setattr(outbox, "put_back", busy)
    assert post.deliver() == {"retried": 1}
    assert post.row(name).lease_until is None


def test_a_worker_that_was_not_quick_enough_takes_up_nothing(
    post: Post, monkeypatch: pytest.MonkeyPatch
) -> None:
    post.referral()

    def late(*_: object) -> None:
        raise Conflict("BL-K001", delen="ä/skolan")

    with monkeypatch.context() as during:
        during.setattr(outbox, "lease", late)
        assert post.deliver() == {}
    assert post.deliver() == {"levererad": 1}
