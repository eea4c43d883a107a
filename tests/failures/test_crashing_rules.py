"""Any one condition of the shipped policy crashes: a person is told and nothing else is lost."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from functools import cache

import pytest
from tests.failures.conftest import Break, crash
from tests.failures.house import CHILD, NOW, PART, House, kinds, noticed
from tests.shipped import the_policy, the_reference

from barnlots.kernel import Decision, decide
from barnlots.kernel.evaluate import interpreter_of
from barnlots.kernel.weigh import weigh
from barnlots.model import commands as c
from barnlots.model import events as e
from barnlots.model.facts import Fact, Observation, Value
from barnlots.model.people import Actor
from barnlots.model.trace import Finding
from barnlots.model.truth import Truth
from barnlots.policy.facts_read import first_unasked
from barnlots.policy.rules import Rule
from barnlots.policy.vocabulary import FactDefinition, FactType

RULES = the_policy().rules
QUIET: dict[str, Value] = {"förändring i humör": "ny"}
DANGER: dict[str, Value] = {"sagt om livet": "planer"}


@cache
def everything() -> dict[str, Value]:
    """The last value of everything that anybody may answer: as many rules as can be at once."""
    facts = the_policy().vocabulary.facts
    return {
        one.name: 10_000 if one.type is FactType.NUMBER else one.values[-1]
        for one in facts
        if one.recordable and one.type is not FactType.DERIVED
    } | {one.name: "ja" for one in facts if one.recordable and one.values == ("ja", "nej")}


def holder_of(rule: Rule) -> str:
    wanted = rule.holders[0] if rule.holders else "skola"
    return next(one.id for one in the_reference().organisations if one.kind == wanted)


def decided(holder: str, answers: Mapping[str, Value]) -> Decision:
    staff = the_reference().staff(holder, NOW.date())
    command = c.OpenCase(key="k", case="ä", holder=holder, child=CHILD, noticed=(noticed(answers),))
    actor = Actor(assignment=staff[0].id)
    return decide(the_policy(), the_reference(), None, command, actor, NOW)


def filed(decision: Decision) -> set[tuple[str, str]]:
    return {
        (one.handover.way, one.handover.disclosure.document)
        for one in kinds(decision.events, e.HandoverOffered)
    }


def somebody_judges(decision: Decision, name: str) -> None:
    """A person is alarmed and has something to do now, with a deadline that reminds."""
    part = decision.part
    assert kinds(decision.events, e.RuleFailed).count(e.RuleFailed(rule=name)) == 1
    told = [one for one in kinds(decision.events, e.PersonAlarmed) if one.about == name]
    assert told and {one.why for one in told} == {"BL-A001"}
    (task,) = (one for one in part.tasks.values() if one.origin == name)
    assert task.urgent and task.id in part.deadlines
    assert part.is_open


@pytest.mark.parametrize("answers", [QUIET, DANGER, everything()], ids=["quiet", "danger", "all"])
@pytest.mark.parametrize("rule", RULES, ids=lambda one: one.id)
def test_a_rule_that_crashes(rule: Rule, answers: dict[str, Value], broken: Break) -> None:
    holder = holder_of(rule)
    whole = decided(holder, answers)
    broken("rules", rule.id)
    decision = decided(holder, answers)
    somebody_judges(decision, rule.id)
    assert not [one for one in kinds(decision.events, e.RuleFired) if one.rule == rule.id]
    assert filed(decision) <= filed(whole), "nothing is filed because something broke"
    assert decision.trace is not None and decision.situation is not None
    interpreter = interpreter_of(the_policy())
    for one in decision.trace.rules:
        if one.rule == rule.id:
            assert one.finding is Finding.FAILED
            continue
        assert one.truth is interpreter.rules[one.rule](decision.situation)
        fired = any(key.split("@")[0] == one.rule for key in decision.part.fired)
        assert fired or one.truth is not Truth.YES, "what the others say still happens"
    assert decision.part.deadlines


@pytest.mark.parametrize("name", [one.reason for one in the_policy().pathways])
def test_an_ärendegång_that_crashes(name: str, broken: Break) -> None:
    broken("pathways", name)
    decision = decided("ekskolan", everything())
    somebody_judges(decision, f"ärendegång {name}")
    assert name not in decision.part.reasons


@pytest.mark.parametrize("rule", [one for one in RULES if one.ask_when], ids=lambda one: one.id)
def test_an_indicator_that_crashes(rule: Rule, broken: Break) -> None:
    """Whether there is an indicator is not known, so the child is asked today."""
    broken("asking", rule.id)
    decision = decided(holder_of(rule), {})
    assert decision.situation is not None
    question = first_unasked(the_policy(), rule.when, decision.situation)
    unknown = interpreter_of(the_policy()).rules[rule.id](decision.situation) is Truth.UNKNOWN
    if unknown and question is not None:
        assert question in decision.part.tasks["samtal-nu"].asks
    for failed in kinds(decision.events, e.RuleFailed):
        assert failed.rule == f"{rule.id} (fråga när)"
        somebody_judges(decision, failed.rule)


GUARDS = [
    (way.name, step.name, number)
    for way in the_policy().ways
    for step in way.steps
    for number in range(len(step.transitions))
]


@pytest.mark.parametrize("place", GUARDS, ids=str)
def test_a_guard_that_crashes_stops_no_skyddsväg(
    place: tuple[str, str, int], broken: Break
) -> None:
    broken("guards", place)
    for holder in ("ekskolan", "emi"):
        decision = decided(holder, DANGER)
        ways = decision.part.ways
        assert {"oro-för-suicid", "far-illa"} <= ways.keys()
        for name in ("oro-för-suicid", "far-illa"):
            assert not ways[name].ended and f"steg-{name}" in decision.part.deadlines
        way, step, _ = place
        if way in ways and ways[way].step == step and kinds(decision.events, e.RuleFailed):
            somebody_judges(decision, f"väg {way}: {step}")
        urgent = [one for one in decision.part.tasks.values() if one.urgent]
        assert urgent


def test_every_condition_crashing_at_once_still_opens_the_part(broken: Break) -> None:
    interpreter = interpreter_of(the_policy())
    for table in ("rules", "pathways", "asking", "guards"):
        for name in tuple(getattr(interpreter, table)):
            broken(table, name)
    decision = decided("ekskolan", everything())
    assert decision.part.is_open and decision.part.deadlines
    assert len(decision.part.observations) == 1
    failed = {one.rule for one in kinds(decision.events, e.RuleFailed)}
    held = [one for one in RULES if not one.holders or "skola" in one.holders]
    assert {one.id for one in held} <= failed
    assert not kinds(decision.events, e.HandoverOffered)


def test_a_fact_that_cannot_be_weighed_is_unknown_and_somebodys(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def sometimes(
        definition: FactDefinition, observations: Iterable[Observation], now: datetime
    ) -> Fact:
        if definition.name == "sagt om livet":
            raise ZeroDivisionError
        return weigh(definition, observations, now)

    monkeypatch.setattr("barnlots.kernel.situate.weigh", sometimes)
    decision = decided("ekskolan", {**DANGER, "utsatt för slag": "ja"})
    somebody_judges(decision, "fakta sagt om livet")
    assert decision.situation is not None
    assert "sagt om livet" not in decision.situation.facts
    assert "far-illa" in decision.part.ways, "what else was said is weighed"


def test_a_broken_rule_is_said_again_when_something_new_is_seen(
    house: House, broken: Break
) -> None:
    broken("rules", "liv-planer")
    house.see(QUIET)
    first = len(house.told())
    (task,) = (one for one in house.part().tasks.values() if one.origin == "liv-planer")
    house.do(c.DoTask(key="gjort", part=PART, task=task.id))
    assert len(house.told()) == first, "what the person has judged stays judged"
    house.see(DANGER)
    assert len(house.told()) > first
    assert [one for one in house.part().tasks.values() if one.origin == "liv-planer"]
    assert house.part().failed == ("liv-planer",)


def test_a_crash_that_is_mended_is_forgotten_by_the_next_decision(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as meanwhile:
        meanwhile.setitem(interpreter_of(the_policy()).rules, "liv-planer", crash)
        house.see(DANGER)
    assert "liv-planer" in house.part().failed
    outcome = house.see(QUIET)
    fired = [one.rule for one in kinds(outcome.events, e.RuleFired)]
    assert "liv-planer" in fired, "what stood unjudged is judged as soon as it can be"
