"""What the ledger answers with, where the model has no noun for it."""

from dataclasses import dataclass
from datetime import datetime

from barnlots.model.part import Deadline, Disclosure, Task
from barnlots.policy.situation import Situation

WAITING = "väntar"


@dataclass(frozen=True)
class Answered:
    """What a command with this key has done: the part, its version after, the command's digest."""

    part: str
    version: int
    digest: str


@dataclass(frozen=True)
class DueDeadline:
    part: str
    deadline: Deadline


@dataclass(frozen=True)
class OpinionDue:
    """A decision that waits for its second opinion; `policy` is a digest."""

    part: str
    version: int
    situation: Situation
    policy: str


@dataclass(frozen=True)
class WorkItem:
    """Somebody's open task."""

    part: str
    case: str
    task: Task

    @property
    def due_at(self) -> datetime | None:
        return self.task.due_at

    @property
    def urgent(self) -> bool:
        return self.task.urgent


@dataclass(frozen=True)
class DeliveryRow:
    """A disclosure on its way out, and how far it has come; `id` is the handover's."""

    id: str
    part: str
    case: str
    tenant: str
    holder: str
    offered_at: datetime
    state: str
    state_at: datetime
    disclosure: Disclosure


@dataclass(frozen=True)
class ReadRow:
    """Who looked at what, why and when."""

    reader: str
    purpose: str
    tenant: str
    holder: str
    part: str
    query: str
    at: datetime
