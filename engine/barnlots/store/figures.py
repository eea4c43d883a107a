"""How things stand in the ledger, in numbers: nothing of what is counted here tells of a child."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, String, Table, bindparam, case, cast, func, or_, select

from barnlots.model.delivery import DeliveryState
from barnlots.store.instants import EARLIEST, LATEST, from_stored, to_stored
from barnlots.store.notes import Note, noted
from barnlots.store.reader import Reader
from barnlots.store.statement import Statement
from barnlots.store.tables import METADATA

SOON = timedelta(hours=24)
_MOST_ODD = 5
_TABLES = METADATA.tables
_PART, _OPINION = _TABLES["part"], _TABLES["opinion"]
_DELIVERY, _READ_LOG = _TABLES["delivery"], _TABLES["read_log"]
_CHECKPOINT, _NIGHT = _TABLES["checkpoint"], _TABLES["reconciliation"]
_QUARANTINE = _TABLES["quarantine"]
# A receiver that nobody has asked for so long, while others were asked, is no longer configured.
_GONE = timedelta(days=3)


@dataclass(frozen=True)
class Figures:
    """What is counted by holder is a mapping from its id. An `oldest_…` is since when the one that
    has waited longest has waited; None when none waits. `odd` are rows that hold what cannot be,
    each by its table and its id: some of them, when there are many. `wrong_since` is since when the
    ledger has been found to disagree with itself."""

    open: Mapping[str, int] = field(default_factory=dict)
    due_soon: Mapping[str, int] = field(default_factory=dict)
    late: Mapping[str, int] = field(default_factory=dict)
    oldest_late: datetime | None = None
    opinions: int = 0
    oldest_opinion: datetime | None = None
    undelivered: Mapping[str, int] = field(default_factory=dict)
    oldest_undelivered: datetime | None = None
    dead_letters: Mapping[str, int] = field(default_factory=dict)
    oldest_dead_letter: datetime | None = None
    quarantined: Mapping[str, int] = field(default_factory=dict)
    oldest_quarantined: datetime | None = None
    oldest_reconciliation: datetime | None = None
    checkpoint_at: datetime | None = None
    witness_chosen_at: datetime | None = None
    witness_at: datetime | None = None
    witness_refused_at: datetime | None = None
    checked_at: datetime | None = None
    wrong_since: datetime | None = None
    reads: int = 0
    odd: tuple[str, ...] = ()


def _by_holder(table: Table, *where: ColumnElement[bool]) -> Statement:
    count = func.count().label("count")
    return Statement(select(table.c.holder, count).where(*where).group_by(table.c.holder))


def _first(column: ColumnElement[Any], *where: ColumnElement[bool]) -> Statement:
    possible = column.between(EARLIEST, LATEST)
    return Statement(select(func.min(column).label("at")).where(possible, *where))


_NEXT_DEADLINE = _first(_PART.c.due_at, _PART.c.due_at > bindparam("after"))
_NEXT_OPINION = _first(_OPINION.c.due_at, _OPINION.c.due_at > bindparam("after"))

_OPEN = _by_holder(_PART, _PART.c.opened_at.is_not(None), _PART.c.closed_at.is_(None))
_LATE = _by_holder(_PART, _PART.c.due_at <= bindparam("now"))
_DUE_SOON = _by_holder(
    _PART, _PART.c.due_at > bindparam("now"), _PART.c.due_at <= bindparam("soon")
)
_OLDEST_LATE = _first(_PART.c.due_at, _PART.c.due_at <= bindparam("now"))
_OPINIONS = Statement(
    select(
        func.count().label("count"),
        func.min(case((_OPINION.c.due_at.between(EARLIEST, LATEST), _OPINION.c.due_at))).label(
            "at"
        ),
    ).select_from(_OPINION)
)
_waits = _DELIVERY.c.state == DeliveryState.WAITING.value
_UNDELIVERED = _by_holder(_DELIVERY, _waits)
_OLDEST_UNDELIVERED = _first(_DELIVERY.c.state_at, _waits)
_is_dead = _DELIVERY.c.state == DeliveryState.UNDELIVERABLE.value
_DEAD_LETTERS = _by_holder(_DELIVERY, _is_dead)
_OLDEST_DEAD_LETTER = _first(_DELIVERY.c.state_at, _is_dead)
_QUARANTINED = _by_holder(_QUARANTINE)
_OLDEST_QUARANTINED = _first(_QUARANTINE.c.at)
_DEAD_BY_RECEIVER = Statement(
    select(_DELIVERY.c.receiver_kind, func.count().label("count"))
    .where(_is_dead)
    .group_by(_DELIVERY.c.receiver_kind)
)
_TENANTS = Statement(
    select(_PART.c.tenant).where(_PART.c.opened_at.is_not(None)).distinct().order_by("tenant")
)
_OLDEST_ACKNOWLEDGED = _first(
    _DELIVERY.c.state_at,
    or_(
        _DELIVERY.c.state == DeliveryState.DELIVERED.value,
        _DELIVERY.c.state == DeliveryState.REGISTERED.value,
    ),
)
_answered = case((_NIGHT.c.silent_nights == 0, _NIGHT.c.at))
_possible_night = _NIGHT.c.at.between(EARLIEST, LATEST)
_NIGHTS = Statement(
    select(
        func.min(_NIGHT.c.at).label("first"),
        func.max(_NIGHT.c.at).label("last"),
        func.max(_answered).label("answered"),
    )
    .where(_possible_night)
    .group_by(_NIGHT.c.receiver)
)
_NEWEST_CHECKPOINT = Statement(
    select(func.max(_CHECKPOINT.c.at).label("at")).where(_CHECKPOINT.c.at.between(EARLIEST, LATEST))
)
# The log is only added to, so its last number says how long it is without all of it being read.
_READS = Statement(select(func.max(_READ_LOG.c.number).label("count")))


def _odd(
    name: ColumnElement[str], *columns: ColumnElement[int], **also: ColumnElement[bool]
) -> Statement:
    impossible = [or_(one < EARLIEST, one > LATEST) for one in columns]
    found = select(name.label("id")).where(or_(*impossible, *also.values())).limit(_MOST_ODD)
    return Statement(found)


_ODD = {
    "part": _odd(_PART.c.part_id, _PART.c.due_at),
    "opinion": _odd(_OPINION.c.part_id, _OPINION.c.due_at),
    "delivery": _odd(
        _DELIVERY.c.id,
        _DELIVERY.c.due_at,
        _DELIVERY.c.offered_at,
        _DELIVERY.c.state_at,
        _DELIVERY.c.lease_until,
    ),
    "reconciliation": _odd(
        _NIGHT.c.receiver, _NIGHT.c.at, night=_NIGHT.c.night.not_like("____-__-__")
    ),
    "quarantine": _odd(_QUARANTINE.c.id, _QUARANTINE.c.at, _QUARANTINE.c.tried_at),
    "checkpoint": _odd(cast(_CHECKPOINT.c.number, String), _CHECKPOINT.c.at),
}


def figures(reader: Reader, now: datetime) -> Figures:
    """How things stand at `now`. Raises StoreError."""
    opinions = reader.channel.row(_OPINIONS)
    return Figures(
        open=open_by_holder(reader),
        due_soon=_counted(reader, _DUE_SOON, now=to_stored(now), soon=to_stored(now + SOON)),
        late=_counted(reader, _LATE, now=to_stored(now)),
        oldest_late=_moment(reader, _OLDEST_LATE, now=to_stored(now)),
        opinions=opinions.count,
        oldest_opinion=_past(opinions.at, now),
        undelivered=_counted(reader, _UNDELIVERED),
        oldest_undelivered=_moment(reader, _OLDEST_UNDELIVERED),
        dead_letters=_counted(reader, _DEAD_LETTERS),
        oldest_dead_letter=_moment(reader, _OLDEST_DEAD_LETTER),
        quarantined=_counted(reader, _QUARANTINED),
        oldest_quarantined=_moment(reader, _OLDEST_QUARANTINED),
        oldest_reconciliation=_oldest_reconciliation(reader),
        checkpoint_at=_moment(reader, _NEWEST_CHECKPOINT),
        witness_chosen_at=noted(reader, Note.CHOSEN),
        witness_at=noted(reader, Note.WITNESS),
        witness_refused_at=noted(reader, Note.REFUSED),
        checked_at=noted(reader, Note.CHECKED),
        wrong_since=min(filter(None, _wrong(reader)), default=None),
        reads=reader.channel.row(_READS).count or 0,
        odd=odd_rows(reader),
    )


def open_by_holder(reader: Reader) -> dict[str, int]:
    """How many parts are open at each holder."""
    return _counted(reader, _OPEN)


def odd_rows(reader: Reader) -> tuple[str, ...]:
    """Rows with a time that is none, each by its table and its id; some, when there are many."""
    return tuple(
        f"{table} {row.id}"
        for table, statement in _ODD.items()
        for row in reader.channel.rows(statement)
    )


def dead_letters_by_receiver(reader: Reader) -> dict[str, int]:
    """How many deliveries wait for somebody to carry them, by kind of receiver."""
    return {row.receiver_kind: row.count for row in reader.channel.rows(_DEAD_BY_RECEIVER)}


def tenants(reader: Reader) -> tuple[str, ...]:
    """Whoever has a part that has not been gallrad."""
    return tuple(row.tenant for row in reader.channel.rows(_TENANTS))


def server_time(reader: Reader) -> datetime | None:
    """What the clock of the database's own machine says; None when that is this one."""
    connection = reader.channel.connection
    if connection.dialect.name == "sqlite":
        return None
    found: datetime = connection.exec_driver_sql("SELECT clock_timestamp()").scalar_one()
    return found


def next_deadline(reader: Reader, after: datetime) -> datetime | None:
    """When the first deadline after a moment falls due."""
    return _moment(reader, _NEXT_DEADLINE, after=to_stored(after))


def next_opinion(reader: Reader, after: datetime) -> datetime | None:
    """When the first second opinion after a moment falls due."""
    return _moment(reader, _NEXT_OPINION, after=to_stored(after))


def _wrong(reader: Reader) -> Iterator[datetime | None]:
    yield noted(reader, Note.ODD)
    yield noted(reader, Note.FALLEN)


def _counted(reader: Reader, statement: Statement, **values: int) -> dict[str, int]:
    return {row.holder: row.count for row in reader.channel.rows(statement, **values)}


def _moment(reader: Reader, statement: Statement, **values: int) -> datetime | None:
    row = reader.channel.row(statement, **values)
    return None if row is None or row.at is None else from_stored(row.at)


def _oldest_reconciliation(reader: Reader) -> datetime | None:
    """Since when what receivers have acknowledged has not been asked for; None when they have
    nothing that could be."""
    acknowledged = _moment(reader, _OLDEST_ACKNOWLEDGED)
    if acknowledged is None:
        return None
    nights = reader.channel.rows(_NIGHTS)
    newest = max((from_stored(row.last) for row in nights), default=None)
    asked = [
        from_stored(row.first if row.answered is None else row.answered)
        for row in nights
        if newest is not None and from_stored(row.last) >= newest - _GONE
    ]
    return max(acknowledged, min(asked, default=acknowledged))


def _past(stored: int | None, now: datetime) -> datetime | None:
    """What is due first, if it is due already."""
    if stored is None:
        return None
    at = from_stored(stored)
    return at if at <= now else None
