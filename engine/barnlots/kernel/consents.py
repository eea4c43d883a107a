"""What guardians and the child answer when asked whether something may leave, and what follows."""

from datetime import timedelta

from barnlots.kernel.draft import Draft
from barnlots.kernel.handing_over import check_known
from barnlots.model import commands as c
from barnlots.model import events as e
from barnlots.model.clock import end_of, local_day
from barnlots.model.disclosure import CHILD, Consent
from barnlots.model.errors import NotFound, Refused
from barnlots.model.part import Deadline, DeadlineKind

_OVER = "samtycke-går-ut-"


def give_consent(draft: Draft, command: c.GiveConsent) -> None:
    """A yes. One that ends is watched, so that nothing leaves on it when it has ended."""
    _check(draft, command)
    if command.expires_on is not None and command.expires_on < local_day(draft.now):
        raise Refused("BL-C075", dag=command.expires_on.isoformat())
    consent = _consent(draft, command, expires_on=command.expires_on)
    draft.add(e.ConsentGiven(consent=consent))
    if command.expires_on is not None:
        owner = draft.staffing.found("ansvarig")
        over = end_of(command.expires_on) + timedelta(minutes=1)
        draft.watch(f"{_OVER}{consent.id}", DeadlineKind.CONSENT, over, owner, "chefen")


def refuse_consent(draft: Draft, command: c.RefuseConsent) -> None:
    """A no, which takes back every yes of the same person to the same thing."""
    _check(draft, command)
    for one in tuple(draft.part.consents.values()):
        same = (one.given_by, one.document, one.receiver) == (
            command.given_by,
            command.document,
            command.receiver,
        )
        if same and not one.refused:
            _withdraw(draft, one)
    draft.add(e.ConsentRefused(consent=_consent(draft, command, refused=True)))


def withdraw_consent(draft: Draft, command: c.WithdrawConsent) -> None:
    """What has not left yet does not leave any more, and somebody is told why."""
    consent = draft.part.consents.get(command.consent)
    if consent is None or consent.refused:
        raise NotFound("BL-C003", vad=command.consent)
    _withdraw(draft, consent)


def consent_is_over(draft: Draft, deadline: Deadline) -> None:
    """The last day of a yes has passed: what has not left on it does not leave."""
    draft.add(e.DeadlineMet(deadline=deadline.id))


def _withdraw(draft: Draft, consent: Consent) -> None:
    if consent.withdrawn_at is not None:
        return
    draft.add(e.ConsentWithdrawn(consent=consent.id))
    over = f"{_OVER}{consent.id}"
    if over in draft.part.deadlines:
        draft.add(e.DeadlineCancelled(deadline=over))


def _check(draft: Draft, command: c.GiveConsent | c.RefuseConsent) -> None:
    if draft.actor.is_engine:
        raise Refused("BL-C005")
    allowed = {one.id for one in draft.part.child.consenting_guardians} | {CHILD}
    if command.given_by not in allowed:
        raise Refused("BL-C007")
    check_known(draft, command.document, command.receiver)


def _consent(draft: Draft, command: c.GiveConsent | c.RefuseConsent, **answer: object) -> Consent:
    return Consent.model_validate(
        {
            "id": draft.name("samtycke"),
            "given_by": command.given_by,
            "document": command.document,
            "receiver": command.receiver,
            "given_at": draft.now,
            **answer,
        }
    )
