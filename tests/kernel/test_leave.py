"""Leave: who stands in has everything meanwhile, nobody else, and it comes back afterwards."""

from datetime import date, timedelta

import pytest
from tests.kernel.room import Room, payloads, reference, seen
from tests.kernel.small import NOW, POLICY

from barnlots.kernel.staffing import Staffing
from barnlots.kernel.upkeep import needs_upkeep
from barnlots.model import commands as c
from barnlots.model import events as e
from barnlots.model.errors import Refused
from barnlots.model.people import Reference
from barnlots.model.presence import Absence

PART = "ä/skolan"
FIRST, LAST = date(2026, 9, 16), date(2026, 9, 18)
CHECK = c.CheckPart(key="k", part=PART)


def on_leave(reference: Reference, who: str, stand_in: str | None = None) -> Reference:
    """The same people, one of them on leave from Wednesday to Friday."""
    absence = Absence(first=FIRST, last=LAST, stand_in=stand_in)
    staff = tuple(
        one.model_copy(update={"absences": (absence,)}) if one.id == who else one
        for one in reference.assignments
    )
    return reference.model_copy(update={"assignments": staff})


def room(who: str = "mentor-1", stand_in: str | None = "kurator-1") -> Room:
    made = Room(reference=on_leave(reference(), who, stand_in))
    made.see(seen(humör="nej"))
    return made


def leave(made: Room, days: int = 1) -> e.Event | None:
    made.now += timedelta(days=days)
    decision = made.do(CHECK, None)
    return decision.events[-1] if decision.events else None


def has(made: Room) -> set[str]:
    """Everybody who has anything to do or to watch in the part."""
    doing = {one.assignee for one in made.part.tasks.values()}
    return doing | {one.owner for one in made.part.deadlines.values()}


def test_on_the_days_before_and_after_nothing_is_different() -> None:
    made = room()
    assert made.part.covered_by is None and "mentor-1" in has(made)
    assert not needs_upkeep(made.policy, made.reference, made.part, made.now)
    made.now += timedelta(days=4)
    assert not made.do(CHECK, None).events


def test_what_is_asked_goes_to_the_one_who_stands_in_and_comes_back() -> None:
    made = room()
    before = {one.id: one.assignee for one in made.part.tasks.values()}
    made.now += timedelta(days=1)
    assert needs_upkeep(made.policy, made.reference, made.part, made.now)
    decision = made.do(CHECK, None)
    assert made.part.accountable == "mentor-1", "she still answers for it"
    assert made.part.covered_by == "kurator-1"
    assert "mentor-1" not in has(made)
    told = payloads(decision, e.PersonAlarmed)
    assert [(one.assignment, one.why) for one in told] == [("kurator-1", "BL-A030")]
    assert not needs_upkeep(made.policy, made.reference, made.part, made.now)
    made.now += timedelta(days=3)
    decision = made.do(CHECK, None)
    assert made.part.covered_by is None
    assert {one.id: one.assignee for one in made.part.tasks.values()} == before
    assert not [one for one in made.part.tasks.values() if one.instead_of]
    assert not [one for one in made.part.deadlines.values() if one.instead_of]
    told = payloads(decision, e.PersonAlarmed)
    assert [(one.assignment, one.why) for one in told] == [("mentor-1", "BL-A031")]


def test_what_is_asked_first_during_the_leave_is_hers_afterwards() -> None:
    made = room()
    leave(made)
    made.see(seen(timmar=4), actor="rektor-1")
    steg = made.part.deadlines["steg-remiss"]
    assert (steg.owner, steg.instead_of) == ("kurator-1", "mentor-1")
    leave(made, 3)
    assert made.part.deadlines["steg-remiss"].owner == "mentor-1"


@pytest.mark.parametrize(
    ("gone", "meanwhile"),
    [((), "mentor-2"), (("mentor-2",), "rektor-1"), (("mentor-2", "rektor-1"), "chef-skola")],
)
def test_without_anybody_named_it_is_a_colleague_or_the_manager(
    gone: tuple[str, ...], meanwhile: str
) -> None:
    made = Room(reference=on_leave(reference(*gone), "mentor-1"))
    made.see()
    leave(made)
    assert made.part.covered_by == meanwhile
    assert has(made) == {meanwhile}
    leave(made)
    assert made.part.covered_by == meanwhile
    leave(made, 2)
    assert has(made) == {"mentor-1"}


def test_who_stands_in_is_on_leave_too() -> None:
    made = Room(
        reference=on_leave(on_leave(reference(), "mentor-1", "kurator-1"), "kurator-1", "mentor-2")
    )
    made.see(seen(humör="nej"))
    leave(made)
    assert has(made) == {"mentor-2"}
    leave(made, 3)
    assert has(made) == {"mentor-1", "kurator-1"}


def test_two_who_stand_in_for_each_other_are_nobody() -> None:
    both = on_leave(on_leave(reference(), "mentor-1", "mentor-2"), "mentor-2", "mentor-1")
    made = Room(reference=both)
    made.see()
    leave(made)
    assert has(made) == {"rektor-1"}


def test_who_stands_in_may_leave_before_the_leave_is_over() -> None:
    made = room()
    leave(made)
    made.reference = on_leave(reference("kurator-1"), "mentor-1")
    made.do(CHECK, None)
    assert has(made) == {"mentor-2", "rektor-1"} and made.part.covered_by == "mentor-2"
    assert {one.assignee for one in made.part.tasks.values() if one.instead_of} == {"mentor-2"}


def test_who_never_comes_back_is_followed_for_good() -> None:
    made = room()
    leave(made)
    made.reference = reference("mentor-1")
    made.do(CHECK, None)
    assert made.part.accountable == "rektor-1" and made.part.covered_by is None
    assert "mentor-1" not in has(made)


def test_the_head_on_leave_is_followed_when_something_is_raised() -> None:
    made = room("rektor-1", "chef-skola")
    made.now += timedelta(days=1)
    made.see(seen(fara="planer"))
    (urgent,) = [one for one in made.part.tasks.values() if one.what == "ringer 112"]
    decision = made.wake(urgent.id)
    assert [one.raised_to for one in payloads(decision, e.DeadlineMissed)] == ["chef-skola"]


def test_one_and_the_same_has_all_that_is_hers_who_answers_whatever_it_is_asked_for() -> None:
    known = on_leave(reference(), "mentor-1")
    part = room().part.model_copy(update={"covered_by": "kurator-1"})
    meanwhile = Staffing(POLICY, known, part, NOW + timedelta(days=1))
    assert meanwhile.found("den som fick veta") == meanwhile.found("ansvarig")
    assert meanwhile.find("den som fick veta").id == "kurator-1"


def test_whoever_has_it_meanwhile_lifts_a_block() -> None:
    made = room()
    made.see(seen(about="mamma", slag="ja"))
    (block,) = made.part.blocks
    lift = c.LiftBlock(key="k", part=PART, block=block)
    with pytest.raises(Refused, match="BL-C038"):
        made.do(lift, "kurator-1")
    leave(made)
    made.do(lift, "kurator-1")
    assert not made.part.blocks


def test_a_part_that_begins_during_the_leave_is_somebodys_who_is_there() -> None:
    made = Room(reference=on_leave(reference(), "mentor-1", "kurator-1"))
    made.now += timedelta(days=1)
    made.see(seen(fara="planer"), actor="läkare-1")
    assert made.part.accountable == "mentor-2"


@pytest.mark.parametrize("stand_in", ["läkare-1", "ingen"])
def test_nobody_from_elsewhere_stands_in(stand_in: str) -> None:
    with pytest.raises(ValueError, match="unknown"):
        Reference.model_validate(on_leave(reference(), "mentor-1", stand_in).model_dump())
