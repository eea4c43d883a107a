"""How much is tried: what repeats itself once in a file, and in full where it is first met; or, by
`make typos`, each word and line of each shipped file in full."""

import os
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from typing import Any, TypeVar

from tests.packs.slips.shipped_files import NAMES

EVERYWHERE = "EVERYWHERE" in os.environ

# Something in a file to make a slip in. Of those that begin alike, one says as much as all.
Found = TypeVar("Found", bound=tuple[Any, ...])
Finds = Callable[[str], Iterable[tuple[Any, ...]]]


def unlike(found: Iterable[Found]) -> Iterator[Found]:
    """The first of those that begin alike; all of them when everything is tried."""
    seen = set()
    for one in found:
        if EVERYWHERE or one[0] not in seen:
            seen.add(one[0])
            yield one


def in_full(what: object, name: str, finds: Finds) -> bool:
    """Whether the file is the first where `finds` finds such a thing, or everything is tried."""
    return EVERYWHERE or first_met(finds)[what] == name


@cache
def first_met(finds: Finds) -> dict[object, str]:
    """In which file each thing is first met."""
    met: dict[object, str] = {}
    for name in NAMES:
        for what, *_ in finds(name):
            met.setdefault(what, name)
    return met


def first_of_kind(what: tuple[object, ...], name: str, finds: Finds) -> bool:
    """Whether nothing that is the same but for its last part is met earlier, in this file or in
    another, or everything is tried."""
    return EVERYWHERE or _first_of_kinds(finds)[what[:-1]] == (what, name)


@cache
def _first_of_kinds(finds: Finds) -> dict[object, tuple[object, str]]:
    met: dict[object, tuple[object, str]] = {}
    for name in NAMES:
        for what, *_ in finds(name):
            met.setdefault(what[:-1], (what, name))
    return met
