"""Reads the example instances of FHIR Shorthand files: as much of the language as they need.

A rule is `* path = value`; one that is indented goes on from the path above it. `[+]` is the next
of several, `[name]` a slice, whose fixed values its profile says.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.adapters.fhir.r4 import definitions

CANONICAL = "http://hl7.se/fhir/ig/base"
_STARTS = re.compile(r"^(Alias|Instance|Profile|CodeSystem): *(\S+)(?: = (\S+))?", re.M)
_RULE = re.compile(r"^( *)\* ([^=^]+?)(?: = (.*))?$")
_STEP = re.compile(r"(\w+)(?:\[([^\]]+)\])?")
_CODE = re.compile(r'(\S*)#(\S+)(?: "(.*)")?')

Json = dict[str, Any]


@dataclass
class Fsh:
    """What stands in the files of a folder."""

    aliases: dict[str, str] = field(default_factory=dict)
    systems: dict[str, str] = field(default_factory=dict)
    blocks: dict[tuple[str, str], str] = field(default_factory=dict)

    def examples(self) -> dict[str, Json]:
        """Every instance, by its name."""
        return {
            name: self._instance(text)
            for (kind, name), text in self.blocks.items()
            if kind == "Instance"
        }

    def _instance(self, text: str) -> Json:
        profile = _says(text, "InstanceOf")
        kind = _says(self.blocks["Profile", profile], "Parent")
        made: Json = {"resourceType": kind}
        fixed = {path: value for path, value in self._rules(self.blocks["Profile", profile])}
        for path, value in self._rules(text):
            self._put(made, kind, path, value, fixed)
        return made

    def _rules(self, text: str) -> Iterator[tuple[str, str | None]]:
        """Each path from the resource on, with its value."""
        above: list[str] = []
        for line in text.splitlines():
            rule = _RULE.match(line)
            if rule is None:
                continue
            above = [*above[: len(rule[1]) // 2], rule[2].strip()]
            value = None if rule[3] is None else rule[3].removesuffix(" // (exactly)")
            yield ".".join(above), value
            # Whatever goes on from here means this one, and not one more.
            above[-1] = above[-1].replace("[+]", "[=]")

    def _put(
        self, made: Json, kind: str, path: str, value: str | None, fixed: dict[str, str | None]
    ) -> None:
        """Without a value there is to be one more of them, for what comes to go on from."""
        here, before = made, ""
        steps = [(one[1], one[2]) for one in map(_STEP.fullmatch, path.split(".")) if one]
        assert len(steps) == len(path.split(".")), path
        for number, (name, index) in enumerate(steps):
            before = f"{before}.{name}".strip(".")
            last = number == len(steps) - 1
            of, many = _element(kind, name)
            if last and value is not None:
                self._set(here, name, many, self._value(value, of))
                return
            if of in ("string", "number", "boolean"):
                # What goes on from a primitive value is about it.
                here, kind = _beside(here, name, many), "Element"
                continue
            here, kind = self._into(here, name, many, index), of
            if index not in (None, "+", "="):
                self._fix(here, kind, name, f"{before}[{index}]", str(index), fixed)
                before = f"{before}[{index}]"

    def _into(self, here: Json, name: str, many: bool, index: str | None) -> Json:
        if not many:
            found: Json = here.setdefault(name, {})
            return found
        there: list[Json] = here.setdefault(name, [])
        sliced = index not in (None, "+", "=")
        if not there or index == "+" or (sliced and there[-1].get("@") != index):
            there.append({"@": index} if sliced else {})
        return there[-1]

    def _fix(
        self, here: Json, kind: str, name: str, path: str, index: str, fixed: dict[str, str | None]
    ) -> None:
        if name == "extension":
            here["url"] = f"{CANONICAL}/StructureDefinition/{index}"
        for rule, value in fixed.items():
            element = rule.removeprefix(f"{path}.")
            if value is not None and rule != element and element in ("system", "type"):
                here[element] = self._value(value, _element(kind, element)[0])

    def _set(self, here: Json, name: str, many: bool, value: Any) -> None:
        if many:
            here.setdefault(name, []).append(value)
        else:
            here[name] = value

    def _value(self, text: str, of: str) -> Any:
        if text.startswith('"'):
            return text.strip('"')
        code = _CODE.fullmatch(text)
        if code is None:
            return self.aliases[text]
        if "|" in of or of == "string":
            return code[2]
        named = self.aliases.get(code[1]) or self.systems.get(code[1]) or code[1]
        system, _, version = named.partition("|")
        coding = {"system": system, "code": code[2]}
        coding |= {"version": version} if version else {}
        coding |= {"display": code[3]} if code[3] else {}
        return {"coding": [coding]} if of == "CodeableConcept" else coding


def read(folder: Path) -> Fsh:
    found = Fsh()
    for file in sorted(folder.glob("base-*.fsh")):
        text = re.sub(r"/\*.*?\*/", "", file.read_text("utf-8"), flags=re.S)
        starts = list(_STARTS.finditer(text))
        ends = [one.start() for one in starts[1:]] + [len(text)]
        for one, end in zip(starts, ends, strict=True):
            if one[1] == "Alias":
                found.aliases[one[2]] = one[3]
                continue
            block = text[one.start() : end]
            found.blocks[one[1], one[2]] = block
            if one[1] == "CodeSystem":
                name = _says(block, "Id")
                found.systems[one[2]] = f"{CANONICAL}/CodeSystem/{name}"
    return found


def without_marks(made: Any) -> Any:
    """The same without what the reader needed to tell slices apart."""
    if isinstance(made, list):
        return [without_marks(one) for one in made]
    if isinstance(made, dict):
        return {name: without_marks(one) for name, one in made.items() if name != "@"}
    return made


def _says(block: str, key: str) -> str:
    found = re.search(rf"^{key}: *(\S+)", block, re.M)
    assert found is not None, key
    return found[1]


def _element(kind: str, name: str) -> tuple[str, bool]:
    """Of what type an element is, and whether there may be several."""
    if kind == "Element":
        return "Extension", True
    for written, of in definitions()[kind].items():
        if written.rstrip("!*") == name:
            return of, written.endswith("*")
    raise KeyError(f"{kind}.{name}")


def _beside(here: Json, name: str, many: bool) -> Json:
    """What is said about a primitive value stands beside it, under a name of its own."""
    if not many:
        found: Json = here.setdefault(f"_{name}", {})
        return found
    beside: list[Any] = here.setdefault(f"_{name}", [])
    beside += [None] * (len(here[name]) - len(beside))
    beside[-1] = beside[-1] or {}
    last: Json = beside[-1]
    return last
