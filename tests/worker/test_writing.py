"""What a document says when it leaves: what the part holds under each item that has a ground, and
what the sender's own system adds; and nothing of what is withheld."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from pathlib import Path

import pytest
from tests.failures.house import MENTOR, NOW, House
from tests.properties.outside import Outside

from barnlots.model import commands as c
from barnlots.model.delivery import Delivery, DeliveryState, Passage
from barnlots.model.facts import Answer, Source
from barnlots.model.part import HandoverState, Undeliverable
from barnlots.model.people import Child
from barnlots.ports import Declined
from barnlots.store import outbox
from barnlots.worker.deliver import Carrier

TOLD, SEEN = "Mamma är borta och jag lagar maten", "Somnar på lektionerna"
PART = "ärende/ekskolan"


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    made = House(tmp_path)
    yield made
    made.barnlots.close()


def noticed(source: Source, words: str, **answers: str) -> c.Noticed:
    said = tuple(
        Answer(fact=fact.replace("_", " "), value=value) for fact, value in answers.items()
    )
    return c.Noticed(seen_at=NOW, source=source, words=words, answers=said)


def reported(house: House, protected: bool = False) -> str:
    """What a child has told and a mentor has seen is reported to the social services."""
    child = Child(id="barn", born=date(2017, 1, 1), protected_identity=protected)
    told = noticed(Source.CHILD, TOLD, vuxen_hemma="borta", bär_vuxnas_ansvar="ja")
    seen = noticed(Source.OWN_EYES, SEEN)
    house.do(
        c.OpenCase(
            key=house.key(), case="ärende", holder="ekskolan", child=child, noticed=(told, seen)
        ),
        MENTOR,
    )
    signed = "anmälan är undertecknad"
    house.do(c.Report(key=house.key(), part=PART, way="far-illa", trigger=signed), MENTOR)
    return next(iter(house.part(PART).handovers))


def carried(house: House, outside: Outside) -> Delivery:
    Carrier(house.barnlots, outside.receivers).deliver_due(house.now)
    (delivery,) = outside.given
    return delivery


def said(delivery: Delivery) -> dict[str, tuple[str, ...]]:
    return {one.item: one.text for one in delivery.passages}


def test_a_report_says_what_the_child_told_and_what_others_saw_each_under_its_own(
    house: House,
) -> None:
    reported(house)
    delivery = carried(house, Outside())
    told = said(delivery)
    assert list(told) == [
        "vem det gäller", "vad som har iakttagits", "barnets egna ord", "vem som anmäler"
    ]  # fmt: skip
    assert any(TOLD in one for one in told["barnets egna ord"])
    assert any(one.endswith(" borta") for one in told["barnets egna ord"])
    assert told["vad som har iakttagits"] == (f"2026-09-15, mentor: {SEEN}",)
    assert told["vem det gäller"] == ("eget om vem det gäller",)
    signed_by, own = told["vem som anmäler"]
    assert "Ekskolan" in signed_by and MENTOR in signed_by and own == "eget om vem som anmäler"
    assert delivery.title == "Orosanmälan till socialnämnden"
    assert (delivery.sender, delivery.receiver) == ("Ekskolan", "socialtjänst")


def test_what_is_noticed_after_it_was_offered_is_not_in_it(house: House) -> None:
    reported(house)
    house.now += timedelta(minutes=5)
    later = noticed(Source.CHILD, "Något som sades efteråt")
    house.do(c.Record(key=house.key(), part=PART, noticed=(later,)), MENTOR)
    assert "efteråt" not in carried(house, Outside()).model_dump_json()


def test_with_a_protected_identity_no_unit_is_named(house: House) -> None:
    reported(house, protected=True)
    delivery = carried(house, Outside())
    assert delivery.disclosure.protected and delivery.sender == "skola"
    assert "Ekskolan" not in delivery.model_dump_json()
    # The id of who signs it has the unit's name in it.
    signed_by, _ = said(delivery)["vem som anmäler"]
    assert "ekskolan" in MENTOR and "ekskolan" not in signed_by


def test_one_that_has_become_protected_since_is_protected_as_it_leaves(house: House) -> None:
    reported(house)
    known = house.part(PART).child
    hidden = known.model_copy(update={"protected_identity": True})
    house.do(c.DescribeChild(key=house.key(), part=PART, child=hidden), MENTOR)
    delivery = carried(house, Outside())
    assert delivery.disclosure.protected and "Ekskolan" not in delivery.model_dump_json()


class Silent(Outside):
    def passage(self, child: str, case: str, item: str, protected: bool) -> Sequence[str]:
        raise ConnectionError


class Declines(Outside):
    def passage(self, child: str, case: str, item: str, protected: bool) -> Sequence[str]:
        raise Declined


@pytest.mark.parametrize("outside", [Silent(), Declines()], ids=["nere", "nekar"])
def test_a_document_waits_for_its_own_system_and_then_somebody_is_told(
    house: House, outside: Outside
) -> None:
    name, carrier = reported(house), Carrier(house.barnlots, outside.receivers, chance=lambda: 1.0)
    assert carrier.deliver_due(house.now) == {"retried": 1}
    for _ in range(200):
        house.now += timedelta(minutes=30)
        carrier.deliver_due(house.now)
        if house.part(PART).handovers[name].undeliverable is not None:
            break
    assert outside.given == []
    assert house.part(PART).handovers[name].undeliverable is Undeliverable.OWN_SYSTEM
    with house.barnlots.ledger.read() as ledger:
        row = outbox.delivery(ledger, name)
    assert row is not None and row.state is DeliveryState.UNDELIVERABLE
    assert any("överlämning" in one for one in house.part(PART).tasks)


def test_a_document_of_a_part_without_an_own_system_leaves_with_what_the_part_holds(
    house: House,
) -> None:
    name, outside = reported(house), Outside()
    alone = outside.receivers
    alone = type(alone)(outbound=alone.outbound)
    Carrier(house.barnlots, alone).deliver_due(house.now)
    (delivery,) = outside.given
    assert said(delivery)["vem det gäller"] == ()
    assert house.part(PART).handovers[name].state is HandoverState.DELIVERED


def test_a_delivery_cannot_be_made_to_say_more_than_leaves(house: House) -> None:
    reported(house)
    delivery = carried(house, Outside())
    more = (*delivery.passages, Passage(item="hur barnet mår", text=("hemligt",)))
    with pytest.raises(ValueError, match="not the items"):
        Delivery.model_validate(delivery.model_dump() | {"passages": more})
