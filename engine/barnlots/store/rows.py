"""What the ledger answers with, where the model has no noun for it."""

from dataclasses import dataclass
from datetime import datetime

from barnlots.model.delivery import DeliveryState, Lease
from barnlots.model.disclosure import Disclosure
from barnlots.model.part import Deadline, Task


@dataclass(frozen=True)
class Answered:
    """What a command with this key has done: the part, its version after, the command's digest
    (None when that has been gallrat)."""

    part: str
    version: int
    digest: str | None


@dataclass(frozen=True)
class DueDeadline:
    """A deadline that has passed. `unread` is the code of why the part cannot be read: then of the
    deadline only `at` is known."""

    part: str
    deadline: Deadline
    unread: str | None = None


@dataclass(frozen=True)
class OpinionDue:
    """A decision that waits for its second opinion."""

    part: str
    version: int


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
    """A disclosure on its way out, and how far it has come; `id` is the handover's.

    `attempts` counts how often it has been taken up since it came to stand where it stands,
    `due_at` is when it is to be taken up next, `lease` is good for as long as nobody else has.
    """

    id: str
    part: str
    case: str
    tenant: str
    holder: str
    offered_at: datetime
    state: DeliveryState
    state_at: datetime
    attempts: int
    due_at: datetime | None
    lease_until: datetime | None
    lease: Lease
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
