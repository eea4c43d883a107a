"""What somebody asks Barnlots to do. Every command carries an idempotency key."""

from datetime import date, datetime
from typing import Annotated, Literal, Self

from pydantic import AwareDatetime, Field

from barnlots.model.base import Frozen
from barnlots.model.facts import Answer, Source
from barnlots.model.filled import ItemAnswer
from barnlots.model.part import ByHand, Deadline, HandoverState, Received, Undeliverable
from barnlots.model.people import Child


class Noticed(Frozen):
    """An observation as its observer hands it in; `seen_at` carries its time zone."""

    seen_at: AwareDatetime
    source: Source
    words: str = ""
    about: str | None = None
    answers: tuple[Answer, ...] = ()


class OpenCase(Frozen):
    """A first concern, or a further holder's own concern in the same case.

    `accountable` answers for the part if it begins now and whoever says it does not work there
    (an assignment); None, or somebody who is not there: the first in line. `coordinator` is who
    holds the whole way together; None, or somebody who is not there: the accountable.
    """

    type: Literal["open-case"] = "open-case"
    key: str
    case: str
    holder: str
    child: Child
    noticed: tuple[Noticed, ...] = ()
    accountable: str | None = None
    coordinator: str | None = None
    sibling_of: str | None = None


class OpenReceived(Frozen):
    """A person at the receiver takes a handover: the receiver's own part begins, mottagen.

    `received` is what it is, and `blocked` whom no notice may reach (None: nobody at home), as the
    sender's part says: the door fills them in.
    """

    type: Literal["open-received"] = "open-received"
    key: str
    case: str
    holder: str
    child: Child
    handover: str
    sender_part: str
    coordinator: str
    received: Received | None = None
    blocked: tuple[str | None, ...] = ()


class DescribeChild(Frozen):
    """What is known of the child by now, all of it, in place of what the part knew: when it was
    born, its school year, who its guardians are, whether its identity is protected. It is the same
    child, and is found by the same hash as before."""

    type: Literal["describe-child"] = "describe-child"
    key: str
    part: str
    child: Child


class Record(Frozen):
    type: Literal["record"] = "record"
    key: str
    part: str
    noticed: tuple[Noticed, ...]


class RecordInstrument(Frozen):
    """Somebody hands in what was answered on one of the policy's instruments, by item number.

    With a `child`, its part begins when there is none and the answers raise something; then
    `coordinator` is as in OpenCase.
    """

    type: Literal["record-instrument"] = "record-instrument"
    key: str
    part: str
    instrument: str
    seen_at: AwareDatetime
    answers: tuple[ItemAnswer, ...]
    child: Child | None = None
    coordinator: str | None = None


class DoTask(Frozen):
    """Somebody ticks off a task, and in the same stroke those in `also`."""

    type: Literal["do-task"] = "do-task"
    key: str
    part: str
    task: str
    also: tuple[str, ...] = ()


class Report(Frozen):
    """Somebody says that `trigger` has happened on a way."""

    type: Literal["report"] = "report"
    key: str
    part: str
    way: str
    trigger: str


class GiveConsent(Frozen):
    """A guardian, or the child (`barnet`), says yes to the document going to such a receiver, or to
    `organisation` and no other of the kind; `expires_on` is the last day on which the yes holds,
    None: as long as the policy says, or until it is withdrawn when the policy does not say."""

    type: Literal["give-consent"] = "give-consent"
    key: str
    part: str
    given_by: str
    document: str
    receiver: str
    expires_on: date | None = None
    organisation: str | None = None


class RefuseConsent(Frozen):
    """The same, who says no. A yes to the same that was given before is withdrawn: by a no to the
    kind also each to one of its organisations."""

    type: Literal["refuse-consent"] = "refuse-consent"
    key: str
    part: str
    given_by: str
    document: str
    receiver: str
    organisation: str | None = None


class GiveRuling(Frozen):
    """A person has weighed, where the law asks a person to: the items in `allows` may go to such a
    receiver and the others may not, `because` of what is said. Allowing nothing is an answer."""

    type: Literal["give-ruling"] = "give-ruling"
    key: str
    part: str
    document: str
    receiver: str
    allows: tuple[str, ...]
    because: str


class NotePointer(Frozen):
    """What is written down of the child in `system`, one that the policy names, stands there under
    `reference`, such as the number of a file. A later one of the same system takes its place."""

    type: Literal["note-pointer"] = "note-pointer"
    key: str
    part: str
    system: str
    reference: str


class Inform(Frozen):
    """Somebody sends a document with which no responsibility goes, to an organisation of this kind;
    `receiver` says which, and must when there are several. What has no ground is withheld, and what
    a person must weigh first leaves when that is done."""

    type: Literal["inform"] = "inform"
    key: str
    part: str
    document: str
    receiver_kind: str
    receiver: str | None = None


class WithdrawConsent(Frozen):
    type: Literal["withdraw-consent"] = "withdraw-consent"
    key: str
    part: str
    consent: str


class RecordReceipt(Frozen):
    """The sender's part learns how far a handover has come; RECEIVED names who has it."""

    type: Literal["record-receipt"] = "record-receipt"
    key: str
    part: str
    handover: str
    state: HandoverState
    received_by: str | None = None


class ReturnHandover(Frozen):
    """The receiver sends it back, with a reason and a proposal for who should have it."""

    type: Literal["return-handover"] = "return-handover"
    key: str
    part: str
    handover: str
    because: str
    proposed_next: str


class SendAgain(Frozen):
    """Somebody lets the carrier try anew with what it had given up."""

    type: Literal["send-again"] = "send-again"
    key: str
    part: str
    handover: str


class CarryByHand(Frozen):
    """Somebody has phoned, written or gone there instead of the carrier. `received_by` is the
    assignment of the person who took it; None when nobody is known to have it yet."""

    type: Literal["carry-by-hand"] = "carry-by-hand"
    key: str
    part: str
    handover: str
    how: ByHand
    received_by: str | None = None


class FailDelivery(Frozen):
    """The carrier gives up (given by the engine, never by a person)."""

    type: Literal["fail-delivery"] = "fail-delivery"
    key: str
    part: str
    handover: str
    why: Undeliverable
    attempts: int


class NoteMissing(Frozen):
    """The receiver does not have what it has acknowledged (given by the engine, never by a
    person)."""

    type: Literal["note-missing"] = "note-missing"
    key: str
    part: str
    handover: str


class NoteUnconfirmed(Frozen):
    """For so many `nights` in a row the receiver has not said what it has (given by the engine,
    never by a person)."""

    type: Literal["note-unconfirmed"] = "note-unconfirmed"
    key: str
    part: str
    handover: str
    nights: int


class NoteLateReceipt(Frozen):
    """A receipt has been asked for and does not come (given by the engine, never by a person)."""

    type: Literal["note-late-receipt"] = "note-late-receipt"
    key: str
    part: str
    handover: str
    awaited: HandoverState


class NoteRefusedReceipt(Frozen):
    """A receipt came in that was refused, and `why` (given by the engine, never by a person)."""

    type: Literal["note-refused-receipt"] = "note-refused-receipt"
    key: str
    part: str
    handover: str
    state: HandoverState
    why: str


class NoteReceived(Frozen):
    """Somebody at the part's holder has read what only informs (given by the engine, never by a
    person)."""

    type: Literal["note-received"] = "note-received"
    key: str
    part: str
    received: Received


class ReceiveByHand(Frozen):
    """Somebody at the part's holder has been phoned, written to or visited by an organisation
    (`sender`), which has so sent what the policy calls `document`. What was said is an observation;
    this is from whom it came, so that whoever reported is answered."""

    type: Literal["receive-by-hand"] = "receive-by-hand"
    key: str
    part: str
    document: str
    sender: str
    how: ByHand


class NoteSiblingCase(Frozen):
    type: Literal["note-sibling-case"] = "note-sibling-case"
    key: str
    part: str
    sibling: str
    case: str


class PassDeadline(Frozen):
    """The clock has passed a deadline (given by the engine, never by a person). `at` is the time
    that it has passed: the same for everybody who notices it."""

    type: Literal["pass-deadline"] = "pass-deadline"
    key: str
    part: str
    deadline: str
    at: datetime

    @classmethod
    def of(cls, part: str, deadline: Deadline) -> Self:
        """The command that the passing of `deadline` leads to, once: whoever notices it gives the
        same one, and a later deadline of the same name has another."""
        turn = f"{deadline.since}/{deadline.reminders}/{deadline.at.isoformat()}"
        key = f"frist/{part}/{deadline.id}/{turn}"
        return cls(key=key, part=part, deadline=deadline.id, at=deadline.at)


class NoteOpinion(Frozen):
    """The second opinion on an earlier decision has come in, or has failed to."""

    type: Literal["note-opinion"] = "note-opinion"
    key: str
    part: str
    on_version: int
    status: Literal["answered", "absent", "failed"]
    differing: tuple[str, ...] = ()
    fired_only_there: tuple[str, ...] = ()


class CheckPart(Frozen):
    """The engine looks after a part although nothing was asked: people may have left (given by
    the engine, never by a person)."""

    type: Literal["check-part"] = "check-part"
    key: str
    part: str


class NoteCoordinator(Frozen):
    """Somebody else now holds the whole way together, as another part of the case decided (given
    by the engine, never by a person)."""

    type: Literal["note-coordinator"] = "note-coordinator"
    key: str
    part: str
    coordinator: str


class ReplaceAccountable(Frozen):
    type: Literal["replace-accountable"] = "replace-accountable"
    key: str
    part: str
    assignment: str


class HandOn(Frozen):
    """Everything that `leaving` has in the part is `successor`'s from now on: that it answers, that
    it holds the child's way together, what it has to do. Both are assignments at the holder."""

    type: Literal["hand-on"] = "hand-on"
    key: str
    part: str
    leaving: str
    successor: str


class OfferPart(Frozen):
    """The whole part is offered to another organisation, on the ground that the document has
    there; the sender answers for it until a person there has received it."""

    type: Literal["offer-part"] = "offer-part"
    key: str
    part: str
    receiver: str
    document: str


class MovePolicy(Frozen):
    """The part goes on under the policy in force, whose digest is `to`. `steps` says, for each way,
    which step of it an older step has become; a step that is called the same need not be said
    (given by the engine, never by a person)."""

    type: Literal["move-policy"] = "move-policy"
    key: str
    part: str
    to: str
    steps: dict[str, dict[str, str]] = Field(default_factory=dict)


class LiftBlock(Frozen):
    type: Literal["lift-block"] = "lift-block"
    key: str
    part: str
    block: str


class ClosePart(Frozen):
    type: Literal["close-part"] = "close-part"
    key: str
    part: str
    outcome: str


Command = Annotated[
    OpenCase
    | OpenReceived
    | Record
    | RecordInstrument
    | DoTask
    | Report
    | GiveConsent
    | RefuseConsent
    | DescribeChild
    | GiveRuling
    | NotePointer
    | Inform
    | WithdrawConsent
    | RecordReceipt
    | ReturnHandover
    | SendAgain
    | CarryByHand
    | FailDelivery
    | NoteMissing
    | NoteUnconfirmed
    | NoteLateReceipt
    | NoteRefusedReceipt
    | NoteReceived
    | ReceiveByHand
    | NoteSiblingCase
    | PassDeadline
    | NoteOpinion
    | CheckPart
    | NoteCoordinator
    | ReplaceAccountable
    | HandOn
    | OfferPart
    | MovePolicy
    | LiftBlock
    | ClosePart,
    Field(discriminator="type"),
]


def part_of(command: Command) -> str:
    """The part that the command is about: one case has one part per holder."""
    if isinstance(command, OpenCase | OpenReceived):
        return part_id(command.case, command.holder)
    return command.part


def newcomer(command: Command) -> Child | None:
    """The child whose part may begin by the command; None when no part may."""
    if isinstance(command, OpenCase | OpenReceived | RecordInstrument):
        return command.child
    return None


def case_of(command: Command) -> str:
    """The case that the command is about: nothing of it is decided in two places at once."""
    return case_of_part(part_of(command))


def case_of_part(part: str) -> str:
    return part.partition("/")[0]


def part_id(case: str, holder: str) -> str:
    return f"{case}/{holder}"
