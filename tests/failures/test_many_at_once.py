"""Many commands with one commit: each is answered as if it had come alone."""

import pytest
from tests.failures.house import CHILD, DOCTOR, MENTOR, PART, SCHOOL, House, noticed

from barnlots.model import commands as c
from barnlots.model.errors import BarnlotsError, Refused
from barnlots.model.people import Actor
from barnlots.service import Outcome
from barnlots.store import check_projections

BY = Actor(assignment=MENTOR)


def opening(number: int) -> tuple[c.Command, Actor]:
    seen = (noticed({"frånvaro": "upprepad"}),)
    case = f"ärende-{number}"
    return c.OpenCase(key=case, case=case, holder=SCHOOL, child=CHILD, noticed=seen), BY


def seeing(number: int, part: str = PART) -> tuple[c.Command, Actor]:
    seen = (noticed({"sagt om livet": "planer"}),)
    return c.Record(key=f"sedd-{number}", part=part, noticed=seen), BY


def codes(answers: list[Outcome | BarnlotsError]) -> list[str]:
    return [one.code if isinstance(one, BarnlotsError) else "done" for one in answers]


@pytest.mark.parametrize("group", [1, 3, 100])
def test_it_comes_to_the_same_as_one_at_a_time(house: House, group: int) -> None:
    alone = [
        opening(1),
        seeing(1),
        opening(2),
        seeing(2),
        seeing(2),
        seeing(3, "ärende-2/ekskolan"),
    ]
    answers = house.barnlots.handle_many(alone, group)
    assert codes(answers) == ["done"] * 6
    assert [one.again for one in answers if isinstance(one, Outcome)] == [
        *(False,) * 4,
        True,
        False,
    ]
    assert "oro-för-suicid" in house.part().ways
    assert len(house.part().observations) == 3
    assert check_projections(house.barnlots.ledger) == ()


def test_one_that_is_refused_keeps_nothing_else_from_being_done(house: House) -> None:
    closing = c.ClosePart(key="stäng", part=PART, outcome="vardagsstöd räcker")
    nowhere = seeing(9, "ingen/sådan")
    some = [opening(1), nowhere, seeing(1), (closing, BY), seeing(2)]
    assert codes(house.barnlots.handle_many(some)) == ["done", "BL-C003", "done", "BL-C010", "done"]
    assert len(house.part().observations) == 3


def test_what_is_refused_when_half_of_it_is_written_leaves_nothing_of_it(house: House) -> None:
    house.see({"sagt om livet": "planer"})
    (handover,) = (one.id for one in house.part().handovers.values() if one.way == "oro-för-suicid")
    given = {"case": "ärende-1", "child": CHILD, "handover": handover, "sender_part": PART}
    taking = {**given, "coordinator": MENTOR}
    first = c.OpenReceived.model_validate({"key": "a", "holder": "bup", **taking})
    second = c.OpenReceived.model_validate({"key": "b", "holder": "bup", **taking})
    some: list[tuple[c.Command, Actor]] = [
        opening(2),
        (first, Actor(assignment=DOCTOR)),
        (second, Actor(assignment="psykolog-i-varden-bup")),
        seeing(1),
    ]
    assert codes(house.barnlots.handle_many(some)) == ["done", "done", "BL-C009", "done"]
    assert [one.by for one in house.part("ärende-1/bup").received.values()] == [DOCTOR]
    assert check_projections(house.barnlots.ledger) == ()


def test_a_key_with_other_content_is_refused_within_a_group_as_well(house: House) -> None:
    again = c.Record(key="sedd-1", part=PART, noticed=(noticed({"frånvaro": "enstaka"}),))
    answers = house.barnlots.handle_many([opening(1), seeing(1), (again, BY)])
    assert codes(answers) == ["done", "done", "BL-K002"]
    assert isinstance(answers[2], Refused)


def test_nothing_is_nothing(house: House) -> None:
    assert house.barnlots.handle_many([]) == []
    assert house.barnlots.handle_many([opening(1)], group=0) != []
