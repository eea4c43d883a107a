"""Printing: a paper as a tagged PDF that is both PDF/A-2a and PDF/UA-1, by Typst and the fonts that
come with it.

A character that none of them has is never left out: its name is printed, and the document says so.
"""

import re
import unicodedata
from collections.abc import Callable, Sequence
from datetime import datetime
from functools import cache, lru_cache
from importlib.resources import files
from itertools import islice

import typst

from barnlots_dokument.paper import Entry, Paper
from barnlots_dokument.printed import printed
from barnlots_dokument.shortening import beginning, marked, shortened

# Marks that turn the order of what follows: printed, they would make it say something else.
_TURNING = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
# Each character that nobody knows of is asked about by itself, and that takes milliseconds.
MOST_STRANGE = 500
_PLAIN = frozenset(map(chr, (*range(0x20, 0x7F), *range(0xA0, 0x100), *b"\n")))
_LONG_RUN = re.compile(r"(\S{240})(?=\S)")
_ALONE = b'#set document(title: "-")\n#set text(font: "Libertinus Serif")\n#sys.inputs.said'


def pdf_of(paper: Paper) -> bytes:
    """The paper as a file for the eye. The same paper is the same bytes. What is too long to print
    ends with a line that says so."""
    whole = _texts(paper)
    short = shortened(whole)
    uncut = [one == other for one, other in zip(short, whole, strict=True)]
    said = _changed(_saying(paper, short), _spaced)
    strange = len({one for text in short for one in text} - _PLAIN)
    try:
        return _printed(said, _named if strange <= MOST_STRANGE else _printed_or_plain, uncut)
    except typst.TypstError:
        # Side by side they may still be too much; what is plain is never.
        return _printed(said, _plain, uncut)


def _printed(said: Paper, change: Callable[[str], str], uncut: Sequence[bool]) -> bytes:
    """`uncut`: which of its texts are whole. A name is longer than its character."""
    legible = _changed(said, change)
    whole = _texts(legible)
    short = shortened(whole)
    still = [one == other and was for one, other, was in zip(short, whole, uncut, strict=True)]
    shown = printed(_marked(legible, short, still), renamed=legible != said)
    return _compiled(_template(), shown.model_dump_json(), said.offered_at)


def _texts(paper: Paper) -> tuple[str, ...]:
    return tuple(text for one in paper.items for text in one.text)


def _saying(paper: Paper, texts: Sequence[str]) -> Paper:
    """The paper with these as its texts."""
    rest = iter(texts)
    items = (_with(one, tuple(islice(rest, len(one.text)))) for one in paper.items)
    return paper.model_copy(update={"items": tuple(items)})


def _marked(paper: Paper, texts: Sequence[str], whole: Sequence[bool]) -> Paper:
    """The paper with these as its texts, and a line where one of them is not whole."""
    rest, each = iter(texts), iter(whole)
    items = (
        _with(one, marked(list(islice(each, many)), list(islice(rest, many))))
        for one in paper.items
        for many in [len(one.text)]
    )
    return paper.model_copy(update={"items": tuple(items)})


def _with(entry: Entry, text: tuple[str, ...]) -> Entry:
    return entry.model_copy(update={"text": text})


def _changed(paper: Paper, change: Callable[[str], str]) -> Paper:
    return Paper.model_validate(_each(paper.model_dump(), change))


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
    return _broken("\n".join(text.splitlines()).replace("\t", " "))


def _broken(text: str) -> str:
    """Without any run so long that Typst, or who reads a PDF, stops short at it."""
    return _LONG_RUN.sub(r"\1\n", text)


def _named(text: str) -> str:
    """The text with as few of its characters named as lets it be printed."""
    return _kept(text, (_turns_nothing, _has_a_sign, _stands_alone))


def _printed_or_plain(text: str) -> str:
    """The same, without asking about each of its characters."""
    return _kept(text, (_turns_nothing,))


def _kept(text: str, ways: Sequence[Callable[[str], bool]]) -> str:
    if _PLAIN.issuperset(text):
        return text
    for keeps in ways:
        shown = "".join(one if keeps(one) else _name(one) for one in text)
        if _prints(_broken(beginning(shown))):
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
