"""The message catalogue: every text that a reader can meet, in Swedish and in English."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from types import MappingProxyType
from typing import Literal

from ruamel.yaml import YAML

from barnlots.model.errors import BarnlotsError, Diagnostic, Place, SourceError

Language = Literal["sv", "en"]
MOST_SUGGESTIONS = 3
# An entry begins where its code does, at the edge; what it says stands further in.
_ENTRIES = re.compile(r"^(?=[^\s#])", re.MULTILINE)
NOTHING_KEPT: Mapping[str, str] = MappingProxyType({})


@cache
def _written(lang: Language) -> dict[str, str]:
    """Each code with its entry, as it stands in its file: some hundreds, of which few are ever said
    in one process."""
    found: dict[str, str] = {}
    folder = files("barnlots.model").joinpath("messages", lang)
    for file in sorted(folder.iterdir(), key=lambda one: one.name):
        for entry in _ENTRIES.split(file.read_text(encoding="utf-8")):
            code, colon, _ = entry.partition(":")
            if code in found:
                raise ValueError(f"{code} stands in {file.name} and before it")
            if colon and not code.startswith("#"):
                found[code] = entry
    return found


@cache
def _text(code: str, lang: Language) -> str:
    """Raises KeyError for an unknown code."""
    text: str = YAML(typ="safe", pure=True).load(_written(lang)[code])[code]
    return text


def codes(lang: Language) -> frozenset[str]:
    """Every code that has a text in `lang`."""
    return frozenset(_written(lang))


def say(code: str, lang: Language = "sv", **params: object) -> str:
    """The text of `code` with its parameters filled in. Raises KeyError for an unknown code."""
    said = {key: str(value) for key, value in params.items()}
    return _text(code, lang).format_map(said).strip()


class _Left(dict[str, str]):
    def __missing__(self, key: str) -> str:
        return "…"


def gist(code: str, lang: Language = "sv", params: Mapping[str, str] = NOTHING_KEPT) -> str:
    """The text of `code` where `params` is all that has been kept of what fills it: "…" for each of
    the others. The code alone when it has no text."""
    if code not in _written(lang):
        return code
    return _text(code, lang).format_map(_Left(params)).strip()


def explain_diagnostic(diagnostic: Diagnostic, lang: Language = "sv") -> str:
    """`file:line:column: code fel: what`, then why, what to do, the second place and the nearest
    right words, each on a line of its own."""
    told = tell_diagnostic(diagnostic, lang)
    rest = [told.why, told.remedy]
    if diagnostic.other:
        rest.append(f"{at(diagnostic.other.place)}: {told.other}")
    rest.append(told.meant)
    head = f"{at(diagnostic.place)}: {diagnostic.code} {told.severity}: {told.what}"
    return "\n".join([head, *(f"    {line}" for line in rest if line)])


@dataclass(frozen=True)
class Told:
    """A diagnostic in words, part by part; what it does not have is empty."""

    severity: str
    what: str
    why: str
    remedy: str
    other: str
    meant: str


def tell_diagnostic(diagnostic: Diagnostic, lang: Language = "sv") -> Told:
    # What a scenario is refused has the text of a refusal: all of it on one line.
    params, reason = diagnostic.params, diagnostic.reason
    if reason is not None:
        params = {**params, "skäl": gist(reason.code, lang, reason.params)}
    lines = say(diagnostic.code, lang, **params).split("\n")
    what, why, remedy = (*lines, "", "")[:3]
    other = diagnostic.other
    words = ", ".join(f"`{word}`" for word in diagnostic.suggestions[:MOST_SUGGESTIONS])
    return Told(
        severity=say(f"BL-SEVERITY_{diagnostic.severity.name}", lang),
        what=what,
        why=why,
        remedy=remedy,
        other=say(other.code, lang, **other.params) if other else "",
        meant=say("BL-MENADE", lang, ord=words) if words else "",
    )


def at(place: Place) -> str:
    """`file:line:column`, or only the file when the whole of it is meant."""
    return f"{place.file}:{place.line}:{place.column}" if place.line else place.file


def explain_error(error: BarnlotsError, lang: Language = "sv") -> str:
    """The whole message of an error; a SourceError is its diagnostics in file order."""
    if isinstance(error, SourceError):
        ordered = sorted(error.diagnostics, key=lambda one: one.place)
        return "\n".join(explain_diagnostic(one, lang) for one in ordered)
    return f"{error.code} {say(error.code, lang, **error.params)}"
