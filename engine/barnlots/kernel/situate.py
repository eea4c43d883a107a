"""One part at one moment, flat: what conditions are read against."""

from datetime import datetime

from barnlots.kernel.sharing import has_consent
from barnlots.kernel.weigh import observable, weigh
from barnlots.model.clock import local_day
from barnlots.model.facts import Fact, Observation, Unknown, Value
from barnlots.model.part import Part
from barnlots.policy.policy import Policy
from barnlots.policy.situation import Situation


def weigh_all(
    policy: Policy, observations: tuple[Observation, ...], now: datetime
) -> tuple[dict[str, Fact], tuple[str, ...]]:
    """Every fact that somebody has answered, also by "vet inte"; and the names of those that
    could not be weighed, which stay unknown."""
    answered = {answer.fact for one in observations for answer in one.answers}
    facts, broken = {}, []
    for definition in policy.vocabulary.facts:
        if definition.name not in answered or not observable(definition):
            continue
        try:
            facts[definition.name] = weigh(definition, observations, now)
        except Exception:
            broken.append(definition.name)
    return facts, tuple(broken)


def situate(
    policy: Policy, part: Part, facts: dict[str, Fact], parameters: dict[str, int], now: datetime
) -> Situation:
    """The situation of `part` at `now`, given its weighed facts and the parameters in force."""
    known: dict[str, Value] = {
        name: fact.value for name, fact in facts.items() if fact.value is not None
    }
    unknown: dict[str, Unknown] = {
        name: fact.unknown for name, fact in facts.items() if fact.value is None and fact.unknown
    }
    known.update(_of_child(part, now))
    for document in policy.documents:
        given = has_consent(part, document.name, now)
        known[f"samtycke till {document.name}"] = _yes_no(given)
    return Situation(
        facts=known,
        unknown=unknown,
        reasons=part.reasons,
        parameters=parameters,
        ways={name: state.step for name, state in part.ways.items() if not state.ended},
    )


def _of_child(part: Part, now: datetime) -> dict[str, Value]:
    child = part.child
    facts: dict[str, Value] = {"skyddade personuppgifter": _yes_no(child.protected_identity)}
    age = child.age(local_day(now))
    if age is not None:
        facts["ålder"] = age
    if child.school_year is not None:
        facts["årskurs"] = child.school_year
    if child.school_form is not None:
        facts["skolform"] = child.school_form
    if child.interpreter is not None:
        facts["tolk behövs"] = _yes_no(child.interpreter)
    if child.siblings:
        facts["har syskon"] = "ja"
    return facts


def _yes_no(value: bool) -> str:
    return "ja" if value else "nej"
