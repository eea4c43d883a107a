"""A part from its first day: reminders, leaving, closing, opening again, the second opinion."""

from datetime import timedelta

import pytest
from tests.kernel.room import STAFF, Room, payloads, reference, seen
from tests.kernel.small import NOW, POLICY, TODAY, rule

from barnlots.kernel.upkeep import CHECK, needs_upkeep
from barnlots.model import commands as c
from barnlots.model import events as e
from barnlots.model.catalogue import say
from barnlots.model.errors import Refused
from barnlots.model.identity import HIDDEN
from barnlots.model.part import Coordinator, DeadlineKind
from barnlots.model.people import Child
from barnlots.policy.actions import OpenForSiblings
from barnlots.policy.conditions import Is
from barnlots.policy.rules import Protects

PART = "ä/skolan"
CLOSE = c.ClosePart(key="k", part=PART, outcome="bra")


def closed() -> Room:
    made = Room()
    made.see()
    made.report("barnets väg", "barnet har hörts")
    made.report("barnets väg", "målet är nått")
    made.do(CLOSE)
    return made


def test_no_number_comes_into_the_record_by_what_it_came_to() -> None:
    """Official test identity (Skatteverket)."""
    made = closed()
    (over,) = (one.payload for one in made.events if isinstance(one.payload, e.PartClosed))
    assert over.outcome == "bra"
    made = Room()
    made.see()
    made.report("barnets väg", "barnet har hörts")
    made.report("barnets väg", "målet är nått")
    decision = made.do(CLOSE.model_copy(update={"outcome": "bra för 20030202-2389"}))
    assert [one.outcome for one in payloads(decision, e.PartClosed)] == [f"bra för {HIDDEN}"]


def test_every_deadline_reminds_for_as_long_as_nobody_comes() -> None:
    made = Room()
    made.see(seen(fara="planer", timmar=4), seen(about="mamma", slag="ja"))
    for name in tuple(made.part.deadlines):
        for number in range(1, 11):
            decision = made.wake(name)
            assert made.part.deadlines[name].reminders == number
            assert made.part.deadlines[name].at > made.now
            assert payloads(decision, e.PersonAlarmed)


def test_a_deadline_that_is_not_due_does_not_pass() -> None:
    made = Room()
    made.see()
    name = next(iter(made.part.deadlines))
    with pytest.raises(Refused, match="BL-C035"):
        made.do(c.PassDeadline(key="k", part=PART, deadline=name, at=NOW), None)
    gone = c.PassDeadline(key="k", part=PART, deadline="ingen sådan", at=NOW)
    assert not made.do(gone, None).events


def test_a_part_where_nothing_is_asked_is_looked_after_all_the_same() -> None:
    made = Room(policy=POLICY.model_copy(update={"rules": ()}))
    made.see()
    made.report("barnets väg", "barnet har hörts")
    made.report("barnets väg", "målet är nått")
    assert [one.kind for one in made.part.deadlines.values()] == [DeadlineKind.CHECK]
    made.wake(CHECK)
    looking = [one for one in made.part.tasks.values() if one.origin == CHECK]
    assert [one.assignee for one in looking] == ["mentor-1"]
    assert looking[0].id in made.part.deadlines
    made.do(c.DoTask(key="k", part=PART, task=looking[0].id))
    assert [one.kind for one in made.part.deadlines.values()] == [DeadlineKind.CHECK]


@pytest.mark.parametrize(
    ("said", "code"),
    [
        ({"fara": "planer"}, "BL-C010"),
        ({"slag": "ja"}, "BL-C010"),
        ({"timmar": 4}, "BL-C011"),
        ({}, "BL-C011"),
    ],
)
def test_what_keeps_a_part_open(said: dict[str, str | int], code: str) -> None:
    made = Room()
    made.see(seen(answers=said))
    with pytest.raises(Refused, match=code):
        made.do(CLOSE)
    with pytest.raises(Refused, match="BL-C005"):
        made.do(CLOSE, None)


def test_what_is_open_is_named_by_way_and_step_and_id() -> None:
    made = Room()
    made.see(seen(about="mamma", slag="ja"))
    with pytest.raises(Refused) as skyddsväg:
        made.do(CLOSE)
    assert skyddsväg.value.params == {"väg": "far illa (anmäl)"}
    made.end("far illa", "läget är tryggt")
    made.report("barnets väg", "barnet har hörts")
    with pytest.raises(Refused) as refused:
        made.do(CLOSE)
    assert refused.value.code == "BL-C011"
    tasks = [one for one in made.part.tasks.values() if one.urgent or one.origin == "illa"]
    assert refused.value.params == {
        "vägar": "barnets väg (stöd)",
        "uppgifter": ", ".join(f"{one.id} ({one.assignee})" for one in tasks) or "–",
        "överlämningar": "–",
        "spärrar": ", ".join(made.part.blocks),
    }
    assert made.part.blocks
    assert say("BL-C011", "sv", **refused.value.params).startswith(
        "delen kan inte stängas medan något pågår i den. Någon väntar på det. "
        "Det här är öppet: vägar barnets väg (stöd); uppgifter "
    )


def test_a_sibling_that_has_no_case_yet_keeps_the_part_open() -> None:
    for_siblings = OpenForSiblings(role="ansvarig", due=TODAY)
    harm = rule("syskon", Is(fact="slag", values=("ja",)), for_siblings, protects=Protects.CHILD)
    siblings = Child(id="barn", siblings=("bror", "syster"))
    made = Room(policy=POLICY.model_copy(update={"rules": (harm,)}), child=siblings)
    made.see(seen(slag="ja"))
    made.report("barnets väg", "barnet har hörts")
    made.report("barnets väg", "målet är nått")
    assert {"syskon-bror", "syskon-syster"} <= made.part.tasks.keys() & made.part.deadlines.keys()
    for sibling in ("bror", "syster"):
        with pytest.raises(Refused, match="BL-C011"):
            made.do(CLOSE)
        made.do(c.NoteSiblingCase(key="k", part=PART, sibling=sibling, case=f"ä-{sibling}"))
    made.do(CLOSE)
    alone = Room(policy=made.policy)
    alone.see(seen(slag="ja"))
    assert [one for one in alone.part.tasks.values() if one.origin == "syskon"]


@pytest.mark.parametrize("actor", ["mentor-1", "läkare-1", None])
def test_danger_opens_a_closed_part_whoever_saw_it(actor: str | None) -> None:
    made = closed()
    decision = made.see(seen(fara="planer"), actor=actor)
    assert payloads(decision, e.PartReopened)
    assert made.part.is_open and made.step("skydd") == "akut"
    assert made.step("barnets väg") == "upptäckt", "the child is heard again"
    assert made.part.deadlines


def test_any_observation_opens_a_closed_part_and_nothing_else_does() -> None:
    made = closed()
    assert not made.see().events
    made.do(c.GiveConsent(key="k", part=PART, given_by="mamma", document="remiss", receiver="bup"))
    made.do(c.CheckPart(key="k", part=PART), None)
    assert not made.part.is_open and not made.part.tasks and not made.part.deadlines
    made.see(seen())
    assert made.part.is_open and made.part.deadlines


def test_a_closed_part_concludes_nothing_from_time_passing() -> None:
    made = closed()
    made.now += timedelta(days=400)
    note = c.NoteOpinion(key="k", part=PART, on_version=1, status="absent")
    made.do(note, None)
    assert not made.part.is_open and not made.part.tasks


@pytest.mark.parametrize("is_closed", [False, True])
def test_what_only_the_second_opinion_finds_protects_all_the_same(is_closed: bool) -> None:
    made = closed() if is_closed else Room()
    made.see()
    note = c.NoteOpinion(
        key="k",
        part=PART,
        on_version=1,
        status="answered",
        differing=("planer",),
        fired_only_there=("planer", "stöd", "ingen sådan"),
    )
    decision = made.do(note, None)
    assert made.part.is_open and made.step("skydd") is not None
    assert {one.assignment for one in payloads(decision, e.PersonAlarmed)} == {
        "mentor-1",
        "rektor-1",
    }
    assert [one.rule for one in payloads(decision, e.RuleFired)] == ["planer"]
    again = made.do(note.model_copy(update={"on_version": 2}), None)
    assert not payloads(again, e.RuleFired)


@pytest.mark.parametrize(("status", "told"), [("absent", 0), ("answered", 0), ("failed", 1)])
def test_who_hears_of_the_second_opinion(status: str, told: int) -> None:
    made = Room()
    made.see(seen(fara="planer"))
    note = c.NoteOpinion.model_validate(
        {"key": "k", "part": PART, "on_version": 1, "status": status}
    )
    decision = made.do(note, None)
    assert len(payloads(decision, e.PersonAlarmed)) == told
    assert payloads(decision, e.OpinionRecorded)


@pytest.mark.parametrize(
    ("assignment", "allowed"),
    [("mentor-2", True), ("läkare-1", False), ("ingen", False), ("kurator-1", False)],
)
def test_who_can_be_made_accountable(assignment: str, allowed: bool) -> None:
    made = Room(reference=reference("kurator-1"))
    made.see()
    command = c.ReplaceAccountable(key="k", part=PART, assignment=assignment)
    if allowed:
        made.do(command, "rektor-1")
        assert made.part.accountable == assignment
    else:
        with pytest.raises(Refused, match="BL-C002"):
            made.do(command, "rektor-1")


def test_whoever_answers_for_an_empty_holder_may_appoint_somebody() -> None:
    """The one case where somebody outside the holder may act: to end it."""
    leader = ("rektor-annan", "p10", "annan", "rektor")
    school = tuple(one[0] for one in STAFF if one[2] == "skolan")
    made = Room()
    made.see()
    made.reference = reference(*school, staff=(*STAFF, leader))
    made.do(c.CheckPart(key="k", part=PART), None)
    assert made.part.accountable == "rektor-annan"
    assert made.part.coordinator == Coordinator(assignment="rektor-annan", here=False)
    made.reference = reference(*school[1:], staff=(*STAFF, leader))
    made.do(c.ReplaceAccountable(key="k", part=PART, assignment="mentor-1"), "rektor-annan")
    assert made.part.accountable == "mentor-1"


def test_a_coordinator_who_leaves_is_followed_by_whoever_answers() -> None:
    made = Room()
    made.see()
    made.do(c.NoteCoordinator(key="k", part=PART, coordinator="kurator-1"), None)
    assert made.part.coordinator == Coordinator(assignment="kurator-1", here=True)
    assert not needs_upkeep(made.policy, made.reference, made.part, made.now)
    made.reference = reference("kurator-1")
    assert needs_upkeep(made.policy, made.reference, made.part, made.now)
    decision = made.do(c.CheckPart(key="k", part=PART), None)
    assert made.part.coordinator == Coordinator(assignment="mentor-1", here=True)
    assert [one.about for one in payloads(decision, e.PersonAlarmed)] == ["ä"]
    assert not made.do(c.CheckPart(key="k", part=PART), None).events


def test_a_coordinator_elsewhere_is_only_pointed_to() -> None:
    made = Room()
    made.see()
    made.do(c.NoteCoordinator(key="k", part=PART, coordinator="läkare-1"), None)
    assert made.part.coordinator == Coordinator(assignment="läkare-1", here=False)


def test_handing_over_keeps_the_time_that_has_been_waited() -> None:
    made = Room()
    made.see(seen(humör="nej"))
    task = made.task("talar med barnet")
    assert task is not None and task.assignee == "kurator-1"
    made.wake(task.id)
    before = made.part.deadlines[task.id]
    made.reference = reference("kurator-1")
    made.do(c.CheckPart(key="k", part=PART), None)
    assert made.part.deadlines[task.id] == before.model_copy(update={"owner": "rektor-1"})
