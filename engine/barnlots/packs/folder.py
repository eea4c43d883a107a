"""The files of a pack: found, read, and each held against the format its first key names."""

import re
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from pathlib import Path

from barnlots.model.errors import Diagnostic, Place, SourceError
from barnlots.packs.formats import FILES, LIST_FILES
from barnlots.packs.hold import hold
from barnlots.packs.nodes import Mapping, Node
from barnlots.packs.overlay_formats import forms_of
from barnlots.packs.report import Report
from barnlots.packs.shapes import Record, Shape
from barnlots.packs.yamlsource import read_yaml

FOLDERS = ("flows", "rules")
ENDINGS = (".yaml", ".yml")
PEOPLE = "exempelkommun.yaml"

# Every key that a policy file may begin with, and what the file then is.
_SHAPES = {
    key.name: shape
    for shape in (form for one in FILES for form in forms_of(one))
    for key in (shape.keys if shape in LIST_FILES else shape.keys[:1])
}
# What an editor or a download makes of a policy file's name; it would be passed over in silence.
_KEY = re.compile(r"[^\s#:-][^:#]*:(?:\s|$)")
_NEARLY = re.compile(r"(?i)(?:\.txt|\.(?-i:(?!ya?ml$))ya?ml)$")


@dataclass(frozen=True)
class SourceFile:
    """`name` is the path from the pack's folder, as an author writes it."""

    name: str
    data: bytes


def shipped() -> Path:
    """The folder of the shipped pack, in a checkout and in a wheel alike."""
    inside = Path(str(files("barnlots"))) / "_shipped"
    return inside if inside.is_dir() else Path(str(files("barnlots"))).parent.parent


def shipped_people() -> Path:
    """The invented people and organisations that the shipped scenarios are played with."""
    return shipped() / "features" / PEOPLE


def source_files(root: Path, report: Report) -> tuple[SourceFile, ...]:
    """Every policy file below `root`, in name order."""
    found: list[SourceFile] = []
    for path in _beside(root):
        report.add("BL-F008", Place(_named(path, root)), mappar=", ".join(FOLDERS))
    for folder in FOLDERS:
        for path in sorted((root / folder).rglob("*")):
            name = _named(path, root)
            if _NEARLY.search(path.name):
                report.add("BL-F006", Place(name))
            if path.suffix not in ENDINGS:
                continue
            try:
                found.append(SourceFile(name, path.read_bytes()))
            except OSError:
                report.add("BL-F002", Place(name))
    if not found and not report.found:
        report.add("BL-F001", Place(str(root)), mappar=", ".join(FOLDERS))
    return tuple(found)


def _named(path: Path, root: Path) -> str:
    return path.relative_to(root).as_posix().encode(errors="replace").decode()


def _beside(root: Path) -> tuple[Path, ...]:
    """Files that are meant as policy and that would be passed over: beside the folders, or in one
    whose name has other capitals."""
    if not root.is_dir():
        return ()
    nearly = [
        path
        for path in sorted(root.iterdir())
        if path.is_dir() and path.name not in FOLDERS and path.name.casefold() in FOLDERS
    ]
    files = [path for path in sorted(root.iterdir()) if path.is_file()]
    files += [path for folder in nearly for path in sorted(folder.rglob("*")) if path.is_file()]
    return tuple(one for one in files if one.suffix in ENDINGS and _is_policy(one))


def _is_policy(path: Path) -> bool:
    """Whether the first key is one that a policy file begins with."""
    try:
        with path.open(encoding="utf-8", errors="replace") as file:
            said = next((line for line in file if _KEY.match(line)), "")
    except OSError:
        return False
    return said.partition(":")[0].strip() in _SHAPES


def is_there(path: Path) -> bool:
    """Whether anything has that name; one that is too long for a file has nothing."""
    try:
        path.stat()
    except (OSError, ValueError):
        return False
    return True


def read_bytes(path: Path) -> bytes:
    """What the file at `path` holds. Raises SourceError when it cannot be opened."""
    try:
        return path.read_bytes()
    except FileNotFoundError:
        code = "BL-F005"
    except (OSError, ValueError):  # ValueError: a name that no file can have
        code = "BL-F002"
    raise SourceError((Diagnostic(code, Place(str(path))),))


def read_records(sources: tuple[SourceFile, ...], report: Report) -> dict[str, list[Record]]:
    """The records of all files by the key that names them, such as `regel` or `väg`."""
    found: dict[str, list[Record]] = {}
    for source in sources:
        kept, faults = _records(source)
        report.take(faults)
        for record in kept:
            found.setdefault(record.shape.keys[0].name, []).append(record)
    return found


@lru_cache(maxsize=128)
def _records(source: SourceFile) -> tuple[tuple[Record, ...], tuple[Diagnostic, ...]]:
    """Kept by content, so that reading a pack again costs only the files that changed."""
    report = Report()
    node = read_yaml(source.data, source.name, report)
    shape = shape_of(node, report) if node is not None else None
    record = hold(node, shape, report) if node is not None and shape is not None else None
    if record is None or shape is None:
        return (), tuple(report.found)
    if shape not in LIST_FILES:
        return (record,), ()
    return tuple(one for key in record.shape.keys for one in record.records(key.name)), ()


def shape_of(node: Node, report: Report) -> Shape | None:
    """The shape of the file that begins so; failing that, the one that most of its keys fit."""
    if not isinstance(node, Mapping) or not node.entries:
        report.add("BL-S004", node.place, titel="en policyfil")
        return None
    names = [name.text for name, _ in node.entries]
    if names[0] in _SHAPES:
        return _SHAPES[names[0]]
    fits = sorted(
        ((sum(bool(one.key(name)) for name in names), one) for one in FILES),
        key=lambda fit: -fit[0],
    )
    if fits[0][0] > fits[1][0] and fits[0][0] * 2 >= len(names):
        return fits[0][1]
    known = [
        key.name
        for shape in FILES
        for key in (shape.keys if shape in LIST_FILES else shape.keys[:1])
    ]
    report.add(
        "BL-S008",
        node.entries[0][0].place,
        nyckel=names[0],
        val=", ".join(known),
        word=names[0],
        among=_SHAPES,
    )
    return None


def read_held(data: bytes, file: str, shape: Shape, report: Report) -> Record:
    """The record that a file of one known kind is. Raises SourceError with every fault that was
    found, when it is none."""
    node = read_yaml(data, file, report)
    record = hold_file(node, shape, report) if node is not None else None
    if record is None:
        raise SourceError(tuple(report.found))
    return record


def hold_file(node: Node, shape: Shape, report: Report) -> Record | None:
    """The record of a file of one known kind. A file of another kind is one fault, not one for
    each of its keys."""
    if isinstance(node, Mapping) and node.entries:
        names = [name.text for name, _ in node.entries]
        if 2 * sum(bool(shape.key(name)) for name in names) < len(names):
            first, right = node.entries[0][0], shape.keys[0].name
            report.add(
                "BL-S016",
                first.place,
                nyckel=first.text,
                titel=shape.title,
                rätt=right,
                word=first.text,
                among=(right,),
            )
            return None
    return hold(node, shape, report)
