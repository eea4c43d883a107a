"""What somebody asks Barnlots to do. Every command carries an idempotency key."""

from datetime import datetime
from typing import Annotated, Literal

from pydantic import AwareDatetime, Field

from barnlots.model.base import Frozen
from barnlots.model.facts import Answer, Source
from barnlots.model.part import HandoverState
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

    `coordinator` is who holds the whole way together (an assignment); None: the accountable.
    """

    type: Literal["open-case"] = "open-case"
    key: str
    case: str
    holder: str
    child: Child
    noticed: tuple[Noticed, ...] = ()
    coordinator: str | None = None
    sibling_of: str | None = None


class OpenReceived(Frozen):
    """A person at the receiver takes a handover: the receiver's own part begins, mottagen."""

    type: Literal["open-received"] = "open-received"
    key: str
    case: str
    holder: str
    child: Child
    handover: str
    sender_part: str
    coordinator: str


class Record(Frozen):
    type: Literal["record"] = "record"
    key: str
    part: str
    noticed: tuple[Noticed, ...]


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
    type: Literal["give-consent"] = "give-consent"
    key: str
    part: str
    given_by: str
    document: str
    receiver: str


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


class NoteSiblingCase(Frozen):
    type: Literal["note-sibling-case"] = "note-sibling-case"
    key: str
    part: str
    sibling: str
    case: str


class PassDeadline(Frozen):
    """The clock has passed a deadline (given by the engine, never by a person)."""

    type: Literal["pass-deadline"] = "pass-deadline"
    key: str
    part: str
    deadline: str
    at: datetime


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
    | DoTask
    | Report
    | GiveConsent
    | WithdrawConsent
    | RecordReceipt
    | ReturnHandover
    | NoteSiblingCase
    | PassDeadline
    | NoteOpinion
    | CheckPart
    | NoteCoordinator
    | ReplaceAccountable
    | LiftBlock
    | ClosePart,
    Field(discriminator="type"),
]


def part_of(command: Command) -> str:
    """The part that the command is about: one case has one part per holder."""
    if isinstance(command, OpenCase | OpenReceived):
        return part_id(command.case, command.holder)
    return command.part


def part_id(case: str, holder: str) -> str:
    return f"{case}/{holder}"
