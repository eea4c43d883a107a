"""The decision: a command on a part becomes events, with the trace of how. Pure."""

from dataclasses import dataclass
from datetime import datetime

from barnlots.kernel.conclude import conclude
from barnlots.kernel.draft import Draft
from barnlots.kernel.entitled import check_actor
from barnlots.kernel.evaluate import Interpreter
from barnlots.kernel.handlers import HANDLERS
from barnlots.kernel.tracing import trace_of
from barnlots.kernel.upkeep import keep_promises
from barnlots.model import events as e
from barnlots.model.commands import Command, NoteOpinion
from barnlots.model.part import Part
from barnlots.model.people import Actor, Reference
from barnlots.model.trace import Trace
from barnlots.policy.policy import Policy
from barnlots.policy.situation import Situation


@dataclass(frozen=True)
class Decision:
    """What follows from a command: nothing of it has been stored yet. `trace` and
    `situation` are None when the command only notes something down and no rule has had more to
    say: what was decided before still stands."""

    events: tuple[e.Event, ...]
    part: Part
    trace: Trace | None
    situation: Situation | None


def decide(
    policy: Policy,
    reference: Reference,
    part: Part | None,
    command: Command,
    actor: Actor,
    now: datetime,
    interpreter: Interpreter | None = None,
) -> Decision:
    """Decide `command` on `part` (None when it does not exist yet).

    The same arguments always give the same events, byte for byte. Raises Refused when the command
    must not happen; an observation is never refused because of what it says or when it comes.
    `interpreter` is the policy's own unless somebody wants to watch what it is asked.
    """
    check_actor(reference, part, command, actor, now)
    draft = Draft(policy, reference, part, actor, now, interpreter)
    HANDLERS[type(command)](draft, command)
    if _only_notes(command):
        return Decision(tuple(draft.events), draft.part, None, None)
    noted = len(draft.events)
    conclude(draft)
    keep_promises(draft)
    if part is not None and not draft.newly_seen and len(draft.events) == noted:
        return Decision(tuple(draft.events), draft.part, None, None)
    return Decision(
        events=tuple(draft.events),
        part=draft.part,
        trace=trace_of(draft),
        situation=draft.situation,
    )


def _only_notes(command: Command) -> bool:
    """An opinion that agrees changes nothing that a rule could read."""
    return isinstance(command, NoteOpinion) and not command.fired_only_there
