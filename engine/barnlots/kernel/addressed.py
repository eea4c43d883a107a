"""To whom a handover is offered: one answer for who sees it, who takes it and who sends it back."""

from datetime import datetime

from barnlots.kernel.sharing import may_receive
from barnlots.model.errors import NotFound
from barnlots.model.part import Handover, Part
from barnlots.model.people import Assignment, Organisation, Reference
from barnlots.policy.policy import Policy


def addressees(
    reference: Reference, kind: str, organisation: str | None
) -> tuple[Organisation, ...]:
    """The organisations that what goes to `organisation`, or else to any of this kind, is for."""
    return tuple(
        one
        for one in reference.organisations
        if (one.kind == kind if organisation is None else one.id == organisation)
    )


def offered_to(
    policy: Policy,
    reference: Reference,
    handover: Handover,
    person: Assignment,
    now: datetime,
) -> bool:
    """Whether it is offered where the person works: by its name, or by the kind whose list it has
    at `now` and on a ground that reaches it."""
    there = reference.organisation(person.organisation)
    kind = handover.disclosure.receiver_kind
    theirs = handover.disclosure.receiver is not None or kind in answered_for(reference, there, now)
    return theirs and may_have(policy, reference, handover, person)


def answered_for(reference: Reference, organisation: Organisation, now: datetime) -> set[str]:
    """The kinds of holder whose list the organisation has at this moment: its own, and while nobody
    is at work there that of those for whom it is on call."""
    kinds = {organisation.kind}
    for one in reference.organisations:
        if one.covered_by == organisation.id and not reference.staffed(one.id, now):
            kinds.add(one.kind)
    return kinds


def may_have(policy: Policy, reference: Reference, handover: Handover, person: Assignment) -> bool:
    """Whether the person works where the handover went, or where its ground reaches: in danger the
    child may have come to other care than was asked, and whoever is with the child knows."""
    return reaches(policy, handover, reference.organisation(person.organisation))


def reaches(policy: Policy, handover: Handover, there: Organisation) -> bool:
    """Whether the handover went to this organisation, or its ground reaches it."""
    receiver = handover.disclosure.receiver
    if receiver is not None:
        return there.id == receiver
    return may_receive(policy, handover, there.kind)


def check_offered(
    policy: Policy,
    reference: Reference,
    part: Part,
    handover: str,
    person: Assignment,
    now: datetime,
) -> None:
    """Whoever works at neither end of the handover is told the same as of one that is not there:
    nobody finds out by trying ids what has been offered to somebody else. Raises NotFound."""
    found = part.handovers.get(handover)
    here = person.organisation == part.holder
    if found is None or not (here or offered_to(policy, reference, found, person, now)):
        raise NotFound("BL-C003", vad=handover)
