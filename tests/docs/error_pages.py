"""The pages in docs/fel, and their examples put in a copy of the small pack: docs/fel/LÄSMIG.md."""

import contextlib
import io
import re
import shlex
import shutil
from collections import Counter
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path
from typing import cast

from ruamel.yaml import YAML
from tests.shipped import ROOT

from barnlots.authoring.check.examine import Examiner
from barnlots.authoring.scenarios.run import play
from barnlots.authoring.scenarios.source import Source
from barnlots.cli import run
from barnlots.model.errors import Diagnostic, SourceError
from barnlots.packs import PEOPLE, read_case, read_policy

FOLDER = ROOT / "docs" / "fel"
SMALL = ROOT / "tests" / "packs" / "liten"
PLAYED = ROOT / "tests" / "authoring" / "liten"
SECTIONS = ("Undvik", "Föredra", "Varför", "Kända begränsningar")
DAY = date(2026, 10, 14)
OVERLAY = "kommunen"

_FENCE = re.compile(r"^```(\S+)([^\n]*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_DIAGNOSTIC = re.compile(r"BL-(?:[YSMDRWFBJX][0-9]{3}|N0[0-9]{2})")
_NOT_A_RECORD = ("fil", "i", "utan", "paket", "datum", "kodning", "upprepa")


@dataclass(frozen=True)
class Block:
    """A fenced example: the language, the words after it, and its lines."""

    language: str
    said: dict[str, str]
    text: str

    @property
    def tried(self) -> bool:
        return bool(self.said) or self.language == "console"


@dataclass(frozen=True)
class Page:
    code: str
    title: str
    sections: dict[str, str]

    def blocks(self, section: str) -> tuple[Block, ...]:
        return tuple(
            Block(language, dict(_word(one) for one in shlex.split(said)), text)
            for language, said, text in _FENCE.findall(self.sections[section])
        )


def _word(said: str) -> tuple[str, str]:
    name, _, value = said.partition("=")
    return name, value


def read_page(path: Path) -> Page:
    """The page at `path`, with its sections in the order they stand."""
    title, *parts = re.split(r"(?m)^## ", path.read_text("utf-8"))
    named = [part.partition("\n") for part in parts]
    sections = {name: body.strip("\n") for name, _, body in named}
    return Page(path.stem, title.strip().removeprefix("# "), sections)


def pages() -> dict[str, Page]:
    return {path.stem: read_page(path) for path in sorted(FOLDER.glob("BL-*.md"))}


@cache
def diagnostic_codes() -> tuple[str, ...]:
    """Every code that a file can give: those whose text says what, why and what to do."""
    return tuple(sorted(one for one in _texts() if _DIAGNOSTIC.fullmatch(one) and _three(one)))


def _three(code: str) -> bool:
    return template(code).count("\n") == 2


class _Blank(dict[str, str]):
    def __missing__(self, _: str) -> str:
        return "…"


@cache
def _texts() -> dict[str, str]:
    texts: dict[str, str] = {}
    for path in sorted((ROOT / "engine" / "barnlots" / "model" / "messages" / "sv").iterdir()):
        texts |= cast(dict[str, str], YAML(typ="safe", pure=True).load(path.read_text("utf-8")))
    return texts


def template(code: str) -> str:
    """The text of a code with `…` for what is filled in."""
    return _texts()[code].format_map(_Blank()).strip()


def heading(code: str) -> str:
    return f"{code}: {template(code).splitlines()[0]}"


class Example:
    """The blocks of one section laid in a copy of the small pack, below `folder`."""

    def __init__(self, blocks: tuple[Block, ...], folder: Path) -> None:
        self._blocks = tuple(one for one in blocks if one.tried)
        self._small = folder / "litet"
        over = any(one.said.get("paket") == OVERLAY for one in self._blocks)
        self.root = folder / OVERLAY if over else self._small
        self._files: list[Path] = []
        shutil.copytree(SMALL, self._small)
        shutil.copytree(PLAYED, self._small / "features")
        for one in self._blocks:
            if one.said.get("paket") != OVERLAY:
                self._lay(one, self._small)
        if over:
            self._overlay()

    def _overlay(self) -> None:
        (self.root / "features").mkdir(parents=True)
        shutil.copy(PLAYED / PEOPLE, self.root / "features" / PEOPLE)
        pack = self.root / "rules" / "paket.yaml"
        pack.parent.mkdir()
        text = f"paket: {OVERLAY}\nnamn: Kommunens paket\nbygger på: ../litet\nbas: …\n"
        pack.write_text(text, "utf-8")
        for one in self._blocks:
            if one.said.get("paket") == OVERLAY:
                self._lay(one, self.root)
        pinned = pack.read_text("utf-8").replace("bas: …", f"bas: {self._digest()}")
        pack.write_text(pinned, "utf-8")

    def _digest(self) -> str:
        return read_policy(self._small).digest[:12]

    def _lay(self, block: Block, root: Path) -> None:
        said = block.said
        records = [(kind, name) for kind, name in said.items() if kind not in _NOT_A_RECORD]
        if "fil" in said:
            path = root / said["fil"]
            path.parent.mkdir(parents=True, exist_ok=True)
            text = block.text * int(said.get("upprepa", "1"))
            path.write_bytes(text.encode(said.get("kodning", "utf-8")))
            self._files.append(path)
        elif "i" in said:
            path = root / said["i"]
            added = "".join(f"  {line}\n" for line in block.text.splitlines())
            path.write_text(path.read_text("utf-8").rstrip("\n") + "\n" + added, "utf-8")
        elif "utan" in said:
            (root / said["utan"]).unlink()
        elif records:
            _set_keys(root, *records[0], block.text)

    def found(self, day: date) -> list[Diagnostic]:
        """What the copy gives: read, checked, and what the example itself adds played."""
        examined = Examiner(self.root, day).examine()
        found = [one.diagnostic for one in examined.findings]
        return found or [one for path in self._files for one in self._tried(path)]

    def _tried(self, path: Path) -> tuple[Diagnostic, ...]:
        try:
            if path.suffix == ".feature":
                setting, scenarios = Source(self.root, path).read()
                for one in scenarios:
                    failure = play(one, setting, explain=False).failure
                    assert failure is None, failure
            elif path.parent.name == "features" and path.name != PEOPLE:
                read_case(path, read_policy(self.root))
        except SourceError as error:
            return error.diagnostics
        return ()

    def commands(self) -> list[str]:
        lines = [
            line
            for one in self._blocks
            if one.language == "console"
            for line in one.text.splitlines()
        ]
        return [line.removeprefix("$ ") for line in lines if line.startswith("$ barnlots ")]

    def shown(self) -> list[tuple[int, str]]:
        """The exit code and the output of each command, run in the folder of the copy."""
        with contextlib.chdir(self.root):
            return [_run(shlex.split(line)[1:]) for line in self.commands()]


def _run(words: list[str]) -> tuple[int, str]:
    out = io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(out):
        code = run(words)
    return code, out.getvalue()


def day_of(blocks: tuple[Block, ...]) -> date:
    said = [one.said["datum"] for one in blocks if "datum" in one.said]
    return date.fromisoformat(said[0]) if said else DAY


def beyond_small(found: list[Diagnostic], folder: Path, day: date) -> list[str]:
    """The codes of what the example itself gives."""
    own = Counter(map(_cause, found))
    own.subtract(map(_cause, Example((), folder).found(day)))
    return sorted({code for (code, _), count in own.items() if count > 0})


def _cause(one: Diagnostic) -> tuple[str, str]:
    return one.code, repr(sorted(one.params.items()))


def _set_keys(root: Path, kind: str, name: str, text: str) -> None:
    """Set the keys of `text` in the record, in place of those that stand there."""
    start = re.compile(rf"^( *)(- )?{re.escape(kind)}: {re.escape(name)} *$")
    for path in sorted(root.rglob("*.yaml")):
        lines = path.read_text("utf-8").splitlines()
        for number, line in enumerate(lines):
            found = start.match(line)
            if found:
                indent = len(found[1]) + len(found[2] or "")
                end = _end(lines, number, indent)
                record = lines[number:end]
                for chunk in _chunks(text):
                    record = _with(record, indent, chunk)
                path.write_text("\n".join([*lines[:number], *record, *lines[end:]]) + "\n", "utf-8")
                return
    raise AssertionError(f"{kind}: {name} is not in the small pack on a line of its own")


def _end(lines: list[str], start: int, indent: int) -> int:
    for number in range(start + 1, len(lines)):
        line = lines[number]
        if line.strip() and len(line) - len(line.lstrip()) < indent:
            return number
    return len(lines)


def _chunks(text: str) -> list[list[str]]:
    """Each key with the lines below it."""
    found: list[list[str]] = []
    for line in text.splitlines():
        if found and (not line or line[0] in " \t-#" or ":" not in line):
            found[-1].append(line)
        else:
            found.append([line])
    return found


def _with(record: list[str], indent: int, chunk: list[str]) -> list[str]:
    key = chunk[0].partition(":")[0] + ":"
    shifted = [" " * indent + line if line else "" for line in chunk]
    for number, line in enumerate(record):
        if line[indent:].startswith(key) and (number == 0 or not line[:indent].strip()):
            end = next(
                (
                    at
                    for at in range(number + 1, len(record))
                    if record[at].strip() and len(record[at]) - len(record[at].lstrip()) <= indent
                ),
                len(record),
            )
            shifted[0] = line[:indent] + shifted[0][indent:]
            return [*record[:number], *shifted, *record[end:]]
    return [*record, *shifted]
