"""A reading for the terminal: wrapped, with its lists indented."""

import textwrap
from collections.abc import Iterable, Iterator

from barnlots.authoring.reading.document import (
    Block,
    Heading,
    Item,
    Listing,
    Paragraph,
    Piece,
    Reading,
)
from barnlots.authoring.reading.titles import note_of, title_of
from barnlots.model.catalogue import Language, say


def as_text(reading: Reading, lang: Language, width: int) -> str:
    """The whole reading in lines of at most `width` characters."""
    return "\n".join(_lines(reading, lang, width)) + "\n"


def _lines(reading: Reading, lang: Language, width: int) -> Iterator[str]:
    yield from _wrapped(reading.title, width)
    yield from _wrapped(note_of(reading, lang), width)
    for section in reading.sections:
        heading = say(section.code, lang)
        yield from ("", heading.upper(), "=" * len(heading))
        for piece in section.pieces:
            yield from _piece(piece, lang, width)


def _piece(piece: Piece, lang: Language, width: int) -> Iterator[str]:
    title = title_of(piece, lang)
    yield ""
    yield from _wrapped(title, width)
    yield "-" * min(len(title), width)
    for block in piece.blocks:
        yield from _block(block, lang, width)
    if piece.where:
        yield from ("", f"({piece.where})")


def _block(block: Block, lang: Language, width: int) -> Iterable[str]:
    match block:
        case Heading(code=code):
            return ["", say(code, lang)]
        case Paragraph(text=text):
            return _wrapped(text, width)
        case Listing(items=items, numbered=numbered):
            return list(_items(items, width, 2, numbered=numbered))


def _items(items: tuple[Item, ...], width: int, indent: int, *, numbered: bool) -> Iterator[str]:
    for number, item in enumerate(items, start=1):
        mark = f"{number}. " if numbered else "– "
        first, later = " " * indent + mark, " " * (indent + len(mark))
        yield from _wrapped(item.text, width, first, later)
        yield from _items(item.items, width, indent + len(mark), numbered=False)


def _wrapped(text: str, width: int, first: str = "", later: str = "") -> list[str]:
    return textwrap.wrap(
        text,
        width,
        initial_indent=first,
        subsequent_indent=later,
        break_long_words=False,
        break_on_hyphens=False,
    )
