"""The small pack with something else in it, and what a check says of it."""

import shutil
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

from barnlots.authoring.check.finding import Finding
from barnlots.model.catalogue import Language, explain_diagnostic
from barnlots.packs import Pack, read_pack

LITEN = Path(__file__).parent.parent.parent / "packs" / "liten"
DAY = date(2026, 10, 14)

Change = tuple[str, str, str]
Check = Callable[[Pack, date], Iterator[Finding]]


def edited(folder: Path, *changes: Change) -> Pack:
    """The small pack, in `folder`, with each change (file, what stands there, what is to stand
    there instead) made; an empty second word means at the end of the file, which may be new."""
    root = folder / "paket"
    shutil.copytree(LITEN, root)
    for name, old, new in changes:
        path = root / name
        text = path.read_text("utf-8") if path.exists() else ""
        assert old in text, (name, old)
        path.write_text(text.replace(old, new, 1) if old else text + new, "utf-8")
    return read_pack(root)


def told(check: Check, pack: Pack, day: date = DAY, lang: Language = "sv") -> list[str]:
    """Everything that the check finds, in words, the small pack's own findings left out."""
    own = {explain_diagnostic(one.diagnostic, lang) for one in check(read_pack(LITEN), day)}
    found = [explain_diagnostic(one.diagnostic, lang) for one in check(pack, day)]
    return [one for one in found if one not in own]
