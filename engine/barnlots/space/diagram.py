"""Sets over finite variables as decision diagrams: equal sets are one node, so equality is `==`.

A node asks one variable and has a child for each of its values; a variable that does not matter is
not asked. Node 0 is the empty set and node 1 everything.
"""

from collections.abc import Callable
from itertools import repeat

EMPTY, FULL = 0, 1
_Table = dict[tuple[int, int], int]


class Diagrams:
    """Diagrams over variables with `sizes` values each, asked in that order."""

    def __init__(self, sizes: tuple[int, ...]) -> None:
        self.sizes = sizes
        bottom = len(sizes)
        self.levels: list[int] = [bottom, bottom]
        self.children: list[tuple[int, ...]] = [(), ()]
        self._known: dict[tuple[int, ...], int] = {}
        self._unions: _Table = {}
        self._intersections: _Table = {}
        self._differences: _Table = {}
        self._givens: dict[tuple[int, int, int], int] = {}

    def among(self, level: int, values: frozenset[int]) -> int:
        """The set in which variable `level` has one of these values (by number)."""
        return self._node(level, tuple(int(one in values) for one in range(self.sizes[level])))

    def union(self, left: int, right: int) -> int:
        if left == right or right == EMPTY:
            return left
        if left == EMPTY:
            return right
        if FULL in (left, right):
            return FULL
        pair = (left, right) if left < right else (right, left)
        return self._both(pair, self.union, self._unions)

    def intersection(self, left: int, right: int) -> int:
        if left == right or right == FULL:
            return left
        if left == FULL:
            return right
        if EMPTY in (left, right):
            return EMPTY
        pair = (left, right) if left < right else (right, left)
        return self._both(pair, self.intersection, self._intersections)

    def difference(self, left: int, right: int) -> int:
        if left in (right, EMPTY) or right == FULL:
            return EMPTY
        if right == EMPTY:
            return left
        return self._both((left, right), self.difference, self._differences)

    def _both(self, pair: tuple[int, int], work: Callable[[int, int], int], known: _Table) -> int:
        found = known.get(pair)
        if found is None:
            left, right = pair
            level = min(self.levels[left], self.levels[right])
            found = self._node(
                level,
                tuple(map(work, self._below(left, level), self._below(right, level))),
            )
            known[pair] = found
        return found

    def _below(self, node: int, level: int) -> tuple[int, ...]:
        if self.levels[node] == level:
            return self.children[node]
        return tuple(repeat(node, self.sizes[level]))

    def _node(self, level: int, children: tuple[int, ...]) -> int:
        first = children[0]
        if all(one == first for one in children):
            return first
        key = (level, *children)
        found = self._known.get(key)
        if found is None:
            found = self._known[key] = len(self.levels)
            self.levels.append(level)
            self.children.append(children)
        return found

    def given(self, node: int, level: int, value: int) -> int:
        """What the set is when variable `level` has this value, whatever it had."""
        if self.levels[node] > level:
            return node
        if self.levels[node] == level:
            return self.children[node][value]
        key = node, level, value
        if key not in self._givens:
            below = tuple(self.given(one, level, value) for one in self.children[node])
            self._givens[key] = self._node(self.levels[node], below)
        return self._givens[key]

    def asked(self, node: int) -> frozenset[int]:
        """The variables that the set depends on."""
        seen, queue, found = {EMPTY, FULL}, [node], set()
        while queue:
            one = queue.pop()
            if one not in seen:
                seen.add(one)
                found.add(self.levels[one])
                queue += self.children[one]
        return frozenset(found)

    def holds(self, node: int, values: tuple[int, ...]) -> bool:
        """Whether the combination (a value number for each variable) is in the set."""
        while node not in (EMPTY, FULL):
            node = self.children[node][values[self.levels[node]]]
        return node == FULL

    def cheapest(self, node: int, costs: tuple[tuple[int, ...], ...]) -> tuple[int, ...] | None:
        """The combination in the set whose values cost least together; None when it is empty.

        Of values that cost the same the first is taken.
        """
        if node == EMPTY:
            return None
        least = tuple(min(range(len(one)), key=one.__getitem__) for one in costs)
        extra = tuple(tuple(cost - min(one) for cost in one) for one in costs)
        known: dict[int, int] = {FULL: 0}

        def price(one: int) -> int:
            if one not in known:
                level = self.levels[one]
                known[one] = min(
                    extra[level][value] + price(child)
                    for value, child in enumerate(self.children[one])
                    if child != EMPTY
                )
            return known[one]

        price(node)
        chosen = list(least)
        while node != FULL:
            level = self.levels[node]
            value, node = min(
                (
                    (value, child)
                    for value, child in enumerate(self.children[node])
                    if child != EMPTY
                ),
                key=lambda pair: extra[level][pair[0]] + known[pair[1]],
            )
            chosen[level] = value
        return tuple(chosen)
