"""Is everything looked after? Judged from outside the worker, by its heartbeat and the ledger.

What the worker says of itself is never enough: one that has died says nothing at all.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final

from barnlots.store.figures import Figures
from barnlots.worker.homes import HOMELESS, NAME
from barnlots.worker.pulse import Beat

_MINUTE, _HOUR, _DAY = 60.0, 3600.0, 86400.0

FAILING: Final = "failing"
# The most that each may be, in seconds.
LIMITS: Final[Mapping[str, float]] = {
    "heartbeat": 5 * _MINUTE,
    FAILING: 10 * _MINUTE,
    "late": 10 * _MINUTE,
    "opinion": 15 * _MINUTE,
    "undelivered": 4 * _HOUR,
    "dead_letter": 3 * _DAY,
    "quarantine": _DAY,
    "reconciliation": 36 * _HOUR,
    "checkpoint": 36 * _HOUR,
    "homeless": 0.0,
    "witness": 3 * _HOUR,
    "refused": 0.0,
    "self_check": 36 * _HOUR,
    "disagrees": 0.0,
    "odd": 0.0,
}


@dataclass(frozen=True)
class Sign:
    """How old something is, in seconds, and how old it may be. `age` None: there is nothing to be
    old, which is well for what waits and is not well for what should have come. `about` names what
    is wrong, by id, where it is not a matter of age."""

    name: str
    age: float | None
    limit: float
    well: bool
    about: tuple[str, ...] = ()


def judge(
    beat: Beat | None, figures: Figures, now: datetime, limits: Mapping[str, float] = LIMITS
) -> tuple[Sign, ...]:
    """Every sign of health, in the order in which trouble usually begins."""

    def sign(name: str, since: datetime | None, *, expected: bool = False) -> Sign:
        limit = limits[name]
        if since is None:
            return Sign(name, None, limit, not expected)
        # A time to come is as wrong as one long gone: somebody's clock has jumped.
        age = abs((now - since).total_seconds())
        return Sign(name, age, limit, age <= limit)

    return (
        sign("heartbeat", beat.at if beat else None, expected=True),
        _failing(beat, now, limits[FAILING]),
        sign("late", figures.oldest_late),
        sign("opinion", figures.oldest_opinion),
        sign("undelivered", figures.oldest_undelivered),
        sign("dead_letter", figures.oldest_dead_letter),
        sign("quarantine", figures.oldest_quarantined),
        sign("reconciliation", figures.oldest_reconciliation),
        sign("checkpoint", figures.checkpoint_at),
        _homeless(beat, limits["homeless"]),
        sign("witness", figures.witness_at, expected=figures.witness_chosen_at is not None),
        replace(sign("refused", figures.witness_refused_at), well=not figures.witness_refused_at),
        sign("self_check", figures.checked_at),
        replace(sign("disagrees", figures.wrong_since), well=figures.wrong_since is None),
        Sign("odd", None, limits["odd"], not figures.odd, figures.odd),
    )


def _failing(beat: Beat | None, now: datetime, limit: float) -> Sign:
    """The rounds that go wrong each time, by the one that has done so longest."""
    rounds = () if beat is None else beat.rounds
    ages = {
        one.name: (now - one.failing_since).total_seconds()
        for one in rounds
        if one.failing_since is not None
    }
    for_long = tuple(name for name, age in ages.items() if age > limit)
    return Sign(FAILING, max(ages.values(), default=None), limit, not for_long, for_long)


def _homeless(beat: Beat | None, limit: float) -> Sign:
    """Open parts in organisations that the people's file does not know, as the worker has seen."""
    rounds = () if beat is None else beat.rounds
    count = sum(one.counts.get(HOMELESS, 0) for one in rounds if one.name == NAME)
    return Sign("homeless", None, limit, count <= 0, (str(count),) if count > 0 else ())
