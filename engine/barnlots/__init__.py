"""Barnlots routes a concern about a child from detection to follow-up, and drops nobody.

The door is `Barnlots`: open it with a policy and a reference, hand it commands, ask it questions.
Names are loaded when they are first used, so importing the package costs nothing.
"""

from importlib import import_module
from importlib.metadata import PackageNotFoundError, version
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from barnlots.kernel.pointers import KeptIn
    from barnlots.kernel.worklist import WorkLine
    from barnlots.model.calendar import SchoolCalendar
    from barnlots.model.catalogue import Language
    from barnlots.model.commands import (
        CarryByHand,
        ClosePart,
        Command,
        DescribeChild,
        DoTask,
        GiveConsent,
        GiveRuling,
        HandOn,
        Inform,
        LiftBlock,
        NotePointer,
        NoteSiblingCase,
        Noticed,
        OfferPart,
        OpenCase,
        OpenReceived,
        ReceiveByHand,
        Record,
        RecordInstrument,
        RecordReceipt,
        RefuseConsent,
        ReplaceAccountable,
        Report,
        ReturnHandover,
        SendAgain,
        WithdrawConsent,
    )
    from barnlots.model.delivery import Delivery, Offer, Receipt, ReceivedDocument
    from barnlots.model.disclosure import Disclosure
    from barnlots.model.erasing import Erase, Retention
    from barnlots.model.errors import (
        BarnlotsError,
        Conflict,
        Diagnostic,
        NotFound,
        Refused,
        SourceError,
        StoreError,
    )
    from barnlots.model.events import Event
    from barnlots.model.facts import Answer, Source, Unknown
    from barnlots.model.filled import ItemAnswer
    from barnlots.model.part import ByHand, HandoverState, Part, Task
    from barnlots.model.people import (
        Actor,
        Assignment,
        Child,
        Guardian,
        Organisation,
        Reader,
        Reference,
    )
    from barnlots.model.trace import Trace
    from barnlots.packs import read_case, read_policy, read_reference, shipped
    from barnlots.policy.policy import Policy
    from barnlots.ports import Declined, Receivers
    from barnlots.service import Barnlots, Outcome
    from barnlots.store import FileVault, Vault

_HOME = {
    "Actor": "model.people",
    "Answer": "model.facts",
    "Assignment": "model.people",
    "Barnlots": "service",
    "BarnlotsError": "model.errors",
    "ByHand": "model.part",
    "CarryByHand": "model.commands",
    "Child": "model.people",
    "ClosePart": "model.commands",
    "Command": "model.commands",
    "Conflict": "model.errors",
    "Declined": "ports",
    "Delivery": "model.delivery",
    "DescribeChild": "model.commands",
    "Diagnostic": "model.errors",
    "Disclosure": "model.disclosure",
    "DoTask": "model.commands",
    "Erase": "model.erasing",
    "Event": "model.events",
    "FileVault": "store",
    "GiveConsent": "model.commands",
    "GiveRuling": "model.commands",
    "Guardian": "model.people",
    "HandOn": "model.commands",
    "HandoverState": "model.part",
    "Inform": "model.commands",
    "ItemAnswer": "model.filled",
    "KeptIn": "kernel.pointers",
    "LiftBlock": "model.commands",
    "NotePointer": "model.commands",
    "NotFound": "model.errors",
    "NoteSiblingCase": "model.commands",
    "Noticed": "model.commands",
    "Offer": "model.delivery",
    "OfferPart": "model.commands",
    "OpenCase": "model.commands",
    "OpenReceived": "model.commands",
    "Organisation": "model.people",
    "Outcome": "service",
    "Part": "model.part",
    "Policy": "policy.policy",
    "Reader": "model.people",
    "Receipt": "model.delivery",
    "ReceivedDocument": "model.delivery",
    "Receivers": "ports",
    "Record": "model.commands",
    "RecordInstrument": "model.commands",
    "RecordReceipt": "model.commands",
    "ReceiveByHand": "model.commands",
    "Reference": "model.people",
    "RefuseConsent": "model.commands",
    "Refused": "model.errors",
    "ReplaceAccountable": "model.commands",
    "Report": "model.commands",
    "Retention": "model.erasing",
    "ReturnHandover": "model.commands",
    "SchoolCalendar": "model.calendar",
    "SendAgain": "model.commands",
    "Source": "model.facts",
    "SourceError": "model.errors",
    "StoreError": "model.errors",
    "Task": "model.part",
    "Trace": "model.trace",
    "Unknown": "model.facts",
    "Vault": "store",
    "WithdrawConsent": "model.commands",
    "WorkLine": "kernel.worklist",
    "read_case": "packs",
    "read_policy": "packs",
    "read_reference": "packs",
    "shipped": "packs",
}

__all__ = [
    "Actor",
    "Answer",
    "Assignment",
    "Barnlots",
    "BarnlotsError",
    "ByHand",
    "CarryByHand",
    "Child",
    "ClosePart",
    "Command",
    "Conflict",
    "Declined",
    "Delivery",
    "DescribeChild",
    "Diagnostic",
    "Disclosure",
    "DoTask",
    "Erase",
    "Event",
    "FileVault",
    "GiveConsent",
    "GiveRuling",
    "Guardian",
    "HandOn",
    "HandoverState",
    "Inform",
    "ItemAnswer",
    "KeptIn",
    "LiftBlock",
    "NotFound",
    "NotePointer",
    "NoteSiblingCase",
    "Noticed",
    "Offer",
    "OfferPart",
    "OpenCase",
    "OpenReceived",
    "Organisation",
    "Outcome",
    "Part",
    "Policy",
    "Reader",
    "Receipt",
    "ReceiveByHand",
    "ReceivedDocument",
    "Receivers",
    "Record",
    "RecordInstrument",
    "RecordReceipt",
    "Reference",
    "RefuseConsent",
    "Refused",
    "ReplaceAccountable",
    "Report",
    "Retention",
    "ReturnHandover",
    "SchoolCalendar",
    "SendAgain",
    "Source",
    "SourceError",
    "StoreError",
    "Task",
    "Trace",
    "Unknown",
    "Vault",
    "WithdrawConsent",
    "WorkLine",
    "message",
    "read_case",
    "read_policy",
    "read_reference",
    "shipped",
]

try:
    __version__ = version("barnlots")
except PackageNotFoundError:
    __version__ = "0"


def message(error: "BarnlotsError", lang: "Language" = "sv") -> str:
    """The whole text of an error: what, why and what to do, with its code; for a SourceError every
    diagnostic with its place."""
    from barnlots.model.catalogue import explain_error

    return explain_error(error, lang)


def __getattr__(name: str) -> Any:
    if name not in _HOME:
        raise AttributeError(name)
    return getattr(import_module(f"barnlots.{_HOME[name]}"), name)


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
