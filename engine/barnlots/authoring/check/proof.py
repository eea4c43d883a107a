"""Whether the pack's own scenarios prove what protects: each such rule seen to apply, and seen
certainly not to."""

from collections.abc import Callable, Iterable, Iterator

from barnlots.authoring.check.finding import Finding
from barnlots.authoring.coverage.measure import FIRED, Item, measure
from barnlots.authoring.scenarios.binding import BoundScenario
from barnlots.authoring.scenarios.parallel import Outcome, play_all
from barnlots.authoring.scenarios.run import Failure
from barnlots.authoring.scenarios.source import Source
from barnlots.authoring.scenarios.world import Setting
from barnlots.model.catalogue import Language
from barnlots.model.errors import Diagnostic, Place
from barnlots.packs import Pack

Watched = Callable[[Iterable[Outcome], int], Iterable[Outcome]]


def unproven(
    source: Source,
    pack: Pack,
    setting: Setting,
    scenarios: tuple[BoundScenario, ...],
    lang: Language,
    watched: Watched,
) -> Iterator[Finding]:
    """Play every scenario; what went otherwise, and which protective rules none of them decides.
    `watched` shows how far it has come. Raises SourceError when a scenario names somebody who is
    not there."""
    playing = play_all(source, setting, scenarios, lang)
    found = list(watched(playing, len(scenarios)))
    for scenario, (failure, _) in zip(scenarios, found, strict=True):
        if failure is not None:
            yield _failed(scenario, failure, lang)
    covered = measure(setting.policy, (reach.tokens for _, reach in found), setting.base)
    for item in covered.unproven:
        yield _undecided(item, pack)


def _failed(scenario: BoundScenario, failure: Failure, lang: Language) -> Finding:
    step = scenario.steps[failure.number].text
    happened = failure.happened(lang).splitlines()[0].rstrip(".")
    params = {"scenario": scenario.text.name, "hände": happened}
    return Finding(Diagnostic("BL-J803", step.place, params))


def _undecided(item: Item, pack: Pack) -> Finding:
    file, _, line = item.where.rpartition(":")
    records = pack.records.get("regel", ())
    here = (one.place for one in records if one.place.file == file and one.place.line == int(line))
    place = next(here, Place(file, int(line), 1))
    code = "BL-J801" if item.wanted == FIRED else "BL-J802"
    return Finding(Diagnostic(code, place, {"regel": item.whose}))
