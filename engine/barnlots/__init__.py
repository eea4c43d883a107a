"""Barnlots routes a concern about a child from detection to follow-up, and drops nobody.

The door is `Barnlots`: open it with a policy and a reference, hand it commands, ask it questions.
Names are loaded when they are first used, so importing the package costs nothing.
"""

from importlib import import_module
from importlib.metadata import PackageNotFoundError, version
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from barnlots.model.catalogue import Language
    from barnlots.model.commands import (
        ClosePart,
        Command,
        DoTask,
        GiveConsent,
        LiftBlock,
        NoteSiblingCase,
        Noticed,
        OpenCase,
        OpenReceived,
        Record,
        RecordReceipt,
        ReplaceAccountable,
        Report,
        ReturnHandover,
        WithdrawConsent,
    )
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
    from barnlots.model.part import Disclosure, HandoverState, Part, Task
    from barnlots.model.people import (
        Actor,
        Assignment,
        Child,
        Guardian,
        Organisation,
        Reader,
        Reference,
        SchoolCalendar,
    )
    from barnlots.model.trace import Trace
    from barnlots.packs import read_case, read_policy, read_reference, shipped
    from barnlots.policy.policy import Policy
    from barnlots.service import Barnlots, Outcome

_HOME = {
    "Actor": "model.people",
    "Answer": "model.facts",
    "Assignment": "model.people",
    "Barnlots": "service",
    "BarnlotsError": "model.errors",
    "Child": "model.people",
    "ClosePart": "model.commands",
    "Command": "model.commands",
    "Conflict": "model.errors",
    "Diagnostic": "model.errors",
    "Disclosure": "model.part",
    "DoTask": "model.commands",
    "Event": "model.events",
    "GiveConsent": "model.commands",
    "Guardian": "model.people",
    "HandoverState": "model.part",
    "LiftBlock": "model.commands",
    "NotFound": "model.errors",
    "NoteSiblingCase": "model.commands",
    "Noticed": "model.commands",
    "OpenCase": "model.commands",
    "OpenReceived": "model.commands",
    "Organisation": "model.people",
    "Outcome": "service",
    "Part": "model.part",
    "Policy": "policy.policy",
    "Reader": "model.people",
    "Record": "model.commands",
    "RecordReceipt": "model.commands",
    "Reference": "model.people",
    "Refused": "model.errors",
    "ReplaceAccountable": "model.commands",
    "Report": "model.commands",
    "ReturnHandover": "model.commands",
    "SchoolCalendar": "model.people",
    "Source": "model.facts",
    "SourceError": "model.errors",
    "StoreError": "model.errors",
    "Task": "model.part",
    "Trace": "model.trace",
    "Unknown": "model.facts",
    "WithdrawConsent": "model.commands",
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
    "Child",
    "ClosePart",
    "Command",
    "Conflict",
    "Diagnostic",
    "Disclosure",
    "DoTask",
    "Event",
    "GiveConsent",
    "Guardian",
    "HandoverState",
    "LiftBlock",
    "NotFound",
    "NoteSiblingCase",
    "Noticed",
    "OpenCase",
    "OpenReceived",
    "Organisation",
    "Outcome",
    "Part",
    "Policy",
    "Reader",
    "Record",
    "RecordReceipt",
    "Reference",
    "Refused",
    "ReplaceAccountable",
    "Report",
    "ReturnHandover",
    "SchoolCalendar",
    "Source",
    "SourceError",
    "StoreError",
    "Task",
    "Trace",
    "Unknown",
    "WithdrawConsent",
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
