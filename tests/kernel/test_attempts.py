"""What a policy orders and the engine cannot do: it is undone by itself, and a person is told."""

import pytest
from tests.kernel.room import Room, payloads, reference, seen
from tests.kernel.small import AT_ONCE, HARM, JOURNEY, NOW, POLICY, PROTECTION, WEEK, rule

from barnlots.kernel.draft import Draft
from barnlots.model import events as e
from barnlots.model.due import Due, Unit
from barnlots.model.errors import Refused
from barnlots.model.people import ENGINE
from barnlots.policy.actions import Action, AskAbout, AssignTask, BlockNotices, StartWay
from barnlots.policy.conditions import Is
from barnlots.policy.rules import Protects

HIT = Is(fact="slag", values=("ja",))
AFTER = AssignTask(role="kurator", what="gör det sista", due=WEEK)
NOWHERE = StartWay(way="finns inte")


def room(*actions: Action, ways: tuple[object, ...] = POLICY.ways) -> Room:
    broken = rule("trasig", HIT, *actions, protects=Protects.CHILD)
    return Room(policy=POLICY.model_copy(update={"rules": (broken,), "ways": ways}))


def test_an_action_that_crashes_leaves_the_others_as_they_are() -> None:
    made = room(StartWay(way="far illa"), NOWHERE, AFTER)
    decision = made.see(seen(slag="ja"))
    assert made.step("far illa") == "anmäl"
    assert made.task("gör det sista")
    assert [one.rule for one in payloads(decision, e.RuleFailed)] == ["trasig"]
    assert {one.assignment for one in payloads(decision, e.PersonAlarmed)} == {
        "mentor-1",
        "rektor-1",
    }
    (judging,) = (one for one in made.part.tasks.values() if one.origin == "trasig" and one.urgent)
    assert judging.assignee == "mentor-1"
    again = made.see(seen())
    assert not payloads(again, e.RuleFailed) and not payloads(again, e.PersonAlarmed)


def test_a_step_whose_orders_crash_is_entered_all_the_same() -> None:
    first = PROTECTION.steps[0]
    entry = (NOWHERE, *first.on_entry)
    strange = first.model_copy(
        update={"on_entry": entry, "hands_over": "okänd", "hands_over_to": "bup"}
    )
    way = PROTECTION.model_copy(update={"steps": (strange, *PROTECTION.steps[1:])})
    made = room(StartWay(way="skydd"), AFTER, ways=(JOURNEY, way, HARM))
    decision = made.see(seen(slag="ja"))
    assert made.step("skydd") == "fråga" and "steg-skydd" in made.part.deadlines
    assert made.task("stannar hos barnet") and made.task("gör det sista")
    assert [one.rule for one in payloads(decision, e.RuleFailed)] == ["väg skydd: fråga"]
    assert not made.part.handovers


@pytest.mark.parametrize("unit", list(Unit))
def test_a_deadline_whose_parameter_is_missing_is_due_early_and_not_never(unit: Unit) -> None:
    due = Due(count=0, unit=unit, parameter="ingen sådan")
    ask = AskAbout(role="kurator", fact="humör", due=due)
    made = room(AssignTask(role="mentor", what="skyndar", due=due), ask, BlockNotices(review=due))
    decision = made.see(seen(slag="ja"))
    assert not payloads(decision, e.RuleFailed)
    for task in made.part.tasks.values():
        assert made.part.deadlines[task.id].at == task.due_at
    assert all(one in made.part.deadlines for one in made.part.blocks)


def test_what_crashes_in_the_middle_leaves_nothing_of_itself() -> None:
    made = Room()
    made.see()
    draft = Draft(POLICY, reference(), made.part, ENGINE, NOW)

    def inner() -> None:
        draft.assign("kurator", "det inre", AT_ONCE, "inre")
        draft.fail("inre", "Inre")

    def half() -> None:
        draft.assign("kurator", "halva", AT_ONCE, "hälften")
        draft.attempt("inre", "Inre", inner)
        raise ZeroDivisionError

    draft.attempt("hälften", "Hälften", half)
    whats = [one.what for one in draft.part.tasks.values()]
    assert "halva" not in whats and "det inre" not in whats
    assert list(draft.part.failed) == ["hälften"]
    draft.attempt("inre", "Inre", inner)
    assert list(draft.part.failed) == ["hälften", "inre"], "what was undone can still be told"
    assert draft.part.version == made.part.version + len(draft.events)


def test_a_refusal_is_no_crash() -> None:
    made = Room()
    made.see()
    draft = Draft(POLICY, reference(), made.part, ENGINE, NOW)

    def refuse() -> None:
        raise Refused("BL-C013", hållare="skolan")

    with pytest.raises(Refused):
        draft.attempt("x", "X", refuse)
    assert not draft.events


def test_a_guard_that_crashes_when_a_person_reports_is_told_and_not_just_refused(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    made = Room()
    made.see(seen(fara="planer"))
    place = ("skydd", "akut", 1)
    guards = Draft(POLICY, reference(), made.part, ENGINE, NOW).interpreter.guards

    def crash(_: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setitem(guards, place, crash)
    decision = made.report("skydd", "läget är tryggt")
    assert made.step("skydd") == "akut" and not made.part.ways["skydd"].ended
    assert [one.rule for one in payloads(decision, e.RuleFailed)] == ["väg skydd: akut"]
