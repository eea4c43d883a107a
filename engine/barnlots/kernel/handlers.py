"""What each kind of command does first, before rules and ways draw their conclusions."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

from barnlots.kernel import carrying, rulings
from barnlots.kernel.by_hand import carry, receive
from barnlots.kernel.closing import close_part
from barnlots.kernel.conclude import fire_rule, reopen
from barnlots.kernel.consents import consent_is_over, give_consent, refuse_consent, withdraw_consent
from barnlots.kernel.describing import describe_child
from barnlots.kernel.draft import Draft
from barnlots.kernel.entitled import answers_for
from barnlots.kernel.informing import inform
from barnlots.kernel.instruments import record_instrument
from barnlots.kernel.leaving import hand_on, offer_part
from barnlots.kernel.moving import move_policy
from barnlots.kernel.notices import narrow_notices
from barnlots.kernel.opening import note_received, open_case, open_received, record
from barnlots.kernel.pointers import note_pointer
from barnlots.kernel.receipts import receipt, send_back
from barnlots.kernel.rulings import give_ruling
from barnlots.kernel.silence import tell_sender
from barnlots.kernel.walk import BY_THE_ENGINE, fire
from barnlots.model import commands as c
from barnlots.model import events as e
from barnlots.model.alarm import DEADLINE_LATE, OPINION_DIFFERS, OPINION_FAILED
from barnlots.model.due import Due, Unit
from barnlots.model.errors import NotFound, Refused
from barnlots.model.part import Coordinator, DeadlineKind

REMIND = Due(count=24, unit=Unit.HOUR, parameter="tid att påminna")
SHORTEST_REMINDER = timedelta(hours=1)
TELL_NOW = "går igenom vad som hölls inne och vad som nu ska berättas hemma"
LOOK = "ser efter hur det går för barnet"


def _do_task(draft: Draft, command: c.DoTask) -> None:
    for task in (command.task, *command.also):
        if task not in draft.part.tasks:
            raise NotFound("BL-C003", vad=task)
        carrying.check_done(draft, task)
        rulings.check_done(task)
        draft.finish(task, draft.actor.assignment)


def _report(draft: Draft, command: c.Report) -> None:
    if command.trigger not in {one.name for one in draft.policy.triggers}:
        raise Refused("BL-C004", ord=command.trigger)
    if draft.actor.is_engine:
        raise Refused("BL-C005")
    if command.trigger in BY_THE_ENGINE:
        raise Refused("BL-C036", ord=command.trigger)
    ways = draft.part.ways
    if command.way not in ways:
        going_on = ", ".join(name for name, one in ways.items() if not one.ended)
        raise NotFound("BL-C113", väg=command.way[:60], val=going_on or "–")
    before, left = len(draft.events), _left_undone(draft, command.way)
    fire(draft, command.way, command.trigger)
    if len(draft.events) == before:
        waits_for = ", ".join(sorted(_waits_for(draft, command.way)))
        raise Refused("BL-C006", väg=command.way, ord=command.trigger, val=waits_for or "–")
    if left and draft.part.ways[command.way].ended:
        raise Refused("BL-C037", väg=command.way, antal=str(left))


def _waits_for(draft: Draft, name: str) -> frozenset[str]:
    """What somebody could say of the way where it stands."""
    way, state = draft.policy.way_by_name.get(name), draft.part.ways[name]
    if way is None or state.ended:
        return frozenset()
    return way.step(state.step).triggers - BY_THE_ENGINE


def _left_undone(draft: Draft, name: str) -> int:
    """How much of what a skyddsväg asked for at once has been neither done nor answered: nobody's
    word that all is well ends it before."""
    way = draft.policy.way_by_name.get(name)
    if way is None or not way.escalation:
        return 0
    return sum(
        one.way == name and (one.urgent or bool(one.asks)) for one in draft.part.tasks.values()
    )


def _note_sibling(draft: Draft, command: c.NoteSiblingCase) -> None:
    if draft.part.siblings.get(command.sibling) is None:
        draft.add(e.SiblingCaseOpened(sibling=command.sibling, case=command.case))
    if f"syskon-{command.sibling}" in draft.part.tasks:
        draft.finish(f"syskon-{command.sibling}", draft.actor.assignment)


def _pass_deadline(draft: Draft, command: c.PassDeadline) -> None:
    """A deadline that was met, moved or cancelled meanwhile loses: nothing happens. One that the
    clock of this decision has not reached is refused, so that it can pass when it has."""
    deadline = draft.part.deadlines.get(command.deadline)
    if deadline is None:
        return
    if deadline.at > draft.now:
        raise Refused("BL-C035", vad=deadline.id)
    if deadline.kind is DeadlineKind.CONSENT:
        consent_is_over(draft, deadline)
        return
    if deadline.kind is DeadlineKind.CHECK:
        draft.add(e.DeadlineMet(deadline=deadline.id))
        draft.assign("ansvarig", LOOK, Due(count=5, unit=Unit.WORKING_DAY), deadline.id)
        return
    told = draft.staffing.told_instead(deadline.owner, deadline.raise_to)
    draft.add(
        e.DeadlineMissed(
            deadline=deadline.id,
            raised_to=told.id,
            again_at=max(draft.due(REMIND), draft.now + SHORTEST_REMINDER),
            reminders=deadline.reminders + 1,
        )
    )
    if deadline.kind is DeadlineKind.SILENCE:
        tell_sender(draft, deadline, told.id)
    else:
        draft.add(e.PersonAlarmed(assignment=told.id, why=DEADLINE_LATE, about=deadline.id))


def _note_opinion(draft: Draft, command: c.NoteOpinion) -> None:
    draft.add(
        e.OpinionRecorded(
            on_version=command.on_version, status=command.status, differing=command.differing
        )
    )
    about = f"{draft.part.id}@{command.on_version}"
    if command.status == "failed":
        draft.alarm(OPINION_FAILED, about, "ansvarig")
    if command.differing or command.fired_only_there:
        draft.alarm(OPINION_DIFFERS, about, "ansvarig", "chefen")
    for rule_id in command.fired_only_there:
        _unite(draft, rule_id)


def _unite(draft: Draft, rule_id: str) -> None:
    rule = draft.policy.rule_by_id.get(rule_id)
    if rule is not None and rule.protects is not None and rule_id not in draft.part.fired:
        if not draft.part.is_open:
            reopen(draft)
        fire_rule(draft, rule, rule_id, ())


def _replace_accountable(draft: Draft, command: c.ReplaceAccountable) -> None:
    found = draft.staffing.here(command.assignment)
    if found is None:
        raise Refused("BL-C002", uppdrag=command.assignment)
    if found.id != draft.part.accountable:
        draft.add(e.AccountableChanged(accountable=found.id))


def _lift_block(draft: Draft, command: c.LiftBlock) -> None:
    if command.block not in draft.part.blocks:
        raise NotFound("BL-C003", vad=command.block)
    if draft.actor.assignment is None:
        raise Refused("BL-C005")
    if not answers_for(draft.policy, draft.reference, draft.part, draft.actor.assignment):
        raise Refused("BL-C038")
    draft.add(e.BlockLifted(block=command.block, by=draft.actor.assignment))
    if command.block in draft.part.deadlines:
        draft.add(e.DeadlineMet(deadline=command.block))
    narrow_notices(draft)
    draft.assign("ansvarig", TELL_NOW, Due(count=1, unit=Unit.DAY), command.block)


def _check(draft: Draft, command: c.CheckPart) -> None:
    """Nothing by itself: what always holds is seen to after every decision."""


def _note_coordinator(draft: Draft, command: c.NoteCoordinator) -> None:
    person = draft.reference.assignment_by_id.get(command.coordinator)
    if person is None:
        raise NotFound("BL-C003", vad=command.coordinator)
    noted = Coordinator(assignment=person.id, here=person.organisation == draft.part.holder)
    if noted != draft.part.coordinator:
        draft.add(e.CoordinatorChanged(coordinator=noted))


HANDLERS: dict[type, Callable[[Draft, Any], None]] = {
    c.OpenCase: open_case,
    c.OpenReceived: open_received,
    c.Record: record,
    c.RecordInstrument: record_instrument,
    c.DoTask: _do_task,
    c.Report: _report,
    c.GiveConsent: give_consent,
    c.RefuseConsent: refuse_consent,
    c.GiveRuling: give_ruling,
    c.Inform: inform,
    c.WithdrawConsent: withdraw_consent,
    c.RecordReceipt: receipt,
    c.ReturnHandover: send_back,
    c.SendAgain: carrying.send_again,
    c.CarryByHand: carry,
    c.FailDelivery: carrying.fail,
    c.NoteMissing: carrying.note_missing,
    c.NoteUnconfirmed: carrying.note_unconfirmed,
    c.NoteLateReceipt: carrying.note_late,
    c.NoteRefusedReceipt: carrying.note_refused,
    c.NoteReceived: note_received,
    c.ReceiveByHand: receive,
    c.NoteSiblingCase: _note_sibling,
    c.PassDeadline: _pass_deadline,
    c.NoteOpinion: _note_opinion,
    c.CheckPart: _check,
    c.NoteCoordinator: _note_coordinator,
    c.ReplaceAccountable: _replace_accountable,
    c.HandOn: hand_on,
    c.OfferPart: offer_part,
    c.MovePolicy: move_policy,
    c.LiftBlock: _lift_block,
    c.NotePointer: note_pointer,
    c.DescribeChild: describe_child,
    c.ClosePart: close_part,
}
