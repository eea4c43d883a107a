"""The decision: a command on a part becomes events, with the trace of how. Pure."""

from dataclasses import dataclass
from datetime import datetime

from barnlots.kernel.conclude import conclude
from barnlots.kernel.draft import Draft
from barnlots.kernel.handlers import HANDLERS
from barnlots.kernel.tracing import trace_of
from barnlots.model import events as e
from barnlots.model.clock import local_day
from barnlots.model.commands import Command
from barnlots.model.due import Due, Unit
from barnlots.model.errors import Refused
from barnlots.model.part import DeadlineKind, Part
from barnlots.model.people import Actor, Reference
from barnlots.model.trace import Trace
from barnlots.policy.policy import Policy
from barnlots.policy.situation import Situation

CHECK = "avstämning"
NEXT_CHECK = "tid till nästa avstämning"


@dataclass(frozen=True)
class Decision:
    """What follows from a command: nothing of it has been stored yet."""

    events: tuple[e.Event, ...]
    part: Part
    trace: Trace
    situation: Situation


def decide(
    policy: Policy,
    reference: Reference,
    part: Part | None,
    command: Command,
    actor: Actor,
    now: datetime,
) -> Decision:
    """Decide `command` on `part` (None when it does not exist yet).

    The same arguments always give the same events, byte for byte. Raises Refused when the command
    must not happen; an observation is never refused because of what it says or when it comes.
    """
    _check_actor(reference, actor, now)
    draft = Draft(policy, reference, part, actor, now)
    HANDLERS[type(command)](draft, command)
    conclude(draft)
    _watch_always(draft)
    return Decision(
        events=tuple(draft.events),
        part=draft.part,
        trace=trace_of(draft),
        situation=draft.situation,
    )


def _check_actor(reference: Reference, actor: Actor, now: datetime) -> None:
    if actor.assignment is None:
        return
    try:
        assignment = reference.assignment(actor.assignment)
    except KeyError:
        raise Refused("BL-C001", uppdrag=actor.assignment) from None
    if not assignment.in_office(local_day(now)):
        raise Refused("BL-C002", uppdrag=actor.assignment)


def _watch_always(draft: Draft) -> None:
    """No open part without somebody accountable in office and a pending deadline."""
    if not draft.part.is_open:
        return
    if draft.staffing.present(draft.part.accountable) is None:
        successor = draft.staffing.find("chefen")
        if successor.id != draft.part.accountable:
            draft.add(e.AccountableChanged(accountable=successor.id))
            draft.add(e.PersonAlarmed(assignment=successor.id, why="BL-A004", about=draft.part.id))
    if not draft.part.deadlines:
        at = draft.due(Due(count=0, unit=Unit.DAY, parameter=NEXT_CHECK))
        draft.watch(CHECK, DeadlineKind.CHECK, at, draft.part.accountable, "chefen")
