"""What holds of every part after every step, whatever the step was: the engine's own promises."""

from datetime import datetime

from barnlots.kernel import fold
from barnlots.kernel.sharing import EMERGENCY_ROW, all_blocked, blocked_guardians
from barnlots.model import events as e
from barnlots.model.base import canonical_json
from barnlots.model.clock import local_day
from barnlots.model.part import DeadlineKind, Part
from barnlots.model.people import Reference
from barnlots.policy.grounds import GroundKind
from barnlots.policy.policy import Policy
from barnlots.store import DeliveryRow


def somebody_has_it(part: Part, reference: Reference, now: datetime) -> None:
    """Promises 1 and 5: a named person in office, and something that is due."""
    day = local_day(now)

    def there(assignment: str) -> bool:
        return reference.assignment(assignment).in_office(day)

    assert there(part.accountable)
    assert there(part.coordinator.assignment)
    own = reference.assignment(part.coordinator.assignment).organisation == part.holder
    assert part.coordinator.here is own
    assert part.deadlines
    for task in part.tasks.values():
        assert there(task.assignee)
        assert part.deadlines[task.id].owner == task.assignee
    assert all(there(one.owner) for one in part.deadlines.values())


def the_ways_are_watched(part: Part, policy: Policy) -> None:
    for name, state in part.ways.items():
        step = policy.way_by_name[name].step(state.step)
        assert state.ended is step.final
        if step.due is not None and not state.ended:
            assert part.deadlines[f"steg-{name}"].kind is DeadlineKind.STEP
    for handover in part.handovers.values():
        answered = handover.returned_because or handover.received_by
        assert answered or f"tyst-{handover.id}" in part.deadlines


def nobody_blocked_is_told(part: Part) -> None:
    """Promise 6: what would reach a guardian on whom a block stands is not asked of anybody."""
    blocked = set(blocked_guardians(part))
    for task in part.tasks.values():
        if task.contacts_guardians:
            assert not all_blocked(part)
            assert blocked <= set(task.not_to)
    for block in part.blocks:
        assert part.deadlines[block].kind is DeadlineKind.REVIEW


def each_delivery_has_its_ground(row: DeliveryRow, part: Part, policy: Policy) -> None:
    """Promise 6: nothing leaves without a ground; only danger to life goes before it."""
    handover = part.handovers[row.id]
    ground = row.disclosure.ground
    assert row.disclosure == handover.disclosure
    if ground.row == EMERGENCY_ROW:
        assert policy.way_by_name[handover.way].escalation
        return
    (named,) = (one for one in policy.grounds if one.id == ground.row)
    assert (named.ground, named.document) == (ground.kind, row.disclosure.document)
    assert row.disclosure.receiver_kind in named.receiver
    if ground.kind == GroundKind.CONSENT:
        assert ground.consent is not None
        consent = part.consents[ground.consent]
        assert consent.document == row.disclosure.document
        assert consent.receiver == row.disclosure.receiver_kind
        assert consent.given_at <= row.offered_at
        assert consent.withdrawn_at is None or row.offered_at <= consent.withdrawn_at


def nothing_urgent_is_lost(before: Part, after: Part, since: tuple[e.Event, ...]) -> None:
    """What somebody had to do at once is gone only because it was done, or a person ended its
    way, or it would have told a guardian on whom a block now stands."""
    done = {one.payload.task for one in since if isinstance(one.payload, e.TaskDone)}
    for name, task in before.tasks.items():
        if not task.urgent or name in after.tasks or name in done:
            continue
        ended = task.way is not None and after.ways[task.way].ended
        assert ended or task.contacts_guardians
    for name, deadline in before.deadlines.items():
        later = after.deadlines.get(name)
        if later is not None and later.at > deadline.at and name not in done:
            assert later.reminders > deadline.reminders or later.kind is DeadlineKind.STEP


def only_a_person_ends_a_skyddsväg(events: tuple[e.Event, ...], policy: Policy) -> None:
    for event in events:
        moved = event.payload
        if isinstance(moved, e.WayMoved) and moved.ended:
            assert (
                event.actor.assignment is not None or not policy.way_by_name[moved.way].escalation
            )
        if isinstance(moved, e.PartClosed | e.BlockLifted):
            assert event.actor.assignment == moved.by


def replays(part: Part, events: tuple[e.Event, ...]) -> None:
    assert [one.sequence for one in events] == list(range(1, part.version + 1))
    assert canonical_json(fold(events)) == canonical_json(part)
