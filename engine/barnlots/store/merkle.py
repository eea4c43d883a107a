"""Merkle trees with the hashing of RFC 6962, section 2.1, built leaf by leaf in little memory."""

import hashlib

EMPTY = hashlib.sha256(b"").digest()


class Tree:
    """Leaves are added in order; `root` is that of those added so far."""

    def __init__(self) -> None:
        # Complete subtrees from left to right, each with the number of leaves under it.
        self._peaks: list[tuple[int, bytes]] = []

    def add(self, leaf: bytes) -> None:
        self.add_node(leaf_node(leaf))

    def add_node(self, node: bytes) -> None:
        """A leaf that has been hashed already."""
        size = 1
        while self._peaks and self._peaks[-1][0] == size:
            node = _join(self._peaks.pop()[1], node)
            size *= 2
        self._peaks.append((size, node))

    @property
    def root(self) -> bytes:
        if not self._peaks:
            return EMPTY
        _, node = self._peaks[-1]
        for _, left in reversed(self._peaks[:-1]):
            node = _join(left, node)
        return node


def leaf_node(leaf: bytes) -> bytes:
    return hashlib.sha256(b"\x00" + leaf).digest()


def _join(left: bytes, right: bytes) -> bytes:
    return hashlib.sha256(b"\x01" + left + right).digest()
