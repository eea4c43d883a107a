"""What an adapter keeps in memory of what has passed through it."""

import gc
import sys
import tracemalloc
from collections.abc import Callable, Iterable, Iterator
from types import FrameType, FunctionType, ModuleType
from typing import TypeVar
from weakref import ref

T = TypeVar("T")

# Through these everything is reached, also what is not the adapter's.
_EVERYBODYS = ("logging", "structlog", "_pytest", "pytest", "pluggy", "threading")


def left_of(do: Callable[[T], object], things: Iterable[T]) -> int:
    """`do` each of the things, and let go of it: how many of them there are still."""
    alive = list[ref[T]]()
    for thing in things:
        alive.append(ref(thing))
        do(thing)
        del thing
    gc.collect()
    return sum(one() is not None for one in alive)


def keeps(adapter: object, text: str) -> bool:
    """Whether the text stands in something that the adapter, its classes or its own modules hold
    on to. A counterpart on this machine may keep as much as it likes."""
    classes = [one for one in type(adapter).__mro__ if one is not object]
    own = {one.__module__.partition(".")[0] for one in classes} - {"typing"}
    modules = [vars(m) for name, m in sys.modules.items() if name.partition(".")[0] in own]
    seen = dict[int, object]()
    left: list[object] = [adapter, *(vars(one) for one in classes), *modules]
    while left:
        one = left.pop()
        if id(one) in seen:
            continue
        seen[id(one)] = one
        if isinstance(one, str):
            if text in one:
                return True
        elif isinstance(one, bytes | bytearray):
            if text.encode() in one:
                return True
        elif isinstance(one, FunctionType):
            left += (one.__closure__, one.__defaults__)
        elif not isinstance(one, ModuleType | FrameType) and _may_be_its(one, own):
            left += gc.get_referents(one)
    return False


def peak(things: Callable[[], Iterator[object]]) -> tuple[int, int]:
    """How many there are, and the most memory in bytes that all of it takes when each is let go
    of."""
    tracemalloc.start()
    try:
        return sum(1 for _ in things()), tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


def _may_be_its(one: object, own: set[str]) -> bool:
    if isinstance(one, type):
        return one.__module__.partition(".")[0] in own
    return type(one).__module__.partition(".")[0] not in _EVERYBODYS
