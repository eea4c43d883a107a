"""A block follows the child: whoever takes over calls nobody whom the sender would not."""

import pytest
from tests.failures.house import CHILD, DOCTOR, MENTOR, House

from barnlots.kernel.passages import ASK_FIRST
from barnlots.model import commands as c
from barnlots.model.delivery import Offer
from barnlots.model.part import DeadlineKind, Part
from barnlots.model.people import Child, Guardian, Reader

BUP = "ärende-1/bup"
FATHER_HITS = {"utsatt för slag": "ja", "gjort av vårdnadshavare": "ja"}
PLANS = {"sagt om livet": "planer"}
UNKNOWN_HERE = Child(id="barn-1", circle=(Guardian(id="far", relation="vårdnadshavare"),))


def offer(house: House) -> Offer:
    found = house.barnlots.offered(Reader(assignment=DOCTOR, purpose="mottagning"))
    return next(one for one in found if one.urgent)


def taken(house: House, child: Child) -> Part:
    there = offer(house)
    command = c.OpenReceived(
        key=house.key(),
        case=there.case,
        holder="bup",
        child=child,
        handover=there.handover,
        sender_part=there.sender_part,
        coordinator=there.coordinator,
    )
    house.do(command, DOCTOR)
    return house.part(BUP)


@pytest.mark.parametrize(
    ("child", "blocked"), [(CHILD, {"pappa"}), (UNKNOWN_HERE, {None}), (Child(id="barn-1"), {None})]
)
def test_into_the_part_of_whoever_takes_over(
    house: House, child: Child, blocked: set[str | None]
) -> None:
    house.see(FATHER_HITS, about="pappa", actor=MENTOR)
    house.see(PLANS, actor=MENTOR)
    part = taken(house, child)
    assert {one.guardian for one in part.blocks.values()} == blocked
    reviews = {one.id for one in part.deadlines.values() if one.kind is DeadlineKind.REVIEW}
    assert reviews == set(part.blocks)
    calls = [one for one in part.tasks.values() if one.contacts_guardians]
    assert all("pappa" in one.not_to for one in calls)


def test_whatever_is_taken_over_without_a_block_has_none(house: House) -> None:
    house.see(PLANS, actor=MENTOR)
    assert taken(house, CHILD).blocks == {}


def test_the_document_says_whom_to_ask_first_and_names_nobody(house: House) -> None:
    house.see(PLANS, actor=MENTOR)
    assert ASK_FIRST not in said(offer(house))
    house.see(FATHER_HITS, about="pappa", actor=MENTOR)
    assert said(offer(house)).count(ASK_FIRST) == 1
    assert offer(house).passages[0].text[0] == ASK_FIRST


def said(offer: Offer) -> list[str]:
    return [text for one in offer.passages for text in one.text]
