"""What R4 4.0.1 has: every element, whether it must be there, and the codes where R4 binds them.

`r4.json` is made of HL7's definitions (hl7.fhir.r4.core 4.0.1, which are CC0), for the resources
that we send and read and for the types that they are built of. After a name, `!` says that there
must be one and `*` that there may be several.
"""

import json
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

_FILE = Path(__file__).parent / "r4.json"
_PRIMITIVE = ("string", "number", "boolean")


@cache
def definitions() -> dict[str, dict[str, str]]:
    found: dict[str, dict[str, str]] = json.loads(_FILE.read_text("utf-8"))
    return found


def strange(resource: dict[str, Any]) -> list[str]:
    """Where the resource is something else than R4 allows: path and what."""
    return list(_strange(resource, "Resource", resource.get("resourceType", "?")))


def _strange(value: Any, kind: str, path: str) -> Iterator[str]:
    if kind in _PRIMITIVE:
        if isinstance(value, dict | list):
            yield f"{path}: {kind}"
        return
    if kind == "Resource":
        kind = value.get("resourceType", "?")
        value = {name: one for name, one in value.items() if name != "resourceType"}
    if kind not in definitions():
        # The only other types are codes, one after another.
        if value not in kind.split("|"):
            yield f"{path}: {value}"
        return
    if not isinstance(value, dict):
        yield f"{path}: {value}"
        return
    allowed = {name.rstrip("!*"): (name, of) for name, of in definitions()[kind].items()}
    yield from (
        f"{path}.{plain}: missing"
        for plain, (name, _) in allowed.items()
        if "!" in name and plain not in value
    )
    for name, inside in value.items():
        if name not in allowed:
            yield f"{path}.{name}: not in R4"
            continue
        written, of = allowed[name]
        many = written.endswith("*")
        if many is not isinstance(inside, list) or inside in ({}, [], "", None):
            yield f"{path}.{name}: as many, or nothing"
            continue
        for one in inside if many else [inside]:
            yield from _strange(one, of, f"{path}.{name}")
