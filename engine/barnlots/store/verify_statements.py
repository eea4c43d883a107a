"""What `verify` asks the ledger for."""

from sqlalchemy import Integer, Text, bindparam, func, select, tuple_, union

from barnlots.store.statement import Statement
from barnlots.store.tables import METADATA

_TABLES = METADATA.tables
_ENTRY, _KEY = _TABLES["entry"], _TABLES["part_key"]
_READ_LOG, _HEAD, _CHECKPOINT = (
    _TABLES["read_log"],
    _TABLES["checkpoint_head"],
    _TABLES["checkpoint"],
)
_META = _TABLES["barnlots_meta"]
_LIMIT = bindparam("limit", type_=Integer)
_PART = bindparam("the_part_id", type_=Text)

# Numbers are counted from 1, so what stands under a lower one was put there by somebody.
LOWEST = -(2**31)
LOWEST_READING = -(2**63)

_WITH_PARTS = (
    "entry",
    "part",
    "part_key",
    "snapshot",
    "observed",
    "duty",
    "opinion",
    "delivery",
    "read_log",
    "checkpoint_head",
)
# Every part that anything is known of, also when its entries are gone.
PARTS = Statement(
    union(
        *(
            select(_TABLES[name].c.part_id).where(_TABLES[name].c.part_id > bindparam("after"))
            for name in _WITH_PARTS
        )
    )
    .order_by("part_id")
    .limit(_LIMIT)
)
ANY_OF = {
    name: Statement(
        select(_TABLES[name].c.part_id).where(_TABLES[name].c.part_id == _PART).limit(_LIMIT)
    )
    for name in ("snapshot", "observed", "duty", "opinion", "delivery", "checkpoint_head")
}
KEYS_OF = Statement(select(_KEY).where(_KEY.c.part_id == _PART))
READINGS_OF_PART = Statement(
    select(_READ_LOG)
    .where(_READ_LOG.c.part_id == _PART, _READ_LOG.c.number > bindparam("after"))
    .order_by(_READ_LOG.c.number)
    .limit(_LIMIT)
)
LAST_VOUCHED = Statement(
    select(_HEAD.c.number)
    .where(_HEAD.c.part_id == _PART)
    .order_by(_HEAD.c.number.desc())
    .limit(_LIMIT)
)
# A head or a reading of a checkpoint that is not there.
STRAY_HEADS = Statement(
    select(_HEAD.c.part_id, _HEAD.c.number)
    .where(_HEAD.c.checkpoint.not_in(select(_CHECKPOINT.c.number)))
    .order_by(_HEAD.c.part_id)
    .limit(_LIMIT)
)
STRAY_READINGS = Statement(
    select(_READ_LOG.c.part_id, _READ_LOG.c.number)
    .where(
        _READ_LOG.c.checkpoint.is_not(None),
        _READ_LOG.c.checkpoint.not_in(select(_CHECKPOINT.c.number)),
    )
    .order_by(_READ_LOG.c.number)
    .limit(_LIMIT)
)
TWICE = Statement(
    select(_ENTRY.c.part_id, _ENTRY.c.number).where(
        _ENTRY.c.key.in_(select(_ENTRY.c.key).group_by(_ENTRY.c.key).having(func.count() > 1))
    )
)
ENTRY_LINK = Statement(
    select(_ENTRY.c.link).where(
        _ENTRY.c.part_id == _PART, _ENTRY.c.number == bindparam("the_number")
    )
)
LAST_NUMBER = Statement(
    select(func.max(_ENTRY.c.number).label("number")).where(_ENTRY.c.part_id == _PART)
)
METAS = Statement(select(_META.c.name, _META.c.value).order_by(_META.c.name))
TENANTS = Statement(select(_KEY.c.tenant).distinct())
DIGESTS = {
    name: Statement(select(_TABLES[name].c.digest).order_by(_TABLES[name].c.digest))
    for name in ("policy", "reference")
}

ALL_ENTRIES = Statement(
    select(_ENTRY)
    .where(
        tuple_(_ENTRY.c.part_id, _ENTRY.c.number)
        > tuple_(bindparam("after_part_id"), bindparam("after_number"))
    )
    .order_by(_ENTRY.c.part_id, _ENTRY.c.number)
    .limit(_LIMIT)
)
