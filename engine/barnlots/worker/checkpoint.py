"""The round that vouches for the ledger: a checkpoint each hour, told to a witness."""

from datetime import datetime

from barnlots.service import Barnlots, log
from barnlots.store import Ledger
from barnlots.store.checkpoints import (
    Checkpoint,
    has_shrunk,
    make_checkpoint,
    newest_checkpoint,
    publish,
)
from barnlots.store.notes import Note, note, noted
from barnlots.store.witness import Witness
from barnlots.worker.rounds import Counts, Round

EVERY_HOUR = 3600.0


def checkpoint_round(barnlots: Barnlots, witness: Witness | None) -> Round:
    """One an hour, however often a worker begins or is run once. Not vital: no child waits for a
    witness, and `barnlots health` tells how old the newest checkpoint is."""

    def run(now: datetime) -> Counts:
        with barnlots.ledger.read() as reader:
            newest = newest_checkpoint(reader)
        # A time to come is as wrong as one long gone: somebody's clock has jumped.
        if newest is None or abs((now - newest.at).total_seconds()) >= EVERY_HOUR:
            _compare(barnlots.ledger, make_checkpoint(barnlots.ledger, now), now)
        return {"published": _tell(barnlots.ledger, witness, now)}

    return Round("checkpoint", EVERY_HOUR, run, vital=False)


def _compare(ledger: Ledger, made: Checkpoint, now: datetime) -> None:
    for part in made.odd:
        log.error("part_not_vouched_for", part=part)
    with ledger.read() as reader:
        since = noted(reader, Note.FALLEN)
        fell = has_shrunk(reader, made)
    if fell:
        log.error("ledger_has_shrunk", checkpoint=made.number, parts=made.parts)
    if fell != (since is not None):
        with ledger.transaction() as transaction:
            note(transaction, Note.FALLEN, now if fell else None)


def _tell(ledger: Ledger, witness: Witness | None, now: datetime) -> int:
    """What is noted is since when the witness has heard nothing, also when it never has."""
    with ledger.read() as reader:
        before = noted(reader, Note.WITNESS)
    if (witness is None) != (before is None):
        with ledger.transaction() as transaction:
            note(transaction, Note.WITNESS, None if witness is None else now)
    if witness is None:
        return 0
    count = publish(ledger, witness)
    with ledger.transaction() as transaction:
        note(transaction, Note.WITNESS, now)
    return count
