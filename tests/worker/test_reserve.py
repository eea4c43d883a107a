"""What nobody could carry lies written out in front of the person who is to carry it."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from tests.failures.house import House
from tests.properties.outside import Outside
from tests.shipped import the_reference, who_are_here
from tests.worker.test_writing import PART, reported, said

from barnlots.model import commands as c
from barnlots.model.delivery import Delivery, Receipt
from barnlots.model.part import ByHand, HandoverState, Undeliverable
from barnlots.ports import Declined, Receivers
from barnlots.worker.deliver import Carrier


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    made = House(tmp_path, reference=who_are_here(the_reference(), "ekskolan"))
    yield made
    made.barnlots.close()


class Refusing(Outside):
    def deliver(self, delivery: Delivery) -> Receipt:
        raise Declined

    def stored(self, handovers: Collection[str]) -> Collection[str]:
        return ()


class Mute(Outside):
    def passage(self, child: str, case: str, item: str, protected: bool) -> Sequence[str]:
        raise ConnectionError


def with_reserve(reserve: Outside, outside: Receivers | None = None) -> Receivers:
    return replace(
        outside or Refusing().receivers, reserve=reserve, records=Outside().receivers.records
    )


def carry(house: House, outside: Receivers) -> None:
    carrier = Carrier(house.barnlots, outside, chance=lambda: 1.0)
    for _ in range(200):
        carrier.deliver_due(house.now)
        if house.part(PART).handovers and all(
            one.undeliverable for one in house.part(PART).handovers.values()
        ):
            return
        house.now += timedelta(minutes=30)


def to_carry(house: House, name: str) -> list[str]:
    return [one.assignee for one in house.part(PART).tasks.values() if name in one.origin]


def test_what_is_refused_is_written_out_and_somebody_carries_it(house: House) -> None:
    name, paper = reported(house), Outside()
    carry(house, with_reserve(paper))
    (printed,) = paper.given
    assert printed.id == name and said(printed)["vem det gäller"] == ("eget om vem det gäller",)
    assert house.part(PART).handovers[name].undeliverable is Undeliverable.REFUSED
    (who,) = to_carry(house, name)
    by_hand = c.CarryByHand(
        key="k",
        part=PART,
        handover=name,
        how=ByHand.IN_PERSON,
        received_by="socialsekreterare-socialtjansten",
    )
    house.do(by_hand, who)
    assert house.part(PART).handovers[name].state is HandoverState.RECEIVED
    assert not to_carry(house, name)


def test_with_no_way_at_all_it_is_written_out(house: House) -> None:
    name, paper = reported(house), Outside()
    carry(house, with_reserve(paper, Receivers()))
    assert [one.id for one in paper.given] == [name]
    assert house.part(PART).handovers[name].undeliverable is Undeliverable.NO_ADAPTER


def test_a_silent_own_system_does_not_keep_it_from_being_written_out(house: House) -> None:
    name, paper = reported(house), Outside()
    carry(house, replace(Mute().receivers, reserve=paper))
    (printed,) = paper.given
    assert printed.id == name and said(printed)["vem det gäller"] == ()
    assert said(printed)["barnets egna ord"]
    assert house.part(PART).handovers[name].undeliverable is Undeliverable.OWN_SYSTEM


def test_a_reserve_that_fails_too_keeps_nobody_from_being_told(
    house: House, caplog: pytest.LogCaptureFixture
) -> None:
    name = reported(house)
    with caplog.at_level("WARNING", logger="barnlots"):
        carry(house, with_reserve(Refusing()))
    assert "not_put_in_front_of_a_person" in caplog.text
    assert house.part(PART).handovers[name].undeliverable is Undeliverable.REFUSED
    assert to_carry(house, name)
