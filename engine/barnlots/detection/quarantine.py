"""Where rows that cannot be taken in are told of: file, line and reason, and nothing of the row.

The row itself may hold what must not be kept, and it still stands in the file that it came in.
"""

import csv
from dataclasses import dataclass
from pathlib import Path
from typing import Self

from barnlots.model.catalogue import Language, say
from barnlots.model.errors import StoreError

SHOWN = 5


@dataclass(frozen=True)
class Fault:
    """A row that was not taken in: where it stands, and why, as a code of the catalogue."""

    file: str
    line: int
    code: str
    column: str = ""

    def told(self, lang: Language) -> str:
        return say(self.code, lang, kolumn=self.column)


class Quarantine:
    """The list of them, written as they are found. An earlier list at the same place is replaced,
    and taken away when there is nothing to list."""

    def __init__(self, path: Path, lang: Language = "sv") -> None:
        self.path, self.lang = path, lang
        self.first = list[Fault]()
        self.count = 0

    def __enter__(self) -> Self:
        try:
            self._file = self.path.open("w", encoding="utf-8", newline="")
        except OSError:
            raise StoreError("BL-NV005", fil=str(self.path)) from None
        self._write = csv.writer(self._file, delimiter=";", lineterminator="\n").writerow
        self._write(say("BL-ROW_HEADING", self.lang).split(";"))
        return self

    def __exit__(self, *_: object) -> None:
        self._file.close()
        if not self.count:
            self.path.unlink(missing_ok=True)

    def take(self, fault: Fault) -> None:
        self.count += 1
        if len(self.first) < SHOWN:
            self.first.append(fault)
        self._write((fault.file, fault.line, fault.code, fault.told(self.lang)))
