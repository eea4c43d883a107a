"""Why it may leave: who let go of what, to whom and on which ground, as Provenance, Consent and
AuditEvent.

The AuditEvent follows IHE's pattern for a disclosure as its source records it (BALP).
"""

from fhir.resources.R4B.auditevent import (
    AuditEvent,
    AuditEventAgent,
    AuditEventEntity,
    AuditEventEntityDetail,
    AuditEventSource,
)
from fhir.resources.R4B.consent import (
    Consent,
    ConsentPolicy,
    ConsentProvision,
    ConsentProvisionActor,
    ConsentProvisionData,
)
from fhir.resources.R4B.provenance import Provenance, ProvenanceAgent, ProvenanceEntity
from fhir.resources.R4B.reference import Reference

from barnlots.model.disclosure import Ground
from barnlots_fhir import names as n
from barnlots_fhir.sending import DOCUMENT, REQUEST, Sending


def provenance(sending: Sending, ground: Ground, tag: str) -> Provenance:
    """For the items that leave on one ground: the law and the row of the policy as its policies,
    who answers for the data and which unit sends as its agents."""
    names = sending.names
    return Provenance(
        meta=sending.meta(tag),
        target=[sending.to(DOCUMENT), sending.to(REQUEST)],
        occurredDateTime=sending.delivery.offered_at,
        recorded=sending.sent_at,
        policy=[*sending.policies(ground)],
        activity=n.concept(n.DISCLOSE),
        agent=[
            ProvenanceAgent(type=n.concept(n.CUSTODIAN), who=sending.owner_of_data),
            ProvenanceAgent(type=n.concept(n.AUTHOR), who=sending.sender),
        ],
        entity=[
            ProvenanceEntity(
                role="source",
                what=Reference(identifier=names.identifier("innehall", item), display=item),
            )
            for item in sending.items_on(ground)
        ],
    )


def consent(sending: Sending, given: str) -> Consent:
    """What leaves on one consent. Who gave it and for how long stays with the sender, who stops
    what has not left when it is withdrawn."""
    names = sending.names
    grounds = [one for one in sending.delivery.disclosure.grounds if given in one.consents]
    items = [item for ground in grounds for item in sending.items_on(ground)]
    policies = dict.fromkeys(uri for ground in grounds for uri in sending.policies(ground))
    return Consent(
        meta=sending.meta(),
        identifier=[names.sealed("samtycke", f"{sending.delivery.id}/{given}")],
        status="active",
        scope=n.concept(n.PRIVACY),
        category=[n.concept(n.INFORMATION_DISCLOSURE)],
        patient=sending.child,
        organization=[sending.owner_of_data],
        policy=[ConsentPolicy(uri=uri) for uri in policies],
        provision=ConsentProvision(
            type="permit",
            actor=[
                ConsentProvisionActor(
                    role=n.concept(n.INFORMATION_RECIPIENT), reference=sending.receiver
                )
            ],
            code=[names.own("innehall", item) for item in items],
            data=[ConsentProvisionData(meaning="instance", reference=sending.to(DOCUMENT))],
        ),
    )


def audit_event(sending: Sending, tag: str) -> AuditEvent:
    items = sending.delivery.disclosure.items
    return AuditEvent(
        meta=sending.meta(tag),
        type=n.coding(n.EXPORT),
        subtype=[n.coding(n.DISCLOSE)],
        action="R",
        recorded=sending.sent_at,
        outcome="0",
        agent=[
            AuditEventAgent(
                type=n.concept(n.SOURCE),
                who=sending.sender,
                requestor=True,
                policy=list(_policies(sending)),
            ),
            AuditEventAgent(type=n.concept(n.DESTINATION), who=sending.receiver, requestor=False),
        ],
        source=AuditEventSource(observer=sending.sender),
        entity=[
            AuditEventEntity(what=sending.child, type=n.coding(n.PERSON), role=n.coding(n.PATIENT)),
            AuditEventEntity(
                what=sending.to(DOCUMENT),
                type=n.coding(n.SYSTEM_OBJECT),
                role=n.coding(n.REPORT),
                detail=[
                    AuditEventEntityDetail(type=one.name, valueString=one.ground.row)
                    for one in items
                ],
            ),
        ],
    )


def _policies(sending: Sending) -> dict[str, None]:
    grounds = sending.delivery.disclosure.grounds
    return dict.fromkeys(uri for ground in grounds for uri in sending.policies(ground))
