"""One part at one moment, flat: what conditions are read against."""

from datetime import datetime

from barnlots.kernel.weigh import weigh
from barnlots.model.clock import local_day
from barnlots.model.facts import Fact, Unknown, Value
from barnlots.model.part import Part
from barnlots.policy.policy import Policy
from barnlots.policy.situation import Situation
from barnlots.policy.vocabulary import FactType


def weigh_all(policy: Policy, part: Part, now: datetime) -> dict[str, Fact]:
    """Every fact that somebody has answered, also by "vet inte"."""
    answered = {answer.fact for one in part.observations for answer in one.answers}
    return {
        definition.name: weigh(definition, part.observations, now)
        for definition in policy.vocabulary.facts
        if definition.name in answered and definition.type is not FactType.DERIVED
    }


def situate(policy: Policy, part: Part, facts: dict[str, Fact], now: datetime) -> Situation:
    """The situation of `part` at `now`, given its weighed facts."""
    day = local_day(now)
    known: dict[str, Value] = {
        name: fact.value for name, fact in facts.items() if fact.value is not None
    }
    unknown: dict[str, Unknown] = {
        name: fact.unknown for name, fact in facts.items() if fact.value is None and fact.unknown
    }
    known.update(_of_child(part, now))
    for document in policy.documents:
        known[f"samtycke till {document.name}"] = _yes_no(
            any(
                one.document == document.name and one.withdrawn_at is None
                for one in part.consents.values()
            )
        )
    parameters = {}
    for parameter in policy.parameters:
        try:
            parameters[parameter.name] = policy.parameter(parameter.name, day)
        except KeyError:
            continue
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
