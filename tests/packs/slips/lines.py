"""A file as its lines: where each key or list item begins, what belongs to it, and what becomes of
it when it is moved one level, or said twice."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

LEVEL = 2


@dataclass(frozen=True)
class Block:
    """A line and what belongs to it: lines `start` up to `end`, counted from 0."""

    start: int
    end: int


def blocks(lines: list[str]) -> Iterator[Block]:
    """Every line that says something, with the lines below that stand further in."""
    for start, line in enumerate(lines):
        if is_said(line):
            end = start + 1
            while end < len(lines) and _belongs(lines[end], line):
                end += 1
            yield Block(start, end)


def block_at(lines: list[str], start: int) -> Block:
    """The block that begins at a line, counted from 0."""
    return next(one for one in blocks(lines) if one.start == start)


def is_said(line: str) -> bool:
    return bool(line.strip()) and not line.lstrip().startswith("#")


def _belongs(line: str, to: str) -> bool:
    own = indent(to)
    deeper = indent(line) > own
    same_list = not to.lstrip().startswith("- ") and line.lstrip().startswith("- ")
    return not line.strip() or deeper or (same_list and indent(line) == own)


def indent(line: str) -> int:
    return len(line) - len(line.lstrip(" "))


def kind(lines: list[str], block: Block) -> tuple[str, ...]:
    """What two blocks have in common when moving the one says as much as moving the other: the
    keys of the line, of those around it and of what belongs to it, and how far in they stand."""
    around = islice(filter(is_said, reversed(lines[: block.start])), 1)
    after = islice(filter(is_said, lines[block.end :]), 1)
    inside = islice(filter(is_said, lines[block.start : block.end]), 3)
    return tuple(_key(one) for one in (*around, "", *inside, "", *after))


def _key(line: str) -> str:
    said = line.strip().removeprefix("- ")
    name, colon, _ = said.partition(":")
    dash = "- " if line.lstrip().startswith("- ") else ""
    return " " * indent(line) + dash + (name if colon and len(name) < 40 else "…")


def moved(lines: list[str], block: Block, by: int) -> list[str] | None:
    """The file with the block one level further in or out; None when it cannot be."""
    inside = lines[block.start : block.end]
    if by < 0 and any(line.strip() and indent(line) < -by for line in inside):
        return None
    shifted = [
        (" " * by + line if by > 0 else line[-by:]) if line.strip() else line for line in inside
    ]
    return [*lines[: block.start], *shifted, *lines[block.end :]]


def doubled(lines: list[str], block: Block) -> list[str]:
    inside = lines[block.start : block.end]
    return [*lines[: block.end], *inside, *lines[block.end :]]
