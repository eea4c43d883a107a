"""What may leave a part, and on what ground. There is no other way to build a disclosure."""

from datetime import datetime

from barnlots.model.clock import local_day
from barnlots.model.part import Disclosure, Ground, Part
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
        ended = consent.expires_on is not None and consent.expires_on < local_day(now)
        if fits and not ended and consent.withdrawn_at is None:
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
