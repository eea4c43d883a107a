"""Whether what was offered still has its ground, asked again for as long as it has not left."""

from datetime import datetime

from barnlots.kernel.addressed import addressees
from barnlots.kernel.carrying import is_urgent
from barnlots.kernel.clearing import still_cleared
from barnlots.kernel.consenting import stands
from barnlots.kernel.draft import Draft
from barnlots.model.disclosure import Because
from barnlots.model.part import Handover, HandoverState, Part
from barnlots.model.people import ENGINE, Reference
from barnlots.policy.grounds import waits_for_nothing
from barnlots.policy.policy import Policy


def ground_gone(
    policy: Policy,
    reference: Reference,
    part: Part,
    handover: Handover,
    now: datetime,
    there: str | None = None,
) -> Because | None:
    """Why it may not leave the part any more, for whoever only asks; None when it may."""
    return ungrounded(Draft(policy, reference, part, ENGINE, now), handover, there)


def ungrounded(draft: Draft, handover: Handover, there: str | None = None) -> Because | None:
    """Why one of its items may not leave any more, to the organisation `there` when it is for any
    of a kind; None when all may. What waits for nothing loses no ground either."""
    sent = handover.disclosure
    rests = [
        one.name
        for one in sent.items
        if not waits_for_nothing(one.ground.kind, informs=handover.informs)
    ]
    if not rests or is_urgent(draft.policy, handover):
        return None
    now = still_cleared(draft, sent.document, sent.receiver_kind, sent.receiver or there)
    why = {one.name: one.because for one in now.withheld}
    found = next((why[one] for one in rests if one in why), None)
    if found is None:
        return None
    # What became of the yes that it rested on says more than who else could be asked.
    given = [draft.part.consents[one] for one in sent.consents]
    if any(one.withdrawn_at is not None for one in given):
        return Because.WITHDRAWN
    return Because.EXPIRED if any(not stands(one, draft.now) for one in given) else found


def must_be_chosen(
    policy: Policy, reference: Reference, part: Part, handover: Handover, now: datetime
) -> bool:
    """Whether it is for any of a kind of which not every organisation may have it: a carrier cannot
    tell whom it would come to, and a person can."""
    sent = handover.disclosure
    if sent.receiver is not None or not any(one.organisation for one in part.consents.values()):
        return False
    draft = Draft(policy, reference, part, ENGINE, now)
    return any(
        ungrounded(draft, handover, one.id) is not None
        for one in addressees(reference, sent.receiver_kind, None)
        if one.id != part.holder
    )


def has_left(reference: Reference, handover: Handover) -> bool:
    """Whether what it says may be known to somebody at the receiver: the transport has had it, or
    somebody has told of it. In this ledger nothing is carried anywhere: there it has left when a
    person has it."""
    if handover.state is HandoverState.OFFERED:
        return False
    if not handover.waits or handover.by_hand is not None:
        return True
    to = handover.disclosure
    there = addressees(reference, to.receiver_kind, to.receiver)
    return not there or not all(one.in_house for one in there)
