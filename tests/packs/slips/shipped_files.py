"""Every shipped file as a tree with its shape, and every group in it with the shapes around it."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from tests.shipped import ROOT

from barnlots.packs.case_format import CASE
from barnlots.packs.folder import shape_of
from barnlots.packs.hold import form_of
from barnlots.packs.nodes import Mapping, Node, Sequence
from barnlots.packs.reference_format import REFERENCE
from barnlots.packs.report import Report
from barnlots.packs.shapes import Kind, Shape
from barnlots.packs.yamlsource import read_yaml

POLICY = ("rules/**/*.yaml", "flows/*.yaml")
OVERLAYS = ("overlays/*/rules/**/*.yaml", "overlays/*/flows/*.yaml")
CASES = ("features/**/*.yaml",)
FILES = tuple(
    sorted(path for pattern in (*POLICY, *OVERLAYS, *CASES) for path in ROOT.glob(pattern))
)
NAMES = tuple(path.relative_to(ROOT).as_posix() for path in FILES)


@dataclass(frozen=True)
class Group:
    """A group of keys in a file: what it says, the shape it has, and the shapes around it."""

    node: Mapping
    shape: Shape
    family: tuple[Shape, ...] = ()


@cache
def tree(name: str) -> tuple[Mapping, Shape]:
    """The root of a shipped file and its shape."""
    node = read_yaml((ROOT / name).read_bytes(), name, Report())
    assert isinstance(node, Mapping), name
    first = node.entries[0][0].text
    if name.startswith("features/"):
        return node, CASE if first == "ärende" else REFERENCE
    shape = shape_of(node, Report())
    assert shape is not None, name
    return node, shape


def groups(name: str) -> Iterator[Group]:
    """Every group of keys in the file, the outermost first."""
    node, shape = tree(name)
    yield from _groups(Group(node, shape))


def _groups(group: Group) -> Iterator[Group]:
    yield group
    around = (group.shape, *group.family)
    for name, value in group.node.entries:
        key = group.shape.key(name.text)
        if key is not None and key.shape is not None:
            for node in _inner(value, key.kind):
                yield from _groups(Group(node, form_of(node, key.shape), around))


def _inner(value: Node, kind: Kind) -> Iterator[Mapping]:
    match value, kind:
        case Mapping(), Kind.RECORD:
            yield value
        case Mapping(entries=entries), Kind.MAPPING:
            yield from (one for _, one in entries if isinstance(one, Mapping))
        case Sequence(items=items), Kind.RECORDS:
            yield from (one for one in items if isinstance(one, Mapping))
