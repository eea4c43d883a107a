"""Writing the ledger: all of a decision or nothing of it."""

import json
from collections.abc import Callable
from datetime import datetime
from functools import partial
from types import SimpleNamespace
from typing import Any

from barnlots.model.base import canonical_json
from barnlots.model.duty import duties_of
from barnlots.model.erasing import Retention
from barnlots.model.errors import Conflict, Erased, StoreError
from barnlots.model.part import Part
from barnlots.model.people import Reference
from barnlots.policy.policy import Policy
from barnlots.store import statements as sql
from barnlots.store.chain import bound, first_link, linked
from barnlots.store.channel import Channel
from barnlots.store.decided import Decided
from barnlots.store.duties import write_duties
from barnlots.store.erased import base_of
from barnlots.store.instants import to_stored
from barnlots.store.keeping import Evolve, is_time
from barnlots.store.memory import Memory
from barnlots.store.places import place_of, place_of_read
from barnlots.store.projections import (
    Values,
    deliveries_of,
    opinion_of,
    opinions_in,
    owner_of,
    searched_of,
)
from barnlots.store.reader import Reader, key_of
from barnlots.store.record import DECIDED, write_record
from barnlots.store.sealing import Cipher, Keyring
from barnlots.store.snapshots import write_snapshot
from barnlots.store.upcasters import newest
from barnlots.store.why import write_why


class Transaction(Reader):
    """What is written here is kept together when its `with` block ends without an exception."""

    def __init__(self, channel: Channel, memory: Memory, keyring: Keyring, evolve: Evolve) -> None:
        super().__init__(channel, memory, keyring, evolve)
        # What the ledger may remember once this is committed.
        self.on_commit: list[Callable[[], object]] = []
        # How many entries have been written in it.
        self.appended = 0
        self._rows: dict[str, Any] = {}
        self._parts: dict[str, Part] = {}
        self._ciphers: dict[tuple[str, int, Retention], Cipher] = {}

    def append(self, decided: Decided) -> None:
        """Keep a decision. Its policy and reference are to be kept before it.

        Raises Conflict when the part has moved on or the command's key is used already,
        StoreError when it cannot be written.
        """
        if not decided.coherent:
            raise StoreError("BL-L008", fil=decided.part.id, fel="INCOHERENT")
        part, taken = decided.part, Conflict("BL-K001", delen=decided.part.id)
        row = self._row(part.id)
        if (row.version if row and row.opened_at is not None else 0) != decided.part_before_version:
            raise taken
        before = None if row is None or row.opened_at is None else self._part(row)
        cipher = self._record_cipher(part, row)
        entry = self._entry(decided, row, cipher)
        self.channel.write(sql.ADD_ENTRY, entry, taken=taken)
        after = self._project(decided, row, entry, cipher, taken)
        write_duties(self.channel, part, frozenset() if before is None else duties_of(before))
        if decided.opinion_due is not None:
            due = to_stored(decided.opinion_due)
            self.channel.write(sql.ADD_OPINION, opinion_of(part, part.version, due))
        for version in opinions_in(one.payload for one in decided.events):
            self.opinion_done(part.id, version)
        deliveries = deliveries_of(part, decided.events, after.base, cipher)
        self.channel.write(sql.ADD_DELIVERY, *deliveries)
        self.appended += 1
        self._rows[part.id], self._parts[part.id] = after, part
        self.on_commit.append(
            lambda: self._memory.parts.put(part.id, (after.number, after.head, part))
        )

    def keep_policy(self, policy: Policy) -> None:
        """Keep a policy for as long as the ledger. Costs nothing the second time."""
        digest = policy.digest
        if self._memory.policies.get(digest) or digest in self._pending:
            return
        if self.channel.row(sql.POLICY_KEPT, the_digest=digest) is None:
            body, version = canonical_json(policy), newest("policy")
            row = {"digest": digest, "schema_version": version, "body": body}
            self.channel.write(sql.ADD_POLICY, row, taken=Conflict("BL-K001", delen=digest))
        self._pending.add(digest)
        self.on_commit.append(lambda: self._memory.policies.put(digest, policy))

    def keep_reference(self, reference: Reference) -> None:
        """Keep a reference for as long as the ledger. Costs nothing the second time."""
        digest = reference.digest
        if self._memory.references.get(digest) or digest in self._pending:
            return
        if self.channel.row(sql.REFERENCE_KEPT, the_digest=digest) is None:
            body, version = canonical_json(reference), newest("reference")
            row = {"digest": digest, "schema_version": version, "body": body}
            self.channel.write(sql.ADD_REFERENCE, row, taken=Conflict("BL-K001", delen=digest))
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
        found = self._row(part)
        base = 0 if found is None else found.read_base
        cipher = self._sealing(tenant, holder, part, base, Retention.READS)
        said = json.dumps({"reader": reader, "purpose": purpose, "query": query})
        row = {
            "tenant": tenant,
            "holder": holder,
            "part_id": part,
            "base": base,
            "at": to_stored(at),
            "content": cipher.seal(said.encode(), place_of_read(part, base, to_stored(at))),
            "checkpoint": None,
        }
        self.channel.write(sql.ADD_READ, row)

    def opinion_done(self, part: str, version: int) -> None:
        """The decision no longer waits for a second opinion; saying so again changes nothing."""
        self.channel.write(sql.DROP_OPINION, {"the_part_id": part, "the_version": version})

    def forget(self, part: str) -> None:
        """What this process knows of a part that is being erased: here at once, elsewhere once that
        is committed."""
        self._rows.pop(part, None)
        self._parts.pop(part, None)
        for known in [one for one in self._ciphers if one[0] == part]:
            del self._ciphers[known]
        self.on_commit.append(lambda: self._memory.parts.drop(part))
        self.on_commit.append(lambda: self.keyring.forget(part))

    def _row(self, part: str) -> Any:
        if part not in self._rows:
            self._rows[part] = super()._row(part)
        return self._rows[part]

    def _part(self, row: Any) -> Part:
        known = self._parts.get(row.part_id)
        return super()._part(row) if known is None else known

    def _remember(self, row: Any, found: Part) -> None:
        """What was committed before this transaction is known to all; what it adds, when it is."""
        self._parts[row.part_id] = found
        super()._remember(row, found)

    def _cipher(self, row: Any, retention: Retention) -> Cipher:
        made = self._ciphers.get((row.part_id, base_of(row, retention), retention))
        return super()._cipher(row, retention) if made is None else made

    def _sealing(
        self, tenant: str, holder: str, part: str, base: int, retention: Retention
    ) -> Cipher:
        """The part's cipher, with a key made in this transaction if it has none."""
        place = (part, base, retention)
        if place in self._ciphers:
            return self._ciphers[place]
        try:
            return self.keyring.cipher(self.channel, *place)
        except Erased:
            key = self.keyring.make(self.channel, tenant, holder, *place)
            self._ciphers[place] = Cipher(key)
            self.on_commit.append(partial(self.keyring.remember, *place, key))
            return self._ciphers[place]

    def _record_cipher(self, part: Part, row: Any) -> Cipher:
        """What the part's record is sealed with, made when it begins. A key that is gone is never
        made anew: what was there before could then be read by nobody, and nobody would notice."""
        if row is None or row.opened_at is None:
            base = 0 if row is None else row.base
            return self._sealing(part.tenant, part.holder, part.id, base, Retention.RECORD)
        try:
            return self._cipher(row, Retention.RECORD)
        except Erased:
            raise StoreError("BL-L012", post=row.part_id) from None

    def _entry(self, decided: Decided, row: Any, cipher: Cipher) -> Values:
        part = decided.part
        number = 1 if row is None else row.number + 1
        entry: Values = {
            **owner_of(part),
            "number": number,
            "kind": DECIDED,
            "key": key_of(decided.key),
            "version": part.version,
            "policy": decided.policy,
            "reference": decided.reference,
            "trace": None,
        }
        beside = bound(entry)
        if decided.events and decided.trace is not None:
            traces = 0 if row is None else row.trace_base
            own = self._sealing(part.tenant, part.holder, part.id, traces, Retention.TRACE)
            why, where = write_why(decided.trace), place_of(part.id, number, Retention.TRACE)
            entry["trace"] = own.seal(why, where, beside)
        record, where = write_record(decided), place_of(part.id, number, Retention.RECORD)
        entry["record"] = cipher.seal(record, where, beside)
        before = first_link(part.id) if row is None else row.head
        entry["link"] = linked(before, beside, entry["record"], entry["trace"])
        return entry

    def _project(
        self, decided: Decided, row: Any, entry: Values, cipher: Cipher, taken: Conflict
    ) -> Any:
        """The part's row, and its snapshot when it is time for one."""
        part = decided.part
        tail = len(entry["record"]) + (0 if row is None else row.tail)
        searched = {
            **searched_of(part),
            "number": entry["number"],
            "base": 0 if row is None else row.base,
            "trace_base": 0 if row is None else row.trace_base,
            "read_base": 0 if row is None else row.read_base,
            "head": entry["link"],
            "tail": tail,
            "folded": 0 if row is None else row.folded,
        }
        if is_time(tail, searched["folded"]):
            folded = write_snapshot(self.channel, cipher, part, entry["number"])
            searched.update(tail=0, folded=folded)
        if row is None:
            self.channel.write(sql.ADD_PART, searched, taken=taken)
        else:
            if self.channel.write(sql.SET_PART, {**searched, "the_part_id": part.id}) != 1:
                raise StoreError("BL-L008", fil=part.id, fel="NOT_SET")
        return SimpleNamespace(**searched)
