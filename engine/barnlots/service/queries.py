"""What can be asked: each query has a reader and a purpose; each reading of a part is logged."""

from abc import ABC, abstractmethod
from collections.abc import Callable
from datetime import date, datetime

from barnlots.kernel.consents import last_day
from barnlots.kernel.entitled import check_reader, may_read
from barnlots.kernel.pointers import KeptIn, pointers
from barnlots.kernel.worklist import WorkLine, in_order, work_lines
from barnlots.model.clock import local_day
from barnlots.model.commands import case_of_part
from barnlots.model.delivery import Offer, ReceivedDocument
from barnlots.model.errors import NotFound, Refused, StoreError
from barnlots.model.events import Event
from barnlots.model.part import Part
from barnlots.model.people import Actor, Assignment, Reader, Reference
from barnlots.model.trace import Trace
from barnlots.policy.policy import Policy
from barnlots.policy.situation import Situation
from barnlots.service import offers, received
from barnlots.service.alarmed import told_to
from barnlots.service.held import held_lines
from barnlots.service.reading import log_reading
from barnlots.service.unread import readable, unread_lines
from barnlots.store import DueDeadline, Ledger, Unread, quarantine
from barnlots.store.found import read_case


class Queries(ABC):
    """The half of the door that only tells."""

    reference: Reference
    _ledger: Ledger
    _clock: Callable[[], datetime]

    def part(self, part: str, reader: Reader) -> Part:
        """One part, for somebody who works at its holder. Raises NotFound, Refused."""
        return self._read(part, reader, "part")

    def case(self, case: str, reader: Reader) -> tuple[Part, ...]:
        """The parts of a case that the reader's own organisation holds. Raises NotFound."""
        own = self._assignment(reader).organisation
        with self._ledger.read() as ledger:
            parts = [one for one in read_case(ledger, case) if one.holder == own]
        if not parts:
            raise NotFound("BL-C003", vad=case)
        names = (one.part if isinstance(one, Unread) else one.id for one in parts)
        return tuple(self._read(name, reader, "case") for name in names)

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
            why = ledger.why(part)
        if why is None:
            raise NotFound("BL-C003", vad=part)
        return why.trace, why.situation

    def pointers(self, part: str, reader: Reader) -> tuple[KeptIn, ...]:
        """Where what is documented of the child stands, by the policy's tables and what has been
        noted here. Raises NotFound, Refused."""
        found = self._read(part, reader, "pointers")
        return pointers(self.policy_of(found), found)

    def consent_until(self, part: str, reader: Reader) -> date | None:
        """The last day of a yes that is given in the part now, when nobody says how long it holds:
        for whoever asks the family. None: until it is withdrawn. Raises NotFound, Refused."""
        found = self._read(part, reader, "consent_until")
        return last_day(self.policy_of(found), self.reference, found.holder, self._clock())

    def received(self, part: str, reader: Reader) -> tuple[ReceivedDocument, ...]:
        """The documents that have been received in a part, the oldest first: whoever takes one
        reads here what it said, as long as its sender's part is there. Logged as a reading of both
        parts. Raises NotFound, Refused."""
        found = self._read(part, reader, "received")
        return received.received(
            self._ledger, self.policy_of, self.reference, found, reader, self._clock()
        )

    @abstractmethod
    def policy_of(self, part: Part) -> Policy:
        """The policy that the part stands under."""

    def work(self, reader: Reader) -> tuple[WorkLine, ...]:
        """The reader's own list, in the order of what happens if nobody does it: what they are to
        do, and what they have been alarmed of and is not over. A part that cannot be read has a
        line of its own, first: nobody knows what was to be done there. What a source has handed in
        and could not be taken in is a line for each source, in no part. Raises Refused."""
        now = self._clock()
        own, today = self._assignment(reader), local_day(now)
        mine = [
            one.id
            for one in self.reference.assignments
            if one.person == own.person and one.in_office(today)
        ]
        with self._ledger.read() as ledger:
            parts = ledger.parts_with_work(mine)
            held = quarantine.held(ledger)
        found = [self._judged(one) for one in parts]
        unread = [one for one in found if isinstance(one, Unread)]
        tell = told_to(own, self.reference, self.policy_of)
        lines = work_lines(readable(found), self.policy_of, mine, now, tell)
        waiting = held_lines(held, self.reference, mine, today)
        return (*unread_lines(unread, reader.assignment), *in_order((*lines, *waiting), now))

    def due(self, reader: Reader, until: datetime) -> tuple[DueDeadline, ...]:
        """What is due at the reader's own organisation up to `until`, the oldest first, of the
        children whom the reader may read of; a part that cannot be read is there as `unread`.

        Raises Refused.
        """
        own, today = self._assignment(reader), local_day(self._clock())
        if not own.in_office(today):
            raise Refused("BL-C002", uppdrag=own.id)
        asked = Actor(assignment=own.id)
        with self._ledger.read() as ledger:
            return ledger.due_at(
                own.organisation, until, lambda part: may_read(self.reference, part, asked, today)
            )

    def offered(self, reader: Reader) -> tuple[Offer, ...]:
        """What is offered to the reader's own organisation and nobody has received yet: what a
        skyddsväg hands over first, then what has waited longest. Whoever takes one does so with
        OpenReceived, or with RecordReceipt says that they have read what only informs; several
        organisations of its kind see it until somebody has it.

        Each is logged as a reading of the part that it comes from. Raises Refused, also when the
        reader's organisation is not said to be in this ledger, so that nothing is offered here.
        """
        own = self._assignment(reader)
        return offers.offered(
            self._ledger, self.policy_of, self.reference, own, reader, self._clock()
        )

    def holders_of(self, case: str) -> tuple[tuple[str, str], ...]:
        """Which holders have a part in the case, and who answers for each: (part, assignment).

        Only who, never what; so that a case can be asked about at each holder. Of a part that
        cannot be read nobody knows who answers: that is empty.
        """
        with self._ledger.read() as ledger:
            return tuple(
                (one.part, "") if isinstance(one, Unread) else (one.id, one.accountable)
                for one in read_case(ledger, case)
            )

    def _judged(self, part: Part | Unread) -> Part | Unread:
        """One whose policy cannot be read can be judged no better than one that cannot be read."""
        if isinstance(part, Part):
            try:
                self.policy_of(part)
            except StoreError as error:
                return Unread(part.id, error.code)
        return part

    def _read(self, part: str, reader: Reader, query: str) -> Part:
        assignment = self._assignment(reader)
        with self._ledger.transaction(case_of_part(part)) as transaction:
            found = transaction.part(part)
            if found is None:
                raise NotFound("BL-C003", vad=part)
            check_reader(self.reference, found, assignment, local_day(self._clock()))
            log_reading(transaction, reader, found, query, self._clock())
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
