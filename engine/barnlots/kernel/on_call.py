"""Who does what is urgent when nobody is at work: whoever is on call, or the person present.

A deadline is set all the same, so somebody is told in any case.
"""

from dataclasses import dataclass
from datetime import datetime

from barnlots.kernel.staffing import Found, first_accountable
from barnlots.model.clock import local_day
from barnlots.model.part import Part
from barnlots.model.people import Actor, Reference
from barnlots.policy.policy import Policy

# What every page of Barnlots says, for a reference that names no public way.
ALARM_NUMBER = "112"


@dataclass(frozen=True)
class OnCall:
    """Who does it, where that person can turn, and whether somebody was called who is elsewhere."""

    found: Found
    public_ways: tuple[str, ...] = ()
    called: bool = False


def at_this_hour(
    policy: Policy, reference: Reference, part: Part, actor: Actor, now: datetime, ordinary: Found
) -> OnCall:
    """Who does something urgent at this hour: within hours whoever it is always. Outside them, the
    person present when it is hers; otherwise whoever is on call for the holder; otherwise the
    person present, and when there is nobody present whoever it always is."""
    if reference.staffed(part.holder, now):
        return OnCall(ordinary)
    ways = tuple(one.name for one in reference.public_ways) or (ALARM_NUMBER,)
    own = reference.assignment_by_id.get(actor.assignment or "")
    here = own is not None and own.organisation == part.holder and own.present(local_day(now))
    if own is not None and here and own.id == ordinary.person.id:
        return OnCall(ordinary, ways)
    called = _called(policy, reference, part, now)
    if called is not None:
        return OnCall(called, ways, called=True)
    return OnCall(Found(own) if own is not None and here else ordinary, ways)


def _called(policy: Policy, reference: Reference, part: Part, now: datetime) -> Found | None:
    cover = reference.organisation(part.holder).covered_by
    if cover is None or reference.organisation(cover).closed(local_day(now)):
        return None
    if not reference.staffed(cover, now):
        return None
    person = first_accountable(policy, reference, cover, now)
    return Found(person) if person is not None and person.organisation == cover else None
