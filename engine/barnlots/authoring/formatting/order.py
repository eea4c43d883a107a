"""In which order the keys of a record stand: that of its format, the same for every file."""

from functools import cache

from barnlots.authoring.formatting.tree import Child, Group, Tree
from barnlots.packs.case_format import CASE
from barnlots.packs.folder import shape_of
from barnlots.packs.nodes import Mapping
from barnlots.packs.overlay_formats import forms_of
from barnlots.packs.reference_format import REFERENCE
from barnlots.packs.report import Report
from barnlots.packs.shapes import Kind, Shape

_REASON = "skäl"


def kind_of(node: Mapping, report: Report) -> Shape | None:
    """The kind of file that it is, as the loader sees it: a policy file, a case file or one of
    people. None, and the report says so, when it is of no kind that is read here."""
    names = {key.text for key, _ in node.entries}
    for shape in (CASE, REFERENCE):
        if shape.keys[0].name in names and all(shape.key(one) for one in names):
            return shape
    own = Report()
    shape_found = shape_of(node, own)
    if shape_found is None:
        outside = [one for one in (CASE, REFERENCE) if _fits(names, one)]
        if len(outside) == 1:
            return outside[0]
        report.take(own.found)
    return shape_found


def _fits(names: set[str], shape: Shape) -> bool:
    return 2 * sum(shape.key(one) is not None for one in names) >= len(names)


def set_in_order(tree: Tree, shape: Shape) -> None:
    """Orders the keys of every record in the tree, each with the comments that belong to it."""
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
