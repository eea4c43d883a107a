"""The list stays quiet: nobody is told the same thing twice, and only danger interrupts."""

from collections import Counter

import pytest
from tests.shipped import VIGNETTES, the_policy
from tests.vignettes.conftest import Cases
from tests.vignettes.routed import PARAPHRASES, Routed

from barnlots.policy.rules import Protects

NAMES = tuple(path.stem for path in (*VIGNETTES, *PARAPHRASES))
MOST_LINES = 18


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
