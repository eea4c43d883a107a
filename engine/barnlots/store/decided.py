"""What a decision leaves behind: everything that one append writes, or nothing of it."""

from dataclasses import dataclass
from datetime import datetime

from barnlots.model.events import Event
from barnlots.model.part import Part
from barnlots.model.people import Actor
from barnlots.model.trace import CompactTrace
from barnlots.store.why import Why


@dataclass(frozen=True)
class Decided:
    """One command as it was decided. `part` is as it is afterwards: its version is the last
    event's sequence. `part_before_version` is 0 when the part begins here. `policy` and
    `reference` are the digests of those that decided it.

    `trace` is None when no rule had a say, and whole when it is of a time before there were compact
    ones. `opinion_due` is when the second opinion is due; None when nobody shall ask for one,
    as where there are no events or no trace to ask about.
    """

    key: str
    command_digest: str
    command_type: str
    at: datetime
    actor: Actor
    policy: str
    reference: str
    part_before_version: int
    part: Part
    events: tuple[Event, ...]
    trace: CompactTrace | Why | None
    opinion_due: datetime | None

    @property
    def coherent(self) -> bool:
        """Whether the events lead from the version before to the part as given, and there is
        something for a second opinion to be about."""
        part, last = self.part, self.part_before_version + len(self.events)
        of = (part.id, part.case, part.tenant, part.holder)
        by = (self.at, self.actor, self.policy, self.reference)
        return (
            part.version == last
            and [one.sequence for one in self.events]
            == list(range(self.part_before_version + 1, last + 1))
            and all((one.part, one.case, one.tenant, one.holder) == of for one in self.events)
            and all((one.at, one.actor, one.policy, one.reference) == by for one in self.events)
            and (self.opinion_due is None or (self.trace is not None and bool(self.events)))
        )
