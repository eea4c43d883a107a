"""Every statement that deliveries and their reconciliation are read and written with.

Each write back names the token that its lease had: who has lost the lease touches nothing.
"""

from sqlalchemy import (
    ColumnElement,
    Integer,
    and_,
    bindparam,
    case,
    func,
    insert,
    null,
    or_,
    select,
    update,
)

from barnlots.model.delivery import DeliveryState
from barnlots.store.instants import EARLIEST, LATEST
from barnlots.store.statement import Statement
from barnlots.store.tables import METADATA

DELIVERY = METADATA.tables["delivery"]
RECONCILIATION = METADATA.tables["reconciliation"]

DELIVERED, REGISTERED = DeliveryState.DELIVERED, DeliveryState.REGISTERED

_MINE = (DELIVERY.c.id == bindparam("the_id"), DELIVERY.c.token == bindparam("the_token"))
# A clock that went ahead and back leaves leases and times that nobody would have set: they do not
# count.
_FREE = or_(
    DELIVERY.c.lease_until.is_(None),
    DELIVERY.c.lease_until <= bindparam("now"),
    DELIVERY.c.lease_until > bindparam("stray"),
)
_WAITS_TOO_LONG = and_(
    DELIVERY.c.state == DeliveryState.WAITING.value, DELIVERY.c.due_at > bindparam("stray")
)
_LIMIT = bindparam("limit", type_=Integer)
_MOST = 2**31 - 1


def _more(column: ColumnElement[int]) -> ColumnElement[int]:
    """One more. A row that somebody has written the most into begins again: PostgreSQL would
    otherwise take up no delivery at all."""
    return case((column < _MOST, column + 1), else_=1)


_ANOTHER = _more(DELIVERY.c.token)

# Where rows can be locked one by one, those that another worker is leasing at the moment are passed
# over; elsewhere the transaction has the whole file.
_due = (
    select(DELIVERY.c.id)
    .where(or_(DELIVERY.c.due_at <= bindparam("until"), _WAITS_TOO_LONG), _FREE)
    .order_by(DELIVERY.c.due_at, DELIVERY.c.id)
    .limit(_LIMIT)
    .with_for_update(skip_locked=True)
    .cte("due")
)
LEASE = Statement(
    update(DELIVERY)
    .where(DELIVERY.c.id.in_(select(_due.c.id)))
    .values(token=_ANOTHER, attempts=_more(DELIVERY.c.attempts))
    .returning(
        DELIVERY.c.id,
        DELIVERY.c.part_id,
        DELIVERY.c.token,
        DELIVERY.c.due_at,
        DELIVERY.c.attempts,
    ),
    ("lease_until",),
)
PUT_BACK = Statement(
    update(DELIVERY).where(*_MINE).values(lease_until=null(), token=_ANOTHER),
    ("due_at", "attempts"),
)
_MOVED = ("state", "state_at", "due_at")
_move = update(DELIVERY).values(lease_until=null(), token=_ANOTHER, attempts=0)
MOVE = Statement(_move.where(DELIVERY.c.id == bindparam("the_id")), _MOVED)
MOVE_LEASED = Statement(_move.where(*_MINE), _MOVED)
_stay = update(DELIVERY).values(lease_until=null(), token=_ANOTHER)
STAY = Statement(_stay.where(DELIVERY.c.id == bindparam("the_id")), ("due_at",))
STAY_LEASED = Statement(_stay.where(*_MINE), ("due_at",))

NEXT = Statement(
    select(func.min(DELIVERY.c.due_at).label("due_at")).where(
        DELIVERY.c.due_at > bindparam("after"), DELIVERY.c.due_at <= LATEST
    )
)
_UNANSWERED = or_(
    *(
        DELIVERY.c.state == one.value
        for one in DeliveryState
        if one not in (DeliveryState.RECEIVED, DeliveryState.RETURNED)
    )
)
_offered = (
    select(DELIVERY.c.id, DELIVERY.c.part_id)
    .where(_UNANSWERED, DELIVERY.c.holder != bindparam("not_of"))
    .order_by(DELIVERY.c.offered_at, DELIVERY.c.id)
)
OFFERED_TO_KIND = Statement(
    _offered.where(DELIVERY.c.receiver.is_(None), DELIVERY.c.receiver_kind == bindparam("the_kind"))
)
OFFERED_TO = Statement(_offered.where(DELIVERY.c.receiver == bindparam("the_receiver")))
ADDRESS = Statement(
    select(DELIVERY.c.holder, DELIVERY.c.receiver_kind, DELIVERY.c.receiver).where(
        DELIVERY.c.id == bindparam("the_id")
    )
)
DELIVERY_ROW = Statement(select(DELIVERY).where(DELIVERY.c.id == bindparam("the_id")))
ACKNOWLEDGED = Statement(
    select(
        DELIVERY.c.id,
        DELIVERY.c.part_id,
        DELIVERY.c.token,
        DELIVERY.c.receiver_kind,
        DELIVERY.c.receiver,
    )
    .where(
        or_(*(DELIVERY.c.state == one.value for one in (DELIVERED, REGISTERED))),
        DELIVERY.c.state_at <= bindparam("before"),
        DELIVERY.c.id > bindparam("after"),
    )
    .order_by(DELIVERY.c.id)
    .limit(_LIMIT)
)

_NIGHT = (
    RECONCILIATION.c.receiver == bindparam("the_receiver"),
    RECONCILIATION.c.night == bindparam("the_night"),
)
_FOUND = ("at", "asked", "missing", "silent_nights")
ADD_NIGHT = Statement(insert(RECONCILIATION).inline(), ("receiver", "night", *_FOUND))
SET_NIGHT = Statement(update(RECONCILIATION).where(*_NIGHT), _FOUND)
NIGHTS = Statement(
    select(RECONCILIATION)
    .where(
        RECONCILIATION.c.receiver == bindparam("the_receiver"),
        RECONCILIATION.c.night <= bindparam("until"),
    )
    .order_by(RECONCILIATION.c.night.desc())
    .limit(_LIMIT)
)
LAST_ANSWERED = Statement(
    select(func.max(RECONCILIATION.c.at).label("at")).where(
        RECONCILIATION.c.receiver == bindparam("the_receiver"),
        RECONCILIATION.c.silent_nights == 0,
        RECONCILIATION.c.at.between(EARLIEST, LATEST),
    )
)
