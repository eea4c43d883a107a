"""Where something sealed stands: what it cannot be moved from."""

from barnlots.model.erasing import Retention


def place_of(part: str, number: int, what: str) -> str:
    """Where something sealed stands: what it cannot be moved from."""
    return f"{part}#{number} {what}"


def place_of_read(part: str, base: int, at: int) -> str:
    """The same of a reading, which has no number before it is written."""
    return place_of(part, base, f"{Retention.READS} {at}")
