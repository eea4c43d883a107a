"""Which named person a role means in a part, so that nothing is ever asked of nobody."""

from collections.abc import Iterator
from datetime import date, datetime
from typing import NamedTuple

from barnlots.model.clock import local_day
from barnlots.model.errors import Refused
from barnlots.model.part import Part
from barnlots.model.people import Assignment, Reference
from barnlots.policy.policy import Policy

FINDER = "den som fick veta"
ACCOUNTABLE = "ansvarig"
COORDINATOR = "den som håller ihop"
MANAGER = "chefen"
THEIR_MANAGER = "mottagarens chef"


class Found(NamedTuple):
    """Who does it, and whose it is when that is somebody on leave."""

    person: Assignment
    instead_of: str | None = None


class Staffing:
    """Looks people up in one part's holder on one day."""

    def __init__(self, policy: Policy, reference: Reference, part: Part, now: datetime) -> None:
        self._policy = policy
        self._reference = reference
        self._part = part
        self._day = local_day(now)
        self._covering: dict[tuple[str, str | None], Found | None] = {}

    def still_of(self, part: Part) -> bool:
        """Whether everything that is looked up here is the same of `part`."""
        own = self._part
        return part is own or (
            part.accountable == own.accountable
            and part.covered_by == own.covered_by
            and part.coordinator is own.coordinator
            and part.observations is own.observations
        )

    def find(self, role: str, observations: tuple[str, ...] = ()) -> Assignment:
        """Who does what `role` is asked to do. Raises Refused when there is nobody left at all."""
        return self.found(role, observations).person

    def found(self, role: str, observations: tuple[str, ...] = ()) -> Found:
        """Who does what `role` is asked to do: somebody in that role, otherwise the manager,
        otherwise whoever is accountable, otherwise anybody who is there. Somebody on leave is
        followed by the one named to stand in. `observations` are what the order rests on. Raises
        Refused when there is nobody left at all."""
        for candidate in self._candidates(role, observations):
            return candidate
        raise Refused("BL-C013", hållare=self._part.holder)

    def cover(self, assignment: str, now_has: str | None = None) -> Found | None:
        """Who has what `assignment` has: the person, the one named to stand in, otherwise whoever
        has it meanwhile (`now_has`; of whoever is accountable one and the same has all), a
        colleague in the role or the manager. None when the assignment is over, or when there is
        nobody."""
        if assignment == self._part.accountable:
            now_has = self._part.covered_by
        asked = (assignment, now_has)
        if asked not in self._covering:
            self._covering[asked] = self._cover(assignment, now_has)
        return self._covering[asked]

    def _cover(self, assignment: str, now_has: str | None) -> Found | None:
        own = self.in_office(assignment)
        if own is None:
            return None
        named = self._reference.cover(own.id, self._day)
        if named is not None:
            return Found(named, None if named.id == own.id else own.id)
        has = self.present(now_has) if now_has is not None else None
        if has is not None:
            return Found(has, own.id)
        colleagues = self._at(own.organisation, own.role)
        managers = self._at(own.organisation, self._manager(own.organisation))
        anyone = anybody(self._policy, self._reference, own.organisation, self._day)
        for one in (*colleagues, *managers, *(Found(one) for one in anyone)):
            return Found(one.person, own.id)
        return None

    def manager_of(self, holder: str) -> Found | None:
        """Who leads in another organisation; None when nobody is known there."""
        if holder not in self._reference.organisation_by_id:
            return None
        leaders = _leaders(self._policy, self._reference, holder, self._day)
        return next(
            iter((*self._at(holder, self._manager(holder)), *(Found(one) for one in leaders))), None
        )

    def told_instead(self, owner: str, raise_to: str) -> Assignment:
        """Who is told when `owner` did not come: `raise_to`, unless that is the same person and
        there is somebody else to tell."""
        first = self.find(raise_to)
        late = self._person(owner)
        accountable = self._answering()
        others = (
            first,
            *_leaders(self._policy, self._reference, self._part.holder, self._day),
            *((accountable.person,) if accountable else ()),
            *_first_in_line(self._policy, self._reference, self._part.holder, self._day),
        )
        return next((one for one in others if one.person != late), first)

    def in_office(self, assignment: str) -> Assignment | None:
        """The assignment if it is in office on this day, on leave or not."""
        found = self._reference.assignment_by_id.get(assignment)
        return found if found is not None and found.in_office(self._day) else None

    def present(self, assignment: str) -> Assignment | None:
        """The assignment if it is in office on this day and not on leave."""
        found = self._reference.assignment_by_id.get(assignment)
        return found if found is not None and found.present(self._day) else None

    def here(self, assignment: str) -> Assignment | None:
        """The assignment if it is in office and in this part's holder."""
        found = self.in_office(assignment)
        return found if found is not None and found.organisation == self._part.holder else None

    def _candidates(self, role: str, observations: tuple[str, ...]) -> Iterator[Found]:
        yield from self._named(role, observations)
        yield from self._in_role(role)
        yield from self._in_role(self._manager(self._part.holder))
        yield from self._named(ACCOUNTABLE, ())
        there = anybody(self._policy, self._reference, self._part.holder, self._day)
        yield from (Found(one) for one in there)
        last = self._reference.assignment_by_id.get(self._part.accountable)
        yield from (Found(last),) if last else ()

    def _named(self, role: str, observations: tuple[str, ...]) -> tuple[Found, ...]:
        if role == MANAGER:
            return self._in_role(self._manager(self._part.holder))
        if role == FINDER:
            found = self._cover_here(self._finder(observations))
        elif role == COORDINATOR and self._part.coordinator.here:
            found = self._cover_here(self._part.coordinator.assignment)
        elif role in (ACCOUNTABLE, COORDINATOR):
            found = None
        else:
            return ()
        found = found or self._answering()
        return (found,) if found else ()

    def _answering(self) -> Found | None:
        """Whoever is accountable, or has it during her leave."""
        return self.cover(self._part.accountable)

    def _cover_here(self, assignment: str) -> Found | None:
        return self.cover(assignment) if self.here(assignment) is not None else None

    def _finder(self, observations: tuple[str, ...]) -> str:
        seen = self._part.observations
        found = reversed(seen) if observations else ()
        newest = next((one for one in found if one.id in observations), None)
        if newest is None and seen:
            newest = seen[-1]
        return newest.recorded_by if newest is not None else self._part.accountable

    def _in_role(self, role: str) -> tuple[Found, ...]:
        found = self._at(self._part.holder, role)
        accountable = self._part.accountable
        return (*(one for one in found if accountable in (one.person.id, one.instead_of)), *found)

    def _at(self, holder: str, role: str) -> tuple[Found, ...]:
        """Those who have the role there, each followed during a leave by whoever was named."""
        found = []
        for one in self._reference.in_office(holder, role, self._day):
            has = self._reference.cover(one.id, self._day)
            if has is not None:
                found.append(Found(has, None if has.id == one.id else one.id))
        return tuple(found)

    def _manager(self, holder: str) -> str:
        kinds = self._policy.vocabulary.holder_by_name
        kind = kinds.get(self._reference.organisation(holder).kind)
        return kind.manager if kind else MANAGER

    def _person(self, assignment: str) -> str | None:
        found = self._reference.assignment_by_id.get(assignment)
        return found.person if found else None


def first_accountable(
    policy: Policy, reference: Reference, holder: str, now: datetime
) -> Assignment | None:
    """Who becomes accountable in `holder` when nobody else has been named; None if there is
    nobody at all, not even somebody who leads elsewhere under the same responsibility."""
    day = local_day(now)
    named = _first_in_line(policy, reference, holder, day)
    return next(iter((*named, *anybody(policy, reference, holder, day))), None)


def anybody(policy: Policy, reference: Reference, holder: str, day: date) -> tuple[Assignment, ...]:
    """Who there is when nobody in particular is: those who lead in the holder, then anybody in
    it, then those who lead elsewhere under the same personuppgiftsansvarig. The last of these may
    not read the part; they answer for that somebody who may is appointed."""
    tenant = reference.organisation(holder).tenant
    elsewhere = [
        leader
        for one in reference.organisations
        if one.tenant == tenant and one.id != holder
        for leader in _leaders(policy, reference, one.id, day)
    ]
    return (
        *_leaders(policy, reference, holder, day),
        *reference.present(holder, day),
        *elsewhere,
    )


def _leaders(
    policy: Policy, reference: Reference, holder: str, day: date
) -> tuple[Assignment, ...]:
    there = reference.present(holder, day)
    return tuple(one for one in there if policy.vocabulary.leads(one.role))


def _first_in_line(
    policy: Policy, reference: Reference, holder: str, day: date
) -> tuple[Assignment, ...]:
    kinds = policy.vocabulary.holder_by_name
    kind = kinds.get(reference.organisation(holder).kind)
    roles = (*kind.default_accountable, kind.manager) if kind else ()
    there = reference.present(holder, day)
    return tuple(one for role in roles for one in there if one.role == role)
