"""Night and holidays: what is urgent goes to who is on call, or one is told where to turn."""

from datetime import UTC, datetime, time

import pytest
from tests.kernel.room import Room, payloads, reference, seen
from tests.kernel.small import AT_ONCE, POLICY, rule

from barnlots.model import commands as c
from barnlots.model import events as e
from barnlots.model.clock import from_local
from barnlots.model.people import Organisation, Reference
from barnlots.model.presence import Days, Hours, PublicWay
from barnlots.policy.actions import AssignTask
from barnlots.policy.conditions import Is

PART = "ä/skolan"
DAY = Hours(days=Days.SCHOOL, opens=time(7, 30), closes=time(16, 30))
# A Tuesday in term, at noon, at eleven in the evening, and a Sunday, in Stockholm.
NOON = datetime(2026, 9, 15, 10, tzinfo=UTC)
EVENING = datetime(2026, 9, 15, 21, tzinfo=UTC)
SUNDAY = datetime(2026, 9, 20, 10, tzinfo=UTC)
WAYS = (PublicWay(name="112", reached="ring"), PublicWay(name="socialjouren", reached="ring 112"))
URGENT = rule(
    "akut", Is(fact="humör", values=("ja",)), AssignTask(role="kurator", what="k", due=AT_ONCE)
)


def people(covered_by: str | None, *hours: Hours, theirs: tuple[Hours, ...] = ()) -> Reference:
    made = reference()
    school, *others = made.organisations
    kept = school.model_copy(update={"hours": hours, "covered_by": covered_by})
    others = [one.model_copy(update={"hours": theirs}) for one in others]
    organisations: tuple[Organisation, ...] = (kept, *others)
    return made.model_copy(update={"organisations": organisations, "public_ways": WAYS})


def room(now: datetime, of: Reference) -> Room:
    policy = POLICY.model_copy(update={"rules": (*POLICY.rules, URGENT)})
    return Room(policy=policy, reference=of, now=now)


@pytest.mark.parametrize("now", [NOON, EVENING, SUNDAY])
def test_an_organisation_that_says_no_hours_counts_as_there(now: datetime) -> None:
    made = room(now, people("akuten"))
    made.see(seen(humör="ja"))
    task = made.task("k")
    assert task is not None and (task.assignee, task.public_ways) == ("kurator-1", ())


def test_within_hours_nothing_is_different() -> None:
    made = room(NOON, people("akuten", DAY))
    made.see(seen(humör="ja"))
    task = made.task("k")
    assert task is not None and (task.assignee, task.public_ways) == ("kurator-1", ())


@pytest.mark.parametrize("now", [EVENING, SUNDAY])
def test_outside_hours_it_goes_to_who_is_on_call_who_hears_of_it(now: datetime) -> None:
    made = room(now, people("akuten", DAY))
    decision = made.see(seen(humör="ja"))
    task = made.task("k")
    assert task is not None
    assert (task.assignee, task.holder) == ("läkare-2", "akuten")
    assert task.public_ways == ("112", "socialjouren")
    assert made.part.deadlines[task.id].owner == "läkare-2", "a deadline is set all the same"
    assert [one.assignment for one in payloads(decision, e.PersonAlarmed)] == ["läkare-2"]
    assert not made.do(c.CheckPart(key="k", part=PART), None).events, "and she keeps it"
    made.do(c.DoTask(key="k", part=PART, task=task.id), "läkare-2")
    assert made.task("k") is None


@pytest.mark.parametrize(
    ("covered_by", "theirs"), [(None, ()), ("akuten", (DAY,)), ("annan", (DAY,))]
)
def test_with_nobody_on_call_the_person_present_is_told_where_to_turn(
    covered_by: str | None, theirs: tuple[Hours, ...]
) -> None:
    made = room(EVENING, people(covered_by, DAY, theirs=theirs))
    made.see(seen(humör="ja"))
    task = made.task("k")
    assert task is not None
    assert (task.assignee, task.holder) == ("mentor-1", None)
    assert task.public_ways == ("112", "socialjouren")
    assert task.id in made.part.deadlines


def test_who_is_with_the_child_keeps_what_is_hers_also_when_somebody_is_on_call() -> None:
    made = room(EVENING, people("akuten", DAY))
    made.see(seen(fara="planer"))
    task = made.task("ringer 112")
    assert task is not None
    assert (task.assignee, task.public_ways) == ("mentor-1", ("112", "socialjouren"))


def test_with_nobody_present_it_is_whoever_it_always_is() -> None:
    made = room(EVENING, people(None, DAY))
    made.see(seen(humör="ja"), actor="läkare-1")
    task = made.task("k")
    assert task is not None and task.assignee == "kurator-1" and task.public_ways


def test_a_reference_without_public_ways_still_says_112() -> None:
    made = room(EVENING, people(None, DAY).model_copy(update={"public_ways": ()}))
    made.see(seen(humör="ja"))
    task = made.task("k")
    assert task is not None and task.public_ways == ("112",)


def test_what_can_wait_waits_for_the_morning() -> None:
    made = room(EVENING, people("akuten", DAY))
    made.see(seen(humör="nej"))
    task = made.task("talar med barnet")
    assert task is not None and (task.assignee, task.public_ways) == ("kurator-1", ())


@pytest.mark.parametrize(
    ("days", "at", "there"),
    [
        (Days.SCHOOL, "2026-09-15 07:30", True),
        (Days.SCHOOL, "2026-09-15 16:30", False),
        (Days.SCHOOL, "2026-10-27 12:00", False),
        (Days.WORKING, "2026-10-27 12:00", True),
        (Days.WORKING, "2026-09-20 12:00", False),
        (Days.EVERY, "2026-09-20 12:00", True),
    ],
)
def test_hours_are_kept_on_their_days(days: Days, at: str, there: bool) -> None:
    hours = Hours(days=days, opens=time(7, 30), closes=time(16, 30))
    assert people(None, hours).staffed("skolan", from_local(at)) is there


@pytest.mark.parametrize(
    ("at", "there"),
    [
        ("2026-09-18 21:59", False),
        ("2026-09-18 22:00", True),
        ("2026-09-19 05:59", True),
        ("2026-09-19 06:00", False),
        ("2026-09-19 22:00", False),
        ("2026-09-21 05:00", False),
    ],
)
def test_a_night_belongs_to_the_day_it_begins_on(at: str, there: bool) -> None:
    night = Hours(days=Days.WORKING, opens=time(22), closes=time(6))
    assert people(None, night).staffed("skolan", from_local(at)) is there
