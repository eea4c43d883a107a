"""The file of people in office, read again when somebody has changed it.

A worker that lives for months would otherwise go on asking things of those who left long ago.
"""

from collections.abc import Callable
from pathlib import Path

from barnlots.model.people import Reference
from barnlots.service import Barnlots, log
from barnlots.worker.rounds import Counts, Round

EVERY_MINUTE = 60.0
# Whatever those who leave have is handed on, one part after the other.
_HOURS = 4 * 3600.0

State = tuple[int, int, int]


def state_of(file: Path) -> State:
    """What changes when somebody changes the file, or takes it away."""
    try:
        about = file.stat()
    except OSError:
        return 0, 0, 0
    return about.st_mtime_ns, about.st_size, about.st_ino


class PeopleFile:
    """`read` raises SourceError for a file that is wrong; the people of yesterday then stay.

    `seen` is the file's state before it was read for the first time.
    """

    def __init__(self, file: Path, read: Callable[[Path], Reference], seen: State) -> None:
        self._file = file
        self._read = read
        self._seen = seen

    def bring(self, barnlots: Barnlots) -> Counts:
        """Let the file's people be in force if it has changed. Raises what `read` and
        `Barnlots.change_reference` raise, again at every round until the file is mended."""
        state = state_of(self._file)
        if state == self._seen:
            return {}
        reference = self._read(self._file)
        mended = barnlots.change_reference(reference)
        self._seen = state
        log.info("people_changed", reference=reference.digest, mended=mended)
        return {"changed": 1, "mended": mended}

    def round(self, barnlots: Barnlots) -> Round:
        return Round("people", EVERY_MINUTE, lambda _: self.bring(barnlots), limit=_HOURS)
