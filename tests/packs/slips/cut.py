"""A file cut to what stands around one of its lines: of every list, the item that the line is in
with the next one, or else the first. Each line that is left stands where it stood."""

from collections.abc import Iterator
from functools import cache

from tests.packs.slips.shipped_files import tree
from tests.shipped import ROOT

from barnlots.packs.nodes import Mapping, Node, Sequence


@cache
def lines_in(name: str) -> tuple[str, ...]:
    return tuple((ROOT / name).read_text("utf-8").split("\n"))


def cut(name: str, line: int) -> tuple[str, ...]:
    """The lines of the file; `line` is counted from 0. What is cut away is left empty."""
    lines = lines_in(name)
    gone = {at for stretch in _beside(tree(name)[0], line, len(lines)) for at in stretch}
    return tuple("" if at in gone else text for at, text in enumerate(lines))


def _beside(node: Node, line: int, end: int) -> Iterator[range]:
    """The lines of the items that are cut away, within a node that ends before the line `end`."""
    for child, until in _below(node, end):
        if isinstance(child, Sequence):
            starts = [one.place.line - 1 for one in child.items]
            if len(set(starts)) == len(starts):
                yield from _items(child, starts, line, until)
        else:
            yield from _beside(child, line, until)


def _items(node: Sequence, starts: list[int], line: int, end: int) -> Iterator[range]:
    ends = [*starts[1:], end]
    here = [at for at, until in enumerate(ends) if starts[at] <= line < until]
    left = {here[0], here[0] + 1} if here else {0}
    for at, item in enumerate(node.items):
        if at in left:
            yield from _beside(item, line, ends[at])
        else:
            yield range(starts[at], ends[at])


def _below(node: Node, end: int) -> Iterator[tuple[Node, int]]:
    """The values below a node, and before which line each ends."""
    entries = node.entries if isinstance(node, Mapping) else ()
    for at, (_, value) in enumerate(entries):
        yield value, entries[at + 1][0].place.line - 1 if at + 1 < len(entries) else end
