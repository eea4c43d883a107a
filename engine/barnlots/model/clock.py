"""Swedish civil time from the pinned time zone data, never from the machine's own."""

from datetime import UTC, date, datetime, time
from functools import lru_cache
from importlib.metadata import version
from importlib.resources import files
from zoneinfo import ZoneInfo

_ZONE_FILE = files("tzdata") / "zoneinfo" / "Europe" / "Stockholm"

with _ZONE_FILE.open("rb") as _file:
    STOCKHOLM = ZoneInfo.from_file(_file, key="Europe/Stockholm")

TZDATA = version("tzdata")


def local_day(instant: datetime) -> date:
    """The Stockholm date of a moment."""
    # Elsewhere two moments of one night may be equal to each other, and stand for different days.
    return _local_day(instant) if instant.tzinfo is UTC else _local_day.__wrapped__(instant)


@lru_cache(maxsize=4096)
def _local_day(instant: datetime) -> date:
    return instant.astimezone(STOCKHOLM).date()


@lru_cache(maxsize=4096)
def end_of(day: date) -> datetime:
    """The last minute of a Stockholm day, in UTC."""
    return datetime.combine(day, time(23, 59), STOCKHOLM).astimezone(UTC)


def from_local(text: str) -> datetime:
    """`2026-09-15 08:30` in Stockholm, as UTC. An hour that occurs twice is the first of them."""
    return datetime.fromisoformat(text).replace(tzinfo=STOCKHOLM).astimezone(UTC)


def to_local(instant: datetime) -> str:
    """`2026-09-15 08:30`, Stockholm time."""
    return instant.astimezone(STOCKHOLM).strftime("%Y-%m-%d %H:%M")
