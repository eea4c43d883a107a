"""How a part begins, by a concern or by a handover that was received, and how it hears more."""

from datetime import UTC, datetime
from functools import partial

from barnlots.kernel.describing import (
    check_people,
    hear_of,
    let_read_of,
    said_outside,
    surely_another,
)
from barnlots.kernel.draft import Draft
from barnlots.kernel.notices import follow
from barnlots.kernel.staffing import first_accountable
from barnlots.kernel.walk import begin, begin_anew
from barnlots.kernel.weigh import observable, weighable
from barnlots.model import commands as c
from barnlots.model import events as e
from barnlots.model.clock import local_day
from barnlots.model.due import Due, Unit
from barnlots.model.errors import NotFound, Refused
from barnlots.model.facts import Answer, Observation
from barnlots.model.identity import spells_identity_number
from barnlots.model.part import Coordinator
from barnlots.model.people import Assignment, Child, Organisation
from barnlots.policy.vocabulary import FactDefinition

READ = "läser iakttagelsen själv: något i den vägs inte in av sig självt"
BY_ENGINE, HAS_LEFT = "motorn", "utan uppdrag"
_LONGEST = 200

TAKEN_OVER = "tar hand om det som har tagits emot och hör av sig till barnet"
READ_TOO = "läser det som har kommit"
NOBODY_HOLDS = "ser efter vem som håller ihop barnets väg: den som angavs finns inte"


def open_case(draft: Draft, command: c.OpenCase) -> None:
    """A concern that somebody has. When the part is there already it hears what is new, of the
    child too. What somebody outside the holder says of the child decides nothing."""
    _check_ids(draft, command)
    if not draft.exists:
        holder = _holder(draft, command.holder)
        accountable = _accountable(draft, holder, command.accountable)
        coordinator = command.coordinator or accountable.id
        _open(
            draft,
            command.case,
            holder,
            to_begin_with(draft, holder.id, command.child),
            accountable,
            coordinator,
            sibling_of=command.sibling_of,
        )
    told = hear_of(draft, command.child, outside=from_outside(draft))
    if told and (draft.part.is_open or command.noticed):
        let_read_of(draft, told)
    _see(draft, command.noticed)


def open_received(draft: Draft, command: c.OpenReceived) -> None:
    """A person at the receiver has it: the receiver's part begins, and it names that person."""
    _check_ids(draft, command)
    holder = _holder(draft, command.holder)
    if draft.actor.assignment is None:
        raise Refused("BL-C008")
    accountable = draft.reference.assignment(draft.actor.assignment)
    if accountable.organisation != holder.id:
        raise Refused("BL-C012")
    if command.received is not None and command.received.informs:
        raise Refused("BL-C105", handling=command.received.document)
    if not draft.exists:
        _open(
            draft,
            command.case,
            holder,
            command.child,
            accountable,
            command.coordinator,
            received_from=command.handover,
        )
    else:
        told = hear_of(draft, command.child, outside=False)
        if not draft.part.is_open:
            draft.add(e.PartReopened())
        if told:
            let_read_of(draft, told)
    draft.assign("ansvarig", TAKEN_OVER, Due(count=1, unit=Unit.WORKING_DAY), command.handover)
    received = command.received
    known = draft.policy.document_by_name.get(received.document) if received else None
    if known is None or known.blocks_follow:
        follow(draft, command.blocked, command.handover)
    if received is not None and received.id not in draft.part.received:
        draft.add(e.DocumentReceived(received=received))
        begin_its_way(draft, received.document)


def note_received(draft: Draft, command: c.NoteReceived) -> None:
    """Somebody here has read something. It never opens the part; while it is open whoever answers
    for it reads it too."""
    received, part = command.received, draft.part
    if received.id in part.received:
        return
    draft.add(e.DocumentReceived(received=received))
    if part.is_open and received.by not in (part.accountable, part.covered_by):
        known = draft.policy.document_by_name.get(received.document)
        what = f"{READ_TOO}: {known.title if known else received.document}"
        draft.assign("ansvarig", what, Due(count=1, unit=Unit.WORKING_DAY), received.id)


def begin_its_way(draft: Draft, document: str) -> None:
    """The way that begins here when the document has come."""
    known = draft.policy.document_by_name.get(document)
    if known is not None and known.begins is not None:
        way = known.begins
        draft.attempt(f"väg {way}", way, partial(begin_anew, draft, way, document))


def record(draft: Draft, command: c.Record) -> None:
    """More observations; never turned away, not even by a closed part."""
    if not draft.exists:
        raise NotFound("BL-C003", vad=command.part)
    _see(draft, command.noticed)


def _check_ids(draft: Draft, command: c.OpenCase | c.OpenReceived) -> None:
    """A part's id is made of the case's and the holder's: one that could be read in two ways
    would put a child's words into somebody else's record. An identity number in an id would follow
    it into every log."""
    case, holder, child = command.case, command.holder, command.child
    sibling_of = command.sibling_of if isinstance(command, c.OpenCase) else None
    kept = () if draft.exists else (sibling_of or "", child.lookup or "")
    if any(map(spells_identity_number, (case, child.id, *kept))):
        raise Refused("BL-C041")
    if not draft.exists:
        # Of a part that is there already no concern is turned away for this: it is left out.
        check_people(child)
    if draft.exists and (draft.part.child.id != child.id or surely_another(draft, child)):
        raise Refused("BL-C040")
    sound = 0 < len(case) <= _LONGEST and case.isprintable() and "/" not in case
    if draft.exists:
        sound = sound and (draft.part.case, draft.part.holder) == (case, holder)
    if not sound:
        raise Refused("BL-C034", ärende=case[:60])


def _holder(draft: Draft, holder: str) -> Organisation:
    try:
        found = draft.reference.organisation(holder)
    except KeyError:
        raise NotFound("BL-C003", vad=holder) from None
    if found.closed_on is not None and found.closed_on <= local_day(draft.now):
        raise Refused("BL-C013", hållare=holder)
    return found


def _accountable(draft: Draft, holder: Organisation, named: str | None) -> Assignment:
    day = local_day(draft.now)
    for name in (draft.actor.assignment, named):
        own = draft.reference.assignment_by_id.get(name or "")
        if own is not None and own.organisation == holder.id and own.in_office(day):
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
    named = draft.reference.assignment_by_id.get(coordinator)
    holds = named or accountable
    payload = e.PartOpened(
        child=child,
        accountable=accountable.id,
        received_from=received_from,
        sibling_of=sibling_of,
        coordinator=Coordinator(assignment=holds.id, here=holds.organisation == holder.id),
    )
    draft.open(c.part_id(case, holder.id), case, holder, payload)
    if named is None:
        # A concern never waits for a name to be put right.
        draft.assign("ansvarig", NOBODY_HOLDS, Due(count=1, unit=Unit.WORKING_DAY), "öppnad")
    journey = draft.policy.journey
    draft.attempt(f"väg {journey}", journey, partial(begin, draft, journey, "upptäckt"))


def _see(draft: Draft, noticed: tuple[c.Noticed, ...]) -> None:
    """Whatever it says is kept, with who said it. An answer that is no answer to any question of
    the policy cannot be weighed; then a person reads the observation."""
    facts = draft.policy.vocabulary.fact_by_name
    unread = False
    for one in noticed:
        observation = Observation(
            id=draft.name("iakttagelse"),
            recorded_by=draft.actor.assignment or draft.part.accountable,
            role=_role(draft),
            seen_at=seen_when(one.seen_at, draft.now),
            source=one.source,
            words=one.words,
            about=one.about,
            answers=one.answers,
            recorded_at=draft.now,
            outside=from_outside(draft),
        )
        unread |= observation.outside
        see(draft, observation)
        unread |= any(not _readable(facts.get(answer.fact), answer) for answer in one.answers)
    if unread:
        let_read(draft)


def see(draft: Draft, observation: Observation) -> None:
    draft.add(e.ObservationRecorded(observation=observation))
    draft.newly_seen = (*draft.newly_seen, observation.id)


def let_read(draft: Draft) -> None:
    """The accountable reads what was recorded, today."""
    today = Due(count=0, unit=Unit.DAY, same_day=True)
    draft.assign("ansvarig", READ, today, "iakttagelse")


def _readable(definition: FactDefinition | None, answer: Answer) -> bool:
    if definition is None or not observable(definition):
        return False
    if answer.value is None:
        # Neither a value nor why there is none: whoever sent it meant something by it.
        return answer.unknown is not None
    return weighable(definition, answer)


def to_begin_with(draft: Draft, holder: str, child: Child) -> Child:
    """What is known of a child when its part begins at `holder`, of what this observer says."""
    own = draft.reference.assignment_by_id.get(draft.actor.assignment or "")
    here = own is None or (own.organisation == holder and own.in_office(local_day(draft.now)))
    return child if here else said_outside(child)


def _role(draft: Draft) -> str:
    """What the observer is, as far as it gives their word a weight of its own: neither the engine
    nor somebody who has left can lower what others have seen."""
    own = draft.reference.assignment_by_id.get(draft.actor.assignment or "")
    if own is None:
        return BY_ENGINE
    return own.role if own.in_office(local_day(draft.now)) else HAS_LEFT


def from_outside(draft: Draft) -> bool:
    """Whether the observer neither works at the holder today nor answers for the part."""
    own = draft.reference.assignment_by_id.get(draft.actor.assignment or "")
    if own is None:
        return False
    here = own.organisation == draft.part.holder or own.id == draft.part.accountable
    return not (here and own.in_office(local_day(draft.now)))


def seen_when(seen_at: datetime, now: datetime) -> datetime:
    """Nobody has seen anything that is yet to come; a clock that is fast must not make an answer
    the newest one for ever."""
    try:
        return min(seen_at.astimezone(UTC), now)
    except (OverflowError, ValueError):
        return now
