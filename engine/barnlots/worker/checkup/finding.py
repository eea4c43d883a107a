"""A finding: fine, worth knowing, or wrong; a code of the catalogue and what fills its text."""

from dataclasses import dataclass, field
from enum import StrEnum

from barnlots.model.catalogue import Language, say
from barnlots.model.errors import BarnlotsError


class Mark(StrEnum):
    """Something WRONG makes the doctor leave with an exit code."""

    OK = "BL-O001"
    NOTE = "BL-O002"
    WRONG = "BL-O003"


@dataclass(frozen=True)
class Finding:
    mark: Mark
    code: str
    params: dict[str, str] = field(default_factory=dict)

    def text(self, lang: Language) -> str:
        said = say(self.code, lang, **self.params)
        # What is the text of an error keeps its code, by which it is looked up.
        return f"{self.code} {said}" if self.code.startswith(("BL-L", "BL-U")) else said


def fine(code: str, **params: object) -> Finding:
    return _finding(Mark.OK, code, params)


def note(code: str, **params: object) -> Finding:
    return _finding(Mark.NOTE, code, params)


def wrong(code: str, **params: object) -> Finding:
    return _finding(Mark.WRONG, code, params)


def failed(error: BarnlotsError) -> Finding:
    """What the ledger itself says is wrong with it."""
    return Finding(Mark.WRONG, error.code, dict(error.params))


def _finding(mark: Mark, code: str, params: dict[str, object]) -> Finding:
    return Finding(mark, code, {name: str(value) for name, value in params.items()})
