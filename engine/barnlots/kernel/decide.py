"""The decision: a command on a part becomes events, with the trace of how. Pure."""

from dataclasses import dataclass
from datetime import datetime
from functools import cached_property, partial

from barnlots.kernel.carried import leave
from barnlots.kernel.conclude import conclude
from barnlots.kernel.draft import Draft
from barnlots.kernel.entitled import check_actor
from barnlots.kernel.evaluate import Interpreter
from barnlots.kernel.handlers import HANDLERS
from barnlots.kernel.receipts import take_back
from barnlots.kernel.tracing import trace_of
from barnlots.kernel.upkeep import keep_promises
from barnlots.model import events as e
from barnlots.model.commands import Command, NoteOpinion
from barnlots.model.part import Part
from barnlots.model.people import Actor, Reference
from barnlots.model.trace import CompactTrace, Trace
from barnlots.policy.policy import Policy
from barnlots.policy.situation import Situation
from barnlots.policy.traced import expanded


@dataclass(frozen=True)
class Decision:
    """What follows from a command: nothing of it has been stored yet. `compact` and `situation`
    are None when the command only notes something down and no rule has had more to say: what was
    decided before still stands. `policy` is the one that decided."""

    events: tuple[e.Event, ...]
    part: Part
    compact: CompactTrace | None
    situation: Situation | None
    policy: Policy

    @cached_property
    def trace(self) -> Trace | None:
        """The trace in full, for whoever reads it."""
        return expanded(self.compact, self.policy) if self.compact is not None else None


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
    check_actor(policy, reference, part, command, actor, now)
    draft = Draft(policy, reference, part, actor, now, interpreter)
    HANDLERS[type(command)](draft, command)
    if _only_notes(command):
        leave(draft.part, draft.carried)
        return Decision(tuple(draft.events), draft.part, None, None, policy)
    noted = len(draft.events)
    draft.attempt("utlämnanden", "vad som får lämnas ut", partial(take_back, draft))
    conclude(draft)
    keep_promises(draft)
    leave(draft.part, draft.carried)
    if part is not None and not draft.newly_seen and len(draft.events) == noted:
        return Decision(tuple(draft.events), draft.part, None, None, policy)
    return Decision(
        events=tuple(draft.events),
        part=draft.part,
        compact=trace_of(draft),
        situation=draft.situation,
        policy=policy,
    )


def _only_notes(command: Command) -> bool:
    """An opinion that agrees changes nothing that a rule could read."""
    return isinstance(command, NoteOpinion) and not command.fired_only_there
