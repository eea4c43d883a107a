"""A part (del): one holder's own record of a child's case, the fold of its events."""

from datetime import date, datetime
from enum import StrEnum

from pydantic import Field

from barnlots.model.base import Frozen
from barnlots.model.facts import Observation
from barnlots.model.people import Child


class DeadlineKind(StrEnum):
    """What a deadline watches over."""

    TASK = "att göra"
    STEP = "steg"
    SILENCE = "obesvarad"
    REVIEW = "omprövning"
    CHECK = "avstämning"


class Deadline(Frozen):
    """Somebody is due at `at` (UTC); when they are not, `raise_to` (a role) is told.

    `reminders` counts how often it has been missed already.
    """

    id: str
    kind: DeadlineKind
    at: datetime
    owner: str
    raise_to: str
    reminders: int = 0


class Task(Frozen):
    """Something for a named person to do; `asks` are the facts whose questions it puts.

    `what` is policy text, never free text about a child. `origin` is the rule or way:step that
    asked for it. `urgent` marks what interrupts: danger to life or *genast*.
    """

    id: str
    role: str
    assignee: str
    what: str
    due_at: datetime | None
    raise_to: str
    origin: str
    asks: tuple[str, ...] = ()
    urgent: bool = False
    way: str | None = None
    contacts_guardians: bool = False
    not_to: tuple[str, ...] = ()


class WayState(Frozen):
    """Where a way stands in this part, since when, and which rule began it."""

    way: str
    step: str
    since: datetime
    origin: str
    ended: bool = False


class Block(Frozen):
    """No notice to `guardian` (None: to any guardian) until a person lifts it.

    It covers letters, absence notices, portals and record access alike.
    """

    id: str
    guardian: str | None
    origin: str
    since: datetime


class Consent(Frozen):
    """Who consented to which document going to which kind of holder, until withdrawn."""

    id: str
    given_by: str
    document: str
    receiver: str
    given_at: datetime
    withdrawn_at: datetime | None = None
    expires_on: date | None = None


class Ground(Frozen):
    """Why something may leave: the row of the policy's table and, for consent, whose."""

    row: str
    kind: str
    sources: tuple[str, ...]
    consent: str | None = None


class Disclosure(Frozen):
    """One document's items, from one holder to one receiver, each on a ground."""

    id: str
    document: str
    receiver_kind: str
    receiver: str | None
    items: tuple[str, ...]
    ground: Ground


class HandoverState(StrEnum):
    OFFERED = "erbjuden"
    DELIVERED = "levererad"
    REGISTERED = "registrerad"
    RECEIVED = "mottagen"
    RETURNED = "återsänd"


class Handover(Frozen):
    """Responsibility offered with a disclosure; it moves only when a person has received it."""

    id: str
    disclosure: Disclosure
    way: str
    state: HandoverState
    offered_at: datetime
    received_by: str | None = None
    returned_because: str | None = None
    proposed_next: str | None = None


class Coordinator(Frozen):
    """Who holds the whole way together, as this part knows it; `here` in the coordinator's own."""

    assignment: str
    here: bool


class Part(Frozen):
    """One holder's own record. Rules decide on this and on nothing else."""

    id: str
    case: str
    tenant: str
    holder: str
    child: Child
    accountable: str
    coordinator: Coordinator
    opened_at: datetime
    version: int
    policy: str
    observations: tuple[Observation, ...] = ()
    ways: dict[str, WayState] = Field(default_factory=dict)
    tasks: dict[str, Task] = Field(default_factory=dict)
    deadlines: dict[str, Deadline] = Field(default_factory=dict)
    blocks: dict[str, Block] = Field(default_factory=dict)
    consents: dict[str, Consent] = Field(default_factory=dict)
    handovers: dict[str, Handover] = Field(default_factory=dict)
    fired: tuple[str, ...] = ()
    failed: tuple[str, ...] = ()
    reasons: tuple[str, ...] = ()
    siblings: dict[str, str | None] = Field(default_factory=dict)
    received_from: str | None = None
    closed_at: datetime | None = None

    @property
    def is_open(self) -> bool:
        return self.closed_at is None
