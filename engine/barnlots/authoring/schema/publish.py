"""Schemas written beside the policy they describe, and whether those that are there still agree."""

import json
from pathlib import Path

from barnlots.authoring.schema.build import schemas
from barnlots.authoring.writing import write_whole
from barnlots.model.errors import Diagnostic, Place, SourceError
from barnlots.packs.pack import Pack

FOLDER = Path("rules") / "scheman"
ENDING = ".schema.json"


def texts(pack: Pack) -> dict[str, str]:
    """The text of every schema of the pack, by its name in the folder."""
    return {
        name + ENDING: json.dumps(schema, ensure_ascii=False, indent=1) + "\n"
        for name, schema in schemas(pack).items()
    }


def write(pack: Pack, root: Path) -> int:
    """Writes the schemas of the pack in `root` and returns how many there are. Raises OSError,
    BarnlotsError."""
    folder = root / FOLDER
    folder.mkdir(parents=True, exist_ok=True)
    found = texts(pack)
    for name, text in found.items():
        write_whole(folder / name, text.encode())
    return len(found)


def check(pack: Pack, root: Path) -> None:
    """Raises SourceError when a schema in `root` is missing or does not agree."""
    if any(_read(root / FOLDER / name) != text for name, text in texts(pack).items()):
        raise SourceError((Diagnostic("BL-F010", Place(FOLDER.as_posix())),))


def _read(path: Path) -> str | None:
    try:
        return path.read_text("utf-8")
    except (OSError, UnicodeDecodeError):
        return None
