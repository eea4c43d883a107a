"""The one door: commands in, answers out, and everything that follows in one transaction."""

import logging
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from types import TracebackType
from typing import Self
from urllib.parse import quote

import structlog

from barnlots.kernel import Decision, decide
from barnlots.kernel.upkeep import needs_upkeep
from barnlots.model.base import digest
from barnlots.model.clock import local_day
from barnlots.model.commands import (
    CheckPart,
    Command,
    NoteCoordinator,
    NoteOpinion,
    OpenCase,
    OpenReceived,
    RecordReceipt,
    part_of,
)
from barnlots.model.errors import Conflict, NotFound, Refused
from barnlots.model.events import CoordinatorChanged, Event, HandoverReturned, ReceiptRecorded
from barnlots.model.part import HandoverState, Part
from barnlots.model.people import ENGINE, Actor, Assignment, Reader, Reference
from barnlots.model.trace import Trace
from barnlots.policy.policy import Policy
from barnlots.policy.situation import Situation
from barnlots.protection.strengthen import strengthened
from barnlots.store import Decided, DueDeadline, Ledger, Transaction, WorkItem
from barnlots.store import Reader as LedgerReader

Decide = Callable[[Policy, Reference, Part | None, Command, Actor, datetime], Decision]

OPINION_WITHIN = timedelta(seconds=5)
MOST_TRIES = 8
_MOST_DUE = 10_000
_MOST_STRENGTHENED = 200

# Silent until the program that embeds us configures logging: its standard output is not ours.
logging.getLogger("barnlots").addHandler(logging.NullHandler())
log = structlog.wrap_logger(
    logging.getLogger("barnlots"),
    processors=[
        structlog.stdlib.filter_by_level,
        structlog.processors.add_log_level,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        structlog.processors.JSONRenderer(sort_keys=True),
    ],
    wrapper_class=structlog.stdlib.BoundLogger,
)


@dataclass(frozen=True)
class Outcome:
    """What a command did. `again` says that its key had been answered before, so that nothing was
    done twice; `version` is the part's after it."""

    part: str
    version: int
    events: tuple[Event, ...] = ()
    again: bool = False


def _utc_now() -> datetime:
    return datetime.now(UTC)


class Barnlots:
    """One ledger with one policy and one reference in force. Safe to share between threads.

    New parts begin under `policy`; a part that is open goes on under the policy it began with, and
    what `policy` adds to its protection applies to it at once.
    `decide` is the kernel's, unless somebody wants to watch how it decides.
    """

    def __init__(
        self,
        ledger: Ledger,
        policy: Policy,
        reference: Reference,
        clock: Callable[[], datetime] = _utc_now,
        decide: Decide = decide,
    ) -> None:
        self.policy = policy
        self.reference = reference
        self._ledger = ledger
        self._clock = clock
        self._decided_by = decide
        self._strengthened: dict[tuple[str, date], Policy] = {}

    @classmethod
    def open(
        cls,
        url: str,
        policy: Policy,
        reference: Reference,
        clock: Callable[[], datetime] = _utc_now,
    ) -> Self:
        """Open the ledger at `url` (made if it is not there). Raises StoreError."""
        return cls(Ledger.open(url), policy, reference, clock)

    def close(self) -> None:
        self._ledger.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    @property
    def ledger(self) -> Ledger:
        """For the worker that wakes what is due; everybody else uses the door."""
        return self._ledger

    def now(self) -> datetime:
        """The moment at which a command would be decided."""
        return self._clock()

    def change_reference(self, reference: Reference) -> int:
        """Let `reference` be in force: who has left hands over, who has come can be given things
        to do. How many parts changed hands. Raises Refused, with nothing changed, when an
        organisation with open parts would be closed or left without anybody at all.
        """
        now = self._clock()
        parts = self.open_parts()
        for part in parts:
            holder = reference.organisation_by_id.get(part.holder)
            closes = holder is not None and holder.closed_on is not None
            if holder is None or closes or not reference.staff(part.holder, local_day(now)):
                raise Refused("BL-C013", hållare=part.holder)
        self.reference = reference
        return self.look_after(parts)

    def look_after(self, parts: Iterable[Part] | None = None) -> int:
        """See to it that nobody who has left is relied on in any open part (or in `parts`); how
        many parts changed hands."""
        now, mended = self._clock(), 0
        for part in self.open_parts() if parts is None else parts:
            if needs_upkeep(self.policy_of(part), self.reference, part, now):
                key = f"tillsyn/{part.id}/{part.version}/{self.reference.digest}/{now.isoformat()}"
                try:
                    self.handle(CheckPart(key=key, part=part.id), ENGINE)
                    mended += 1
                except Exception as error:
                    # One broken part never keeps the others from being looked after.
                    log.error("not_looked_after", part=part.id, error=type(error).__name__)
        return mended

    def open_parts(self) -> tuple[Part, ...]:
        """Every open part, for those who look after them all."""
        with self._ledger.read() as ledger:
            parts = [part for case in ledger.cases() for part in ledger.parts_of(case)]
        return tuple(part for part in parts if part.is_open)

    def handle(self, command: Command, actor: Actor) -> Outcome:
        """Do what `actor` asks, durably, before returning.

        The same key with the same content is answered again without being done again. When
        somebody else changes the part meanwhile, it is decided again on what is then true, so an
        observation is never turned away by a conflict. Raises Refused, NotFound, StoreError.
        """
        for attempt in range(MOST_TRIES):
            try:
                return self._once(command, actor)
            except Conflict:
                if attempt == MOST_TRIES - 1:
                    raise
        raise AssertionError

    def _once(self, command: Command, actor: Actor) -> Outcome:
        now = self._clock()
        content = digest(command)
        with self._ledger.transaction() as transaction:
            done = transaction.answered(self._scoped(command.key, actor))
            if done is not None:
                if done.digest != content:
                    raise Refused("BL-K002", nyckel=command.key)
                return Outcome(part=done.part, version=done.version, again=True)
            said = self._one_coordinator(transaction, command, now)
            decision = self._decide(transaction, said, actor, now, content)
            decisions = [decision]
            if isinstance(command, OpenReceived):
                receipt = self._receipt(transaction, command, actor)
                decisions.append(self._decide(transaction, receipt, actor, now, digest(receipt)))
            for told in self._tell_coordinator(transaction, decisions):
                self._decide(transaction, told, ENGINE, now, digest(told))
        log.info(
            "handled",
            command=command.type,
            part=decision.part.id,
            version=decision.part.version,
            events=len(decision.events),
        )
        return Outcome(part=decision.part.id, version=decision.part.version, events=decision.events)

    def _one_coordinator(
        self, transaction: Transaction, command: Command, now: datetime
    ) -> Command:
        """A further part of a case points to whoever holds its way together already."""
        if not isinstance(command, OpenCase | OpenReceived):
            return command
        for part in transaction.parts_of(command.case):
            if part.child.id != command.child.id:
                raise Refused("BL-C040")
            holds = self.reference.assignment_by_id.get(part.coordinator.assignment)
            if part.is_open and holds is not None and holds.in_office(local_day(now)):
                return command.model_copy(update={"coordinator": holds.id})
        return command

    def _receipt(
        self, transaction: Transaction, command: OpenReceived, actor: Actor
    ) -> RecordReceipt:
        """What the sender's part learns when somebody takes over: both happen, or neither."""
        sender = transaction.part(command.sender_part)
        if sender is None or sender.case != command.case:
            raise NotFound("BL-C003", vad=command.sender_part)
        return RecordReceipt(
            key=f"{command.key}/kvitto",
            part=command.sender_part,
            handover=command.handover,
            state=HandoverState.RECEIVED,
            received_by=actor.assignment,
        )

    def _tell_coordinator(
        self, transaction: Transaction, decisions: list[Decision]
    ) -> Iterator[NoteCoordinator]:
        """When the way has come to be held together by somebody else, every part of it says so."""
        moved = [
            one
            for one in decisions
            if any(isinstance(event.payload, CoordinatorChanged) for event in one.events)
        ]
        for decision in moved[-1:]:
            holds = decision.part.coordinator.assignment
            for part in transaction.parts_of(decision.part.case):
                if part.coordinator.assignment != holds:
                    key = f"håller-ihop/{decision.part.id}/{decision.part.version}/{part.id}"
                    yield NoteCoordinator(key=key, part=part.id, coordinator=holds)

    def _decide(
        self,
        transaction: Transaction,
        command: Command,
        actor: Actor,
        now: datetime,
        content: str,
    ) -> Decision:
        part = transaction.part(part_of(command))
        if part is None and not isinstance(command, OpenCase | OpenReceived):
            raise NotFound("BL-C003", vad=part_of(command))
        policy = self._policy_of(transaction, part, local_day(now))
        decision = self._decided_by(policy, self.reference, part, command, actor, now)
        transaction.keep_policy(policy)
        transaction.keep_reference(self.reference)
        transaction.append(
            Decided(
                key=self._scoped(command.key, actor),
                command_digest=content,
                command_type=command.type,
                at=now,
                part_before_version=part.version if part else 0,
                part=decision.part,
                events=decision.events,
                trace=decision.trace,
                situation=decision.situation,
                opinion_due=_opinion_due(command, decision, now),
            )
        )
        if isinstance(command, NoteOpinion):
            transaction.opinion_done(command.part, command.on_version)
        for event in decision.events:
            if isinstance(event.payload, HandoverReturned):
                transaction.set_delivery_state(
                    event.payload.handover, HandoverState.RETURNED.value, now
                )
            elif isinstance(event.payload, ReceiptRecorded):
                transaction.set_delivery_state(
                    event.payload.handover, event.payload.state.value, now
                )
        return decision

    def _scoped(self, key: str, actor: Actor) -> str:
        """Two organisations may choose the same key without meeting each other, or the engine."""
        if actor.assignment is None:
            return f"/{key}"
        try:
            organisation = self.reference.assignment(actor.assignment).organisation
        except KeyError:
            raise Refused("BL-C001", uppdrag=actor.assignment) from None
        return f"{quote(organisation, safe='')}/{key}"

    def _policy_of(self, ledger: LedgerReader, part: Part | None, day: date) -> Policy:
        """The policy in force for a new part; for one that began under another, that one with what
        the one in force adds to its protection on `day`, worked out once a day for each."""
        if part is None or part.policy == self.policy.digest:
            return self.policy
        began_under = ledger.policy(part.policy)
        if began_under is None:
            return self.policy
        key = (part.policy, day)
        if key not in self._strengthened:
            if len(self._strengthened) >= _MOST_STRENGTHENED:
                self._strengthened.clear()
            self._strengthened[key] = self._strengthen(began_under, day)
        return self._strengthened[key]

    def _strengthen(self, began_under: Policy, day: date) -> Policy:
        try:
            return strengthened(began_under, self.policy, day)
        except Exception as error:
            # What somebody has seen is never turned away because two policies cannot be compared.
            log.error("not_strengthened", policy=began_under.digest, error=type(error).__name__)
            return began_under

    def policy_of(self, part: Part) -> Policy:
        """The policy that the part began under and goes on under, with what the one in force adds
        to its protection."""
        with self._ledger.read() as ledger:
            return self._policy_of(ledger, part, local_day(self._clock()))

    # ---- Queries: each has a reader and a purpose, and each reading of a part is logged ----

    def part(self, part: str, reader: Reader) -> Part:
        """One part, for somebody who works at its holder. Raises NotFound, Refused."""
        return self._read(part, reader, "part")

    def case(self, case: str, reader: Reader) -> tuple[Part, ...]:
        """The parts of a case that the reader's own organisation holds. Raises NotFound."""
        own = self._assignment(reader).organisation
        with self._ledger.read() as ledger:
            parts = [one for one in ledger.parts_of(case) if one.holder == own]
        if not parts:
            raise NotFound("BL-C003", vad=case)
        return tuple(self._read(one.id, reader, "case") for one in parts)

    def timeline(self, part: str, reader: Reader) -> tuple[Event, ...]:
        """Everything that has happened in a part, in order. Raises NotFound, Refused."""
        self._read(part, reader, "timeline")
        with self._ledger.read() as ledger:
            return ledger.events(part)

    def decision(self, part: str, reader: Reader) -> tuple[Trace, Situation]:
        """How the newest decision on a part was reached, and what it was read against.

        Raises NotFound, Refused.
        """
        self._read(part, reader, "decision")
        with self._ledger.read() as ledger:
            trace = ledger.trace(part)
            situation = ledger.situation(part, trace.version) if trace else None
        if trace is None or situation is None:
            raise NotFound("BL-C003", vad=part)
        return trace, situation

    def work(self, reader: Reader) -> tuple[WorkItem, ...]:
        """The reader's own list: what is urgent first, then by date. Raises Refused."""
        person, today = self._assignment(reader).person, local_day(self._clock())
        mine = [
            one.id
            for one in self.reference.assignments
            if one.person == person and one.in_office(today)
        ]
        with self._ledger.read() as ledger:
            return ledger.work_of(mine)

    def due(self, reader: Reader, until: datetime) -> tuple[DueDeadline, ...]:
        """What is due at the reader's own organisation up to `until`, the oldest first.

        Raises Refused.
        """
        own = self._assignment(reader).organisation
        with self._ledger.read() as ledger:
            return tuple(
                one
                for one in ledger.due(until, limit=_MOST_DUE)
                if one.part.split("/", 1)[1] == own
            )

    def holders_of(self, case: str) -> tuple[tuple[str, str], ...]:
        """Which holders have a part in the case, and who answers for each: (part, assignment).

        Only who, never what; so that a case can be asked about at each holder.
        """
        with self._ledger.read() as ledger:
            return tuple((one.id, one.accountable) for one in ledger.parts_of(case))

    def _read(self, part: str, reader: Reader, query: str) -> Part:
        assignment = self._assignment(reader)
        with self._ledger.transaction() as transaction:
            found = transaction.part(part)
            if found is None:
                raise NotFound("BL-C003", vad=part)
            if found.holder != assignment.organisation:
                raise Refused("BL-C015", uppdrag=reader.assignment)
            transaction.log_read(
                reader=reader.assignment,
                purpose=reader.purpose,
                tenant=found.tenant,
                holder=found.holder,
                part=part,
                query=query,
                at=self._clock(),
            )
        return found

    def _assignment(self, reader: Reader) -> Assignment:
        try:
            found = self.reference.assignment(reader.assignment)
        except KeyError:
            raise Refused("BL-C001", uppdrag=reader.assignment) from None
        if not reader.purpose.strip():
            raise Refused("BL-C016")
        if not found.in_office(local_day(self._clock())):
            raise Refused("BL-C002", uppdrag=reader.assignment)
        return found


def _opinion_due(command: Command, decision: Decision, now: datetime) -> datetime | None:
    """Every decision that rules had a say in; the recording of an opinion asks for no new one."""
    if command.type == "note-opinion" or decision.trace is None or not decision.events:
        return None
    return now + OPINION_WITHIN
