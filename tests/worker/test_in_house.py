"""A receiver in the ledger itself: what is offered stands in its own list until somebody has it."""

from collections.abc import Iterator
from datetime import date, time, timedelta
from pathlib import Path
from typing import Any

import pytest
from tests.databases import Database
from tests.failures.house import CHILD as PUPIL
from tests.failures.house import DOCTOR, PART, House, kinds, noticed
from tests.kernel.room import CHILD
from tests.shipped import the_reference, who_are_here
from tests.worker.post import Post
from tests.worker.receivers import Faulty

from barnlots.kernel.carrying import carry_task
from barnlots.model import commands as c
from barnlots.model import events as e
from barnlots.model.catalogue import explain_error
from barnlots.model.delivery import DeliveryState, Offer, Passage
from barnlots.model.errors import Refused
from barnlots.model.part import HandoverState, Undeliverable
from barnlots.model.people import Organisation, Reader, Reference
from barnlots.model.presence import Days, Hours
from barnlots.opinion.supervisor import SecondOpinion
from barnlots.ports import IN_HOUSE, Receivers
from barnlots.store import outbox
from barnlots.worker.deliver import Carrier
from barnlots.worker.in_house import with_in_house
from barnlots.worker.rounds import Counts, never
from barnlots.worker.standard import standard_rounds

DELIVERED, REGISTERED = HandoverState.DELIVERED, HandoverState.REGISTERED


def look(house: House, reader: str) -> tuple[Offer, ...]:
    return house.barnlots.offered(Reader(assignment=reader, purpose="mottagning"))


def take(house: House, offer: Offer, by: str) -> None:
    """Everything but the holder and the child's circle stands in the offer."""
    house.do(
        c.OpenReceived(
            key=house.key(),
            case=offer.case,
            holder=house.reference.assignment(by).organisation,
            child=PUPIL.model_copy(update={"id": offer.child}),
            handover=offer.handover,
            sender_part=offer.sender_part,
            coordinator=offer.coordinator,
        ),
        by,
    )


def carries(house: House) -> Counts:
    """The worker's own round of deliveries."""
    with SecondOpinion() as second:
        rounds = standard_rounds(house.barnlots, second, never)
        (carry,) = [one for one in rounds if one.name == "deliveries"]
        return carry.run(house.now)


def without(reference: Reference, organisation: str) -> Reference:
    """Everybody in the organisation left the day before school began."""
    gone = {"valid_until": date(2026, 8, 16)}
    staff = tuple(
        one.model_copy(update=gone) if one.organisation == organisation else one
        for one in reference.assignments
    )
    return reference.model_copy(update={"assignments": staff})


@pytest.fixture
def house(database: Database, tmp_path: Path) -> Iterator[House]:
    made = House(tmp_path, url=database.url)
    yield made
    made.barnlots.close()


@pytest.fixture
def post(database: Database, tmp_path: Path) -> Iterator[Post]:
    made = Post(tmp_path, here=("skolan", "bup"), url=database.url)
    yield made
    made.close()


def test_from_danger_at_school_to_the_doctor_who_has_the_child(house: House) -> None:
    house.see({"sagt om livet": "planer"})
    (name,) = house.part().handovers
    assert carries(house) == {"registrerad": 1}
    receipts = kinds(house.events(), e.ReceiptRecorded)
    assert [one.state for one in receipts] == [DELIVERED, REGISTERED]
    assert house.part().handovers[name].standing is REGISTERED

    (offer,) = look(house, DOCTOR)
    assert (offer.handover, offer.sender_part, offer.sender) == (name, PART, "ekskolan")
    assert offer.urgent
    assert [one.item for one in offer.passages] == [one.name for one in offer.disclosure.items]
    assert any("planer" in text for one in offer.passages for text in one.text)
    take(house, offer, DOCTOR)

    handover = house.part().handovers[name]
    assert (handover.standing, handover.received_by) == (HandoverState.RECEIVED, DOCTOR)
    assert house.part("ärende-1/bup").accountable == DOCTOR
    assert look(house, DOCTOR) == ()
    assert carries(house) == {}


def test_who_is_protected_at_the_sender_is_protected_where_it_is_received(house: House) -> None:
    hidden = PUPIL.model_copy(update={"protected_identity": True})
    opens = c.OpenCase(
        key=house.key(),
        case="ärende-1",
        holder="ekskolan",
        child=hidden,
        noticed=(noticed({"sagt om livet": "planer"}),),
    )
    house.do(opens, "mentor-ekskolan")
    (offer,) = look(house, DOCTOR)
    take(house, offer, DOCTOR)
    assert house.part("ärende-1/bup").child.protected_identity


def test_with_nobody_there_it_is_somebodys_to_carry(database: Database, tmp_path: Path) -> None:
    house = House(tmp_path, reference=without(the_reference(), "bup"), url=database.url)
    with house.barnlots:
        house.see({"sagt om livet": "planer"})
        (name,) = house.part().handovers
        assert carries(house) == {"undeliverable": 1}
        assert house.part().handovers[name].undeliverable is Undeliverable.NOBODY
        task = house.part().tasks[carry_task(name)]
        assert task.urgent
        assert house.reference.assignment(task.assignee).organisation == "ekskolan"

        # Whoever begins at the receiver finds it all the same.
        house.barnlots.reference = the_reference()
        (offer,) = look(house, DOCTOR)
        take(house, offer, DOCTOR)
        assert carry_task(name) not in house.part().tasks


def test_everybody_on_leave_is_nobody_there(post: Post) -> None:
    name = post.danger()
    assert post.receivers.in_house is not None
    assert post.receivers.in_house.stored([name, "okänd"]) == [name]
    post.barnlots.reference = without(post.house.reference, "bup")
    assert post.receivers.in_house.stored([name]) == []
    assert post.receivers.in_house.receipt(name) is None


def test_what_it_sees_is_what_was_disclosed_and_ids(post: Post) -> None:
    name = post.referral()
    post.deliver()
    (offer,) = look(post.house, "läkare-1")
    handover, sent_by = post.handover(name), post.part()
    assert offer == Offer(
        handover=name,
        sender_part="ä/skolan",
        sender="skolan",
        case="ä",
        child=CHILD.id,
        coordinator=sent_by.coordinator.assignment,
        disclosure=handover.disclosure,
        offered_at=handover.offered_at,
        urgent=False,
        passages=(Passage(item="frågeställning"),),
    )


def test_each_look_is_logged_where_it_came_from(post: Post) -> None:
    post.referral()
    look(post.house, "läkare-1")
    with post.barnlots.ledger.read() as ledger:
        (read,) = ledger.reads("ä/skolan")
    assert (read.reader, read.purpose, read.query) == ("läkare-1", "mottagning", "offered")
    assert (read.tenant, read.holder, read.at) == ("kommunen", "skolan", post.house.now)


def test_danger_comes_first_and_then_what_has_waited_longest(post: Post) -> None:
    waited = []
    for case in ("a", "b"):
        waited.append(post.referral(case))
        post.goes(hours=1)
    for case in ("c", "d"):
        waited.append(post.danger(case))
        post.goes(hours=1)
    first, second, third, fourth = waited
    seen = [one.handover for one in look(post.house, "läkare-1")]
    assert seen == [third, fourth, first, second]


def test_it_stands_there_before_a_worker_has_come_round(post: Post) -> None:
    name = post.danger()
    assert post.row(name).state is DeliveryState.WAITING
    assert [one.handover for one in look(post.house, "läkare-1")] == [name]


def test_several_of_a_kind_see_it_until_one_of_them_has_it(
    database: Database, tmp_path: Path
) -> None:
    house = House(tmp_path, url=database.url)
    second = house.reference.organisation("bup").model_copy(update={"id": "bup-norr"})
    doctor = house.reference.assignment(DOCTOR)
    doctor = doctor.model_copy(update={"id": "lakare-norr", "organisation": "bup-norr"})
    house.reference = house.reference.model_copy(
        update={
            "organisations": (*house.reference.organisations, second),
            "assignments": (*house.reference.assignments, doctor),
        }
    )
    house.barnlots.reference = house.reference
    with house.barnlots:
        house.see({"sagt om livet": "planer"})
        (offer,) = look(house, DOCTOR)
        assert look(house, "lakare-norr") == (offer,)
        take(house, offer, "lakare-norr")
        assert look(house, DOCTOR) == look(house, "lakare-norr") == ()
        with pytest.raises(Refused, match="BL-C009"):
            take(house, offer, DOCTOR)
        assert house.find("ärende-1/bup") is None


def test_what_is_sent_back_is_no_longer_offered(post: Post) -> None:
    name = post.referral()
    post.deliver()
    post.house.do(
        c.ReturnHandover(
            key="åter", part="ä/skolan", handover=name, because="fel", proposed_next="annan"
        ),
        "läkare-1",
    )
    again = [one.handover for one in look(post.house, "läkare-1")]
    assert again and name not in again, "the way offers it anew, as another handover"
    assert post.handover(name).returned_by == "bup"


def test_it_is_for_those_it_was_offered_to(post: Post) -> None:
    post.house.reference = who_are_here(post.house.reference, "skolan", "annan", "bup", "akuten")
    post.barnlots.reference = post.house.reference
    post.danger()
    assert look(post.house, "mentor-1") == (), "not where it comes from"
    assert look(post.house, "läkare-2") == (), "not who might receive it but was not asked"
    assert look(post.house, "mentor-annan") == ()


def test_what_is_offered_to_one_by_name_is_for_that_one(post: Post) -> None:
    post.house.reference = who_are_here(post.house.reference, "skolan", "annan", "bup")
    post.barnlots.reference = post.house.reference
    post.house.see({}, holder="bup", actor="läkare-1", case="b")
    with post.barnlots.ledger.read() as ledger:
        assert outbox.offered(ledger, "annan", ("skola",)) == ()
    post.danger("ä")
    with post.barnlots.ledger.read() as ledger:
        assert outbox.offered(ledger, "skolan", ("bup",)) == (), "its own"
        assert len(outbox.offered(ledger, "annan", ("bup",))) == 1


@pytest.mark.parametrize(
    ("reader", "purpose", "code"),
    [
        ("läkare-2", "mottagning", "BL-C063"),
        ("läkare-1", " ", "BL-C016"),
        ("okänd", "mottagning", "BL-C001"),
    ],
)
def test_others_are_refused_and_nothing_is_logged(
    post: Post, reader: str, purpose: str, code: str
) -> None:
    post.danger()
    with pytest.raises(Refused, match=code):
        post.barnlots.offered(Reader(assignment=reader, purpose=purpose))
    with post.barnlots.ledger.read() as ledger:
        assert ledger.reads("ä/skolan") == ()


def test_an_organisation_that_is_not_here_is_told_so(post: Post) -> None:
    with pytest.raises(Refused) as refused:
        look(post.house, "läkare-2")
    assert explain_error(refused.value, "sv") == (
        "BL-C063 organisationen akuten är inte med i den här liggaren. Det som erbjuds den står "
        "inte här, så en tom lista skulle säga fel. Skriv `här: ja` på organisationen i "
        "referensfilen om dess personal tar emot här; annars titta i ert eget system."
    )
    assert explain_error(refused.value, "en").startswith(
        "BL-C063 the organisation akuten is not in this ledger."
    )


def test_the_reference_file_says_who_is_here() -> None:
    here = {one.id for one in the_reference().organisations if one.in_house}
    assert "bup" in here and "polisen" not in here
    assert not Organisation(id="a", name="", kind="bup", tenant="t", calendar="k").in_house


def test_whoever_has_left_is_refused(post: Post) -> None:
    post.danger()
    post.barnlots.reference = without(post.house.reference, "bup")
    with pytest.raises(Refused, match="BL-C002"):
        look(post.house, "läkare-1")


def test_who_is_on_call_has_the_list_while_nobody_is_at_work(post: Post) -> None:
    here = who_are_here(post.house.reference, "skolan", "bup", "akuten")
    by_day = Hours(days=Days.WORKING, opens=time(7), closes=time(17))
    covered = tuple(
        one.model_copy(update={"hours": (by_day,), "covered_by": "akuten"})
        if one.id == "bup"
        else one
        for one in here.organisations
    )
    post.house.reference = here.model_copy(update={"organisations": covered})
    post.barnlots.reference = post.house.reference
    name = post.danger()
    assert look(post.house, "läkare-2") == ()
    post.goes(hours=12)
    (offer,) = look(post.house, "läkare-2")
    assert offer.handover == name
    assert look(post.house, "läkare-1") == (offer,), "the day service sees it as well"
    take(post.house, offer, "läkare-2")
    assert post.handover(name).received_by == "läkare-2"


def test_it_is_asked_for_each_night_like_the_others(post: Post) -> None:
    name = post.referral()
    post.deliver()
    post.goes(hours=24)
    assert post.reconcile() == {"asked": 1, "missing": 0, "unanswered": 0, "stuck": 0}
    with post.barnlots.ledger.read() as ledger:
        assert outbox.last_reconciled(ledger, IN_HOUSE) == post.house.now
    assert post.said(e.DeliveryMissing) == []
    assert post.handover(name).state is REGISTERED


def test_a_list_that_nobody_has_any_more_is_found_the_next_night(post: Post) -> None:
    name = post.referral()
    post.deliver()
    post.goes(hours=24)
    post.barnlots.reference = without(post.house.reference, "bup")
    assert post.reconcile()["missing"] == 1
    assert post.deliver() == {"undeliverable": 1}
    assert post.handover(name).undeliverable is Undeliverable.NOBODY
    assert carry_task(name) in post.part().tasks


def test_the_second_receipt_does_not_outlive_the_lease(
    post: Post, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Paused between the two, and meanwhile the delivery is found to be lost."""
    name = post.referral()
    carrier = post.another()
    handle = post.opened[-1].handle

    def paused(command: c.Command, *others: Any) -> object:
        done = handle(command, *others)
        if isinstance(command, c.RecordReceipt) and command.state is DELIVERED:
            missing = c.NoteMissing(key="borta", part="ä/skolan", handover=name)
            post.house.do(missing, None)
        return done

    monkeypatch.setattr(post.opened[-1], "handle", paused)
    assert post.deliver(carrier) == {"levererad": 1, "registrerad": 1}
    happened = [
        one.payload.type
        for one in post.house.events("ä/skolan")
        if isinstance(one.payload, e.ReceiptRecorded | e.DeliveryMissing)
    ]
    kept, lost = "receipt-recorded", "delivery-missing"
    assert happened == [kept, lost, kept, kept]


def test_one_that_cannot_be_read_keeps_no_other_from_being_seen(
    post: Post, database: Database
) -> None:
    post.danger("a")
    name = post.danger("b")
    database.tamper("update entry set record = x'00' where part_id = 'a/skolan'")
    database.tamper("update snapshot set body = x'00' where part_id = 'a/skolan'")
    fresh = post.house.another()
    post.opened.append(fresh)
    seen = fresh.offered(Reader(assignment="läkare-1", purpose="mottagning"))
    assert [one.handover for one in seen] == [name]


def test_an_adapter_goes_before_the_ledger_unless_one_in_it_is_named(post: Post) -> None:
    theirs = Faulty()
    here = with_in_house(post.barnlots, Receivers())
    assert here.name_of("bup", None) == here.name_of("bup", "bup") == IN_HOUSE
    assert here.of(IN_HOUSE) is here.in_house
    assert here.name_of("bup", "någon annanstans") == "bup"
    assert here.of("bup") is None
    assert here.name_of("barnmedicin", None) == "barnmedicin"
    of_kind = with_in_house(post.barnlots, Receivers({"skola": theirs}))
    assert of_kind.name_of("skola", None) == "skola"
    assert of_kind.name_of("skola", "skolan") == IN_HOUSE
    assert of_kind.name_of("skola", "annan") == "skola"
    own = with_in_house(post.barnlots, Receivers({"skolan": theirs}))
    assert own.name_of("skola", "skolan") == "skolan"


def test_a_carrier_without_the_ledger_carries_nothing_there(post: Post) -> None:
    """For whoever builds a worker of their own."""
    name = post.danger()
    alone = Carrier(post.barnlots, Receivers(), post.caller)
    assert alone.deliver_due(post.house.now) == {"undeliverable": 1}
    assert post.handover(name).undeliverable is Undeliverable.NO_ADAPTER
    assert [one.handover for one in look(post.house, "läkare-1")] == [name]
    post.goes(days=1, seconds=timedelta(hours=1).total_seconds())
    assert post.deliver() == {}
