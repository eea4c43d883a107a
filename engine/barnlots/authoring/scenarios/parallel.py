"""Many scenarios on several cores: each process reads the pack for itself and plays its share."""

import os
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from multiprocessing import get_context

from barnlots.authoring.coverage.footprint import Reach, Tracker
from barnlots.authoring.coverage.measure import Decided
from barnlots.authoring.coverage.watching import Recording, Watcher
from barnlots.authoring.scenarios.binding import BoundScenario
from barnlots.authoring.scenarios.run import Failure, play
from barnlots.authoring.scenarios.source import Source
from barnlots.authoring.scenarios.world import Setting
from barnlots.model.catalogue import Language
from barnlots.model.errors import Diagnostic, SourceError

ALONE = 60
AT_ONCE = 8


@dataclass(frozen=True)
class Wrong:
    """What a scenario names that is not there, on its way from another process."""

    diagnostics: tuple[Diagnostic, ...]


Outcome = tuple[Failure | None, Reach]


class Player:
    """Plays the scenarios of one source, noting what each of them decides."""

    def __init__(
        self,
        setting: Setting,
        scenarios: tuple[BoundScenario, ...],
        lang: Language,
        footprints: bool,
    ) -> None:
        self._setting = setting
        self._scenarios = scenarios
        self._lang: Language = lang
        self._watcher = Watcher(setting.policy)
        self._decided = Decided(setting.policy)
        self._tracker = Tracker(setting.policy) if footprints else None

    def play(self, number: int) -> Outcome:
        self._watcher.recording = Recording()
        scenario = self._scenarios[number]
        played = play(scenario, self._setting, watcher=self._watcher, lang=self._lang)
        recording = self._watcher.recording
        footprint = self._tracker.footprint(recording) if self._tracker else {}
        return played.failure, Reach(frozenset(self._decided.by(recording)), footprint)


def play_all(
    source: Source,
    setting: Setting,
    scenarios: tuple[BoundScenario, ...],
    lang: Language,
    *,
    footprints: bool = False,
    jobs: int | None = None,
) -> Iterator[Outcome]:
    """The outcome of each scenario, in order. Few of them are played here and now.

    Raises SourceError when a scenario names somebody who is not there.
    """
    jobs = jobs or os.cpu_count() or 1
    if jobs == 1 or len(scenarios) < ALONE:
        player = Player(setting, scenarios, lang, footprints)
        yield from (player.play(number) for number in range(len(scenarios)))
        return
    with ProcessPoolExecutor(
        jobs, get_context("spawn"), initializer=_begin, initargs=(source, lang, footprints)
    ) as pool:
        for found in pool.map(_play, range(len(scenarios)), chunksize=AT_ONCE):
            if isinstance(found, Wrong):
                raise SourceError(found.diagnostics)
            yield found


_player: Player | None = None


def _begin(source: Source, lang: Language, footprints: bool) -> None:
    global _player
    _player = Player(*source.read(), lang, footprints)


def _play(number: int) -> Outcome | Wrong:
    assert _player is not None
    try:
        return _player.play(number)
    except SourceError as error:
        return Wrong(error.diagnostics)
