"""Which named person a role means in a part, so that nothing is ever asked of nobody."""

from collections.abc import Iterator
from datetime import date, datetime

from barnlots.model.clock import local_day
from barnlots.model.errors import Refused
from barnlots.model.part import Part
from barnlots.model.people import Assignment, Reference
from barnlots.policy.policy import Policy

FINDER = "den som fick veta"
ACCOUNTABLE = "ansvarig"
COORDINATOR = "den som håller ihop"
MANAGER = "chefen"


class Staffing:
    """Looks people up in one part's holder on one day."""

    def __init__(self, policy: Policy, reference: Reference, part: Part, now: datetime) -> None:
        self._policy = policy
        self._reference = reference
        self._part = part
        self._day = local_day(now)

    def find(self, role: str, observations: tuple[str, ...] = ()) -> Assignment:
        """Who does what `role` is asked to do: somebody in that role, otherwise the manager,
        otherwise whoever is accountable, otherwise anybody who is there. `observations` are what
        the order rests on. Raises Refused when there is nobody left at all."""
        for candidate in self._candidates(role, observations):
            return candidate
        raise Refused("BL-C013", hållare=self._part.holder)

    def told_instead(self, owner: str, raise_to: str) -> Assignment:
        """Who is told when `owner` did not come: `raise_to`, unless that is the same person and
        there is somebody else to tell."""
        first = self.find(raise_to)
        late = self._person(owner)
        accountable = self.present(self._part.accountable)
        others = (
            first,
            *_leaders(self._policy, self._reference, self._part.holder, self._day),
            *((accountable,) if accountable else ()),
            *_first_in_line(self._policy, self._reference, self._part.holder, self._day),
        )
        return next((one for one in others if one.person != late), first)

    def present(self, assignment: str) -> Assignment | None:
        """The assignment if it is in office on this day."""
        found = self._reference.assignment_by_id.get(assignment)
        return found if found is not None and found.in_office(self._day) else None

    def here(self, assignment: str) -> Assignment | None:
        """The assignment if it is in office and in this part's holder."""
        found = self.present(assignment)
        return found if found is not None and found.organisation == self._part.holder else None

    def _candidates(self, role: str, observations: tuple[str, ...]) -> Iterator[Assignment]:
        yield from self._named(role, observations)
        yield from self._in_role(role)
        yield from self._in_role(self._manager())
        yield from self._named(ACCOUNTABLE, ())
        yield from anybody(self._policy, self._reference, self._part.holder, self._day)
        last = self._reference.assignment_by_id.get(self._part.accountable)
        yield from (last,) if last else ()

    def _named(self, role: str, observations: tuple[str, ...]) -> tuple[Assignment, ...]:
        if role == MANAGER:
            return self._in_role(self._manager())
        if role == FINDER:
            found = self.here(self._finder(observations))
        elif role == COORDINATOR and self._part.coordinator.here:
            found = self.here(self._part.coordinator.assignment)
        elif role in (ACCOUNTABLE, COORDINATOR):
            found = None
        else:
            return ()
        found = found or self.present(self._part.accountable)
        return (found,) if found else ()

    def _finder(self, observations: tuple[str, ...]) -> str:
        seen = [one for one in self._part.observations if one.id in observations]
        newest = (seen or list(self._part.observations))[-1:]
        return newest[0].recorded_by if newest else self._part.accountable

    def _in_role(self, role: str) -> tuple[Assignment, ...]:
        found = self._reference.in_office(self._part.holder, role, self._day)
        accountable = [one for one in found if one.id == self._part.accountable]
        return (*accountable, *found)

    def _manager(self) -> str:
        kinds = self._policy.vocabulary.holder_by_name
        kind = kinds.get(self._reference.organisation(self._part.holder).kind)
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
        *reference.staff(holder, day),
        *elsewhere,
    )


def _leaders(
    policy: Policy, reference: Reference, holder: str, day: date
) -> tuple[Assignment, ...]:
    roles = policy.vocabulary.role_by_name
    return tuple(
        one for one in reference.staff(holder, day) if one.role in roles and roles[one.role].leads
    )


def _first_in_line(
    policy: Policy, reference: Reference, holder: str, day: date
) -> tuple[Assignment, ...]:
    kinds = policy.vocabulary.holder_by_name
    kind = kinds.get(reference.organisation(holder).kind)
    roles = (*kind.default_accountable, kind.manager) if kind else ()
    return tuple(one for role in roles for one in reference.in_office(holder, role, day))
