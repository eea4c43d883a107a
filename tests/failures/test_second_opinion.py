"""The second opinion dies, differs, lies late or is not there: who is told, and what is done."""

import sys
from collections.abc import Sequence
from datetime import timedelta

import pytest
from tests.failures.conftest import Break
from tests.failures.house import HEAD, MENTOR, NURSE, PART, House, kinds
from tests.opinion.there import THERE
from tests.shipped import the_policy

from barnlots.model import commands as c
from barnlots.model import events as e
from barnlots.model.facts import Value
from barnlots.model.opinion import Opinion
from barnlots.model.people import ENGINE
from barnlots.model.truth import Truth
from barnlots.opinion.supervisor import SecondOpinion
from barnlots.policy.conditions import Condition
from barnlots.policy.situation import Situation
from barnlots.policy.vocabulary import FactDefinition
from barnlots.worker.drain import Drained, drain_opinions

QUIET: dict[str, Value] = {"förändring i humör": "ny"}
DANGER: dict[str, Value] = {"sagt om livet": "planer"}
LATER = timedelta(minutes=1)
GREETING = "print('{\"number\": 0}', flush=True)"
MURDER = "sys.stdin.readline(); os.kill(os.getpid(), signal.SIGKILL)"


class Other(SecondOpinion):
    """A second evaluator that says what it is told to, rule by rule; nothing of the rest."""

    def __init__(self, status: str = "answered", **said: Truth) -> None:
        super().__init__()
        self.said = {name.replace("_", "-"): truth for name, truth in said.items()}
        self.status = status

    def ask(
        self,
        policy_digest: str,
        questions: Sequence[tuple[str, Condition]],
        definitions: Sequence[FactDefinition],
        situation: Situation,
        timeout_s: float = 5.0,
    ) -> Opinion:
        others = {name: "not_asked" for name, _ in questions if name not in self.said}
        return Opinion.model_validate(
            {"status": self.status, "answers": self.said, "left_out": others}
        )


def drain(house: House, second: SecondOpinion) -> Drained:
    return drain_opinions(house.barnlots, second, house.now + LATER)


def test_a_helper_that_is_killed_in_the_middle_is_for_a_person_to_look_at(house: House) -> None:
    house.see(DANGER)
    before = house.part()
    lines = ["import os, signal, sys", GREETING, MURDER]
    with SecondOpinion(command=[sys.executable, "-c", "\n".join(lines)]) as second:
        drained = drain(house, second)
    assert drained == Drained(opinions=1, failed=1)
    (told,) = (one for one in house.told() if one.why == "BL-A003")
    assert told.assignment == MENTOR and told.about == f"{PART}@{before.version}"
    after = house.part()
    assert (after.ways, after.tasks) == (before.ways, before.tasks), "the decision stands"
    assert drain(house, Other(status="absent")) == Drained(), "it is asked once"


def test_a_real_helper_agrees_or_is_absent_and_nobody_is_told(house: House) -> None:
    house.see(DANGER)
    told = len(house.told())
    with SecondOpinion() as second:
        assert drain(house, second) == Drained(opinions=1, absent=0 if THERE else 1)
    assert len(house.told()) == told


def test_where_it_is_absent_nobody_is_told(house: House) -> None:
    house.see(DANGER)
    told = len(house.told())
    assert drain(house, Other(status="absent")) == Drained(opinions=1, absent=1)
    assert len(house.told()) == told
    assert [one.status for one in kinds(house.events(), e.OpinionRecorded)] == ["absent"]


def test_what_only_the_other_finds_is_protected_and_told(house: House) -> None:
    house.see(QUIET)
    assert "oro-för-suicid" not in house.part().ways
    assert drain(house, Other(liv_planer=Truth.YES)) == Drained(opinions=1, differing=1)
    assert house.part().ways["oro-för-suicid"].step == "fråga samma dag"
    told = [one for one in house.told() if one.why == "BL-A005"]
    assert {one.assignment for one in told} == {MENTOR, HEAD}
    assert [one for one in house.part().tasks.values() if one.urgent]


def test_what_the_other_does_not_find_is_protected_all_the_same(house: House) -> None:
    house.see(DANGER)
    before = house.part()
    assert drain(house, Other(liv_planer=Truth.NO)).differing == 1
    assert house.part().ways == before.ways
    assert before.tasks.items() <= house.part().tasks.items()
    assert [one for one in house.told() if one.why == "BL-A005"]


def test_what_protects_nobody_is_not_done_on_the_others_word(house: House) -> None:
    rules = the_policy().rules
    free = next(one for one in rules if one.protects is None and not one.holders)
    house.see(QUIET)
    before = house.part()
    other = Other()
    other.said = {free.id: Truth.YES}
    assert drain(house, other).differing == 1
    assert house.part().fired == before.fired


def test_where_ours_crashed_the_other_protects(house: House, broken: Break) -> None:
    broken("rules", "liv-planer")
    house.see(DANGER)
    assert "liv-planer" not in house.part().fired
    drain(house, Other(liv_planer=Truth.YES))
    assert "liv-planer" in house.part().fired


def test_an_opinion_on_a_part_that_was_closed_meanwhile_still_protects(house: House) -> None:
    house.see({})
    house.do(c.Report(key="1", part=PART, way="barnets väg", trigger="barnet har hörts"))
    house.do(c.Report(key="2", part=PART, way="barnets väg", trigger="vardagsstöd räcker"))
    house.do(c.Report(key="3", part=PART, way="barnets väg", trigger="målet är nått"))
    for task in tuple(house.part().tasks.values()):
        if task.urgent:
            house.do(c.DoTask(key=task.id, part=PART, task=task.id))
    house.do(c.ClosePart(key="4", part=PART, outcome="bra"))
    assert not house.part().is_open
    drain(house, Other(liv_planer=Truth.YES))
    assert house.part().is_open and "oro-för-suicid" in house.part().ways


def test_one_part_that_cannot_be_written_to_does_not_hold_up_the_others(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    house.see(QUIET)
    house.see(QUIET, case="ärende-2", holder="emi", actor=NURSE)
    handle = house.barnlots.handle

    def sometimes(command: c.Command, actor: object) -> object:
        if isinstance(command, c.NoteOpinion) and command.part == PART:
            raise MemoryError
        return handle(command, ENGINE)

    monkeypatch.setattr(house.barnlots, "handle", sometimes)
    left = Drained(opinions=1, absent=1, stuck=(PART,))
    assert drain(house, Other(status="absent")) == left
    monkeypatch.undo()
    assert drain(house, Other(status="absent")) == Drained(opinions=1, absent=1)
    assert drain(house, Other(status="absent")) == Drained()


def test_an_opinion_that_was_recorded_before_the_crash_is_not_recorded_again(
    house: House,
) -> None:
    """Whether or not its row was still there: the second time the answer is another."""
    house.see(DANGER)
    version = house.part().version
    note = c.NoteOpinion(
        key=f"bedömning/{PART}/{version}", part=PART, on_version=version, status="absent"
    )
    house.barnlots.handle(note, ENGINE)
    drain(house, Other(status="failed"))
    assert drain(house, Other(status="failed")) == Drained()
    assert len(kinds(house.events(), e.OpinionRecorded)) == 1
