"""What a file is called where others read it: somebody may have given it a child's name.

Only a name that the configuration expects is told as it is. Every other is a keyed one, the same
each time, which the file also bears when it has been put aside.
"""

import re
from collections.abc import Iterator
from pathlib import PurePath

from barnlots.model.identity import spells_identity_number
from barnlots.model.pseudonym import keyed

ENDING = ".csv"
# What a star stands for: a day, a time, a number in turn, what tells apart what is put aside.
_NUMBERS = r"[0-9._TZ-]*"
_SHORT = 12
_APART = 100_000_000


class Naming:
    """`expected` are what the files are called, with commas between; a star stands for numbers."""

    def __init__(self, expected: str, key: bytes) -> None:
        self._expected = tuple(_patterns(expected))
        self._key = key

    def shown(self, name: str) -> str:
        """It, or its keyed name."""
        if any(one.fullmatch(name) for one in self._expected) and not spells_identity_number(name):
            return name
        return f"fil-{keyed(self._key, name.encode())[:_SHORT]}{ENDING}"

    def aside(self, name: str, identity: str) -> str:
        """What is put aside of this very file: another of the same name has another."""
        number = int.from_bytes(keyed(self._key, identity.encode()).encode()) % _APART
        return f"{PurePath(self.shown(name)).stem}-{number:08}{ENDING}"


def _patterns(expected: str) -> Iterator[re.Pattern[str]]:
    for one in filter(None, map(str.strip, expected.split(","))):
        yield re.compile(_NUMBERS.join(map(re.escape, one.split("*"))))
