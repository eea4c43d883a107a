"""What becomes of a handover: how far it has come, who has it, and what when it comes back."""

from functools import partial

from barnlots.kernel.conclude import reopen
from barnlots.kernel.draft import NOW, Draft
from barnlots.kernel.entitled import check_answerer, check_receiver
from barnlots.kernel.handing_over import silence_of, waits
from barnlots.kernel.walk import RECEIPTS, fire
from barnlots.model import commands as c
from barnlots.model import events as e
from barnlots.model.due import Due, Unit
from barnlots.model.errors import NotFound, Refused
from barnlots.model.part import Handover, HandoverState

RETURNED_TWICE = "BL-A006"
WITHDRAWN = "samtycket har återkallats"
READ_WHY = "läser varför överlämningen kom tillbaka och ringer den som föreslås"
MEETING = "kallar mottagarens chef till ett möte som avgör vem som tar emot barnet"


def withdraw(draft: Draft, command: c.WithdrawConsent) -> None:
    """What has not left yet does not leave any more, and somebody is told why."""
    if command.consent not in draft.part.consents:
        raise NotFound("BL-C003", vad=command.consent)
    if draft.part.consents[command.consent].withdrawn_at is not None:
        return
    draft.add(e.ConsentWithdrawn(consent=command.consent))
    for handover in tuple(draft.part.handovers.values()):
        rests_on = handover.disclosure.ground.consent
        if rests_on == command.consent and handover.state is HandoverState.OFFERED:
            _sent_back(draft, handover, WITHDRAWN, "ansvarig")


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


def receipt(draft: Draft, command: c.RecordReceipt) -> None:
    handover = _handover(draft, command.handover)
    received = command.state is HandoverState.RECEIVED
    if command.received_by is None and received:
        raise Refused("BL-C008")
    check_answerer(draft.policy, draft.reference, draft.part, handover, draft.actor)
    if command.received_by is not None and received:
        check_receiver(
            draft.policy,
            draft.reference,
            draft.part,
            handover,
            command.received_by,
            draft.actor,
            draft.now,
        )
    if handover.state is HandoverState.RETURNED or command.state not in _ORDER:
        raise Refused("BL-C009")
    if received and handover.received_by not in (None, command.received_by):
        raise Refused("BL-C009")
    if _ORDER.index(command.state) <= _ORDER.index(handover.state):
        return
    draft.add(
        e.ReceiptRecorded(
            handover=handover.id,
            state=command.state,
            received_by=command.received_by if received else None,
        )
    )
    if received:
        _break_silence(draft, handover)
    _let_on(draft, handover, RECEIPTS[command.state])


def _break_silence(draft: Draft, handover: Handover) -> None:
    if silence_of(handover) in draft.part.deadlines:
        draft.add(e.DeadlineMet(deadline=silence_of(handover)))


def _let_on(draft: Draft, handover: Handover, trigger: str) -> bool:
    before = draft.part.ways.get(handover.way)
    title = f"väg {handover.way}"
    draft.attempt(title, title, partial(fire, draft, handover.way, trigger))
    return draft.part.ways.get(handover.way) is not before


def send_back(draft: Draft, command: c.ReturnHandover) -> None:
    handover = _handover(draft, command.handover)
    check_answerer(draft.policy, draft.reference, draft.part, handover, draft.actor)
    if not command.because.strip() or not command.proposed_next.strip():
        raise Refused("BL-C033")
    if not waits(handover):
        raise Refused("BL-C009")
    _sent_back(draft, handover, command.because, command.proposed_next)
    returned = [
        one
        for one in draft.part.handovers.values()
        if one.state is HandoverState.RETURNED
        and one.returned_because != WITHDRAWN
        and one.disclosure.document == handover.disclosure.document
    ]
    if len(returned) > 1:
        draft.alarm(RETURNED_TWICE, handover.id, "chefen")
        draft.assign("chefen", MEETING, Due(count=1, unit=Unit.WORKING_DAY), handover.id)


def _sent_back(draft: Draft, handover: Handover, because: str, proposed_next: str) -> None:
    """The sender still has the child; where the way says nothing of what then, a person does. On a
    skyddsväg somebody reads why at once, whatever else the way asks for."""
    if not draft.part.is_open:
        reopen(draft)
    draft.add(
        e.HandoverReturned(handover=handover.id, because=because, proposed_next=proposed_next)
    )
    _break_silence(draft, handover)
    moved = _let_on(draft, handover, RECEIPTS[HandoverState.RETURNED])
    way = draft.policy.way_by_name.get(handover.way)
    urgent = way is not None and way.escalation
    if urgent or not moved:
        soon = NOW if urgent else Due(count=1, unit=Unit.WORKING_DAY)
        draft.assign("ansvarig", READ_WHY, soon, handover.id)
