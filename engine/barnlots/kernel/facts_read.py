"""Which facts a condition reads, down to those that an observer records."""

from barnlots.model.facts import Unknown
from barnlots.policy.conditions import Condition, facts_of
from barnlots.policy.policy import Policy
from barnlots.policy.situation import Situation


def base_facts(policy: Policy, condition: Condition) -> tuple[str, ...]:
    """The recorded facts behind a condition, derived ones opened up, each once."""
    found: dict[str, None] = {}
    opened: set[str] = set()
    queue = list(facts_of(condition))
    while queue:
        name = queue.pop(0)
        definition = policy.vocabulary.fact_by_name.get(name)
        if definition is None or definition.derived_when is None:
            found[name] = None
        elif name not in opened:
            opened.add(name)
            queue = [*facts_of(definition.derived_when), *queue]
    return tuple(found)


def first_unasked(policy: Policy, condition: Condition, situation: Situation) -> str | None:
    """The first fact in reading order that nobody has been asked about and somebody could be."""
    for name in base_facts(policy, condition):
        asked = name in situation.facts or situation.unknown.get(name) is Unknown.DONT_KNOW
        definition = policy.vocabulary.fact_by_name.get(name)
        if not asked and definition is not None and definition.recordable:
            return name
    return None
