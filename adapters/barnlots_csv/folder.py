"""The folder that somebody else fills: which files are whole, how far each has been taken in, and
what becomes of them afterwards.
"""

import json
from bisect import bisect_left
from collections.abc import Iterator
from pathlib import Path
from stat import S_IMODE

from barnlots.on_disk import write
from barnlots_csv.naming import ENDING

MARK, RENAMED = "märke", "namnbyte"
READY = ".klar"
REJECTED = "avvisade"
_STATE = ".barnlots-lage.json"
_BEFORE = ".barnlots-forra"
_WIDTH = 16


class Folder:
    """`how` says when a file is whole: when a file with `.klar` after its name lies beside it, or
    by its name alone, because it had another one while it was written."""

    def __init__(self, path: Path, how: str) -> None:
        self.path = path
        self._how = how

    def files(self) -> tuple[Path, ...]:
        """Those that are whole, by name: the names are to be in order of time."""
        found = (one for one in self.path.iterdir() if one.name.lower().endswith(ENDING))
        return tuple(sorted(one for one in found if one.is_file() and self._is_whole(one)))

    def taken(self, file: Path) -> int:
        """Up to which line everything in the file has been taken in."""
        return self._state().get(identity(file), 0)

    def note(self, file: Path, line: int) -> None:
        """Everything up to that line has been."""
        self._write({**self._state(), identity(file): line})

    def finish(self, file: Path) -> None:
        """Everything has been: nothing of it is kept here."""
        self._forget(file)
        self._mark(file).unlink(missing_ok=True)
        file.unlink(missing_ok=True)

    def reject(self, file: Path, name: str) -> None:
        """Put all of it aside under this name, for whoever is told of it."""
        self._forget(file)
        self._mark(file).unlink(missing_ok=True)
        file.replace(self._aside(name))

    def keep(self, name: str, content: bytes, of: Path) -> None:
        """Put this `of` a file aside, for whoever may read the file itself. It is on the disk when
        this returns."""
        write(self._aside(name), content, S_IMODE(of.stat().st_mode))

    def _aside(self, name: str) -> Path:
        aside = self.path / REJECTED
        aside.mkdir(exist_ok=True)
        return aside / name

    def before(self) -> "Names":
        """What the full load before this one had."""
        try:
            return Names((self.path / _BEFORE).read_bytes())
        except FileNotFoundError:
            return Names(b"")

    def remember(self, names: list[bytes]) -> None:
        """Let these be what the full load before the next one had."""
        write(self.path / _BEFORE, b"".join(sorted(names)), 0o666)

    def _is_whole(self, file: Path) -> bool:
        return self._how == RENAMED or self._mark(file).exists()

    def _mark(self, file: Path) -> Path:
        return file.with_name(file.name + READY)

    def _forget(self, file: Path) -> None:
        state = self._state()
        if state.pop(identity(file), None) is not None:
            self._write(state)

    def _state(self) -> dict[str, int]:
        try:
            found = json.loads((self.path / _STATE).read_text("utf-8"))
        except (FileNotFoundError, ValueError):
            # Whatever was taken in already is known by its key.
            return {}
        pairs: Iterator[tuple[object, object]] = iter(found.items())
        return {str(name): line for name, line in pairs if isinstance(line, int)}

    def _write(self, state: dict[str, int]) -> None:
        write(self.path / _STATE, json.dumps(state, ensure_ascii=False).encode(), 0o666)


class Names:
    """Many names in order, sixteen bytes each."""

    def __init__(self, packed: bytes) -> None:
        self._packed = packed

    def __len__(self) -> int:
        return len(self._packed) // _WIDTH

    def __getitem__(self, at: int) -> bytes:
        return self._packed[at * _WIDTH : (at + 1) * _WIDTH]

    def __contains__(self, name: bytes) -> bool:
        at = bisect_left(self, name)
        return at < len(self) and self[at] == name


def packed(name: str) -> bytes:
    """A keyed name as it is remembered."""
    return name.encode()[:_WIDTH]


def identity(file: Path) -> str:
    """Another file of the same name is another file."""
    about = file.stat()
    return f"{file.name}/{about.st_size}/{about.st_mtime_ns}"
