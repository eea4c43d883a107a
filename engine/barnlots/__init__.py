"""Barnlots routes a concern about a child from detection to follow-up, and drops nobody.

The door is `Barnlots`: open it with a policy and a reference, hand it commands, ask it questions.
Names are loaded when they are first used, so importing the package costs nothing.
"""

from importlib import import_module
from importlib.metadata import PackageNotFoundError, version
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from barnlots.model.commands import (
        ClosePart,
        DoTask,
        GiveConsent,
        LiftBlock,
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
        NotFound,
        Refused,
        SourceError,
        StoreError,
    )
    from barnlots.model.facts import Answer, Source, Unknown
    from barnlots.model.people import Actor, Child, Guardian, Reader, Reference
    from barnlots.packs import read_case, read_policy, read_reference, shipped
    from barnlots.policy.policy import Policy
    from barnlots.service import Barnlots, Outcome

_HOME = {
    "Actor": "model.people",
    "Answer": "model.facts",
    "Barnlots": "service",
    "BarnlotsError": "model.errors",
    "Child": "model.people",
    "ClosePart": "model.commands",
    "Conflict": "model.errors",
    "DoTask": "model.commands",
    "GiveConsent": "model.commands",
    "Guardian": "model.people",
    "LiftBlock": "model.commands",
    "NotFound": "model.errors",
    "Noticed": "model.commands",
    "OpenCase": "model.commands",
    "OpenReceived": "model.commands",
    "Outcome": "service",
    "Policy": "policy.policy",
    "Reader": "model.people",
    "Record": "model.commands",
    "RecordReceipt": "model.commands",
    "Reference": "model.people",
    "Refused": "model.errors",
    "ReplaceAccountable": "model.commands",
    "Report": "model.commands",
    "ReturnHandover": "model.commands",
    "Source": "model.facts",
    "SourceError": "model.errors",
    "StoreError": "model.errors",
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
    "Barnlots",
    "BarnlotsError",
    "Child",
    "ClosePart",
    "Conflict",
    "DoTask",
    "GiveConsent",
    "Guardian",
    "LiftBlock",
    "NotFound",
    "Noticed",
    "OpenCase",
    "OpenReceived",
    "Outcome",
    "Policy",
    "Reader",
    "Record",
    "RecordReceipt",
    "Reference",
    "Refused",
    "ReplaceAccountable",
    "Report",
    "ReturnHandover",
    "Source",
    "SourceError",
    "StoreError",
    "Unknown",
    "WithdrawConsent",
    "read_case",
    "read_policy",
    "read_reference",
    "shipped",
]

try:
    __version__ = version("barnlots")
except PackageNotFoundError:
    __version__ = "0"


def __getattr__(name: str) -> Any:
    if name not in _HOME:
        raise AttributeError(name)
    return getattr(import_module(f"barnlots.{_HOME[name]}"), name)
