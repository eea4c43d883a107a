"""Reading the ledger: one consistent moment of it, for as long as the reader is open."""

import hashlib
import json
from collections.abc import Callable, Collection, Iterable, Sequence
from datetime import UTC, datetime
from typing import Any

from barnlots.model.delivery import DeliveryState, Lease
from barnlots.model.duty import Duty
from barnlots.model.erasing import Retention
from barnlots.model.errors import Erased, StoreError
from barnlots.model.events import Event
from barnlots.model.part import Deadline, DeadlineKind, Part
from barnlots.model.people import Reference
from barnlots.model.trace import CompactTrace, Trace
from barnlots.policy.policy import Policy
from barnlots.policy.situation import Situation
from barnlots.policy.traced import expanded, situation_of
from barnlots.store import statements as sql
from barnlots.store.chain import bound
from barnlots.store.channel import Channel
from barnlots.store.documents import is_as_kept, read_document
from barnlots.store.duties import parts_with, read_duties
from barnlots.store.erased import base_of, read_erasure
from barnlots.store.found import Unread, read_each
from barnlots.store.instants import from_stored, is_moment, moment_or, to_stored
from barnlots.store.keeping import Evolve, entries_after, events_in, load, record_in
from barnlots.store.memory import Memory
from barnlots.store.places import place_of, place_of_read
from barnlots.store.projections import content_of
from barnlots.store.record import ERASED
from barnlots.store.rows import Answered, DeliveryRow, DueDeadline, OpinionDue, ReadRow, WorkItem
from barnlots.store.sealing import Cipher, Keyring
from barnlots.store.why import Why, read_why

_FAR = datetime.max.replace(tzinfo=UTC)


class Reader:
    """Queries over parts, decisions and what is due. Raises nothing but StoreError, and Erased for
    what has been gallrad."""

    def __init__(self, channel: Channel, memory: Memory, keyring: Keyring, evolve: Evolve) -> None:
        # `channel` is for this room only.
        self.channel = channel
        self._memory = memory
        self.keyring = keyring
        self.evolve = evolve
        # Digests that are not committed yet, and so not to be remembered.
        self._pending: set[str] = set()

    def answered(self, key: str) -> Answered | None:
        """What a command with this idempotency key has done already. Of a part that has been
        gallrad only that it was done: `digest` is None."""
        row = self.channel.row(sql.ENTRY_BY_KEY, the_key=key_of(key))
        if row is None:
            return None
        part = self.channel.row(sql.PART_ROW, the_part_id=row.part_id)
        if row.kind == ERASED:
            return Answered(row.part_id, row.version, read_erasure(row).digest)
        if part is None or row.number <= part.base:
            return Answered(row.part_id, row.version, None)
        record = record_in(row, self._cipher(part, Retention.RECORD))
        return Answered(row.part_id, row.version, record.digest)

    def part(self, part: str) -> Part | None:
        """The part as it is now. Raises Erased."""
        row = self._row(part)
        if row is None:
            return None
        if row.opened_at is None:
            # Another process may have erased it: nothing of it stays in the memory of this one.
            self._memory.parts.drop(part)
            self.keyring.forget(part)
            raise Erased("BL-K004", delen=part)
        return self._part(row)

    def parts_of(self, case: str) -> tuple[Part, ...]:
        """The parts of a case in the order they were opened, without those that are gallrade."""
        rows = self.channel.rows(sql.PARTS_OF_CASE, the_case_id=case)
        return tuple(self._part(row) for row in rows if row.opened_at is not None)

    def gallrade(self, case: str) -> tuple[str, ...]:
        """The parts of a case of whose record nothing is left, by id."""
        rows = self.channel.rows(sql.PARTS_OF_CASE, the_case_id=case)
        return tuple(row.part_id for row in rows if row.opened_at is None)

    def cases(self) -> tuple[str, ...]:
        """Every case in the order they were opened."""
        return tuple(row.case_id for row in self.channel.rows(sql.CASES))

    def events(self, part: str, after: int = 0) -> tuple[Event, ...]:
        """What has happened in a part, in sequence, in today's shape. Raises Erased."""
        row = self._row(part)
        if row is None:
            return ()
        if row.opened_at is None:
            raise Erased("BL-K004", delen=part)
        cipher = self._cipher(row, Retention.RECORD)
        entries = entries_after(self.channel, part, row.base)
        wanted = (one for one in entries if one.version > after)
        return tuple(one for one in events_in(wanted, cipher) if one.sequence > after)

    def trace(self, part: str, version: int | None = None) -> Trace | None:
        """How the decision that ended at `version` was reached; the newest when None.

        Raises Erased.
        """
        why = self.why(part, version)
        return None if why is None else why.trace

    def situation(self, part: str, version: int | None = None) -> Situation | None:
        """What the rules were read against in the decision that ended at `version`; in the newest
        when None. Raises Erased."""
        said = self._said(part, version)
        if isinstance(said, tuple):
            return situation_of(*said)
        return None if said is None else said.situation

    def why(self, part: str, version: int | None = None) -> Why | None:
        """Both of the decision that ended at `version`; of the newest when None. Raises Erased."""
        said = self._said(part, version)
        if isinstance(said, tuple):
            return Why(expanded(*said), situation_of(*said))
        return said

    def policy(self, digest: str) -> Policy | None:
        """The policy with this digest, as long as any decision was made by it."""
        known = self._memory.policies.get(digest)
        row = None if known else self.channel.row(sql.POLICY_BODY, the_digest=digest)
        if row is None:
            return known
        _must_be_as_kept(row, digest, "policy")
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
        _must_be_as_kept(row, digest, "reference")
        found = read_document(Reference, row.body, digest, "reference", row.schema_version)
        if digest not in self._pending:
            self._memory.references.put(digest, found)
        return found

    def due_parts(self, now: datetime, limit: int = 100) -> tuple[str, ...]:
        """The parts in which a deadline has passed, the one that has waited longest first. It costs
        what is due, however many parts are open."""
        rows = self.channel.rows(sql.DUE_PARTS, now=to_stored(now), limit=limit)
        return tuple(row.part_id for row in rows)

    def due(self, now: datetime, limit: int = 100) -> tuple[DueDeadline, ...]:
        """Deadlines that have passed, the one that has waited longest first. A part that cannot be
        read is there with what its row says."""
        rows = self.channel.rows(sql.DUE_PARTS, now=to_stored(now), limit=limit)
        return self._passed(rows, now)[:limit]

    def due_at(
        self, holder: str, now: datetime, may_know: Callable[[Part], bool]
    ) -> tuple[DueDeadline, ...]:
        """The same of all the parts of an organisation that whoever asks may know of."""
        rows = self.channel.rows(sql.DUE_PARTS_AT, now=to_stored(now), the_holder=holder)
        return self._passed(rows, now, may_know)

    def _passed(
        self,
        rows: Sequence[Any],
        now: datetime,
        may_know: Callable[[Part], bool] = lambda _: True,
    ) -> tuple[DueDeadline, ...]:
        found = list[DueDeadline]()
        for row, part in zip(rows, read_each(self, (row.part_id for row in rows)), strict=True):
            if isinstance(part, Unread):
                found.append(_unread(part, min(now, moment_or(row.due_at, now))))
            elif may_know(part):
                passed = (one for one in part.deadlines.values() if one.at <= now)
                found += [DueDeadline(part.id, one) for one in passed]
        return tuple(sorted(found, key=lambda one: (one.deadline.at, one.part, one.deadline.id)))

    def opinions_due(self, now: datetime, limit: int = 100) -> tuple[OpinionDue, ...]:
        """Decisions that wait for their second opinion, the one that has waited longest first."""
        rows = self.channel.rows(sql.OPINIONS_DUE, now=to_stored(now), limit=limit)
        return tuple(OpinionDue(row.part_id, row.version) for row in rows)

    def parts_with_work(self, assignments: Collection[str]) -> tuple[Part | Unread, ...]:
        """Every part in which one of these assignments has something to do or to see to, or why
        it cannot be read."""
        return read_each(self, self._with_work(assignments))

    def duties(self) -> tuple[Duty, ...]:
        """All that anybody has in any open part, each once however many parts it is in."""
        return read_duties(self.channel)

    def parts_with(self, duties: Iterable[Duty]) -> tuple[str, ...]:
        """The parts in which somebody has one of these, by id."""
        return parts_with(self.channel, duties)

    def open_at(self, holder: str) -> tuple[str, ...]:
        """The open parts of an organisation, in the order they were opened."""
        return tuple(row.part_id for row in self.channel.rows(sql.OPEN_PARTS_AT, the_holder=holder))

    def work_of(self, assignments: Collection[str]) -> tuple[WorkItem, ...]:
        """The open tasks of a person's assignments: what is urgent first, then by date. Raises
        StoreError when one of the parts cannot be read."""
        found = [
            WorkItem(part.id, part.case, task)
            for part in map(self._known, self._with_work(assignments))
            for task in part.tasks.values()
            if task.assignee in assignments
        ]
        return tuple(sorted(found, key=_urgency))

    def deliveries(self, state: str | None = None) -> tuple[DeliveryRow, ...]:
        """What is on its way out, oldest first."""
        if state is None:
            rows = self.channel.rows(sql.DELIVERIES)
        else:
            rows = self.channel.rows(sql.DELIVERIES_IN_STATE, the_state=state)
        return tuple(self.delivery_of(row) for row in rows)

    def delivery_of(self, row: Any) -> DeliveryRow:
        """For this room only: a row of the table with what it carries."""
        return DeliveryRow(
            id=row.id,
            part=row.part_id,
            case=row.case_id,
            tenant=row.tenant,
            holder=row.holder,
            offered_at=from_stored(row.offered_at),
            state=DeliveryState(row.state),
            state_at=from_stored(row.state_at),
            attempts=row.attempts,
            # What stands there instead of a moment says nothing, and the carrier mends it.
            due_at=from_stored(row.due_at) if is_moment(row.due_at) else None,
            lease_until=from_stored(row.lease_until) if is_moment(row.lease_until) else None,
            lease=Lease(delivery=row.id, token=row.token),
            disclosure=content_of(row, self._cipher(row, Retention.RECORD)),
        )

    def reads(self, part: str) -> tuple[ReadRow, ...]:
        """Who has looked at a part, in the order they looked; since that was gallrat, if it was."""
        found = []
        row = self._row(part)
        for one in self.channel.rows(sql.READS, the_part_id=part):
            if row is not None and one.base < row.read_base:
                continue
            cipher = self.keyring.cipher(self.channel, part, one.base, Retention.READS)
            said = json.loads(cipher.open(one.content, place_of_read(part, one.base, one.at)))
            found.append(
                ReadRow(
                    reader=said["reader"],
                    purpose=said["purpose"],
                    tenant=one.tenant,
                    holder=one.holder,
                    part=part,
                    query=said["query"],
                    at=from_stored(one.at),
                )
            )
        return tuple(found)

    def _row(self, part: str) -> Any:
        return self.channel.row(sql.PART_ROW, the_part_id=part)

    def _part(self, row: Any) -> Part:
        known = self._memory.parts.get(row.part_id)
        if known is not None and known[:2] == (row.number, row.head):
            return known[2]
        found = load(self.channel, self.keyring, row, self.evolve)
        self._remember(row, found)
        return found

    def _remember(self, row: Any, found: Part) -> None:
        self._memory.parts.put(row.part_id, (row.number, row.head, found))

    def _with_work(self, assignments: Collection[str]) -> list[str]:
        if not assignments:
            return []
        rows = self.channel.rows_of(sql.parts_with_work(sorted(assignments)))
        return [row.part_id for row in rows]

    def _known(self, part: str) -> Part:
        found = self.part(part)
        if found is None:
            raise Erased("BL-K004", delen=part)
        return found

    def _cipher(self, row: Any, retention: Retention) -> Cipher:
        return self.keyring.cipher(self.channel, row.part_id, base_of(row, retention), retention)

    def _said(self, part: str, version: int | None) -> tuple[CompactTrace, Policy] | Why | None:
        """As it was sealed: compact, beside the policy that it is read by, or whole."""
        row = self._row(part)
        if row is None:
            return None
        if row.opened_at is None:
            raise Erased("BL-K004", delen=part)
        given = {"the_part_id": part, "after": row.trace_base, "limit": 1}
        if version is None:
            found = self.channel.row(sql.TRACE_NEWEST, **given)
        else:
            found = self.channel.row(sql.TRACE_AT, the_version=version, **given)
        if found is None:
            if row.trace_base > row.base and (version is None or version <= self._until(row)):
                raise Erased("BL-K005", delen=part)
            return None
        where = place_of(part, found.number, Retention.TRACE)
        said = read_why(
            self._cipher(row, Retention.TRACE).open(found.trace, where, bound(found)), where
        )
        if isinstance(said, Why):
            return said
        policy = self.policy(said.policy)
        if policy is None:
            raise StoreError("BL-L006", post=where)
        return said, policy

    def _until(self, row: Any) -> int:
        """The version up to which the traces of a part are gallrade."""
        entry = self.channel.row(sql.ENTRY_AT, the_part_id=row.part_id, the_number=row.trace_base)
        return 0 if entry is None else int(entry.version)


def key_of(key: str) -> bytes:
    """What an idempotency key is kept as: it is the sender's own word, and may say too much."""
    return hashlib.sha256(key.encode()).digest()


def _unread(part: Unread, at: datetime) -> DueDeadline:
    said = Deadline(id="", kind=DeadlineKind.CHECK, at=at, owner="", raise_to="")
    return DueDeadline(part.part, said, part.code)


def _must_be_as_kept(row: Any, digest: str, table: str) -> None:
    """Raises StoreError for another document than the one that was kept."""
    if not is_as_kept(row.body, digest, table, row.schema_version):
        raise StoreError("BL-L088", post=table, digest=digest)


def _urgency(item: WorkItem) -> tuple[bool, bool, datetime, str, str]:
    due = item.task.due_at
    return (not item.task.urgent, due is None, due or _FAR, item.part, item.task.id)
