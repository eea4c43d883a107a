"""Which facts a condition reads, down to those that an observer records."""

from collections.abc import Iterable

from barnlots.model.facts import Unknown
from barnlots.policy.conditions import Condition, facts_of
from barnlots.policy.policy import Policy
from barnlots.policy.situation import Situation


def facts_behind(policy: Policy, condition: Condition) -> frozenset[str]:
    """Every fact that the condition rests on: those it reads, and all behind the derived ones."""
    found: set[str] = set()
    queue = list(facts_of(condition))
    while queue:
        name = queue.pop()
        if name not in found:
            found.add(name)
            definition = policy.vocabulary.fact_by_name.get(name)
            if definition is not None and definition.derived_when is not None:
                queue += facts_of(definition.derived_when)
    return frozenset(found)


def first_unasked(policy: Policy, condition: Condition, situation: Situation) -> str | None:
    """The first fact in reading order that nobody has been asked about and somebody could be."""
    return first_unasked_of(policy, policy.vocabulary.recorded_behind(condition), situation)


def first_unasked_of(policy: Policy, names: Iterable[str], situation: Situation) -> str | None:
    """The same of facts that have been read from the condition already."""
    for name in names:
        asked = name in situation.facts or situation.unknown.get(name) is Unknown.DONT_KNOW
        definition = policy.vocabulary.fact_by_name.get(name)
        if not asked and definition is not None and definition.recordable:
            return name
    return None
