"""The fold: what a part is after one more event. It never reads policy."""

from collections.abc import Iterable
from datetime import datetime
from typing import TypeVar

from barnlots.model import events as e
from barnlots.model.alarm import heeded, raised
from barnlots.model.observed import grown
from barnlots.model.part import Alarm, Handover, HandoverState, Part, Sought, WayState

_T = TypeVar("_T")


def fold(events: Iterable[e.Event]) -> Part | None:
    """The part that these events make; None when there are none."""
    part: Part | None = None
    for event in events:
        part = evolve(part, event)
    return part


def evolve(part: Part | None, event: e.Event) -> Part:
    """The part after `event`. Raises ValueError when an event comes before its part is opened."""
    payload = event.payload
    if isinstance(payload, e.PartOpened):
        return _opened(payload, event)
    if part is None:
        raise ValueError("the first event of a part opens it")
    by, change = event.actor.assignment, _change(part, payload, event)
    if part.alarms and by is not None and "alarms" not in change:
        change["alarms"] = heeded(part, by)
    return part.model_copy(update={**change, "version": event.sequence})


def _opened(payload: e.PartOpened, event: e.Event) -> Part:
    return Part(
        id=event.part,
        case=event.case,
        tenant=event.tenant,
        holder=event.holder,
        child=payload.child,
        accountable=payload.accountable,
        coordinator=payload.coordinator,
        opened_at=event.at,
        version=event.sequence,
        policy=event.policy,
        received_from=payload.received_from,
    )


def _change(part: Part, payload: e.Payload, event: e.Event) -> dict[str, object]:
    match payload:
        # What happens most often stands first: each case is tried in turn.
        case e.TaskAssigned(task=task):
            return {"tasks": {**part.tasks, task.id: task}}
        case e.TaskDone(task=name) | e.TaskCancelled(task=name):
            return {"tasks": _without(part.tasks, name)}
        case e.DeadlineSet(deadline=deadline):
            return {"deadlines": {**part.deadlines, deadline.id: deadline}}
        case e.DeadlineMet(deadline=name) | e.DeadlineCancelled(deadline=name):
            return {"deadlines": _without(part.deadlines, name)}
        case e.ObservationRecorded(observation=observation):
            return {"observations": grown(part.observations, observation)}
        case e.RuleFired(key=key):
            return {"fired": (*part.fired, key)}
        case e.RuleFailed(rule=rule):
            return {"failed": (*part.failed, rule)}
        case e.ReasonFound(reason=reason):
            return {"reasons": (*part.reasons, reason)}
        case e.WayStarted() | e.WayMoved():
            return {"ways": {**part.ways, payload.way: _way(part, payload, event)}}
        case e.DeadlineMoved(deadline=name, at=at):
            moved = part.deadlines[name].model_copy(update={"at": at})
            return {"deadlines": {**part.deadlines, name: moved}}
        case e.DeadlineMissed(deadline=name):
            later = part.deadlines[name].model_copy(
                update={"at": payload.again_at, "reminders": payload.reminders}
            )
            return {"deadlines": {**part.deadlines, name: later}}
        case e.NoticesBlocked(block=block):
            return {"blocks": {**part.blocks, block.id: block}}
        case e.BlockLifted(block=name):
            return {"blocks": _without(part.blocks, name)}
        case e.ConsentGiven(consent=consent) | e.ConsentRefused(consent=consent):
            return {"consents": {**part.consents, consent.id: consent}}
        case e.ConsentWithdrawn(consent=name):
            withdrawn = part.consents[name].model_copy(update={"withdrawn_at": event.at})
            return {"consents": {**part.consents, name: withdrawn}}
        case e.RulingGiven(ruling=ruling):
            return {"rulings": {**part.rulings, ruling.id: ruling}}
        case e.ChildDescribed(child=child):
            return {"child": child}
        case e.PointerNoted(pointer=pointer):
            return {"pointers": {**part.pointers, pointer.system: pointer}}
        case e.HandoverOffered(handover=handover):
            return {
                "handovers": {**part.handovers, handover.id: handover},
                "sought": tuple(one for one in part.sought if not _is_sent(one, handover)),
            }
        case e.DisclosureSought(sought=sought):
            return {"sought": (*part.sought, sought)}
        case e.DisclosureDropped(sought=sought):
            return {"sought": tuple(one for one in part.sought if one != sought)}
        case e.DocumentReceived(received=received):
            return {"received": {**part.received, received.id: received}}
        case e.DeliveryFailed() | e.DeliveryMissing() | e.DeliverySentAgain() | e.DeliveryCarried():
            return {"handovers": {**part.handovers, payload.handover: _carried(part, payload)}}
        case e.ReceiptRecorded() | e.HandoverReturned() | e.HandoverUnanswered():
            return {
                "handovers": {
                    **part.handovers,
                    payload.handover: _answered(part, payload, event.at),
                }
            }
        case e.SiblingNoticed(sibling=sibling):
            return {"siblings": {**part.siblings, sibling: None}}
        case e.SiblingCaseOpened(sibling=sibling, case=case):
            return {"siblings": {**part.siblings, sibling: case}}
        case e.AccountableChanged(accountable=accountable):
            return {"accountable": accountable, "covered_by": None}
        case e.AccountableCovered(by=by):
            return {"covered_by": by}
        case e.CoordinatorChanged(coordinator=coordinator):
            return {"coordinator": coordinator}
        case e.PersonAlarmed(assignment=person, why=why, about=about):
            alarm = Alarm.made(
                assignment=person, why=why, about=about, at=event.at, number=event.sequence
            )
            return {"alarms": raised(part, alarm)}
        case e.PartClosed():
            over: dict[str, object] = {"deadlines": {}, "tasks": {}, "sought": (), "alarms": ()}
            return {"closed_at": event.at, **over}
        case e.PartReopened():
            return {"closed_at": None}
        case e.PolicyMoved(to=policy, steps=steps):
            return {"policy": policy, "ways": _moved(part, steps)}
        case _:
            return {}


def _way(part: Part, payload: e.WayStarted | e.WayMoved, event: e.Event) -> WayState:
    if isinstance(payload, e.WayStarted):
        return WayState(way=payload.way, step=payload.step, since=event.at, origin=payload.origin)
    return part.ways[payload.way].model_copy(
        update={"step": payload.step, "since": event.at, "ended": payload.ended}
    )


def _moved(part: Part, steps: dict[str, dict[str, str]]) -> dict[str, WayState]:
    """The ways as the newer policy calls their steps; one that has ended stays as it ended."""
    return {
        name: state
        if state.ended
        else state.model_copy(update={"step": steps.get(name, {}).get(state.step, state.step)})
        for name, state in part.ways.items()
    }


def _answered(
    part: Part, payload: e.ReceiptRecorded | e.HandoverReturned | e.HandoverUnanswered, at: datetime
) -> object:
    handover = part.handovers[payload.handover]
    if isinstance(payload, e.HandoverUnanswered):
        return handover.model_copy(update={"unanswered_since": handover.unanswered_since or at})
    if isinstance(payload, e.ReceiptRecorded):
        return handover.model_copy(
            update={
                "state": payload.state,
                "received_by": payload.received_by,
                "undeliverable": None,
            }
        )
    return handover.model_copy(
        update={
            "state": HandoverState.RETURNED,
            "returned_because": payload.because,
            "proposed_next": payload.proposed_next,
            "undeliverable": None,
            "returned_by": payload.by,
            "taken_back": payload.taken_back,
        }
    )


def _is_sent(sought: Sought, handover: Handover) -> bool:
    sent = handover.disclosure
    there = sent.document, sent.receiver_kind, sent.receiver
    return handover.informs and there == (sought.document, sought.receiver_kind, sought.receiver)


def _carried(
    part: Part,
    payload: e.DeliveryFailed | e.DeliveryMissing | e.DeliverySentAgain | e.DeliveryCarried,
) -> object:
    handover = part.handovers[payload.handover]
    match payload:
        case e.DeliveryFailed(why=why):
            return handover.model_copy(update={"undeliverable": why})
        case e.DeliveryMissing():
            return handover.model_copy(
                update={"state": HandoverState.OFFERED, "lost": handover.lost + 1}
            )
        case e.DeliverySentAgain():
            return handover.model_copy(update={"undeliverable": None, "lost": 0})
        case e.DeliveryCarried(how=how):
            return handover.model_copy(update={"undeliverable": None, "by_hand": how})


def _without(mapping: dict[str, _T], name: str) -> dict[str, _T]:
    return {key: value for key, value in mapping.items() if key != name}
