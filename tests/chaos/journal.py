"""What a writer was answered, as its own system would remember it. What is written here is there
even when the writer is killed at once: the kernel has it."""

import json
import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any


@dataclass(frozen=True)
class Line:
    """`what` is meant (about to be sent), answered or refused."""

    what: str
    key: str
    said: dict[str, Any]


class Journal:
    """One writer's lines, in the order they were written."""

    def __init__(self, file: Path) -> None:
        self.file = file
        file.touch()

    def add(self, what: str, key: str, said: dict[str, Any]) -> None:
        line = json.dumps([what, key, said], ensure_ascii=False) + "\n"
        descriptor = os.open(self.file, os.O_WRONLY | os.O_APPEND)
        try:
            os.write(descriptor, line.encode())
        finally:
            os.close(descriptor)

    def lines(self) -> Iterator[Line]:
        for text in self.file.read_text().splitlines():
            yield Line(*json.loads(text))

    def answered(self) -> dict[str, dict[str, Any]]:
        return {one.key: one.said for one in self.lines() if one.what == "answered"}

    def unanswered(self) -> Line | None:
        """What was meant and has neither been answered nor refused: it is sent again."""
        meant: Line | None = None
        for one in self.lines():
            meant = one if one.what == "meant" else None
        return meant
