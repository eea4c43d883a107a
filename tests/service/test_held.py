"""What could not be taken in is a line in its owner's list, one for each source, and says nothing
of any child."""

from dataclasses import replace
from datetime import date, timedelta

from tests.failures.house import HEAD, MENTOR, PART, House
from tests.service.test_leaving import TEACHER

from barnlots.kernel.consequence import Weight
from barnlots.kernel.worklist import WorkLine
from barnlots.model.people import Reader
from barnlots.model.presence import Absence
from barnlots.store import quarantine
from barnlots.store.quarantine import Refusal

WORDS = "Mamma är borta"
ROW = Refusal(
    source="elevsystemet",
    key="rad-1",
    place="oro.csv:17",
    why="BL-I102",
    owner=MENTOR,
    tenant="exempelkommun-utbildning",
    holder="ekskolan",
    part=PART,
    content=WORDS.encode(),
)


def put(house: House, *refusals: Refusal) -> None:
    with house.barnlots.ledger.transaction() as transaction:
        quarantine.put(transaction, refusals, house.now)


def work(house: House, who: str = MENTOR) -> tuple[WorkLine, ...]:
    return house.barnlots.work(Reader(assignment=who, purpose="måndag"))


def test_each_source_is_one_line_however_much_of_it_waits(house: House) -> None:
    put(house, *(replace(ROW, key=f"rad-{number}") for number in range(12)))
    house.now += timedelta(hours=1)
    put(house, replace(ROW, key="rad-12"), replace(ROW, source="enkäten"))
    poll, rows = work(house)[::-1]
    assert [one.things[0].reasons for one in (rows, poll)] == [("elevsystemet",), ("enkäten",)]
    assert "13" in rows.things[0].what and "--bara elevsystemet" in rows.things[0].what
    assert (rows.part, rows.case, rows.task.assignee) == ("", "", MENTOR)
    assert rows.due_at == house.now + timedelta(hours=23)
    for told in (PART, ROW.place, WORDS):
        assert told not in repr((rows, poll))


def test_it_is_its_owners_and_gone_when_it_is_settled(house: House) -> None:
    put(house, ROW, replace(ROW, source="enkäten", owner=HEAD))
    assert [one.task.origin for one in work(house)] == ["elevsystemet"]
    assert [one.task.origin for one in work(house, HEAD)] == ["enkäten"]
    assert work(house, TEACHER) == ()
    with house.barnlots.ledger.transaction() as transaction:
        quarantine.settled(transaction, ROW.id)
    assert work(house) == ()


def test_it_can_wait_a_day_and_stands_after_a_life(house: House) -> None:
    house.see({"sagt om livet": "planer"})
    house.see({"frånvaro": "upprepad"}, case="ärende-2")
    put(house, ROW)
    at = [one.task.origin for one in work(house)].index("elevsystemet")
    before, after = work(house)[:at], work(house)[at + 1 :]
    assert before and all(one.urgent or one.weight is Weight.LIFE for one in before)
    assert after and not any(one.urgent for one in after)
    house.now += timedelta(days=1)
    late = work(house)
    at = [one.task.origin for one in late].index("elevsystemet")
    assert not any(one.weight > Weight.CHILD for one in late[:at])


def test_during_a_leave_it_is_for_whoever_stands_in(house: House) -> None:
    put(house, ROW)
    day = date(2026, 9, 15)
    leave = Absence(first=day, last=day, stand_in=TEACHER)
    people = tuple(
        one.model_copy(update={"absences": (leave,)}) if one.id == MENTOR else one
        for one in house.reference.assignments
    )
    house.barnlots.change_reference(house.reference.model_copy(update={"assignments": people}))
    (line,) = work(house, TEACHER)
    assert (line.instead_of, line.task.assignee) == ((MENTOR,), TEACHER)
    assert work(house) == ()
