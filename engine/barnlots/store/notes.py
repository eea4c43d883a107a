"""What the rounds note for whoever judges from outside: when they last succeeded, and since when
something has been wrong. A note says nothing of any part.
"""

from datetime import datetime
from enum import StrEnum

from barnlots.model.errors import Conflict
from barnlots.store.instants import from_stored, to_stored
from barnlots.store.reader import Reader
from barnlots.store.statements import ADD_META, META_VALUE, SET_META
from barnlots.store.transaction import Transaction


class Note(StrEnum):
    """CHOSEN: since when there is to be a witness. WITNESS: when it last received a checkpoint.
    REFUSED: since when it has said no, as of another ledger than the one it has seen. CHECKED:
    when the ledger last was compared with itself. ODD: since when that has found something.
    FALLEN: since when checkpoints vouch for less than one before them did."""

    CHOSEN = "vittne valt"
    WITNESS = "vittnet fick"
    REFUSED = "vittnet nekar"
    CHECKED = "egenkontroll"
    ODD = "avviker sedan"
    FALLEN = "minskat sedan"


def note(transaction: Transaction, name: Note, at: datetime | None) -> None:
    """Keep it in place of what was noted before; None takes it back. Raises Conflict."""
    value = "" if at is None else str(to_stored(at))
    channel = transaction.channel
    if channel.write(SET_META, {"the_name": name.value, "value": value}) == 0 and value:
        taken = Conflict("BL-K001", delen=name.value)
        channel.write(ADD_META, {"name": name.value, "value": value}, taken=taken)


def noted(reader: Reader, name: Note) -> datetime | None:
    """The moment; None when there is none, or one that cannot be read."""
    row = reader.channel.row(META_VALUE, the_name=name.value)
    said = "" if row is None else str(row.value)
    return from_stored(int(said)) if said.isdecimal() else None
