"""The identifiers that people and organisations in Sweden have in FHIR, and whether one is sound.

The systems are those of HL7 Sweden's base profiles for R4, and the OIDs that Inera's services have
for the same numbers.
"""

import re
from collections.abc import Iterable
from enum import StrEnum

from fhir.resources.R4B.identifier import Identifier

from barnlots.model.identity import holds_identity_number

HSA = "urn:oid:1.2.752.29.4.19"
ORGANISATION = "urn:oid:2.5.4.97"


class Kind(StrEnum):
    """What an identifier is."""

    PERSONAL = "personnummer"
    COORDINATION = "samordningsnummer"
    RESERVE = "nationellt reservnummer"
    HSA_ID = "HSA-id"
    ORGANISATION_NUMBER = "organisationsnummer"


_SYSTEMS = {
    "http://electronichealth.se/identifier/personnummer": Kind.PERSONAL,
    "urn:oid:1.2.752.129.2.1.3.1": Kind.PERSONAL,
    "http://electronichealth.se/identifier/samordningsnummer": Kind.COORDINATION,
    "urn:oid:1.2.752.129.2.1.3.3": Kind.COORDINATION,
    "http://electronichealth.se/identifier/nationelltReservnummer": Kind.RESERVE,
    HSA: Kind.HSA_ID,
    ORGANISATION: Kind.ORGANISATION_NUMBER,
}
_MONTH = r"[12][0-9]{3}(?:0[1-9]|1[0-2])"
_FORMS = {
    Kind.PERSONAL: re.compile(_MONTH + r"(?:0[1-9]|[12][0-9]|3[01])[0-9]{4}"),
    # Sixty is added to the day.
    Kind.COORDINATION: re.compile(_MONTH + r"(?:6[1-9]|[78][0-9]|9[01])[0-9]{4}"),
    Kind.RESERVE: re.compile(r"[0-9]{8}(?=[0-9]*[A-Z])[0-9A-Z]{4}"),
    Kind.HSA_ID: re.compile(r"SE[0-9]{10}-[0-9A-Z]+"),
    Kind.ORGANISATION_NUMBER: re.compile(r"[0-9]{10}"),
}
_CHECKED = (Kind.PERSONAL, Kind.COORDINATION)


def recognised(identifier: Identifier) -> Kind | None:
    """What it is, when its value is such a one; None for every other."""
    kind, value = _SYSTEMS.get(identifier.system or ""), identifier.value or ""
    if kind is None or not _FORMS[kind].fullmatch(value):
        return None
    # The check digit is over the last ten, of whatever century.
    if kind in _CHECKED and not holds_identity_number(value[2:]):
        return None
    return kind


def number_of(identifiers: Iterable[Identifier]) -> str | None:
    """The personnummer or samordningsnummer among them, in twelve digits. None without one, and
    when there are several that differ: then nobody knows which of them the person has."""
    found = {one.value for one in identifiers if recognised(one) in _CHECKED}
    return found.pop() if len(found) == 1 else None


def pairs(identifiers: Iterable[Identifier]) -> list[tuple[str, str]]:
    """Each as system and value, those that lack either left out."""
    return [(one.system, one.value) for one in identifiers if one.system and one.value]
