"""Is everything in the ledger as it was left? Whatever was changed, taken away, put in or moved is
found, and told with its place.

Reads a hundred parts in each transaction, so that nobody who writes has to wait, and keeps no more
than one part in memory.
"""

from collections.abc import Callable, Iterator
from itertools import islice
from typing import Any

from barnlots.model.errors import BarnlotsError
from barnlots.model.people import Reference
from barnlots.policy.policy import Policy
from barnlots.store import statements as sql
from barnlots.store import typed
from barnlots.store import verify_statements as asked
from barnlots.store.checkpoint_check import CheckpointCheck
from barnlots.store.documents import is_as_kept, read_document
from barnlots.store.finding import Finding, Kind, entry
from barnlots.store.ledger import Ledger
from barnlots.store.memory import Memory
from barnlots.store.part_check import PartCheck
from barnlots.store.reader import Reader
from barnlots.store.schema import VAULT
from barnlots.store.sealing import Keyring
from barnlots.store.shape import strange
from barnlots.store.witness import Witness

_TOGETHER = 100
_PAGE = 10_000
_KEY_OF = "key of "
_OF_NO_PART = frozenset({"barnlots_meta", "policy", "reference"})
_VOUCHING = frozenset({"checkpoint", "checkpoint_head"})
_OF_CHECKPOINTS = _VOUCHING | {"read_log"}


class Verification:
    """One reading of the whole ledger; with a witness also of what that has seen.

    `parts`, `entries`, `erased` and `checkpoints` count what has been looked at so far, and
    `witnessed` the checkpoints that the witness had.
    """

    def __init__(
        self,
        ledger: Ledger,
        witness: Witness | None = None,
        progress: Callable[[int], None] = lambda _: None,
    ) -> None:
        self._ledger = ledger
        self._witness = witness
        self._progress = progress
        self._told: set[str] = set()
        self.parts = 0
        self.entries = 0
        self.erased = 0
        self.checkpoints = 0
        self.witnessed = 0

    def findings(self) -> Iterator[Finding]:
        """Everything that is not as it was left. Raises StoreError when the database itself cannot
        be read."""
        odd, odd_tables = set[str](), set[str]()
        with self._ledger.read() as reader:
            for name in strange(reader.channel):
                yield Finding(Kind.ADDED, "BL-L086", name, params={"namn": name})
            yield from self._file(reader)
            for finding in typed.odd(reader.channel):
                odd_tables.add(finding.table)
                if finding.part is not None:
                    odd.add(finding.part)
                yield finding
            # What is of no type that it can be cannot be looked into any further.
            self._told |= odd
            if not odd_tables & _OF_NO_PART:
                yield from self._keys(reader)
                yield from changed_documents(reader)
            documents = _digests(reader)
        parts = (part for part in self._parts() if part not in odd)
        while some := list(islice(parts, _TOGETHER)):
            with self._ledger.read() as reader:
                for part in some:
                    yield from self._part(_afresh(reader), part, documents)
        with self._ledger.read() as reader:
            for row in reader.channel.rows(asked.TWICE):
                if row.part_id not in self._told:
                    yield entry(Kind.ADDED, "BL-L062", row.part_id, row.number)
            check = CheckpointCheck(_afresh(reader), self._told)
            if not odd_tables & _OF_CHECKPOINTS:
                yield from check.findings()
            self.checkpoints = check.count
            if self._witness is not None:
                readable = not odd_tables & _VOUCHING
                yield from check.against(self._witness, readable=readable)
                self.witnessed = check.witnessed

    def of_part(self, part: str) -> Iterator[Finding]:
        """The same of one part alone, without the checkpoints."""
        with self._ledger.read() as reader:
            yield from self._part(_afresh(reader), part, _digests(reader))

    def _part(self, reader: Reader, part: str, documents: frozenset[str]) -> Iterator[Finding]:
        check = PartCheck(reader, part, documents)
        for finding in check.findings():
            self._told.add(part)
            yield finding
        self.parts += 1
        self.entries += check.entries
        self.erased += check.erased
        self._progress(self.parts)

    def _parts(self) -> Iterator[str]:
        after = ""
        while True:
            with self._ledger.read() as reader:
                rows = reader.channel.rows(asked.PARTS, after=after, limit=_PAGE)
            if not rows or rows[-1].part_id == after:
                return
            yield from (row.part_id for row in rows)
            after = rows[-1].part_id

    def _file(self, reader: Reader) -> Iterator[Finding]:
        """What the database says of its own pages and indexes; only a file can be asked."""
        said = reader.channel.integrity()
        if said:
            yield Finding(Kind.CHANGED, "BL-L080", "fil", params={"antal": str(said)})

    def _keys(self, reader: Reader) -> Iterator[Finding]:
        """Each tenant's key is the one that the ledger was written with."""
        vault = reader.keyring.vault
        whose = reader.channel.row(sql.META_VALUE, the_name=VAULT)
        if whose is None or whose.value != vault.identity():
            yield Finding(
                Kind.CHANGED, "BL-L095", "barnlots_meta", params={"fil": self._ledger.name}
            )
        known = {
            row.name.removeprefix(_KEY_OF): row.value
            for row in reader.channel.rows(asked.METAS)
            if row.name.startswith(_KEY_OF)
        }
        tenants = {row.tenant for row in reader.channel.rows(asked.TENANTS)}
        for tenant in sorted(tenants | known.keys()):
            has = vault.has(tenant)
            if not has or known.get(tenant) != vault.fingerprint(tenant):
                kind = Kind.CHANGED if has and tenant in known else Kind.MISSING
                yield Finding(kind, "BL-L081", "barnlots_meta", params={"pua": tenant})


def changed_documents(reader: Reader) -> Iterator[Finding]:
    """The policies and references that decisions rest on, each by its digest."""
    for table, model, statement in (
        ("policy", Policy, sql.POLICY_BODY),
        ("reference", Reference, sql.REFERENCE_BODY),
    ):
        for row in reader.channel.rows(asked.DIGESTS[table]):
            body = reader.channel.row(statement, the_digest=row.digest)
            if not _says(model, body, row.digest, table):
                yield Finding(Kind.CHANGED, "BL-L082", table, params={"digest": row.digest})


def _says(model: type[Policy] | type[Reference], row: Any, digest: str, table: str) -> bool:
    """Whether the document is the one with this digest, and can be read. Where in its file a rule
    of a policy once stood is no part of that."""
    if not is_as_kept(row.body, digest, table, row.schema_version):
        return False
    try:
        read_document(model, row.body, digest, table, row.schema_version)
    except BarnlotsError:
        return False
    return True


def _digests(reader: Reader) -> frozenset[str]:
    rows = (reader.channel.rows(statement) for statement in asked.DIGESTS.values())
    return frozenset(row.digest for some in rows for row in some)


def _afresh(reader: Reader) -> Reader:
    """The same moment with nothing remembered: what is in memory says nothing of what is kept."""
    keyring = Keyring(reader.keyring.vault)
    return Reader(reader.channel, Memory(), keyring, reader.evolve)
