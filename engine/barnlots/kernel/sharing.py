"""What may leave a part, and on what ground. There is no other way to build a disclosure."""

from datetime import datetime

from barnlots.model.clock import local_day
from barnlots.model.part import Consent, Disclosure, Ground, Handover, Part
from barnlots.policy.grounds import GroundKind, GroundRule
from barnlots.policy.policy import Policy

EMERGENCY_ROW = "nödläge utan rad"


def ground_for(
    policy: Policy, part: Part, sender_kind: str, document: str, receiver_kind: str, now: datetime
) -> Ground | None:
    """The ground on which `document` may go to `receiver_kind`; None when there is none yet, so
    that a consent or a person's weighing is needed (OSL 10:1, 12:2-3)."""
    for row in policy.grounds:
        fits = document == row.document and sender_kind in row.sender
        if fits and receiver_kind in row.receiver:
            return _ground(row, part, document, receiver_kind, now)
    return None


def emergency(document: str) -> Ground:
    """Danger to life never waits for a row in a table; the ground is recorded afterwards."""
    return Ground(row=EMERGENCY_ROW, kind=GroundKind.EMERGENCY, sources=())


def stands(consent: Consent, now: datetime) -> bool:
    """Whether the consent is neither withdrawn nor over."""
    over = consent.expires_on is not None and consent.expires_on < local_day(now)
    return consent.withdrawn_at is None and not over


def has_consent(part: Part, document: str, now: datetime) -> bool:
    """Whether anybody who may has consented to the document going somewhere."""
    return any(one.document == document and stands(one, now) for one in part.consents.values())


def may_receive(policy: Policy, handover: Handover, kind: str) -> bool:
    """Whether a holder of this kind may take the handover. On a duty, a law or in an emergency
    that is everybody in the ground's row (the out-of-hours service takes what was sent to the day
    service); a consent reaches exactly the kind of holder it was given for."""
    disclosure = handover.disclosure
    if kind == disclosure.receiver_kind:
        return True
    if disclosure.ground.kind == GroundKind.CONSENT:
        return False
    if disclosure.ground.row == EMERGENCY_ROW:
        return True
    rows = [one for one in policy.grounds if one.id == disclosure.ground.row]
    return any(kind in row.receiver for row in rows)


def _ground(
    row: GroundRule, part: Part, document: str, receiver: str, now: datetime
) -> Ground | None:
    sources = tuple(str(source) for source in row.sources)
    if row.ground is GroundKind.WEIGHED:
        return None
    if row.ground is not GroundKind.CONSENT:
        return Ground(row=row.id, kind=row.ground, sources=sources)
    for consent in part.consents.values():
        fits = consent.document == document and consent.receiver == receiver
        if fits and stands(consent, now):
            return Ground(row=row.id, kind=row.ground, sources=sources, consent=consent.id)
    return None


def disclose(
    policy: Policy, name: str, document: str, receiver_kind: str, ground: Ground
) -> Disclosure:
    """The document's items, all on this ground."""
    return Disclosure(
        id=name,
        document=document,
        receiver_kind=receiver_kind,
        receiver=None,
        items=policy.document_by_name[document].items,
        ground=ground,
    )


def blocked_guardians(part: Part) -> tuple[str, ...]:
    """Those of the child's circle whom no notice may reach while a block stands."""
    named = {one.guardian for one in part.blocks.values()}
    return tuple(one.id for one in part.child.circle if None in named or one.id in named)


def all_blocked(part: Part) -> bool:
    """Whether there is no guardian left whom a notice may reach."""
    if any(one.guardian is None for one in part.blocks.values()):
        return True
    guardians = {one.id for one in part.child.consenting_guardians}
    return bool(guardians) and guardians <= set(blocked_guardians(part))
