"""How far a server's changes have been heard: a file that outlives the process.

A server may store what it has stamped earlier, so what lies a little before the mark is asked for
again, and told apart by what has been heard already. What nobody can hear, such as something that
is no receipt, is remembered by its name and asked for by itself: the mark does not wait for it.
"""

import json
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from threading import Lock

from barnlots.on_disk import write

OVERLAP = timedelta(minutes=10)
# When more than these wait, the mark waits too.
MOST_UNHEARD = 200

Moments = dict[str, datetime]


@dataclass(frozen=True)
class Stands:
    """Everything up to `mark` has been asked for (None: nothing yet). `heard` are those changes
    that have been heard since a while before it, and `unheard` those that have come and have not
    been heard; each with the moment at which the server stored it."""

    mark: datetime | None = None
    heard: Moments = field(default_factory=dict)
    unheard: Moments = field(default_factory=dict)

    @property
    def since(self) -> datetime | None:
        """From when changes are to be asked for; None for all of them."""
        return None if self.mark is None else self.mark - OVERLAP


class Cursor:
    """Each change has a name, and the moment at which the server stored it."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._lock = Lock()

    def stands(self) -> Stands:
        try:
            found = json.loads(self._file.read_text("utf-8"))
            mark = None if found["till"] is None else datetime.fromisoformat(found["till"])
            return Stands(mark, _moments(found["hörda"]), _moments(found.get("ohörda", {})))
        except (FileNotFoundError, ValueError, KeyError, TypeError, AttributeError):
            # Whatever was heard already is known by its key.
            return Stands()

    def hear(self, changes: Iterable[tuple[str, datetime]]) -> None:
        """These have been heard. It is on the disk when this returns."""
        with self._lock:
            before, new = self.stands(), dict(changes)
            left = {name: at for name, at in before.unheard.items() if name not in new}
            self._write(Stands(before.mark, {**before.heard, **new}, left))

    def advance(
        self, waiting: Iterable[tuple[str, datetime]], passed: Iterable[datetime] = ()
    ) -> None:
        """The server has been asked to the end: `waiting` was all that had not been heard, and what
        was stored when `passed` says was not ours. The mark goes past all that is remembered."""
        with self._lock:
            before = self.stands()
            left = sorted((at, name) for name, at in waiting if name not in before.heard)
            unheard = {name: at for at, name in left[:MOST_UNHEARD]}
            stop = left[MOST_UNHEARD][0] if len(left) > MOST_UNHEARD else None
            known = [*before.heard.values(), *unheard.values(), *passed]
            known += [] if before.mark is None else [before.mark]
            mark = max((at for at in known if stop is None or at < stop), default=None)
            since = Stands(mark).since
            heard = {name: at for name, at in before.heard.items() if since is None or at >= since}
            after = Stands(mark, heard, unheard)
            if after != before:
                self._write(after)

    def _write(self, stands: Stands) -> None:
        said = {
            "till": None if stands.mark is None else stands.mark.isoformat(),
            "hörda": {name: at.isoformat() for name, at in stands.heard.items()},
            "ohörda": {name: at.isoformat() for name, at in stands.unheard.items()},
        }
        write(self._file, json.dumps(said, ensure_ascii=False).encode(), 0o666)


def _moments(said: dict[str, str]) -> Moments:
    return {str(name): datetime.fromisoformat(at) for name, at in said.items()}
