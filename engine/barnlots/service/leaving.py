"""Who leaves, and what closes: everything there is handed on first, or it is refused."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from barnlots.kernel.leaving import relies_on
from barnlots.kernel.upkeep import needs_upkeep, settled
from barnlots.model.clock import local_day
from barnlots.model.commands import CheckPart, HandOn, OfferPart
from barnlots.model.duty import Duty
from barnlots.model.errors import Refused, logged
from barnlots.model.part import Part
from barnlots.model.people import ENGINE, Actor, Reference
from barnlots.service.logs import log
from barnlots.service.unread import note, readable
from barnlots.store import Unread
from barnlots.store.found import read_case, read_each

if TYPE_CHECKING:
    from barnlots.service.door import Barnlots

_MOST_NAMED = 5


@dataclass(frozen=True)
class Offered:
    """Which parts wait for an answer now, and which could not be offered, each with the code of the
    refusal."""

    offered: tuple[str, ...]
    refused: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class LookedAfter:
    """Which parts changed hands, and which could not be handed on now."""

    mended: tuple[str, ...]
    stuck: tuple[str, ...]


def open_parts(door: "Barnlots") -> Iterator[Part]:
    """Every open part that can be read, one case after the other; those that cannot are logged."""
    return readable(every_open(door))


def every_open(door: "Barnlots") -> Iterator[Part | Unread]:
    """Every open part, and every part that cannot be read: whether that is open nobody knows."""
    with door.ledger.read() as ledger:
        cases = ledger.cases()
    for case in cases:
        with door.ledger.read() as ledger:
            parts = read_case(ledger, case)
        yield from (part for part in parts if isinstance(part, Unread) or part.is_open)


def _unsettled(door: "Barnlots") -> Iterator[Part]:
    """The open parts that rely on somebody who may not be there, or who may be back."""
    today = local_day(door.now())
    return _relying(door, lambda duty: not settled(door.reference, duty, today))


def _relying(door: "Barnlots", wanted: Callable[[Duty], bool]) -> Iterator[Part]:
    """The open parts in which somebody has what is wanted; those that cannot be read are logged."""
    with door.ledger.read() as ledger:
        names = ledger.parts_with(filter(wanted, ledger.duties()))
    return readable(_each_open(door, names))


def _each_open(door: "Barnlots", names: Iterable[str]) -> Iterator[Part | Unread]:
    for name in names:
        with door.ledger.read() as ledger:
            found = read_each(ledger, (name,))
        yield from (part for part in found if isinstance(part, Unread) or part.is_open)


def prepare(door: "Barnlots", before: Reference, successors: Mapping[str, str]) -> int:
    """Under the people that `door` has, who follow those of `before` and are not in force yet, hand
    on everything that those who leave have; how many parts changed hands. It can be done again:
    what has been handed on is left as it is. Raises Refused, naming what stands in the way."""
    _check_successors(door, successors)
    _check_homes(door, before)
    moved = set[str]()
    for leaving, successor in successors.items():
        moved |= set(hand_on(door, leaving, successor, ENGINE))
    moved |= set(look_after(door).mended)
    stuck = [part.id for part in _unsettled(door) if _needs_upkeep(door, part)]
    if stuck:
        raise Refused("BL-C048", antal=str(len(stuck)), delar=_named(stuck))
    return len(moved)


def look_after(door: "Barnlots") -> LookedAfter:
    """See to it that nobody who has left or is on leave is relied on. It costs what relies on
    somebody who has left, has gone on leave or is back, however many parts are open."""
    now = door.now()
    mended, stuck = list[str](), list[str]()
    for part in _unsettled(door):
        if not _needs_upkeep(door, part):
            continue
        key = f"tillsyn/{part.id}/{part.version}/{door.reference.digest}/{now.isoformat()}"
        try:
            door.handle(CheckPart(key=key, part=part.id), ENGINE)
            mended.append(part.id)
        except Exception as error:
            # One broken part never keeps the others from being looked after.
            stuck.append(part.id)
            log.error("not_looked_after", part=part.id, **logged(error))
    return LookedAfter(tuple(mended), tuple(stuck))


def hand_on(door: "Barnlots", leaving: str, successor: str, actor: Actor) -> Iterator[str]:
    """Let `successor` have everything that `leaving` has in the open parts of their organisation;
    the parts in which something changed hands. Raises Refused."""
    holder = door.reference.assignment_by_id.get(successor)
    if holder is None:
        raise Refused("BL-C001", uppdrag=successor)
    for part in _relying(door, lambda duty: leaving in (duty.assignment, duty.whose)):
        if part.holder == holder.organisation and relies_on(part, leaving):
            key = f"lämnar/{part.id}/{part.version}/{leaving}/{successor}"
            command = HandOn(key=key, part=part.id, leaving=leaving, successor=successor)
            door.handle(command, actor)
            yield part.id


def offer_all(door: "Barnlots", holder: str, receiver: str, document: str, actor: Actor) -> Offered:
    """Offer every open part of `holder` to `receiver`. A part ends when a person there has received
    it; until then it is the sender's. It can be done again: what waits for an answer is not
    offered twice, and what came back is offered anew. One that cannot be read is among the
    refused."""
    offered, refused = [], []
    with door.ledger.read() as ledger:
        names = ledger.open_at(holder)
    for part in _each_open(door, names):
        if isinstance(part, Unread):
            note(part)
            refused.append((part.part, part.code))
            continue
        key = f"hela/{part.id}/{receiver}/{document}/{part.version}"
        command = OfferPart(key=key, part=part.id, receiver=receiver, document=document)
        try:
            door.handle(command, actor)
            offered.append(part.id)
        except Refused as error:
            refused.append((part.id, error.code))
    return Offered(tuple(offered), tuple(refused))


def _check_successors(door: "Barnlots", successors: Mapping[str, str]) -> None:
    people, today = door.reference.assignment_by_id, local_day(door.now())
    for leaving, successor in successors.items():
        own, next_one = people.get(leaving), people.get(successor)
        there = next_one is not None and next_one.present(today)
        known = own is None or (next_one is not None and own.organisation == next_one.organisation)
        if not there or not known or leaving == successor:
            raise Refused("BL-C049", uppdrag=leaving, efterträdare=successor)


def _check_homes(door: "Barnlots", before: Reference) -> None:
    """No open part comes to be in an organisation that is no more, or where nobody is. Where that
    was so already, whoever answers from elsewhere is not helped by keeping the others out."""
    today = local_day(door.now())
    for one in before.organisations:
        if _has_home(before, one.id, today) and not _has_home(door.reference, one.id, today):
            with door.ledger.read() as ledger:
                parts = ledger.open_at(one.id)
            if parts:
                count, named = str(len(parts)), _named(parts)
                raise Refused("BL-C043", hållare=one.id, antal=count, delar=named)


def _has_home(reference: Reference, name: str, today: date) -> bool:
    holder = reference.organisation_by_id.get(name)
    if holder is None or holder.closed_on is not None:
        return False
    return bool(reference.staff(name, today))


def _needs_upkeep(door: "Barnlots", part: Part) -> bool:
    """One that cannot be judged at all needs it too."""
    try:
        return needs_upkeep(door.policy_of(part), door.reference, part, door.now())
    except Exception:
        return True


def _named(parts: Sequence[str]) -> str:
    more = ["…"] if len(parts) > _MOST_NAMED else []
    return ", ".join([*parts[:_MOST_NAMED], *more])
