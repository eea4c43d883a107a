"""Deliveries on their way out: leased to one carrier at a time, and put back or moved on by it.

A lease has a token that grows each time the row is touched. Whoever was paused past the end of its
lease, or whose delivery has been answered meanwhile, finds another token there and changes nothing.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from barnlots.model.delivery import Lease, Movement
from barnlots.model.errors import Conflict, LeaseLost, NotFound, StoreError
from barnlots.store import outbox_statements as sql
from barnlots.store.instants import from_stored, is_moment, moment_or, to_stored, to_stored_or_none
from barnlots.store.reader import Reader
from barnlots.store.rows import DeliveryRow
from barnlots.store.transaction import Transaction

# Nothing that is to be sent waits so long for its next attempt, and no lease is so long.
STRAY = timedelta(hours=3)

Tell = Callable[[str], object]


def _nobody(_: str) -> None:
    return None


@dataclass(frozen=True)
class Leased:
    """A delivery that somebody has taken up, without what it carries: one that cannot be opened
    must not keep the others from being taken up."""

    id: str
    part: str
    lease: Lease
    lease_until: datetime
    due_at: datetime
    attempts: int


@dataclass(frozen=True)
class Acknowledged:
    """A delivery that its receiver has said it has; `token` is the row's as it was read."""

    id: str
    part: str
    token: int
    receiver_kind: str
    receiver: str | None


@dataclass(frozen=True)
class Address:
    """Who sends a delivery, and to whom."""

    holder: str
    receiver_kind: str
    receiver: str | None


@dataclass(frozen=True)
class Offered:
    """A delivery that nobody has answered for yet."""

    id: str
    part: str


@dataclass(frozen=True)
class Reconciliation:
    """One night's asking of one receiver. `silent_nights` is how many nights in a row, this one
    included, it could not answer."""

    receiver: str
    night: date
    at: datetime
    asked: int
    missing: int
    silent_nights: int


def lease(
    transaction: Transaction,
    due: datetime,
    now: datetime,
    until: datetime,
    most: int,
    tell: Tell = _nobody,
) -> tuple[Leased, ...]:
    """Take up to `most` of the deliveries that were due at `due` and that nobody has leased, until
    `until`; the one that has waited longest first. What waits to be sent, or is leased, until after
    `STRAY` has come there by a clock that went wrong, and is taken up too.

    `tell` is told the id of a row that holds what cannot be: one that can be taken up anyhow is,
    and none keeps the others from it.
    """
    rows = transaction.channel.rows(
        sql.LEASE,
        until=to_stored(due),
        now=to_stored(now),
        stray=to_stored(now + STRAY),
        lease_until=to_stored(until),
        limit=most,
    )
    found = list[Leased]()
    for row in rows:
        if not is_moment(row.due_at):
            tell(row.id)
        try:
            leased = Leased(
                id=row.id,
                part=row.part_id,
                lease=Lease(delivery=row.id, token=row.token),
                lease_until=until,
                due_at=min(moment_or(row.due_at, due), due),
                attempts=int(row.attempts),
            )
        except ValueError:
            tell(row.id)
            continue
        found.append(leased)
    return tuple(sorted(found, key=lambda one: (one.due_at, one.id)))


def put_back(transaction: Transaction, held: Lease, due_at: datetime, attempts: int) -> None:
    """Let it be tried or asked for again at `due_at`. Raises LeaseLost."""
    row = {
        "the_id": held.delivery,
        "the_token": held.token,
        "due_at": to_stored(due_at),
        "attempts": attempts,
    }
    _only_one(transaction.channel.write(sql.PUT_BACK, row), held)


def follow(
    transaction: Transaction, movements: Iterable[Movement], now: datetime, held: Lease | None
) -> None:
    """Let each row stand where its handover has come. When the delivery that is held does not move
    its handover had moved on before, and so the lease is lost. Raises LeaseLost, NotFound."""
    moved = set()
    for movement in movements:
        move(transaction, movement, now, held)
        moved.add(movement.delivery)
    if held is not None and held.delivery not in moved:
        raise LeaseLost("BL-K010", leverans=held.delivery)


def move(
    transaction: Transaction, movement: Movement, now: datetime, held: Lease | None = None
) -> None:
    """Let the row stand where its handover has come. With a lease only if it still holds, without
    one whoever has leased it loses it. Raises LeaseLost, NotFound."""
    row = {"the_id": movement.delivery, "due_at": to_stored_or_none(movement.due_at)}
    if movement.state is not None:
        row |= {"state": movement.state.value, "state_at": to_stored(now)}
    leased = held is not None and held.delivery == movement.delivery
    if leased and held is not None:
        row["the_token"] = held.token
    stays, moves = (sql.STAY_LEASED, sql.MOVE_LEASED) if leased else (sql.STAY, sql.MOVE)
    touched = transaction.channel.write(stays if movement.state is None else moves, row)
    if leased and held is not None:
        _only_one(touched, held)
    elif touched == 0:
        raise NotFound("BL-K003", leverans=movement.delivery)


def _only_one(touched: int, held: Lease) -> None:
    if touched != 1:
        raise LeaseLost("BL-K010", leverans=held.delivery)


def next_delivery(reader: Reader, after: datetime) -> datetime | None:
    """When the first delivery after a moment is due."""
    row = reader.channel.row(sql.NEXT, after=to_stored(after))
    return None if row is None or row.due_at is None else from_stored(row.due_at)


def delivery(reader: Reader, name: str) -> DeliveryRow | None:
    """The delivery with this id."""
    row = reader.channel.row(sql.DELIVERY_ROW, the_id=name)
    return None if row is None else reader.delivery_of(row)


def address(reader: Reader, name: str) -> Address | None:
    """To whom the delivery with this id goes, and from whom; None when there is none."""
    row = reader.channel.row(sql.ADDRESS, the_id=name)
    return None if row is None else Address(row.holder, row.receiver_kind, row.receiver)


def offered(reader: Reader, organisation: str, kinds: Iterable[str]) -> tuple[Offered, ...]:
    """What has been offered to this organisation, or to any of these kinds by somebody else, and
    has been neither received nor sent back, however far it has been carried."""
    named = reader.channel.rows(sql.OFFERED_TO, the_receiver=organisation, not_of=organisation)
    found = {row.id: row.part_id for row in named}
    for kind in kinds:
        rows = reader.channel.rows(sql.OFFERED_TO_KIND, the_kind=kind, not_of=organisation)
        found |= {row.id: row.part_id for row in rows}
    return tuple(Offered(name, part) for name, part in found.items())


def acknowledged(
    reader: Reader, before: datetime, after: str = "", most: int = 500
) -> tuple[Acknowledged, ...]:
    """What receivers have said that they have since `before` or earlier and that no person has
    received, by id: those after `after`."""
    rows = reader.channel.rows(sql.ACKNOWLEDGED, before=to_stored(before), after=after, limit=most)
    return tuple(
        Acknowledged(row.id, row.part_id, row.token, row.receiver_kind, row.receiver)
        for row in rows
    )


def note_night(transaction: Transaction, night: Reconciliation) -> None:
    """Keep how a night's asking went; asking again the same night replaces it. Raises Conflict
    when another worker has kept the same night at the same time."""
    found = {
        "at": to_stored(night.at),
        "asked": night.asked,
        "missing": night.missing,
        "silent_nights": night.silent_nights,
    }
    key = {"receiver": night.receiver, "night": night.night.isoformat()}
    channel = transaction.channel
    again = {**found, **{f"the_{name}": value for name, value in key.items()}}
    if channel.write(sql.SET_NIGHT, again) == 0:
        taken = Conflict("BL-K010", leverans=night.receiver)
        channel.write(sql.ADD_NIGHT, {**key, **found}, taken=taken)


def nights(
    reader: Reader,
    receiver: str,
    most: int = 30,
    until: date = date.max,
    tell: Tell = _nobody,
) -> tuple[Reconciliation, ...]:
    """How the latest nights' asking of a receiver went, the newest first; none after `until`.
    `tell` is told the receiver for each row that holds what cannot be: it is passed over."""
    found = list[Reconciliation]()
    given = {"the_receiver": receiver, "until": until.isoformat(), "limit": most}
    for row in reader.channel.rows(sql.NIGHTS, **given):
        try:
            night = Reconciliation(
                receiver=row.receiver,
                night=date.fromisoformat(row.night),
                at=from_stored(row.at),
                asked=int(row.asked),
                missing=int(row.missing),
                silent_nights=int(row.silent_nights),
            )
        except (ValueError, StoreError):
            tell(row.receiver)
            continue
        found.append(night)
    return tuple(found)


def last_reconciled(reader: Reader, receiver: str) -> datetime | None:
    """When the receiver last answered what it has; None when it never has."""
    row = reader.channel.row(sql.LAST_ANSWERED, the_receiver=receiver)
    return None if row is None or row.at is None else from_stored(row.at)
