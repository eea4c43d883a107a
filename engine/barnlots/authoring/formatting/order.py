"""In which order the keys of a record stand: that of its format, the same for every file."""

from functools import cache

from barnlots.authoring.formatting.tree import Child, Group, Tree
from barnlots.packs.case_format import CASE
from barnlots.packs.formats import FILES
from barnlots.packs.overlay_formats import forms_of
from barnlots.packs.referencefile import REFERENCE
from barnlots.packs.shapes import Kind, Shape

KINDS = (*(form for one in FILES for form in forms_of(one)), CASE, REFERENCE)
_REASON = "skäl"


def kind_of(names: tuple[str, ...]) -> Shape | None:
    """The kind of file that has these keys: the one that its first key begins, or else the only
    one that most of them fit."""
    for shape in KINDS:
        if names and shape.keys[0].name == names[0]:
            return shape
    counts = [(sum(shape.key(name) is not None for name in names), shape) for shape in KINDS]
    most = max(count for count, _ in counts)
    best = [shape for count, shape in counts if count == most]
    return best[0] if len(best) == 1 and most * 2 >= len(names) else None


def set_in_order(tree: Tree) -> None:
    """Orders the keys of every record in the tree, each with the comments that belong to it."""
    if isinstance(tree.root, Group) and tree.root.is_mapping:
        shape = kind_of(_names(tree.root))
        if shape is not None:
            _order(tree.root, shape)


def _order(group: Group, shape: Shape) -> None:
    places = _places(shape)
    last = len(places)
    group.children.sort(key=lambda one: places.get(_name(one), last))
    for child in group.children:
        key = shape.key(_name(child))
        if key is None or key.shape is None or not isinstance(child.value, Group):
            continue
        if key.kind is Kind.RECORD and child.value.is_mapping:
            _order(child.value, key.shape)
        elif key.kind in (Kind.RECORDS, Kind.MAPPING):
            for one in child.value.children:
                if isinstance(one.value, Group) and one.value.is_mapping:
                    _order(one.value, _form(one.value, key.shape))


@cache
def _places(shape: Shape) -> dict[str, int]:
    names = [key.name for key in shape.keys]
    if _REASON not in names:
        names.append(_REASON)
    return {name: at for at, name in enumerate(names)}


def _form(group: Group, shape: Shape) -> Shape:
    names = _names(group)
    return next((one for one in forms_of(shape) if one.keys[0].name in names), shape)


def _names(group: Group) -> tuple[str, ...]:
    return tuple(_name(one) for one in group.children)


def _name(child: Child) -> str:
    return child.key.text if child.key is not None else ""
