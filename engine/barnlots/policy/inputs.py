"""Everything of a situation that a condition's truth can depend on, derived facts opened up."""

from dataclasses import dataclass

from barnlots.policy.conditions import Compare, Condition, HasReason, Is, Known, Running, atoms
from barnlots.policy.policy import Policy


@dataclass(frozen=True)
class Inputs:
    """Names of facts, ways, contact reasons and parameters, each once, in reading order."""

    facts: tuple[str, ...]
    ways: tuple[str, ...]
    reasons: tuple[str, ...]
    parameters: tuple[str, ...]


def inputs_of(policy: Policy, condition: Condition) -> Inputs:
    """What `condition` reads in `policy`; two situations that agree on all of it give the same."""
    facts: dict[str, None] = {}
    ways: dict[str, None] = {}
    reasons: dict[str, None] = {}
    parameters: dict[str, None] = {}
    queue = [condition]
    while queue:
        for leaf in atoms(queue.pop()):
            match leaf:
                case Running(way=way):
                    ways[way] = None
                    continue
                case HasReason(reason=reason):
                    reasons[reason] = None
                    continue
                case Compare(bound=bound, parameter=True):
                    parameters[str(bound)] = None
                case Is() | Compare() | Known():
                    pass
            definition = policy.vocabulary.fact_by_name.get(leaf.fact)
            fresh = leaf.fact not in facts
            facts[leaf.fact] = None
            if fresh and definition is not None and definition.derived_when is not None:
                queue.append(definition.derived_when)
    return Inputs(tuple(facts), tuple(ways), tuple(reasons), tuple(parameters))
