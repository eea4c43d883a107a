"""One sealed entry for each command; what is searched for is kept apart from what is told.

The old tables are set aside under other names, and emptied into the new ones by `carrying`: that
is done in the same transaction and with the code that every command is stored with.
"""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"

# Indexes keep their names when their table gets another, and the new ones have the same.
_OLD = {
    "event": (),
    "command": (),
    "decision": ("ix_decision_opinion_due_at",),
    "deadline": ("ix_deadline_at",),
    "task": ("ix_task_assignee",),
    "delivery": ("ix_delivery_part_id", "ix_delivery_state"),
    "read_log": ("ix_read_log_part_id",),
    "part": ("ix_part_case_id",),
}


def upgrade() -> None:
    for table, indexes in _OLD.items():
        for one in indexes:
            op.drop_index(one, table)
        op.rename_table(table, f"old_{table}")
    op.create_table(
        "checkpoint",
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("previous", sa.LargeBinary(), nullable=False),
        sa.Column("parts", sa.Integer(), nullable=False),
        sa.Column("entries", sa.BigInteger(), nullable=False),
        sa.Column("root", sa.LargeBinary(), nullable=False),
        sa.Column("changes", sa.Integer(), nullable=False),
        sa.Column("changed", sa.LargeBinary(), nullable=False),
        sa.Column("reads", sa.Integer(), nullable=False),
        sa.Column("read", sa.LargeBinary(), nullable=False),
        sa.Column("key", sa.LargeBinary(), nullable=False),
        sa.Column("signature", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("number"),
    )
    op.create_table(
        "duty",
        sa.Column("assignment", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("whose", sa.String(), nullable=False),
        sa.Column("part_id", sa.String(), nullable=False),
        sa.Column("tenant", sa.String(), nullable=False),
        sa.Column("holder", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("assignment", "kind", "whose", "part_id"),
    )
    op.create_index("ix_duty_part_id", "duty", ["part_id"])
    op.create_table(
        "opinion",
        sa.Column("part_id", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("tenant", sa.String(), nullable=False),
        sa.Column("holder", sa.String(), nullable=False),
        sa.Column("due_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("part_id", "version"),
    )
    op.create_index("ix_opinion_due_at", "opinion", ["due_at"])
    op.create_table(
        "part",
        sa.Column("ordinal", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("part_id", sa.String(), nullable=False),
        sa.Column("case_id", sa.String(), nullable=False),
        sa.Column("tenant", sa.String(), nullable=False),
        sa.Column("holder", sa.String(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("base", sa.Integer(), nullable=False),
        sa.Column("trace_base", sa.Integer(), nullable=False),
        sa.Column("read_base", sa.Integer(), nullable=False),
        sa.Column("head", sa.LargeBinary(), nullable=False),
        sa.Column("opened_at", sa.BigInteger()),
        sa.Column("closed_at", sa.BigInteger()),
        sa.Column("due_at", sa.BigInteger()),
        sa.Column("tail", sa.Integer(), nullable=False),
        sa.Column("folded", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("ordinal"),
        sa.UniqueConstraint("part_id"),
    )
    op.create_index("ix_part_case_id", "part", ["case_id"])
    op.create_index("ix_part_due_at", "part", ["due_at"])
    op.create_table(
        "part_key",
        sa.Column("part_id", sa.String(), nullable=False),
        sa.Column("base", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("retention", sa.String(), nullable=False),
        sa.Column("tenant", sa.String(), nullable=False),
        sa.Column("holder", sa.String(), nullable=False),
        sa.Column("wrapped", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("part_id", "base", "retention"),
    )
    op.create_table(
        "read_log",
        sa.Column("number", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("tenant", sa.String(), nullable=False),
        sa.Column("holder", sa.String(), nullable=False),
        sa.Column("part_id", sa.String(), nullable=False),
        sa.Column("base", sa.Integer(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.Column("checkpoint", sa.Integer()),
        sa.PrimaryKeyConstraint("number"),
    )
    op.create_index("ix_read_log_checkpoint", "read_log", ["checkpoint"])
    op.create_index("ix_read_log_part_id", "read_log", ["part_id"])
    op.create_table(
        "reconciliation",
        sa.Column("receiver", sa.String(), nullable=False),
        sa.Column("night", sa.String(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("asked", sa.Integer(), nullable=False),
        sa.Column("missing", sa.Integer(), nullable=False),
        sa.Column("silent_nights", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("receiver", "night"),
    )
    op.create_table(
        "quarantine",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("source", sa.String(), nullable=False),
        sa.Column("part_id", sa.String()),
        sa.Column("tenant", sa.String(), nullable=False),
        sa.Column("holder", sa.String(), nullable=False),
        sa.Column("owner", sa.String(), nullable=False),
        sa.Column("place", sa.String(), nullable=False),
        sa.Column("why", sa.String(), nullable=False),
        sa.Column("params", sa.String(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("tried_at", sa.BigInteger(), nullable=False),
        sa.Column("tries", sa.Integer(), nullable=False),
        sa.Column("wrapped", sa.LargeBinary(), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_quarantine_owner", "quarantine", ["owner", "source", "at"])
    op.create_index("ix_quarantine_part_id", "quarantine", ["part_id"])
    op.create_table(
        "snapshot",
        sa.Column("part_id", sa.String(), nullable=False),
        sa.Column("tenant", sa.String(), nullable=False),
        sa.Column("holder", sa.String(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("part_id"),
    )
    op.create_table(
        "observed",
        sa.Column("part_id", sa.String(), nullable=False),
        sa.Column("first", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("tenant", sa.String(), nullable=False),
        sa.Column("holder", sa.String(), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("part_id", "first"),
    )
    op.create_table(
        "checkpoint_head",
        sa.Column("part_id", sa.String(), nullable=False),
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("checkpoint", sa.Integer(), nullable=False),
        sa.Column("tenant", sa.String(), nullable=False),
        sa.Column("holder", sa.String(), nullable=False),
        sa.Column("token", sa.LargeBinary(), nullable=False),
        sa.Column("link", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["checkpoint"], ["checkpoint.number"]),
        sa.PrimaryKeyConstraint("part_id", "number"),
    )
    op.create_index("ix_checkpoint_head_checkpoint", "checkpoint_head", ["checkpoint"])
    op.create_table(
        "delivery",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("part_id", sa.String(), nullable=False),
        sa.Column("case_id", sa.String(), nullable=False),
        sa.Column("tenant", sa.String(), nullable=False),
        sa.Column("holder", sa.String(), nullable=False),
        sa.Column("base", sa.Integer(), nullable=False),
        sa.Column("receiver_kind", sa.String(), nullable=False),
        sa.Column("receiver", sa.String()),
        sa.Column("offered_at", sa.BigInteger(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("state_at", sa.BigInteger(), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("due_at", sa.BigInteger()),
        sa.Column("lease_until", sa.BigInteger()),
        sa.Column("token", sa.Integer(), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["part_id"], ["part.part_id"]),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index(
        "ix_delivery_due_at",
        "delivery",
        ["due_at"],
        sqlite_where=sa.text("due_at IS NOT NULL"),
        postgresql_where=sa.text("due_at IS NOT NULL"),
    )
    op.create_index("ix_delivery_part_id", "delivery", ["part_id"])
    op.create_index("ix_delivery_state", "delivery", ["state"])
    op.create_table(
        "entry",
        sa.Column("part_id", sa.String(), nullable=False),
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("case_id", sa.String(), nullable=False),
        sa.Column("tenant", sa.String(), nullable=False),
        sa.Column("holder", sa.String(), nullable=False),
        sa.Column("key", sa.LargeBinary(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("policy", sa.String(), nullable=False),
        sa.Column("reference", sa.String(), nullable=False),
        sa.Column("record", sa.LargeBinary(), nullable=False),
        sa.Column("trace", sa.LargeBinary()),
        sa.Column("link", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["policy"], ["policy.digest"]),
        sa.ForeignKeyConstraint(["reference"], ["reference.digest"]),
        sa.PrimaryKeyConstraint("part_id", "number"),
        sa.UniqueConstraint("key"),
    )
