"""Whether what protection hands over still says as much, and still goes on the same ground."""

from collections.abc import Iterator
from itertools import product

from barnlots.policy.grounds import (
    MUST_BE_SENT,
    Document,
    Drawn,
    GroundKind,
    GroundRule,
    Piece,
)
from barnlots.protection.compared import Compared
from barnlots.protection.loss import Loss, Lost


def documents_lost(both: Compared) -> Iterator[Loss]:
    """Each document with which no responsibility or no block goes any more, or no way begins at the
    receiver; and each of a protective way, or that must be sent, that no longer has all its items;
    and of such a way that now waits for more of them."""
    sent = _sent(both)
    must = sent | _must_be_sent(both)
    for base in both.base.documents:
        own = both.own.document_by_name.get(base.name)
        for key, before, after in _flags(base, own):
            if before and not after:
                yield Loss(Lost.STEP, "handling", base.name, both.day, key, "ja", "nej")
        if base.begins and (own is None or own.begins != base.begins):
            now = own.begins if own is not None and own.begins else ""
            key = "börjar hos mottagaren"
            yield Loss(Lost.WAY, "handling", base.name, both.day, key, base.begins, now)
        gone = [one for one in base.items if own is None or one not in own.items]
        if base.name in must and gone:
            said = ", ".join(gone)
            yield Loss(Lost.STEP, "handling", base.name, both.day, "innehåller", said)
        needed = own.needs if own is not None else ()
        waits = [one for one in needed if one not in base.needs and _goes_without(both, base, one)]
        if base.name in sent and waits:
            said = ", ".join(waits)
            yield Loss(Lost.STEP, "handling", base.name, both.day, "sänds inte utan", said)


def told_lost(both: Compared) -> Iterator[Loss]:
    """Each item of a document of a protective way, or of one that must be sent, under which not all
    is told that was: what is still told under another item of it is not lost. What is told of a
    sibling may stay at home but where a duty or a danger commands it."""
    must, said = _must_be_sent(both), set[tuple[str, str]]()
    own_pieces = both.own.piece_by_name
    for document in both.base.documents:
        now = both.own.document_by_name.get(document.name)
        if now is None or document.name not in _sent(both) | must:
            continue
        told = [own_pieces[one] for one in now.items if one in own_pieces]
        of_siblings = document.name in must
        for item in (one for one in document.items if one in now.items):
            base, own = both.base.piece_by_name.get(item), own_pieces.get(item)
            if base is None or own is None:
                continue
            drawn = _needed(both, base, of_siblings) - _covered(told, own)
            facts = set(base.facts) - {fact for one in told for fact in one.facts}
            for key, gone in (("hämtas ur", drawn), ("svar på", facts)):
                if gone and (item, key) not in said:
                    said.add((item, key))
                    yield Loss(Lost.STEP, "innehåll", item, both.day, key, ", ".join(sorted(gone)))


def _needed(both: Compared, base: Piece, of_siblings: bool) -> set[Drawn]:
    """What the item must still draw from, by the words of a policy that tells siblings apart when
    the newer one does."""
    needed = set(base.drawn_from)
    if both.own.tells_siblings_apart and not both.base.tells_siblings_apart:
        whole = needed & {Drawn.OBSERVATIONS, Drawn.CHILD}
        if Drawn.OBSERVATIONS in needed:
            needed = needed - {Drawn.OBSERVATIONS} | {Drawn.OF_THE_CHILD}
        if whole and of_siblings:
            needed.add(Drawn.OF_SIBLINGS)
    return needed


def _covered(told: list[Piece], own: Piece) -> set[Drawn]:
    """What the document still draws from. What the own system says it says of one item."""
    drawn = {source for one in told for source in one.drawn_from}
    if Drawn.OBSERVATIONS in drawn:
        drawn.add(Drawn.OF_THE_CHILD)
    if {Drawn.OF_THE_CHILD, Drawn.OF_SIBLINGS} <= drawn:
        drawn.add(Drawn.OBSERVATIONS)
    return drawn if Drawn.RECORDS in own.drawn_from else drawn - {Drawn.RECORDS}


def _flags(base: Document, own: Document | None) -> Iterator[tuple[str, bool, bool]]:
    if own is not None:
        yield "lämnar över ansvar", base.hands_over, own.hands_over
        yield "spärrar följer med", base.blocks_follow, own.blocks_follow


def grounds_lost(both: Compared) -> Iterator[Loss]:
    """Each row on which something of a document of a protective way goes, or anything that must be
    sent, that another row with another ground, or a condition or a reach of its own, now comes
    before."""
    sent = _sent(both)
    for row in both.base.grounds:
        if row.ground not in MUST_BE_SENT and row.document not in sent:
            continue
        items = both.base.document_by_name[row.document].items
        informs = not both.base.document_by_name[row.document].hands_over
        for cell in product(row.sender, row.receiver, items):
            own = next(iter(both.own.rows_for(row.document, *cell)), None)
            first = next(iter(both.base.rows_for(row.document, *cell)), None)
            if first is not row or _as_good(row, own, informs=informs):
                continue
            yield Loss(Lost.GROUND, "utlämnande", row.id, both.day, "grund", row.ground, _said(own))


def _sent(both: Compared) -> set[str | None]:
    return {step.hands_over for way in both.ways for step in way.steps}


def _must_be_sent(both: Compared) -> set[str | None]:
    return {row.document for row in both.base.grounds if row.ground in MUST_BE_SENT}


def _goes_without(both: Compared, document: Document, item: str) -> bool:
    """Whether the base may send the document without the item. It never does when all of it goes on
    the same rows, and nobody weighs one item of it apart: then all of it goes, or nothing."""
    if item not in document.items:
        return True
    for row in (one for one in both.base.grounds if one.document == document.name):
        for there in product(row.sender, row.receiver):
            rows = {both.base.rows_for(document.name, *there, one) for one in document.items}
            if len(rows) > 1 or any(
                one.ground is GroundKind.WEIGHED for some in rows for one in some
            ):
                return True
    return False


def _said(row: GroundRule | None) -> str:
    if row is None:
        return "–"
    limited = row.when is not None or row.reaches_some
    return f"{row.ground}{' på villkor' if limited else ''}"


def _as_good(base: GroundRule, own: GroundRule | None, *, informs: bool) -> bool:
    """Whether the row that is tried first is of the same ground, on no condition and with no reach
    of its own. Before what only informs goes, a row that said nothing of it may come to say when it
    is due: somebody sends it, and no child waits for it."""
    if own is None or own.ground is not base.ground:
        return False
    if informs and base.when is None and not base.reaches_some:
        return True
    return own.when in (None, base.when) and base.reaches_no_more_than(own)
