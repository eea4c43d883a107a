"""What our schemas say of a document: the part of JSON Schema that they use, and no more of it."""

import re
from collections.abc import Iterator
from typing import Any

TOLD = {
    "$schema", "title", "description", "markdownDescription", "examples", "definitions",
    "defaultSnippets", "enumDescriptions", "patternErrorMessage",
}  # fmt: skip
TYPES: dict[str, tuple[type, ...]] = {
    "object": (dict,),
    "array": (list,),
    "string": (str,),
    "number": (int, float),
    "integer": (int,),
    "boolean": (bool,),
}


def faults(value: Any, schema: dict[str, Any], root: dict[str, Any]) -> Iterator[str]:
    """Where the value does not follow the schema, as a path, and by which word."""
    for word, said in schema.items():
        if word in TOLD or word in ("then", "else", "additionalProperties"):
            continue
        yield from _fault(word, said, value, schema, root)
    if isinstance(value, dict) and "additionalProperties" in schema:
        yield from _others(value, schema, root)


def valid(value: Any, schema: dict[str, Any], root: dict[str, Any]) -> bool:
    return next(faults(value, schema, root), None) is None


def _fault(
    word: str, said: Any, value: Any, schema: dict[str, Any], root: dict[str, Any]
) -> Iterator[str]:
    match word:
        case "$ref":
            name = said.removeprefix("#/definitions/")
            yield from faults(value, root["definitions"][name], root)
        case "allOf":
            for one in said:
                yield from faults(value, one, root)
        case "anyOf":
            if not any(valid(value, one, root) for one in said):
                yield ": anyOf"
        case "not":
            if valid(value, said, root):
                yield ": not"
        case "if":
            branch = schema["then"] if valid(value, said, root) else schema["else"]
            yield from faults(value, branch, root)
        case "type":
            if not _is(value, [said] if isinstance(said, str) else said):
                yield ": type"
        case "enum":
            if value not in said:
                yield ": enum"
        case "properties" if isinstance(value, dict):
            for key, one in said.items():
                if key in value:
                    yield from (f"/{key}{fault}" for fault in faults(value[key], one, root))
        case "properties":
            pass
        case "items":
            for at, item in enumerate(value if isinstance(value, list) else ()):
                yield from (f"/{at}{fault}" for fault in faults(item, said, root))
        case _:
            if _plain(word, said, value):
                yield f": {word}"


def _plain(word: str, said: Any, value: Any) -> bool:
    """Whether the value breaks what a word says of its size or its letters."""
    match word, value:
        case "required", dict():
            return not set(said) <= value.keys()
        case "minProperties", dict():
            return len(value) < int(said)
        case "minItems", list():
            return len(value) < int(said)
        case "uniqueItems", list():
            return any(one in value[:at] for at, one in enumerate(value))
        case "pattern", str():
            return re.search(said, value) is None
        case "minimum", int():
            return bool(value < said)
        case "maximum", int():
            return bool(value > said)
    assert word in (
        "required", "minProperties", "minItems", "uniqueItems", "pattern", "minimum", "maximum",
    ), word  # fmt: skip
    return False


def _is(value: Any, types: list[str]) -> bool:
    if isinstance(value, bool):
        return "boolean" in types
    return any(isinstance(value, TYPES[one]) for one in types)


def _others(value: dict[str, Any], schema: dict[str, Any], root: dict[str, Any]) -> Iterator[str]:
    others = schema["additionalProperties"]
    for key in value.keys() - schema.get("properties", {}).keys():
        if others is False:
            yield f"/{key}: additionalProperties"
        else:
            yield from (f"/{key}{fault}" for fault in faults(value[key], others, root))
