"""Every statement that the ledger is read and written with."""

from sqlalchemy import (
    ColumnElement,
    Integer,
    Select,
    Table,
    bindparam,
    delete,
    func,
    insert,
    select,
    union,
    update,
)

from barnlots.store.statement import Statement
from barnlots.store.tables import METADATA

_TABLES = METADATA.tables
META, POLICY, REFERENCE = _TABLES["barnlots_meta"], _TABLES["policy"], _TABLES["reference"]
EVENT, COMMAND, PART = _TABLES["event"], _TABLES["command"], _TABLES["part"]
DECISION, DEADLINE, TASK = _TABLES["decision"], _TABLES["deadline"], _TABLES["task"]
DELIVERY, READ_LOG = _TABLES["delivery"], _TABLES["read_log"]


def _insert(table: Table) -> Statement:
    """All columns but the one that the database counts by itself."""
    columns = tuple(one.name for one in table.columns if one is not table.autoincrement_column)
    return Statement(insert(table).inline(), columns)


def _is(table: Table, *names: str) -> tuple[ColumnElement[bool], ...]:
    # The prefix keeps a searched column apart from the same column when it is also being set.
    return tuple(table.c[name] == bindparam(f"the_{name}") for name in names)


def _update(table: Table, key: tuple[str, ...], *names: str) -> Statement:
    return Statement(update(table).where(*_is(table, *key)), names)


_LIMIT = bindparam("limit", type_=Integer)

ADD_META = _insert(META)
META_VALUE = Statement(select(META.c.value).where(*_is(META, "name")))

ADD_POLICY = _insert(POLICY)
ADD_REFERENCE = _insert(REFERENCE)
POLICY_BODY = Statement(
    select(POLICY.c.schema_version, POLICY.c.body).where(*_is(POLICY, "digest"))
)
REFERENCE_BODY = Statement(
    select(REFERENCE.c.schema_version, REFERENCE.c.body).where(*_is(REFERENCE, "digest"))
)

ADD_EVENT = _insert(EVENT)
EVENTS = Statement(
    select(EVENT)
    .where(*_is(EVENT, "part_id"), EVENT.c.sequence > bindparam("after"))
    .order_by(EVENT.c.sequence)
)
PARTS_WITH_EVENTS = Statement(
    select(EVENT.c.part_id).group_by(EVENT.c.part_id).order_by(func.min(EVENT.c.position))
)
ALL_PARTS = Statement(union(select(EVENT.c.part_id), select(PART.c.part_id)).order_by("part_id"))

ADD_COMMAND = _insert(COMMAND)
COMMAND_BY_KEY = Statement(
    select(COMMAND.c.part_id, COMMAND.c.version, COMMAND.c.digest).where(*_is(COMMAND, "key"))
)

_PART_COLUMNS = ("case_id", "tenant", "holder", "version", "opened_at", "closed_at", "body")
ADD_PART = _insert(PART)
SET_PART = _update(PART, ("part_id",), "version", "closed_at", "body")
MEND_PART = _update(PART, ("part_id",), *_PART_COLUMNS)
PART_ROW = Statement(select(PART).where(*_is(PART, "part_id")))
PART_VERSION = Statement(select(PART.c.version).where(*_is(PART, "part_id")))
PART_BODY = Statement(select(PART.c.body).where(*_is(PART, "part_id")))
PARTS_OF_CASE = Statement(
    select(PART.c.part_id, PART.c.body)
    .where(*_is(PART, "case_id"))
    .order_by(PART.c.opened_at, PART.c.number)
)
CASES = Statement(
    select(PART.c.case_id)
    .group_by(PART.c.case_id)
    .order_by(func.min(PART.c.opened_at), func.min(PART.c.number))
)

ADD_DECISION = _insert(DECISION)
DECISION_AT = Statement(select(DECISION).where(*_is(DECISION, "part_id", "version")))
DECISION_NEWEST = Statement(
    select(DECISION)
    .where(*_is(DECISION, "part_id"))
    .order_by(DECISION.c.version.desc())
    .limit(_LIMIT)
)
OPINIONS_DUE = Statement(
    select(DECISION)
    .where(DECISION.c.opinion_due_at <= bindparam("now"))
    .order_by(DECISION.c.opinion_due_at, DECISION.c.part_id, DECISION.c.version)
    .limit(_LIMIT)
)
OPINION_DONE = _update(DECISION, ("part_id", "version"), "opinion_due_at")

ADD_DEADLINE = _insert(DEADLINE)
DROP_DEADLINE = Statement(delete(DEADLINE).where(*_is(DEADLINE, "part_id", "id")))
DEADLINES_OF_PART = Statement(select(DEADLINE).where(*_is(DEADLINE, "part_id")))
DUE = Statement(
    select(DEADLINE.c.part_id, DEADLINE.c.id, DEADLINE.c.body)
    .where(DEADLINE.c.at <= bindparam("now"))
    .order_by(DEADLINE.c.at, DEADLINE.c.part_id, DEADLINE.c.id)
    .limit(_LIMIT)
)

ADD_TASK = _insert(TASK)
DROP_TASK = Statement(delete(TASK).where(*_is(TASK, "part_id", "id")))
TASKS_OF_PART = Statement(select(TASK).where(*_is(TASK, "part_id")))

ADD_DELIVERY = _insert(DELIVERY)
DROP_DELIVERY = Statement(delete(DELIVERY).where(*_is(DELIVERY, "part_id", "id")))
DELIVERIES_OF_PART = Statement(select(DELIVERY).where(*_is(DELIVERY, "part_id")))
SET_DELIVERY_STATE = _update(DELIVERY, ("id",), "state", "state_at")
_DELIVERIES = select(DELIVERY).order_by(DELIVERY.c.offered_at, DELIVERY.c.id)
DELIVERIES = Statement(_DELIVERIES)
DELIVERIES_IN_STATE = Statement(_DELIVERIES.where(*_is(DELIVERY, "state")))

ADD_READ = _insert(READ_LOG)
READS = Statement(select(READ_LOG).where(*_is(READ_LOG, "part_id")).order_by(READ_LOG.c.number))


def work_of(assignments: list[str]) -> Select[tuple[str, str, str, str]]:
    """The open tasks of these assignments; how many there are is known only when it is asked."""
    return (
        select(TASK.c.part_id, TASK.c.case_id, TASK.c.id, TASK.c.body)
        .where(TASK.c.assignee.in_(assignments))
        .order_by(
            TASK.c.urgent.desc(),
            # Databases disagree on whether "no date" comes first or last.
            TASK.c.due_at.is_(None),
            TASK.c.due_at,
            TASK.c.part_id,
            TASK.c.id,
        )
    )
