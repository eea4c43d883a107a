"""One part at one moment, flat: what conditions are read against."""

from collections.abc import Sequence
from datetime import datetime

from barnlots.kernel.consenting import stands
from barnlots.kernel.heard import Heard, Weighed, until
from barnlots.kernel.named import Circle
from barnlots.kernel.weigh import observable, weigh
from barnlots.model.clock import local_day
from barnlots.model.facts import Fact, Observation, Unknown, Value
from barnlots.model.part import Part
from barnlots.policy.policy import Policy
from barnlots.policy.situation import Situation


def weigh_all(
    policy: Policy, observations: Sequence[Observation], now: datetime, circle: Circle = ()
) -> tuple[dict[str, Fact], tuple[str, ...]]:
    """Every fact that somebody has answered, also by "vet inte" or by whom of the `circle` they
    named; and the names of those that could not be weighed, which stay unknown."""
    return weigh_heard(Heard.of(policy, observations, circle), now)


def weigh_heard(heard: Heard, now: datetime) -> tuple[dict[str, Fact], tuple[str, ...]]:
    """The same of what has been heard; what still holds as it was weighed is not weighed again."""
    facts, broken = {}, []
    for definition in heard.answered():
        name = definition.name
        known = heard.weighed.get(name)
        if known is None or not known.holds(now):
            observations = heard.about(name)
            try:
                fact = weigh(definition, observations, now)
            except Exception:
                broken.append(name)
                continue
            known = Weighed(fact, now, until(definition, observations, now))
            heard.weighed[name] = known
        facts[name] = known.fact
    return facts, tuple(broken)


def situate(
    policy: Policy,
    part: Part,
    facts: dict[str, Fact],
    parameters: dict[str, int],
    now: datetime,
    before: tuple[Part, Situation] | None = None,
) -> Situation:
    """The situation of `part` at `now`, given its weighed facts and the parameters in force.
    `before` is the part a while ago in the same decision with its situation: what has not changed
    since is taken over."""
    if before is not None and _same_knowledge(before[0], part):
        known, unknown = before[1].facts, before[1].unknown
    else:
        known, unknown = _known(policy, part, facts, now), _unknown(facts)
    return Situation.made(
        facts=known,
        unknown=unknown,
        reasons=part.reasons,
        parameters=parameters,
        ways={name: state.step for name, state in part.ways.items() if not state.ended},
    )


def for_disclosing(
    policy: Policy, heard: Heard, situation: Situation, reads: tuple[str, ...], now: datetime
) -> Situation:
    """The same situation for a condition on what may leave that reads these facts: who is outside
    the holder does not decide whose yes is needed. There they are heard only on a fact that the
    policy lets certain roles record (`antecknas av`), as one of those."""
    instead: dict[str, Value | None] = {}
    for name in reads:
        definition = policy.vocabulary.fact_by_name.get(name)
        if definition is None or name not in situation.facts:
            continue
        if not observable(definition) or definition.recorded_by:
            continue
        said = heard.about(name)
        inside = tuple(one for one in said if not one.outside)
        if len(inside) < len(said):
            instead[name] = weigh(definition, inside, now).value
    if not instead:
        return situation
    facts = {**situation.facts, **instead}
    known_here = {name: value for name, value in facts.items() if value is not None}
    return situation.model_copy(update={"facts": known_here})


def _same_knowledge(before: Part, after: Part) -> bool:
    return (
        before.observations is after.observations
        and before.consents is after.consents
        and before.child is after.child
    )


def _known(policy: Policy, part: Part, facts: dict[str, Fact], now: datetime) -> dict[str, Value]:
    known: dict[str, Value] = {
        name: fact.value for name, fact in facts.items() if fact.value is not None
    }
    known.update(_of_child(part, now))
    given = {one.document for one in part.consents.values() if stands(one, now)}
    for document in policy.documents:
        known[f"samtycke till {document.name}"] = _yes_no(document.name in given)
    return known


def _unknown(facts: dict[str, Fact]) -> dict[str, Unknown]:
    return {
        name: fact.unknown for name, fact in facts.items() if fact.value is None and fact.unknown
    }


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
