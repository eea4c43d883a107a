"""Commands through the door: decided, kept and answered, and all that follows with them."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from functools import partial
from itertools import islice
from types import TracebackType
from typing import Self

from barnlots.kernel import Decision, decide, evolve
from barnlots.kernel.carriage import movements
from barnlots.kernel.entitled import may_read
from barnlots.model.base import canonical_json, digest
from barnlots.model.clock import local_day
from barnlots.model.commands import (
    Command,
    MovePolicy,
    NoteCoordinator,
    OpenReceived,
    RecordInstrument,
    case_of,
    case_of_part,
    newcomer,
    part_of,
)
from barnlots.model.delivery import Lease
from barnlots.model.erasing import Erase
from barnlots.model.errors import BarnlotsError, Conflict, Erased, NotFound, Refused, logged
from barnlots.model.events import CoordinatorChanged, Event
from barnlots.model.part import Part
from barnlots.model.people import ENGINE, Actor, Reference
from barnlots.policy.policy import Policy
from barnlots.service import leaving, moving
from barnlots.service.command_keys import CommandKeys, Named
from barnlots.service.erasing import erase
from barnlots.service.in_force import InForce
from barnlots.service.logs import log
from barnlots.service.queries import Queries
from barnlots.service.receiving import (
    as_sent,
    check_taken,
    guesses_seen,
    read_in,
    receipt_of,
    sought,
)
from barnlots.service.unread import readable_of
from barnlots.store import Decided, Ledger, Transaction, outbox
from barnlots.store import Reader as LedgerReader

Decide = Callable[[Policy, Reference, Part | None, Command, Actor, datetime], Decision]

OPINION_WITHIN = timedelta(seconds=5)
MOST_TRIES = 8


@dataclass(frozen=True)
class Outcome:
    """What a command did. `again` says that its key had been answered before, so that nothing was
    done twice; `version` is the part's after it. `events` are for those who may read the part:
    whoever may not is told that it has been heard, and not what followed."""

    part: str
    version: int
    events: tuple[Event, ...] = ()
    again: bool = False


@dataclass(frozen=True)
class _Done:
    """What the actor is told, and how many events there were, for the log."""

    outcome: Outcome
    events: int = 0


def _utc_now() -> datetime:
    return datetime.now(UTC)


class Barnlots(Queries):
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
        self._in_force = InForce()
        self._keys = CommandKeys(ledger.vault)

    @classmethod
    def open(
        cls,
        url: str,
        policy: Policy,
        reference: Reference,
        clock: Callable[[], datetime] = _utc_now,
    ) -> Self:
        """Open the ledger at `url` (made if it is not there). Raises StoreError."""
        return cls(Ledger.open(url, evolve), policy, reference, clock)

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

    def change_reference(
        self, reference: Reference, successors: Mapping[str, str] | None = None
    ) -> int:
        """Let `reference` be in force: first everything that somebody who leaves has is handed on,
        to the one that `successors` names (by assignment) or otherwise to a colleague or the
        manager; then who has left is gone and who has come can be asked. How many parts changed
        hands.

        Raises Refused, with the people in force unchanged, when an organisation with open parts
        would be closed or left without anybody, or a part cannot be handed on; what was handed on
        before stays so, and it can be done again.
        """
        incoming = type(self)(self._ledger, self.policy, reference, self._clock, self._decided_by)
        moved = leaving.prepare(incoming, self.reference, successors or {})
        self.reference = reference
        return moved

    def look_after(self) -> leaving.LookedAfter:
        """See to it that nobody who has left or is on leave is relied on in any open part, and that
        whoever is back has again what was hers."""
        return leaving.look_after(self)

    def hand_on(self, leaving_assignment: str, successor: str, actor: Actor) -> int:
        """Let `successor` have everything that somebody who leaves has in the open parts of their
        organisation; in how many something changed hands. It can be done again. Raises Refused."""
        return sum(1 for _ in leaving.hand_on(self, leaving_assignment, successor, actor))

    def offer_all(self, holder: str, receiver: str, document: str, actor: Actor) -> leaving.Offered:
        """Offer every open part of an organisation that closes to another one, on the ground that
        `document` has there. Each ends when a person there has received it. It can be done
        again."""
        return leaving.offer_all(self, holder, receiver, document, actor)

    def open_parts(self) -> tuple[Part, ...]:
        """Every open part, for those who look after them all."""
        return tuple(leaving.open_parts(self))

    def handle(self, command: Command, actor: Actor, held: Lease | None = None) -> Outcome:
        """Do what `actor` asks, durably, before returning.

        The same key with the same content is answered again without being done again. When
        somebody else changes the part meanwhile, it is decided again on what is then true, so an
        observation is never turned away by a conflict. The same happens when the contact with the
        database is lost before it has answered: if the command was stored, it is found by its key.
        `held` is for a carrier that says what became of a delivery: it is heard only for as long
        as its lease holds, in the same transaction. Otherwise raises LeaseLost.
        Raises Refused, NotFound, StoreError; after a StoreError send the same key again.
        """
        command, content = _sayable(command)
        for attempt in range(MOST_TRIES):
            try:
                return self._once(command, content, actor, held)
            except Conflict:
                if attempt == MOST_TRIES - 1:
                    raise
        raise AssertionError

    def handle_many(
        self, commands: Iterable[tuple[Command, Actor]], group: int = 100
    ) -> list[Outcome | BarnlotsError]:
        """Do many things with one commit for each `group` of them; all of it is durable before this
        returns. The answers come in the order of the commands; what is refused is answered by its
        error and keeps nothing else from being done.
        """
        waiting, answers = iter(commands), list[Outcome | BarnlotsError]()
        while some := list(islice(waiting, max(1, group))):
            answers += self._group(some)
        return answers

    def _group(self, some: list[tuple[Command, Actor]]) -> list[Outcome | BarnlotsError]:
        answers = list[_Done | BarnlotsError]()
        try:
            said = [(*_sayable(command), actor) for command, actor in some]
            with self._ledger.transaction(*(case_of(one) for one, _, _ in said)) as transaction:
                for command, content, actor in said:
                    appended = transaction.appended
                    try:
                        answers.append(self._within(transaction, command, content, actor, None))
                    except Refused as refused:
                        if transaction.appended != appended:
                            raise
                        answers.append(refused)
        except Exception:
            # Nothing of the group is there. One at a time, each gets an answer of its own.
            return [self._answer(*one) for one in some]
        for (command, _), done in zip(some, answers, strict=True):
            if isinstance(done, _Done):
                _log_handled(command, done)
        return [one.outcome if isinstance(one, _Done) else one for one in answers]

    def _answer(self, command: Command, actor: Actor) -> Outcome | BarnlotsError:
        try:
            return self.handle(command, actor)
        except BarnlotsError as error:
            return error
        except Exception as error:
            # What nobody thought of is one command's and not those of the others.
            log.error("not_handled", command=command.type, **logged(error))
            return BarnlotsError("BL-U006")

    def _once(self, command: Command, content: str, actor: Actor, held: Lease | None) -> Outcome:
        with self._ledger.transaction(case_of(command)) as transaction:
            done = self._within(transaction, command, content, actor, held)
        _log_handled(command, done)
        return done.outcome

    def _within(
        self,
        transaction: Transaction,
        command: Command,
        content: str,
        actor: Actor,
        held: Lease | None,
    ) -> _Done:
        """What one command with the digest `content` leads to, in a transaction that may hold
        others."""
        now = self._clock()
        named = self._keys.named(command, content, actor, self.reference)
        done = transaction.answered(named.key)
        if done is not None:
            self._keys.must_be_the_same(done, content, command.key)
            return _Done(Outcome(part=done.part, version=done.version, again=True))
        with guesses_seen(command, actor):
            policy_of = partial(self._policy_of, transaction, day=local_day(now))
            check_taken(transaction, command, actor, policy_of, self.reference, now)
            said = as_sent(transaction, command, actor, policy_of, self.reference, now)
            said = self._one_coordinator(transaction, said, now)
            decision = self._decide(transaction, said, actor, now, named, held)
        decisions = [decision]
        if isinstance(command, OpenReceived):
            receipt = receipt_of(command, actor)
            decisions.append(
                self._decide(transaction, receipt, actor, now, self._named(receipt, actor))
            )
        for read in read_in(transaction, self.reference, decision):
            self._decide(transaction, read, ENGINE, now, self._named(read, ENGINE))
        for told in self._tell_coordinator(transaction, decisions):
            self._decide(transaction, told, ENGINE, now, self._named(told, ENGINE))
        part, events = decision.part, decision.events
        shown = events if may_read(self.reference, part, actor, local_day(now)) else ()
        return _Done(Outcome(part=part.id, version=part.version, events=shown), len(events))

    def erase(self, command: Erase, actor: Actor) -> Outcome:
        """Erase a closed part, or some of what is kept of it, as the person who answers for that
        at its holder. Afterwards `Ledger.shred` sees to it that nothing lies on in the file.

        The same key with the same content is answered again. Raises NotFound, Erased when nothing
        of it is left, Refused, Conflict, StoreError.
        """
        content = digest(command)
        with self._ledger.transaction(case_of_part(command.part)) as transaction:
            key = self._keys.scoped(command.key, actor, self.reference)
            done = transaction.answered(key)
            if done is None:
                policy, reference, now = self.policy, self.reference, self._clock()
                version = erase(transaction, policy, reference, command, actor, now, key)
            else:
                self._keys.must_be_the_same(done, content, command.key)
        if done is not None:
            return Outcome(part=done.part, version=done.version, again=True)
        log.info("erased", part=command.part, version=version)
        return Outcome(part=command.part, version=version)

    def _one_coordinator(
        self, transaction: Transaction, command: Command, now: datetime
    ) -> Command:
        """A further part of a case points to whoever holds its way together already."""
        child = newcomer(command)
        if child is None:
            return command
        parts = tuple(readable_of(transaction, case_of(command)))
        if isinstance(command, RecordInstrument) and part_of(command) in {one.id for one in parts}:
            # It is heard in the part that is there, whatever the child is called.
            return command
        for part in parts:
            if part.child.id != child.id:
                raise Refused("BL-C040")
            holds = self.reference.assignment_by_id.get(part.coordinator.assignment)
            if part.is_open and holds is not None and holds.in_office(local_day(now)):
                return command.model_copy(update={"coordinator": holds.id})
        return command

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
            for part in readable_of(transaction, decision.part.case):
                if part.coordinator.assignment != holds:
                    key = f"håller-ihop/{decision.part.id}/{decision.part.version}/{part.id}"
                    yield NoteCoordinator(key=key, part=part.id, coordinator=holds)

    def _decide(
        self,
        transaction: Transaction,
        command: Command,
        actor: Actor,
        now: datetime,
        named: Named,
        held: Lease | None = None,
    ) -> Decision:
        opens = newcomer(command) is not None
        try:
            part = transaction.part(part_of(command))
        except Erased:
            # Who comes back is taken in anew; nothing is left of what was before.
            if not opens:
                raise
            part = None
        if part is None and not opens:
            raise NotFound("BL-C003", vad=sought(command, part_of(command)))
        if isinstance(command, MovePolicy) and part is not None:
            policy = moving.target(self.policy, transaction.policy(part.policy), part.policy)
        else:
            policy = self._policy_of(transaction, part, local_day(now))
        decision = self._decided_by(policy, self.reference, part, command, actor, now)
        transaction.keep_policy(policy)
        transaction.keep_reference(self.reference)
        transaction.append(
            Decided(
                key=named.key,
                command_digest=named.digest,
                command_type=command.type,
                at=now,
                actor=actor,
                policy=policy.digest,
                reference=self.reference.digest,
                part_before_version=part.version if part else 0,
                part=decision.part,
                events=decision.events,
                trace=decision.compact,
                opinion_due=_opinion_due(command, decision, now),
            )
        )
        moved = movements(policy, self.reference, decision.part, decision.events, now)
        outbox.follow(transaction, moved, now, held)
        return decision

    def _named(self, command: Command, actor: Actor) -> Named:
        return self._keys.named(command, digest(command), actor, self.reference)

    def policy_of(self, part: Part) -> Policy:
        """The policy that the part began under and goes on under, with what the one in force adds
        to its protection."""
        day = local_day(self._clock())
        known = self._in_force.known(self.policy, part, day)
        if known is not None:
            return known
        with self._ledger.read() as ledger:
            return self._policy_of(ledger, part, day)

    def _policy_of(self, ledger: LedgerReader, part: Part | None, day: date) -> Policy:
        return self.policy if part is None else self._in_force.of(self.policy, part, ledger, day)


def _sayable(command: Command) -> tuple[Command, str]:
    """The command and its digest, without what is no text in it (half of a character, which JSON
    lets through): nobody's words are turned away for that."""
    try:
        return command, digest(command)
    except UnicodeEncodeError:
        text = canonical_json(command).encode("utf-8", "replace")
        sayable = type(command).model_validate_json(text)
        return sayable, digest(sayable)


def _log_handled(command: Command, done: _Done) -> None:
    if not done.outcome.again:
        log.info(
            "handled",
            command=command.type,
            part=done.outcome.part,
            version=done.outcome.version,
            events=done.events,
        )


def _opinion_due(command: Command, decision: Decision, now: datetime) -> datetime | None:
    """Every decision that rules had a say in; the recording of an opinion asks for no new one."""
    if command.type == "note-opinion" or decision.compact is None or not decision.events:
        return None
    return now + OPINION_WITHIN
