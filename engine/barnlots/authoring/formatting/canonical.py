"""A file in its canonical form; never one that says anything else, or less, than it did."""

from collections import Counter

from barnlots.authoring.formatting.comments import attach
from barnlots.authoring.formatting.layout import lay_out
from barnlots.authoring.formatting.order import kind_of, set_in_order
from barnlots.authoring.formatting.printer import print_tree
from barnlots.authoring.formatting.tree import tree_of
from barnlots.model.errors import SourceError
from barnlots.packs.decode import decode
from barnlots.packs.nodes import Mapping, Node, said
from barnlots.packs.report import Report
from barnlots.packs.yamlsource import read_yaml


def canonical(data: bytes, file: str) -> bytes:
    """The same file, laid out as all files are.

    Raises SourceError when it cannot be read, is of no kind that Barnlots reads, or would become
    larger than can be read; AssertionError should it ever not read back as the same.
    """
    report = Report()
    node = read_yaml(data, file, report)
    text = decode(data, file, report)
    report.raise_if_any()
    assert node is not None
    assert text is not None
    if not isinstance(node, Mapping) or not node.entries:
        report.add("BL-S004", node.place, titel="en fil")
        raise SourceError(tuple(report.found))
    shape = kind_of(node, report)
    report.raise_if_any()
    assert shape is not None
    tree = tree_of(text, node)
    attach(tree)
    set_in_order(tree, shape)
    lay_out(tree)
    found = print_tree(tree)
    decode(found.encode(), file, report)
    report.raise_if_any()
    if not _says_the_same(node, [one.text for one in tree.comments], found, file):
        raise AssertionError(file)
    return found.encode()


def _says_the_same(node: Node, comments: list[str], text: str, file: str) -> bool:
    report = Report()
    again = read_yaml(text.encode(), file, report)
    if not isinstance(again, Mapping) or said(again) != said(node):
        return False
    return Counter(one.text for one in tree_of(text, again).comments) == Counter(comments)
