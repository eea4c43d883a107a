"""Two conditions that differ in one place, without what cannot make a difference to that.

Beside what differs in an `alla`, whatever shares nothing with it may be taken as so, and in a
`något av` as not so. Where the two differ at all they differ then too: two that are found equal are.
"""

from barnlots.kernel.facts_read import base_facts
from barnlots.policy.conditions import All, Any, Condition, HasReason, Not, Running, atoms
from barnlots.policy.policy import Policy

Pair = tuple[Condition, Condition]


def reduced(policy: Policy, before: Condition, after: Condition) -> Pair:
    """The pair with only what may matter."""
    if isinstance(before, Not) and isinstance(after, Not):
        left, right = reduced(policy, before.of, after.of)
        return Not(of=left), Not(of=right)
    if isinstance(before, All) and isinstance(after, All):
        return _within(policy, before, after)
    if isinstance(before, Any) and isinstance(after, Any):
        return _within(policy, before, after)
    return before, after


def _within(policy: Policy, before: All | Any, after: All | Any) -> Pair:
    same = [part for part in before.of if part in after.of]
    only_before = [part for part in before.of if part not in same]
    only_after = [part for part in after.of if part not in same]
    if len(only_before) == len(only_after) == 1:
        left, right = reduced(policy, only_before[0], only_after[0])
        only_before, only_after = [left], [right]
    names = set().union(*(_names(policy, one) for one in (*only_before, *only_after)))
    kept: list[Condition] = []
    waiting = list(same)
    while sharing := [part for part in waiting if names & _names(policy, part)]:
        kept += sharing
        waiting = [part for part in waiting if part not in sharing]
        names = names.union(*(_names(policy, part) for part in sharing))
    kind = All if isinstance(before, All) else Any
    return kind(of=(*only_before, *kept)), kind(of=(*only_after, *kept))


def _names(policy: Policy, condition: Condition) -> set[str]:
    """The facts, ways and contact reasons that the condition reads."""
    named = {f"fakta {name}" for name in base_facts(policy, condition)}
    for leaf in atoms(condition):
        if isinstance(leaf, Running):
            named.add(f"väg {leaf.way}")
        if isinstance(leaf, HasReason):
            named.add(f"orsak {leaf.reason}")
    return named
