"""How long to wait before trying again: longer each time, and not all at the same moment."""

from datetime import timedelta

FIRST = timedelta(seconds=5)
LONGEST = timedelta(hours=1)
_MOST_DOUBLINGS = 12


def backoff(attempts: int, chance: float) -> timedelta:
    """The wait after so many attempts. `chance` (0 to 1) decides the last half of it, so that what
    failed together does not come back together."""
    doubled = FIRST * (1 << min(max(attempts - 1, 0), _MOST_DOUBLINGS))
    return min(doubled, LONGEST) * (0.5 + 0.5 * chance)
