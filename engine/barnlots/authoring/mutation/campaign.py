"""A mutation run: each mutant against the scenarios that its fault can reach, the likeliest first.

Each process reads the pack for itself; what travels between them is numbers.
"""

import os
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from multiprocessing import get_context

from barnlots.authoring.coverage.footprint import Reach, Tracker
from barnlots.authoring.coverage.watching import ASKING, GUARD
from barnlots.authoring.mutation.compared import Compared, compare, compare_choice
from barnlots.authoring.mutation.mutant import Mutant
from barnlots.authoring.mutation.mutants import mutants
from barnlots.authoring.scenarios.binding import BoundScenario
from barnlots.authoring.scenarios.gherkin import Kind
from barnlots.authoring.scenarios.run import play
from barnlots.authoring.scenarios.source import Source
from barnlots.authoring.scenarios.world import Setting
from barnlots.model.truth import Truth
from barnlots.policy.conditions import Condition
from barnlots.policy.policy import Policy

MOST_TRIED = 250

Batch = tuple[tuple[int, tuple[int, ...]], ...]
Judged = tuple[int, int | None]


@dataclass(frozen=True)
class Survivor:
    """A mutant that no scenario noticed. `compared` when it is a condition: where it differs, or
    that it differs nowhere."""

    mutant: Mutant
    compared: Compared | None

    @property
    def equal(self) -> bool:
        return self.compared is not None and self.compared.equal


@dataclass(frozen=True)
class Campaign:
    """How a run ended: every mutant, and those that were not noticed."""

    mutants: tuple[Mutant, ...]
    survivors: tuple[Survivor, ...]

    def share(self, *, protects: bool) -> float:
        """How much of what could be noticed was, from 0 to 1."""
        same = sum(one.equal for one in self.survivors if one.mutant.protects is protects)
        missed = sum(not one.equal for one in self.survivors if one.mutant.protects is protects)
        every = sum(one.protects is protects for one in self.mutants) - same
        return 1 - missed / every if every else 1.0


class Selector:
    """Which scenarios may notice a mutant, the likeliest first."""

    def __init__(
        self, policy: Policy, scenarios: tuple[BoundScenario, ...], reaches: tuple[Reach, ...]
    ) -> None:
        self._tracker = Tracker(policy)
        self._reaches = reaches
        self._said = [_said(one) for one in scenarios]
        self._length = [len(one.steps) for one in scenarios]

    def candidates(self, mutant: Mutant) -> tuple[int, ...]:
        found = self._differing(mutant) if mutant.key else self._reaching(mutant)
        words = mutant.line.partition(": ")[2] or mutant.line
        ordered = sorted(
            found, key=lambda one: (-self._likely(one, mutant.whose, words), self._length[one])
        )
        everywhere = not mutant.key and not mutant.reached
        return tuple(ordered if everywhere else ordered[:MOST_TRIED])

    def _likely(self, number: int, whose: str, words: str) -> int:
        """How likely a scenario is to notice: it names whose fault it is, or what is to be done."""
        expected, quoted = self._said[number]
        return (whose in expected) + 2 * any(one in words for one in quoted)

    def _reaching(self, mutant: Mutant) -> list[int]:
        if not mutant.reached:
            return list(range(len(self._reaches)))
        wanted = frozenset(mutant.reached)
        return [at for at, one in enumerate(self._reaches) if wanted & one.tokens]

    def _differing(self, mutant: Mutant) -> list[int]:
        assert mutant.key and mutant.before is not None and mutant.after is not None
        before = self._tracker.closure(mutant.before)
        after = self._tracker.closure(mutant.after)
        known: dict[object, bool] = {}
        found = []
        for at, reach in enumerate(self._reaches):
            for spot in reach.footprint.get(mutant.key, ()):
                if spot not in known:
                    situation = self._tracker.situation(mutant.key, spot)
                    known[spot] = before(situation) is not after(situation)
                if known[spot]:
                    found.append(at)
                    break
        return found


def _said(scenario: BoundScenario) -> tuple[str, frozenset[str]]:
    """What a scenario expects, as one text, and what it says shall be done or asked."""
    expected = [one for one in scenario.steps if one.form.kind is Kind.THEN]
    quoted = frozenset(
        str(value) if name == "text" else f"frågar om {value}"
        for one in expected
        for name, value in one.args.items()
        if name in ("text", "fakta")
    )
    return " ".join(one.text.text for one in expected), quoted


def run(
    source: Source,
    setting: Setting,
    scenarios: tuple[BoundScenario, ...],
    reaches: tuple[Reach, ...],
    jobs: int | None = None,
) -> Iterator[Judged | Campaign]:
    """Each mutant's number with the scenario that noticed it (None: none did), as they come, and
    last how it all ended."""
    every = mutants(setting.policy)
    selector = Selector(setting.policy, scenarios, reaches)
    batches: dict[tuple[str, str], list[tuple[int, tuple[int, ...]]]] = {}
    missed: list[int] = []
    for number, mutant in enumerate(every):
        candidates = selector.candidates(mutant)
        if candidates:
            batches.setdefault((mutant.where, mutant.whose), []).append((number, candidates))
        else:
            missed.append(number)
            yield number, None
    jobs = jobs or os.cpu_count() or 1
    with ProcessPoolExecutor(
        jobs, get_context("spawn"), initializer=_begin, initargs=(source,)
    ) as pool:
        for judged in pool.map(_try, [tuple(one) for one in batches.values()]):
            for number, killer in judged:
                if killer is None:
                    missed.append(number)
                yield number, killer
        missed.sort()
        compared = list(pool.map(_compare, missed))
    survivors = tuple(
        Survivor(every[number], found) for number, found in zip(missed, compared, strict=True)
    )
    yield Campaign(every, survivors)


_setting: Setting | None = None
_scenarios: tuple[BoundScenario, ...] = ()
_mutants: tuple[Mutant, ...] = ()


def _begin(source: Source) -> None:
    global _setting, _scenarios, _mutants
    _setting, _scenarios = source.read()
    _mutants = mutants(_setting.policy)


def _try(batch: Batch) -> tuple[Judged, ...]:
    """The mutants of one rule, way or fact: who noticed one of them may well notice the next."""
    killers: list[int] = []
    judged: list[Judged] = []
    for number, candidates in batch:
        likely = [one for one in killers if one in candidates]
        order = dict.fromkeys((*candidates[:2], *likely, *candidates))
        killer = _first_to_notice(_mutants[number], tuple(order))
        if killer is not None and killer not in killers:
            killers.insert(0, killer)
        judged.append((number, killer))
    return tuple(judged)


def _first_to_notice(mutant: Mutant, candidates: tuple[int, ...]) -> int | None:
    assert _setting is not None
    wrong = [Setting(make(), _setting.reference, _setting.cases) for make in mutant.make]
    for number in candidates:
        if any(_notices(_scenarios[number], one) for one in wrong):
            return number
    return None


def _notices(scenario: BoundScenario, wrong: Setting) -> bool:
    """A policy so wrong that the scenario cannot even be played does not go unnoticed."""
    try:
        return not play(scenario, wrong, explain=False).passed
    except Exception:
        return True


def _compare(number: int) -> Compared | None:
    """Where a survivor makes a difference: for what is ordered nothing can be said, unless another
    rule orders the same whenever this one does."""
    assert _setting is not None
    policy, mutant = _setting.policy, _mutants[number]
    if mutant.spared_by is not None:
        return Compared(None, True) if mutant.spared_by() else None
    if mutant.before is None or mutant.after is None or mutant.key is None:
        return None
    if mutant.key[0] == GUARD:
        return _compare_guard(policy, mutant, mutant.before, mutant.after)
    wanted = Truth.YES if mutant.key[0] == ASKING else None
    return compare(policy, mutant.before, mutant.after, wanted)


def _compare_guard(policy: Policy, mutant: Mutant, before: Condition, after: Condition) -> Compared:
    """A guard counts only when none before it on the same trigger holds."""
    assert mutant.key is not None
    _, way, step, number = mutant.key
    transitions = policy.way_by_name[way].step(step).transitions
    this = transitions[int(number)]
    rivals = [one for one in transitions if one.trigger == this.trigger]
    place = rivals.index(this)
    guards = [one.guard for one in rivals]
    guards[place] = before
    wrong = [*guards[:place], after, *guards[place + 1 :]]
    return compare_choice(policy, tuple(guards), tuple(wrong), place)
