"""What guardians and the child answer when asked whether something may leave, and what follows."""

from datetime import date, datetime, timedelta

from barnlots.kernel.clearing import check_organisation
from barnlots.kernel.deadlines import due_at
from barnlots.kernel.draft import Draft
from barnlots.kernel.handing_over import about_to_leave, check_known
from barnlots.model import commands as c
from barnlots.model import events as e
from barnlots.model.clock import end_of, local_day
from barnlots.model.disclosure import CHILD, Consent
from barnlots.model.due import Due, Unit
from barnlots.model.errors import NotFound, Refused
from barnlots.model.part import Deadline, DeadlineKind
from barnlots.model.people import Reference
from barnlots.policy.policy import Policy

HOLDS = "samtycke gäller"
ASK_ANEW = "frågar på nytt om samtycke: det som fanns har gått ut, och något väntar på det"
_WITHIN = Due(count=5, unit=Unit.WORKING_DAY)
_OVER = "samtycke-går-ut-"
_ANEW = "samtycke-på-nytt-"


def last_day(policy: Policy, reference: Reference, holder: str, now: datetime) -> date | None:
    """The last day of a yes that is given now, when nobody says how long it holds; None: until it
    is withdrawn, as in a policy that does not say."""
    if HOLDS not in policy.parameter_by_name:
        return None
    due = Due(count=180, unit=Unit.DAY, parameter=HOLDS)
    return local_day(due_at(due, now, reference.calendar(holder), policy))


def give_consent(draft: Draft, command: c.GiveConsent) -> None:
    """A yes. One that ends is watched, so that nothing leaves on it when it has ended."""
    _check(draft, command)
    if command.expires_on is not None and command.expires_on < local_day(draft.now):
        raise Refused("BL-C075", dag=command.expires_on.isoformat())
    ends = command.expires_on or last_day(
        draft.policy, draft.reference, draft.part.holder, draft.now
    )
    consent = _consent(draft, command, expires_on=ends)
    draft.add(e.ConsentGiven(consent=consent))
    _answered(draft, consent)
    if ends is not None:
        owner = draft.staffing.found("ansvarig")
        over = end_of(ends) + timedelta(minutes=1)
        draft.watch(f"{_OVER}{consent.id}", DeadlineKind.CONSENT, over, owner, "chefen")


def refuse_consent(draft: Draft, command: c.RefuseConsent) -> None:
    """A no, which takes back every yes of the same person to the same thing: one to the kind also
    what was said of one organisation."""
    _check(draft, command)
    for one in tuple(draft.part.consents.values()):
        same = (one.given_by, one.document, one.receiver) == (
            command.given_by,
            command.document,
            command.receiver,
        )
        meant = command.organisation in (None, one.organisation)
        if same and meant and not one.refused:
            _withdraw(draft, one)
    refused = _consent(draft, command, refused=True)
    draft.add(e.ConsentRefused(consent=refused))
    _answered(draft, refused)


def withdraw_consent(draft: Draft, command: c.WithdrawConsent) -> None:
    """What has not left yet does not leave any more, and somebody is told why."""
    consent = draft.part.consents.get(command.consent)
    if consent is None or consent.refused:
        raise NotFound("BL-C003", vad=command.consent)
    _withdraw(draft, consent)


def consent_is_over(draft: Draft, deadline: Deadline) -> None:
    """The last day of a yes has passed: what has not left on it does not leave. Where something was
    still to be sent on it, somebody asks again."""
    draft.add(e.DeadlineMet(deadline=deadline.id))
    consent = draft.part.consents.get(deadline.id.removeprefix(_OVER))
    if consent is None or not draft.part.is_open or not _is_waited_for(draft, consent):
        return
    draft.assign(
        "ansvarig",
        ASK_ANEW,
        _WITHIN,
        deadline.id,
        name=_anew(consent),
        contacts_guardians=consent.given_by != CHILD,
    )


def _is_waited_for(draft: Draft, consent: Consent) -> bool:
    """Whether a way or somebody still means to send what it was about, and may not now."""
    return any(
        (document, kind) == (consent.document, consent.receiver) and not cleared.may_leave
        for document, kind, cleared in about_to_leave(draft)
    )


def _answered(draft: Draft, consent: Consent) -> None:
    """Nobody needs to ask for what has been answered."""
    if _anew(consent) in draft.part.tasks:
        draft.finish(_anew(consent), draft.actor.assignment)


def _anew(consent: Consent) -> str:
    return f"{_ANEW}{consent.given_by}-{consent.document}-{consent.receiver}"


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
    check_organisation(draft, command.receiver, command.organisation)


def _consent(draft: Draft, command: c.GiveConsent | c.RefuseConsent, **answer: object) -> Consent:
    return Consent.model_validate(
        {
            "id": draft.name("samtycke"),
            "given_by": command.given_by,
            "document": command.document,
            "receiver": command.receiver,
            "organisation": command.organisation,
            "given_at": draft.now,
            **answer,
        }
    )
