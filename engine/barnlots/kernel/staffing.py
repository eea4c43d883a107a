"""Which named person a role means in a part, so that nothing is ever asked of nobody."""

from datetime import datetime

from barnlots.model.clock import local_day
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
        self._kind = policy.vocabulary.holder_by_name[reference.organisation(part.holder).kind]

    def find(self, role: str, observations: tuple[str, ...] = ()) -> Assignment:
        """Who does what `role` is asked to do: somebody in that role, otherwise the manager,
        otherwise whoever is accountable. `observations` are what the order rests on."""
        for candidate in (*self._named(role, observations), *self._in_role(role)):
            return candidate
        for candidate in (*self._in_role(self._kind.manager), *self._named(ACCOUNTABLE, ())):
            return candidate
        return self._reference.assignment(self._part.accountable)

    def told_instead(self, owner: str, raise_to: str) -> Assignment:
        """Who is told when `owner` did not come: `raise_to`, unless that is the same person and
        there is another who leads."""
        first = self.find(raise_to)
        if first.id != owner:
            return first
        roles = self._policy.vocabulary.role_by_name
        for one in self._reference.assignments:
            leads = one.role in roles and roles[one.role].leads
            here = one.organisation == self._part.holder and one.in_office(self._day)
            if leads and here and one.id != owner:
                return one
        return first

    def present(self, assignment: str) -> Assignment | None:
        """The assignment if it is in office on this day."""
        try:
            found = self._reference.assignment(assignment)
        except KeyError:
            return None
        return found if found.in_office(self._day) else None

    def _named(self, role: str, observations: tuple[str, ...]) -> tuple[Assignment, ...]:
        if role == MANAGER:
            return self._in_role(self._kind.manager)
        if role == FINDER:
            wanted = self._finder(observations)
        elif role == ACCOUNTABLE:
            wanted = self._part.accountable
        elif role == COORDINATOR and self._part.coordinator.here:
            wanted = self._part.coordinator.assignment
        elif role == COORDINATOR:
            wanted = self._part.accountable
        else:
            return ()
        found = self.present(wanted)
        if found is None and role != ACCOUNTABLE:
            found = self.present(self._part.accountable)
        return (found,) if found else ()

    def _finder(self, observations: tuple[str, ...]) -> str:
        seen = [one for one in self._part.observations if one.id in observations]
        newest = (seen or list(self._part.observations))[-1:]
        return newest[0].recorded_by if newest else self._part.accountable

    def _in_role(self, role: str) -> tuple[Assignment, ...]:
        found = self._reference.in_office(self._part.holder, role, self._day)
        accountable = [one for one in found if one.id == self._part.accountable]
        return (*accountable, *found)


def first_accountable(
    policy: Policy, reference: Reference, holder: str, now: datetime
) -> Assignment | None:
    """Who becomes accountable in `holder` when nobody else has been named; None if it is empty."""
    day = local_day(now)
    kind = policy.vocabulary.holder_by_name[reference.organisation(holder).kind]
    for role in (*kind.default_accountable, kind.manager):
        for one in reference.in_office(holder, role, day):
            return one
    return None
