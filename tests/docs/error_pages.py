"""The pages in docs/fel, and their examples put in a copy of the small pack: docs/fel/LÄSMIG.md."""

import contextlib
import io
import re
import shlex
import shutil
import tempfile
from collections import Counter
from dataclasses import dataclass, replace
from datetime import date
from functools import cache
from pathlib import Path
from typing import cast

from ruamel.yaml import YAML
from tests.packs.whole import PLAYED, SMALL, whole_copy
from tests.shipped import ROOT

from barnlots.authoring.check.examine import Examined, Examiner
from barnlots.authoring.check.finding import Finding
from barnlots.authoring.check.tell import tell
from barnlots.authoring.scenarios.run import play
from barnlots.authoring.scenarios.source import Source
from barnlots.cli import run
from barnlots.model.catalogue import Language
from barnlots.model.errors import Diagnostic, Place, SourceError
from barnlots.packs import PEOPLE, read_case, read_policy

FOLDER = ROOT / "docs" / "fel"
SECTIONS = ("Undvik", "Föredra", "Varför", "Kända begränsningar")
DAY = date(2026, 10, 14)
OVERLAY = "kommunen"
LANGUAGES: tuple[Language, ...] = ("sv", "en")

CODE = re.compile(r"\b(BL-[A-Z][0-9]{3})(?: fel| varning| error| warning)?(?=[: ])")
_FENCE = re.compile(r"^```(\S+)([^\n]*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_DIAGNOSTIC = re.compile(r"BL-(?:[YSMQDRWFBJX][0-9]{3}|N0[0-9]{2})")
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
        if self.commands():
            whole_copy(self._small)
        else:
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

    def found(self, day: date) -> tuple[Finding, ...]:
        """What the copy gives: read, checked, and what the example itself adds played. Files are
        named from the folder of the copy."""
        found = Examiner(self.root, day).examine().findings
        known = [one.diagnostic for one in found]
        tried = (self._inside(one) for path in self._files for one in _tried(path))
        return (*found, *(Finding(one) for one in tried if one not in known))

    def _inside(self, one: Diagnostic) -> Diagnostic:
        def named(place: Place) -> Place:
            return replace(place, file=place.file.removeprefix(f"{self.root}/"))

        other = one.other and replace(one.other, place=named(one.other.place))
        return replace(one, place=named(one.place), other=other)

    def commands(self) -> list[str]:
        lines = [
            line
            for one in self._blocks
            if one.language == "console"
            for line in one.text.splitlines()
        ]
        return [line.removeprefix("$ ") for line in lines if line.startswith("$ barnlots ")]

    def shown(self, lang: Language = "sv") -> list[tuple[int, str]]:
        """The exit code and the output of each command, run in the folder of the copy."""
        with contextlib.chdir(self.root):
            return [
                _run([*shlex.split(line)[1:], "--lang", lang], self.root)
                for line in self.commands()
            ]


def _tried(path: Path) -> tuple[Diagnostic, ...]:
    """What is said of a scenario file when it is played, or of a case file when it is read."""
    root = path.parent.parent
    try:
        if path.suffix == ".feature":
            setting, scenarios = Source(root, path).read()
            for one in scenarios:
                failure = play(one, setting, explain=False).failure
                assert failure is None, failure
        elif path.parent.name == "features" and path.name != PEOPLE:
            read_case(path, read_policy(root))
    except SourceError as error:
        return error.diagnostics
    return ()


def _run(words: list[str], root: Path) -> tuple[int, str]:
    out = io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(out):
        code = run(words)
    return code, out.getvalue().replace(f"{root}/", "")


def day_of(blocks: tuple[Block, ...]) -> date:
    said = [one.said["datum"] for one in blocks if "datum" in one.said]
    return date.fromisoformat(said[0]) if said else DAY


@cache
def found_in_small(day: date) -> tuple[Finding, ...]:
    """What the small pack gives as it is."""
    with tempfile.TemporaryDirectory() as folder:
        return Example((), Path(folder)).found(day)


def beyond_small(example: Example, day: date) -> tuple[Finding, ...]:
    """What the example itself gives, and not the small pack as it is."""
    known = Counter(_cause(one) for one in found_in_small(day))
    own = []
    for one in example.found(day):
        known.subtract([_cause(one)])
        if known[_cause(one)] < 0:
            own.append(one)
    return tuple(own)


def _cause(one: Finding) -> tuple[str, str]:
    return one.diagnostic.code, repr(sorted(one.diagnostic.params.items()))


@dataclass(frozen=True)
class Avoided:
    """What a page's *Undvik* gives: the codes, and exactly what an author is shown."""

    codes: frozenset[str]
    told: dict[Language, str]


def avoided(page: Page, folder: Path) -> Avoided:
    blocks = page.blocks("Undvik")
    example, day = Example(blocks, folder), day_of(blocks)
    if example.commands():
        told = {lang: example.shown(lang)[-1][1].rstrip("\n") for lang in LANGUAGES}
        return Avoided(frozenset(CODE.findall(told["sv"])), told)
    findings = beyond_small(example, day)
    examined = Examined(example.root, findings, strict=False)
    codes = frozenset(one.diagnostic.code for one in findings)
    return Avoided(codes, {lang: tell(examined, lang) for lang in LANGUAGES})


def preferred(page: Page, folder: Path) -> frozenset[str]:
    """The codes that a page's *Föredra* gives."""
    blocks = page.blocks("Föredra")
    example, day = Example(blocks, folder), day_of(blocks)
    if example.commands():
        return frozenset(code for _, shown in example.shown() for code in CODE.findall(shown))
    return frozenset(one.diagnostic.code for one in beyond_small(example, day))


def expected(lang: Language) -> dict[str, str]:
    """The expected texts by code, from a file where a line with the code comes before each."""
    parts = re.split(r"(?m)^=== (\S+)\n", _told_file(lang).read_text("utf-8"))
    return dict(zip(parts[1::2], (one.rstrip("\n") for one in parts[2::2]), strict=True))


def write_expected() -> None:
    found = {}
    for code, page in pages().items():
        with tempfile.TemporaryDirectory() as folder:
            found[code] = avoided(page, Path(folder)).told
    for lang in LANGUAGES:
        texts = [f"=== {code}\n{told[lang]}\n" for code, told in found.items()]
        _told_file(lang).write_text("\n".join(texts), "utf-8")


def _told_file(lang: Language) -> Path:
    return Path(__file__).parent / f"told.{lang}.txt"


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
