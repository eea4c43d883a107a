"""What each kind of command does first, before rules and ways draw their conclusions."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

from barnlots.kernel.draft import Draft
from barnlots.kernel.opening import open_case, open_received, record
from barnlots.kernel.walk import RECEIPTS, fire
from barnlots.model import commands as c
from barnlots.model import events as e
from barnlots.model.errors import NotFound, Refused
from barnlots.model.part import Consent, DeadlineKind, Handover, HandoverState
from barnlots.policy.policy import Policy

REMIND = "tid att påminna"
LATE = "BL-A002"
OPINION_FAILED = "BL-A003"
OPINION_DIFFERS = "BL-A005"
RETURNED_TWICE = "BL-A006"


def _do_task(draft: Draft, command: c.DoTask) -> None:
    if command.task not in draft.part.tasks:
        raise NotFound("BL-C003", vad=command.task)
    draft.finish(command.task, draft.actor.assignment)


def _report(draft: Draft, command: c.Report) -> None:
    if command.trigger not in {one.name for one in draft.policy.triggers}:
        raise Refused("BL-C004", ord=command.trigger)
    if draft.actor.is_engine:
        raise Refused("BL-C005")
    if not fire(draft, command.way, command.trigger):
        raise Refused("BL-C006", väg=command.way, ord=command.trigger)


def _give_consent(draft: Draft, command: c.GiveConsent) -> None:
    allowed = {one.id for one in draft.part.child.consenting_guardians} | {"barnet"}
    if command.given_by not in allowed:
        raise Refused("BL-C007")
    consent = Consent(
        id=draft.name("samtycke"),
        given_by=command.given_by,
        document=command.document,
        receiver=command.receiver,
        given_at=draft.now,
    )
    draft.add(e.ConsentGiven(consent=consent))


def _withdraw(draft: Draft, command: c.WithdrawConsent) -> None:
    if command.consent not in draft.part.consents:
        raise NotFound("BL-C003", vad=command.consent)
    draft.add(e.ConsentWithdrawn(consent=command.consent))


def _handover(draft: Draft, name: str) -> Handover:
    if name not in draft.part.handovers:
        raise NotFound("BL-C003", vad=name)
    return draft.part.handovers[name]


_ORDER = (
    HandoverState.OFFERED,
    HandoverState.DELIVERED,
    HandoverState.REGISTERED,
    HandoverState.RECEIVED,
)


def _receipt(draft: Draft, command: c.RecordReceipt) -> None:
    handover = _handover(draft, command.handover)
    if command.state is HandoverState.RECEIVED and command.received_by is None:
        raise Refused("BL-C008")
    if handover.state is HandoverState.RETURNED or command.state not in _ORDER:
        raise Refused("BL-C009")
    if _ORDER.index(command.state) <= _ORDER.index(handover.state):
        return
    draft.add(
        e.ReceiptRecorded(
            handover=handover.id, state=command.state, received_by=command.received_by
        )
    )
    if command.state is HandoverState.RECEIVED:
        _break_silence(draft, handover)
    fire(draft, handover.way, RECEIPTS[command.state])


def _break_silence(draft: Draft, handover: Handover) -> None:
    if f"tyst-{handover.id}" in draft.part.deadlines:
        draft.add(e.DeadlineMet(deadline=f"tyst-{handover.id}"))


def _return(draft: Draft, command: c.ReturnHandover) -> None:
    handover = _handover(draft, command.handover)
    if handover.state in (HandoverState.RETURNED, HandoverState.RECEIVED):
        raise Refused("BL-C009")
    draft.add(
        e.HandoverReturned(
            handover=handover.id, because=command.because, proposed_next=command.proposed_next
        )
    )
    _break_silence(draft, handover)
    returned = [
        one
        for one in draft.part.handovers.values()
        if one.state is HandoverState.RETURNED
        and one.disclosure.document == handover.disclosure.document
    ]
    if len(returned) > 1:
        draft.alarm(RETURNED_TWICE, handover.id, "chefen")
    fire(draft, handover.way, RECEIPTS[HandoverState.RETURNED])


def _note_sibling(draft: Draft, command: c.NoteSiblingCase) -> None:
    if draft.part.siblings.get(command.sibling) is None:
        draft.add(e.SiblingCaseOpened(sibling=command.sibling, case=command.case))
    if f"syskon-{command.sibling}" in draft.part.tasks:
        draft.finish(f"syskon-{command.sibling}", draft.actor.assignment)


def _pass_deadline(draft: Draft, command: c.PassDeadline) -> None:
    """A deadline that was met, moved or cancelled meanwhile loses: nothing happens."""
    deadline = draft.part.deadlines.get(command.deadline)
    if deadline is None or deadline.at > draft.now:
        return
    told = draft.staffing.told_instead(deadline.owner, deadline.raise_to)
    again = draft.now + timedelta(hours=_hours_to_remind(draft.policy, draft))
    draft.add(
        e.DeadlineMissed(
            deadline=deadline.id,
            raised_to=told.id,
            again_at=again,
            reminders=deadline.reminders + 1,
        )
    )
    if deadline.kind is not DeadlineKind.CHECK:
        draft.add(e.PersonAlarmed(assignment=told.id, why=LATE, about=deadline.id))


def _hours_to_remind(policy: Policy, draft: Draft) -> int:
    return max(1, draft.situation.parameters.get(REMIND, 24))


def _note_opinion(draft: Draft, command: c.NoteOpinion) -> None:
    draft.add(
        e.OpinionRecorded(
            on_version=command.on_version, status=command.status, differing=command.differing
        )
    )
    about = f"{draft.part.id}@{command.on_version}"
    if command.status == "failed":
        draft.alarm(OPINION_FAILED, about, "ansvarig")
    if command.differing:
        draft.alarm(OPINION_DIFFERS, about, "ansvarig", "chefen")
    for rule_id in command.fired_only_there:
        _unite(draft, rule_id)


def _unite(draft: Draft, rule_id: str) -> None:
    from barnlots.kernel.conclude import fire_rule

    rule = draft.policy.rule_by_id.get(rule_id)
    if rule is not None and rule.protects is not None and rule_id not in draft.part.fired:
        fire_rule(draft, rule, rule_id, ())


def _replace_accountable(draft: Draft, command: c.ReplaceAccountable) -> None:
    found = draft.staffing.present(command.assignment)
    if found is None or found.organisation != draft.part.holder:
        raise Refused("BL-C002", uppdrag=command.assignment)
    draft.add(e.AccountableChanged(accountable=found.id))


def _lift_block(draft: Draft, command: c.LiftBlock) -> None:
    if command.block not in draft.part.blocks:
        raise NotFound("BL-C003", vad=command.block)
    if draft.actor.assignment is None:
        raise Refused("BL-C005")
    draft.add(e.BlockLifted(block=command.block, by=draft.actor.assignment))
    if command.block in draft.part.deadlines:
        draft.add(e.DeadlineMet(deadline=command.block))


def _close(draft: Draft, command: c.ClosePart) -> None:
    if draft.actor.assignment is None:
        raise Refused("BL-C005")
    running = [name for name, state in draft.part.ways.items() if not state.ended]
    protective = [name for name in running if draft.policy.way_by_name[name].escalation]
    if protective:
        raise Refused("BL-C010", väg=", ".join(protective))
    if running or any(task.urgent for task in draft.part.tasks.values()):
        raise Refused("BL-C011")
    draft.add(e.PartClosed(outcome=command.outcome, by=draft.actor.assignment))


HANDLERS: dict[type, Callable[[Draft, Any], None]] = {
    c.OpenCase: open_case,
    c.OpenReceived: open_received,
    c.Record: record,
    c.DoTask: _do_task,
    c.Report: _report,
    c.GiveConsent: _give_consent,
    c.WithdrawConsent: _withdraw,
    c.RecordReceipt: _receipt,
    c.ReturnHandover: _return,
    c.NoteSiblingCase: _note_sibling,
    c.PassDeadline: _pass_deadline,
    c.NoteOpinion: _note_opinion,
    c.ReplaceAccountable: _replace_accountable,
    c.LiftBlock: _lift_block,
    c.ClosePart: _close,
}
