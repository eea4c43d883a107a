"""Gallring: what is erased of a part, by whom and by which row of the dokumenthanteringsplan."""

from enum import StrEnum
from typing import Literal

from barnlots.model.base import Frozen


class Retention(StrEnum):
    """What is kept equally long, and so shares a key: the record itself, how decisions were
    reached, and who has looked."""

    RECORD = "akt"
    TRACE = "spår"
    READS = "logg"


class Erase(Frozen):
    """Erase a closed part, or some of what is kept of it, for ever.

    Who erases the record erases its traces too. `ground` is the id of the row of the
    dokumenthanteringsplan that says so (`DHP-2026:4.3.1`), never a text of one's own.
    """

    type: Literal["erase"] = "erase"
    key: str
    part: str
    ground: str
    retentions: tuple[Retention, ...] = tuple(Retention)
