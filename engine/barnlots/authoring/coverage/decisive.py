"""Whether one line of a condition decides: turned the other way, the whole comes out otherwise."""

from collections.abc import Iterator

from barnlots.model.truth import Truth, all_of, any_of, negate
from barnlots.policy.conditions import All, Any, Atom, Condition, Not, atoms

Vector = tuple[Truth, ...]


def outcome(condition: Condition, vector: Vector) -> Truth:
    """The truth of the whole when its leaves, in reading order, are these."""
    return _outcome(condition, iter(vector))


def _outcome(condition: Condition, leaves: Iterator[Truth]) -> Truth:
    match condition:
        case Not(of=inner):
            return negate(_outcome(inner, leaves))
        case All(of=parts):
            return all_of([_outcome(part, leaves) for part in parts])
        case Any(of=parts):
            return any_of([_outcome(part, leaves) for part in parts])
        case _:
            return next(leaves)


def decides(condition: Condition, vector: Vector, number: int) -> bool:
    """Whether turning leaf `number` the other way changes that the whole is certainly so or not."""
    turned = Truth.NO if vector[number] is Truth.YES else Truth.YES
    other = (*vector[:number], turned, *vector[number + 1 :])
    certain = outcome(condition, vector) is Truth.YES
    return certain is not (outcome(condition, other) is Truth.YES)


def leaves_of(condition: Condition) -> tuple[Atom, ...]:
    return tuple(atoms(condition))
