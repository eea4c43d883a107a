"""Two conditions that differ in one place, without what cannot make a difference to that.

Beside what differs in an `alla`, whatever shares nothing with it may be taken as so, and in a
`något av` as not so. Where the two differ at all they differ then too: those found equal are.
"""

from barnlots.policy.conditions import All, Any, Condition, HasReason, Not, Running, atoms
from barnlots.policy.policy import Policy

Pair = tuple[Condition, Condition]


def reduced(policy: Policy, before: Condition, after: Condition) -> Pair:
    """The pair with only what may matter: what is kept anywhere keeps everywhere what reads the
    same."""
    names: frozenset[str] = frozenset()
    while True:
        left, right = _reduced(policy, before, after, names)
        kept = _names(policy, left) | _names(policy, right)
        if kept <= names:
            return left, right
        names |= kept


def _reduced(policy: Policy, before: Condition, after: Condition, names: frozenset[str]) -> Pair:
    if isinstance(before, Not) and isinstance(after, Not):
        left, right = _reduced(policy, before.of, after.of, names)
        return Not(of=left), Not(of=right)
    if isinstance(before, All) and isinstance(after, All):
        return _within(policy, before, after, names)
    if isinstance(before, Any) and isinstance(after, Any):
        return _within(policy, before, after, names)
    return before, after


def _within(policy: Policy, before: All | Any, after: All | Any, names: frozenset[str]) -> Pair:
    same = [part for part in before.of if part in after.of]
    only_before = [part for part in before.of if part not in same]
    only_after = [part for part in after.of if part not in same]
    if len(only_before) == len(only_after) == 1:
        left, right = _reduced(policy, only_before[0], only_after[0], names)
        only_before, only_after = [left], [right]
    kept = [part for part in same if names & _names(policy, part)]
    kind = All if isinstance(before, All) else Any
    return kind(of=(*only_before, *kept)), kind(of=(*only_after, *kept))


def _names(policy: Policy, condition: Condition) -> frozenset[str]:
    """The facts, ways and contact reasons that the condition reads."""
    named = {f"fakta {name}" for name in policy.vocabulary.recorded_behind(condition)}
    for leaf in atoms(condition):
        if isinstance(leaf, Running):
            named.add(f"väg {leaf.way}")
        if isinstance(leaf, HasReason):
            named.add(f"orsak {leaf.reason}")
    return frozenset(named)
