"""What `verify` finds: what has happened, to what, and where."""

from dataclasses import dataclass, field
from enum import StrEnum


class Kind(StrEnum):
    """What has happened to a row. DIFFERS is told of what follows from the entries and can be made
    again from them (`rebuild`); everything else is a loss of what was true."""

    CHANGED = "ändrad"
    MISSING = "saknas"
    ADDED = "tillagd"
    REORDERED = "omkastad"
    CUT = "avkapad"
    VANISHED = "försvunnen"
    DIFFERS = "avviker"


@dataclass(frozen=True)
class Finding:
    """One thing that is not as it was left. `code` is a key of the message catalogue and `params`
    fill its text; `part` is None where no part is meant, `number` is the entry's or checkpoint's.
    """

    kind: Kind
    code: str
    table: str
    part: str | None = None
    number: int | None = None
    params: dict[str, str] = field(default_factory=dict)

    @property
    def said(self) -> dict[str, str]:
        """All that the text needs."""
        number = "?" if self.number is None else str(self.number)
        return {"tabell": self.table, "del_": self.part or "?", "nummer": number, **self.params}


def entry(kind: Kind, code: str, part: str, number: int, **params: str) -> Finding:
    return Finding(kind, code, "entry", part, number, params)


def differs(table: str, part: str) -> Finding:
    return Finding(Kind.DIFFERS, "BL-L066", table, part)
