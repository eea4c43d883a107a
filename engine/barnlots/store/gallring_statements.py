"""The statements of a gallring."""

from sqlalchemy import Integer, bindparam, delete, select, update

from barnlots.store.statement import Statement
from barnlots.store.tables import METADATA

_TABLES = METADATA.tables
_KEY, _ENTRY = _TABLES["part_key"], _TABLES["entry"]
_DELIVERY, _READ_LOG = _TABLES["delivery"], _TABLES["read_log"]

NEWEST_ENTRY = Statement(
    select(_ENTRY.c.number, _ENTRY.c.policy)
    .where(_ENTRY.c.part_id == bindparam("the_part_id"))
    .order_by(_ENTRY.c.number.desc())
    .limit(bindparam("limit", type_=Integer))
)
DELIVERIES_OF = Statement(
    select(_DELIVERY.c.id, _DELIVERY.c.state).where(_DELIVERY.c.part_id == bindparam("the_part_id"))
)
DESTROY_KEYS = Statement(
    delete(_KEY).where(
        _KEY.c.part_id == bindparam("the_part_id"),
        _KEY.c.retention == bindparam("the_retention"),
    )
)
DROP_DERIVED = tuple(
    Statement(delete(_TABLES[name]).where(_TABLES[name].c.part_id == bindparam("the_part_id")))
    for name in ("snapshot", "observed", "duty", "delivery")
)
READINGS = Statement(
    select(_READ_LOG.c.number, _READ_LOG.c.content).where(
        _READ_LOG.c.part_id == bindparam("the_part_id")
    )
)
SHRED_READING = Statement(
    update(_READ_LOG).where(_READ_LOG.c.number == bindparam("the_number")), ("content",)
)
