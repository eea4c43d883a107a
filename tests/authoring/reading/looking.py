"""What a piece says, as one text to look in."""

from datetime import date
from functools import cache

from barnlots.authoring.reading.document import Item, Listing, Paragraph, Piece, Reading
from barnlots.authoring.reading.read import read_aloud
from barnlots.packs import Pack, read_pack, shipped

DAY = date(2026, 3, 1)


@cache
def the_pack() -> Pack:
    return read_pack(shipped())


@cache
def the_reading() -> Reading:
    return read_aloud(the_pack(), DAY)


def piece_of(kind: str, name: str) -> Piece:
    (found,) = (one for one in the_reading().pieces if one.kind == kind and name in one.names)
    return found


def words_of(piece: Piece) -> str:
    """Every word of the piece, on one line."""
    said = [piece.title]
    for block in piece.blocks:
        if isinstance(block, Paragraph):
            said.append(block.text)
        elif isinstance(block, Listing):
            said += _items(block.items)
    return " ".join(said).replace("\N{NO-BREAK SPACE}", " ")


def _items(items: tuple[Item, ...]) -> list[str]:
    return [text for one in items for text in (one.text, *_items(one.items))]
