"""What this process has read or kept already: policies, references, and parts as they now are."""

import threading
from collections import OrderedDict
from typing import Generic, TypeVar

from barnlots.model.part import Part
from barnlots.model.people import Reference
from barnlots.policy.policy import Policy

V = TypeVar("V")

_ROOM = 64
_MOST_PARTS = 2_000


class Newest(Generic[V]):
    """The values used last, by a key that says all of what they are, so they never go stale."""

    def __init__(self, room: int = _ROOM) -> None:
        self._values: OrderedDict[str, V] = OrderedDict()
        self._room = room
        self._turn = threading.Lock()

    def get(self, key: str) -> V | None:
        return self._values.get(key)

    def put(self, key: str, value: V) -> None:
        with self._turn:
            self._values[key] = value
            self._values.move_to_end(key)
            while len(self._values) > self._room:
                self._values.popitem(last=False)

    def drop(self, key: str) -> None:
        with self._turn:
            self._values.pop(key, None)


class Memory:
    """What a ledger remembers. Only what is committed belongs in it. A part is known together with
    the number and the link of its newest entry: with any other it is another part."""

    def __init__(self) -> None:
        self.policies: Newest[Policy] = Newest()
        self.references: Newest[Reference] = Newest()
        self.parts: Newest[tuple[int, bytes, Part]] = Newest(_MOST_PARTS)
