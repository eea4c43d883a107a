"""The statements of checkpoints."""

from sqlalchemy import Integer, bindparam, func, insert, or_, select, tuple_, update

from barnlots.store.statement import Statement
from barnlots.store.tables import METADATA

_TABLES = METADATA.tables
_PART, _READ_LOG = _TABLES["part"], _TABLES["read_log"]
_CHECKPOINT, _HEAD, _ENTRY = _TABLES["checkpoint"], _TABLES["checkpoint_head"], _TABLES["entry"]
_LIMIT = bindparam("limit", type_=Integer)
_OLDER = _HEAD.alias("older")

ADD_CHECKPOINT = Statement(
    insert(_CHECKPOINT).inline(), tuple(one.name for one in _CHECKPOINT.columns)
)
ADD_HEAD = Statement(insert(_HEAD).inline(), tuple(one.name for one in _HEAD.columns))
NEWEST = Statement(select(_CHECKPOINT).order_by(_CHECKPOINT.c.number.desc()).limit(_LIMIT))
VOUCHING_FOR_MORE = Statement(
    select(_CHECKPOINT.c.number)
    .where(
        or_(_CHECKPOINT.c.parts > bindparam("parts"), _CHECKPOINT.c.entries > bindparam("entries"))
    )
    .limit(_LIMIT)
)
CHECKPOINTS = Statement(
    select(_CHECKPOINT)
    .where(_CHECKPOINT.c.number > bindparam("after"))
    .order_by(_CHECKPOINT.c.number)
    .limit(_LIMIT)
)
CHECKPOINT_ROW = Statement(
    select(_CHECKPOINT).where(_CHECKPOINT.c.number == bindparam("the_number"))
)

# Every part with its newest entry, and its token where a checkpoint has vouched for that already.
PARTS = Statement(
    select(
        _PART.c.part_id,
        _PART.c.tenant,
        _PART.c.holder,
        _PART.c.number,
        _PART.c.head,
        _HEAD.c.token,
    )
    .outerjoin(_HEAD, (_HEAD.c.part_id == _PART.c.part_id) & (_HEAD.c.number == _PART.c.number))
    .where(_PART.c.part_id > bindparam("after"))
    .order_by(_PART.c.part_id)
    .limit(_LIMIT)
)
HEADS_OF = Statement(
    select(
        _HEAD.c.part_id,
        _HEAD.c.number,
        _HEAD.c.tenant,
        _HEAD.c.holder,
        _HEAD.c.token,
        _HEAD.c.link,
        _ENTRY.c.link.label("entry_link"),
        _ENTRY.c.tenant.label("entry_tenant"),
        _ENTRY.c.holder.label("entry_holder"),
    )
    .outerjoin(_ENTRY, (_ENTRY.c.part_id == _HEAD.c.part_id) & (_ENTRY.c.number == _HEAD.c.number))
    .where(_HEAD.c.checkpoint == bindparam("the_checkpoint"), _HEAD.c.token > bindparam("after"))
    .order_by(_HEAD.c.token)
    .limit(_LIMIT)
)
# What the newest checkpoint vouched for: each part's newest head.
NEWEST_HEADS = Statement(
    select(_HEAD.c.part_id, _HEAD.c.number, _HEAD.c.token, _HEAD.c.link)
    .where(
        _HEAD.c.part_id > bindparam("after"),
        _HEAD.c.number
        == select(func.max(_OLDER.c.number))
        .where(_OLDER.c.part_id == _HEAD.c.part_id)
        .scalar_subquery(),
    )
    .order_by(_HEAD.c.part_id)
    .limit(_LIMIT)
)

CLAIM_READINGS = Statement(
    update(_READ_LOG).where(_READ_LOG.c.checkpoint.is_(None)), ("checkpoint",)
)
READINGS_OF = Statement(
    select(_READ_LOG)
    .where(
        _READ_LOG.c.checkpoint == bindparam("the_checkpoint"),
        _READ_LOG.c.number > bindparam("after"),
    )
    .order_by(_READ_LOG.c.number)
    .limit(_LIMIT)
)

ALL_HEADS = Statement(
    select(_HEAD.c.part_id, _HEAD.c.number, _HEAD.c.checkpoint, _HEAD.c.token, _HEAD.c.link)
    .where(
        tuple_(_HEAD.c.part_id, _HEAD.c.number)
        > tuple_(bindparam("after_part_id"), bindparam("after_number"))
    )
    .order_by(_HEAD.c.part_id, _HEAD.c.number)
    .limit(_LIMIT)
)
ALL_READINGS = Statement(
    select(_READ_LOG)
    .where(_READ_LOG.c.number > bindparam("after_number"))
    .order_by(_READ_LOG.c.number)
    .limit(_LIMIT)
)
