"""docs/guide.md: its walk-through played from an empty folder, and the examples around it."""

import contextlib
import io
import re
import shlex
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tests.shipped import ROOT

from barnlots.cli import run

GUIDE = ROOT / "docs" / "guide.md"
WALK = "## Genomgången: från en tom mapp"
_FENCE = re.compile(r"^```(\S+)([^\n]*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_PROMPT = "$ "


@dataclass(frozen=True)
class Block:
    """A fenced example: its language, what is said after it, and its lines."""

    language: str
    said: str
    text: str

    def named(self, word: str) -> str | None:
        """What follows `word=` on the opening line."""
        found = re.search(rf"(?:^|\s){word}=(\S+)", self.said)
        return found[1] if found else None


def guide() -> str:
    return GUIDE.read_text("utf-8")


def before_the_walk(text: str) -> str:
    return text.partition(WALK)[0]


def blocks(text: str) -> Iterator[Block]:
    for language, said, body in _FENCE.findall(text):
        yield Block(language, said.strip(), body)


def played(text: str, folder: Path) -> str:
    """The guide with every output and every file that a command wrote as they are when the
    walk-through is done in `folder`."""
    before, heading, walk = text.partition(WALK)
    with contextlib.chdir(folder):
        return before + heading + _FENCE.sub(_played, walk)


def write_guide(folder: Path) -> None:
    GUIDE.write_text(played(guide(), folder), "utf-8")


def _played(found: re.Match[str]) -> str:
    block = Block(found[1], found[2].strip(), found[3])
    written, shown = block.named("fil"), block.named("visar")
    if written is not None:
        Path(written).parent.mkdir(parents=True, exist_ok=True)
        Path(written).write_text(block.text, "utf-8")
        return found[0]
    if shown is not None:
        body = Path(shown).read_text("utf-8")
    elif block.language == "console":
        lines = block.text.splitlines()
        commands = [one.removeprefix(_PROMPT) for one in lines if one.startswith(_PROMPT)]
        body = "\n".join(_PROMPT + one + "\n" + output(one) for one in commands)
    else:
        raise AssertionError(f"nobody can do what this block says: {found[0]}")
    return f"```{found[1]}{found[2]}\n{body}```"


def output(command: str) -> str:
    """What a reader sees of the command, run where she stands."""
    program, *words = shlex.split(command)
    assert program == "barnlots", command
    out = io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(out):
        run(words)
    return out.getvalue()
