"""The line that a place is on, as the author wrote it, with what is meant marked under it."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from barnlots.model.errors import Place
from barnlots.packs.base import MOST_LAYERS, folder_of_base, mark_of
from barnlots.packs.decode import tidy
from barnlots.packs.folder import read_records, source_files
from barnlots.packs.report import Report

WIDEST = 96
_BEFORE = 32
_COMMENT = re.compile(r"\s+#.*$")
_QUOTED = re.compile(r'"[^"]*"|\'[^\']*\'')
# A character that is itself what is meant: a stray colon, a tab, one that cannot be shown.
_ALONE = (":", "\t", "�")
_CLOSED_BY = {"[": "]", "{": "}", "<": ">"}
_IN_FLOW = re.compile(r"[^,\[\]{}]*")


@dataclass(frozen=True)
class Excerpt:
    """One line of a file, cut to what a screen holds; `start` (from 0) and `length` say what of it
    is meant."""

    number: int
    text: str
    start: int
    length: int

    def told(self) -> tuple[str, str]:
        """The line, and the marks under it."""
        margin = str(self.number)
        marks = " " * self.start + "^" * self.length
        return f"{margin} | {self.text}", f"{' ' * len(margin)} | {marks}"


class Excerpts:
    """The files of one pack, and of those it builds on, opened when a line of them is wanted."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self._lines: dict[str, tuple[str, ...]] = {}

    def of(self, place: Place, words: Iterable[str] = ()) -> Excerpt | None:
        """The line at `place`, or None when there is none. If one of `words` stands there, that is
        what is meant."""
        lines = self._of_file(place.file)
        if not 1 <= place.line <= len(lines):
            return None
        line = lines[place.line - 1]
        start = min(place.column - 1, len(line))
        length = max(1, _length(line, start, words))
        return _cut(Excerpt(place.line, line.replace("\t", " "), start, length))

    def _of_file(self, file: str) -> tuple[str, ...]:
        if file not in self._lines:
            self._lines[file] = _read(self._path(file))
        return self._lines[file]

    def _path(self, file: str) -> Path:
        for mark, folder in self._bases:
            if file.startswith(mark):
                return folder / file.removeprefix(mark)
        inside = self._root / file
        return inside if inside.exists() else Path(file)

    @cached_property
    def _bases(self) -> tuple[tuple[str, Path], ...]:
        found: list[tuple[str, Path]] = []
        folder = self._root
        while len(found) < MOST_LAYERS:
            packs = read_records(source_files(folder, Report()), Report()).get("paket", ())
            if not packs or not packs[0].text("bygger på"):
                break
            folder = folder_of_base(folder, packs[0])
            found.append((mark_of(packs[0]), folder))
        return tuple(found)


def _read(path: Path) -> tuple[str, ...]:
    try:
        text = path.read_bytes().decode("utf-8-sig", errors="replace")
    except (OSError, ValueError):
        return ()
    shown = "".join(one if one.isprintable() or one in "\n\t" else "�" for one in tidy(text))
    return tuple(shown.split("\n"))


def _length(line: str, start: int, words: Iterable[str]) -> int:
    """How much of the line from `start` is one thing: a word that is named, what stands within
    quotes, an item within brackets, or all but a comment."""
    rest = line[start:]
    for word in sorted(words, key=len, reverse=True):
        if word and rest.startswith(word):
            return len(word)
    if rest[:1] in _ALONE:
        return 1
    quoted = _QUOTED.match(rest)
    if quoted:
        return quoted.end()
    if rest[:1] in _CLOSED_BY:
        return rest.find(_CLOSED_BY[rest[0]]) + 1 or len(rest.rstrip())
    before = line[:start]
    open_flow = any(before.count(a) > before.count(b) for a, b in ("[]", "{}"))
    found = _IN_FLOW.match(rest) if open_flow else None
    return len((found[0] if found else _COMMENT.sub("", rest)).rstrip())


def _cut(one: Excerpt) -> Excerpt:
    if len(one.text) <= WIDEST:
        return one
    first = max(0, min(one.start - _BEFORE, len(one.text) - WIDEST))
    text = one.text[first : first + WIDEST]
    text = ("…" + text[1:] if first else text) + ("…" if first + WIDEST < len(one.text) else "")
    start = one.start - first
    return Excerpt(one.number, text, start, min(one.length, len(text) - start))
