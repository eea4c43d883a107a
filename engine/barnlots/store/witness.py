"""A witness: somebody outside who keeps every checkpoint and gives it back when asked.

It learns how many parts there are, that one of them has something new, and when; never which, nor
what. It may be another organisation's folder, a share that can only be written once, or a printer.
"""

import os
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Protocol

from barnlots.model.errors import StoreError
from barnlots.on_disk import write_once

# What the witness has is of another ledger.
ANOTHER_LEDGER = "BL-L041"
_NAME = re.compile(r"kontrollpunkt-(\d{9})\.json")


class Witness(Protocol):
    """Keeps what it is given for ever. Every method raises StoreError when it cannot."""

    def publish(self, number: int, document: bytes) -> None:
        """Keep a checkpoint. Given again it changes nothing; raises StoreError when another one
        stands under the same number."""
        ...

    def newest(self) -> tuple[int, bytes] | None:
        """The one with the highest number."""
        ...

    def documents(self) -> Iterator[tuple[int, bytes]]:
        """All of them, by number."""
        ...


class FileWitness:
    """A file for each checkpoint in a folder, which is to belong to somebody else."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def publish(self, number: int, document: bytes) -> None:
        file = self._file(number)
        try:
            if not write_once(file, document, 0o644) and file.read_bytes() != document:
                raise StoreError(ANOTHER_LEDGER, nummer=str(number))
        except OSError:
            raise StoreError("BL-L042", fil=str(file)) from None

    def newest(self) -> tuple[int, bytes] | None:
        numbers = self._numbers()
        return (numbers[-1], self._read(numbers[-1])) if numbers else None

    def documents(self) -> Iterator[tuple[int, bytes]]:
        for number in self._numbers():
            yield number, self._read(number)

    def _read(self, number: int) -> bytes:
        file = self._file(number)
        try:
            return file.read_bytes()
        except OSError:
            raise StoreError("BL-L042", fil=str(file)) from None

    def _numbers(self) -> list[int]:
        try:
            names = os.listdir(self.folder)
        except OSError:
            raise StoreError("BL-L042", fil=str(self.folder)) from None
        return sorted(int(found[1]) for name in names if (found := _NAME.fullmatch(name)))

    def _file(self, number: int) -> Path:
        return self.folder / f"kontrollpunkt-{number:09}.json"
