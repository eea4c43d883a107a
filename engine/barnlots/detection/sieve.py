"""Files of rows are sieved before they are read: a line that is no row is told of, with its number,
and takes no other line with it.

What goes on is so plain that the reader of a database engine cannot take it in two ways.
"""

import re
from array import array
from bisect import bisect_left
from codecs import BOM_UTF8
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO

from barnlots.detection.quarantine import Fault, Quarantine
from barnlots.detection.rows import COLUMNS, DELIMITERS, LONGEST_ROW, PROTECTED, Shape
from barnlots.model.errors import Diagnostic, NotFound, Place, SourceError, StoreError

_BLOCK = 8 << 20


@dataclass
class Sieved:
    """The good rows of a file. `read` is the file itself when all of it is good, otherwise a copy
    without the rest; `gone` are the lines that the copy lacks."""

    path: Path
    shape: Shape
    read: Path
    rows: int = 0
    gone: "array[int]" = field(default_factory=lambda: array("Q"))

    def line_of(self, row: int) -> int:
        """In which line of the file the row with this number stands (the first is 0, below the
        heading)."""
        line = row + 2
        # Each line that was taken out before it pushes it one line down.
        while (further := row + 2 + bisect_left(self.gone, line + 1)) != line:
            line = further
        return line


def sieve(path: Path, folder: Path, quarantine: Quarantine) -> Sieved:
    """Go through a file. A copy, where one is needed, is made in `folder`.

    Raises NotFound when the file cannot be read, SourceError when its heading is another,
    StoreError when the copy cannot be written.
    """
    try:
        with path.open("rb") as file:
            sieved = Sieved(path, _heading(path, file), path)
            begins = file.tell()
            if not _all_good(file, sieved):
                file.seek(begins)
                _copy(file, sieved, folder, quarantine)
    except OSError:
        raise NotFound("BL-NV003", fil=str(path)) from None
    return sieved


def _copy(file: BinaryIO, sieved: Sieved, folder: Path, quarantine: Quarantine) -> None:
    try:
        sieved.read, sieved.rows = folder / f"{len(list(folder.iterdir()))}.csv", 0
        with sieved.read.open("xb") as copy:
            copy.write(sieved.shape.heading)
            _keep_the_good(file, copy, sieved, quarantine)
    except OSError:
        raise StoreError("BL-NV009", mapp=str(folder)) from None


def _heading(path: Path, file: BinaryIO) -> Shape:
    line = file.readline(LONGEST_ROW).removeprefix(BOM_UTF8)
    ending = b"\r\n" if line.endswith(b"\r\n") else b"\n"
    heading = line.removesuffix(ending).decode("utf-8", "replace")
    delimiter = next((one for one in DELIMITERS if one in heading), DELIMITERS[0])
    columns = tuple(heading.split(delimiter))
    if sorted(columns) not in (sorted(COLUMNS), sorted((*COLUMNS, PROTECTED))):
        place = Place(str(path), 1, 1)
        raise SourceError((Diagnostic("BL-NV004", place, {"kolumner": ";".join(COLUMNS)}),))
    return Shape(columns, delimiter, ending)


def _all_good(file: BinaryIO, sieved: Sieved) -> bool:
    """Whether it can be read as it is: an uneven line break would stop the reader too."""
    for block in _blocks(file, sieved.shape.ending):
        if not _good(sieved.shape.even, block):
            return False
        sieved.rows += block.count(b"\n")
    return True


def _keep_the_good(file: BinaryIO, copy: BinaryIO, sieved: Sieved, quarantine: Quarantine) -> None:
    line = 1
    for block in _blocks(file, b"\n"):
        if _good(sieved.shape.whole, block):
            rows = block.count(b"\n")
            line, sieved.rows = line + rows, sieved.rows + rows
            copy.write(block.replace(b"\r", b""))
            continue
        for row in block.split(b"\n")[:-1]:
            line += 1
            row = row.removesuffix(b"\r")
            if _good(sieved.shape.whole, row + b"\n"):
                sieved.rows += 1
                copy.write(row + b"\n")
                continue
            sieved.gone.append(line)
            # An empty line is no row, and no fault either.
            if row.strip():
                quarantine.take(Fault(str(sieved.path), line, *sieved.shape.fault(row)))


def _good(rows: re.Pattern[bytes], block: bytes) -> bool:
    if rows.fullmatch(block) is None:
        return False
    try:
        block.decode()
    except UnicodeDecodeError:
        return False
    return True


def _blocks(file: BinaryIO, ending: bytes) -> Iterator[bytes]:
    """The file in pieces of whole lines, the last of which ends too. Of a line that never ends, as
    much as shows that it is too long."""
    rest = b""
    while more := file.read(_BLOCK):
        ends = more.rfind(b"\n") + 1
        if not ends:
            rest = (rest + more)[: LONGEST_ROW + 1]
            continue
        yield rest + more[:ends]
        rest = more[ends:]
    if rest:
        yield rest + ending
