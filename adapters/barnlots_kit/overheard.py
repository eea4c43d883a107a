"""What an adapter says and writes where somebody else could read it: logs, streams, other files."""

import os
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from barnlots_kit.installation import tells

# As many words in a row of what is secret are as good as all of it.
_IN_A_ROW = 3
_listeners = list["Overheard"]()
_heard = list[object]()


class Overheard:
    """`said` is what came in the logs and in both streams while it was listened, and `wrote` which
    files were opened to be written outside `folder`."""

    def __init__(
        self,
        caplog: pytest.LogCaptureFixture,
        capfd: pytest.CaptureFixture[str],
        folder: Path,
    ) -> None:
        self._caplog = caplog
        self._capfd = capfd
        self._folder = folder
        self.said = ""
        self.wrote = set[Path]()

    @contextmanager
    def listening(self) -> Iterator[None]:
        self._caplog.clear()
        self._capfd.readouterr()
        _listeners.append(self)
        try:
            with self._caplog.at_level("DEBUG"):
                yield
        finally:
            _listeners.remove(self)
            streams = self._capfd.readouterr()
            self.said += f"{self._caplog.text}\n{streams.out}\n{streams.err}\n"

    def check(self, secrets: Iterable[str]) -> None:
        """Nothing of these was said, and nothing was written where nobody asked for it."""
        told = [one for one in secrets for piece in _pieces(one) if tells(self.said, piece)]
        assert not told, "it stands in a log or in a stream"
        assert not self.wrote, "written outside the folder that it was given"

    def opens(self, path: Path) -> None:
        if not path.is_relative_to(self._folder) and "__pycache__" not in path.parts:
            self.wrote.add(path)


def _pieces(text: str) -> list[str]:
    words = text.split()
    if len(words) <= _IN_A_ROW:
        return [text]
    return [" ".join(words[at : at + _IN_A_ROW]) for at in range(len(words) - _IN_A_ROW + 1)]


def _listen(event: str, about: tuple[object, ...]) -> None:
    if not _listeners or event not in ("open", "sqlite3.connect"):
        return
    path = about[0]
    if event == "open" and not (isinstance(about[2], int) and about[2] & _WRITING):
        return
    if isinstance(path, str | bytes | os.PathLike) and path not in (os.devnull, ":memory:"):
        for one in _listeners:
            one.opens(Path(os.path.abspath(os.fsdecode(path))))


_WRITING = os.O_WRONLY | os.O_RDWR


@pytest.fixture
def overheard(
    caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str], tmp_path: Path
) -> Overheard:
    """What is heard of an adapter that is given a folder of the test's own."""
    if not _heard:
        # Such a hook stays for as long as the process: one is enough.
        sys.addaudithook(_listen)
        _heard.append(_listen)
    return Overheard(caplog, capfd, tmp_path)
