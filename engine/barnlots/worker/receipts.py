"""Receipts that come by themselves: heard in any order, as often as they come, and then confirmed.

One is confirmed at its source when it is stored here; a crash in between means that it comes again.
"""

from collections import Counter
from collections.abc import Iterator
from datetime import datetime
from functools import partial
from itertools import islice

from barnlots.model import commands as c
from barnlots.model.delivery import DeliveryState, Receipt
from barnlots.model.errors import Refused, logged
from barnlots.model.identity import spells_identity_number
from barnlots.model.part import HandoverState
from barnlots.model.people import ENGINE
from barnlots.ports import Declined, Receipts, Receivers, Unusable
from barnlots.service import Barnlots, log
from barnlots.store import DeliveryRow, outbox
from barnlots.worker.calling import Caller, Unanswered
from barnlots.worker.rounds import STUCK, Counts, Halt, never

AT_A_TIME, MOST_TIMES = 1000, 1000
ANSWERED_ALREADY = "BL-C009"
NO_RECEIPT, NOT_OURS = "BL-I107", "BL-I108"
# What the transport says late of something that has been answered is worth nobody's time.
_OF_A_PERSON = (HandoverState.RECEIVED, HandoverState.RETURNED)


def collect_receipts(
    barnlots: Barnlots, receivers: Receivers, caller: Caller, now: datetime, halt: Halt = never
) -> Counts:
    """Hear what every source of receipts has; what it came to, counted by outcome.

    `unknown` are receipts for something that was never sent from here, or not to anybody whom the
    source speaks for, and `unreadable` are no receipts at all; both are left at their source, for
    whoever looks after it.
    """
    counts = Counter[str]()
    for name, source in receivers.receipts.items():
        try:
            for receipt in _waiting(caller, name, source):
                if halt():
                    break
                outcome = _hear(barnlots, receivers, caller, name, receipt)
                counts[outcome] += 1
                if outcome == "unconfirmed":
                    # It would not take the next one either; all of them come again.
                    break
        except (Declined, Unanswered):
            counts["unanswered"] += 1
    return counts


def left_lying(
    barnlots: Barnlots | None, receivers: Receivers, caller: Caller, name: str
) -> Iterator[Unusable]:
    """What the source has that is never heard, and why; all of it is left as it is. Without a
    ledger to look in, only what is no receipt at all. Raises Declined, Unanswered."""
    for one in _waiting(caller, name, receivers.receipts[name]):
        if isinstance(one, Unusable):
            yield one
        elif not isinstance(one, Receipt) or not one.id:
            yield Unusable("", name, NO_RECEIPT)
        elif barnlots is not None and _delivery(barnlots, receivers, name, one) is None:
            yield Unusable(one.id, one.id, NOT_OURS)


def check_named(receipt: Receipt) -> None:
    """Who has received it is never told by an identity number. Raises Refused."""
    if spells_identity_number(receipt.received_by or ""):
        raise Refused("BL-C041")


def note_refused(barnlots: Barnlots, part: str, receipt: Receipt, why: str, key: str) -> None:
    """Tell whoever is accountable of a receipt that cannot be true, unless it only came late."""
    if why == ANSWERED_ALREADY and receipt.state not in _OF_A_PERSON:
        return
    command = c.NoteRefusedReceipt(
        key=f"fel-{key}", part=part, handover=receipt.handover, state=receipt.state, why=why
    )
    barnlots.handle(command, ENGINE)


def _waiting(caller: Caller, name: str, source: Receipts) -> Iterator[object]:
    """What waits there, some at a time: those that are left at their source, however many, never
    keep the others from being heard. Raises Declined, Unanswered."""
    for some in islice(caller.pieces(name, source.waiting, AT_A_TIME), MOST_TIMES):
        yield from some


def _hear(
    barnlots: Barnlots, receivers: Receivers, caller: Caller, name: str, receipt: object
) -> str:
    if not isinstance(receipt, Receipt) or not receipt.id:
        return "unreadable"
    try:
        outcome = _record(barnlots, receivers, name, receipt)
    except Exception as error:
        # It stays at its source, and is heard the next time.
        log.error("receipt_not_recorded", source=name, **logged(error))
        return STUCK
    if outcome != "unknown":
        try:
            caller.ask(name, partial(receivers.receipts[name].confirm, receipt.id))
        except (Declined, Unanswered):
            return "unconfirmed"
    return outcome


def _record(barnlots: Barnlots, receivers: Receivers, name: str, receipt: Receipt) -> str:
    row = _delivery(barnlots, receivers, name, receipt)
    if row is None:
        return "unknown"
    if receipt.state is HandoverState.RETURNED and row.state is DeliveryState.RETURNED:
        return "again"
    key = f"kvitto/{name}/{receipt.id}"
    try:
        check_named(receipt)
        again = barnlots.handle(_command(row, receipt, key), ENGINE).again
    except Refused as refused:
        note_refused(barnlots, row.part, receipt, refused.code, key)
        return "refused"
    return "again" if again else "heard"


def _delivery(
    barnlots: Barnlots, receivers: Receivers, name: str, receipt: Receipt
) -> DeliveryRow | None:
    """What the receipt is for, if it was sent from here to somebody whom the source speaks for."""
    with barnlots.ledger.read() as ledger:
        row = outbox.delivery(ledger, receipt.handover)
    return row if row is not None and _speaks_of(row, barnlots, receivers, name) else None


def _speaks_of(row: DeliveryRow, barnlots: Barnlots, receivers: Receivers, name: str) -> bool:
    """Whether it went to somebody whom the source speaks for: by their name or by their kind, as
    long as no adapter of their own carries it instead."""
    of = receivers.speaks_for.get(name)
    if of is None:
        return True
    kind, organisation = row.disclosure.receiver_kind, row.disclosure.receiver
    if organisation is not None:
        return organisation in of or (kind in of and organisation not in receivers.outbound)
    known = barnlots.reference.organisation_by_id
    theirs = any(known[one].kind == kind for one in of if one in known)
    return kind in of or (theirs and kind not in receivers.outbound)


def _command(row: DeliveryRow, receipt: Receipt, key: str) -> c.Command:
    """A return says why; one that does not is no receipt, and is refused as such."""
    if receipt.state is HandoverState.RETURNED and receipt.because:
        return c.ReturnHandover(
            key=key,
            part=row.part,
            handover=row.id,
            because=receipt.because,
            proposed_next=receipt.proposed_next,
        )
    return c.RecordReceipt(
        key=key,
        part=row.part,
        handover=row.id,
        state=receipt.state,
        received_by=receipt.received_by,
    )
