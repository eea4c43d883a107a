"""The tables of the ledger. Every table that tells of a part carries its tenant and its holder.

Instants are microseconds since 1970 in UTC, so that every database orders them alike. Values of
the model are JSON text beside the columns that are searched for; a value that must be readable
for as long as the ledger exists carries the schema version that the upcasters start from.
"""

from sqlalchemy import BigInteger, Column, Index, Integer, MetaData, Text, UniqueConstraint, text
from sqlalchemy.orm import registry
from sqlmodel import Field, SQLModel


class Row(SQLModel, registry=registry()):
    """The base of our tables alone: an application that embeds us may use SQLModel for its own."""


METADATA: MetaData = Row.metadata

# Which tables these are. A file that says a higher number was written by a later Barnlots.
SCHEMA = 1


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


class EventRow(Row, table=True):
    """The ledger itself; rows are added and never changed. `position` orders all parts' events.

    No key to `part`: that is a projection, and the truth must not depend on what follows from it.
    """

    __tablename__ = "event"
    __table_args__ = (UniqueConstraint("part_id", "sequence"),)

    position: int | None = Field(default=None, sa_column=_counter())
    tenant: str
    holder: str
    case_id: str
    part_id: str
    sequence: int
    type: str
    schema_version: int
    at: int = Field(sa_type=BigInteger)
    actor: str
    policy: str = Field(foreign_key="policy.digest")
    reference: str = Field(foreign_key="reference.digest")
    payload: str = Field(sa_type=Text)


class CommandRow(Row, table=True):
    """One command that has been decided, so that the same key is never decided twice."""

    __tablename__ = "command"

    key: str = Field(primary_key=True)
    digest: str
    type: str
    tenant: str
    holder: str
    part_id: str
    version: int
    at: int = Field(sa_type=BigInteger)


class PartRow(Row, table=True):
    """A part as its events leave it: a projection. `number` is the order of opening."""

    __tablename__ = "part"

    number: int | None = Field(default=None, sa_column=_counter())
    part_id: str = Field(unique=True)
    case_id: str = Field(index=True)
    tenant: str
    holder: str
    version: int
    opened_at: int = Field(sa_type=BigInteger)
    closed_at: int | None = Field(default=None, sa_type=BigInteger)
    body: str = Field(sa_type=Text)


class DecisionRow(Row, table=True):
    """Why: what the rules read and found. `opinion_due_at` empties when the opinion is in."""

    __tablename__ = "decision"
    __table_args__ = (
        Index(
            "ix_decision_opinion_due_at",
            "opinion_due_at",
            sqlite_where=text("opinion_due_at IS NOT NULL"),
            postgresql_where=text("opinion_due_at IS NOT NULL"),
        ),
    )

    part_id: str = Field(primary_key=True)
    version: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    tenant: str
    holder: str
    at: int = Field(sa_type=BigInteger)
    policy: str = Field(foreign_key="policy.digest")
    reference: str = Field(foreign_key="reference.digest")
    trace_version: int
    trace: str = Field(sa_type=Text)
    situation_version: int
    situation: str = Field(sa_type=Text)
    opinion_due_at: int | None = Field(default=None, sa_type=BigInteger)


class DeadlineRow(Row, table=True):
    """A deadline that is still pending."""

    __tablename__ = "deadline"

    part_id: str = Field(primary_key=True, foreign_key="part.part_id")
    id: str = Field(primary_key=True)
    case_id: str
    tenant: str
    holder: str
    at: int = Field(sa_type=BigInteger, index=True)
    body: str = Field(sa_type=Text)


class TaskRow(Row, table=True):
    """An open task, for the work list of the one who has it."""

    __tablename__ = "task"

    part_id: str = Field(primary_key=True, foreign_key="part.part_id")
    id: str = Field(primary_key=True)
    case_id: str
    tenant: str
    holder: str
    assignee: str = Field(index=True)
    urgent: int
    due_at: int | None = Field(default=None, sa_type=BigInteger)
    body: str = Field(sa_type=Text)


class DeliveryRecord(Row, table=True):
    """A disclosure on its way out. Its state is the carrier's and follows from no event here."""

    __tablename__ = "delivery"

    id: str = Field(primary_key=True)
    part_id: str = Field(foreign_key="part.part_id", index=True)
    case_id: str
    tenant: str
    holder: str
    offered_at: int = Field(sa_type=BigInteger)
    state: str = Field(index=True)
    state_at: int = Field(sa_type=BigInteger)
    disclosure: str = Field(sa_type=Text)


class ReadRecord(Row, table=True):
    """Somebody has looked. No key to `part`: asking for what is not there is logged as well."""

    __tablename__ = "read_log"

    number: int | None = Field(default=None, sa_column=_counter())
    tenant: str
    holder: str
    part_id: str = Field(index=True)
    reader: str
    purpose: str
    query: str
    at: int = Field(sa_type=BigInteger)
