"""A delivery as one transaction: all of it is stored or nothing, and each resource only when the
receiver does not have it already.
"""

from collections.abc import Iterator
from urllib.parse import quote

from fhir.resources.R4B.bundle import Bundle, BundleEntry, BundleEntryRequest
from fhir.resources.R4B.resource import Resource

from barnlots_fhir.document import document
from barnlots_fhir.grounds import audit_event, consent, provenance
from barnlots_fhir.request import asks_for_plan, care_plan, service_request, task
from barnlots_fhir.sending import DELIVERY, DOCUMENT, PLAN, REQUEST, TASK, Sending

# Everything that a transaction may hold.
SENT = ("AuditEvent", "CarePlan", "Composition", "Consent", "Provenance", "ServiceRequest", "Task")


def transaction(sending: Sending) -> Bundle:
    return Bundle(type="transaction", entry=list(_entries(sending)))


def token(system: str, value: str) -> str:
    """What a search for an identifier or a tag says of it, escaped as FHIR asks."""
    return f"{_escaped(system)}|{_escaped(value)}"


def _entries(sending: Sending) -> Iterator[BundleEntry]:
    own = _token(sending, DELIVERY, sending.delivery.id)
    yield _entry(sending, document(sending), DOCUMENT, "identifier", own)
    if asks_for_plan(sending):
        yield _entry(sending, care_plan(sending), PLAN, "identifier", own)
    yield _entry(sending, service_request(sending), REQUEST, "identifier", own)
    yield _entry(sending, task(sending), TASK, "identifier", own)
    for given in sorted(sending.delivery.disclosure.consents):
        name = _token(sending, "samtycke", f"{sending.delivery.id}/{given}")
        yield _entry(sending, consent(sending, given), f"samtycke/{given}", "identifier", name)
    # Neither of these has an identifier in R4: a tag tells what they belong to.
    for number, ground in enumerate(sending.delivery.disclosure.grounds, 1):
        tag = f"{sending.delivery.id}/grund/{number}"
        yield _tagged(sending, provenance(sending, ground, tag), tag)
    tag = f"{sending.delivery.id}/logg"
    yield _tagged(sending, audit_event(sending, tag), tag)


def _tagged(sending: Sending, resource: Resource, tag: str) -> BundleEntry:
    return _entry(sending, resource, tag, "_tag", _token(sending, DELIVERY, tag))


def _token(sending: Sending, of: str, name: str) -> str:
    return token(sending.names.system(of), sending.names.seal.seal(name))


def _entry(
    sending: Sending, resource: Resource, what: str, found_by: str, name: str
) -> BundleEntry:
    return BundleEntry(
        fullUrl=sending.urn(what),
        resource=resource,
        request=BundleEntryRequest(
            method="POST",
            url=resource.get_resource_type(),
            ifNoneExist=f"{found_by}={quote(name, safe=':/|')}",
        ),
    )


def _escaped(text: str) -> str:
    for special in ("\\", "|", ",", "$"):
        text = text.replace(special, f"\\{special}")
    return text
