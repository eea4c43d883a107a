"""What holds of every part after every step, whatever the step was: the engine's own promises."""

from collections.abc import Iterable
from datetime import datetime

from barnlots.kernel import fold
from barnlots.kernel.blocking import all_blocked, blocked_guardians
from barnlots.kernel.sharing import EMERGENCY_ROW
from barnlots.kernel.siblings import without_siblings
from barnlots.model import events as e
from barnlots.model.base import canonical_json
from barnlots.model.catalogue import say
from barnlots.model.clock import local_day
from barnlots.model.delivery import Delivery
from barnlots.model.disclosure import Disclosure, Item
from barnlots.model.part import DeadlineKind, Part
from barnlots.model.people import Reference
from barnlots.policy.grounds import GroundKind
from barnlots.policy.policy import Policy
from barnlots.store import DeliveryRow


def somebody_has_it(part: Part, reference: Reference, now: datetime) -> None:
    """Promises 1 and 5: one named person in office, or on leave with one who has it meanwhile;
    nothing that is for somebody who is not there to do; and something that is due."""
    day = local_day(now)

    def in_office(assignment: str) -> bool:
        return reference.assignment(assignment).in_office(day)

    def there(assignment: str) -> bool:
        return reference.assignment(assignment).present(day)

    assert in_office(part.accountable)
    assert there(part.accountable) is (part.covered_by is None)
    assert part.covered_by is None or there(part.covered_by)
    assert in_office(part.coordinator.assignment)
    own = reference.assignment(part.coordinator.assignment).organisation == part.holder
    assert part.coordinator.here is own
    assert part.deadlines
    for task in part.tasks.values():
        assert there(task.assignee)
        assert part.deadlines[task.id].owner == task.assignee
        assert task.instead_of is None or not there(task.instead_of), "it comes back"
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


def each_delivery_has_its_ground(
    row: DeliveryRow, part: Part, policy: Policy, reference: Reference
) -> None:
    """Promise 6: no item leaves without a ground of its own; only danger to life goes before
    it. All of the document is either sent or named as withheld, but for what would tell of siblings
    when nothing had been noticed of any."""
    handover = part.handovers[row.id]
    sent = row.disclosure
    assert policy.document_by_name[sent.document].hands_over is not handover.informs
    assert sent == handover.disclosure
    document = policy.document_by_name[sent.document]
    assert sent.items
    noticed_before = [
        one for one in part.observations if (one.recorded_at or one.seen_at) <= handover.offered_at
    ]
    then = part.model_copy(update={"observations": tuple(noticed_before)})
    assert {one.name for one in sent.items} | {one.name for one in sent.withheld} == set(
        without_siblings(policy, then, document.name)
    )
    for item in sent.items:
        assert item.name not in {one.name for one in sent.withheld}
        if item.ground.row == EMERGENCY_ROW:
            assert policy.way_by_name[handover.way].escalation
        else:
            _item_has_its_ground(item, row, part, policy)
            _ground_reaches_the_receiver(item, sent, part, policy, reference)


def _item_has_its_ground(item: Item, row: DeliveryRow, part: Part, policy: Policy) -> None:
    sent, ground = row.disclosure, item.ground
    (named,) = (one for one in policy.grounds if one.id == ground.row)
    assert named.ground == ground.kind
    assert any(
        named.fits(sent.document, sender, sent.receiver_kind, item.category)
        for sender in named.sender
    )
    assert bool(ground.consents) is (ground.kind == GroundKind.CONSENT)
    for name in ground.consents:
        consent = part.consents[name]
        assert (consent.document, consent.receiver) == (sent.document, sent.receiver_kind)
        assert consent.organisation in (None, sent.receiver)
        assert consent.given_at <= row.offered_at and not consent.refused
        assert consent.withdrawn_at is None or row.offered_at <= consent.withdrawn_at
    assert (ground.ruling is not None) is (ground.kind == GroundKind.WEIGHED)
    if ground.ruling is not None:
        assert item.name in part.rulings[ground.ruling].allows


def _ground_reaches_the_receiver(
    item: Item, sent: Disclosure, part: Part, policy: Policy, reference: Reference
) -> None:
    """No item goes beyond the reach of its row (OSL 25:13 a, 26:9 a)."""
    (row,) = (one for one in policy.grounds if one.id == item.ground.row)
    if row.answers_to:
        came = {(one.sender, one.document) for one in part.received.values()}
        assert any((sent.receiver, one) in came for one in row.answers_to)
    if row.within_authority:
        assert sent.receiver is not None
        there, here = reference.organisation(sent.receiver), reference.organisation(part.holder)
        assert there.tenant == here.tenant


def an_adapter_is_given_only_what_has_a_ground(
    delivery: Delivery, recorded: Iterable[e.Event]
) -> None:
    """Promise 6, at the call itself: what was offered is in the ledger with a ground for each item,
    and the document says nothing under any other."""
    (offered,) = (
        one.payload.handover
        for one in recorded
        if isinstance(one.payload, e.HandoverOffered) and one.payload.handover.id == delivery.id
    )
    # Whoever has become protected since is protected as it leaves; nothing else may differ.
    protected = {"protected": delivery.disclosure.protected or offered.disclosure.protected}
    assert delivery.disclosure == offered.disclosure.model_copy(update=protected)
    grounds = {one.name: one.ground for one in offered.disclosure.items}
    assert all(one.row and one.kind for one in grounds.values())
    assert [one.item for one in delivery.passages] == [*grounds]


def own_systems_are_asked_only_for_what_leaves(
    asked: set[tuple[str, str]], given: Iterable[Delivery]
) -> None:
    """Promise 6: nobody is asked what a child's record says of anything else."""
    assert asked <= {(one.case, item.name) for one in given for item in one.disclosure.items}


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


def each_deadline_is_accounted_for(
    before: Part | None, after: Part, since: tuple[e.Event, ...]
) -> None:
    """Promise 5: a pending deadline gets another time by being moved or missed, and is gone by
    being met or cancelled; nothing else touches it, and each is yet to come when it is set."""
    pending = {name: one.at for name, one in before.deadlines.items()} if before else {}
    for event in since:
        match event.payload:
            case e.DeadlineSet(deadline=deadline):
                if deadline.id in pending:
                    assert deadline.at == pending[deadline.id], "only its owner is another"
                else:
                    assert deadline.at > event.at and deadline.since == event.sequence
                pending[deadline.id] = deadline.at
            case e.DeadlineMoved(deadline=name, was=was, at=at, why=why):
                assert pending[name] == was != at > event.at
                assert say(why)
                pending[name] = at
            case e.DeadlineMissed(deadline=name, again_at=again_at):
                assert pending[name] <= event.at < again_at
                pending[name] = again_at
            case e.DeadlineMet(deadline=name) | e.DeadlineCancelled(deadline=name):
                del pending[name]
            case e.PartClosed():
                assert pending == {}
    assert pending == {name: one.at for name, one in after.deadlines.items()}


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
