"""A round: one kind of thing that falls due, how often it is looked for, and what it came to."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime

Counts = Mapping[str, int]
Halt = Callable[[], bool]

USUAL_LIMIT = 600.0
# What a round counts under this word was due and could not be done, for a fault that is not a
# receiver's; it is logged, and met again the next time.
STUCK = "stuck"


def never() -> bool:
    return False


@dataclass(frozen=True)
class Round:
    """`run` does all of its kind that is due at the given moment and tells what it counted.

    It is run every `interval` seconds, and before that when `next_due` of the moment of its last
    run has passed. One that takes longer than `limit` seconds hangs. Without the `vital` ones the
    worker is not at its work, and whoever watches it from outside is to notice.
    """

    name: str
    interval: float
    run: Callable[[datetime], Counts]
    next_due: Callable[[datetime], datetime | None] | None = None
    limit: float = USUAL_LIMIT
    vital: bool = True
