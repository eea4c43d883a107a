"""What must hold when it is all over, whatever was done to those who did it."""

from collections import Counter
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

from tests.chaos.journal import Journal
from tests.chaos.receivers import FaultyReceiver, Forgotten
from tests.chaos.writers import LOOKS, SOCIAL

from barnlots.model import events as e
from barnlots.model.clock import local_day
from barnlots.model.delivery import DeliveryState
from barnlots.model.part import HandoverState, Part
from barnlots.service import Barnlots
from barnlots.store import check_projections

# A loss is found by the nightly question: the night after it, and once more for a receiver or a
# worker that was down on that one.
RAISED_WITHIN = timedelta(hours=56)
# An hour that a clock was wrong, and the round after it.
GRACE = timedelta(hours=3)
_ANSWERED = (HandoverState.RECEIVED, HandoverState.RETURNED)
_ENDED = (DeliveryState.RECEIVED, DeliveryState.RETURNED)
_DONE = (e.DeadlineMet, e.DeadlineCancelled)


def faults(
    barnlots: Barnlots, journals: list[Path], receiver: FaultyReceiver, until: datetime
) -> Iterator[str]:
    """Everything that does not hold, in words; nothing when all is well."""
    parts = _parts(barnlots)
    events = {one.id: _events(barnlots, one.id) for one in parts}
    yield from _answers(barnlots, journals)
    yield from (f"projections of {one} differ" for one in check_projections(barnlots.ledger))
    for part in parts:
        yield from _somebody(barnlots, part, until)
        yield from _deadlines(part, events[part.id], until)
    yield from _deliveries(barnlots, receiver, events)
    yield from _losses(parts, events, receiver, until)


def _parts(barnlots: Barnlots) -> list[Part]:
    with barnlots.ledger.read() as ledger:
        return [part for case in ledger.cases() for part in ledger.parts_of(case)]


def _events(barnlots: Barnlots, part: str) -> tuple[e.Event, ...]:
    with barnlots.ledger.read() as ledger:
        return ledger.events(part)


def _answers(barnlots: Barnlots, journals: list[Path]) -> Iterator[str]:
    """Whoever was answered finds the same answer again. The key is unique in the ledger, so that it
    stands there once."""
    for file in journals:
        for key, said in Journal(file).answered().items():
            scoped = f"{said['part'].rpartition('/')[2]}/{key}"
            with barnlots.ledger.read() as ledger:
                found = ledger.answered(scoped)
            if found is None:
                yield f"answered and not in the ledger: {key}"
            elif (found.part, found.version) != (said["part"], said["version"]):
                yield f"answered otherwise than it is in the ledger: {key}"


def _somebody(barnlots: Barnlots, part: Part, until: datetime) -> Iterator[str]:
    if not part.is_open:
        return
    holds = barnlots.reference.assignment_by_id.get(part.accountable)
    if holds is None or not holds.in_office(local_day(until)):
        yield f"nobody answers for {part.id}"
    if not part.deadlines:
        yield f"nothing is due in {part.id}"


def _deadlines(part: Part, events: tuple[e.Event, ...], until: datetime) -> Iterator[str]:
    """Each deadline that passed was met, moved or cancelled before, or missed aloud."""
    pending: dict[str, datetime] = {}
    for event in events:
        what = event.payload
        name = getattr(what, "deadline", None)
        if isinstance(what, e.DeadlineSet):
            pending[what.deadline.id] = what.deadline.at
        elif isinstance(what, e.DeadlineMissed):
            pending[what.deadline] = what.again_at
        elif isinstance(what, _DONE) and isinstance(name, str):
            pending.pop(name, None)
        elif isinstance(what, e.PartClosed):
            pending.clear()
    for name, at in pending.items():
        if name in part.deadlines and part.deadlines[name].at + GRACE < until:
            yield f"{name} of {part.id} was due {at} and nobody was told"


def taken_in_house(journals: list[Path]) -> int:
    """How many were taken from the ledger's own list."""
    said = (one for file in journals for one in Journal(file).answered().values())
    return sum(one["part"].endswith(f"/{SOCIAL}") for one in said)


def _deliveries(
    barnlots: Barnlots, receiver: FaultyReceiver, events: dict[str, tuple[e.Event, ...]]
) -> Iterator[str]:
    """A delivery is where its row says, at an outside receiver or in the ledger's own list."""
    effects = receiver.effects()
    listed = [one.handover for one in barnlots.offered(LOOKS)]
    held = receiver.holds() | set(listed)
    begun = Counter(
        one.payload.received_from
        for some in events.values()
        for one in some
        if isinstance(one.payload, e.PartOpened)
    )
    yield from (f"{name} stands {n} times in the list" for name, n in _several(listed))
    lost = {one.delivery for one in receiver.forgot()}
    with barnlots.ledger.read() as ledger:
        rows = ledger.deliveries()
    for row in rows:
        if row.state is DeliveryState.WAITING:
            yield f"{row.id} still waits"
        if row.state in (DeliveryState.DELIVERED, DeliveryState.REGISTERED) and row.id not in held:
            yield f"{row.id} is acknowledged and the receiver does not have it"
        if begun[row.id] != (row.state is DeliveryState.RECEIVED):
            yield f"{row.id} is {row.state} and {begun[row.id]} parts have begun with it"
        if row.disclosure.receiver == SOCIAL and row.id in effects:
            yield f"{row.id} is for the ledger itself and was sent outside"
        if row.id in listed and row.state in _ENDED:
            yield f"{row.id} is {row.state} and still stands in the list"
        if row.id in effects and effects[row.id] > 1 and row.id not in lost:
            yield f"{row.id} took effect {effects[row.id]} times"


def _several(names: list[str]) -> list[tuple[str, int]]:
    return [(name, count) for name, count in Counter(names).items() if count > 1]


def _losses(
    parts: list[Part],
    events: dict[str, tuple[e.Event, ...]],
    receiver: FaultyReceiver,
    until: datetime,
) -> Iterator[str]:
    handovers = {name: part for part in parts for name in part.handovers}
    for loss in receiver.forgot():
        part = handovers.get(loss.delivery)
        if part is None:
            yield f"{loss.delivery} was sent and no part knows of it"
        elif loss.at + RAISED_WITHIN > until or _told(events[part.id], loss.delivery, loss.at):
            continue
        elif _heard(events[part.id], loss, receiver.asked_again(loss)):
            yield f"{loss.delivery} was lost {loss.at} and not raised"


def _heard(events: tuple[e.Event, ...], loss: Forgotten, again: datetime | None) -> bool:
    """Whether the sender believed it: one that was killed before it had written down the answer has
    sent the same delivery once more, and nothing is lost."""
    if again is None:
        return True
    return any(
        isinstance(one.payload, e.ReceiptRecorded)
        and one.payload.handover == loss.delivery
        and loss.at - GRACE <= one.at < again
        for one in events
    )


def _told(events: tuple[e.Event, ...], delivery: str, lost: datetime) -> bool:
    """Somebody was told that it was lost, or it was in somebody's hands by then."""
    for event in events:
        what = event.payload
        if getattr(what, "handover", None) != delivery:
            continue
        in_time = lost - GRACE <= event.at <= lost + RAISED_WITHIN
        if in_time and isinstance(what, e.DeliveryMissing | e.DeliveryFailed):
            return True
        if isinstance(what, e.HandoverReturned) and event.at <= lost + RAISED_WITHIN:
            return True
        received = isinstance(what, e.ReceiptRecorded) and what.state in _ANSWERED
        if received and event.at <= lost + RAISED_WITHIN:
            return True
    return False
