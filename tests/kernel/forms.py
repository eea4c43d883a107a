"""Filled-in forms made to come to a given score, by the shipped instruments."""

from collections.abc import Mapping

from tests.shipped import the_policy

from barnlots.kernel.scoring import filled
from barnlots.model.filled import FilledForm, ItemAnswer, Score
from barnlots.policy.instruments import Instrument


def instrument(name: str) -> Instrument:
    return the_policy().instrument_by_name[name]


def given(answers: Mapping[str, int | None]) -> tuple[ItemAnswer, ...]:
    return tuple(ItemAnswer(item=item, value=value) for item, value in answers.items())


def form(name: str, answers: Mapping[str, int | None], age: int | None = None) -> FilledForm:
    return filled(instrument(name), given(answers), age)


def score(name: str, scale: str, answers: Mapping[str, int | None], age: int | None = 12) -> Score:
    return next(one for one in form(name, answers, age).scores if one.scale == scale)


def answers_for(name: str, scale: str, points: int) -> dict[str, int]:
    """Answers to every question of the scale that together are worth so many points."""
    of = instrument(name)
    found: dict[str, int] = {}
    for one in _scales(of, scale):
        for item in (of.item_by_name[name] for name in of.scale_by_name[one].items):
            worth = {item.scored(answer): answer for answer in range(item.low, item.high + 1)}
            most = max(value for value in worth if value <= max(points, min(worth)))
            found[item.name] = worth[most]
            points -= most
    assert points == 0
    return found


def _scales(of: Instrument, name: str) -> tuple[str, ...]:
    return of.scale_by_name[name].scales or (name,)
