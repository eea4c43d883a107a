"""Writing the ledger: all of a decision or nothing of it."""

from collections.abc import Callable
from datetime import datetime

from barnlots.model.base import canonical_json
from barnlots.model.errors import Conflict, NotFound, Refused, StoreError
from barnlots.model.events import Event
from barnlots.model.people import Reference
from barnlots.model.trace import Trace
from barnlots.policy.policy import Policy
from barnlots.policy.situation import Situation
from barnlots.store import statements as sql
from barnlots.store.channel import Channel
from barnlots.store.decided import Decided
from barnlots.store.instants import to_stored, to_stored_or_none
from barnlots.store.memory import Memory
from barnlots.store.projections import (
    DEADLINES,
    DELIVERIES,
    TASKS,
    Values,
    deadlines_of,
    deliveries_of,
    part_row,
    tasks_of,
)
from barnlots.store.reader import Reader
from barnlots.store.upcasters import newest


class Transaction(Reader):
    """What is written here is kept together when its `with` block ends without an exception."""

    def __init__(self, channel: Channel, memory: Memory) -> None:
        super().__init__(channel, memory)
        # What the ledger may remember once this is committed.
        self.on_commit: list[Callable[[], None]] = []

    def append(self, decided: Decided) -> None:
        """Keep a decision. Its policy and reference are to be kept before it.

        Raises Conflict when the part has moved on or the command is done already, Refused when
        its key belongs to another command, StoreError when it cannot be written.
        """
        if not decided.coherent:
            raise StoreError("BL-L008", fil=decided.part.id, fel="INCOHERENT")
        self._claim(decided)
        if decided.events:
            self._project(decided)
            moved_on = Conflict("BL-K001", delen=decided.part.id)
            rows = (_event_row(one) for one in decided.events)
            self.channel.write(sql.ADD_EVENT, *rows, taken=moved_on)
            if decided.trace is not None and decided.situation is not None:
                row = _decision_row(decided, decided.trace, decided.situation)
                self.channel.write(sql.ADD_DECISION, row)

    def keep_policy(self, policy: Policy) -> None:
        """Keep a policy for as long as the ledger. Costs nothing the second time."""
        digest = policy.digest
        if self._memory.policies.get(digest) or digest in self._pending:
            return
        if self.channel.row(sql.POLICY_BODY, the_digest=digest) is None:
            body, version = canonical_json(policy), newest("policy")
            row = {"digest": digest, "schema_version": version, "body": body}
            self.channel.write(sql.ADD_POLICY, row)
        self._pending.add(digest)
        self.on_commit.append(lambda: self._memory.policies.put(digest, policy))

    def keep_reference(self, reference: Reference) -> None:
        """Keep a reference for as long as the ledger. Costs nothing the second time."""
        digest = self._memory.digest_of(reference)
        if self._memory.references.get(digest) or digest in self._pending:
            return
        if self.channel.row(sql.REFERENCE_BODY, the_digest=digest) is None:
            body, version = canonical_json(reference), newest("reference")
            row = {"digest": digest, "schema_version": version, "body": body}
            self.channel.write(sql.ADD_REFERENCE, row)
        self._pending.add(digest)
        self.on_commit.append(lambda: self._memory.references.put(digest, reference))

    def log_read(
        self,
        *,
        reader: str,
        purpose: str,
        tenant: str,
        holder: str,
        part: str,
        query: str,
        at: datetime,
    ) -> None:
        """Note that somebody has looked."""
        row = {
            "tenant": tenant,
            "holder": holder,
            "part_id": part,
            "reader": reader,
            "purpose": purpose,
            "query": query,
            "at": to_stored(at),
        }
        self.channel.write(sql.ADD_READ, row)

    def opinion_done(self, part: str, version: int) -> None:
        """The decision no longer waits for a second opinion; saying so again changes nothing."""
        row = {"the_part_id": part, "the_version": version, "opinion_due_at": None}
        self.channel.write(sql.OPINION_DONE, row)

    def set_delivery_state(self, delivery: str, state: str, at: datetime) -> None:
        """How far a delivery has come. Raises NotFound."""
        row = {"the_id": delivery, "state": state, "state_at": to_stored(at)}
        if self.channel.write(sql.SET_DELIVERY_STATE, row) == 0:
            raise NotFound("BL-K003", leverans=delivery)

    def _claim(self, decided: Decided) -> None:
        """Take the command's key and the part's next version, before anything else is written."""
        part = decided.part
        done = self.answered(decided.key)
        if done is not None and done.digest != decided.command_digest:
            raise Refused("BL-K002", nyckel=decided.key)
        row = self.channel.row(sql.PART_VERSION, the_part_id=part.id)
        version = 0 if row is None else row.version
        # Done already: whoever decides again finds what it did under its key.
        if done is not None or version != decided.part_before_version:
            raise Conflict("BL-K001", delen=part.id)
        command = {
            "key": decided.key,
            "digest": decided.command_digest,
            "type": decided.command_type,
            "tenant": part.tenant,
            "holder": part.holder,
            "part_id": part.id,
            "version": part.version,
            "at": to_stored(decided.at),
        }
        self.channel.write(sql.ADD_COMMAND, command, taken=Conflict("BL-K001", delen=part.id))

    def _project(self, decided: Decided) -> None:
        channel, part = self.channel, decided.part
        begins = decided.part_before_version == 0
        row = part_row(part)
        if begins:
            channel.write(sql.ADD_PART, row, taken=Conflict("BL-K001", delen=part.id))
        else:
            channel.write(sql.SET_PART, {**row, "the_part_id": part.id})
        for table, wanted in ((DEADLINES, deadlines_of(part)), (TASKS, tasks_of(part))):
            stored = {} if begins else table.stored(channel, part.id)
            table.write(channel, part.id, stored, wanted)
        channel.write(DELIVERIES.add, *deliveries_of(part, decided.events).values())


def _event_row(event: Event) -> Values:
    return {
        "tenant": event.tenant,
        "holder": event.holder,
        "case_id": event.case,
        "part_id": event.part,
        "sequence": event.sequence,
        "type": event.payload.type,
        "schema_version": event.schema_version,
        "at": to_stored(event.at),
        "actor": canonical_json(event.actor),
        "policy": event.policy,
        "reference": event.reference,
        "payload": canonical_json(event.payload),
    }


def _decision_row(decided: Decided, trace: Trace, situation: Situation) -> Values:
    part = decided.part
    return {
        "part_id": part.id,
        "version": part.version,
        "tenant": part.tenant,
        "holder": part.holder,
        "at": to_stored(decided.at),
        "policy": trace.policy,
        "reference": trace.reference,
        "trace_version": newest("trace"),
        "trace": trace.model_dump_json(),
        "situation_version": newest("situation"),
        "situation": situation.model_dump_json(),
        "opinion_due_at": to_stored_or_none(decided.opinion_due),
    }
