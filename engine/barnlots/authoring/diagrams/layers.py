"""Which row each thing of a drawing stands in, and in which order: layers from the start downwards.

Steps stand in the even rows and what is said on an arrow in the row below its step. An arrow that
leads back, or to its own step, stands in no row: it is led round the side. Long arrows keep a
narrow place of their own in each row that they pass, so that they never cross a box.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import pairwise

_SWEEPS = 12


@dataclass(frozen=True)
class Link:
    """An arrow by its number in the diagram, from one step to another."""

    number: int
    source: str
    target: str


@dataclass
class Layered:
    """`rows` hold keys: a step's name, or (arrow, row) for what an arrow needs there. `chains` are
    the keys that each forward arrow passes, its label first; `back` are the arrows led round."""

    rows: list[list[object]]
    chains: dict[int, list[object]] = field(default_factory=dict)
    back: list[Link] = field(default_factory=list)


def layered(steps: tuple[str, ...], begins_in: str, links: tuple[Link, ...]) -> Layered:
    """Rows for the steps and the arrows between them. Every step can be reached from the first."""
    back = _leading_back(begins_in, links)
    forward = [one for one in links if one.number not in back]
    rank = _ranks(steps, forward)
    found = Layered(rows=[[] for _ in range(2 * max(rank.values()) + 1)])
    found.back = [one for one in links if one.number in back]
    for step in steps:
        found.rows[2 * rank[step]].append(step)
    for link in forward:
        places = range(2 * rank[link.source] + 1, 2 * rank[link.target])
        chain: list[object] = [(link.number, row) for row in places]
        found.chains[link.number] = chain
        for row, key in zip(places, chain, strict=True):
            found.rows[row].append(key)
    _arrange(found, forward)
    return found


def _leading_back(begins_in: str, links: tuple[Link, ...]) -> set[int]:
    """Arrows that lead to their own step, or to one on the way to it from the start."""
    leaving: dict[str, list[Link]] = {}
    for link in links:
        leaving.setdefault(link.source, []).append(link)
    back: set[int] = set()
    done: set[str] = set()
    on_the_way: set[str] = set()

    def visit(step: str) -> None:
        on_the_way.add(step)
        for link in leaving.get(step, ()):
            if link.target in on_the_way:
                back.add(link.number)
            elif link.target not in done:
                visit(link.target)
        on_the_way.remove(step)
        done.add(step)

    visit(begins_in)
    return back


def _ranks(steps: tuple[str, ...], forward: list[Link]) -> dict[str, int]:
    """The longest way to each step: every arrow leads at least one row down."""
    rank = dict.fromkeys(steps, 0)
    for _ in steps:
        for link in forward:
            rank[link.target] = max(rank[link.target], rank[link.source] + 1)
    return rank


def _arrange(found: Layered, forward: list[Link]) -> None:
    """Put each row in the order that crosses fewest lines, by sweeping down and up."""
    above, below = neighbours(found, forward)
    best, fewest = [list(row) for row in found.rows], _crossings(found.rows, below)
    for sweep in range(_SWEEPS):
        down = sweep % 2 == 0
        rows = found.rows if down else found.rows[::-1]
        beside = above if down else below
        for before, row in pairwise(rows):
            place = {key: number for number, key in enumerate(before)}
            order = {key: number for number, key in enumerate(row)}
            row.sort(key=lambda key: (_middle(beside[key], place, order[key]), order[key]))
        crossed = _crossings(found.rows, below)
        if crossed < fewest:
            best, fewest = [list(row) for row in found.rows], crossed
    found.rows = best


def neighbours(
    found: Layered, forward: Iterable[Link]
) -> tuple[dict[object, list[object]], dict[object, list[object]]]:
    """What each key is joined to in the row above, and in the row below."""
    above: dict[object, list[object]] = {key: [] for row in found.rows for key in row}
    below: dict[object, list[object]] = {key: [] for row in found.rows for key in row}
    for link in forward:
        for one, other in pairwise((link.source, *found.chains[link.number], link.target)):
            below[one].append(other)
            above[other].append(one)
    return above, below


def _middle(joined: list[object], place: dict[object, int], otherwise: int) -> float:
    at = [place[key] for key in joined if key in place]
    return sum(at) / len(at) if at else float(otherwise)


def _crossings(rows: list[list[object]], below: dict[object, list[object]]) -> int:
    crossed = 0
    for row, after in pairwise(rows):
        place = {key: number for number, key in enumerate(after)}
        ends = [place[one] for key in row for one in sorted(below[key], key=lambda key: place[key])]
        crossed += sum(
            left > right for number, left in enumerate(ends) for right in ends[number + 1 :]
        )
    return crossed
