"""What is printed of what is too long to print: as much of each text as there is room for.

Whoever writes at length never takes the room of others: what is long gives way to what is short.
"""

from collections.abc import Iterator, Sequence

from barnlots.model.catalogue import say

# Some twenty pages; a second's work to print.
MOST_ROWS = 1_000
# Characters.
ROW = 80


def shortened(texts: Sequence[str]) -> tuple[str, ...]:
    """Each text, or its beginning when all of them together are too long."""
    needed = [_rows(one) for one in texts]
    each, left = _share(needed), MOST_ROWS
    shown = list[str]()
    for text, rows in zip(texts, needed, strict=True):
        shown.append(beginning(text, min(each, left)))
        left -= min(each, left, rows)
    return tuple(shown)


def beginning(text: str, rows: int = MOST_ROWS) -> str:
    """As much of the text as has room on so many rows."""
    return text if _rows(text) <= rows else "\n".join(_first(text, rows))


def marked(whole: Sequence[bool], shown: Sequence[str]) -> tuple[str, ...]:
    """The texts with a line where one is not `whole`, and one line for all that are not there."""
    told, silent = list[str](), False
    for one, text in zip(whole, shown, strict=True):
        gone = not one and not text
        if not (gone and silent):
            told.append(text if one else f"{text}\n{say('BL-DOC_CUT')}".lstrip("\n"))
        silent = gone
    return tuple(told)


def _share(needed: Sequence[int]) -> int:
    """How many rows each may have at most, so that all have room as far as there is any."""
    left = MOST_ROWS
    for done, rows in enumerate(sorted(needed)):
        share = left // (len(needed) - done)
        if rows > share:
            return max(share, 1)
        left -= rows
    return MOST_ROWS


def _rows(text: str) -> int:
    return sum(_of_line(line) for line in text.splitlines()) or 1


def _of_line(line: str) -> int:
    return 1 + max(len(line) - 1, 0) // ROW


def _first(text: str, rows: int) -> Iterator[str]:
    for line in text.splitlines():
        if rows <= 0:
            return
        yield line[: rows * ROW]
        rows -= _of_line(line)
