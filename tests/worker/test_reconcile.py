"""The Norwegian fault: what was acknowledged and never stored is found, told and sent again."""

from collections.abc import Collection
from datetime import UTC, datetime, timedelta

import pytest
from tests.worker.post import Post
from tests.worker.receivers import Fault, Silent

from barnlots.model import commands as c
from barnlots.model import events as e
from barnlots.model.clock import local_day
from barnlots.model.delivery import DeliveryState, Receipt
from barnlots.model.part import ByHand, HandoverState
from barnlots.store import Reader, outbox
from barnlots.store.outbox import Reconciliation
from barnlots.worker.reconcile import AT_REST, night_of

DELIVERED, OFFERED = HandoverState.DELIVERED, HandoverState.OFFERED


def last(post: Post, receiver: str = "bup") -> Reconciliation:
    with post.barnlots.ledger.read() as ledger:
        return outbox.nights(ledger, receiver)[0]


def last_reconciled(post: Post, receiver: str = "bup") -> datetime | None:
    with post.barnlots.ledger.read() as ledger:
        return outbox.last_reconciled(ledger, receiver)


@pytest.mark.parametrize("urgent", [True, False])
def test_what_is_acknowledged_and_forgotten_is_raised_and_sent_again_before_the_day_is_over(
    post: Post, urgent: bool
) -> None:
    """End to end, with nothing but the worker's rounds: a report, a receiver that says yes and
    stores nothing, and nobody who suspects it."""
    post.receiver.faults.append(Fault.FORGETS)
    name, begun = (post.danger() if urgent else post.referral()), post.house.now
    post.deliver()
    assert post.handover(name).state is DELIVERED, "everybody believes that it is there"
    assert post.receiver.has == {}
    post.works(hours=24)
    (missing,) = (
        one for one in post.house.events("ä/skolan") if isinstance(one.payload, e.DeliveryMissing)
    )
    assert missing.at - begun <= (timedelta(minutes=30) if urgent else timedelta(hours=24))
    told = ["mentor-1", "rektor-1"] if urgent else ["mentor-1"]
    assert post.alarms("BL-A021") == told
    assert post.receiver.effects == {name: 1}
    assert post.receiver.calls == [name, name]
    assert post.handover(name).state is DELIVERED


def test_the_night_finds_what_was_lost_after_it_had_been_stored(post: Post) -> None:
    names = [post.referral(f"ä{number}") for number in range(3)]
    post.deliver()
    for name in names:
        post.receiver.has[name] = HandoverState.REGISTERED
        post.receiver.send(Receipt(handover=name, state=HandoverState.REGISTERED))
    post.collect()
    post.receiver.forget(names[1])
    post.goes(hours=20)
    assert post.reconcile() == {"asked": 3, "missing": 1, "unanswered": 0, "stuck": 0}
    assert [post.handover(name).state for name in names] == [
        HandoverState.REGISTERED,
        OFFERED,
        HandoverState.REGISTERED,
    ]
    assert post.alarms("BL-A021", "ä1/skolan") == ["mentor-1"]
    assert post.deliver()["levererad"] == 1
    assert post.receiver.effects[names[1]] == 1


def test_each_night_is_kept_and_is_asked_once(post: Post) -> None:
    post.referral()
    post.deliver()
    post.goes(hours=2)
    assert post.reconcile() == {"asked": 1, "missing": 0, "unanswered": 0, "stuck": 0}
    assert last(post) == Reconciliation(
        "bup", night_of(post.house.now), post.house.now, asked=1, missing=0, silent_nights=0
    )
    assert last_reconciled(post) == post.house.now
    assert post.reconcile() == {}
    post.goes(hours=24)
    assert post.reconcile()["asked"] == 1
    with post.barnlots.ledger.read() as ledger:
        assert len(outbox.nights(ledger, "bup")) == 2


def test_a_receiver_that_was_sent_nothing_is_asked_whether_it_answers(post: Post) -> None:
    assert post.reconcile() == {"asked": 0, "missing": 0, "unanswered": 0, "stuck": 0}
    assert last_reconciled(post) == post.house.now
    post.receiver.down = True
    post.goes(days=1)
    assert post.reconcile()["unanswered"] == 1
    assert last(post).silent_nights == 1
    assert last_reconciled(post) == post.house.now - timedelta(days=1)


def test_what_was_acknowledged_just_now_may_be_on_its_way_in(post: Post) -> None:
    post.receiver.faults.append(Fault.FORGETS)
    post.referral()
    post.deliver()
    post.house.now += AT_REST - timedelta(seconds=1)
    assert post.reconcile()["asked"] == 0


def test_what_a_person_has_or_has_carried_is_not_asked_for(post: Post) -> None:
    received, by_hand = post.referral("ä1"), post.referral("ä2")
    post.receiver.send(
        Receipt(handover=received, state=HandoverState.RECEIVED, received_by="läkare-1")
    )
    post.collect()
    post.house.do(
        c.CarryByHand(key="hand", part="ä2/skolan", handover=by_hand, how=ByHand.LETTER),
        "mentor-1",
    )
    post.goes(days=1)
    assert post.reconcile()["asked"] == 0


@pytest.mark.parametrize("answer", [None, "allt", 7, [1, 2], {"a": object()}.values()])
def test_a_receiver_that_cannot_say_is_raised_after_so_many_nights(
    post: Post, answer: object
) -> None:
    post.outbound = {"bup": Silent(answer)}
    name = post.referral()
    post.deliver(post.another())
    for silent in range(1, 7):
        post.goes(days=1)
        assert post.reconcile()["unanswered"] == 1
        assert last(post).silent_nights == silent
        assert post.alarms("BL-A023") == ["mentor-1"] * (silent // 3)
    assert post.handover(name).state is DELIVERED
    assert last_reconciled(post) is None
    assert [one.nights for one in post.said(e.DeliveryUnconfirmed)] == [3, 6]


def test_a_receiver_that_could_not_say_is_asked_again_within_the_hour(post: Post) -> None:
    post.referral()
    post.deliver()
    post.goes(hours=2)
    post.receiver.down = True
    assert post.reconcile()["unanswered"] == 1
    assert post.reconcile() == {}
    post.goes(hours=1)
    post.receiver.down = False
    assert post.reconcile()["unanswered"] == 0
    assert last(post).silent_nights == 0


def test_a_receiver_whose_adapter_is_gone_cannot_say(post: Post) -> None:
    post.referral()
    post.deliver()
    post.outbound = {}
    for _ in range(3):
        post.goes(days=1)
        assert post.reconcile()["unanswered"] == 1
    assert post.alarms("BL-A023") == ["mentor-1"]


def test_one_receiver_that_does_not_answer_keeps_no_other_from_being_asked(post: Post) -> None:
    lost = post.referral()
    post.deliver()
    post.receiver.forget(lost)
    post.outbound = {"akuten": Silent(), "bup": post.receiver}
    post.goes(days=1)
    assert post.reconcile() == {"asked": 1, "missing": 1, "unanswered": 1, "stuck": 0}


def test_what_has_come_further_meanwhile_is_not_taken_for_missing(
    post: Post, monkeypatch: pytest.MonkeyPatch
) -> None:
    name = post.referral()
    post.deliver()
    post.receiver.forget(name)
    post.goes(days=1)
    stored = post.receiver.stored

    def meanwhile(handovers: Collection[str]) -> Collection[str]:
        post.receiver.send(
            Receipt(handover=name, state=HandoverState.RECEIVED, received_by="läkare-1")
        )
        post.collect()
        return stored(handovers)

    monkeypatch.setattr(post.receiver, "stored", meanwhile)
    assert post.reconcile()["missing"] == 0
    assert post.row(name).state is DeliveryState.RECEIVED
    assert post.said(e.DeliveryMissing) == []


def test_a_night_on_which_a_loss_could_not_be_kept_is_asked_again(
    post: Post, monkeypatch: pytest.MonkeyPatch
) -> None:
    name = post.referral()
    post.deliver()
    post.receiver.forget(name)
    post.goes(days=1)

    def broken(*_: object) -> None:
        raise OSError

    with monkeypatch.context() as during:
        during.setattr(post.barnlots, "handle", broken)
        assert post.reconcile()["stuck"] == 1
    assert last_reconciled(post) is None
    assert post.reconcile()["missing"] == 1
    assert post.handover(name).state is OFFERED


@pytest.mark.parametrize(
    ("hour", "day"), [(1, 14), (2, 15), (12, 15), (23, 15)], ids=["before two", "two", "day", "eve"]
)
def test_a_night_begins_at_two_in_stockholm(hour: int, day: int) -> None:
    moment = datetime(2026, 12, 15, hour - 1, 30, tzinfo=UTC)
    assert local_day(moment).day == 15
    assert night_of(moment).day == day


def test_more_than_a_page_is_asked_for_in_pages(
    post: Post, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(5):
        post.referral(f"ä{number}")
    post.works(hours=2)
    asked: list[int] = []
    stored, page = post.receiver.stored, outbox.acknowledged

    def two_at_a_time(
        reader: Reader, before: datetime, after: str
    ) -> tuple[outbox.Acknowledged, ...]:
        return page(reader, before, after, most=2)

    def count(handovers: Collection[str]) -> Collection[str]:
        asked.append(len(handovers))
        return stored(handovers)

    monkeypatch.setattr(outbox, "acknowledged", two_at_a_time)
    monkeypatch.setattr(post.receiver, "stored", count)
    post.goes(days=1)
    assert post.reconcile()["asked"] == 5
    assert asked == [2, 2, 1]
