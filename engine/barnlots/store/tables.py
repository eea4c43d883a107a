"""The tables of the ledger. Every table that tells of a part carries its tenant and its holder.

Instants are microseconds since 1970 in UTC, so that every database orders them alike. What is told
about a child is sealed JSON beside the columns that are searched for (`sealing.py`); a value that
must be readable for as long as the ledger exists carries the schema version that the upcasters
start from.
"""

from sqlalchemy import BigInteger, Column, Index, Integer, MetaData, Text, text
from sqlalchemy.orm import registry
from sqlmodel import Field, SQLModel


class Row(SQLModel, registry=registry()):
    """The base of our tables alone: an application that embeds us may use SQLModel for its own."""


METADATA: MetaData = Row.metadata

# Which tables these are. A file that says a higher number was written by a later Barnlots.
SCHEMA = 2


def _counter() -> Column[int]:
    # SQLite counts by itself only in a column whose type is exactly INTEGER.
    return Column(BigInteger().with_variant(Integer(), "sqlite"), primary_key=True)


class MetaRow(Row, table=True):
    """What the file says of itself; its being there is what makes the file a ledger."""

    __tablename__ = "barnlots_meta"

    name: str = Field(primary_key=True)
    value: str


class PolicyRow(Row, table=True):
    __tablename__ = "policy"

    digest: str = Field(primary_key=True)
    schema_version: int
    body: str = Field(sa_type=Text)


class ReferenceRow(Row, table=True):
    __tablename__ = "reference"

    digest: str = Field(primary_key=True)
    schema_version: int
    body: str = Field(sa_type=Text)


class KeyRow(Row, table=True):
    """The data keys of a part, one for each retention, wrapped by its tenant's key.

    `base` is the number of the last entry before them: 0, or that of the part's newest gallring.
    To destroy a row is to erase everything that was sealed with it.
    """

    __tablename__ = "part_key"

    part_id: str = Field(primary_key=True)
    base: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    retention: str = Field(primary_key=True)
    tenant: str
    holder: str
    wrapped: bytes


class EntryRow(Row, table=True):
    """The ledger itself: what one command led to. Rows are added and never changed.

    `key` is SHA-256 of the command's idempotency key, `version` the sequence of the part's last
    event after it. `record` and `trace` are sealed; `link` is the chain over them (`chain.py`).
    No key to `part`: that is a projection, and the truth must not depend on what follows from it.
    """

    __tablename__ = "entry"

    part_id: str = Field(primary_key=True)
    number: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    kind: str
    case_id: str
    tenant: str
    holder: str
    key: bytes = Field(unique=True)
    version: int
    policy: str = Field(foreign_key="policy.digest")
    reference: str = Field(foreign_key="reference.digest")
    record: bytes
    trace: bytes | None = None
    link: bytes


class PartRow(Row, table=True):
    """What is searched for about a part: a projection. `ordinal` is the order of opening.

    `number` and `head` are those of its newest entry, `due_at` is its earliest pending deadline,
    `tail` counts the bytes of record since its snapshot, which was `folded` bytes long. `base` is
    the number of the newest gallring of the record itself, `trace_base` of its traces and
    `read_base` of who has looked; 0 where there has been none.
    """

    __tablename__ = "part"

    ordinal: int | None = Field(default=None, sa_column=_counter())
    part_id: str = Field(unique=True)
    case_id: str = Field(index=True)
    tenant: str
    holder: str
    number: int
    version: int
    base: int
    trace_base: int = 0
    read_base: int = 0
    head: bytes
    opened_at: int | None = Field(default=None, sa_type=BigInteger)
    closed_at: int | None = Field(default=None, sa_type=BigInteger)
    due_at: int | None = Field(default=None, sa_type=BigInteger, index=True)
    tail: int
    folded: int


class SnapshotRow(Row, table=True):
    """A part as it was after entry `number`, so that not all of them need be folded again. What
    had been observed by then stands apart."""

    __tablename__ = "snapshot"

    part_id: str = Field(primary_key=True)
    tenant: str
    holder: str
    number: int
    body: bytes


class ObservedRow(Row, table=True):
    """What was new in a snapshot of what has been observed, from the observation counted `first`
    (0 is the part's oldest) on. Written once."""

    __tablename__ = "observed"

    part_id: str = Field(primary_key=True)
    first: int = Field(primary_key=True)
    tenant: str
    holder: str
    body: bytes


class DutyRow(Row, table=True):
    """Somebody on whom a part relies, or who is alarmed of something in it (`model/duty.py`): a
    projection."""

    __tablename__ = "duty"

    assignment: str = Field(primary_key=True)
    kind: str = Field(primary_key=True)
    whose: str = Field(primary_key=True)
    part_id: str = Field(primary_key=True, index=True)
    tenant: str
    holder: str


class OpinionRow(Row, table=True):
    """A decision that waits for its second opinion."""

    __tablename__ = "opinion"

    part_id: str = Field(primary_key=True)
    version: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    tenant: str
    holder: str
    due_at: int = Field(sa_type=BigInteger, index=True)


class DeliveryRecord(Row, table=True):
    """A disclosure on its way out. How its carrier is doing follows from no event here.

    `due_at` is when it is to be tried or asked for; empty when there is nothing to be done.
    `token` grows whenever the row is leased or moved, so that an older lease is worth nothing.
    """

    __tablename__ = "delivery"
    __table_args__ = (
        Index(
            "ix_delivery_due_at",
            "due_at",
            sqlite_where=text("due_at IS NOT NULL"),
            postgresql_where=text("due_at IS NOT NULL"),
        ),
    )

    id: str = Field(primary_key=True)
    part_id: str = Field(foreign_key="part.part_id", index=True)
    case_id: str
    tenant: str
    holder: str
    base: int
    receiver_kind: str
    receiver: str | None = None
    offered_at: int = Field(sa_type=BigInteger)
    state: str = Field(index=True)
    state_at: int = Field(sa_type=BigInteger)
    attempts: int
    due_at: int | None = Field(default=None, sa_type=BigInteger)
    lease_until: int | None = Field(default=None, sa_type=BigInteger)
    token: int
    content: bytes


class ReconciliationRow(Row, table=True):
    """A night's asking of one receiver what it has stored. It tells of no part."""

    __tablename__ = "reconciliation"

    receiver: str = Field(primary_key=True)
    night: str = Field(primary_key=True)
    at: int = Field(sa_type=BigInteger)
    asked: int
    missing: int
    silent_nights: int


class ReadRecord(Row, table=True):
    """Somebody has looked: `content` says who, why and at what, and is its SHA-256 alone once that
    has been gallrat. `checkpoint` is the one that vouches for the row, when there is one.

    No key to `part`: asking for what is not there is logged as well.
    """

    __tablename__ = "read_log"

    number: int | None = Field(default=None, sa_column=_counter())
    tenant: str
    holder: str
    part_id: str = Field(index=True)
    base: int
    at: int = Field(sa_type=BigInteger)
    content: bytes
    checkpoint: int | None = Field(default=None, index=True)


class CheckpointRow(Row, table=True):
    """What all parts together came to at one moment, signed; each covers the one before it.

    `previous` is SHA-256 of the statement before, `root` the Merkle root over the newest entry of
    each of `parts` parts, which have `entries` entries in all; `changed` is the root over those
    that are new since the one before, and `read` over the readings. What is signed, and with which
    key, is in `checkpoints.py`.
    """

    __tablename__ = "checkpoint"

    number: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    at: int = Field(sa_type=BigInteger)
    previous: bytes
    parts: int
    entries: int = Field(sa_type=BigInteger)
    root: bytes
    changes: int
    changed: bytes
    reads: int
    read: bytes
    key: bytes
    signature: bytes


class HeadRow(Row, table=True):
    """A part's newest entry when a checkpoint was made, if the one before did not have it.

    `token` is the part's name as the witness knows it.
    """

    __tablename__ = "checkpoint_head"

    part_id: str = Field(primary_key=True)
    number: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    checkpoint: int = Field(foreign_key="checkpoint.number", index=True)
    tenant: str
    holder: str
    token: bytes
    link: bytes


class QuarantineRow(Row, table=True):
    """What an organisation's own system has handed in and that could not be taken in: whose it is
    to settle, and why. `content` is what was handed in, sealed with a key that the tenant's own
    has `wrapped`; `place` says where it stood there and `params` fill the text of `why`, as JSON,
    and neither tells of a child.

    `part_id` is the part that it was meant for, when that could be made out. It is none of what
    the part holds: when that is erased, what came in afterwards still waits for somebody.
    """

    __tablename__ = "quarantine"
    __table_args__ = (Index("ix_quarantine_owner", "owner", "source", "at"),)

    id: str = Field(primary_key=True)
    source: str
    part_id: str | None = Field(default=None, index=True)
    tenant: str
    holder: str
    owner: str
    place: str
    why: str
    params: str
    at: int = Field(sa_type=BigInteger)
    tried_at: int = Field(sa_type=BigInteger)
    tries: int
    wrapped: bytes
    content: bytes
