"""Running scenarios: each in a world of its own, until the first thing that differs."""

from dataclasses import dataclass

from barnlots.authoring.coverage.watching import Watcher
from barnlots.authoring.explain import RuleExplained, explain_rule, tell_rule
from barnlots.authoring.scenarios.binding import BoundScenario, BoundStep
from barnlots.authoring.scenarios.gherkin import Kind
from barnlots.authoring.scenarios.mismatch import Mismatch, WrongWord
from barnlots.authoring.scenarios.world import Setting, World, a_world
from barnlots.authoring.view import views_of
from barnlots.model.catalogue import Language, say
from barnlots.model.errors import BarnlotsError, Diagnostic, NotFound, SourceError
from barnlots.model.trace import Finding
from barnlots.packs.report import nearest

MOST_RULES = 3
REFUSALS = ("BL-STEP366", "BL-STEP367")


@dataclass(frozen=True)
class Failure:
    """Where a scenario went another way than it says: the number of the step, what happened (a
    catalogue code and its words), and the decisions behind it as a colleague would explain them."""

    number: int
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
    with a_world(setting, watcher) as world:
        for number in range(len(scenario.steps)):
            failure = play_step(world, scenario, number, explain=explain, lang=lang)
            if failure is not None:
                return Played(scenario, failure)
    return Played(scenario)


def play_step(
    world: World,
    scenario: BoundScenario,
    number: int,
    *,
    explain: bool = True,
    lang: Language = "sv",
) -> Failure | None:
    """Play one step in a world that somebody holds open; None when it went as it says."""
    step = scenario.steps[number]
    acts = step.form.kind is not Kind.THEN
    if acts:
        world.refused = None
    try:
        step.run(world)
    except Mismatch as mismatch:
        traces = _traces(world, mismatch, lang) if explain else ()
        return Failure(number, mismatch.code, mismatch.params, traces)
    except WrongWord as wrong:
        near = nearest(wrong.word, wrong.among)
        raise SourceError((Diagnostic(wrong.code, wrong.place, wrong.params, near),)) from None
    except NotFound as missing:
        raise SourceError((Diagnostic(missing.code, step.text.place, missing.params),)) from None
    except BarnlotsError as error:
        return Failure(number, error.code, error.params)
    if acts and world.refused is not None and not _refusal_is_expected(scenario.steps, number):
        return Failure(number, world.refused.code, world.refused.params)
    return None


def _refusal_is_expected(steps: tuple[BoundStep, ...], number: int) -> bool:
    """Whether the very next step expects the door to say no."""
    return number + 1 < len(steps) and steps[number + 1].form.code in REFUSALS


def _traces(world: World, mismatch: Mismatch, lang: Language) -> tuple[str, ...]:
    """The rules behind what differed, line by line, in the part whose decision it was: those that
    applied come first."""
    found: list[RuleExplained] = []
    for view in views_of(world.rehearsal.barnlots, world.case, say("BL-P100"), lang=lang):
        if view.holder_kind != mismatch.holder:
            continue
        for name in mismatch.rules:
            explained = explain_rule(view, world.policy.rule_by_id[name])
            if explained is not None:
                found.append(explained)
    found.sort(key=lambda one: tuple(Finding).index(one.finding))
    return tuple(tell_rule(one, lang) for one in found[:MOST_RULES])
