"""The rounds that every worker makes: what passes, what is doubted, who has left, what runs out."""

from collections.abc import Callable
from dataclasses import asdict
from datetime import date, datetime

from barnlots.model.clock import local_day
from barnlots.opinion.supervisor import SecondOpinion
from barnlots.ports import Receivers
from barnlots.service import Barnlots, log
from barnlots.store import Reader
from barnlots.store.figures import next_deadline, next_opinion
from barnlots.store.outbox import next_delivery
from barnlots.store.witness import Witness
from barnlots.worker.calendars import ending
from barnlots.worker.calling import Caller
from barnlots.worker.checkpoint import checkpoint_round
from barnlots.worker.deliver import Carrier
from barnlots.worker.drain import drain_opinions, pass_deadlines
from barnlots.worker.in_house import with_in_house
from barnlots.worker.intake import take_in
from barnlots.worker.receipts import collect_receipts
from barnlots.worker.reconcile import reconcile
from barnlots.worker.rounds import STUCK, Counts, Halt, Round
from barnlots.worker.self_check import self_check_round

SOON = 5.0
EVERY_MINUTE = 60.0
EVERY_TEN_MINUTES = 600.0
EVERY_SIX_HOURS = 6 * 3600.0
# What hands on all that many have, or asks every receiver about all that it has, may take its time.
HOURS = 4 * 3600.0

NextDue = Callable[[Reader, datetime], datetime | None]


def standard_rounds(
    barnlots: Barnlots,
    second: SecondOpinion,
    halt: Halt,
    receivers: Receivers | None = None,
    witness: Witness | None = None,
) -> tuple[Round, ...]:
    """Everything that happens by itself. What goes to a receiver that neither has an adapter in
    `receivers` nor is in this ledger becomes somebody's to carry; `witness` is told of every
    checkpoint."""
    to, caller = with_in_house(barnlots, receivers or Receivers()), Caller()
    carrier = Carrier(barnlots, to, caller)
    return (
        Round("deadlines", SOON, _deadlines(barnlots, halt), _asked(barnlots, next_deadline)),
        Round("opinions", SOON, _opinions(barnlots, second, halt), _asked(barnlots, next_opinion)),
        Round(
            "deliveries",
            SOON,
            lambda now: carrier.deliver_due(now, halt),
            _asked(barnlots, next_delivery),
        ),
        Round(
            "receipts",
            EVERY_MINUTE,
            lambda now: collect_receipts(barnlots, to, caller, now, halt),
        ),
        Round(
            "intake",
            SOON,
            lambda now: take_in(barnlots, to, caller, now, halt),
            limit=HOURS,
        ),
        Round(
            "reconciliation",
            EVERY_TEN_MINUTES,
            lambda now: reconcile(barnlots, to, caller, now, halt),
            limit=HOURS,
        ),
        Round("upkeep", EVERY_MINUTE, Upkeep(barnlots).run, limit=HOURS),
        Round("calendars", EVERY_SIX_HOURS, _calendars(barnlots)),
        checkpoint_round(barnlots, witness),
        self_check_round(barnlots),
    )


class Upkeep:
    """Nobody who has left is relied on. Looked into when a day or a reference is new, because
    nothing else makes anybody leave, and again until every part has been handed on."""

    def __init__(self, barnlots: Barnlots) -> None:
        self._barnlots = barnlots
        self._looked: tuple[date, str] | None = None

    def run(self, now: datetime) -> Counts:
        state = (local_day(now), self._barnlots.reference.digest)
        if state == self._looked:
            return {}
        found = self._barnlots.look_after()
        if not found.stuck:
            self._looked = state
        return {"mended": len(found.mended), STUCK: len(found.stuck)}


def _deadlines(barnlots: Barnlots, halt: Halt) -> Callable[[datetime], Counts]:
    def run(now: datetime) -> Counts:
        passed = pass_deadlines(barnlots, now, halt=halt)
        return {"passed": passed.count, STUCK: len(passed.stuck)}

    return run


def _opinions(
    barnlots: Barnlots, second: SecondOpinion, halt: Halt
) -> Callable[[datetime], Counts]:
    def run(now: datetime) -> Counts:
        drained = drain_opinions(barnlots, second, now, halt=halt)
        counts = asdict(drained) | {STUCK: len(drained.stuck)}
        return {name: count for name, count in counts.items() if name != "deadlines"}

    return run


def _calendars(barnlots: Barnlots) -> Callable[[datetime], Counts]:
    def run(now: datetime) -> Counts:
        found = ending(barnlots.reference, local_day(now))
        for one in found:
            log.warning("calendar_ends", calendar=one.calendar, last_day=str(one.last_day))
        return {"calendars": len(found)}

    return run


def _asked(barnlots: Barnlots, ask: NextDue) -> Callable[[datetime], datetime | None]:
    def next_due(after: datetime) -> datetime | None:
        with barnlots.ledger.read() as ledger:
            return ask(ledger, after)

    return next_due
