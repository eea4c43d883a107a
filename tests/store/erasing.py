"""How these tests close and erase a part."""

from datetime import datetime

from tests.store.values import MENTOR, NOW, REFERENCE, decide, keep

from barnlots.model.base import digest
from barnlots.model.erasing import Erase, Retention
from barnlots.model.events import PartClosed
from barnlots.model.part import Part
from barnlots.store import Ledger, gallring

EVERYTHING = tuple(Retention)


def close(ledger: Ledger, part: Part) -> Part:
    ended = PartClosed(outcome="vardagsstöd räcker", by=MENTOR)
    return keep(ledger, decide(part, ended, key=f"close {part.id} {part.version}", part=part.id))


def erase(
    ledger: Ledger,
    part: str,
    *retentions: Retention,
    key: str | None = None,
    at: datetime = NOW,
) -> int:
    """Below the door, which asks who may."""
    command = Erase(
        key=key or f"gallra {part}", part=part, ground="DHP:1", retentions=retentions or EVERYTHING
    )
    with ledger.transaction() as transaction:
        transaction.keep_reference(REFERENCE)
        return gallring.erase(
            transaction,
            command,
            key=command.key,
            digest=digest(command),
            by=MENTOR,
            at=at,
            reference=REFERENCE.digest,
        )
