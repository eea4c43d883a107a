"""The carrier's round: what waits is sent, and what has been sent is asked for, until it has come.

A receiver is called outside every transaction. What it said is recorded through the door in the
same transaction as its row moves on, and only as long as the lease holds; a crash in between means
that the same delivery is sent once more under the same id.
"""

import random
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial

from barnlots.kernel.carriage import receipt_due, remind_at
from barnlots.kernel.ungrounded import must_be_chosen
from barnlots.model import commands as c
from barnlots.model.delivery import DeliveryState, Lease, Receipt
from barnlots.model.errors import Conflict, LeaseLost, Refused, logged
from barnlots.model.part import HandoverState, Undeliverable
from barnlots.model.people import ENGINE
from barnlots.ports import IN_HOUSE, Declined, NobodyThere, Outbound, Receivers
from barnlots.service import Barnlots, log
from barnlots.store import DeliveryRow, outbox
from barnlots.store.outbox import Leased
from barnlots.worker.backoff import backoff
from barnlots.worker.calling import Caller, Unanswered
from barnlots.worker.receipts import check_named, note_refused
from barnlots.worker.rounds import STUCK, Counts, Halt, never
from barnlots.worker.writing import WRITTEN_AT_MOST, GroundGone, NotWritten, Writer

AT_A_TIME = 10
LEASE = timedelta(minutes=6)
LONGEST_ROUND = timedelta(minutes=5)
# A receiver that has failed so often in a row is left alone for the rest of the round.
PATIENCE = 3
LEAST_ATTEMPTS = 3
MOST_TRIES = 3
MOST_STUCK = 10
MOST_LOST = 2
ASKS = 2
ASK_AGAIN = timedelta(minutes=15)
RESERVE = "reserv"
_AT_ONCE = (HandoverState.DELIVERED, HandoverState.REGISTERED)
_ORDER = (*_AT_ONCE, HandoverState.RECEIVED)


class Carrier:
    """Carries what is due to `receivers`. `chance` (0 to 1) spreads the attempts."""

    def __init__(
        self,
        barnlots: Barnlots,
        receivers: Receivers,
        caller: Caller | None = None,
        chance: Callable[[], float] = random.random,
    ) -> None:
        self._barnlots = barnlots
        self._receivers = receivers
        self._caller = caller or Caller()
        self._chance = chance
        self._writer = Writer(barnlots, receivers.records, self._caller)

    def deliver_due(self, now: datetime, halt: Halt = never) -> Counts:
        """Take up everything that is due at `now`; what it came to, counted by outcome.

        One delivery that cannot be decided, or one receiver that does not answer, never keeps the
        others waiting.
        """
        began = self._barnlots.now()
        due, counts, failures = min(now, began), Counter[str](), Counter[str]()
        while not halt() and self._barnlots.now() - began < LONGEST_ROUND:
            leased = self._lease(due)
            if not leased:
                break
            for one in leased:
                counts[self._take_up(one, failures, halt)] += 1
        return counts

    def _lease(self, due: datetime) -> tuple[Leased, ...]:
        now = self._barnlots.now()
        try:
            with self._barnlots.ledger.transaction() as transaction:
                return outbox.lease(transaction, due, now, now + LEASE, AT_A_TIME, _odd)
        except Conflict:
            # Somebody else was quicker; the next round comes soon.
            return ()

    def _take_up(self, leased: Leased, failures: Counter[str], halt: Halt) -> str:
        try:
            if halt() or self._runs_out(leased):
                self._put_back(leased.lease, leased.due_at, leased.attempts - 1)
                return "left"
            return self._carry(self._opened(leased), failures)
        except LeaseLost:
            return "lost"
        except Exception as error:
            log.error("not_carried", delivery=leased.id, **logged(error))
            return self._stuck(leased)

    def _stuck(self, leased: Leased) -> str:
        """The fault is here. Its lease runs out and it is tried again, but not for ever: then
        somebody carries it, as far as a decision can still be made about it at all."""
        if leased.attempts < MOST_STUCK:
            return STUCK
        try:
            return self._fail(leased, Undeliverable.FAULT)
        except Exception as error:
            log.error("not_given_up", delivery=leased.id, **logged(error))
            return STUCK

    def _opened(self, leased: Leased) -> DeliveryRow:
        with self._barnlots.ledger.read() as ledger:
            row = outbox.delivery(ledger, leased.id)
        if row is None or row.lease != leased.lease:
            raise LeaseLost("BL-K010", leverans=leased.id)
        return row

    def _runs_out(self, leased: Leased) -> bool:
        """Whether somebody else could take it up before the sender's own system (asked again of
        what is written again) and the receiver, or both and the reserve, have answered."""
        asks = 2 * (WRITTEN_AT_MOST + 1)
        needed = self._barnlots.now() + timedelta(seconds=asks * self._caller.limit)
        return needed > leased.lease_until

    def _carry(self, row: DeliveryRow, failures: Counter[str]) -> str:
        receiver = row.disclosure.receiver_kind, row.disclosure.receiver
        name = self._receivers.name_of(*receiver)
        adapter = self._receivers.of(name)
        if row.state is DeliveryState.WAITING:
            try:
                return self._send(row, name, adapter, failures)
            except GroundGone:
                return self._withhold(row)
        return self._ask(row, name, adapter, failures)

    def _send(
        self, row: DeliveryRow, name: str, adapter: Outbound | None, failures: Counter[str]
    ) -> str:
        if adapter is None:
            return self._give_up(row, Undeliverable.NO_ADAPTER)
        hindered = self._hindered(row, name)
        if hindered is not None:
            return self._give_up(row, hindered)
        why = Undeliverable.NO_ANSWER
        if failures[name] < PATIENCE:
            try:
                written = self._writer.written(row)
                said = self._caller.ask(name, partial(adapter.deliver, written), row.id)
            except NotWritten:
                return self._try_again(row, Undeliverable.OWN_SYSTEM)
            except NobodyThere:
                return self._give_up(row, Undeliverable.NOBODY)
            except Declined:
                return self._give_up(row, Undeliverable.REFUSED)
            except Unanswered:
                failures[name] += 1
            else:
                if _is_of(said, row) and said.state in _AT_ONCE:
                    failures[name] = 0
                    return self._record_each(row, said)
                why = Undeliverable.UNREADABLE
                failures[name] += 1
        return self._try_again(row, why)

    def _hindered(self, row: DeliveryRow, name: str) -> Undeliverable | None:
        """Why it is somebody's to carry though there is a way to send it. What the receiver says
        of it counts for nothing any more when it has lost it again: it would be told as delivered
        for ever."""
        part, policy = self._writer.whose(row)
        handover = part.handovers[row.id]
        if handover.lost >= MOST_LOST:
            return Undeliverable.LOST
        reference, now = self._barnlots.reference, self._barnlots.now()
        if name != IN_HOUSE and must_be_chosen(policy, reference, part, handover, now):
            return Undeliverable.CHOOSE
        return None

    def _withhold(self, row: DeliveryRow) -> str:
        """A decision on its part takes it back at once. What could not be taken back is tried
        again, and then somebody is told when its time is out."""
        asked = c.CheckPart(key=f"grund/{row.id}/{row.lease.token}", part=row.part)
        self._barnlots.handle(asked, ENGINE)
        if not self._writer.whose(row)[0].handovers[row.id].waits:
            return HandoverState.RETURNED.value
        return "retried" if self._later(row) else self._fail(row, Undeliverable.FAULT)

    def _try_again(self, row: DeliveryRow, why: Undeliverable) -> str:
        return "retried" if self._later(row) else self._give_up(row, why)

    def _later(self, row: DeliveryRow) -> bool:
        """It is put back to be tried again, unless its time is out."""
        part, policy = self._writer.whose(row)
        handover, now = part.handovers[row.id], self._barnlots.now()
        over = receipt_due(policy, self._barnlots.reference, part, handover, row.state_at)
        if row.attempts >= LEAST_ATTEMPTS and now >= over:
            return False
        again = now + backoff(row.attempts, self._chance())
        self._put_back(row.lease, over if now < over < again else again, row.attempts)
        return True

    def _give_up(self, row: DeliveryRow, why: Undeliverable) -> str:
        self._put_in_front_of_a_person(row)
        return self._fail(row, why)

    def _fail(self, row: DeliveryRow | Leased, why: Undeliverable) -> str:
        command = c.FailDelivery(
            key=f"obeställbar/{row.id}/{row.lease.token}",
            part=row.part,
            handover=row.id,
            why=why,
            attempts=row.attempts,
        )
        self._barnlots.handle(command, ENGINE, row.lease)
        return "undeliverable"

    def _put_in_front_of_a_person(self, row: DeliveryRow) -> None:
        """Somebody is going to carry it by hand: with the document, wherever there is a way to
        write it. What the sender's own system does not say now is not waited for. Raises
        GroundGone, LeaseLost."""
        self._writer.may_leave(row)
        reserve = self._receivers.reserve
        if reserve is None:
            return
        try:
            try:
                delivery = self._writer.written(row)
            except NotWritten:
                delivery = self._writer.written(row, own=False)
            self._caller.ask(RESERVE, partial(reserve.deliver, delivery), row.id)
        except (Declined, Unanswered):
            log.warning("not_put_in_front_of_a_person", delivery=row.id)

    def _ask(
        self, row: DeliveryRow, name: str, adapter: Outbound | None, failures: Counter[str]
    ) -> str:
        """It has not come as far as it should have: what does the receiver itself say?"""
        if adapter is not None and failures[name] < PATIENCE:
            try:
                said = self._caller.ask(name, partial(adapter.receipt, row.id), row.id)
            except (Declined, Unanswered):
                failures[name] += 1
            else:
                if said is None:
                    return self._missing(row)
                if _is_of(said, row) and _further(said, row):
                    return self._record(row, said)
        _, policy = self._writer.whose(row)
        now = self._barnlots.now()
        if row.state is DeliveryState.REGISTERED:
            self._put_back(row.lease, remind_at(policy, now), row.attempts)
            return "asked"
        if row.attempts < ASKS:
            self._put_back(row.lease, now + ASK_AGAIN, row.attempts)
            return "asked"
        return self._late(row)

    def _missing(self, row: DeliveryRow) -> str:
        key = f"saknas/{row.id}/{row.lease.token}"
        self._barnlots.handle(
            c.NoteMissing(key=key, part=row.part, handover=row.id), ENGINE, row.lease
        )
        return "missing"

    def _late(self, row: DeliveryRow) -> str:
        command = c.NoteLateReceipt(
            key=f"sent-kvitto/{row.id}/{row.lease.token}",
            part=row.part,
            handover=row.id,
            awaited=HandoverState.REGISTERED,
        )
        self._barnlots.handle(command, ENGINE, row.lease)
        return "late"

    def _record_each(self, row: DeliveryRow, said: Receipt) -> str:
        """What is registered at once has been delivered as well: each receipt is kept. The second
        one is for as long as nobody has touched the row since the first."""
        if said.state is HandoverState.DELIVERED:
            return self._record(row, said)
        first = self._record(row, said.model_copy(update={"state": HandoverState.DELIVERED}))
        if first != HandoverState.DELIVERED:
            return first
        moved = Lease(delivery=row.id, token=row.lease.token + 1)
        try:
            return self._record(
                replace(row, state=DeliveryState.DELIVERED, lease=moved, attempts=1), said
            )
        except LeaseLost:
            return first

    def _record(self, row: DeliveryRow, said: Receipt) -> str:
        command = c.RecordReceipt(
            key=f"kvitto/{row.id}/{said.state}/{row.lease.token}",
            part=row.part,
            handover=row.id,
            state=said.state,
            received_by=said.received_by if said.state is HandoverState.RECEIVED else None,
        )
        try:
            check_named(said)
            self._barnlots.handle(command, ENGINE, row.lease)
        except Refused as refused:
            now = self._barnlots.now()
            again = now + backoff(row.attempts, self._chance())
            if row.state is not DeliveryState.WAITING:
                again = remind_at(self._writer.whose(row)[1], now)
            self._put_back(row.lease, again, row.attempts)
            note_refused(self._barnlots, row.part, said, refused.code, command.key)
            return "refused"
        return said.state.value

    def _put_back(self, held: Lease, due_at: datetime, attempts: int) -> None:
        for tried in range(MOST_TRIES):
            try:
                with self._barnlots.ledger.transaction() as transaction:
                    outbox.put_back(transaction, held, due_at, attempts)
                return
            except Conflict:
                if tried == MOST_TRIES - 1:
                    raise


def _odd(delivery: str) -> None:
    log.error("row_odd", table="delivery", delivery=delivery)


def _is_of(said: object, row: DeliveryRow) -> bool:
    """Whether it is a receipt at all, and for this delivery: adapters are written by others."""
    return isinstance(said, Receipt) and said.handover == row.id and said.state in _ORDER


def _further(said: Receipt, row: DeliveryRow) -> bool:
    if said.state is HandoverState.RECEIVED and not said.received_by:
        return False
    return _ORDER.index(said.state) > _ORDER.index(HandoverState(row.state.value))
