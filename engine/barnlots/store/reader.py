"""Reading the ledger: one consistent moment of it, for as long as the reader is open."""

from collections.abc import Collection
from datetime import datetime
from typing import Any

from barnlots.model.events import Event
from barnlots.model.part import Deadline, Disclosure, Part, Task
from barnlots.model.people import Reference
from barnlots.model.trace import Trace
from barnlots.policy.policy import Policy
from barnlots.policy.situation import Situation
from barnlots.store import statements as sql
from barnlots.store.channel import Channel
from barnlots.store.documents import read_document, read_event
from barnlots.store.instants import from_stored, to_stored
from barnlots.store.memory import Memory
from barnlots.store.rows import Answered, DeliveryRow, DueDeadline, OpinionDue, ReadRow, WorkItem


class Reader:
    """Queries over parts, decisions and what is due. Raises nothing but StoreError."""

    def __init__(self, channel: Channel, memory: Memory) -> None:
        # `channel` is for this room only.
        self.channel = channel
        self._memory = memory
        # Digests that are not committed yet, and so not to be remembered.
        self._pending: set[str] = set()

    def answered(self, key: str) -> Answered | None:
        """What a command with this idempotency key has done already."""
        row = self.channel.row(sql.COMMAND_BY_KEY, the_key=key)
        return None if row is None else Answered(row.part_id, row.version, row.digest)

    def part(self, part: str) -> Part | None:
        """The part as it is now."""
        row = self.channel.row(sql.PART_BODY, the_part_id=part)
        return None if row is None else read_document(Part, row.body, part)

    def parts_of(self, case: str) -> tuple[Part, ...]:
        """The parts of a case in the order they were opened."""
        rows = self.channel.rows(sql.PARTS_OF_CASE, the_case_id=case)
        return tuple(read_document(Part, row.body, row.part_id) for row in rows)

    def cases(self) -> tuple[str, ...]:
        """Every case in the order they were opened."""
        return tuple(row.case_id for row in self.channel.rows(sql.CASES))

    def events(self, part: str, after: int = 0) -> tuple[Event, ...]:
        """What has happened in a part, in sequence, in today's shape."""
        rows = self.channel.rows(sql.EVENTS, the_part_id=part, after=after)
        return tuple(read_event(row) for row in rows)

    def trace(self, part: str, version: int | None = None) -> Trace | None:
        """How the decision that ended at `version` was reached; the newest when None."""
        row = self._decision(part, version)
        if row is None:
            return None
        return read_document(Trace, row.trace, _decision_id(row), "trace", row.trace_version)

    def situation(self, part: str, version: int) -> Situation | None:
        """What the rules were read against in the decision that ended at `version`."""
        row = self._decision(part, version)
        return None if row is None else _situation(row)

    def policy(self, digest: str) -> Policy | None:
        """The policy with this digest, as long as any decision was made by it."""
        known = self._memory.policies.get(digest)
        row = None if known else self.channel.row(sql.POLICY_BODY, the_digest=digest)
        if row is None:
            return known
        found = read_document(Policy, row.body, digest, "policy", row.schema_version)
        if digest not in self._pending:
            self._memory.policies.put(digest, found)
        return found

    def reference(self, digest: str) -> Reference | None:
        """The people, organisations and calendars that decisions named by this digest."""
        known = self._memory.references.get(digest)
        row = None if known else self.channel.row(sql.REFERENCE_BODY, the_digest=digest)
        if row is None:
            return known
        found = read_document(Reference, row.body, digest, "reference", row.schema_version)
        if digest not in self._pending:
            self._memory.references.put(digest, found)
        return found

    def due(self, now: datetime, limit: int = 100) -> tuple[DueDeadline, ...]:
        """Deadlines that have passed, the one that has waited longest first."""
        rows = self.channel.rows(sql.DUE, now=to_stored(now), limit=limit)
        return tuple(
            DueDeadline(row.part_id, read_document(Deadline, row.body, f"{row.part_id} {row.id}"))
            for row in rows
        )

    def opinions_due(self, now: datetime, limit: int = 100) -> tuple[OpinionDue, ...]:
        """Decisions that wait for their second opinion, the one that has waited longest first."""
        rows = self.channel.rows(sql.OPINIONS_DUE, now=to_stored(now), limit=limit)
        return tuple(
            OpinionDue(row.part_id, row.version, _situation(row), row.policy) for row in rows
        )

    def work_of(self, person_assignments: Collection[str]) -> tuple[WorkItem, ...]:
        """The open tasks of a person's assignments: what is urgent first, then by date."""
        if not person_assignments:
            return ()
        rows = self.channel.rows_of(sql.work_of(sorted(person_assignments)))
        return tuple(
            WorkItem(
                row.part_id,
                row.case_id,
                read_document(Task, row.body, f"{row.part_id} {row.id}"),
            )
            for row in rows
        )

    def deliveries(self, state: str | None = None) -> tuple[DeliveryRow, ...]:
        """What is on its way out, oldest first."""
        if state is None:
            rows = self.channel.rows(sql.DELIVERIES)
        else:
            rows = self.channel.rows(sql.DELIVERIES_IN_STATE, the_state=state)
        return tuple(
            DeliveryRow(
                id=row.id,
                part=row.part_id,
                case=row.case_id,
                tenant=row.tenant,
                holder=row.holder,
                offered_at=from_stored(row.offered_at),
                state=row.state,
                state_at=from_stored(row.state_at),
                disclosure=read_document(Disclosure, row.disclosure, row.id),
            )
            for row in rows
        )

    def reads(self, part: str) -> tuple[ReadRow, ...]:
        """Who has looked at a part, in the order they looked."""
        return tuple(
            ReadRow(
                reader=row.reader,
                purpose=row.purpose,
                tenant=row.tenant,
                holder=row.holder,
                part=row.part_id,
                query=row.query,
                at=from_stored(row.at),
            )
            for row in self.channel.rows(sql.READS, the_part_id=part)
        )

    def _decision(self, part: str, version: int | None) -> Any:
        if version is None:
            return self.channel.row(sql.DECISION_NEWEST, the_part_id=part, limit=1)
        return self.channel.row(sql.DECISION_AT, the_part_id=part, the_version=version)


def _decision_id(row: Any) -> str:
    return f"{row.part_id}#{row.version}"


def _situation(row: Any) -> Situation:
    where = _decision_id(row)
    return read_document(Situation, row.situation, where, "situation", row.situation_version)
