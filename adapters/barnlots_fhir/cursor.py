"""How far a server's changes have been heard: a file that outlives the process.

A server may store what it has stamped earlier, so what lies a little before the mark is asked for
again, and told apart by what has been heard already.
"""

import json
from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta
from pathlib import Path
from threading import Lock

from barnlots.on_disk import write

OVERLAP = timedelta(minutes=10)


class Cursor:
    """Each change has a name, and the moment at which the server stored it."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._lock = Lock()

    def since(self) -> datetime | None:
        """From when changes are to be asked for; None for all of them."""
        mark, _ = self._read()
        return None if mark is None else mark - OVERLAP

    def heard(self) -> Mapping[str, datetime]:
        """Those that have been heard, as far back as they are asked for."""
        return self._read()[1]

    def hear(self, changes: Iterable[tuple[str, datetime]]) -> None:
        """These have been heard. It is on the disk when this returns."""
        with self._lock:
            mark, heard = self._read()
            self._write(mark, {**heard, **dict(changes)})

    def advance(
        self, waiting: Iterable[tuple[str, datetime]], passed: Iterable[datetime] = ()
    ) -> None:
        """The server has been asked to the end: `waiting` was all that was new, and what was stored
        when `passed` says was not ours. The mark goes as far as everything has been heard."""
        with self._lock:
            before, heard = self._read()
            left = min((at for name, at in waiting if name not in heard), default=None)
            done = [at for at in (*heard.values(), *passed) if left is None or at < left]
            mark = max(done, default=before)
            if mark is None or mark == before:
                return
            kept = {name: at for name, at in heard.items() if at >= mark - OVERLAP}
            self._write(mark, kept)

    def _read(self) -> tuple[datetime | None, dict[str, datetime]]:
        try:
            found = json.loads(self._file.read_text("utf-8"))
            heard = {str(name): datetime.fromisoformat(at) for name, at in found["hörda"].items()}
            return None if found["till"] is None else datetime.fromisoformat(found["till"]), heard
        except (FileNotFoundError, ValueError, KeyError, TypeError, AttributeError):
            # Whatever was heard already is known by its key.
            return None, {}

    def _write(self, mark: datetime | None, heard: dict[str, datetime]) -> None:
        said = {
            "till": None if mark is None else mark.isoformat(),
            "hörda": {name: at.isoformat() for name, at in heard.items()},
        }
        write(self._file, json.dumps(said, ensure_ascii=False).encode(), 0o666)
