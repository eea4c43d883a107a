"""Upcasters: how what was stored long ago is read as what it would be called today.

What is in the ledger is never rewritten. When a type's shape changes, its new `schema_version` is
one higher and the step from the old one is added here, so that old records can be read for ever.
The types are those of event payloads, and `trace`, `situation`, `policy` and `reference`.
"""

from collections.abc import Callable
from typing import Any, Final

Upcaster = Callable[[dict[str, Any]], dict[str, Any]]

UPCASTERS: Final[dict[tuple[str, int], Upcaster]] = {}


class TooNew(Exception):
    """A later version of Barnlots has written it."""


def newest(kind: str) -> int:
    """The schema version in which `kind` is written today."""
    version = 1
    while (kind, version) in UPCASTERS:
        version += 1
    return version


def upcast(kind: str, version: int, data: dict[str, Any]) -> tuple[dict[str, Any], int]:
    """`data` in today's shape, and its version. Raises TooNew.

    A step may give the payload another `type`; the renamed type counts from 1 again.
    """
    if version > newest(kind):
        raise TooNew
    while step := UPCASTERS.get((kind, version)):
        data = step(data)
        renamed = data.get("type", kind)
        kind, version = (kind, version + 1) if renamed == kind else (renamed, 1)
    return data, version
