"""Policies and references that this process has read or kept already."""

from collections import OrderedDict, deque
from typing import Generic, TypeVar

from barnlots.model.base import digest
from barnlots.model.people import Reference
from barnlots.policy.policy import Policy

V = TypeVar("V")

_ROOM = 64


class Newest(Generic[V]):
    """The values used last, by digest. They never go stale: the key is their content."""

    def __init__(self) -> None:
        self._values: OrderedDict[str, V] = OrderedDict()

    def get(self, key: str) -> V | None:
        return self._values.get(key)

    def put(self, key: str, value: V) -> None:
        self._values[key] = value
        while len(self._values) > _ROOM:
            self._values.popitem(last=False)


class Memory:
    """What a ledger remembers. Only what is committed belongs in it."""

    def __init__(self) -> None:
        self.policies: Newest[Policy] = Newest()
        self.references: Newest[Reference] = Newest()
        self._digests: deque[tuple[Reference, str]] = deque(maxlen=_ROOM)

    def digest_of(self, reference: Reference) -> str:
        """A municipality's reference is large and comes with every command: worked out once."""
        for known, its_digest in tuple(self._digests):
            if known is reference:
                return its_digest
        fresh = digest(reference)
        self._digests.append((reference, fresh))
        return fresh
