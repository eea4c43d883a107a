"""Projections follow from entries: here they are made again from them, and compared with them."""

from collections.abc import Callable, Collection, Sequence
from typing import Any

from barnlots.model.commands import case_of_part
from barnlots.model.delivery import UNDER_WAY, stands
from barnlots.model.disclosure import Disclosure
from barnlots.model.duty import Duty, duties_of
from barnlots.model.erasing import Retention
from barnlots.model.errors import Erased, StoreError
from barnlots.model.events import Event
from barnlots.model.part import Part
from barnlots.store import statements as sql
from barnlots.store.chain import first_link, link
from barnlots.store.duties import write_duties
from barnlots.store.erased import bases
from barnlots.store.instants import is_moment, to_stored
from barnlots.store.keeping import entries_after, events_in, record_in
from barnlots.store.ledger import Ledger
from barnlots.store.projections import (
    CARRIERS,
    Values,
    content_of,
    deliveries_of,
    opinion_of,
    opinions_in,
    searched_of,
)
from barnlots.store.reader import Reader
from barnlots.store.record import DECIDED, Record, events_of
from barnlots.store.snapshots import drop_snapshot, snapshot_is_of, write_snapshot

TO_WHOM = ("receiver_kind", "receiver")


def rebuild(ledger: Ledger, wanted: Collection[str] | None = None) -> int:
    """Make the projections of every part, or of those that are `wanted`, again from their entries,
    and tell how many parts that were.

    One transaction for each part, so that nobody has to wait for the whole. How far a delivery
    has come is kept. A part without any entry is left for `check_projections` to show: that they
    are gone is the finding, and its last trace is no rubbish.
    """
    with ledger.read() as reader:
        found = (row.part_id for row in reader.channel.rows(sql.PARTS_WITH_ENTRIES))
        parts = [one for one in found if wanted is None or one in wanted]
    for name in parts:
        with ledger.transaction(case_of_part(name)) as transaction:
            _rebuild(transaction, name)
    return len(parts)


def check_projections(ledger: Ledger) -> tuple[str, ...]:
    """The parts, by id, whose projections are not what their entries say, or whose entries rest on
    a policy or a reference that is gone."""
    with ledger.read() as reader:
        parts = [row.part_id for row in reader.channel.rows(sql.ALL_PARTS)]
        unfounded = {row.part_id for row in reader.channel.rows(sql.PARTS_UNFOUNDED)}
    found = []
    for name in parts:
        with ledger.read() as reader:
            if name in unfounded or disagreeing(reader, name):
                found.append(name)
    return tuple(found)


class _Told:
    """What a part's entries say, read from the first of them that is not gallrad."""

    def __init__(self, reader: Reader, name: str) -> None:
        self.entries = entries_after(reader.channel, name, 0)
        self.bases = bases(self.entries)
        self.base = self.bases[Retention.RECORD]
        self.living = [
            one for one in self.entries if one.number > self.base and one.kind == DECIDED
        ]
        self.records: Sequence[tuple[Any, Record]] = ()
        self.events: Sequence[Event] = ()
        self.part: Part | None = None
        if self.living:
            self.cipher = reader.keyring.cipher(reader.channel, name, self.base, Retention.RECORD)
            self.records = [(one, record_in(one, self.cipher)) for one in self.living]
            self.events = tuple(
                event for one, record in self.records for event in events_of(record, one)
            )
            for event in self.events:
                self.part = reader.evolve(self.part, event)
        self.heard_at = max((to_stored(one.at) for one in self.events), default=0)
        self.weight = sum(len(one.record) for one in self.living)

    def searched(self) -> Values:
        """The part's row, but for its snapshot's weight."""
        last = self.entries[-1]._asdict()
        before = self.entries[-2].link if len(self.entries) > 1 else first_link(last["part_id"])
        moving = {
            "number": last["number"],
            "base": self.base,
            "trace_base": self.bases[Retention.TRACE],
            "read_base": self.bases[Retention.READS],
            "head": link(before, last),
        }
        if self.part is None:
            nothing = dict.fromkeys(("opened_at", "closed_at", "due_at"))
            owner = {name: last[name] for name in ("part_id", "case_id", "tenant", "holder")}
            return {**owner, "version": last["version"], **nothing, **moving}
        return {**searched_of(self.part), **moving}

    def opinions(self) -> list[Values]:
        """The decisions that wait for their second opinion. Where the traces are gallrade there is
        nothing left to ask about."""
        if self.part is None:
            return []
        waiting: dict[int, Values] = {}
        for entry, record in self.records:
            due = record.opinion_due
            if due is not None and entry.number > self.bases[Retention.TRACE]:
                waiting[entry.version] = opinion_of(self.part, entry.version, due)
            for version in opinions_in(record.events):
                waiting.pop(version, None)
        return list(waiting.values())

    def deliveries(self) -> list[Values]:
        if self.part is None:
            return []
        return deliveries_of(self.part, self.events, self.base, self.cipher)


def _rebuild(transaction: Any, name: str) -> None:
    channel = transaction.channel
    told = _Told(transaction, name)
    searched: Values = {**told.searched(), "tail": told.weight, "folded": 0}
    drop_snapshot(channel, name)
    if told.part is not None:
        number = searched["number"]
        searched["folded"] = write_snapshot(channel, told.cipher, told.part, number)
        searched["tail"] = 0
    if channel.write(sql.MEND_PART, {**searched, "the_part_id": name}) == 0:
        channel.write(sql.ADD_PART, searched)
    channel.write(sql.DROP_DUTIES, {"the_part_id": name})
    if told.part is not None:
        write_duties(channel, told.part, frozenset())
    channel.write(sql.DROP_OPINIONS, {"the_part_id": name})
    channel.write(sql.ADD_OPINION, *told.opinions())
    _mend_deliveries(channel, told, name)


def _mend_deliveries(channel: Any, told: _Told, name: str) -> None:
    """Those that the events offer, as far on their way as they have come, and no others. One whose
    row says otherwise than its handover stands where that does, and is due at once."""
    stored = {
        row.id: row._asdict() for row in channel.rows(sql.DELIVERIES_OF_PART, the_part_id=name)
    }
    wanted = {row["id"]: row for row in told.deliveries()}
    channel.write(sql.DROP_DELIVERY, *({"the_part_id": name, "the_id": one} for one in stored))
    for one, row in wanted.items():
        come = {key: stored[one][key] for key in CARRIERS} if one in stored else {}
        handover = None if told.part is None else told.part.handovers.get(one)
        if handover is not None and not _stands_right(told, {**row, **come}):
            state = stands(handover)
            come |= {"state": state.value, "attempts": 0, "lease_until": None}
            come["state_at"] = row["offered_at"]
            come["due_at"] = row["offered_at"] if state in UNDER_WAY else None
        channel.write(sql.ADD_DELIVERY, {**row, **come})


def disagreeing(reader: Reader, name: str) -> tuple[str, ...]:
    """The tables in which one part stands otherwise than its entries say."""
    channel = reader.channel
    row = channel.row(sql.PART_ROW, the_part_id=name)
    try:
        told = _Told(reader, name)
        if row is None or not told.entries:
            return ("part",)
        found = []
        if not told.searched().items() <= row._asdict().items():
            found.append("part")
        if not _says_as_much(lambda: _snapshot_agrees(reader, row, told)):
            found.append("snapshot")
        stored = {tuple(one) for one in channel.rows(sql.DUTIES_OF_PART, the_part_id=name)}
        duties = frozenset[Duty]() if told.part is None else duties_of(told.part)
        if stored != {(*one, row.tenant, row.holder) for one in duties}:
            found.append("duty")
        waiting = {
            row.version: row._asdict()
            for row in channel.rows(sql.OPINIONS_OF_PART, the_part_id=name)
        }
        if waiting != {one["version"]: one for one in told.opinions()}:
            found.append("opinion")
        if not _says_as_much(lambda: _deliveries_agree(reader, told, name)):
            found.append("delivery")
        return tuple(found)
    except (Erased, StoreError):
        return ("entry",)


def _says_as_much(agrees: Callable[[], bool]) -> bool:
    """What cannot be opened does not agree."""
    try:
        return agrees()
    except StoreError:
        return False


def _snapshot_agrees(reader: Reader, row: Any, told: _Told) -> bool:
    channel, base = reader.channel, told.base
    stored = channel.row(sql.SNAPSHOT_ROW, the_part_id=row.part_id)
    if stored is None or told.part is None:
        observed = channel.rows(sql.OBSERVED_OF_PART, the_part_id=row.part_id)
        if stored is not None or observed or row.folded != 0:
            return False
        return bool(row.tail == told.weight)
    if len(stored.body) != row.folded or not base < stored.number <= row.number:
        return False
    weight = sum(len(one.record) for one in told.living if one.number > stored.number)
    before = [one for one in told.living if one.number <= stored.number]
    folded: Part | None = None
    for event in events_in(before, told.cipher):
        folded = reader.evolve(folded, event)
    return (
        folded is not None
        and weight == row.tail
        and snapshot_is_of(channel, told.cipher, stored, folded)
    )


def _deliveries_agree(reader: Reader, told: _Told, name: str) -> bool:
    rows = reader.channel.rows(sql.DELIVERIES_OF_PART, the_part_id=name)
    if not rows and told.part is None:
        return True
    stored = {row.id: _carried(row._asdict(), content_of(row, told.cipher)) for row in rows}
    if not all(_stands_right(told, row._asdict()) for row in rows):
        return False
    offered = [
        (one.payload.handover.id, one.payload.handover.disclosure)
        for one in told.events
        if one.payload.type == "handover-offered"
    ]
    fixed = {row["id"]: row for row in told.deliveries()}
    return stored == {one: _carried(fixed[one], said) for one, said in offered}


def _stands_right(told: _Told, row: Values) -> bool:
    """Whether the row stands where its handover does, since no later than the part was last heard
    of, and is looked at again if that is not over: otherwise nobody would ever carry it, or ask
    its receiver whether it is there."""
    handover = None if told.part is None else told.part.handovers.get(row["id"])
    if handover is None:
        return True
    state, since = stands(handover), row["state_at"]
    if row["state"] != state.value or not is_moment(since) or since > told.heard_at:
        return False
    return state not in UNDER_WAY or row["due_at"] is not None


def _carried(row: Values, said: Disclosure) -> tuple[Any, ...]:
    kept = ("part_id", "case_id", "tenant", "holder", "base", *TO_WHOM, "offered_at")
    return (*(row[name] for name in kept), said)
