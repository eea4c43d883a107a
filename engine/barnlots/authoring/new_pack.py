"""A pack of one's own is begun on another one, and later pinned to a newer edition of it."""

import os
import re
from dataclasses import dataclass
from pathlib import Path

from barnlots.authoring.schema.publish import FOLDER, write
from barnlots.authoring.witness.witness import witness_of
from barnlots.authoring.writing import write_whole
from barnlots.model.catalogue import say
from barnlots.model.errors import BarnlotsError, Refused, SourceError
from barnlots.packs import Pack, read_pack
from barnlots.packs.base import BUILDS_ON, LEAST_PIN, PIN, delivered
from barnlots.packs.protected import protection_lost
from barnlots.policy.policy import Policy
from barnlots.policy.rules import Protects
from barnlots.space import Space

PACK_FILE = Path("rules", "paket.yaml")
FEATURE = Path("features", "skyddet-finns-kvar.feature")
PINNED = 16
_NAME = re.compile(r"[0-9a-zåäö][0-9a-zåäö-]{0,60}")


@dataclass(frozen=True)
class Pinned:
    """The edition that a pack was written for, and the one that it is written for from now on."""

    before: str
    after: str


def begin(root: Path, on: str, title: str | None) -> tuple[Path, ...]:
    """Make a pack in `root` that builds `on` another; the files that were written. Raises Refused
    when something is there already or the folder's name is no name for a pack, SourceError when the
    pack underneath cannot be read."""
    name = root.resolve().name.casefold()
    if not _NAME.fullmatch(name):
        raise Refused("BL-U041", ord=root.name)
    if root.exists() and (not root.is_dir() or any(root.iterdir())):
        raise Refused("BL-U042", ord=str(root))
    known = delivered(on)
    base = read_pack(known or Path(on))
    said = on if known else os.path.relpath(on, root)
    files = {
        PACK_FILE: say(
            "BL-X095",
            paket=name,
            namn=title or name.capitalize(),
            på=said,
            under=base.policy.name,
            bas=base.policy.digest[:PINNED],
        )
        + "\n",
        **_still_protected(base.policy),
    }
    for path, text in files.items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        write_whole(root / path, text.encode())
    write(read_pack(root), root)
    return (*(root / path for path in files), root / FOLDER)


def _still_protected(policy: Policy) -> dict[Path, str]:
    """A scenario to begin with: a child in danger is protected here too. None when nothing in the
    pack underneath protects."""
    life = (one for one in policy.rules if one.protects is Protects.LIFE)
    rule = next(iter((*life, *(one for one in policy.rules if one.protects))), None)
    if rule is None:
        return {}
    space = Space((policy,), rule.valid_from)
    cell = space.pick(space.fires(rule))
    if cell is None:
        return {}
    expected = (f"ska regeln {rule.lasting_id} gälla i {cell.holder}",)
    scenario = witness_of(space, cell, rule.id, expected).scenario
    return {FEATURE: scenario.replace(say("BL-J490", namn=rule.id), say("BL-X100"))}


def pin(root: Path) -> Pinned:
    """Let the pack in `root` be written for what now lies underneath. Raises SourceError when it no
    longer fits or no longer protects as well, Refused when it builds on nothing."""
    pack = read_pack(root, pinned=False)
    if pack.base is None:
        raise Refused("BL-U043", ord=str(root))
    lost = tuple(diagnostic for diagnostic, _ in protection_lost(pack))
    if lost:
        raise SourceError(lost)
    digest = pack.base.policy.digest[:PINNED]
    before = pack.records["paket"][0].text(PIN)
    if len(before) >= LEAST_PIN and pack.base.policy.digest.startswith(before):
        return Pinned(before, before)
    write_whole(*_with_pin(root, pack, digest))
    return Pinned(before, digest)


def _with_pin(root: Path, pack: Pack, digest: str) -> tuple[Path, bytes]:
    """The file that says what the pack builds on, with the line of the edition as it is to be."""
    record = pack.records["paket"][0]
    there = record.values.get(PIN)
    place = (there or record.values[BUILDS_ON]).place
    path = root / place.file
    try:
        lines = path.read_text("utf-8").split("\n")
    except OSError as error:
        raise BarnlotsError("BL-U040", fil=str(path)) from error
    line = lines[place.line - 1]
    if there is None:
        indent = line[: len(line) - len(line.lstrip())]
        lines.insert(place.line, f"{indent}{PIN}: {digest}")
    else:
        head, tail = line[: place.column - 1], line[place.column - 1 + len(record.text(PIN)) :]
        lines[place.line - 1] = head + digest + tail
    return path, "\n".join(lines).encode()
