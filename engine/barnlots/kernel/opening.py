"""How a part begins, by a concern or by a handover that was received, and how it hears more."""

from barnlots.kernel.draft import Draft
from barnlots.kernel.staffing import first_accountable
from barnlots.kernel.walk import begin
from barnlots.model import commands as c
from barnlots.model import events as e
from barnlots.model.due import Due, Unit
from barnlots.model.errors import NotFound, Refused
from barnlots.model.facts import Observation
from barnlots.model.part import Coordinator
from barnlots.model.people import Assignment, Child, Organisation

TAKEN_OVER = "tar hand om det som har tagits emot och hör av sig till barnet"


def open_case(draft: Draft, command: c.OpenCase) -> None:
    """A concern that somebody has. When the part is there already, it hears what is new."""
    if not _has_part(draft):
        holder = _holder(draft, command.holder)
        accountable = _accountable(draft, holder)
        coordinator = command.coordinator or accountable.id
        _open(
            draft,
            command.case,
            holder,
            command.child,
            accountable,
            coordinator,
            sibling_of=command.sibling_of,
        )
    _see(draft, command.noticed)


def open_received(draft: Draft, command: c.OpenReceived) -> None:
    """A person at the receiver has it: the receiver's part begins, and it names that person."""
    holder = _holder(draft, command.holder)
    if draft.actor.assignment is None:
        raise Refused("BL-C008")
    accountable = draft.reference.assignment(draft.actor.assignment)
    if accountable.organisation != holder.id:
        raise Refused("BL-C012")
    if not _has_part(draft):
        _open(
            draft,
            command.case,
            holder,
            command.child,
            accountable,
            command.coordinator,
            received_from=command.handover,
        )
    elif not draft.part.is_open:
        draft.add(e.PartReopened())
    draft.assign("ansvarig", TAKEN_OVER, Due(count=1, unit=Unit.WORKING_DAY), command.handover)


def record(draft: Draft, command: c.Record) -> None:
    """More observations; never turned away, not even by a closed part."""
    if not _has_part(draft):
        raise NotFound("BL-C003", vad=command.part)
    _see(draft, command.noticed)


def _has_part(draft: Draft) -> bool:
    try:
        return draft.part is not None
    except ValueError:
        return False


def _holder(draft: Draft, holder: str) -> Organisation:
    try:
        return draft.reference.organisation(holder)
    except KeyError:
        raise NotFound("BL-C003", vad=holder) from None


def _accountable(draft: Draft, holder: Organisation) -> Assignment:
    actor = draft.actor.assignment
    if actor is not None:
        own = draft.reference.assignment(actor)
        if own.organisation == holder.id:
            return own
    found = first_accountable(draft.policy, draft.reference, holder.id, draft.now)
    if found is None:
        raise Refused("BL-C013", hållare=holder.id)
    return found


def _open(
    draft: Draft,
    case: str,
    holder: Organisation,
    child: Child,
    accountable: Assignment,
    coordinator: str,
    *,
    received_from: str | None = None,
    sibling_of: str | None = None,
) -> None:
    try:
        here = draft.reference.assignment(coordinator).organisation == holder.id
    except KeyError:
        raise NotFound("BL-C003", vad=coordinator) from None
    payload = e.PartOpened(
        child=child,
        accountable=accountable.id,
        received_from=received_from,
        sibling_of=sibling_of,
        coordinator=Coordinator(assignment=coordinator, here=here),
    )
    draft.open(c.part_id(case, holder.id), case, holder, payload)
    begin(draft, draft.policy.journey, "upptäckt")


def _see(draft: Draft, noticed: tuple[c.Noticed, ...]) -> None:
    known = set(draft.policy.vocabulary.fact_by_name)
    for one in noticed:
        for answer in one.answers:
            if answer.fact not in known:
                raise Refused("BL-C014", fakta=answer.fact)
        recorder = draft.actor.assignment or draft.part.accountable
        observation = Observation(
            id=draft.name("iakttagelse"),
            recorded_by=recorder,
            role=draft.reference.assignment(recorder).role,
            seen_at=one.seen_at,
            source=one.source,
            words=one.words,
            about=one.about,
            answers=one.answers,
        )
        draft.add(e.ObservationRecorded(observation=observation))
        draft.newly_seen = (*draft.newly_seen, observation.id)
