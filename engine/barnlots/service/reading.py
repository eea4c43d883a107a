"""That somebody has read a part is logged where it is, with why."""

from datetime import datetime

from barnlots.model.part import Part
from barnlots.model.people import Reader
from barnlots.store import Transaction


def log_reading(
    transaction: Transaction, reader: Reader, part: Part, query: str, at: datetime
) -> None:
    """One line of the log of whose part it is: who, what of it, and for what purpose."""
    transaction.log_read(
        reader=reader.assignment,
        purpose=reader.purpose,
        tenant=part.tenant,
        holder=part.holder,
        part=part.id,
        query=query,
        at=at,
    )
