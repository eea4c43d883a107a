"""What says otherwise than a part's entries is made again from them, where those can be relied on.
Where they cannot, nothing is touched: what is wrong with it is also what tells of it.
"""

from collections.abc import Callable
from dataclasses import dataclass

from barnlots.store.finding import Finding, Kind
from barnlots.store.ledger import Ledger
from barnlots.store.notes import Note, note
from barnlots.store.rebuild import rebuild
from barnlots.store.verify import Verification

# Who has looked is no part of what a table is made again from.
_NOT_IN_THE_WAY = "read_log"


@dataclass(frozen=True)
class Mended:
    """`parts` were looked at. `tables` are those that were made again, by part; `left` is all that
    is not as it was left and stands so still."""

    parts: int
    tables: dict[str, tuple[str, ...]]
    left: tuple[Finding, ...]


def mend(ledger: Ledger, progress: Callable[[int], None] = lambda _: None) -> Mended:
    """Verify the ledger, and make again what only follows from entries and differs from them. Parts
    with anything else the matter are left alone, and so is everything when that is of no part: then
    the file itself is evidence. Others may write meanwhile. Raises StoreError."""
    run = Verification(ledger, progress=progress)
    found = tuple(run.findings())
    parts = run.parts
    in_the_way = {
        one.part for one in found if one.kind is not Kind.DIFFERS and one.table != _NOT_IN_THE_WAY
    }
    tables: dict[str, tuple[str, ...]] = {}
    for one in found:
        if one.kind is Kind.DIFFERS and one.part is not None and not in_the_way & {None, one.part}:
            tables[one.part] = (*tables.get(one.part, ()), one.table)
    rebuild(ledger, tables)
    left = [one for one in found if one.kind is not Kind.DIFFERS or one.part not in tables]
    for part in tables:
        left += run.of_part(part)
    if not left:
        with ledger.transaction() as transaction:
            note(transaction, Note.ODD, None)
    return Mended(parts, tables, tuple(left))
