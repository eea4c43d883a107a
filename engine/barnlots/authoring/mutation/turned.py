"""Conditions made wrong: one line turned, moved a step, or left out."""

from collections.abc import Callable, Iterator

from barnlots.authoring.phrases import phrase
from barnlots.policy.conditions import All, Any, Atom, Compare, Condition, Not
from barnlots.policy.vocabulary import FactDefinition

Facts = dict[str, FactDefinition]
_FLIPPED = {"minst": "högst", "högst": "minst", "över": "under", "under": "över"}
Turned = tuple[str, str, Condition]


def turned(condition: Condition, facts: Facts) -> Iterator[Turned]:
    """Every wrong version of the condition: a catalogue code, the line, and the whole."""
    yield from _within(condition, facts, lambda changed: changed)


def _within(
    condition: Condition, facts: Facts, whole: Callable[[Condition], Condition]
) -> Iterator[Turned]:
    match condition:
        case Not(of=inner):
            yield from _within(inner, facts, lambda changed: whole(Not(of=changed)))
        case All(of=parts) | Any(of=parts):
            for number, part in enumerate(parts):
                rest = (*parts[:number], *parts[number + 1 :])
                if rest:
                    yield "BL-MUT_LEFT_OUT", phrase(part), whole(_again(condition, rest))
                yield from _within(part, facts, _put(condition, parts, number, whole))
        case _:
            for code, said, changed in _leaf(condition, facts):
                yield code, said, whole(changed)


def _again(condition: All | Any, parts: tuple[Condition, ...]) -> Condition:
    return All(of=parts) if isinstance(condition, All) else Any(of=parts)


def _put(
    condition: All | Any,
    parts: tuple[Condition, ...],
    number: int,
    whole: Callable[[Condition], Condition],
) -> Callable[[Condition], Condition]:
    def put(changed: Condition) -> Condition:
        return whole(_again(condition, (*parts[:number], changed, *parts[number + 1 :])))

    return put


def _leaf(leaf: Atom, facts: Facts) -> Iterator[Turned]:
    said = phrase(leaf)
    yield "BL-MUT_TURNED", said, Not(of=leaf)
    if not isinstance(leaf, Compare):
        return
    flipped = leaf.model_copy(update={"op": _FLIPPED[leaf.op]})
    yield "BL-MUT_FLIPPED", said, flipped
    if leaf.parameter:
        return
    for bound in _beside(leaf, facts):
        yield "BL-MUT_MOVED", said, leaf.model_copy(update={"bound": bound})


def _beside(leaf: Compare, facts: Facts) -> Iterator[int | str]:
    if isinstance(leaf.bound, int):
        yield leaf.bound - 1
        yield leaf.bound + 1
        return
    values = facts[leaf.fact].values
    place = values.index(leaf.bound)
    for beside in (place - 1, place + 1):
        if 0 <= beside < len(values):
            yield values[beside]
