"""When a receipt must have come, and where a delivery stands after its handover has moved."""

from datetime import datetime, timedelta

from barnlots.kernel.deadlines import due_at, value_on
from barnlots.kernel.handing_over import silence_of
from barnlots.model import events as e
from barnlots.model.clock import local_day
from barnlots.model.delivery import DeliveryState, Movement, stands
from barnlots.model.due import Due, Unit
from barnlots.model.part import Handover, HandoverState, Part
from barnlots.model.people import Reference
from barnlots.policy.policy import Policy

DELIVERY = "tid till kvitto om leverans"
REGISTRATION = "tid till kvitto om registrering"
REMIND = "tid att påminna"
_AT_ONCE = Due(count=30, unit=Unit.MINUTE, immediate=True)
_BEFORE = timedelta(hours=1)

_MOVING = (
    e.ReceiptRecorded,
    e.HandoverReturned,
    e.DeliveryFailed,
    e.DeliveryMissing,
    e.DeliverySentAgain,
    e.DeliveryCarried,
)
# Most events say nothing of a delivery.
_TELLING = frozenset({e.ReceiptLate, *_MOVING})


def receipt_due(
    policy: Policy, reference: Reference, part: Part, handover: Handover, since: datetime
) -> datetime:
    """When the transport (of what is offered) or the receiver's system (of what is delivered) must
    have acknowledged what has stood where it stands `since`. On a skyddsväg that is *genast*."""
    way = policy.way_by_name.get(handover.way)
    if way is not None and way.escalation:
        due = _AT_ONCE
    else:
        offered = handover.state is HandoverState.OFFERED
        due = Due(count=24, unit=Unit.HOUR, parameter=DELIVERY if offered else REGISTRATION)
    return due_at(due, since, reference.calendar(part.holder), policy)


def remind_at(policy: Policy, now: datetime) -> datetime:
    """When somebody is told again of what they have been told already."""
    return now + timedelta(hours=max(1, value_on(policy, REMIND, local_day(now), 24)))


def movements(
    policy: Policy, reference: Reference, part: Part, events: tuple[e.Event, ...], now: datetime
) -> tuple[Movement, ...]:
    """Where these events have taken the deliveries of the part, one movement for each."""
    moved: dict[str, Movement] = {}
    for payload in (one.payload for one in events if type(one.payload) in _TELLING):
        if isinstance(payload, e.ReceiptLate):
            again = Movement(delivery=payload.handover, state=None, due_at=remind_at(policy, now))
            moved.setdefault(payload.handover, again)
        elif isinstance(payload, _MOVING):
            handover = part.handovers[payload.handover]
            moved[handover.id] = _movement(policy, reference, part, handover, now)
    return tuple(moved.values())


def _movement(
    policy: Policy, reference: Reference, part: Part, handover: Handover, now: datetime
) -> Movement:
    state, due = stands(handover), None
    if state is DeliveryState.WAITING:
        due = now
    elif state is DeliveryState.DELIVERED:
        due = receipt_due(policy, reference, part, handover, now)
    elif state is DeliveryState.REGISTERED:
        due = _before_silence(policy, part, handover, now)
    return Movement(delivery=handover.id, state=state, due_at=due)


def _before_silence(policy: Policy, part: Part, handover: Handover, now: datetime) -> datetime:
    """Its silence is raised by a deadline of its own; the receiver is asked just before that."""
    silence = part.deadlines.get(silence_of(handover))
    soon = now + _BEFORE
    return remind_at(policy, now) if silence is None else max(silence.at - _BEFORE, soon)
