"""Which observations a rule rests on: each that makes some line of it come true by itself."""

from collections.abc import Iterator

from barnlots.kernel.draft import Draft
from barnlots.kernel.evaluate import Closure
from barnlots.kernel.weigh import weighable
from barnlots.model.facts import Observation
from barnlots.model.truth import Truth
from barnlots.policy.conditions import All, Any, Atom, Compare, Condition, Is, Not
from barnlots.policy.policy import Policy
from barnlots.policy.rules import Rule
from barnlots.policy.situation import Situation

_Leaf = tuple[Atom, bool]


def supporting(draft: Draft, rule: Rule) -> tuple[str, ...]:
    """The ids of the observations that the rule rests on, oldest first. A line that says that
    something is not so rests on the answer that it is not."""
    leaves = _closures(draft, rule)
    return tuple(
        one.id for one in draft.part.observations if _some_line_holds(leaves, _alone(draft, one))
    )


def _closures(draft: Draft, rule: Rule) -> tuple[tuple[Closure, bool], ...]:
    known = draft.interpreter.leaves
    if rule.id not in known:
        known[rule.id] = tuple(
            (draft.interpreter.compile(condition), wanted)
            for condition, wanted in _leaves(draft.policy, rule.when, True, ())
        )
    return known[rule.id]


def _some_line_holds(leaves: tuple[tuple[Closure, bool], ...], alone: Situation) -> bool:
    wanted = {True: Truth.YES, False: Truth.NO}
    return any(judge(alone) is wanted[so] for judge, so in leaves)


def _leaves(
    policy: Policy, condition: Condition, wanted: bool, opened: tuple[str, ...]
) -> Iterator[_Leaf]:
    """The lines on recorded facts, derived ones opened up, each with whether it is to be so."""
    match condition:
        case Not(of=inner):
            yield from _leaves(policy, inner, not wanted, opened)
        case All(of=parts) | Any(of=parts):
            for part in parts:
                yield from _leaves(policy, part, wanted, opened)
        case Is(fact=fact, values=values):
            definition = policy.vocabulary.fact_by_name.get(fact)
            derived = definition.derived_when if definition else None
            if derived is None:
                yield condition, wanted
            elif fact not in opened:
                same = wanted if "ja" in values else not wanted
                yield from _leaves(policy, derived, same, (*opened, fact))
        case Compare():
            yield condition, wanted
        case _:
            return


def _alone(draft: Draft, observation: Observation) -> Situation:
    facts = draft.policy.vocabulary.fact_by_name
    return Situation(
        facts={
            one.fact: one.value
            for one in observation.answers
            if one.value is not None and one.fact in facts and weighable(facts[one.fact], one)
        },
        unknown={},
        ways={},
        reasons=(),
        parameters=draft.situation.parameters,
    )
