"""A file as an editor sees it: YAML 1.2, where `ja` is text and `15` a number."""

import re
from typing import Any

from barnlots.packs.nodes import Mapping, Node, Sequence
from barnlots.packs.report import Report
from barnlots.packs.yamlsource import read_yaml

_INTEGER = re.compile(r"[-+]?[0-9]+")
_REAL = re.compile(r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?")
_WORDS = {"true": True, "True": True, "false": False, "False": False, "": None, "null": None}


def document(data: bytes) -> Any:
    """What the file says; None when it is no YAML that is used here."""
    node = read_yaml(data, "f", Report())
    return None if node is None else _said(node)


def _said(node: Node) -> Any:
    if isinstance(node, Mapping):
        return {key.text: _said(value) for key, value in node.entries}
    if isinstance(node, Sequence):
        return [_said(item) for item in node.items]
    if node.raw[:1] in ("'", '"', "|", ">"):
        return node.text
    if _INTEGER.fullmatch(node.text):
        return int(node.text)
    if _REAL.fullmatch(node.text):
        return float(node.text)
    return _WORDS.get(node.text, node.text)
