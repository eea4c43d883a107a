"""What has happened in a part: the payloads of the append-only ledger, and their envelope."""

from collections.abc import Mapping
from datetime import datetime
from typing import Annotated, Final, Literal

from pydantic import Field

from barnlots.model.base import Frozen
from barnlots.model.disclosure import Consent, Ruling
from barnlots.model.facts import Observation
from barnlots.model.part import (
    Block,
    ByHand,
    Coordinator,
    Deadline,
    Handover,
    HandoverState,
    Pointer,
    Received,
    Sought,
    Task,
    Undeliverable,
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
    """Somebody is waited for, or somebody else is (the same time, another owner)."""

    type: Literal["deadline-set"] = "deadline-set"
    deadline: Deadline


class DeadlineMoved(Frozen):
    """A pending deadline is due at another time: `at` and no longer `was`. `why` is a code of the
    message catalogue. In old ledgers a move is one more DeadlineSet."""

    type: Literal["deadline-moved"] = "deadline-moved"
    deadline: str
    was: datetime
    at: datetime
    why: str


class DeadlineMet(Frozen):
    type: Literal["deadline-met"] = "deadline-met"
    deadline: str


class DeadlineCancelled(Frozen):
    """Nobody is waited for any more: what it watched over is no longer to be done."""

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


class ConsentRefused(Frozen):
    """Somebody who was asked has said no."""

    type: Literal["consent-refused"] = "consent-refused"
    consent: Consent


class RulingGiven(Frozen):
    type: Literal["ruling-given"] = "ruling-given"
    ruling: Ruling


class PointerNoted(Frozen):
    type: Literal["pointer-noted"] = "pointer-noted"
    pointer: Pointer


class ConsentWithdrawn(Frozen):
    type: Literal["consent-withdrawn"] = "consent-withdrawn"
    consent: str


class HandoverOffered(Frozen):
    """A delivery follows from this and from nothing else, so nothing leaves without its ground."""

    type: Literal["handover-offered"] = "handover-offered"
    handover: Handover


class DisclosureSought(Frozen):
    """Somebody wants to send what a person must weigh first: it leaves when it may."""

    type: Literal["disclosure-sought"] = "disclosure-sought"
    sought: Sought


class DisclosureDropped(Frozen):
    """It does not leave, and nobody is asked to weigh it any more."""

    type: Literal["disclosure-dropped"] = "disclosure-dropped"
    sought: Sought


class DocumentReceived(Frozen):
    """A person here has taken what another holder sent."""

    type: Literal["document-received"] = "document-received"
    received: Received


class ReceiptRecorded(Frozen):
    type: Literal["receipt-recorded"] = "receipt-recorded"
    handover: str
    state: HandoverState
    received_by: str | None = None


class HandoverReturned(Frozen):
    """`by` is the organisation that sent it back, where it is known here; `taken_back` that the
    sender did, for the ground was gone."""

    type: Literal["handover-returned"] = "handover-returned"
    handover: str
    because: str
    proposed_next: str
    by: str | None = None
    taken_back: bool = False


class HandoverUnanswered(Frozen):
    """The receiver's time to answer has run out."""

    type: Literal["handover-unanswered"] = "handover-unanswered"
    handover: str


class DeliveryFailed(Frozen):
    """The carrier has given up after so many `attempts`: a named person carries it by hand."""

    type: Literal["delivery-failed"] = "delivery-failed"
    handover: str
    why: Undeliverable
    attempts: int


class DeliveryMissing(Frozen):
    """The receiver had acknowledged it and does not have it; it is on its way again."""

    type: Literal["delivery-missing"] = "delivery-missing"
    handover: str


class DeliveryUnconfirmed(Frozen):
    """For so many `nights` in a row the receiver has not been able to say what it has."""

    type: Literal["delivery-unconfirmed"] = "delivery-unconfirmed"
    handover: str
    nights: int


class DeliverySentAgain(Frozen):
    """Somebody has let the carrier try anew."""

    type: Literal["delivery-sent-again"] = "delivery-sent-again"
    handover: str


class DeliveryCarried(Frozen):
    """Somebody has carried it by hand; what the carrier does with it no longer counts."""

    type: Literal["delivery-carried"] = "delivery-carried"
    handover: str
    how: ByHand


class ReceiptLate(Frozen):
    """The receipt `awaited` has been asked for and has not come in its time."""

    type: Literal["receipt-late"] = "receipt-late"
    handover: str
    awaited: HandoverState


class ReceiptRefused(Frozen):
    """A receipt that could not be true: `why` is the code of the refusal."""

    type: Literal["receipt-refused"] = "receipt-refused"
    handover: str
    state: HandoverState
    why: str


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


class AccountableCovered(Frozen):
    """The accountable is on leave and `by` does meanwhile what she is asked; None: she is back."""

    type: Literal["accountable-covered"] = "accountable-covered"
    by: str | None


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


class ChildDescribed(Frozen):
    """What is known of the child is this from now on."""

    type: Literal["child-described"] = "child-described"
    child: Child


class ChildToldOtherwise(Frozen):
    """Somebody has said this of the child, and it does not count: it differs from what is known, or
    comes from outside the holder. A person reads it."""

    type: Literal["child-told-otherwise"] = "child-told-otherwise"
    child: Child


class PartReopened(Frozen):
    """Danger or new knowledge: a closed part never keeps anything out."""

    type: Literal["part-reopened"] = "part-reopened"


class PolicyMoved(Frozen):
    """The part goes on under another policy. `was` and `to` are digests; `steps` says for each way
    which step of the newer policy each older step has become."""

    type: Literal["policy-moved"] = "policy-moved"
    was: str
    to: str
    steps: dict[str, dict[str, str]]


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
    | DeadlineMoved
    | DeadlineMet
    | DeadlineCancelled
    | DeadlineMissed
    | PersonAlarmed
    | NoticesBlocked
    | NoticeWithheld
    | BlockLifted
    | ConsentGiven
    | ConsentRefused
    | ConsentWithdrawn
    | ChildDescribed
    | ChildToldOtherwise
    | RulingGiven
    | PointerNoted
    | HandoverOffered
    | DisclosureSought
    | DisclosureDropped
    | DocumentReceived
    | ReceiptRecorded
    | HandoverReturned
    | DeliveryFailed
    | DeliveryMissing
    | DeliveryUnconfirmed
    | DeliverySentAgain
    | DeliveryCarried
    | ReceiptLate
    | ReceiptRefused
    | HandoverUnanswered
    | SiblingNoticed
    | SiblingCaseOpened
    | AccountableChanged
    | AccountableCovered
    | CoordinatorChanged
    | OpinionRecorded
    | PartClosed
    | PartReopened
    | PolicyMoved,
    Field(discriminator="type"),
]


# The schema version in which a payload is written today, where it is no longer the first.
SCHEMA_VERSIONS: Final[Mapping[str, int]] = {"handover-offered": 2}


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
