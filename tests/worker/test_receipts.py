"""Receipts that come by themselves: late, doubled, in any order, by nobody, or of nothing."""

from dataclasses import replace
from itertools import permutations
from typing import Any, cast

import pytest
from tests.worker.post import Post
from tests.worker.receivers import Fault, Faulty

from barnlots.model import commands as c
from barnlots.model import events as e
from barnlots.model.delivery import DeliveryState, Receipt
from barnlots.model.part import HandoverState
from barnlots.ports import Unusable
from barnlots.store import check_projections
from barnlots.worker import receipts
from barnlots.worker.receipts import NO_RECEIPT, NOT_OURS

DELIVERED, REGISTERED = HandoverState.DELIVERED, HandoverState.REGISTERED
RECEIVED, RETURNED = HandoverState.RECEIVED, HandoverState.RETURNED


def send(post: Post, name: str, state: HandoverState, by: str | None = None) -> None:
    post.receiver.send(Receipt(handover=name, state=state, received_by=by))


def test_the_three_steps_of_a_receipt(post: Post) -> None:
    name = post.referral()
    post.deliver()
    send(post, name, REGISTERED)
    assert post.collect() == {"heard": 1}
    assert post.row(name).state is DeliveryState.REGISTERED
    send(post, name, RECEIVED, "läkare-1")
    assert post.collect() == {"heard": 1}
    assert post.handover(name).received_by == "läkare-1"
    assert (post.row(name).state, post.row(name).due_at) == ("mottagen", None)
    assert post.receiver.confirmed == ["post-1", "post-2"]


@pytest.mark.parametrize("order", list(permutations((DELIVERED, REGISTERED, RECEIVED))))
def test_in_any_order_the_furthest_holds(post: Post, order: tuple[HandoverState, ...]) -> None:
    name = post.referral()
    for state in order:
        send(post, name, state, "läkare-1" if state is RECEIVED else None)
        post.collect()
    assert post.handover(name).state is RECEIVED
    assert post.alarms("BL-A024") == []
    assert post.deliver() == {}, "what a person has is not sent any more"


def test_the_same_receipt_twice_is_heard_once(post: Post) -> None:
    post.receiver.faults.append(Fault.TWICE)
    name = post.referral()
    assert post.deliver() == {"levererad": 1}
    assert post.collect() == {"heard": 2}
    assert len(post.said(e.ReceiptRecorded)) == 1
    post.receiver.send(Receipt(handover=name, state=REGISTERED, id="samma"))
    post.receiver.send(Receipt(handover=name, state=REGISTERED, id="samma"))
    assert post.collect() == {"heard": 1, "again": 1}


def test_a_receipt_that_cannot_be_confirmed_comes_again_and_does_nothing(
    post: Post, monkeypatch: pytest.MonkeyPatch
) -> None:
    name = post.referral()
    for _ in range(3):
        send(post, name, REGISTERED)

    def lost(receipt: str) -> None:
        raise ConnectionError

    with monkeypatch.context() as meanwhile:
        meanwhile.setattr(post.receiver, "confirm", lost)
        assert post.collect() == {"unconfirmed": 1}
    version = post.part().version
    assert post.collect() == {"again": 1, "heard": 2}
    assert post.part().version == version
    assert post.collect() == {}


@pytest.mark.parametrize(
    ("state", "by", "why"),
    [
        (RECEIVED, None, "BL-C008"),
        (RECEIVED, "mentor-1", "BL-C012"),
        (RECEIVED, "läkare-2", "BL-C012"),
        (RECEIVED, "svarsrobot 20030202-2389", "BL-C041"),
        (RETURNED, None, "BL-C042"),
    ],
)
def test_one_that_cannot_be_true_is_somebodys_to_settle(
    post: Post, state: HandoverState, by: str | None, why: str
) -> None:
    name = post.referral()
    post.deliver()
    send(post, name, state, by)
    assert post.collect() == {"refused": 1}
    (refused,) = post.said(e.ReceiptRefused)
    assert (refused.handover, refused.state, refused.why) == (name, state, why)
    assert post.alarms("BL-A024") == ["mentor-1"]
    assert post.handover(name).state is DELIVERED
    assert post.collect() == {}, "it has been told, and is not told again"


def test_one_that_was_sent_back_says_why(post: Post) -> None:
    name = post.referral()
    post.deliver()
    for _ in range(2):
        said = Receipt(
            handover=name, state=RETURNED, because="fel mottagning", proposed_next="första linjen"
        )
        post.receiver.send(said)
    assert post.collect() == {"heard": 1, "again": 1}
    handover = post.handover(name)
    assert (handover.state, handover.returned_because) == (RETURNED, "fel mottagning")
    assert handover.proposed_next == "första linjen"
    assert post.row(name).state is DeliveryState.RETURNED
    assert post.alarms("BL-A024") == []


def test_one_that_was_sent_back_without_a_proposal_is_somebodys_to_settle(post: Post) -> None:
    name = post.referral()
    post.deliver()
    post.receiver.send(Receipt(handover=name, state=RETURNED, because="fel mottagning"))
    assert post.collect() == {"refused": 1}
    (refused,) = post.said(e.ReceiptRefused)
    assert refused.why == "BL-C033"
    assert post.handover(name).state is DELIVERED


def test_two_persons_who_both_say_that_they_have_the_child(post: Post) -> None:
    name = post.referral()
    for person in ("läkare-1", "chef-bup"):
        send(post, name, RECEIVED, person)
    assert post.collect() == {"heard": 1, "refused": 1}
    assert post.handover(name).received_by == "läkare-1"
    assert post.alarms("BL-A024") == ["mentor-1"]


def test_a_person_who_takes_what_had_been_returned_is_told_of(post: Post) -> None:
    name = post.danger()
    post.house.do(
        c.ReturnHandover(
            key="åter", part="ä/skolan", handover=name, because="fullt", proposed_next="akuten"
        ),
        "läkare-1",
    )
    send(post, name, REGISTERED)
    send(post, name, RECEIVED, "läkare-1")
    assert post.collect() == {"refused": 2}
    assert post.alarms("BL-A024") == ["mentor-1", "rektor-1"], "the machine's is nobody's concern"


def test_one_for_something_that_was_never_sent_is_left_where_it_is(post: Post) -> None:
    name = post.referral()
    send(post, "ingen sådan", REGISTERED)
    send(post, name, REGISTERED)
    assert post.collect() == {"unknown": 1, "heard": 1}
    assert [one.handover for one in post.receiver.post] == ["ingen sådan"]


def test_however_many_are_left_the_others_are_heard(
    post: Post, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(receipts, "AT_A_TIME", 2)
    name = post.referral()
    for number in range(5):
        send(post, f"ingen sådan {number}", REGISTERED)
    send(post, name, REGISTERED)
    assert post.collect() == {"unknown": 5, "heard": 1}


@pytest.mark.parametrize("garbage", [None, "registrerad", 7, b"kvitto"])
def test_what_is_no_receipt_keeps_no_other_from_being_heard(post: Post, garbage: Any) -> None:
    name = post.referral()
    post.receiver.post.append(garbage)
    post.receiver.post.append(Receipt(handover=name, state=REGISTERED))
    send(post, name, REGISTERED)
    assert post.collect()["unreadable"] == 2, "nor is one that cannot be told from others"
    assert post.handover(name).state is REGISTERED


def test_what_is_never_heard_is_told_with_why_and_left_where_it_is(post: Post) -> None:
    name = post.referral()
    slip = Unusable("lapp", "lapp.txt", "BL-I402")
    # An adapter is written by others: its types are what it says and not what it does.
    garbage = cast("Receipt", None)
    without_id = Receipt(handover=name, state=REGISTERED)
    post.receiver.post.extend((cast("Receipt", slip), without_id, garbage))
    send(post, "ingen sådan", REGISTERED)
    send(post, name, REGISTERED)
    (own,) = post.receivers.receipts
    without = receipts.left_lying(None, post.receivers, post.caller, own)
    assert [one.why for one in without] == ["BL-I402", NO_RECEIPT, NO_RECEIPT]
    for speaks_for, last in (({}, [NOT_OURS]), ({own: ("någon annan",)}, [NOT_OURS, NOT_OURS])):
        outside = replace(post.receivers, speaks_for=speaks_for)
        lying = list(receipts.left_lying(post.barnlots, outside, post.caller, own))
        assert [one.why for one in lying] == ["BL-I402", NO_RECEIPT, NO_RECEIPT, *last]
    assert (lying[0], lying[-1].place) == (slip, "post-2")
    assert len(post.receiver.post) == 5 and post.receiver.confirmed == []


def test_a_source_that_does_not_answer_keeps_no_other_from_being_heard(post: Post) -> None:
    down = Faulty()
    down.down = True
    post.sources = {"a": down, "b": post.receiver}
    name = post.referral()
    send(post, name, REGISTERED)
    assert post.collect() == {"unanswered": 1, "heard": 1}


def test_a_receipt_that_comes_after_somebody_was_asked_to_carry_it(post: Post) -> None:
    post.receiver.faults.append(Fault.REFUSES)
    name = post.referral()
    post.deliver()
    send(post, name, REGISTERED)
    assert post.collect() == {"heard": 1}
    assert post.handover(name).undeliverable is None
    assert not [one for one in post.part().tasks if one.startswith("för-hand")]
    assert post.row(name).state is DeliveryState.REGISTERED
    assert check_projections(post.barnlots.ledger) == ()


@pytest.mark.parametrize(
    ("of", "heard"),
    [
        ({}, True),
        ({"bup": ("bup",)}, True),
        ({"bup": ("bup-mottagningen",)}, False),
        ({"bup": ()}, False),
        ({"en annan": ()}, True),
    ],
)
def test_a_source_is_heard_of_those_it_speaks_for(
    post: Post, of: dict[str, tuple[str, ...]], heard: bool
) -> None:
    """An automatic answer of some other system never has a child."""
    name = post.referral()
    post.deliver()
    send(post, name, RECEIVED, "läkare-1")
    outside = replace(post.receivers, speaks_for=of)
    counts = receipts.collect_receipts(post.barnlots, outside, post.caller, post.house.now)
    assert counts == {"heard" if heard else "unknown": 1}
    assert post.handover(name).state is (RECEIVED if heard else DELIVERED)
    assert bool(post.receiver.confirmed) is heard, "what is not heard is left at its source"
