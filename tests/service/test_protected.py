"""A child with a protected identity: named readers only, and whoever carries it is told."""

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from tests.failures.house import CHILD, HEAD, MENTOR, PART, House, noticed

from barnlots.model import commands as c
from barnlots.model.errors import Refused
from barnlots.model.people import Actor, Child, Reader

HIDDEN = CHILD.model_copy(update={"protected_identity": True})
LOOKS: tuple[Callable[[House, Reader], object], ...] = (
    lambda house, reader: house.barnlots.part(PART, reader),
    lambda house, reader: house.barnlots.case("ärende-1", reader),
    lambda house, reader: house.barnlots.timeline(PART, reader),
    lambda house, reader: house.barnlots.decision(PART, reader),
)


def opened(house: House, child: Child, answers: dict[str, str]) -> None:
    command = c.OpenCase(
        key=house.key(),
        case="ärende-1",
        holder="ekskolan",
        child=child,
        noticed=(noticed(answers),),
    )
    house.barnlots.handle(command, Actor(assignment=MENTOR))


def reader(assignment: str) -> Reader:
    return Reader(assignment=assignment, purpose="ärendet")


@pytest.mark.parametrize("look", LOOKS)
def test_only_those_whom_the_part_relies_on_read_it(
    house: House, look: Callable[[House, Reader], object]
) -> None:
    opened(house, HIDDEN, {"kommer sent": "nej"})
    look(house, reader(MENTOR))
    with pytest.raises(Refused, match="BL-C080"):
        look(house, reader(HEAD))


@pytest.mark.parametrize("look", LOOKS)
def test_any_colleague_reads_of_another_child(
    house: House, look: Callable[[House, Reader], object]
) -> None:
    opened(house, CHILD, {"kommer sent": "nej"})
    look(house, reader(HEAD))


@pytest.mark.parametrize(("child", "seen"), [(HIDDEN, False), (CHILD, True)])
def test_only_they_see_what_is_due(house: House, child: Child, seen: bool) -> None:
    opened(house, child, {"kommer sent": "nej"})
    some_day = house.now + timedelta(days=400)
    assert house.barnlots.due(reader(MENTOR), some_day)
    assert bool(house.barnlots.due(reader(HEAD), some_day)) is seen


def test_what_is_due_is_for_those_in_office_at_its_holder(house: House) -> None:
    opened(house, CHILD, {"kommer sent": "nej"})
    some_day = house.now + timedelta(days=400)
    assert house.barnlots.due(reader("skolskoterska-emi"), some_day) == ()
    left = house.reference.assignment(MENTOR).model_copy(update={"valid_until": date(2026, 9, 1)})
    people = (*(one for one in house.reference.assignments if one.id != MENTOR), left)
    house.barnlots.reference = house.reference.model_copy(update={"assignments": people})
    with pytest.raises(Refused, match="BL-C002"):
        house.barnlots.due(reader(MENTOR), some_day)


@pytest.mark.parametrize(("child", "protected"), [(HIDDEN, True), (CHILD, False)])
def test_whoever_carries_it_is_told(house: House, child: Child, protected: bool) -> None:
    opened(house, child, {"sagt om livet": "planer"})
    with house.barnlots.ledger.read() as ledger:
        rows = ledger.deliveries()
    assert rows and all(row.disclosure.protected is protected for row in rows)
