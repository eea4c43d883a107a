"""What a decision leaves behind: everything that one append writes, or nothing of it."""

from dataclasses import dataclass
from datetime import datetime

from barnlots.model.events import Event
from barnlots.model.part import Part
from barnlots.model.trace import Trace
from barnlots.policy.situation import Situation


@dataclass(frozen=True)
class Decided:
    """One command as it was decided. `part` is as it is afterwards: its version is the last
    event's sequence. `part_before_version` is 0 when the part begins here.

    `trace` and `situation` are None when no rule had a say. `opinion_due` is when the second
    opinion is due; None when nobody shall ask for one.
    """

    key: str
    command_digest: str
    command_type: str
    at: datetime
    part_before_version: int
    part: Part
    events: tuple[Event, ...]
    trace: Trace | None
    situation: Situation | None
    opinion_due: datetime | None

    @property
    def coherent(self) -> bool:
        """Whether the events lead from the version before to the part as given."""
        part, last = self.part, self.part_before_version + len(self.events)
        of = (part.id, part.case, part.tenant, part.holder)
        return (
            part.version == last
            and [one.sequence for one in self.events]
            == list(range(self.part_before_version + 1, last + 1))
            and all((one.part, one.case, one.tenant, one.holder) == of for one in self.events)
        )
