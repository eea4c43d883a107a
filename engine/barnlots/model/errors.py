"""Everything that Barnlots refuses, as one tree.

BarnlotsError
├── SourceError      a policy or case file is wrong: diagnostics with their places (exit code 3)
├── Refused          a command that must not happen, and why (RFC 9457 problem 409 or 422)
│   └── NotFound     the part, task or handover it names is not there (404)
│       └── Erased   it was there and has been gallrad (410)
├── LeaseLost        somebody else carries the delivery now: what this carrier says is not heard
├── Conflict         somebody else changed the part meanwhile: the service decides again
└── StoreError       the ledger cannot be read or written (exit code 1)

Texts come from the message catalogue by `code`; parameters never carry words about a child.
"""

from dataclasses import dataclass, field
from enum import StrEnum


@dataclass(frozen=True, order=True)
class Place:
    """Where in a file: line and column count from 1; 0 when the whole file is meant."""

    file: str
    line: int = 0
    column: int = 0


class Severity(StrEnum):
    """An ERROR is refused; a WARNING is refused only by those who ask for it (`--strict`)."""

    ERROR = "fel"
    WARNING = "varning"


@dataclass(frozen=True)
class Label:
    """A second place that a diagnostic is about: `code` says what stands there."""

    code: str
    place: Place
    params: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Reason:
    """What somebody else, such as an adapter, gives as a reason: a catalogue code of its own."""

    code: str
    params: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Diagnostic:
    """One cause, one message: a catalogue code, where it is, and the nearest right words. `reason`
    fills `{skäl}` in its text."""

    code: str
    place: Place
    params: dict[str, str] = field(default_factory=dict)
    suggestions: tuple[str, ...] = ()
    severity: Severity = Severity.ERROR
    other: Label | None = None
    reason: Reason | None = None


class BarnlotsError(Exception):
    """`code` is a key of the message catalogue, `params` fill its text."""

    def __init__(self, code: str, **params: str) -> None:
        super().__init__(code)
        self.code = code
        self.params = params


class SourceError(BarnlotsError):
    """A policy or case file is wrong; every diagnostic has a place of its own."""

    def __init__(self, diagnostics: tuple[Diagnostic, ...]) -> None:
        super().__init__("BL-F000", antal=str(len(diagnostics)))
        self.diagnostics = diagnostics


class Refused(BarnlotsError):
    """The command must not happen; nothing of it was stored."""


class NotFound(Refused):
    """What the command or query names is not there."""


class Erased(NotFound):
    """What the command or query names has been gallrad: its key is destroyed."""


class LeaseLost(BarnlotsError):
    """Somebody else has taken the delivery up, or its handover has been answered."""


class Conflict(BarnlotsError):
    """The part has changed since it was read."""


class StoreError(BarnlotsError):
    """The ledger cannot be read or written."""


UNFORESEEN = "BL-U006"
# What of a message a log line says beside its code: our own ids and counts, and nothing else.
_IDS = {
    "BL-C043": {"hållare": "holder", "antal": "parts", "delar": "named"},
    "BL-C048": {"antal": "parts", "delar": "named"},
}


def logged(error: BaseException) -> dict[str, str]:
    """What a log line says of `error`: `error`, the code of its message, which anybody can look up.
    The words of an exception may hold a child's, so of what nobody foresaw no more is told than
    its `kind`; of a file that is wrong the `place` where it first is, and of who would be left
    with nobody where, by our own ids."""
    if isinstance(error, SourceError) and error.diagnostics:
        first = error.diagnostics[0]
        return {"error": first.code, "place": f"{first.place.file}:{first.place.line}"}
    if isinstance(error, BarnlotsError):
        ids = _IDS.get(error.code, {})
        return {"error": error.code, **{ids[one]: error.params[one] for one in ids}}
    return {"error": UNFORESEEN, "kind": type(error).__name__}
