"""Open parts moved to the policy in force: looked over first, then one at a time."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from barnlots.kernel.moving import Steps, points_nowhere, without_place
from barnlots.model.base import digest
from barnlots.model.commands import MovePolicy
from barnlots.model.errors import Refused, logged
from barnlots.model.part import Part
from barnlots.model.people import ENGINE
from barnlots.policy.policy import Policy
from barnlots.protection import Loss, losses
from barnlots.service.leaving import every_open
from barnlots.service.logs import log
from barnlots.service.unread import note
from barnlots.store import Unread

if TYPE_CHECKING:
    from barnlots.service.door import Barnlots


@dataclass(frozen=True)
class Better:
    """An older policy, by digest, that `parts` stand under and that protects better than the one in
    force: what that one has lost, each once."""

    policy: str
    parts: int
    losses: tuple[Loss, ...]


@dataclass(frozen=True)
class Survey:
    """What a move would meet. `parts` are to be moved; `nowhere` is what the map says that is in no
    policy, `väg: steg`; `without_place` are steps where some parts stand and that neither the map
    nor the newer policy has, with how many; `weaker` are the older policies that protect better;
    `unread` are parts that cannot be read and so are not moved."""

    parts: int
    nowhere: tuple[str, ...]
    without_place: tuple[tuple[str, int], ...]
    weaker: tuple[Better, ...]
    unread: tuple[Unread, ...] = ()

    @property
    def clear(self) -> bool:
        return not (self.nowhere or self.without_place or self.weaker)


@dataclass(frozen=True)
class Moved:
    """How many parts stand under the policy in force now, and which could not be moved."""

    parts: int
    left: tuple[str, ...]


def survey(door: "Barnlots", steps: Steps) -> Survey:
    """Look a move over without moving anything."""
    under, lost, older = Counter[str](), Counter[str](), dict[str, Policy]()
    unread = list[Unread]()
    for part in _to_move(door):
        if isinstance(part, Unread):
            unread.append(part)
            continue
        under[part.policy] += 1
        lost.update(without_place(door.policy, part, steps))
        with door.ledger.read() as ledger:
            began_under = ledger.policy(part.policy)
        if began_under is not None:
            older[part.policy] = began_under
    nowhere = (*points_nowhere(door.policy, steps), *_from_nowhere(older, steps))
    weaker = tuple(
        Better(name, under[name], found)
        for name, policy in older.items()
        if (found := lost_by(policy, door.policy))
    )
    without = tuple(sorted(lost.items()))
    return Survey(under.total(), nowhere, without, weaker, tuple(unread))


def move_all(door: "Barnlots", steps: Steps) -> Moved:
    """Move every open part, each in a transaction of its own. It can be done again: what has been
    moved is left as it is. One that cannot be moved is logged and keeps the policy that it has."""
    moved, left = 0, list[str]()
    for part in _to_move(door):
        if isinstance(part, Unread):
            note(part)
            left.append(part.part)
            continue
        key = f"flytt/{part.id}/{part.version}/{door.policy.digest}/{digest(dict(steps))}"
        said = {way: dict(renamed) for way, renamed in steps.items()}
        command = MovePolicy(key=key, part=part.id, to=door.policy.digest, steps=said)
        try:
            door.handle(command, ENGINE)
            moved += 1
        except Exception as error:
            left.append(part.id)
            log.error("policy_not_moved", part=part.id, **logged(error))
    return Moved(moved, tuple(left))


def target(in_force: Policy, began_under: Policy | None, name: str) -> Policy:
    """The policy in force, for a part that began under another one, kept by that name. Raises
    Refused when it protects less: then the part keeps the one it has."""
    if began_under is not None and protects_less(began_under, in_force):
        raise Refused("BL-C050", policy=name[:12])
    return in_force


def protects_less(older: Policy, newer: Policy) -> bool:
    """Whether anything that protected is no more."""
    return bool(lost_by(older, newer))


def lost_by(older: Policy, newer: Policy) -> tuple[Loss, ...]:
    """All that protected in the older policy and is no more in the newer one."""
    return _lost_by(_Compared(older, newer))


@dataclass(frozen=True)
class _Compared:
    older: Policy
    newer: Policy

    def __hash__(self) -> int:
        return hash((self.older.digest, self.newer.digest))


@lru_cache(maxsize=32)
def _lost_by(both: _Compared) -> tuple[Loss, ...]:
    return tuple(losses(both.older, both.newer))


def _to_move(door: "Barnlots") -> Iterator[Part | Unread]:
    for part in every_open(door):
        if isinstance(part, Unread) or part.policy != door.policy.digest:
            yield part


def _from_nowhere(older: dict[str, Policy], steps: Steps) -> tuple[str, ...]:
    """What the map says of steps that no policy of the parts has ever had."""
    known = {
        (way.name, step.name)
        for policy in older.values()
        for way in policy.ways
        for step in way.steps
    }
    return tuple(
        f"{way}: {old}"
        for way, renamed in steps.items()
        for old in renamed
        if older and (way, old) not in known
    )
