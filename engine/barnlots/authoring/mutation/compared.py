"""Two conditions held against each other over every cell: the same everywhere, or where not."""

from dataclasses import dataclass, replace

from barnlots.authoring.mutation.cells import Cell, judged
from barnlots.authoring.mutation.reduced import reduced
from barnlots.model.truth import Truth
from barnlots.policy.conditions import Condition
from barnlots.policy.policy import Policy

MOST_LOOKED_AT = 150_000


@dataclass(frozen=True)
class Compared:
    """`differs` is a cell, with as little known as possible, in which only one of the two is
    certainly so (or else one in which they differ otherwise); `whole` when every cell was tried."""

    differs: Cell | None
    whole: bool

    @property
    def equal(self) -> bool:
        return self.differs is None and self.whole


def witness(
    policy: Policy, before: Condition, after: Condition, wanted: Truth | None
) -> Cell | None:
    """A cell of everything that the two read, with as little known as possible, in which only one
    of them is certainly so; None when none is found soon."""
    found: Cell | None = None
    for count, (cell, left, right) in enumerate(judged(policy, (before,), (after,))):
        if cell is None or count > MOST_LOOKED_AT:
            break
        if (left[0] is Truth.YES) is not (right[0] is Truth.YES):
            if wanted in (None, left[0]):
                return replace(cell, before=left[0])
            found = found or replace(cell, before=left[0])
    return found


def compare(
    policy: Policy, before: Condition, after: Condition, wanted: Truth | None = None
) -> Compared:
    """Hold the two against each other, cell by cell; a cell in which the first is `wanted` is
    preferred to others in which they differ."""
    before, after = reduced(policy, before, after)
    other: Cell | None = None
    other_certain = False
    for cell, left, right in judged(policy, (before,), (after,)):
        if cell is None:
            return Compared(other, False)
        certain = (left[0] is Truth.YES) is not (right[0] is Truth.YES)
        if certain and wanted in (None, left[0]):
            return Compared(replace(cell, before=left[0]), True)
        if left[0] is not right[0] and (other is None or (certain and not other_certain)):
            other, other_certain = replace(cell, before=left[0]), certain
    return Compared(other, True)


def compare_choice(
    policy: Policy, before: tuple[Condition, ...], after: tuple[Condition, ...], number: int
) -> Compared:
    """Hold two lists against each other of which the first that is certainly so is chosen; the
    cell says what guard `number` of the first list is there."""
    for cell, left, right in judged(policy, before, after):
        if cell is None:
            return Compared(None, False)
        if _chosen(left) != _chosen(right):
            return Compared(replace(cell, before=left[number]), True)
    return Compared(None, True)


def implies(policy: Policy, first: Condition, second: Condition) -> bool:
    """Whether the second is certainly so in every cell in which the first is."""
    for cell, left, right in judged(policy, (first,), (second,)):
        if cell is None or (left[0] is Truth.YES and right[0] is not Truth.YES):
            return False
    return True


def _chosen(truths: tuple[Truth, ...]) -> int:
    return next((at for at, truth in enumerate(truths) if truth is Truth.YES), -1)
