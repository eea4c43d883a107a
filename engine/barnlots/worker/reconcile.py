"""The nightly question to each receiver: you have stored these, have you not?

What it has acknowledged and does not have is offered anew, sent again and told to whoever is
accountable. A receiver that cannot say is raised as well, and each night is kept, so that one on
which nobody asked is seen.
"""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from functools import partial

from barnlots.kernel.deadlines import value_on
from barnlots.model import commands as c
from barnlots.model.clock import local_day
from barnlots.model.delivery import Lease
from barnlots.model.errors import Conflict, LeaseLost, logged
from barnlots.model.people import ENGINE
from barnlots.ports import IN_HOUSE, Declined, Receivers
from barnlots.service import Barnlots, log
from barnlots.store import outbox
from barnlots.store.outbox import Acknowledged, Reconciliation
from barnlots.worker.calling import Caller, Unanswered
from barnlots.worker.rounds import STUCK, Counts, Halt, never

UNCONFIRMED = "tid utan avstämning med mottagare"
# A night begins at two o'clock, Stockholm time: whoever asks before that asks for the day before.
BEGINS = timedelta(hours=2)
# What was acknowledged just now may still be on its way into the receiver's own store.
AT_REST = timedelta(hours=1)
ASK_AGAIN = timedelta(hours=1)


@dataclass
class _Night:
    """How it goes with one receiver."""

    receiver: str
    asked: int = 0
    missing: int = 0
    answered: bool = True
    stuck: bool = False
    met: list[Acknowledged] = field(default_factory=list)


def night_of(now: datetime) -> date:
    """The night that a moment belongs to, by the day on which it ends or whose night has not
    begun yet."""
    return local_day(now - BEGINS)


def reconcile(
    barnlots: Barnlots, receivers: Receivers, caller: Caller, now: datetime, halt: Halt = never
) -> Counts:
    """Ask every receiver that has not answered tonight; what it came to, counted.

    One that could not answer is asked again within the hour, all night and day.
    """
    return _Round(barnlots, receivers, caller, min(now, barnlots.now()), halt).run()


class _Round:
    def __init__(
        self,
        barnlots: Barnlots,
        receivers: Receivers,
        caller: Caller,
        now: datetime,
        halt: Halt,
    ) -> None:
        self._barnlots = barnlots
        self._receivers = receivers
        self._caller = caller
        self._now = now
        self._halt = halt
        self._nights: dict[str, _Night] = {}
        self._settled: set[str] = set()

    def run(self) -> Counts:
        for name in self._receivers.outbound:
            self._night(name)
        if self._receivers.in_house is not None:
            self._night(IN_HOUSE)
        for page in self._pages():
            for name, rows in self._by_receiver(page).items():
                self._ask(self._nights[name], rows)
            if self._halt():
                return {}
        for night in self._nights.values():
            if not night.asked and self._receivers.of(night.receiver) is not None:
                # That it answers at all is worth knowing before something is sent there.
                self._ask(night, ())
        counts = Counter[str]()
        for night in self._nights.values():
            self._keep(night)
            counts["asked"] += night.asked
            counts["missing"] += night.missing
            counts["unanswered"] += not night.answered
            counts[STUCK] += night.stuck
        return counts

    def _pages(self) -> Iterator[tuple[Acknowledged, ...]]:
        after = ""
        while True:
            with self._barnlots.ledger.read() as ledger:
                page = outbox.acknowledged(ledger, self._now - AT_REST, after)
            if not page:
                return
            yield page
            after = page[-1].id

    def _by_receiver(self, page: Iterable[Acknowledged]) -> dict[str, list[Acknowledged]]:
        found: dict[str, list[Acknowledged]] = defaultdict(list)
        for row in page:
            name = self._receivers.name_of(row.receiver_kind, row.receiver)
            if self._night(name) is not None:
                found[name].append(row)
        return found

    def _night(self, name: str) -> _Night | None:
        """Tonight's asking of a receiver; None when it has answered already, or has just been
        asked."""
        if name not in self._nights and name not in self._settled:
            with self._barnlots.ledger.read() as ledger:
                latest = outbox.nights(ledger, name, until=night_of(self._now), tell=_odd)
            if latest and _settled(latest[0], self._now):
                self._settled.add(name)
            else:
                self._nights[name] = _Night(name)
        return self._nights.get(name)

    def _ask(self, night: _Night, rows: Collection[Acknowledged]) -> None:
        night.asked += len(rows)
        adapter = self._receivers.of(night.receiver)
        has: set[str] | None = None
        if adapter is not None and night.answered:
            ids = tuple(row.id for row in rows)
            try:
                said = self._caller.ask(night.receiver, partial(adapter.stored, ids))
                has = _ids(said)
            except (Declined, Unanswered):
                has = None
        if has is None:
            night.answered = False
            night.met.extend(rows)
            return
        for row in rows:
            if row.id not in has:
                self._missing(night, row)

    def _missing(self, night: _Night, row: Acknowledged) -> None:
        command = c.NoteMissing(key=f"saknas/{row.id}/{row.token}", part=row.part, handover=row.id)
        try:
            self._barnlots.handle(command, ENGINE, Lease(delivery=row.id, token=row.token))
        except LeaseLost:
            # It has come further, or been sent anew, since it was read.
            return
        except Exception as error:
            night.stuck = True
            log.error("loss_not_recorded", delivery=row.id, **logged(error))
        night.missing += 1

    def _keep(self, night: _Night) -> None:
        """A night on which a loss could not be recorded is not over: it is asked again."""
        if night.stuck:
            return
        tonight = night_of(self._now)
        with self._barnlots.ledger.read() as ledger:
            before = outbox.nights(ledger, night.receiver, until=tonight - timedelta(days=1))
        silent = 0 if night.answered else 1 + (before[0].silent_nights if before else 0)
        kept = Reconciliation(
            receiver=night.receiver,
            night=tonight,
            at=self._now,
            asked=night.asked,
            missing=night.missing,
            silent_nights=silent,
        )
        for row in night.met:
            self._unconfirmed(night, row, silent)
        try:
            with self._barnlots.ledger.transaction() as transaction:
                outbox.note_night(transaction, kept)
        except Conflict:
            # Another worker asked at the same time, and has kept it.
            return

    def _unconfirmed(self, night: _Night, row: Acknowledged, silent: int) -> None:
        try:
            with self._barnlots.ledger.read() as ledger:
                part = ledger.part(row.part)
            if part is None:
                return
            policy = self._barnlots.policy_of(part)
            allowed = max(1, value_on(policy, UNCONFIRMED, local_day(self._now), 3))
            if silent % allowed == 0:
                command = c.NoteUnconfirmed(
                    key=f"obekräftad/{row.id}/{row.token}/{silent}",
                    part=row.part,
                    handover=row.id,
                    nights=silent,
                )
                self._barnlots.handle(command, ENGINE)
        except Exception as error:
            night.stuck = True
            log.error("silence_not_recorded", delivery=row.id, **logged(error))


def _settled(latest: Reconciliation, now: datetime) -> bool:
    if latest.night < night_of(now):
        return False
    return latest.silent_nights == 0 or now - latest.at < ASK_AGAIN


def _odd(receiver: str) -> None:
    log.error("row_odd", table="reconciliation", receiver=receiver)


def _ids(said: object) -> set[str] | None:
    """What the receiver says it has; None when that is no answer: adapters are written by
    others."""
    if isinstance(said, str | bytes) or not isinstance(said, Collection):
        return None
    return set(said) if all(isinstance(one, str) for one in said) else None
