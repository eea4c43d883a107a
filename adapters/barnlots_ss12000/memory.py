"""What a server has answered for before: what it once had and says that it does not have is a fault
in it, and no less attendance.
"""

import json
from contextlib import suppress
from pathlib import Path

from barnlots.on_disk import write

HAD = "har.json"


class Had:
    """The resources that the server at `address` has answered for, from one time to the next in
    `folder`; without one, as long as this lives."""

    def __init__(self, address: str = "", folder: Path | None = None) -> None:
        self._address = address
        self._file = folder / HAD if folder else None
        self._known = set(_read(self._file, address)) if self._file else set[str]()

    def __contains__(self, resource: str) -> bool:
        return resource in self._known

    def add(self, resource: str) -> None:
        """What cannot be written is known until we end: the answer is worth more."""
        if resource in self._known:
            return
        self._known.add(resource)
        if self._file:
            said = {"adress": self._address, "har": sorted(self._known)}
            with suppress(OSError):
                write(self._file, f"{json.dumps(said, ensure_ascii=False)}\n".encode(), 0o666)


def _read(file: Path, address: str) -> list[str]:
    """Nothing of another server's, and nothing of what nobody can read."""
    try:
        said = json.loads(file.read_text("utf-8"))
        return list(map(str, said["har"])) if said["adress"] == address else []
    except (OSError, ValueError, KeyError, TypeError):
        return []
