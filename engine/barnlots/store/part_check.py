"""One part against itself: its chain, what is sealed in it, its keys, and what follows from it."""

from collections.abc import Iterator
from typing import Any

from barnlots.model.erasing import Retention
from barnlots.model.errors import BarnlotsError
from barnlots.store import statements as sql
from barnlots.store import verify_statements as asked
from barnlots.store.chain import bound, first_link
from barnlots.store.chain_check import broken
from barnlots.store.erased import bases, read_erasure, signed_by_erasure
from barnlots.store.finding import Finding, Kind, differs, entry
from barnlots.store.keeping import entries_after, record_in
from barnlots.store.places import place_of, place_of_read
from barnlots.store.reader import Reader, key_of
from barnlots.store.rebuild import disagreeing
from barnlots.store.record import DECIDED, ERASED
from barnlots.store.sealing import Cipher
from barnlots.store.vouched import is_signed
from barnlots.store.why import read_why

_DIGEST = 32


class PartCheck:
    """`entries` is how many the part has; `erased` whether its record has been gallrad."""

    def __init__(self, reader: Reader, part: str, documents: frozenset[str]) -> None:
        self._reader = reader
        self._channel = reader.channel
        self._part = part
        self._documents = documents
        self._rows = entries_after(reader.channel, part, asked.LOWEST)
        self._row = reader.channel.row(sql.PART_ROW, the_part_id=part)
        self._keys = {
            (row.base, row.retention): row
            for row in reader.channel.rows(asked.KEYS_OF, the_part_id=part)
        }
        self._ciphers: dict[Retention, Cipher] = {}
        self.entries = len(self._rows)
        self.erased = False

    def findings(self) -> Iterator[Finding]:
        """What only follows from what has been told is not told again."""
        if not self._rows:
            yield from self._nothing_left()
            return
        wrong = [*broken(self._part, self._rows), *self._end()]
        if not wrong:
            wrong += self._erasures()
        if not wrong:
            self._bases = bases(self._rows)
            self.erased = self._bases[Retention.RECORD] == self._rows[-1].number
            wrong += self._key_rows()
            wrong += self._sealed(wrong)
        if not wrong:
            wrong += self._following()
        yield from wrong

    def _nothing_left(self) -> Iterator[Finding]:
        """Somebody may have asked for what never was; anything else is what is left of a part."""
        kept = {retention for _, retention in self._keys} - {Retention.READS.value}
        derived = [
            name
            for name, statement in asked.ANY_OF.items()
            if self._channel.row(statement, the_part_id=self._part, limit=1) is not None
        ]
        if self._row is not None or kept or "checkpoint_head" in derived:
            yield Finding(Kind.VANISHED, "BL-L065", "entry", self._part)
            return
        for table in derived:
            yield differs(table, self._part)
        readings = self._channel.rows(
            asked.READINGS_OF_PART, the_part_id=self._part, after=asked.LOWEST_READING, limit=1
        )
        if readings and not self._keys:
            reading = readings[0]
            yield Finding(Kind.CHANGED, "BL-L071", "read_log", self._part, reading.number)

    def _end(self) -> Iterator[Finding]:
        """The part's row and the checkpoints know how far the chain went."""
        last = self._rows[-1]
        vouched = self._channel.row(asked.LAST_VOUCHED, the_part_id=self._part, limit=1)
        far = 0 if vouched is None else int(vouched.number)
        row = self._row
        if row is not None and row.number > last.number and row.head != last.link:
            far = max(far, row.number)
        if far > last.number:
            yield entry(Kind.CUT, "BL-L064", self._part, last.number, till=str(far))
        elif row is not None and row.number < last.number and not self._is_ours(last):
            yield entry(Kind.ADDED, "BL-L062", self._part, last.number)

    def _is_ours(self, row: Any) -> bool:
        """Whether somebody with the vault wrote the entry."""
        if row.kind == ERASED:
            return not list(self._erasure(row, self._before(row)))
        try:
            base = max((key[0] for key in self._keys if key[1] == Retention.RECORD), default=0)
            cipher = self._cipher(base, Retention.RECORD)
            cipher.open(row.record, place_of(self._part, row.number, Retention.RECORD), bound(row))
        except BarnlotsError:
            return False
        return True

    def _before(self, row: Any) -> bytes:
        place = self._rows.index(row)
        return first_link(self._part) if place == 0 else bytes(self._rows[place - 1].link)

    def _erasures(self) -> Iterator[Finding]:
        before = first_link(self._part)
        for row in self._rows:
            if row.kind == ERASED:
                yield from self._erasure(row, before)
            elif row.kind != DECIDED:
                yield entry(Kind.CHANGED, "BL-L060", self._part, row.number)
            before = row.link

    def _erasure(self, row: Any, before: bytes) -> Iterator[Finding]:
        """A gallring that the vault has not signed hides that something was taken away."""
        vault = self._reader.keyring.vault
        try:
            said = read_erasure(row)
            signature = bytes.fromhex(said.signature)
        except (BarnlotsError, ValueError):
            yield entry(Kind.ADDED, "BL-L072", self._part, row.number)
            return
        message = signed_by_erasure(row._asdict(), before, said)
        if not is_signed(message, signature, vault.public_key()):
            yield entry(Kind.ADDED, "BL-L072", self._part, row.number)

    def _key_rows(self) -> Iterator[Finding]:
        """The keys that there should be, whose they are, and none for what has been gallrat."""
        owner = (self._rows[0].tenant, self._rows[0].holder)
        current = {(base, one.value) for one, base in self._bases.items()}
        for place, row in self._keys.items():
            said = {"spår": row.retention, "bas": str(row.base)}
            if place not in current:
                known = row.retention in set(Retention)
                yield Finding(
                    Kind.ADDED if known else Kind.CHANGED,
                    "BL-L076",
                    "part_key",
                    self._part,
                    None,
                    said,
                )
                continue
            try:
                self._cipher(row.base, Retention(row.retention))
                opened = (row.tenant, row.holder) == owner
            except BarnlotsError:
                opened = False
            if not opened:
                yield self._key(Kind.CHANGED, Retention(row.retention))

    def _key(self, kind: Kind, retention: Retention) -> Finding:
        said = {"spår": retention.value}
        return Finding(kind, "BL-L067", "part_key", self._part, None, said)

    def _cipher(self, base: int, retention: Retention) -> Cipher:
        if retention not in self._ciphers:
            keyring = self._reader.keyring
            found = keyring.cipher(self._channel, self._part, base, retention)
            self._ciphers[retention] = found
        return self._ciphers[retention]

    def _sealed(self, known: list[Finding]) -> Iterator[Finding]:
        """Every entry whose key should be there opens, and goes on where the one before ended."""
        bad = {one.params.get("spår") for one in known if one.table == "part_key"}
        version, closed = 0, list[Any]()
        living = []
        for row in self._rows:
            for digest in {row.policy, row.reference} - self._documents:
                yield entry(Kind.MISSING, "BL-L083", self._part, row.number, digest=digest)
            if row.number <= self._bases[Retention.RECORD]:
                version = 0 if row.number == self._bases[Retention.RECORD] else row.version
                continue
            if row.kind == ERASED:
                if row.version != version:
                    yield entry(Kind.CHANGED, "BL-L073", self._part, row.number)
                continue
            living.append(row)
            if Retention.RECORD.value in bad:
                continue
            first = self._first(row)
            if first is None:
                closed.append(row)
            elif first != version:
                yield entry(Kind.CHANGED, "BL-L073", self._part, row.number)
            version = row.version
        yield from self._closed(living, closed)
        if Retention.TRACE.value not in bad and not closed:
            yield from self._traces()

    def _first(self, row: Any) -> int | None:
        """The version that the entry goes on from; None when it cannot be opened, -1 when what it
        says is not what stands beside it."""
        try:
            base = self._bases[Retention.RECORD]
            record = record_in(row, self._cipher(base, Retention.RECORD))
        except BarnlotsError:
            return None
        before = record.first - 1
        as_said = key_of(record.key) == row.key and before + len(record.events) == row.version
        return before if as_said else -1

    def _closed(self, living: list[Any], closed: list[Any]) -> Iterator[Finding]:
        """Those that cannot be opened: all of them, and the key is not theirs; the last ones, and
        they were never ours."""
        if not closed:
            return
        if len(closed) == len(living):
            base = self._bases[Retention.RECORD]
            missing = (base, Retention.RECORD.value) not in self._keys
            yield self._key(Kind.MISSING if missing else Kind.CHANGED, Retention.RECORD)
            return
        last = living[-len(closed) :] == closed
        for row in closed:
            if last:
                yield entry(Kind.ADDED, "BL-L062", self._part, row.number)
            else:
                yield entry(Kind.CHANGED, "BL-L060", self._part, row.number)

    def _traces(self) -> Iterator[Finding]:
        base = self._bases[Retention.TRACE]
        traced = [row for row in self._rows if row.trace is not None and row.number > base]
        closed = []
        for row in traced:
            where = place_of(self._part, row.number, Retention.TRACE)
            try:
                read_why(
                    self._cipher(base, Retention.TRACE).open(row.trace, where, bound(row)), where
                )
            except BarnlotsError:
                closed.append(row)
        if closed and len(closed) == len(traced):
            missing = (base, Retention.TRACE.value) not in self._keys
            yield self._key(Kind.MISSING if missing else Kind.CHANGED, Retention.TRACE)
            return
        for row in closed:
            yield entry(Kind.CHANGED, "BL-L060", self._part, row.number)

    def _following(self) -> Iterator[Finding]:
        """What follows from the entries, and can be made again."""
        for table in disagreeing(self._reader, self._part):
            yield differs(table, self._part)
        yield from self._readings()

    def _readings(self) -> Iterator[Finding]:
        owner = (self._rows[0].tenant, self._rows[0].holder)
        base, after = self._bases[Retention.READS], asked.LOWEST_READING
        while rows := self._channel.rows(
            asked.READINGS_OF_PART, the_part_id=self._part, after=after, limit=1_000
        ):
            for row in rows:
                whole = len(row.content) == _DIGEST if row.base < base else self._opens(row)
                if not whole or (row.tenant, row.holder) != owner:
                    yield Finding(Kind.CHANGED, "BL-L071", "read_log", self._part, row.number)
            after = rows[-1].number

    def _opens(self, row: Any) -> bool:
        if row.base != self._bases[Retention.READS]:
            return False
        try:
            cipher = self._cipher(row.base, Retention.READS)
            cipher.open(row.content, place_of_read(self._part, row.base, row.at))
        except BarnlotsError:
            return False
        return True
