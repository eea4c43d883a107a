"""Ways: what moves them, what does not, and what can never keep a skyddsväg from starting."""

import pytest
from tests.kernel.room import Room, payloads, seen
from tests.kernel.small import (
    AT_ONCE,
    DANGER,
    HARM,
    JOURNEY,
    POLICY,
    PROTECTION,
    REFERRAL,
    TODAY,
    VIOLENCE,
    rule,
)

from barnlots.kernel.walk import BY_THE_ENGINE
from barnlots.model import commands as c
from barnlots.model import events as e
from barnlots.model.catalogue import explain_error
from barnlots.model.commands import Noticed
from barnlots.model.errors import Refused
from barnlots.model.facts import Unknown
from barnlots.model.part import HandoverState
from barnlots.policy.actions import AssignTask, StartWay
from barnlots.policy.conditions import Compare, Is
from barnlots.policy.grounds import GroundKind
from barnlots.policy.rules import Protects


@pytest.mark.parametrize(
    ("safe", "step"),
    [("ja", "stöd"), ("nej", "upptäckt"), (Unknown.DONT_KNOW, "upptäckt"), (None, "upptäckt")],
)
def test_a_guard_moves_a_way_only_when_it_is_certainly_so(
    safe: str | Unknown | None, step: str
) -> None:
    room = Room()
    room.see(actor="kurator-1")
    room.see(*([seen(trygg=safe)] if safe else [seen()]), actor="kurator-1")
    assert room.step("barnets väg") == step


def test_a_way_settles_before_it_asks_anything() -> None:
    room = Room()
    room.see(seen(fara="planer"))
    assert room.step("skydd") == "akut"
    assert room.task("ringer 112") and not room.task("stannar hos barnet")


def test_a_person_says_what_has_happened_and_the_step_left_asks_no_more() -> None:
    room = Room()
    room.see()
    assert room.task("hör barnet")
    room.report("barnets väg", "barnet har hörts")
    assert room.step("barnets väg") == "stöd"
    assert room.task("hör barnet") is None


@pytest.mark.parametrize(
    ("way", "trigger", "actor", "code"),
    [
        ("barnets väg", "ingen sådan händelse", "mentor-1", "BL-C004"),
        ("barnets väg", "målet är nått", "mentor-1", "BL-C006"),
        ("ingen sådan väg", "målet är nått", "mentor-1", "BL-C113"),
        ("skydd", "läget är tryggt", "mentor-1", "BL-C113"),
        ("barnets väg", "barnet har hörts", None, "BL-C005"),
    ],
)
def test_what_cannot_be_reported(way: str, trigger: str, actor: str | None, code: str) -> None:
    room = Room()
    room.see()
    with pytest.raises(Refused, match=code):
        room.report(way, trigger, actor)


@pytest.mark.parametrize(
    ("way", "told"),
    [
        (
            "barnets väg",
            "BL-C006 vägen barnets väg väntar inte på `målet är nått` just nu. Inget har ändrats. "
            "Det som kan sägas där den står är: barnet har hörts.",
        ),
        (
            "barnetsväg",
            "BL-C113 vägen `barnetsväg` har inte börjat i delen. Inget har ändrats. De som pågår "
            "där: barnets väg.",
        ),
    ],
)
def test_what_could_have_been_reported_is_told(way: str, told: str) -> None:
    room = Room()
    room.see()
    with pytest.raises(Refused) as refused:
        room.report(way, "målet är nått")
    assert explain_error(refused.value) == told


def test_a_final_step_ends_the_way_and_what_it_asked() -> None:
    room = Room()
    room.see(seen(fara="planer"))
    with pytest.raises(Refused, match="BL-C037"):
        room.report("skydd", "läget är tryggt")
    room.end("skydd", "läget är tryggt")
    assert room.part.ways["skydd"].ended
    assert room.task("ringer 112") is None
    assert "steg-skydd" not in room.part.deadlines
    with pytest.raises(Refused, match="BL-C006"):
        room.report("skydd", "läget är tryggt")


def test_on_a_skyddsväg_what_was_asked_stays_asked() -> None:
    room = Room()
    room.see(seen(fara="planer"))
    handover = room.handover.id
    receipt = c.RecordReceipt(
        key="k",
        part="ä/skolan",
        handover=handover,
        state=HandoverState.RECEIVED,
        received_by="läkare-1",
    )
    room.do(receipt)
    assert room.step("skydd") == "uppföljning"
    assert room.task("ringer 112")


def test_new_danger_takes_a_skyddsväg_back_to_where_it_leads() -> None:
    room = Room()
    room.see(seen(fara="planer"))
    room.do(
        c.RecordReceipt(
            key="k",
            part="ä/skolan",
            handover=room.handover.id,
            state=HandoverState.RECEIVED,
            received_by="läkare-1",
        )
    )
    room.see(seen(fara="planer"), actor="mentor-2")
    assert room.step("skydd") == "akut"
    assert room.handover.state is HandoverState.OFFERED


def test_new_danger_where_the_way_already_stands_is_for_the_one_who_heard_it() -> None:
    room = Room()
    room.see(seen(fara="planer"))
    room.see(seen(fara="planer"), actor="mentor-2")
    calls = [one for one in room.part.tasks.values() if one.what == "ringer 112"]
    assert sorted(one.assignee for one in calls) == ["mentor-1", "mentor-2"]
    assert len(room.part.handovers) == 1


@pytest.mark.parametrize(
    ("way", "danger"), [("skydd", seen(fara="planer")), ("far illa", seen(slag="ja"))]
)
def test_new_danger_starts_a_skyddsväg_that_has_ended(way: str, danger: Noticed) -> None:
    """Also for a rule that is not written to fire each time."""
    room = Room()
    room.see(danger)
    room.end(way, "läget är tryggt")
    room.see(seen(humör="ja"))
    assert room.part.ways[way].ended
    room.see(danger)
    assert not room.part.ways[way].ended


SAD = rule("ledsen", Is(fact="humör", values=("nej",)), StartWay(way="far illa"))


def test_what_protects_begins_a_way_that_another_rule_has_used_up() -> None:
    room = Room(policy=POLICY.model_copy(update={"rules": (SAD, VIOLENCE)}))
    room.see(seen(humör="nej"))
    room.end("far illa", "läget är tryggt")
    assert room.part.ways["far illa"].ended
    room.see(seen(slag="ja"))
    assert not room.part.ways["far illa"].ended


def test_what_protects_leaves_a_way_that_runs_where_it_stands() -> None:
    room = Room(policy=POLICY.model_copy(update={"rules": (SAD, VIOLENCE)}))
    room.see(seen(humör="nej"))
    before = room.part.ways["far illa"]
    decision = room.see(seen(slag="ja"))
    assert [one.rule for one in payloads(decision, e.RuleFired)] == ["våld"]
    assert not payloads(decision, e.WayStarted) and not payloads(decision, e.WayMoved)
    assert room.part.ways["far illa"] == before


def test_a_rule_about_life_speaks_each_time_somebody_sees_the_danger() -> None:
    call = AssignTask(role="mentor", what="ringer akuten", due=AT_ONCE)
    danger = Compare(fact="fara", op="minst", bound="planer")
    policy = POLICY.model_copy(
        update={"rules": (rule("en gång", danger, call, protects=Protects.LIFE),)}
    )
    room = Room(policy=policy)
    room.see(seen(fara="planer"))
    first = room.task("ringer akuten")
    assert first is not None
    room.do(c.DoTask(key="k", part="ä/skolan", task=first.id))
    room.see(seen(humör="ja"))
    assert room.task("ringer akuten") is None
    room.see(seen(fara="planer"))
    assert room.task("ringer akuten")


def test_a_skyddsväg_needs_no_ground_and_waits_for_none() -> None:
    policy = POLICY.model_copy(update={"grounds": ()})
    room = Room(policy=policy)
    room.see(seen(fara="planer"))
    assert room.step("skydd") == "akut"
    (ground,) = room.handover.disclosure.grounds
    assert ground.kind == GroundKind.EMERGENCY


def test_an_ordinary_way_waits_for_its_ground() -> None:
    room = Room()
    room.see(seen(timmar=4))
    assert room.step("remiss") == "grund" and not room.part.handovers
    consent = c.GiveConsent(
        key="k", part="ä/skolan", given_by="mamma", document="remiss", receiver="bup"
    )
    room.do(consent)
    assert room.step("remiss") == "sänd"
    assert room.handover.disclosure.consents == set(room.part.consents)


def test_a_holder_that_does_not_have_the_skyddsväg_still_has_the_danger() -> None:
    elsewhere = PROTECTION.model_copy(update={"holders": ("bup",)})
    policy = POLICY.model_copy(update={"ways": (JOURNEY, elsewhere, HARM, REFERRAL)})
    room = Room(policy=policy)
    room.see(seen(fara="planer"))
    assert room.step("skydd") is None
    told = [one for one in room.part.tasks.values() if one.origin == "planer"]
    assert told and told[0].assignee == "mentor-1"


def test_what_is_wanted_sooner_is_due_sooner() -> None:
    later = AssignTask(role="mentor", what="frågar om hemmet", due=TODAY)
    sooner = AssignTask(role="mentor", what="frågar om hemmet", due=AT_ONCE)
    step = JOURNEY.steps[0].model_copy(update={"on_entry": (later,)})
    journey = JOURNEY.model_copy(update={"steps": (step, *JOURNEY.steps[1:])})
    condition = Compare(fact=DANGER.name, op="minst", bound="tankar")
    policy = POLICY.model_copy(
        update={"ways": (journey,), "rules": (rule("bråttom", condition, sooner),)}
    )
    room = Room(policy=policy)
    room.see()
    before = room.task("frågar om hemmet")
    room.see(seen(fara="tankar"))
    after = room.task("frågar om hemmet")
    assert before and after and before.id == after.id
    assert not before.urgent and after.urgent
    assert room.part.deadlines[after.id].at == after.due_at
    assert str(after.due_at) < str(before.due_at)
    room.report("barnets väg", "barnet har hörts")
    assert room.task("frågar om hemmet"), "the rule still wants it when the step is left"


def test_a_rule_that_starts_a_way_starts_it_once() -> None:
    room = Room()
    decision = room.see(seen(fara="planer"), seen(fara="planer"))
    assert len([one for one in payloads(decision, e.WayStarted) if one.way == "skydd"]) == 1
    assert isinstance(POLICY.rules[0].then[0], StartWay)


@pytest.mark.parametrize("trigger", sorted(BY_THE_ENGINE))
def test_nobody_says_what_the_engine_says_itself(trigger: str) -> None:
    room = Room()
    room.see(seen(fara="planer"))
    with pytest.raises(Refused, match=r"BL-C0(36|04)"):
        room.report("skydd", trigger)
