"""The message catalogue: every text that a reader can meet, in Swedish and in English."""

from functools import cache
from importlib.resources import files
from typing import Literal

from ruamel.yaml import YAML

from barnlots.model.errors import BarnlotsError, Diagnostic, SourceError

Language = Literal["sv", "en"]


@cache
def _texts(lang: Language) -> dict[str, str]:
    texts: dict[str, str] = {}
    folder = files("barnlots.model").joinpath("messages", lang)
    for file in sorted(folder.iterdir(), key=lambda one: one.name):
        texts |= YAML(typ="safe", pure=True).load(file.read_text(encoding="utf-8"))
    return texts


def codes(lang: Language) -> frozenset[str]:
    """Every code that has a text in `lang`."""
    return frozenset(_texts(lang))


def say(code: str, lang: Language = "sv", **params: object) -> str:
    """The text of `code` with its parameters filled in. Raises KeyError for an unknown code."""
    return _texts(lang)[code].format_map({key: str(value) for key, value in params.items()}).strip()


def explain_diagnostic(diagnostic: Diagnostic, lang: Language = "sv") -> str:
    """`file:line:column: code what`, then why and what to do, each on a line of its own."""
    place = diagnostic.place
    where = place.file
    if place.line:
        where += f":{place.line}:{place.column}"
    text = say(diagnostic.code, lang, **diagnostic.params)
    if diagnostic.suggestions:
        words = ", ".join(f"`{word}`" for word in diagnostic.suggestions[:3])
        text += "\n" + say("BL-MENADE", lang, ord=words)
    head, *rest = text.splitlines()
    return "\n".join([f"{where}: {diagnostic.code} {head}", *(f"    {line}" for line in rest)])


def explain_error(error: BarnlotsError, lang: Language = "sv") -> str:
    """The whole message of an error; a SourceError is its diagnostics in file order."""
    if isinstance(error, SourceError):
        ordered = sorted(error.diagnostics, key=lambda one: one.place)
        return "\n".join(explain_diagnostic(one, lang) for one in ordered)
    return f"{error.code} {say(error.code, lang, **error.params)}"
