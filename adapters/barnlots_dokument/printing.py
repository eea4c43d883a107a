"""Printing: a paper as a tagged PDF that is both PDF/A-2a and PDF/UA-1, by Typst and the fonts that
come with it.

A character that none of them has is never left out: its name is printed, and the document says so.
"""

import unicodedata
from collections.abc import Callable
from datetime import datetime
from functools import cache, lru_cache
from importlib.resources import files

import typst

from barnlots_dokument.paper import Paper
from barnlots_dokument.printed import printed

# Marks that turn the order of what follows: printed, they would make it say something else.
_TURNING = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_PLAIN = frozenset(map(chr, (*range(0x20, 0x7F), *range(0xA0, 0x100), *b"\n")))
_ALONE = b'#set document(title: "-")\n#set text(font: "Libertinus Serif")\n#sys.inputs.said'


def pdf_of(paper: Paper) -> bytes:
    """The paper as a file for the eye. The same paper is the same bytes."""
    said = _each(paper.model_dump(), _spaced)
    try:
        return _printed(said, _each(said, _named), paper.offered_at)
    except typst.TypstError:
        # Side by side they may still be too much; what is plain is never.
        return _printed(said, _each(said, _plain), paper.offered_at)


def _printed(said: object, legible: object, at: datetime) -> bytes:
    shown = printed(Paper.model_validate(legible), renamed=legible != said)
    return _compiled(_template(), shown.model_dump_json(), at)


def _each(value: object, change: Callable[[str], str]) -> object:
    """The value with every text in it changed."""
    match value:
        case str():
            return change(value)
        case dict():
            return {key: _each(one, change) for key, one in value.items()}
        case tuple():
            return tuple(_each(one, change) for one in value)
    return value


def _spaced(text: str) -> str:
    """Every way to begin a line, and every tab, as the one that can be printed."""
    return "\n".join(text.splitlines()).replace("\t", " ")


def _named(text: str) -> str:
    """The text with as few of its characters named as lets it be printed."""
    if _PLAIN.issuperset(text):
        return text
    for keeps in (_turns_nothing, _has_a_sign, _stands_alone):
        shown = "".join(one if keeps(one) else _name(one) for one in text)
        if _prints(shown):
            return shown
    return _plain(text)


def _plain(text: str) -> str:
    return "".join(one if one in _PLAIN else _name(one) for one in text)


def _name(char: str) -> str:
    return f"[{unicodedata.name(char, f'U+{ord(char):04X}')}]"


def _turns_nothing(char: str) -> bool:
    return char not in _TURNING


@lru_cache(maxsize=10_000)
def _has_a_sign(char: str) -> bool:
    return char in _PLAIN or (_turns_nothing(char) and _prints(char))


def _stands_alone(char: str) -> bool:
    """Two that have a sign each may have none together."""
    return _has_a_sign(char) and unicodedata.category(char)[0] not in "MC"


def _prints(text: str) -> bool:
    """Whether the fonts have it all, and an archive may."""
    try:
        _compiled(_ALONE, text)
    except typst.TypstError:
        return False
    return True


def _compiled(template: bytes, said: str, at: datetime | None = None) -> bytes:
    return typst.compile(
        template,
        format="pdf",
        font_paths=_fonts(),
        ignore_system_fonts=True,
        sys_inputs={"said": said},
        pdf_standards=["a-2a", "ua-1"],
        timestamp=None if at is None else at.replace(microsecond=0),
    )


@cache
def _template() -> bytes:
    return files("barnlots_dokument").joinpath("paper.typ").read_bytes()


@cache
def _fonts() -> typst.Fonts:
    return typst.Fonts(include_system_fonts=False)
