"""Who may give which command on which part, and who may read it."""

from datetime import date, datetime

from barnlots.kernel.addressed import check_offered, may_have
from barnlots.model import commands as c
from barnlots.model.clock import local_day
from barnlots.model.duty import DutyKind, duties_of
from barnlots.model.errors import Refused
from barnlots.model.identity import spells_identity_number
from barnlots.model.part import Handover, Part
from barnlots.model.people import Actor, Assignment, Reference
from barnlots.policy.policy import Policy

_SEEN = (c.OpenCase, c.Record, c.RecordInstrument)
# What would let somebody else read of a child with a protected identity, what leaves, and what is
# told of where the child is known.
_RELIED_ON_ONLY = (
    c.DescribeChild,
    c.ReplaceAccountable,
    c.HandOn,
    c.GiveConsent,
    c.RefuseConsent,
    c.WithdrawConsent,
    c.GiveRuling,
    c.Inform,
    c.NotePointer,
)
_CHECKED_BY_ITSELF = (c.OpenReceived, c.RecordReceipt, c.ReturnHandover)
# That something is done, and who answers for a child, somebody has to stand for.
_NEVER_THE_ENGINE = (c.DoTask, c.ReplaceAccountable)
_ENGINE_ONLY = (
    c.PassDeadline,
    c.NoteOpinion,
    c.CheckPart,
    c.NoteCoordinator,
    c.FailDelivery,
    c.NoteMissing,
    c.NoteUnconfirmed,
    c.NoteLateReceipt,
    c.NoteRefusedReceipt,
    c.NoteReceived,
    c.MovePolicy,
)


def check_actor(
    policy: Policy,
    reference: Reference,
    part: Part | None,
    command: c.Command,
    actor: Actor,
    now: datetime,
) -> None:
    """What somebody has seen is heard whoever it is, and says who; everything else is for those
    who work at the part's holder, or answer for the part. Who has been asked from elsewhere does
    what was asked. What leaves of a child with a protected identity is for those whom the part
    relies on, and for whoever leads there (OSL 21:3, 22:1). Raises Refused."""
    if part is not None and part.holder not in reference.organisation_by_id:
        raise Refused("BL-C013", hållare=part.holder)
    if actor.assignment is None:
        if isinstance(command, _NEVER_THE_ENGINE):
            raise Refused("BL-C005")
        return
    own = reference.assignment_by_id.get(actor.assignment)
    if own is None:
        raise Refused("BL-C001", uppdrag=actor.assignment)
    if isinstance(command, _ENGINE_ONLY):
        raise Refused("BL-C032")
    if isinstance(command, _SEEN):
        return
    if not own.in_office(local_day(now)):
        raise Refused("BL-C002", uppdrag=own.id)
    if part is None or isinstance(command, _CHECKED_BY_ITSELF):
        return
    answers = own.id in (part.accountable, part.covered_by)
    if own.organisation != part.holder and not answers and not _does_own(part, command, own):
        raise Refused("BL-C031", uppdrag=own.id)
    relied_on = part.child.protected_identity and isinstance(command, _RELIED_ON_ONLY)
    if relied_on and not (policy.vocabulary.leads(own.role) or is_named(reference, part, own)):
        raise Refused("BL-C080", uppdrag=own.id)


def answers_for(policy: Policy, reference: Reference, part: Part, assignment: str) -> bool:
    """Whether the person is accountable for the part, now or during a leave, or leads there."""
    if assignment in (part.accountable, part.covered_by):
        return True
    own = reference.assignment(assignment)
    return own.organisation == part.holder and policy.vocabulary.leads(own.role)


def check_reader(reference: Reference, part: Part, person: Assignment, day: date) -> None:
    """A part is read by those in office at its holder; of a child with a protected identity only
    by those whom the part relies on. Raises Refused."""
    if not person.in_office(day):
        raise Refused("BL-C002", uppdrag=person.id)
    if person.organisation != part.holder:
        raise Refused("BL-C015", uppdrag=person.id)
    if part.child.protected_identity and not is_named(reference, part, person):
        raise Refused("BL-C080", uppdrag=person.id)


def may_read(reference: Reference, part: Part, actor: Actor, day: date) -> bool:
    """Whether what is in the part may be told to the actor. The engine may know all of it."""
    if actor.assignment is None:
        return True
    person = reference.assignment_by_id.get(actor.assignment)
    if person is None:
        return False
    try:
        check_reader(reference, part, person, day)
    except Refused:
        return False
    return True


def is_named(reference: Reference, part: Part, person: Assignment) -> bool:
    """Whether the part relies on the person: only she reads of a child with a protected identity
    (OSL 21:3)."""
    named = {part.accountable, part.covered_by, part.coordinator.assignment}
    relied_on = (one for one in duties_of(part) if one.kind is not DutyKind.ALARMED)
    named |= {one for duty in relied_on for one in (duty.assignment, duty.whose)}
    people = reference.assignment_by_id
    return any(people[one].person == person.person for one in named if one in people)


def _does_own(part: Part, command: c.Command, own: Assignment) -> bool:
    if not isinstance(command, c.DoTask):
        return False
    asked = [part.tasks.get(name) for name in (command.task, *command.also)]
    return all(task is not None and task.assignee == own.id for task in asked)


def check_answerer(
    policy: Policy, reference: Reference, part: Part, handover: str, actor: Actor, now: datetime
) -> None:
    """A handover is answered for by somebody to whom it is offered, or noted by somebody where it
    came from. Raises NotFound."""
    if actor.assignment is not None:
        own = reference.assignment(actor.assignment)
        check_offered(policy, reference, part, handover, own, now)


def check_receiver(
    policy: Policy,
    reference: Reference,
    part: Part,
    handover: Handover,
    receiver: str,
    actor: Actor,
    now: datetime,
) -> None:
    """A handover is received by a person in office where it went, whoever says so; only the
    engine may name somebody whom nobody here knows, as another installation told it. Raises
    Refused."""
    person = reference.assignment_by_id.get(receiver)
    if person is None:
        if actor.assignment is not None:
            raise Refused("BL-C001", uppdrag=receiver)
        if not _could_be_a_name(receiver):
            raise Refused("BL-C008")
        return
    if not person.in_office(local_day(now)):
        raise Refused("BL-C002", uppdrag=receiver)
    if person.organisation == part.holder or not may_have(policy, reference, handover, person):
        raise Refused("BL-C012", uppdrag=receiver)
    if actor.assignment is None:
        return
    said_by = reference.assignment(actor.assignment).organisation
    if said_by not in (part.holder, person.organisation):
        raise Refused("BL-C012", uppdrag=receiver)
    here = reference.organisation(person.organisation).in_house
    if here and actor.assignment != receiver:
        # Nobody has a child without having learnt of it.
        raise Refused("BL-C064", uppdrag=receiver)


def _could_be_a_name(text: str) -> bool:
    """A dash or a question mark on a slip is nobody, and an identity number is no name of ours."""
    return sum(map(str.isalpha, text)) > 1 and not spells_identity_number(text)
