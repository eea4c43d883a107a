"""Which person a reference means: a practitioner, or the practitioner who fills a role.

An organisation, a unit or a role that nobody fills is no person, and neither is what a reference
calls one thing and points to as another.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace

from fhir.resources.R4B.domainresource import DomainResource
from fhir.resources.R4B.identifier import Identifier
from fhir.resources.R4B.practitioner import Practitioner
from fhir.resources.R4B.practitionerrole import PractitionerRole
from fhir.resources.R4B.reference import Reference

from barnlots.model.identity import holds_identity_number
from barnlots_fhir.identifiers import HSA, pairs
from barnlots_fhir.parties import Parties

# What a reference means, seen from the resource that it stands in.
Resolve = Callable[[Reference, DomainResource], DomainResource | None]


@dataclass(frozen=True)
class Person:
    """`known_as` are the identifiers, and `at` is where the person stands at the other end. Of one
    who is not `found` there, the reference alone says that it is a person."""

    known_as: tuple[Identifier, ...]
    at: str | None
    found: bool

    @property
    def hsa_ids(self) -> tuple[str, ...]:
        return tuple(value for system, value in pairs(self.known_as) if system == HSA)

    def name(self, parties: Parties) -> str | None:
        """The assignment when the map has one, otherwise the HSA-id, or where the person stands;
        never an identity number. Whoever is not found is somebody only by the map."""
        assignment = parties.assignment(self.hsa_ids)
        if not self.found:
            return assignment
        others = (value for _, value in pairs(self.known_as))
        names = (assignment, *self.hsa_ids, self.at, *others)
        return next((one for one in names if one and not holds_identity_number(one)), None)


def person_of(who: Reference | None, within: DomainResource, resolve: Resolve) -> Person | None:
    """None for what is no person."""
    if who is None:
        return None
    found = resolve(who, within)
    if not isinstance(found, PractitionerRole):
        return _practitioner(who, found)
    fills = found.practitioner
    if fills is None or not kinds_of(who) <= {"PractitionerRole"}:
        return None
    person = _practitioner(fills, resolve(fills, found))
    if person is None:
        return None
    return replace(person, known_as=(*identifiers_of(who, found), *person.known_as))


def identifiers_of(who: Reference, found: DomainResource | None) -> list[Identifier]:
    """What somebody or something is known by, in the reference and in the resource."""
    own = getattr(found, "identifier", None) or []
    return [*([who.identifier] if who.identifier else []), *own]


def kinds_of(who: Reference) -> set[str]:
    """What sort of resource is referred to, as far as the reference says by itself: more than one
    when its type and its address do not go together."""
    stands_at = (who.reference or "").partition("/_history/")[0].split("/")
    said = (who.type, stands_at[-2] if len(stands_at) > 1 else None)
    return {one for one in said if one}


def _practitioner(who: Reference, found: DomainResource | None) -> Person | None:
    kinds = kinds_of(who)
    if not isinstance(found, Practitioner | None) or not kinds <= {"Practitioner"}:
        return None
    if found is None and not kinds:
        return None
    at = who.reference
    inside = at is None or at.startswith("#")
    return Person(tuple(identifiers_of(who, found)), None if inside else at, found is not None)
