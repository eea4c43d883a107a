"""In whose list something stands that is offered in the ledger itself, and in what order."""

from collections.abc import Iterable
from datetime import date, datetime

from barnlots.kernel.addressed import addressees, offered_to
from barnlots.kernel.carrying import is_urgent
from barnlots.kernel.entitled import is_named
from barnlots.kernel.passages import passages, sender_name
from barnlots.kernel.sharing import as_it_leaves
from barnlots.kernel.ungrounded import ground_gone
from barnlots.model.delivery import Offer
from barnlots.model.part import Handover, Part
from barnlots.model.people import Assignment, Organisation, Reference
from barnlots.policy.policy import Policy


def in_house(reference: Reference, kind: str, organisation: str | None) -> tuple[Organisation, ...]:
    """The organisations in this ledger that what goes to `organisation`, or else to any of this
    kind, is offered to."""
    return tuple(one for one in addressees(reference, kind, organisation) if one.in_house)


def somebody_there(reference: Reference, organisation: Organisation, day: date) -> bool:
    """Whether anybody has the organisation's list on `day`."""
    return not organisation.closed(day) and bool(reference.present(organisation.id, day))


def offer_of(
    policy: Policy,
    reference: Reference,
    part: Part,
    handover: Handover,
    reader: Assignment,
    now: datetime,
    own: Part | None = None,
) -> Offer | None:
    """What `reader` sees of the handover; None when it is answered for already, was never for
    where the reader works, or has no ground any more. `own` is the part that is there of the same
    case, if there is one.

    Of a child with a protected identity (OSL 21:3, 22:1) whoever leads there reads it, and whom
    their own part relies on. Everybody else sees that it waits, and can take it: from then on they
    are one of those."""
    if not handover.waits or reader.organisation == part.holder:
        return None
    if not offered_to(policy, reference, handover, reader, now):
        return None
    if ground_gone(policy, reference, part, handover, now, reader.organisation) is not None:
        return None
    disclosure = as_it_leaves(part, handover.disclosure)
    hidden = disclosure.protected and not _reads(policy, reference, own, reader)
    return Offer(
        handover=handover.id,
        sender_part=part.id,
        sender=sender_name(reference, part.holder, protected=True) if hidden else part.holder,
        case=part.case,
        child=part.child.id,
        coordinator="" if hidden else part.coordinator.assignment,
        disclosure=disclosure,
        offered_at=handover.offered_at,
        urgent=is_urgent(policy, handover),
        passages=() if hidden else passages(policy, reference, part, handover),
        informs=handover.informs,
    )


def _reads(policy: Policy, reference: Reference, own: Part | None, reader: Assignment) -> bool:
    named = own is not None and is_named(reference, own, reader)
    return named or policy.vocabulary.leads(reader.role)


def in_order(offers: Iterable[Offer]) -> tuple[Offer, ...]:
    """What comes from a skyddsväg first, and then what has waited longest."""
    return tuple(sorted(offers, key=lambda one: (not one.urgent, one.offered_at, one.handover)))
