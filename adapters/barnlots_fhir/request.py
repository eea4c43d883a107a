"""What is asked of the receiver: a ServiceRequest, the Task by which it answers, and for a request
of a coordinated individual plan (SIP) the proposed CarePlan.
"""

from fhir.resources.R4B.careplan import CarePlan
from fhir.resources.R4B.servicerequest import ServiceRequest
from fhir.resources.R4B.task import Task

from barnlots_fhir.names import FULFILL, SIP, concept
from barnlots_fhir.sending import DOCUMENT, PART, PLAN, REQUEST, Sending

# The kind of ground on which danger to life is told of.
_DANGER = "nödläge"


def asks_for_plan(sending: Sending) -> bool:
    return sending.delivery.disclosure.document in sending.parties.plans


def service_request(sending: Sending) -> ServiceRequest:
    delivery, names = sending.delivery, sending.names
    told = [DOCUMENT, PLAN] if asks_for_plan(sending) else [DOCUMENT]
    return ServiceRequest(
        meta=sending.meta(),
        identifier=[sending.identifier, names.sealed(PART, delivery.part)],
        requisition=sending.case,
        status="active",
        intent="order",
        priority=_priority(sending),
        code=names.own("handling", delivery.disclosure.document, delivery.title),
        subject=sending.child,
        authoredOn=delivery.offered_at,
        requester=sending.sender,
        performer=[sending.receiver],
        supportingInfo=[sending.to(one) for one in told],
    )


def task(sending: Sending) -> Task:
    """The receiver moves its status on; see `status.py`."""
    delivery = sending.delivery
    return Task(
        meta=sending.meta(),
        identifier=[sending.identifier],
        groupIdentifier=sending.case,
        status="requested",
        intent="order",
        priority=_priority(sending),
        code=concept(FULFILL),
        description=delivery.title,
        focus=sending.to(REQUEST),
        for_fhir=sending.child,
        authoredOn=delivery.offered_at,
        lastModified=delivery.offered_at,
        requester=sending.sender,
        owner=sending.receiver,
    )


def care_plan(sending: Sending) -> CarePlan:
    """A draft: the plan itself is made by those who meet."""
    delivery = sending.delivery
    return CarePlan(
        meta=sending.meta(),
        identifier=[sending.identifier],
        status="draft",
        intent="proposal",
        category=[concept(SIP)],
        title=delivery.title,
        subject=sending.child,
        created=delivery.offered_at,
        author=sending.sender,
        supportingInfo=[sending.to(DOCUMENT)],
    )


def _priority(sending: Sending) -> str | None:
    """Danger to life is at once; of everything else the document says how soon."""
    grounds = sending.delivery.disclosure.grounds
    return "stat" if any(one.kind == _DANGER for one in grounds) else None
