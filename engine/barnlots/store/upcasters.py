"""Upcasters: how what was stored long ago is read as what it would be called today.

What is in the ledger is never rewritten. When a type's shape changes, its new `schema_version` is
one higher and the step from the old one is added here, so that old records can be read for ever.
The types are those of event payloads, and `compact` (a trace), `policy` and `reference`; `trace`
and `situation` are what was written before there was a compact one.
"""

from collections.abc import Callable
from typing import Any, Final

Upcaster = Callable[[dict[str, Any]], dict[str, Any]]


_RENAMED: Final = {"vem oron gäller": "vem det gäller"}


def _ground_of_each_item(data: dict[str, Any]) -> dict[str, Any]:
    """A document had one ground, and a ground one consent; no item had a category."""
    handover = data["handover"]
    disclosure = handover["disclosure"]
    ground = dict(disclosure["ground"])
    consent = ground.pop("consent", None)
    ground["consents"] = [] if consent is None else [consent]
    items = [{"name": one, "category": "", "ground": ground} for one in disclosure["items"]]
    rest = {key: one for key, one in disclosure.items() if key != "ground"}
    return {**data, "handover": {**handover, "disclosure": {**rest, "items": items}}}


def _whose_consent(data: dict[str, Any]) -> dict[str, Any]:
    """A policy did not say whose consent was needed: one guardian's was enough. Who a concern
    report is about had a name of its own, and is called what it is in every other document."""
    one = {"id": "en-vårdnadshavare", "given_by": ["en vårdnadshavare"]}
    documents = [
        {**document, "items": [_RENAMED.get(item, item) for item in document["items"]]}
        for document in data["documents"]
    ]
    consents = [{**one, "sources": [], "because": ""}]
    return {**data, "documents": documents, "consents": consents}


UPCASTERS: Final[dict[tuple[str, int], Upcaster]] = {
    ("handover-offered", 1): _ground_of_each_item,
    ("policy", 1): _whose_consent,
}

# What a document has from this version on and no older one had. A document has its digest and
# nothing else that seals it: the version beside it is held to what it says itself.
_TELLS: Final[dict[tuple[str, int], str]] = {("policy", 2): "consents"}


class TooNew(Exception):
    """A later version of Barnlots has written it."""


def newest(kind: str) -> int:
    """The schema version in which `kind` is written today."""
    version = 1
    while (kind, version) in UPCASTERS:
        version += 1
    return version


def version_told(kind: str, data: dict[str, Any]) -> int:
    """The version of a document by what is in it."""
    told = (version for (of, version), name in _TELLS.items() if of == kind and name in data)
    return max(told, default=1)


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
