"""Whom a role means: who is there, who is not, and who stands in."""

from datetime import date

import pytest
from tests.kernel.room import STAFF, Room, payloads, reference, seen
from tests.kernel.small import NOW, POLICY

from barnlots.kernel.staffing import Staffing, first_accountable
from barnlots.model import commands as c
from barnlots.model import events as e
from barnlots.model.errors import Refused
from barnlots.model.part import Coordinator, Part
from barnlots.model.people import Child

SCHOOL = ("mentor-1", "mentor-2", "kurator-1", "rektor-1", "chef-skola")


def part(**more: object) -> Part:
    room = Room()
    room.see()
    return room.part.model_copy(update=more)


def staffing(*gone: str, of: Part | None = None) -> Staffing:
    return Staffing(POLICY, reference(*gone), of or part(), NOW)


@pytest.mark.parametrize(
    ("role", "gone", "found"),
    [
        ("ansvarig", (), "mentor-1"),
        ("mentor", (), "mentor-1"),
        ("kurator", (), "kurator-1"),
        ("chefen", (), "rektor-1"),
        ("den som håller ihop", (), "mentor-1"),
        ("den som fick veta", (), "mentor-1"),
        # Nobody in the role, or nobody of that name at all: the manager.
        ("kurator", ("kurator-1",), "rektor-1"),
        ("läkare", (), "rektor-1"),
        ("ingen sådan roll", (), "rektor-1"),
        # The accountable has left: another in the role, the manager, whoever leads, whoever is.
        ("ansvarig", ("mentor-1",), "rektor-1"),
        ("mentor", ("mentor-1",), "mentor-2"),
        ("ansvarig", ("mentor-1", "rektor-1"), "chef-skola"),
        ("chefen", ("mentor-1", "rektor-1", "chef-skola"), "mentor-2"),
        ("ansvarig", SCHOOL[:1] + SCHOOL[2:], "mentor-2"),
    ],
)
def test_find(role: str, gone: tuple[str, ...], found: str) -> None:
    assert staffing(*gone).find(role).id == found


def test_with_nobody_at_all_left_somebody_who_leads_under_the_same_responsibility_answers() -> None:
    leads_elsewhere = ("rektor-annan", "p10", "annan", "rektor")
    outside = reference(*SCHOOL, staff=(*STAFF, leads_elsewhere))
    assert Staffing(POLICY, outside, part(), NOW).find("ansvarig").id == "rektor-annan"


def test_with_nobody_anywhere_the_last_one_is_still_named() -> None:
    assert staffing(*SCHOOL).find("kurator").id == "mentor-1"
    nobody = reference(staff=[one for one in STAFF if one[2] == "bup"])
    with pytest.raises(Refused, match="BL-C013"):
        Staffing(POLICY, nobody, part(), NOW).find("kurator")


@pytest.mark.parametrize(
    ("owner", "raise_to", "gone", "told"),
    [
        ("mentor-1", "chefen", (), "rektor-1"),
        ("mentor-1", "kurator", (), "kurator-1"),
        # The manager is late: somebody else who leads is told.
        ("rektor-1", "chefen", (), "chef-skola"),
        ("rektor-1", "rektor", ("chef-skola",), "mentor-1"),
        ("mentor-1", "mentor", (), "rektor-1"),
        ("mentor-1", "chefen", ("rektor-1",), "chef-skola"),
        # Somebody who has left can be late all the same.
        ("kurator-1", "chefen", ("kurator-1",), "rektor-1"),
    ],
)
def test_who_is_told_instead(owner: str, raise_to: str, gone: tuple[str, ...], told: str) -> None:
    assert staffing(*gone).told_instead(owner, raise_to).id == told


def test_the_same_person_in_two_offices_is_not_somebody_else() -> None:
    staff = [("rektor-1", "p1", "skolan", "rektor") if one[3] == "rektor" else one for one in STAFF]
    both = Staffing(POLICY, reference(staff=staff), part(), NOW)
    assert both.told_instead("mentor-1", "chefen").id == "chef-skola"


def test_alone_one_is_told_oneself() -> None:
    assert staffing(*SCHOOL[1:]).told_instead("mentor-1", "chefen").id == "mentor-1"


def test_the_finder_is_whoever_noticed_what_the_order_rests_on() -> None:
    room = Room()
    room.see(seen(humör="ja"))
    first = room.part.observations[0].id
    room.see(seen(humör="nej"), actor="kurator-1")
    found = Staffing(POLICY, reference(), room.part, NOW)
    assert found.find("den som fick veta", (first,)).id == "mentor-1"
    assert found.find("den som fick veta").id == "kurator-1"
    gone = Staffing(POLICY, reference("kurator-1"), room.part, NOW)
    assert gone.find("den som fick veta").id == "mentor-1"


def test_a_finder_from_another_organisation_has_nothing_to_do_in_this_part() -> None:
    room = Room()
    room.see()
    room.see(seen(fara="planer"), actor="läkare-1")
    assert room.part.observations[0].recorded_by == "läkare-1"
    assert {one.assignee for one in room.part.tasks.values()} == {"mentor-1"}


def test_the_coordinator_elsewhere_is_not_asked_to_do_things_here() -> None:
    elsewhere = part(coordinator=Coordinator(assignment="läkare-1", here=False))
    assert staffing(of=elsewhere).find("den som håller ihop").id == "mentor-1"
    here = part(coordinator=Coordinator(assignment="kurator-1", here=True))
    assert staffing(of=here).find("den som håller ihop").id == "kurator-1"
    assert staffing("kurator-1", of=here).find("den som håller ihop").id == "mentor-1"


@pytest.mark.parametrize(
    ("gone", "first"),
    [
        ((), "mentor-1"),
        (("mentor-1",), "mentor-2"),
        (("mentor-1", "mentor-2"), "rektor-1"),
        (("mentor-1", "mentor-2", "rektor-1"), "chef-skola"),
        (("mentor-1", "mentor-2", "rektor-1", "chef-skola"), "kurator-1"),
    ],
)
def test_who_becomes_accountable(gone: tuple[str, ...], first: str) -> None:
    found = first_accountable(POLICY, reference(*gone), "skolan", NOW)
    assert found is not None and found.id == first


@pytest.mark.parametrize(
    ("actor", "named", "accountable"),
    [
        (None, None, "mentor-1"),
        (None, "mentor-2", "mentor-2"),
        ("mentor-1", "mentor-2", "mentor-1"),
        ("mentor-annan", "mentor-2", "mentor-2"),
        (None, "har slutat", "mentor-1"),
        (None, "mentor-annan", "mentor-1"),
    ],
)
def test_whoever_opens_a_part_from_outside_may_name_who_answers_for_it(
    actor: str | None, named: str | None, accountable: str
) -> None:
    made = Room()
    command = c.OpenCase(key="k", case="ä", holder="skolan", child=Child(id="b"), accountable=named)
    made.do(command, actor)
    assert made.part.accountable == made.part.coordinator.assignment == accountable


def test_an_organisation_whose_kind_the_policy_does_not_know_still_has_its_people() -> None:
    strange = reference()
    others = [one for one in strange.organisations if one.id != "skolan"]
    school = strange.organisation("skolan").model_copy(update={"kind": "okänd sort"})
    strange = strange.model_copy(update={"organisations": (school, *others)})
    assert Staffing(POLICY, strange, part(), NOW).find("kurator").id == "kurator-1"
    assert Staffing(POLICY, strange, part(), NOW).find("chefen").id == "mentor-1"


def test_in_office_counts_the_first_day_and_the_last() -> None:
    mentor = reference("mentor-1").assignment("mentor-1")
    days = {date(2024, 12, 31): False, date(2025, 1, 1): True, date(2026, 9, 14): True}
    assert {day: mentor.in_office(day) for day in days} == days
    assert not mentor.in_office(date(2026, 9, 15))


def test_people_who_leave_hand_over_what_they_had() -> None:
    room = Room(child=Child(id="barn"))
    room.see(seen(humör="nej"), actor="mentor-1")
    room.reference = reference("mentor-1", "kurator-1")
    decision = room.see(actor=None)
    left = {"mentor-1", "kurator-1"}
    assert room.part.accountable == "rektor-1"
    assert room.part.coordinator == Coordinator(assignment="rektor-1", here=True)
    assert not left & {one.assignee for one in room.part.tasks.values()}
    assert not left & {one.owner for one in room.part.deadlines.values()}
    told = {one.assignment for one in payloads(decision, e.PersonAlarmed)}
    assert told == {"rektor-1"}
