"""The shipped policy, the invented Exempelkommun, and a door with a clock that is set."""

from dataclasses import dataclass
from datetime import datetime
from functools import cache

from barnlots.authoring.rehearsal import SetClock
from barnlots.model.people import Reference
from barnlots.packs import read_policy, read_reference, shipped
from barnlots.policy.policy import Policy
from barnlots.service import Barnlots

OUTSIDE = "socialtjansten"


@cache
def shipped_policy() -> Policy:
    """The policy that every measurement is taken with."""
    return read_policy(shipped())


@cache
def shipped_reference() -> Reference:
    """The people and organisations of every measurement. Social services have a system of their
    own: whoever works in the ledger takes a report there, and then a journey is two holders'."""
    read = read_reference(shipped() / "features" / "exempelkommun.yaml", shipped_policy())
    there = tuple(
        one.model_copy(update={"in_house": one.in_house and one.id != OUTSIDE})
        for one in read.organisations
    )
    return read.model_copy(update={"organisations": there})


@dataclass(frozen=True)
class World:
    """A door and the clock that it reads."""

    door: Barnlots
    clock: SetClock

    @classmethod
    def open(cls, url: str, now: datetime) -> "World":
        """Open the ledger at `url` as the shipped policy's own. Raises StoreError."""
        clock = SetClock(now)
        return cls(Barnlots.open(url, shipped_policy(), shipped_reference(), clock), clock)
