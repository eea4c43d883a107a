"""Conditions as alternatives: each branch is what the fields must be for it to be certainly so.

A branch that asks for a known value is never met by an unknown one, because an unknown fact is
left out of what is asserted. So the branches of a condition and those of its negation together
give strong Kleene truth: neither met means unknown.
"""

from barnlots.opinion.fields import CannotCompile, Demand, Fields
from barnlots.policy.conditions import All, Any, Condition, Not

Branch = dict[str, Demand]

COMFORTABLE = 64
MOST_BRANCHES = 500
_PRODUCTS_PER_BRANCH = 16


def branches(condition: Condition, holds: bool, fields: Fields, most: int) -> list[Branch]:
    """Alternatives for `condition` being certainly so (or certainly not so), none superfluous.

    Raises CannotCompile: `too_wide` when there are more than `most`.
    """
    match condition:
        case Not(of=inner):
            return branches(inner, not holds, fields, most)
        case All(of=parts) | Any(of=parts):
            alternatives = [branches(part, holds, fields, most) for part in parts]
            together = isinstance(condition, All) is holds
            return _product(alternatives, most) if together else _narrow(_flat(alternatives), most)
        case leaf:
            name, demand = fields.demand(leaf, holds)
            return [] if _impossible(demand) else [{name: demand}]


def _flat(alternatives: list[list[Branch]]) -> list[Branch]:
    return [branch for one in alternatives for branch in one]


def _product(alternatives: list[list[Branch]], most: int) -> list[Branch]:
    result: list[Branch] = [{}]
    for one in alternatives:
        if len(result) * len(one) > most * _PRODUCTS_PER_BRANCH:
            raise CannotCompile("too_wide")
        merged = (_merge(left, right) for left in result for right in one)
        result = _narrow([branch for branch in merged if branch is not None], most)
    return result


def _merge(left: Branch, right: Branch) -> Branch | None:
    result = dict(left)
    for name, demand in right.items():
        both = _meet(result[name], demand) if name in result else demand
        if _impossible(both):
            return None
        result[name] = both
    return result


def _narrow(found: list[Branch], most: int) -> list[Branch]:
    kept: list[Branch] = []
    for branch in sorted(found, key=len):
        if not any(_wider(one, branch) for one in kept):
            kept.append(branch)
    if len(kept) > most:
        raise CannotCompile("too_wide")
    return kept


def _wider(one: Branch, other: Branch) -> bool:
    return all(name in other and _meet(other[name], one[name]) == other[name] for name in one)


def _meet(left: Demand, right: Demand) -> Demand:
    if isinstance(left, frozenset) and isinstance(right, frozenset):
        return left & right
    if isinstance(left, tuple) and isinstance(right, tuple):
        least = [one for one in (left[0], right[0]) if one is not None]
        most = [one for one in (left[1], right[1]) if one is not None]
        return (max(least, default=None), min(most, default=None))
    raise TypeError("a field holds tokens or numbers, never both")


def _impossible(demand: Demand) -> bool:
    if isinstance(demand, frozenset):
        return not demand
    least, most = demand
    return least is not None and most is not None and least > most
