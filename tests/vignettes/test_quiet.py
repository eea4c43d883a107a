"""The list stays quiet: nobody is told the same thing twice, and only danger interrupts."""

from collections import Counter
from datetime import datetime, timedelta

import pytest
from tests.shipped import VIGNETTES, the_policy, the_reference
from tests.vignettes.conftest import Cases
from tests.vignettes.routed import PARAPHRASES, Routed

from barnlots.kernel import decide
from barnlots.kernel.worklist import work_lines
from barnlots.model.commands import PassDeadline
from barnlots.model.part import Part
from barnlots.model.people import ENGINE
from barnlots.policy.rules import Protects

NAMES = tuple(path.stem for path in (*VIGNETTES, *PARAPHRASES))
MOST_LINES = 18
LONG = timedelta(days=2)


def routed(vignettes: Cases, paraphrases: Cases, name: str) -> Routed:
    return {**vignettes, **paraphrases}[name]


@pytest.mark.parametrize("name", NAMES)
def test_no_line_and_no_question_is_put_to_the_same_person_twice(
    vignettes: Cases, paraphrases: Cases, name: str
) -> None:
    for at in routed(vignettes, paraphrases, name).parts.values():
        tasks = at.part.tasks.values()
        told = [(one.assignee, one.what) for one in tasks if not one.asks]
        asked = [(one.assignee, fact) for one in tasks for fact in one.asks]
        assert [line for line, count in Counter(told + asked).items() if count > 1] == []


@pytest.mark.parametrize("name", NAMES)
def test_one_person_has_no_more_lines_than_a_day_holds(
    vignettes: Cases, paraphrases: Cases, name: str
) -> None:
    for at in routed(vignettes, paraphrases, name).parts.values():
        lines = Counter(one.assignee for one in at.part.tasks.values())
        assert max(lines.values()) <= MOST_LINES


def neglected(part: Part) -> tuple[Part, datetime]:
    """The part, and when, two days after its first deadline: nobody has done anything, and each
    deadline has passed at its time."""
    until = min(one.at for one in part.deadlines.values()) + LONG
    while True:
        first = min(part.deadlines.values(), key=lambda one: one.at)
        if first.at > until:
            return part, until
        passed = PassDeadline(key="k", part=part.id, deadline=first.id, at=first.at)
        part = decide(the_policy(), the_reference(), part, passed, ENGINE, first.at).part


@pytest.mark.parametrize("name", NAMES)
def test_what_nobody_has_done_is_one_line_about_the_child_for_whoever_is_told(
    vignettes: Cases, paraphrases: Cases, name: str
) -> None:
    for at in routed(vignettes, paraphrases, name).parts.values():
        part, now = neglected(at.part)
        for who in {one.assignment for one in part.alarms}:
            lines = work_lines(
                (part,), lambda _: the_policy(), (who,), now, lambda _, one: one.about
            )
            told = [[one for one in line.things if not one.tasks] for line in lines]
            pressing = [one for one in told if one and one[0].urgent]
            assert len(pressing) <= 1
            # What can wait is on the line of all that can.
            assert len([one for one in told if one]) <= 2
            about = [one.about for things in told for one in things]
            assert len(set(about)) == len(about) <= MOST_LINES
        assert part.alarms, "somebody is told"


@pytest.mark.parametrize("name", NAMES)
def test_only_danger_interrupts(vignettes: Cases, paraphrases: Cases, name: str) -> None:
    for at in routed(vignettes, paraphrases, name).parts.values():
        danger = {"oro-för-suicid", "far-illa"} & at.begun
        assert danger or not [one.what for one in at.todo if one.urgent]


def test_every_rule_that_interrupts_protects() -> None:
    hurried = [
        rule.id
        for rule in the_policy().rules
        if any(getattr(getattr(one, "due", None), "immediate", False) for one in rule.then)
        and rule.protects not in (Protects.LIFE, Protects.CHILD)
    ]
    assert hurried == []
