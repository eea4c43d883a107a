"""Running scenarios: each in a world of its own, until the first thing that differs."""

import tempfile
from dataclasses import dataclass
from pathlib import Path

from barnlots.authoring.coverage.watching import Watcher
from barnlots.authoring.explain import explain_rule, tell_rule
from barnlots.authoring.scenarios.binding import BoundScenario, BoundStep
from barnlots.authoring.scenarios.gherkin import Kind
from barnlots.authoring.scenarios.mismatch import Mismatch, WrongWord
from barnlots.authoring.scenarios.world import Setting, World, a_world
from barnlots.authoring.view import views_of
from barnlots.model.catalogue import Language, say
from barnlots.model.errors import BarnlotsError, Diagnostic, NotFound, SourceError
from barnlots.packs.report import nearest

MOST_RULES = 3


@dataclass(frozen=True)
class Failure:
    """Where a scenario went another way than it says: the step, what happened (a catalogue code
    and its words), and the decisions behind it as a colleague would explain them."""

    step: BoundStep
    code: str
    params: dict[str, str]
    traces: tuple[str, ...] = ()

    def happened(self, lang: Language) -> str:
        return say(self.code, lang, **self.params)


@dataclass(frozen=True)
class Played:
    """One scenario's outcome."""

    scenario: BoundScenario
    failure: Failure | None = None

    @property
    def passed(self) -> bool:
        return self.failure is None


def play(
    scenario: BoundScenario,
    setting: Setting,
    *,
    watcher: Watcher | None = None,
    explain: bool = True,
    lang: Language = "sv",
) -> Played:
    """Play one scenario. Raises SourceError when it names somebody who is not there."""
    with (
        tempfile.TemporaryDirectory(prefix="barnlots-") as folder,
        a_world(setting, Path(folder), watcher) as world,
    ):
        for number, step in enumerate(scenario.steps):
            failure = _run(world, step, _expects_refusal(scenario, number), explain, lang)
            if failure is not None:
                return Played(scenario, failure)
    return Played(scenario)


def run_step(world: World, step: BoundStep, expects_refusal: bool) -> Failure | None:
    """One step of a world that somebody else holds open."""
    return _run(world, step, expects_refusal, True, "sv")


def _run(
    world: World, step: BoundStep, expects_refusal: bool, explain: bool, lang: Language
) -> Failure | None:
    if step.form.kind is not Kind.THEN:
        world.refused = None
    try:
        step.run(world)
    except Mismatch as mismatch:
        traces = _traces(world, mismatch, lang) if explain else ()
        return Failure(step, mismatch.code, mismatch.params, traces)
    except WrongWord as wrong:
        near = nearest(wrong.word, wrong.among)
        raise SourceError((Diagnostic(wrong.code, wrong.place, wrong.params, near),)) from None
    except NotFound as missing:
        raise SourceError((Diagnostic(missing.code, step.text.place, missing.params),)) from None
    except BarnlotsError as error:
        return Failure(step, error.code, error.params)
    if step.form.kind is not Kind.THEN and world.refused is not None and not expects_refusal:
        return Failure(step, world.refused.code, world.refused.params)
    return None


def _expects_refusal(scenario: BoundScenario, number: int) -> bool:
    """Whether the next step that expects something expects the door to say no."""
    for step in scenario.steps[number + 1 :]:
        if step.form.kind is Kind.THEN:
            return step.form.code in ("BL-STEP366", "BL-STEP367")
        return False
    return False


def _traces(world: World, mismatch: Mismatch, lang: Language) -> tuple[str, ...]:
    """The rules behind what differed, line by line, in the part whose decision it was."""
    told: list[str] = []
    for view in views_of(world.rehearsal.barnlots, world.case, say("BL-P100"), lang=lang):
        if view.holder_kind != mismatch.holder:
            continue
        for name in mismatch.rules[:MOST_RULES]:
            explained = explain_rule(view, world.policy.rule_by_id[name])
            if explained is not None:
                told.append(tell_rule(explained, lang))
    return tuple(told)
