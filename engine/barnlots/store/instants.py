"""Instants as the ledger keeps them: whole microseconds since 1970 in UTC."""

from datetime import UTC, datetime, timedelta

from barnlots.model.errors import StoreError

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_STEP = timedelta(microseconds=1)


def to_stored(moment: datetime) -> int:
    """Raises StoreError when nobody has said in which time zone `moment` is."""
    if moment.utcoffset() is None:
        raise StoreError("BL-L007", tid=moment.isoformat())
    return (moment - EPOCH) // _STEP


def to_stored_or_none(moment: datetime | None) -> int | None:
    return None if moment is None else to_stored(moment)


# What a moment can be at all; a row may hold anything that somebody has written there.
EARLIEST = to_stored(datetime.min.replace(tzinfo=UTC))
LATEST = to_stored(datetime.max.replace(tzinfo=UTC))


def from_stored(stored: int) -> datetime:
    """Raises StoreError when it is no moment."""
    if not is_moment(stored):
        raise StoreError("BL-L006", post="tid")
    return EPOCH + stored * _STEP


def is_moment(stored: object) -> bool:
    return isinstance(stored, int) and EARLIEST <= stored <= LATEST


def moment_or(stored: int, otherwise: datetime) -> datetime:
    """The moment that is stored, or another when what stands there is none."""
    return from_stored(stored) if is_moment(stored) else otherwise
