"""One compiled policy in the cage: stratum by stratum, each on a fresh fact."""

from collections.abc import Set

from barnlots.model.truth import Truth
from barnlots.opinion.cage import Cage, CagedRuleset, EvaluatorFailed, Fired
from barnlots.opinion.flatten import flatten
from barnlots.opinion.patterns import Compiled
from barnlots.policy.situation import Situation


class Chain:
    """Ready to answer the questions of one policy, any number of times."""

    def __init__(self, cage: Cage, compiled: Compiled) -> None:
        self.compiled = compiled
        self._rulesets: list[tuple[CagedRuleset, ...]] = [
            tuple(cage.build(ruleset) for ruleset in stratum.rulesets)
            for stratum in compiled.strata
        ]

    def answers(self, situation: Situation) -> dict[str, Truth]:
        """Yes, no or unknown to each question that could be compiled. Raises EvaluatorFailed."""
        fired: set[Fired] = set()
        settled: dict[str, Truth] = {}
        for stratum, rulesets in zip(self.compiled.strata, self._rulesets, strict=True):
            fact = flatten(self.compiled, situation, settled)
            for ruleset in rulesets:
                fired |= ruleset.fired(fact)
            settled |= {name: _truth(target, fired) for name, target in stratum.derived.items()}
        return {one: _truth(target, fired) for one, target in self.compiled.questions.items()}

    def retire(self) -> None:
        """Free the engine's memory; the chain cannot be used afterwards."""
        for rulesets in self._rulesets:
            for ruleset in rulesets:
                ruleset.retire()


def _truth(target: int, fired: Set[Fired]) -> Truth:
    certain = [truth for truth in (True, False) if (target, truth) in fired]
    if len(certain) == 2:
        raise EvaluatorFailed("contradiction")
    return Truth.of(certain[0]) if certain else Truth.UNKNOWN
