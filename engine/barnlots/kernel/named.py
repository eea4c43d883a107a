"""Who is named in an observation of harm: as good as an answer by whom.

A fact of the policy may say which other one is so when somebody who answers it with yes also names
a guardian, and which when somebody else is named (`FactDefinition.guardian_named` and
`other_named`). That answer is nobody's own words: it is never kept, and follows each time that what
was observed is weighed.
"""

from collections.abc import Iterator

from barnlots.kernel.weigh import weighable
from barnlots.model.facts import Answer, Observation
from barnlots.model.people import Guardian
from barnlots.policy.policy import Policy
from barnlots.policy.vocabulary import FactDefinition

Circle = tuple[Guardian, ...]


def as_heard(policy: Policy, circle: Circle, observation: Observation) -> Observation:
    """The observation with what follows from whom it names; the same one when that is nothing.

    Only a yes follows, and only of what the observation itself does not answer: "vet inte" is no
    answer. Somebody of whom the part knows nothing may be as near as anybody, so a name that is not
    in the circle, or not any more, is somebody else's and never nobody's.
    """
    if observation.about is None:
        return observation
    guardian = any(one.consents and one.id == observation.about for one in circle)
    follows = dict.fromkeys(_follow(policy, guardian, observation))
    if not follows:
        return observation
    answers = (*observation.answers, *(Answer(fact=one, value="ja") for one in follows))
    return observation.model_copy(update={"answers": answers})


def _follow(policy: Policy, guardian: bool, observation: Observation) -> Iterator[str]:
    facts = policy.vocabulary.fact_by_name
    answered = {one.fact for one in observation.answers if _says(facts.get(one.fact), one)}
    for answer in observation.answers:
        definition = facts.get(answer.fact)
        if definition is None or answer.value != "ja" or answer.fact not in answered:
            continue
        fact = definition.guardian_named if guardian else definition.other_named
        if fact is not None and fact not in answered:
            yield fact


def _says(definition: FactDefinition | None, answer: Answer) -> bool:
    return definition is not None and weighable(definition, answer)
