"""What leaves a holder: item by item, each on a ground, and what was withheld and why."""

from datetime import date, datetime
from enum import StrEnum

from barnlots.model.base import Frozen

# Who a consent is given by when it is the child's own.
CHILD = "barnet"


class Consent(Frozen):
    """What a guardian or the child has answered when asked whether a document may go to a kind of
    holder, or only to the one `organisation`: yes, until it is withdrawn or is over (`expires_on`
    is its last day); or no, when `refused`. OSL 10:1, 12:2-3."""

    id: str
    given_by: str
    document: str
    receiver: str
    given_at: datetime
    withdrawn_at: datetime | None = None
    expires_on: date | None = None
    refused: bool = False
    # In older ledgers every answer is about any of the kind.
    organisation: str | None = None


class Ruling(Frozen):
    """What a person has decided where the law asks a person to weigh (`prövning`): which items of a
    document may go to a kind of holder, and why. It allows what it names and nothing else."""

    id: str
    document: str
    receiver: str
    allows: tuple[str, ...]
    because: str
    by: str
    at: datetime


class Ground(Frozen):
    """Why something may leave: the row of the policy's table, and for consent whose answers
    (`consents`), for what somebody has weighed that `ruling`."""

    row: str
    kind: str
    sources: tuple[str, ...]
    consents: tuple[str, ...] = ()
    ruling: str | None = None


class Item(Frozen):
    """One piece of a document, of a category of the policy's, and the ground that it leaves on."""

    name: str
    category: str
    ground: Ground


class Because(StrEnum):
    """Why an item is withheld."""

    NO_ROW = "ingen grund i policyn"
    UNCERTAIN = "villkoret för grunden är inte känt"
    NOT_SENT_BY = "mottagaren har inte skickat det som detta svarar på"
    OTHER_AUTHORITY = "mottagaren hör till en annan myndighet"
    NOT_ASKED = "samtycke saknas"
    REFUSED = "samtycke nekat"
    WITHDRAWN = "samtycket har återkallats"
    EXPIRED = "samtycket har gått ut"
    BLOCKED = "den som skulle samtycka får inte tillfrågas"
    TO_BE_WEIGHED = "väntar på prövning"
    RULED_OUT = "prövat: lämnas inte"


class Withheld(Frozen):
    """A piece of the document that does not leave, and why."""

    name: str
    because: Because


class Disclosure(Frozen):
    """One document from one holder to one receiver: the items that leave, and those withheld.
    `protected` says that the child has a protected identity (OSL 21:3, 22:1): whoever carries it
    writes no address and no name of a unit, and it is for named readers only."""

    id: str
    document: str
    receiver_kind: str
    receiver: str | None
    items: tuple[Item, ...]
    withheld: tuple[Withheld, ...] = ()
    protected: bool = False

    @property
    def grounds(self) -> tuple[Ground, ...]:
        """Each ground that something of it leaves on, once, in the order of the items."""
        return tuple(dict.fromkeys(one.ground for one in self.items))

    @property
    def consents(self) -> frozenset[str]:
        """The consents that it rests on."""
        return frozenset(one for ground in self.grounds for one in ground.consents)
