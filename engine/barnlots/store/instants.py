"""Instants as the ledger keeps them: whole microseconds since 1970 in UTC."""

from datetime import UTC, datetime, timedelta

from barnlots.model.errors import StoreError

_START = datetime(1970, 1, 1, tzinfo=UTC)
_STEP = timedelta(microseconds=1)


def to_stored(moment: datetime) -> int:
    """Raises StoreError when nobody has said in which time zone `moment` is."""
    if moment.utcoffset() is None:
        raise StoreError("BL-L007", tid=moment.isoformat())
    return (moment - _START) // _STEP


def to_stored_or_none(moment: datetime | None) -> int | None:
    return None if moment is None else to_stored(moment)


def from_stored(stored: int) -> datetime:
    return _START + stored * _STEP
