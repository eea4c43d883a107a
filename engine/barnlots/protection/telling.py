"""Whether an item that leaves tells more than it did."""

from collections.abc import Iterator

from barnlots.protection.disclosing import reaches
from barnlots.protection.loosening import Eased, Loosening
from barnlots.protection.tables import Tables


def pieces_eased(tables: Tables) -> Iterator[Loosening]:
    """Each item that is taken from more than it was, or tells the answers to more facts, and that
    some row lets go somewhere."""
    own = tables.both.own
    for piece in own.pieces:
        base = tables.both.base.piece_by_name.get(piece.name)
        receivers = reaches(tuple(one for one in own.documents if piece.name in one.items), own)
        if base is None or not receivers:
            continue
        for key, was, now in (
            ("hämtas ur", tuple(map(str, base.drawn_from)), tuple(map(str, piece.drawn_from))),
            ("svar på", base.facts, piece.facts),
        ):
            if not set(now) <= set(was):
                yield Loosening(
                    Eased.TOLD, "innehåll", piece.name, key, was, now, receivers=receivers
                )
