"""What has happened in a part: the payloads of the append-only ledger, and their envelope."""

from datetime import datetime
from typing import Annotated, Literal

from pydantic import Field

from barnlots.model.base import Frozen
from barnlots.model.facts import Observation
from barnlots.model.part import (
    Block,
    Consent,
    Coordinator,
    Deadline,
    Handover,
    HandoverState,
    Task,
)
from barnlots.model.people import Actor, Child


class PartOpened(Frozen):
    """A holder's record begins: by somebody's concern, or because a handover was received."""

    type: Literal["part-opened"] = "part-opened"
    child: Child
    accountable: str
    coordinator: Coordinator
    received_from: str | None = None
    sibling_of: str | None = None


class ObservationRecorded(Frozen):
    type: Literal["observation-recorded"] = "observation-recorded"
    observation: Observation


class RuleFired(Frozen):
    """`key` is the rule's id, or id@observation for rules that count each time anew."""

    type: Literal["rule-fired"] = "rule-fired"
    rule: str
    key: str


class RuleFailed(Frozen):
    """A rule could not be evaluated; a person has been alarmed. Nothing was concluded from it."""

    type: Literal["rule-failed"] = "rule-failed"
    rule: str


class ReasonFound(Frozen):
    type: Literal["reason-found"] = "reason-found"
    reason: str


class WayStarted(Frozen):
    type: Literal["way-started"] = "way-started"
    way: str
    step: str
    origin: str


class WayMoved(Frozen):
    type: Literal["way-moved"] = "way-moved"
    way: str
    left: str
    step: str
    trigger: str
    ended: bool


class TaskAssigned(Frozen):
    type: Literal["task-assigned"] = "task-assigned"
    task: Task


class TaskDone(Frozen):
    """`by` is an assignment; None when an observation answered the question."""

    type: Literal["task-done"] = "task-done"
    task: str
    by: str | None


class TaskCancelled(Frozen):
    """The step that asked for it has been left, so it is no longer anybody's to do."""

    type: Literal["task-cancelled"] = "task-cancelled"
    task: str


class DeadlineSet(Frozen):
    type: Literal["deadline-set"] = "deadline-set"
    deadline: Deadline


class DeadlineMet(Frozen):
    type: Literal["deadline-met"] = "deadline-met"
    deadline: str


class DeadlineCancelled(Frozen):
    type: Literal["deadline-cancelled"] = "deadline-cancelled"
    deadline: str


class DeadlineMissed(Frozen):
    """Nobody came in time; `raised_to` (an assignment) has been told and `again_at` follows."""

    type: Literal["deadline-missed"] = "deadline-missed"
    deadline: str
    raised_to: str
    again_at: datetime
    reminders: int


class PersonAlarmed(Frozen):
    """A named person must look now. `why` is a code of the message catalogue, `about` an id."""

    type: Literal["person-alarmed"] = "person-alarmed"
    assignment: str
    why: str
    about: str


class NoticesBlocked(Frozen):
    type: Literal["notices-blocked"] = "notices-blocked"
    block: Block


class NoticeWithheld(Frozen):
    """Something that would have reached the guardians was not asked for, because of a block."""

    type: Literal["notice-withheld"] = "notice-withheld"
    origin: str


class BlockLifted(Frozen):
    type: Literal["block-lifted"] = "block-lifted"
    block: str
    by: str


class ConsentGiven(Frozen):
    type: Literal["consent-given"] = "consent-given"
    consent: Consent


class ConsentWithdrawn(Frozen):
    type: Literal["consent-withdrawn"] = "consent-withdrawn"
    consent: str


class HandoverOffered(Frozen):
    """A delivery follows from this and from nothing else, so nothing leaves without its ground."""

    type: Literal["handover-offered"] = "handover-offered"
    handover: Handover


class ReceiptRecorded(Frozen):
    type: Literal["receipt-recorded"] = "receipt-recorded"
    handover: str
    state: HandoverState
    received_by: str | None = None


class HandoverReturned(Frozen):
    type: Literal["handover-returned"] = "handover-returned"
    handover: str
    because: str
    proposed_next: str


class SiblingNoticed(Frozen):
    """A sibling shall have a case of its own."""

    type: Literal["sibling-noticed"] = "sibling-noticed"
    sibling: str


class SiblingCaseOpened(Frozen):
    type: Literal["sibling-case-opened"] = "sibling-case-opened"
    sibling: str
    case: str


class AccountableChanged(Frozen):
    type: Literal["accountable-changed"] = "accountable-changed"
    accountable: str


class CoordinatorChanged(Frozen):
    type: Literal["coordinator-changed"] = "coordinator-changed"
    coordinator: Coordinator


class OpinionRecorded(Frozen):
    """The second opinion on the decision that ended at `on_version`. `differing` are rule ids."""

    type: Literal["opinion-recorded"] = "opinion-recorded"
    on_version: int
    status: str
    differing: tuple[str, ...] = ()


class PartClosed(Frozen):
    type: Literal["part-closed"] = "part-closed"
    outcome: str
    by: str


class PartReopened(Frozen):
    """Danger or new knowledge: a closed part never keeps anything out."""

    type: Literal["part-reopened"] = "part-reopened"


Payload = Annotated[
    PartOpened
    | ObservationRecorded
    | RuleFired
    | RuleFailed
    | ReasonFound
    | WayStarted
    | WayMoved
    | TaskAssigned
    | TaskDone
    | TaskCancelled
    | DeadlineSet
    | DeadlineMet
    | DeadlineCancelled
    | DeadlineMissed
    | PersonAlarmed
    | NoticesBlocked
    | NoticeWithheld
    | BlockLifted
    | ConsentGiven
    | ConsentWithdrawn
    | HandoverOffered
    | ReceiptRecorded
    | HandoverReturned
    | SiblingNoticed
    | SiblingCaseOpened
    | AccountableChanged
    | CoordinatorChanged
    | OpinionRecorded
    | PartClosed
    | PartReopened,
    Field(discriminator="type"),
]


class Event(Frozen):
    """One payload with everything needed to replay and explain it.

    `schema_version` is the payload's; upcasters bring older ones up when the ledger is read.
    """

    case: str
    part: str
    tenant: str
    holder: str
    sequence: int
    at: datetime
    actor: Actor
    policy: str
    reference: str
    payload: Payload
    schema_version: int = 1
