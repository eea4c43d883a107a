"""A reading as Markdown: headings by level, lists by indent, its words never marks."""

import re
from collections.abc import Iterator

from barnlots.authoring.reading.document import Heading, Item, Listing, Paragraph, Piece, Reading
from barnlots.authoring.reading.titles import note_of, title_of
from barnlots.model.catalogue import Language, say

_MARKS = re.compile(r"([\\`*_{}\[\]<>#|~&])")
_LIST_LIKE = re.compile(r"^(\d+)([.)])(?= )|^([-+])(?= )")


def as_markdown(reading: Reading, lang: Language) -> str:
    """The whole reading; one thing alone begins with its own name."""
    return "\n".join(_lines(reading, lang)).replace("\n\n\n", "\n\n") + "\n"


def _lines(reading: Reading, lang: Language) -> Iterator[str]:
    yield f"# {_plain(reading.title)}"
    yield from ("", _plain(note_of(reading, lang)), "")
    for section in reading.sections:
        yield from (f"## {say(section.code, lang)}", "")
        for piece in section.pieces:
            yield from _piece(piece, lang)


def _piece(piece: Piece, lang: Language) -> Iterator[str]:
    yield from (f"### {_plain(title_of(piece, lang))}", "")
    for block in piece.blocks:
        match block:
            case Heading(code=code):
                yield from (f"#### {say(code, lang)}", "")
            case Paragraph(text=text):
                yield from (_plain(text), "")
            case Listing(items=items, numbered=numbered):
                yield from _items(items, "", numbered=numbered)
                yield ""
    if piece.where:
        yield from (f"*({_plain(piece.where)})*", "")


def _items(items: tuple[Item, ...], indent: str, *, numbered: bool) -> Iterator[str]:
    for number, item in enumerate(items, start=1):
        mark = f"{number}. " if numbered else "- "
        yield f"{indent}{mark}{_plain(item.text)}"
        yield from _items(item.items, indent + " " * len(mark), numbered=False)


def _plain(text: str) -> str:
    """The text as text: what Markdown would take for a mark is escaped."""
    escaped = _MARKS.sub(r"\\\1", text)
    return _LIST_LIKE.sub(lambda found: found[0][:-1] + "\\" + found[0][-1], escaped)
