"""What a policy that builds on another lets out more easily than that one did, and why."""

from dataclasses import dataclass
from enum import Enum


class Eased(Enum):
    """In which way: the value is the catalogue code that says so."""

    NEW = "BL-J901"
    GROUND = "BL-J902"
    CONSENT = "BL-J903"
    FACT = "BL-J904"
    TOLD = "BL-J905"


@dataclass(frozen=True)
class Loosening:
    """`kind` and `name` are the record that is the cause (`utlämnande`, `handling`, `fakta` …) and
    `key` where in it. `was` and `now` are the grounds, the givers, or what stands under the key.
    Who could learn what is said by the items of the document from the senders to the receivers."""

    eased: Eased
    kind: str
    name: str
    key: str | None = None
    was: tuple[str, ...] = ()
    now: tuple[str, ...] = ()
    document: str = ""
    items: tuple[str, ...] = ()
    senders: tuple[str, ...] = ()
    receivers: tuple[str, ...] = ()

    @property
    def cause(self) -> tuple[str, str, str | None]:
        """What is the same loosening on whatever day it shows."""
        return (self.kind, self.name, self.key)
