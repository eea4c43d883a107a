"""What a policy that builds on another has lost of its protection, and a child who shows it."""

from dataclasses import dataclass
from datetime import date
from enum import Enum

from barnlots.space import Cell


class Lost(Enum):
    """In which way: the value is the catalogue code that says so."""

    RULE = "BL-J701"
    CONDITION = "BL-J702"
    ACTION = "BL-J703"
    LATER = "BL-J704"
    SOMEBODY_ELSE = "BL-J705"
    QUESTION = "BL-J706"
    MARK = "BL-J707"
    WAY = "BL-J708"
    STEP = "BL-J709"
    EXIT = "BL-J710"
    FACT = "BL-J711"
    PARAMETER = "BL-J712"
    ROLE = "BL-J713"
    GROUND = "BL-J714"
    INSTRUMENT = "BL-J715"


@dataclass(frozen=True)
class Loss:
    """`kind` and `name` are the record of the base (`regel`, `väg`, `fakta` …), `key` where in it,
    `what` the words that are no longer so, `now` what is so instead. `day` is the first day on
    which it shows, and `child` somebody who loses by it, where one child shows it."""

    lost: Lost
    kind: str
    name: str
    day: date
    key: str | None = None
    what: str = ""
    now: str = ""
    step: str | None = None
    rule: str | None = None
    child: Cell | None = None

    @property
    def cause(self) -> tuple[object, ...]:
        """What is the same loss on whatever day and against whichever layer it shows."""
        return (self.lost, self.kind, self.name, self.key, self.step, self.what)
