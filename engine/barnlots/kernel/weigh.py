"""From many observations to one fact, by the fact's own rule of weighing."""

from collections.abc import Iterable
from datetime import datetime, timedelta

from barnlots.model.facts import Answer, Fact, Observation, Unknown
from barnlots.policy.vocabulary import FactDefinition, FactType, Weighing

_Given = tuple[Observation, Answer]


def weigh(definition: FactDefinition, observations: Iterable[Observation], now: datetime) -> Fact:
    """What is held true at `now`. A later "vet inte" never replaces an answer; an answer that no
    longer holds becomes unknown, never "nej"; only `lowered_by` may lower what was higher. An
    answer that is none of the fact's values says nothing."""
    given = [
        (observation, answer)
        for observation in observations
        for answer in observation.answers
        if answer.fact == definition.name and _counts(definition, observation, now)
    ]
    given.sort(key=lambda pair: pair[0].seen_at)
    known = [pair for pair in given if weighable(definition, pair[1])]
    if not known:
        return _unknown(definition.name, given)
    if definition.weighing is not Weighing.LATEST:
        known = _after_lowering(definition, known)
    chosen = _choose(definition, known)
    rests_on = tuple(seen.id for seen, answer in known if answer.value == chosen.value)
    return Fact(name=definition.name, value=chosen.value, unknown=None, observations=rests_on)


def weighable(definition: FactDefinition, answer: Answer) -> bool:
    """Whether the answer is one of the fact's own values."""
    if answer.value is None or not observable(definition):
        return False
    if definition.type is FactType.NUMBER:
        return isinstance(answer.value, int)
    return answer.value in definition.values


def observable(definition: FactDefinition) -> bool:
    """Whether the fact rests on observations at all."""
    return definition.recordable and definition.type is not FactType.DERIVED


def _counts(definition: FactDefinition, observation: Observation, now: datetime) -> bool:
    if definition.recorded_by and observation.role not in definition.recorded_by:
        return False
    if definition.holds_for_days is None:
        return True
    return now - observation.counts_from <= timedelta(days=definition.holds_for_days)


def _unknown(name: str, given: list[_Given]) -> Fact:
    """ "Vet inte" is what somebody said; an answer that says nothing is as if nobody had asked."""
    for seen, answer in reversed(given):
        if answer.value is None and answer.unknown is Unknown.DONT_KNOW:
            return Fact(name=name, unknown=answer.unknown, observations=(seen.id,))
    return Fact(name=name, observations=tuple(seen.id for seen, _ in given[-1:]))


def _after_lowering(definition: FactDefinition, known: list[_Given]) -> list[_Given]:
    """Whoever may lower speaks of what had been told when they saw the child; what is told after
    that, however long ago it was seen, was not known to them and stands."""
    lowered = [seen.seen_at for seen, _ in known if seen.role in definition.lowered_by]
    return [pair for pair in known if not lowered or pair[0].counts_from >= max(lowered)]


def _choose(definition: FactDefinition, known: list[_Given]) -> Answer:
    answers = [answer for _, answer in known]
    match definition.weighing:
        case Weighing.LATEST:
            own = [answer for seen, answer in known if not seen.outside]
            return (own or answers)[-1]
        case Weighing.ANY_YES:
            return next((one for one in answers if one.value == "ja"), answers[-1])
        case Weighing.HIGHEST:
            return max(answers, key=lambda one: _rank(definition, one))


def _rank(definition: FactDefinition, answer: Answer) -> int:
    value = answer.value
    return definition.values.index(value) if isinstance(value, str) else int(value or 0)
