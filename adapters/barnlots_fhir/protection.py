"""Whether a child's identity is protected, by the security labels of HL7 Sweden's base profiles for
R4 (OSL 2009:400 21 kap. 3 §, 22 kap. 1 §).
"""

from collections.abc import Iterator

from fhir.resources.R4B.coding import Coding
from fhir.resources.R4B.domainresource import DomainResource
from fhir.resources.R4B.patient import Patient
from fhir.resources.R4B.reference import Reference

from barnlots_fhir.names import VERY_RESTRICTED

LABELS = "http://hl7.se/fhir/ig/base/CodeSystem/SecurityLabel"
# Also where somebody has written them under another system, or none.
_CODES = ("sekretessmarkering", "skyddadfolkbokforing")


def said_of(who: Reference, found: Patient | None, within: DomainResource) -> bool | None:
    """Whether the identity of the one referred to is protected. None when nothing has been read
    that would have said so: no Patient was found, or it stands inside another resource, where R4
    lets it have no label (dom-5)."""
    if any(map(_protects, (*_labels(within), *_labels(found)))):
        return True
    return None if found is None or (who.reference or "").startswith("#") else False


def _labels(resource: DomainResource | None) -> Iterator[Coding]:
    if resource is not None and resource.meta is not None:
        yield from resource.meta.security or []


def _protects(label: Coding) -> bool:
    """A label of that system that is not known here says no less."""
    named = (label.code or "").lower() in _CODES
    return named or label.system == LABELS or (label.system, label.code) == VERY_RESTRICTED
