"""The statements of the quarantine."""

from sqlalchemy import Integer, bindparam, delete, func, insert, select, update

from barnlots.store.statement import Statement
from barnlots.store.tables import METADATA

_QUARANTINE = METADATA.tables["quarantine"]
_ID = _QUARANTINE.c.id == bindparam("the_id")
_COLUMNS = tuple(one.name for one in _QUARANTINE.columns)
# What is listed is read without what was handed in.
_LISTED = tuple(one for one in _QUARANTINE.columns if one.name not in ("wrapped", "content"))

ADD = Statement(insert(_QUARANTINE).inline(), _COLUMNS)
TRIED = Statement(
    update(_QUARANTINE).where(_ID).values(tries=_QUARANTINE.c.tries + 1),
    ("why", "params", "owner", "tried_at"),
)
DROP = Statement(delete(_QUARANTINE).where(_ID))
ONE = Statement(select(_QUARANTINE).where(_ID))
LISTED = Statement(
    select(*_LISTED)
    .where(_QUARANTINE.c.source == bindparam("the_source"), _QUARANTINE.c.id > bindparam("after"))
    .order_by(_QUARANTINE.c.id)
    .limit(bindparam("limit", type_=Integer))
)
HELD = Statement(
    select(
        _QUARANTINE.c.owner,
        _QUARANTINE.c.source,
        func.count().label("count"),
        func.min(_QUARANTINE.c.at).label("since"),
    )
    .group_by(_QUARANTINE.c.owner, _QUARANTINE.c.source)
    .order_by(_QUARANTINE.c.owner, _QUARANTINE.c.source)
)
