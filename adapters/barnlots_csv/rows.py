"""From bytes to rows, one at a time: a row that is wrong is told with its line, and never takes any
other row with it.
"""

import csv
import re
from codecs import BOM_UTF8
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO

LONGEST_ROW = 64_000
# A cell may hold so many lines.
MOST_LINES = 50
TOO_FEW, NOT_TEXT, TOO_LONG, UNCLOSED = "BL-I201", "BL-I205", "BL-I208", "BL-I209"
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]")


@dataclass(frozen=True)
class Row:
    """`line` counts from 1; `until` is the last line that it takes up. `why` is the code of what is
    wrong with it, and then there are no `cells`."""

    line: int
    until: int
    raw: bytes
    cells: tuple[str, ...] = ()
    why: str | None = None


class Rows:
    """The rows of one file, its first one included. No more of it is kept than one row may be."""

    def __init__(self, file: BinaryIO, encoding: str, delimiter: str) -> None:
        self._file = file
        self._encoding = encoding
        self._delimiter = delimiter
        self._read_ahead = deque[bytes]()
        self._line = 0
        self._width: int | None = None

    def __iter__(self) -> Iterator[Row]:
        while first := self._next():
            row = self._row(first)
            if row is None:
                continue
            if self._width is None and row.why is None:
                self._width = len(row.cells)
            yield row

    def _row(self, first: bytes) -> Row | None:
        """None for a line where nothing stands."""
        self._line += 1
        line = self._line
        if line == 1:
            first = first.removeprefix(BOM_UTF8)
        if len(first) > LONGEST_ROW:
            return Row(line, line, first, why=TOO_LONG)
        raw = self._whole(first)
        if raw is None:
            return Row(line, line, first, why=UNCLOSED)
        cells = self._cells(raw)
        self._line += raw.rstrip(b"\r\n").count(b"\n")
        if cells is None:
            return Row(line, self._line, raw, why=NOT_TEXT)
        if not any(one.strip() for one in cells):
            return None
        if self._width is not None and len(cells) != self._width:
            return Row(line, self._line, raw, why=TOO_FEW)
        return Row(line, self._line, raw, cells)

    def _whole(self, first: bytes) -> bytes | None:
        """The line, with those after it that a quoted cell goes on in. None when its quotation mark
        is never closed, or only by what makes no row of it: those lines are rows of their own."""
        if first.count(b'"') % 2 == 0:
            return first
        taken, size = [first], len(first)
        while len(taken) < MOST_LINES and size <= LONGEST_ROW:
            more = self._next()
            if not more:
                break
            taken.append(more)
            size += len(more)
            if self._is_row(more):
                break
            if more.count(b'"') % 2 == 1:
                whole = b"".join(taken)
                cells = self._cells(whole)
                if cells is not None and len(cells) == (self._width or len(cells)):
                    return whole
                break
        self._read_ahead.extendleft(reversed(taken[1:]))
        return None

    def _is_row(self, line: bytes) -> bool:
        """Whether a line is a whole row by itself, and so no part of another's text."""
        cells = self._cells(line) if line.count(b'"') % 2 == 0 else None
        return cells is not None and len(cells) == (self._width or 0) > 1

    def _cells(self, raw: bytes) -> tuple[str, ...] | None:
        try:
            text = raw.decode(self._encoding)
        except UnicodeDecodeError:
            return None
        if _CONTROL.search(text.replace("\r\n", "\n").rstrip("\r\n")):
            return None
        lines = text.splitlines(keepends=True) if '"' in text else [text]
        try:
            found = list(csv.reader(lines, delimiter=self._delimiter, strict=True))
        except csv.Error:
            return None
        return tuple(one.strip() for one in found[0]) if len(found) == 1 else None

    def _next(self) -> bytes:
        if self._read_ahead:
            return self._read_ahead.popleft()
        line = self._file.readline(LONGEST_ROW + 1)
        if len(line) > LONGEST_ROW:
            rest = line
            while rest and not rest.endswith(b"\n"):
                rest = self._file.readline(LONGEST_ROW)
        return line
