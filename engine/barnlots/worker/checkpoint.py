"""The round that vouches for the ledger: a checkpoint each hour, told to a witness."""

from collections.abc import Mapping
from datetime import datetime

from barnlots.model.errors import StoreError
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
from barnlots.store.witness import ANOTHER_LEDGER, Witness
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
            newest = make_checkpoint(barnlots.ledger, now)
            _compare(barnlots.ledger, newest, now)
        return {"published": _tell(barnlots.ledger, witness, now, newest.at)}

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


def _tell(ledger: Ledger, witness: Witness | None, now: datetime, newest: datetime) -> int:
    """Hand the witness what it has not. What is noted is when it last received anything, and
    whether it has said no; one that has all of it received the newest when that was made."""
    with ledger.read() as reader:
        was = {one: noted(reader, one) for one in (Note.CHOSEN, Note.WITNESS, Note.REFUSED)}
    if witness is None:
        _keep(ledger, {one: None for one, at in was.items() if at is not None})
        return 0
    if was[Note.CHOSEN] is None:
        _keep(ledger, {Note.CHOSEN: now})
    try:
        count = publish(ledger, witness)
    except StoreError as error:
        if error.code == ANOTHER_LEDGER and was[Note.REFUSED] is None:
            _keep(ledger, {Note.REFUSED: now})
        raise
    received = now if count else max(newest, was[Note.WITNESS] or newest)
    _keep(ledger, {Note.WITNESS: received, Note.REFUSED: None})
    return count


def _keep(ledger: Ledger, notes: Mapping[Note, datetime | None]) -> None:
    if notes:
        with ledger.transaction() as transaction:
            for name, at in notes.items():
                note(transaction, name, at)
