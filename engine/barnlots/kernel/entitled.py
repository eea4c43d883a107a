"""Who may give which command on which part."""

from datetime import datetime

from barnlots.kernel.sharing import may_receive
from barnlots.model import commands as c
from barnlots.model.clock import local_day
from barnlots.model.errors import Refused
from barnlots.model.part import Handover, Part
from barnlots.model.people import Actor, Assignment, Reference
from barnlots.policy.policy import Policy

_SEEN = (c.OpenCase, c.Record)
_CHECKED_BY_ITSELF = (c.OpenReceived, c.RecordReceipt, c.ReturnHandover)
_ENGINE_ONLY = (c.PassDeadline, c.NoteOpinion, c.CheckPart, c.NoteCoordinator)


def check_actor(
    reference: Reference, part: Part | None, command: c.Command, actor: Actor, now: datetime
) -> None:
    """What somebody has seen is heard whoever it is, and says who; everything else is for those
    who work at the part's holder, or answer for the part. Raises Refused."""
    if part is not None and part.holder not in reference.organisation_by_id:
        raise Refused("BL-C013", hållare=part.holder)
    if actor.assignment is None:
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
    if own.organisation != part.holder and own.id != part.accountable:
        raise Refused("BL-C031", uppdrag=own.id)


def check_answerer(
    policy: Policy, reference: Reference, part: Part, handover: Handover, actor: Actor
) -> None:
    """A handover is answered for by somebody where it went, or noted by somebody where it came
    from. Raises Refused."""
    if actor.assignment is None:
        return
    own = reference.assignment(actor.assignment)
    if own.organisation != part.holder and not _works_there(policy, reference, handover, own):
        raise Refused("BL-C012", uppdrag=own.id)


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
        return
    if not person.in_office(local_day(now)):
        raise Refused("BL-C002", uppdrag=receiver)
    if person.organisation == part.holder or not _works_there(policy, reference, handover, person):
        raise Refused("BL-C012", uppdrag=receiver)
    if actor.assignment is None:
        return
    said_by = reference.assignment(actor.assignment).organisation
    if said_by not in (part.holder, person.organisation):
        raise Refused("BL-C012", uppdrag=receiver)


def _works_there(
    policy: Policy, reference: Reference, handover: Handover, person: Assignment
) -> bool:
    receiver = handover.disclosure.receiver
    if receiver is not None:
        return person.organisation == receiver
    return may_receive(policy, handover, reference.organisation(person.organisation).kind)
