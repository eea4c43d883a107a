"""pytest-bdd plays the scenarios: every step is looked up in Barnlots' own registry, so that an
author's `barnlots test` and a developer's `make test` mean the same by the same words."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from pytest_bdd import given, parsers, then, when
from tests.shipped import the_policy, the_reference

from barnlots.authoring.scenarios.binding import Binder, BoundScenario
from barnlots.authoring.scenarios.gherkin import Kind, ScenarioText, StepText
from barnlots.authoring.scenarios.report import tell_failure
from barnlots.authoring.scenarios.run import Played, play_step
from barnlots.authoring.scenarios.world import Setting, World, a_world
from barnlots.model.errors import Place
from barnlots.packs.report import Report

_KINDS = {"given": Kind.GIVEN, "when": Kind.WHEN, "then": Kind.THEN}
_CASES = tuple(sorted(Path(__file__).parent.rglob("*.yaml")))
_ANY = re.compile(r".+", re.DOTALL)


@dataclass
class Scene:
    """The scenario being played, and how far it has come."""

    world: World
    scenario: BoundScenario
    at: int = 0


@pytest.fixture
def scene(request: pytest.FixtureRequest) -> Iterator[Scene]:
    setting = Setting(the_policy(), the_reference(), _CASES)
    with a_world(setting) as world:
        yield Scene(world, request.node.stash[_BOUND])


_BOUND = pytest.StashKey[BoundScenario]()


def pytest_bdd_before_scenario(request: pytest.FixtureRequest, feature: Any, scenario: Any) -> None:
    file = feature.filename
    steps = tuple(
        StepText(
            kind=_KINDS[step.type],
            keyword=step.keyword,
            text=" ".join(step.name.split()),
            place=Place(file, step.line_number, 1),
            table=tuple(map(tuple, step.datatable.raw())) if step.datatable else (),
        )
        for step in scenario.steps
    )
    place = Place(file, scenario.line_number, 1)
    report = Report()
    text = ScenarioText(scenario.name, feature.name, place, steps)
    bound = Binder(the_policy(), report).scenario(text)
    report.raise_if_any()
    request.node.stash[_BOUND] = bound


@given(parsers.re(_ANY))
@when(parsers.re(_ANY))
@then(parsers.re(_ANY))
def next_step(scene: Scene) -> None:
    failure = play_step(scene.world, scene.scenario, scene.at)
    scene.at += 1
    if failure is not None:
        pytest.fail(tell_failure(Played(scene.scenario, failure), "sv"), pytrace=False)
