"""The round that compares the ledger with itself each night: what was changed behind our back, so
that nothing happens any more is found, though nobody looks.
"""

from datetime import datetime, timedelta

from barnlots.service import Barnlots, log
from barnlots.store import check_projections
from barnlots.store.notes import Note, note, noted
from barnlots.store.shape import strange
from barnlots.worker.rounds import Counts, Round

_A_NIGHT = timedelta(hours=20)
_EVERY_HOUR = 3600.0
_HOURS = 4 * 3600.0


def self_check_round(barnlots: Barnlots) -> Round:
    """Once a night, however often a worker begins or is run once. What it finds is logged by id,
    and `barnlots health` tells since when."""

    def run(now: datetime) -> Counts:
        ledger = barnlots.ledger
        with ledger.read() as reader:
            last, since = noted(reader, Note.CHECKED), noted(reader, Note.ODD)
            if last is not None and abs(now - last) < _A_NIGHT:
                return {}
            foreign = strange(reader.channel)
        odd = check_projections(ledger)
        for name in foreign:
            log.error("table_not_ours", name=name)
        for part in odd:
            log.error("part_disagrees", part=part)
        wrong = bool(odd or foreign)
        with ledger.transaction() as transaction:
            note(transaction, Note.ODD, (since or now) if wrong else None)
            note(transaction, Note.CHECKED, now)
        return {"odd": len(odd) + len(foreign)}

    return Round("self_check", _EVERY_HOUR, run, limit=_HOURS, vital=False)
