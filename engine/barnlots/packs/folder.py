"""The files of a pack: found, read, and each held against the format its first key names."""

from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path

from barnlots.model.errors import Place
from barnlots.packs.formats import FILES
from barnlots.packs.report import Report, nearest
from barnlots.packs.shapes import Record, Shape, hold
from barnlots.packs.yamlsource import Mapping, read_yaml

FOLDERS = ("flows", "rules")


@dataclass(frozen=True)
class SourceFile:
    """`name` is the path from the pack's folder, as an author writes it."""

    name: str
    data: bytes


def shipped() -> Path:
    """The folder of the shipped pack, in a checkout and in a wheel alike."""
    inside = Path(str(files("barnlots"))) / "_shipped"
    return inside if inside.is_dir() else Path(str(files("barnlots"))).parent.parent


def source_files(root: Path, report: Report) -> tuple[SourceFile, ...]:
    """Every policy file below `root`, in name order."""
    found: list[SourceFile] = []
    for folder in FOLDERS:
        for path in sorted((root / folder).rglob("*.y*ml")):
            name = path.relative_to(root).as_posix()
            try:
                found.append(SourceFile(name, path.read_bytes()))
            except OSError:
                report.add("BL-F002", Place(name))
    if not found:
        report.add("BL-F001", Place(str(root)), mappar=", ".join(FOLDERS))
    return tuple(found)


def read_records(sources: tuple[SourceFile, ...], report: Report) -> dict[str, list[Record]]:
    """The records of all files by the key that names them, such as `regel` or `väg`."""
    found: dict[str, list[Record]] = {}
    for source in sources:
        node = read_yaml(source.data, source.name, report)
        if node is None:
            continue
        shape = _shape_of(node, report) if isinstance(node, Mapping) else None
        if not isinstance(node, Mapping):
            report.add("BL-S004", node.place, titel="en policyfil")
        if shape is None:
            continue
        record = hold(node, shape, report)
        if record is None:
            continue
        inner = [key.name for key in shape.keys if key.name in record.children and key.shape]
        if shape in FILES[:9]:
            for name in inner:
                for child in record.records(name):
                    found.setdefault(child.shape.keys[0].name, []).append(child)
        else:
            found.setdefault(shape.keys[0].name, []).append(record)
    return found


def _shape_of(node: Mapping, report: Report) -> Shape | None:
    names = [name for name, _ in node.entries]
    for name in names:
        for shape in FILES:
            if shape.keys[0].name == name.text:
                return shape
    known = [shape.keys[0].name for shape in FILES]
    first = names[0] if names else None
    place = first.place if first else node.place
    word = first.text if first else ""
    report.add(
        "BL-S008", place, nyckel=word, val=", ".join(known), suggestions=nearest(word, known)
    )
    return None
