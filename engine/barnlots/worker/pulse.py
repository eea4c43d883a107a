"""The worker's heartbeat: a small file that says when every round had last been made.

Whoever watches from outside needs nothing but its age. It holds names of rounds, times and counts.
"""

import os
import tempfile
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from pydantic import Field, ValidationError

from barnlots.model.base import Frozen


class RoundBeat(Frozen):
    """One round: when it last succeeded, and since the worker started how often it was `done`,
    `failed` or `hung` and what it counted. `failing_since` is when it first failed, of those times
    that it has failed since it last succeeded, or when one that hangs was begun."""

    name: str
    done_at: datetime | None = None
    hanging: bool = False
    failures_in_a_row: int = 0
    failing_since: datetime | None = None
    outcomes: dict[str, int] = Field(default_factory=dict)
    counts: dict[str, int] = Field(default_factory=dict)


class Beat(Frozen):
    """`at` is when the worker last had all of its rounds behind it."""

    at: datetime
    started_at: datetime
    clock_jumps: int = 0
    rounds: tuple[RoundBeat, ...] = ()


def write_beat(file: Path, beat: Beat) -> None:
    """Put it there in one step, so that a reader never meets half of it. Raises OSError.

    Not forced to the disk: after a power cut an old heartbeat is as true as none.
    """
    handle, name = tempfile.mkstemp(dir=file.parent, prefix=f".{file.name}.")
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as written:
            written.write(beat.model_dump_json() + "\n")
        os.chmod(name, 0o644)
        os.replace(name, file)
    except OSError:
        with suppress(OSError):
            os.unlink(name)
        raise


def read_beat(file: Path) -> Beat | None:
    """The heartbeat; None when there is none, or one that cannot be read."""
    try:
        return Beat.model_validate_json(file.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, ValidationError):
        return None
