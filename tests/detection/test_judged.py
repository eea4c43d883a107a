"""Each limit at its edge: one less, exactly, and what is unknown beside it."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from tests.shipped import the_policy

from barnlots.detection.judged import judge
from barnlots.detection.limits import limits_of
from barnlots.detection.sums import Attendance
from barnlots.model.errors import Refused
from barnlots.model.facts import Unknown

DAY = date(2026, 11, 29)
LIMITS = limits_of(the_policy(), DAY)
# A hundred lessons of sixty minutes; nothing missed.
PRESENT = Attendance(
    holder="ekskolan",
    pupil="elev-1",
    first=date(2026, 11, 2),
    last=date(2026, 11, 27),
    offered=6000,
    valid=0,
    invalid=0,
    unregistered=0,
    missed=0,
    days_away=0,
    days_unknown=0,
    left_early=0,
    last_invalid=None,
    weekdays=[0] * 7,
    in_a_row=0,
    since=None,
    until=None,
    in_a_row_at_most=0,
    subject=None,
    subject_minutes=0,
    subject_days=0,
    dates=[],
)


def said(**changed: Any) -> dict[str, object]:
    judged = judge(replace(PRESENT, **changed), LIMITS)
    return {one.fact: one.unknown if one.value is None else one.value for one in judged.answers}


@pytest.mark.parametrize(
    ("changed", "detected"),
    [
        ({}, False),
        ({"valid": 599}, False),
        ({"valid": 600}, True),
        ({"valid": 541, "invalid": 59}, True),
        ({"invalid": 59}, False),
        ({"invalid": 60}, True),
        ({"valid": 60, "days_away": 5}, False),
        ({"valid": 60, "days_away": 6}, True),
        ({"valid": 60, "in_a_row": 4, "in_a_row_at_most": 4}, False),
        ({"valid": 60, "in_a_row": 5, "in_a_row_at_most": 5}, True),
        ({"valid": 60, "left_early": 2}, False),
        ({"valid": 60, "left_early": 3}, True),
        ({"valid": 60, "days_away": 3, "weekdays": [2, 1, 0, 0, 0, 0, 0]}, False),
        ({"valid": 60, "days_away": 5, "weekdays": [3, 2, 0, 0, 0, 0, 0]}, True),
        ({"valid": 60, "days_away": 5, "weekdays": [2, 2, 1, 0, 0, 0, 0]}, False),
        ({"valid": 100, "subject": "ma", "subject_minutes": 60, "subject_days": 3}, True),
        ({"valid": 100, "subject": "ma", "subject_minutes": 59, "subject_days": 3}, False),
        ({"valid": 100, "subject": "ma", "subject_minutes": 60, "subject_days": 2}, False),
    ],
)
def test_a_limit_is_reached_by_as_much_as_it_says(changed: dict[str, Any], detected: bool) -> None:
    assert judge(replace(PRESENT, **changed), LIMITS).detected is detected


@pytest.mark.parametrize(
    ("changed", "word"),
    [
        ({"valid": 1499}, None),
        ({"valid": 1500}, "upprepad"),
        ({"valid": 1201, "invalid": 299}, "upprepad"),
        ({"invalid": 299}, None),
        ({"invalid": 300}, "upprepad"),
        ({"valid": 60, "days_away": 6}, "upprepad"),
        ({"valid": 300, "in_a_row": 5, "in_a_row_at_most": 5}, "upprepad"),
        ({"valid": 2999}, "upprepad"),
        ({"valid": 3000}, "knappt i skolan"),
        ({"valid": 60, "offered": 60, "days_away": 1}, None),
    ],
)
def test_the_word_for_absence_is_by_the_policys_limits(
    changed: dict[str, Any], word: str | None
) -> None:
    assert said(**changed).get("frånvaro") == word


def test_what_is_handed_in_are_figures_and_what_is_certain() -> None:
    assert said(valid=600, invalid=120) == {
        "frånvarominuter": 720,
        "ogiltiga frånvarominuter": 120,
        "frånvaroandel": 12,
    }


def test_what_nobody_has_registered_is_unknown_and_never_presence() -> None:
    nobody = said(unregistered=6000, days_unknown=20, in_a_row_at_most=20)
    assert set(nobody.values()) == {Unknown.DONT_KNOW}
    assert {"frånvaro", "frånvarominuter", "ogiltiga frånvarominuter"} <= nobody.keys()


@pytest.mark.parametrize(
    ("valid", "unregistered", "undecided"),
    [(0, 59, False), (0, 60, True), (540, 59, False), (541, 59, True), (600, 3000, False)],
)
def test_it_is_undecided_when_what_is_unregistered_could_reach_a_limit(
    valid: int, unregistered: int, undecided: bool
) -> None:
    one = replace(PRESENT, valid=valid, unregistered=unregistered)
    assert judge(one, LIMITS).undecided is undecided


def test_absence_that_is_certain_is_said_whatever_is_unknown_beside_it() -> None:
    assert said(valid=1500, unregistered=2000)["frånvaro"] == "upprepad"
    assert said(invalid=60, unregistered=239)["ogiltiga frånvarominuter"] == 60
    # Certain is only that some is missed: whether it is repeated nobody knows.
    assert said(invalid=60, unregistered=240)["frånvaro"] is Unknown.DONT_KNOW


def test_nothing_that_is_said_can_lower_what_somebody_has_seen() -> None:
    for minutes in range(0, 6001, 60):
        answers = said(valid=minutes)
        assert answers.get("frånvaro", "upprepad") in ("upprepad", "knappt i skolan")
        assert "nej" not in answers.values()


def test_valid_and_invalid_absence_are_told_apart() -> None:
    valid, invalid = said(valid=300), said(invalid=300)
    assert (valid["ogiltiga frånvarominuter"], "frånvaro" in valid) == (0, False)
    assert (invalid["ogiltiga frånvarominuter"], invalid["frånvaro"]) == (300, "upprepad")


def test_a_policy_without_a_limit_is_refused_with_its_name() -> None:
    policy = the_policy()
    name = "dagar för upprepad frånvaro"
    fewer = tuple(one for one in policy.parameters if one.name != name)
    with pytest.raises(Refused) as refused:
        limits_of(policy.model_copy(update={"parameters": fewer}), DAY)
    assert (refused.value.code, refused.value.params) == ("BL-NV002", {"vad": name})
    with pytest.raises(Refused, match="BL-NV002"):
        limits_of(policy, date(2020, 1, 1))
