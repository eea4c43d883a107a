"""An overlay on the small pack, written from a few lines of YAML for each file."""

import shutil
from datetime import date
from pathlib import Path
from textwrap import dedent

from barnlots.model.errors import Diagnostic, SourceError
from barnlots.packs import Pack, read_pack, read_policy
from barnlots.packs.protected import protection_lost
from barnlots.policy.rules import Rule

SMALL = Path(__file__).parent / "liten"
OPENING = "paket: kommunen\nnamn: Kommunens\nbygger på: ../litet\n"


def small_in(folder: Path) -> Path:
    """A copy of the small pack, for others to build on."""
    base = folder / "litet"
    if not base.exists():
        shutil.copytree(SMALL, base)
    return base


def write_overlay(folder: Path, files: dict[str, str], opening: str | None = None) -> Path:
    """The folder of an overlay with these files below `rules`, pinned unless it is said how it
    begins."""
    root = folder / "kommunen"
    digest = read_policy(small_in(folder)).digest[:12]
    for name, text in {
        "paket.yaml": opening or f"{OPENING}bas: {digest}\n",
        **files,
    }.items():
        path = root / "rules" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(dedent(text), "utf-8")
    return root


def laid(folder: Path, **files: str) -> Pack:
    """The small pack with these files laid over it, by name without the ending."""
    return read_pack(write_overlay(folder, {f"{name}.yaml": text for name, text in files.items()}))


def faults(folder: Path, **files: str) -> list[Diagnostic]:
    """What is said of such an overlay."""
    try:
        laid(folder, **files)
    except SourceError as error:
        return list(error.diagnostics)
    return []


def lost(folder: Path, **files: str) -> list[tuple[str, str]]:
    """The code and the place of each protection that such an overlay loses."""
    found = protection_lost(laid(folder, **files))
    return [(one.code, f"{one.place.file}:{one.place.line}") for one, _ in found]


def rules_on(pack: Pack, day: str) -> dict[str, Rule]:
    """The rules in force on a day, by the name that lasts."""
    when = date.fromisoformat(day)
    return {rule.lasting_id: rule for rule in pack.policy.rules if rule.in_force(when)}
