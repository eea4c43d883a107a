"""Folders that a run takes away, and that the next one takes away if it was killed."""

import os
import tempfile
from collections.abc import Iterator
from pathlib import Path


def a_folder(prefix: str) -> Path:
    """In the machine's own place for such, not pytest's: others are let in, and a socket's path is
    short."""
    folder = Path(tempfile.mkdtemp(prefix=prefix))
    (folder / "owner").write_text(str(os.getpid()))
    return folder


def abandoned(prefix: str) -> Iterator[Path]:
    """Those of ours whose process is no more."""
    for owner in Path(tempfile.gettempdir()).glob(f"{prefix}*/owner"):
        try:
            if owner.stat().st_uid == os.geteuid():
                os.kill(int(owner.read_text()), 0)
        except ProcessLookupError:
            yield owner.parent
        except (OSError, ValueError):
            continue  # somebody else is at it
