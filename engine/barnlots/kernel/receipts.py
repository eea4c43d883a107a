"""What becomes of a handover: how far it has come, who has it, and what when it comes back."""

from functools import partial

from barnlots.kernel.carrying import handover_of, open_for, settle
from barnlots.kernel.draft import NOW, Draft
from barnlots.kernel.entitled import check_answerer, check_receiver
from barnlots.kernel.leaving import end_whole
from barnlots.kernel.meetings import call_meeting, end_meetings
from barnlots.kernel.silence import break_silence
from barnlots.kernel.ungrounded import has_left, ungrounded
from barnlots.kernel.walk import RECEIPTS, fire
from barnlots.model import commands as c
from barnlots.model import events as e
from barnlots.model.due import Due, Unit
from barnlots.model.errors import Refused
from barnlots.model.identity import without_identity_numbers
from barnlots.model.part import Handover, HandoverState

READ_WHY = "läser varför överlämningen kom tillbaka och ringer den som föreslås"
NOT_READ = "läser varför handlingen kom tillbaka och avgör om någon annan ska ha den"


_ORDER = (
    HandoverState.OFFERED,
    HandoverState.DELIVERED,
    HandoverState.REGISTERED,
    HandoverState.RECEIVED,
)


def receipt(draft: Draft, command: c.RecordReceipt) -> None:
    handover = _answered_for(draft, command.handover)
    received = command.state is HandoverState.RECEIVED
    if command.state not in _ORDER:
        raise Refused("BL-C042", läge=command.state)
    if received and not (command.received_by or "").strip():
        raise Refused("BL-C008")
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
    if handover.state is HandoverState.RETURNED:
        raise Refused("BL-C009")
    if received and handover.received_by not in (None, command.received_by):
        raise Refused("BL-C009")
    if _ORDER.index(command.state) <= _ORDER.index(handover.state):
        return
    there = _read_at(draft, command) if received else None
    if there is not None and ungrounded(draft, handover, there) is not None:
        raise Refused("BL-C066", vad=handover.id)
    draft.add(
        e.ReceiptRecorded(
            handover=handover.id,
            state=command.state,
            received_by=command.received_by if received else None,
        )
    )
    settle(draft, handover)
    if received:
        break_silence(draft, handover)
        end_meetings(draft, handover)
    _let_on(draft, handover, RECEIPTS[command.state])
    if received and handover.whole:
        end_whole(draft, draft.part.handovers[handover.id])


def _read_at(draft: Draft, command: c.RecordReceipt) -> str | None:
    """The organisation where somebody comes to read it by this, if it is so: in this ledger it has
    not left before."""
    own = draft.reference.assignment_by_id.get(command.received_by or "")
    if own is None or own.id != draft.actor.assignment:
        return None
    there = draft.reference.organisation(own.organisation)
    return there.id if there.in_house else None


def _answered_for(draft: Draft, name: str) -> Handover:
    """The handover, for whoever may answer for it. Raises NotFound."""
    check_answerer(draft.policy, draft.reference, draft.part, name, draft.actor, draft.now)
    return handover_of(draft, name)


def _let_on(draft: Draft, handover: Handover, trigger: str) -> bool:
    """Whether the way that handed it over has moved. Nothing waits for what only informs."""
    if handover.informs:
        return False
    before = draft.part.ways.get(handover.way)
    title = f"väg {handover.way}"
    draft.attempt(title, title, partial(fire, draft, handover.way, trigger))
    return draft.part.ways.get(handover.way) is not before


def send_back(draft: Draft, command: c.ReturnHandover) -> None:
    handover = _answered_for(draft, command.handover)
    if not command.because.strip() or not command.proposed_next.strip():
        raise Refused("BL-C033")
    if not handover.waits:
        raise Refused("BL-C009")
    _sent_back(
        draft,
        handover,
        e.HandoverReturned(
            handover=handover.id,
            because=without_identity_numbers(command.because),
            proposed_next=without_identity_numbers(command.proposed_next),
            by=_returned_by(draft, handover),
        ),
    )
    returned = [
        one
        for one in draft.part.handovers.values()
        if one.state is HandoverState.RETURNED
        and not one.taken_back
        and one.disclosure.document == handover.disclosure.document
    ]
    if len(returned) > 1 and not handover.informs:
        call_meeting(draft, draft.part.handovers[handover.id])


def _returned_by(draft: Draft, handover: Handover) -> str | None:
    own = draft.reference.assignment_by_id.get(draft.actor.assignment or "")
    there = own is not None and own.organisation != draft.part.holder
    if own is not None and there:
        return own.organisation
    return handover.disclosure.receiver


def _sent_back(draft: Draft, handover: Handover, returned: e.HandoverReturned) -> None:
    """The sender still has the child; where the way says nothing of what then, a person does. On a
    skyddsväg somebody reads why at once, whatever else the way asks for."""
    open_for(draft, handover)
    draft.add(returned)
    settle(draft, handover)
    break_silence(draft, handover)
    moved = _let_on(draft, handover, RECEIPTS[HandoverState.RETURNED])
    way = draft.policy.way_by_name.get(handover.way)
    urgent = way is not None and way.escalation
    if urgent or not moved:
        soon = NOW if urgent else Due(count=1, unit=Unit.WORKING_DAY)
        what = NOT_READ if handover.informs else READ_WHY
        draft.assign("ansvarig", what, soon, handover.id)


def take_back(draft: Draft) -> None:
    """What has been offered and has not left does not leave when its ground is gone: a yes that was
    taken back or is over, a no, a ruling that allows less, a condition that is not so any more."""
    for handover in tuple(draft.part.handovers.values()):
        if not handover.waits or has_left(draft.reference, handover):
            continue
        why = ungrounded(draft, handover)
        if why is not None:
            taken_back = e.HandoverReturned(
                handover=handover.id, because=why.value, proposed_next="ansvarig", taken_back=True
            )
            _sent_back(draft, handover, taken_back)
