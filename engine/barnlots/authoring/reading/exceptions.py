"""What `utom när` said, told from a condition that has been read.

A pack is read into one tree, in which a line of `utom när` has become "this is certainly not so, or
nobody knows". That is right to decide by and bad to read aloud; here it is turned back.
"""

from barnlots.policy.conditions import All, Any, Compare, Condition, Is, Known, Not


def split(when: Condition) -> tuple[tuple[Condition, ...], tuple[Condition, ...]]:
    """What must be so, group by group, and the exceptions. Together they say what `when` says."""
    groups = when.of if isinstance(when, All) else ()
    if len(groups) < 2 or not all(isinstance(one, All | Any) for one in groups):
        return (when,), ()
    last = groups[-1]
    found = [_exception(one) for one in last.of] if isinstance(last, All) else []
    exceptions = tuple(one for one in found if one is not None)
    if not exceptions or len(exceptions) < len(found):
        return groups, ()
    return groups[:-1], exceptions


def _exception(condition: Condition) -> Condition | None:
    """What `condition` lets a rule apply without; None when it is not of that form."""
    match condition:
        case Any(of=(Is() | Compare() | Not() as one, Not(of=Known(fact=fact)))) if _about(
            one, fact
        ):
            return _negated(one)
        case Any(of=parts):
            found = [_exception(one) for one in parts]
            kept = tuple(one for one in found if one is not None)
            return All(of=kept) if len(kept) == len(found) > 1 else None
        case All(of=parts):
            found = [_exception(one) for one in parts]
            kept = tuple(one for one in found if one is not None)
            return Any(of=kept) if len(kept) == len(found) > 1 else None
        case Is() | Compare() | Not(of=Is() | Compare()):
            return None
        case _:
            return _negated(condition)


def _about(condition: Condition, fact: str) -> bool:
    inner = condition.of if isinstance(condition, Not) else condition
    return isinstance(inner, Is | Compare) and inner.fact == fact


def _negated(condition: Condition) -> Condition:
    return condition.of if isinstance(condition, Not) else Not(of=condition)
