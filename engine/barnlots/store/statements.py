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
    or_,
    select,
    union,
    update,
)

from barnlots.model.duty import DutyKind
from barnlots.store.statement import Statement
from barnlots.store.tables import METADATA

_TABLES = METADATA.tables
META, POLICY, REFERENCE = _TABLES["barnlots_meta"], _TABLES["policy"], _TABLES["reference"]
KEY, ENTRY, PART = _TABLES["part_key"], _TABLES["entry"], _TABLES["part"]
SNAPSHOT, DUTY, OPINION = _TABLES["snapshot"], _TABLES["duty"], _TABLES["opinion"]
OBSERVED, DELIVERY, READ_LOG = _TABLES["observed"], _TABLES["delivery"], _TABLES["read_log"]


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
SET_META = _update(META, ("name",), "value")
META_VALUE = Statement(select(META.c.value).where(*_is(META, "name")))

ADD_POLICY = _insert(POLICY)
ADD_REFERENCE = _insert(REFERENCE)
# Whether it is kept is asked far more often than what it says, which is long.
POLICY_KEPT = Statement(select(POLICY.c.digest).where(*_is(POLICY, "digest")))
REFERENCE_KEPT = Statement(select(REFERENCE.c.digest).where(*_is(REFERENCE, "digest")))
POLICY_BODY = Statement(
    select(POLICY.c.schema_version, POLICY.c.body).where(*_is(POLICY, "digest"))
)
REFERENCE_BODY = Statement(
    select(REFERENCE.c.schema_version, REFERENCE.c.body).where(*_is(REFERENCE, "digest"))
)

ADD_KEY = _insert(KEY)
KEY_ROW = Statement(
    select(KEY.c.tenant, KEY.c.wrapped).where(*_is(KEY, "part_id", "base", "retention"))
)

ADD_ENTRY = _insert(ENTRY)
ENTRIES = Statement(
    select(ENTRY)
    .where(*_is(ENTRY, "part_id"), ENTRY.c.number > bindparam("after"))
    .order_by(ENTRY.c.number)
)
ENTRY_AT = Statement(select(ENTRY).where(*_is(ENTRY, "part_id", "number")))
LINK_AT = Statement(select(ENTRY.c.link).where(*_is(ENTRY, "part_id", "number")))
ENTRY_BY_KEY = Statement(select(ENTRY).where(*_is(ENTRY, "key")))
TRACE_AT = Statement(
    select(ENTRY)
    .where(
        *_is(ENTRY, "part_id", "version"),
        ENTRY.c.number > bindparam("after"),
        ENTRY.c.trace.is_not(None),
    )
    .order_by(ENTRY.c.number.desc())
    .limit(_LIMIT)
)
TRACE_NEWEST = Statement(
    select(ENTRY)
    .where(*_is(ENTRY, "part_id"), ENTRY.c.number > bindparam("after"), ENTRY.c.trace.is_not(None))
    .order_by(ENTRY.c.number.desc())
    .limit(_LIMIT)
)
PARTS_WITH_ENTRIES = Statement(select(ENTRY.c.part_id).distinct().order_by(ENTRY.c.part_id))
# Whose decisions rest on a policy or a reference that is not there.
PARTS_UNFOUNDED = Statement(
    select(ENTRY.c.part_id)
    .where(
        or_(
            ENTRY.c.policy.not_in(select(POLICY.c.digest)),
            ENTRY.c.reference.not_in(select(REFERENCE.c.digest)),
        )
    )
    .distinct()
)
ALL_PARTS = Statement(union(select(ENTRY.c.part_id), select(PART.c.part_id)).order_by("part_id"))

ADD_PART = _insert(PART)
_BASES = ("base", "trace_base", "read_base")
_MOVING = ("number", "version", *_BASES, "head", "opened_at", "closed_at", "due_at")
SET_PART = _update(PART, ("part_id",), *_MOVING, "tail", "folded")
MEND_PART = _update(PART, ("part_id",), "case_id", "tenant", "holder", *_MOVING, "tail", "folded")
PART_ROW = Statement(select(PART).where(*_is(PART, "part_id")))
PARTS_OF_CASE = Statement(
    select(PART).where(*_is(PART, "case_id")).order_by(PART.c.opened_at, PART.c.ordinal)
)
OPEN_PARTS_AT = Statement(
    select(PART.c.part_id)
    .where(*_is(PART, "holder"), PART.c.opened_at.is_not(None), PART.c.closed_at.is_(None))
    .order_by(PART.c.opened_at, PART.c.ordinal)
)
CASES = Statement(
    select(PART.c.case_id)
    .where(PART.c.opened_at.is_not(None))
    .group_by(PART.c.case_id)
    .order_by(func.min(PART.c.opened_at), func.min(PART.c.ordinal))
)
_DUE = (
    select(PART.c.part_id, PART.c.due_at)
    .where(PART.c.due_at <= bindparam("now"))
    .order_by(PART.c.due_at, PART.c.part_id)
)
DUE_PARTS = Statement(_DUE.limit(_LIMIT))
DUE_PARTS_AT = Statement(_DUE.where(*_is(PART, "holder")))

ADD_SNAPSHOT = _insert(SNAPSHOT)
DROP_SNAPSHOT = Statement(delete(SNAPSHOT).where(*_is(SNAPSHOT, "part_id")))
SNAPSHOT_ROW = Statement(select(SNAPSHOT).where(*_is(SNAPSHOT, "part_id")))

ADD_OBSERVED = _insert(OBSERVED)
DROP_OBSERVED = Statement(delete(OBSERVED).where(*_is(OBSERVED, "part_id")))
OBSERVED_OF_PART = Statement(
    select(OBSERVED).where(*_is(OBSERVED, "part_id")).order_by(OBSERVED.c.first)
)

ADD_DUTY = _insert(DUTY)
_DUTY = (DUTY.c.assignment, DUTY.c.kind, DUTY.c.whose)
_THE_DUTY = _is(DUTY, "assignment", "kind", "whose")
DROP_DUTY = Statement(delete(DUTY).where(*_is(DUTY, "part_id"), *_THE_DUTY))
DUTIES_OF_PART = Statement(
    select(*_DUTY, DUTY.c.tenant, DUTY.c.holder).where(*_is(DUTY, "part_id"))
)
DROP_DUTIES = Statement(delete(DUTY).where(*_is(DUTY, "part_id")))
DUTIES = Statement(select(*_DUTY).distinct().order_by(*_DUTY))
_IN_THE_LIST = (DutyKind.TASK.value, DutyKind.ALARMED.value)
PARTS_WITH_DUTY = Statement(select(DUTY.c.part_id).where(*_THE_DUTY).order_by(DUTY.c.part_id))

ADD_OPINION = _insert(OPINION)
OPINIONS_DUE = Statement(
    select(OPINION)
    .where(OPINION.c.due_at <= bindparam("now"))
    .order_by(OPINION.c.due_at, OPINION.c.part_id, OPINION.c.version)
    .limit(_LIMIT)
)
DROP_OPINION = Statement(delete(OPINION).where(*_is(OPINION, "part_id", "version")))
DROP_OPINIONS = Statement(delete(OPINION).where(*_is(OPINION, "part_id")))
OPINIONS_OF_PART = Statement(select(OPINION).where(*_is(OPINION, "part_id")))

ADD_DELIVERY = _insert(DELIVERY)
DROP_DELIVERY = Statement(delete(DELIVERY).where(*_is(DELIVERY, "part_id", "id")))
DELIVERIES_OF_PART = Statement(select(DELIVERY).where(*_is(DELIVERY, "part_id")))
_DELIVERIES = select(DELIVERY).order_by(DELIVERY.c.offered_at, DELIVERY.c.id)
DELIVERIES = Statement(_DELIVERIES)
DELIVERIES_IN_STATE = Statement(_DELIVERIES.where(*_is(DELIVERY, "state")))

ADD_READ = _insert(READ_LOG)
READS = Statement(select(READ_LOG).where(*_is(READ_LOG, "part_id")).order_by(READ_LOG.c.number))


def parts_with_work(assignments: list[str]) -> Select[tuple[str]]:
    """Where these assignments have something to do or to see to; how many there are is known only
    when it is asked."""
    return (
        select(DUTY.c.part_id)
        .where(DUTY.c.assignment.in_(assignments), DUTY.c.kind.in_(_IN_THE_LIST))
        .distinct()
        .order_by(DUTY.c.part_id)
    )
