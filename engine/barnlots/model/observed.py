"""What has been observed in a part, in the order in which it was recorded, however much it is.

A part can have thousands of observations. A decision needs few of them: of those in which the same
kind of observer says the same, one says nothing more once a later one counts at least as long. So
a part that is read back has those few at hand, and the others are read when somebody asks.
"""

from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import accumulate, chain
from typing import Annotated, Any, overload

from pydantic import GetCoreSchemaHandler
from pydantic_core import CoreSchema, core_schema

from barnlots.model.facts import Observation

NAMED = 16

Placed = tuple[int, Observation]


def lasting(same: Iterable[Placed]) -> list[Placed]:
    """Of observations that say the same, with their places, those that can still say something:
    each that counts longer than all that were seen after it, and at least the newest `NAMED`.

    What is left is the same however it is come by: of all at once, of a few at a time, or of more
    than what is left.
    """
    by_seen = sorted(same, key=_seen)
    if len(by_seen) <= NAMED:
        return by_seen
    left = by_seen[-NAMED:]
    longest = max(one.counts_from for _, one in left)
    older = []
    for place, one in reversed(by_seen[:-NAMED]):
        if one.counts_from > longest:
            longest = one.counts_from
            older.append((place, one))
    return [*reversed(older), *left]


def _seen(placed: Placed) -> tuple[Any, int]:
    return placed[1].seen_at, placed[0]


def lasting_of_all(observed: Iterable[Placed]) -> tuple[Placed, ...]:
    """The same of observations that say different things, whatever a policy makes of them; in the
    order of their places."""
    same: dict[tuple[object, ...], dict[int, Observation]] = {}
    for place, one in observed:
        # What follows from whom it names depends on all that it says.
        named = None if one.about is None else (one.about, one.answers)
        for answer in one.answers:
            kind = (answer.fact, answer.value, answer.unknown, one.outside, one.role, named)
            same.setdefault(kind, {})[place] = one
    left = {place: one for some in same.values() for place, one in lasting(some.items())}
    return tuple((place, left[place]) for place in sorted(left))


class Piece:
    """Some observations that follow upon one another. `read` gives all `count` of them, and may
    raise StoreError."""

    def __init__(self, count: int, read: Callable[[], tuple[Observation, ...]]) -> None:
        self.count = count
        self._read = read
        self._known: tuple[Observation, ...] | None = None

    def all(self) -> tuple[Observation, ...]:
        if self._known is None:
            self._known = self._read()
        return self._known


class Early:
    """Observations in `pieces`, of which only `at_hand` is read before somebody asks for more."""

    def __init__(self, pieces: tuple[Piece, ...], at_hand: tuple[Placed, ...]) -> None:
        self.pieces = pieces
        self.at_hand = at_hand
        self.ends = tuple(accumulate(one.count for one in pieces))
        self.count = self.ends[-1] if pieces else 0

    def at(self, place: int) -> Observation:
        number = bisect_right(self.ends, place)
        return self.pieces[number].all()[place - self.ends[number]]

    def all(self) -> Iterator[Observation]:
        return chain.from_iterable(one.all() for one in self.pieces)


class PartlyRead(Sequence[Observation]):
    """Observations of which the early ones need not be read, and what has been added since."""

    def __init__(self, early: Early, later: tuple[Observation, ...] = ()) -> None:
        self.early = early
        self.later = later

    def plus(self, observation: Observation) -> "PartlyRead":
        """These and one more."""
        return PartlyRead(self.early, (*self.later, observation))

    def __len__(self) -> int:
        return self.early.count + len(self.later)

    def __iter__(self) -> Iterator[Observation]:
        return chain(self.early.all(), self.later)

    @overload
    def __getitem__(self, place: int) -> Observation: ...
    @overload
    def __getitem__(self, place: slice) -> tuple[Observation, ...]: ...
    def __getitem__(self, place: int | slice) -> Observation | tuple[Observation, ...]:
        if isinstance(place, slice):
            return tuple(self[one] for one in range(*place.indices(len(self))))
        at, early = range(len(self))[place], self.early
        return early.at(at) if at < early.count else self.later[at - early.count]

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, PartlyRead | tuple):
            return NotImplemented
        return other is self or (len(self) == len(other) and tuple(self) == tuple(other))

    def __repr__(self) -> str:
        return f"<{len(self)} observations>"


def grown(observations: Sequence[Observation], one: Observation) -> Sequence[Observation]:
    """These and one more."""
    if isinstance(observations, PartlyRead):
        return observations.plus(one)
    return (*observations, one)


def placed(observations: Sequence[Observation]) -> Iterable[Placed]:
    """These with their places: of what need not be read, only what can still say something."""
    if isinstance(observations, PartlyRead):
        early = observations.early
        return chain(early.at_hand, enumerate(observations.later, early.count))
    return enumerate(observations)


class _Observations:
    """To pydantic they are a tuple; what is not read yet is let through as it is."""

    @staticmethod
    def __get_pydantic_core_schema__(_: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        whole = handler(tuple[Observation, ...])
        python = core_schema.no_info_wrap_validator_function(
            lambda value, check: value if isinstance(value, PartlyRead) else check(value), whole
        )
        return core_schema.json_or_python_schema(
            whole,
            python,
            serialization=core_schema.wrap_serializer_function_ser_schema(
                lambda value, write: write(tuple(value)), schema=whole
            ),
        )


Observations = Annotated[Sequence[Observation], _Observations]
