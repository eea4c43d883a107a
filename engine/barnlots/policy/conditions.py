"""Conditions as trees: the one form that interpreter, second opinion and proofs all read."""

from collections.abc import Iterator
from typing import Annotated, Literal

from pydantic import Field

from barnlots.model.base import Frozen


class Is(Frozen):
    """The fact has one of these values."""

    kind: Literal["is"] = "is"
    fact: str
    values: tuple[str, ...]


class Compare(Frozen):
    """The fact, a number or a value on an ordered scale, against a bound.

    `bound` is an integer, a value of the fact's own scale, or the name of a dated parameter.
    """

    kind: Literal["compare"] = "compare"
    fact: str
    op: Literal["minst", "högst", "över", "under"]
    bound: int | str
    parameter: bool = False


class Known(Frozen):
    """Somebody has given an answer. Two-valued: never unknown itself."""

    kind: Literal["known"] = "known"
    fact: str


class Running(Frozen):
    """The way runs in this part, in one of the steps if any are named. Two-valued."""

    kind: Literal["running"] = "running"
    way: str
    steps: tuple[str, ...] = ()


class HasReason(Frozen):
    """The contact reason (kontaktorsak) applies in this part. Two-valued."""

    kind: Literal["reason"] = "reason"
    reason: str


class Not(Frozen):
    kind: Literal["not"] = "not"
    of: "Condition"


class All(Frozen):
    kind: Literal["all"] = "all"
    of: tuple["Condition", ...]


class Any(Frozen):
    kind: Literal["any"] = "any"
    of: tuple["Condition", ...]


Atom = Is | Compare | Known | Running | HasReason
Condition = Annotated[
    Is | Compare | Known | Running | HasReason | Not | All | Any, Field(discriminator="kind")
]

ALWAYS = All(of=())

Not.model_rebuild()
All.model_rebuild()
Any.model_rebuild()


def atoms(condition: Condition) -> Iterator[Atom]:
    """Every leaf of the tree, in reading order."""
    match condition:
        case Not(of=inner):
            yield from atoms(inner)
        case All(of=parts) | Any(of=parts):
            for part in parts:
                yield from atoms(part)
        case _:
            yield condition


def facts_of(condition: Condition) -> tuple[str, ...]:
    """The facts that the condition reads, each once, in reading order."""
    names = (leaf.fact for leaf in atoms(condition) if isinstance(leaf, Is | Compare | Known))
    return tuple(dict.fromkeys(names))
