"""What the carrier could not do, and who then does it: dead letters, losses and late receipts.

Nothing of this moves a way, and a receiver's silence stays watched: whoever has offered a handover
still has the child.
"""

from barnlots.kernel.conclude import reopen
from barnlots.kernel.consenting import stands
from barnlots.kernel.draft import NOW, Draft
from barnlots.model import commands as c
from barnlots.model import events as e
from barnlots.model.alarm import CONTRADICTED, MISSING, RECEIPT_LATE, UNCONFIRMED, UNDELIVERABLE
from barnlots.model.due import Due, Unit
from barnlots.model.errors import NotFound, Refused
from barnlots.model.part import Handover, HandoverState
from barnlots.policy.policy import Policy

CARRY = (
    "lämnar överlämningen på annat sätt: ringer, skickar brev eller går dit, och antecknar vem "
    "som tog emot"
)
TELL = (
    "lämnar handlingen på annat sätt: ringer, skickar brev eller går dit, och antecknar vem "
    "som har läst den"
)


def fail(draft: Draft, command: c.FailDelivery) -> None:
    """A dead letter: somebody carries it instead. On a skyddsväg at once, and the manager knows."""
    handover = handover_of(draft, command.handover)
    if handover.state is not HandoverState.OFFERED or handover.undeliverable or handover.by_hand:
        return
    open_for(draft, handover)
    draft.add(e.DeliveryFailed(handover=handover.id, why=command.why, attempts=command.attempts))
    _alarm(draft, UNDELIVERABLE, handover)
    soon = NOW if urgent(draft, handover) else Due(count=1, unit=Unit.WORKING_DAY)
    what = TELL if handover.informs else CARRY
    draft.assign("ansvarig", what, soon, handover.id, name=carry_task(handover.id))


def note_missing(draft: Draft, command: c.NoteMissing) -> None:
    """The receiver has lost what it acknowledged. A person who has received has it all the same."""
    handover = handover_of(draft, command.handover)
    if handover.state not in (HandoverState.DELIVERED, HandoverState.REGISTERED):
        return
    if handover.by_hand is None:
        _note(draft, handover, e.DeliveryMissing(handover=handover.id), MISSING)


def note_unconfirmed(draft: Draft, command: c.NoteUnconfirmed) -> None:
    handover = handover_of(draft, command.handover)
    if handover.waits:
        noted = e.DeliveryUnconfirmed(handover=handover.id, nights=command.nights)
        _note(draft, handover, noted, UNCONFIRMED)


def note_late(draft: Draft, command: c.NoteLateReceipt) -> None:
    handover = handover_of(draft, command.handover)
    if handover.waits and handover.state is not command.awaited:
        _note(
            draft,
            handover,
            e.ReceiptLate(handover=handover.id, awaited=command.awaited),
            RECEIPT_LATE,
        )


def note_refused(draft: Draft, command: c.NoteRefusedReceipt) -> None:
    """Somebody at the receiver may believe something else than what stands here."""
    handover = handover_of(draft, command.handover)
    noted = e.ReceiptRefused(handover=handover.id, state=command.state, why=command.why)
    _note(draft, handover, noted, CONTRADICTED)


def send_again(draft: Draft, command: c.SendAgain) -> None:
    """Not on a consent that is over, which nobody may have been told of yet. A skyddsväg goes on
    also then: danger to life waits for no ground, and loses none. Raises Refused."""
    handover = handover_of(draft, command.handover)
    if draft.actor.is_engine:
        raise Refused("BL-C005")
    if handover.undeliverable is None:
        raise Refused("BL-C060", vad=handover.id)
    given = [draft.part.consents[one] for one in handover.disclosure.consents]
    over = any(not stands(one, draft.now) for one in given)
    if over and not urgent(draft, handover):
        raise Refused("BL-C062", vad=handover.id)
    draft.add(e.DeliverySentAgain(handover=handover.id))
    settle(draft, handover)


def settle(draft: Draft, handover: Handover) -> None:
    """Nobody needs to carry it by hand any more."""
    task = carry_task(handover.id)
    if task in draft.part.tasks:
        draft.finish(task, draft.actor.assignment)


def check_done(draft: Draft, task: str) -> None:
    """What is to be carried by hand is done when it is said how, and who has it. Raises Refused."""
    for handover in draft.part.handovers.values():
        if carry_task(handover.id) == task and handover.undeliverable is not None:
            raise Refused("BL-C061", vad=handover.id)


def handover_of(draft: Draft, name: str) -> Handover:
    """The part's handover with this id. Raises NotFound."""
    if name not in draft.part.handovers:
        raise NotFound("BL-C003", vad=name)
    return draft.part.handovers[name]


def carry_task(handover: str) -> str:
    """The task of whoever carries it when the carrier cannot."""
    return f"för-hand-{handover}"


def urgent(draft: Draft, handover: Handover) -> bool:
    return is_urgent(draft.policy, handover)


def is_urgent(policy: Policy, handover: Handover) -> bool:
    """Whether a skyddsväg hands it over."""
    way = policy.way_by_name.get(handover.way)
    return way is not None and way.escalation


def _alarm(draft: Draft, why: str, handover: Handover) -> None:
    roles = ("ansvarig", "chefen") if urgent(draft, handover) else ("ansvarig",)
    draft.alarm(why, handover.id, *roles)


def open_for(draft: Draft, handover: Handover) -> None:
    """Somebody has something to do about it, so its part is open. The child's way begins anew, but
    not for what only informs."""
    if draft.part.is_open:
        return
    if handover.informs:
        draft.add(e.PartReopened.made())
    else:
        reopen(draft)


def _note(draft: Draft, handover: Handover, payload: e.Payload, why: str) -> None:
    """Whoever is accountable is told. A part that was closed before what it sent had been read
    stays so: the carrier goes on with it."""
    if not handover.informs:
        open_for(draft, handover)
    draft.add(payload)
    _alarm(draft, why, handover)
