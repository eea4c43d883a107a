"""In whose list something stands that is offered in the ledger itself, and in what order."""

from collections.abc import Iterable
from datetime import date, datetime

from barnlots.kernel.carrying import is_urgent
from barnlots.kernel.entitled import works_there
from barnlots.kernel.passages import passages
from barnlots.model.delivery import Offer
from barnlots.model.part import Handover, Part
from barnlots.model.people import Assignment, Organisation, Reference
from barnlots.policy.policy import Policy


def in_house(reference: Reference, kind: str, organisation: str | None) -> tuple[Organisation, ...]:
    """The organisations in this ledger that what goes to `organisation`, or else to any of this
    kind, is offered to."""
    return tuple(
        one
        for one in reference.organisations
        if one.in_house and (one.kind == kind if organisation is None else one.id == organisation)
    )


def somebody_there(reference: Reference, organisation: Organisation, day: date) -> bool:
    """Whether anybody has the organisation's list on `day`."""
    return not organisation.closed(day) and bool(reference.present(organisation.id, day))


def answered_for(reference: Reference, organisation: Organisation, now: datetime) -> set[str]:
    """The kinds of holder whose list the organisation has at this moment: its own, and while nobody
    is at work there that of those for whom it is on call."""
    kinds = {organisation.kind}
    for one in reference.organisations:
        on_call = one.in_house and one.covered_by == organisation.id
        if on_call and not reference.staffed(one.id, now):
            kinds.add(one.kind)
    return kinds


def offer_of(
    policy: Policy, reference: Reference, part: Part, handover: Handover, reader: Assignment
) -> Offer | None:
    """What `reader` sees of the handover; None when it is answered for already, or was never for
    where the reader works."""
    if not handover.waits or reader.organisation == part.holder:
        return None
    if not works_there(policy, reference, handover, reader):
        return None
    return Offer(
        handover=handover.id,
        sender_part=part.id,
        sender=part.holder,
        case=part.case,
        child=part.child.id,
        coordinator=part.coordinator.assignment,
        disclosure=handover.disclosure,
        offered_at=handover.offered_at,
        urgent=is_urgent(policy, handover),
        passages=passages(policy, reference, part, handover),
        informs=handover.informs,
    )


def in_order(offers: Iterable[Offer]) -> tuple[Offer, ...]:
    """What comes from a skyddsväg first, and then what has waited longest."""
    return tuple(sorted(offers, key=lambda one: (not one.urgent, one.offered_at, one.handover)))
