"""Where a run does its work, how long it may take, and whom it tells how far it has come."""

import sys
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Setting:
    """`small` is for trying whether everything runs: its figures mean nothing."""

    folder: Path
    rounds: int = 5
    small: bool = False
    size: int | None = None

    def some(self, usually: int, at_least: int = 2) -> int:
        """How many of something to do: a tenth when the run is small."""
        return max(at_least, usually // 10) if self.small else usually

    def tell(self, said: str) -> None:
        """Progress goes beside the table, not into it."""
        print(f"  … {said}", file=sys.stderr, flush=True)

    def place(self, name: str) -> Path:
        """A folder of its own for one contestant."""
        found = self.folder / name
        found.mkdir(parents=True, exist_ok=True)
        return found
