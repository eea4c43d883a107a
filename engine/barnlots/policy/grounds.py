"""Grounds: on what a piece of a document may cross from one kind of holder to another, by rows."""

from enum import StrEnum
from functools import cached_property

from barnlots.model.base import Frozen
from barnlots.policy.conditions import Condition
from barnlots.policy.rules import SourceRef


class GroundKind(StrEnum):
    """`plikt` must be sent, `lag` may be sent, `samtycke` needs consent, `prövning` needs a person
    who weighs, `nödläge` is danger to life: act first, the ground is recorded afterwards."""

    DUTY = "plikt"
    LAW = "lag"
    CONSENT = "samtycke"
    WEIGHED = "prövning"
    EMERGENCY = "nödläge"


# What waits for nobody's yes and nobody's weighing.
MUST_BE_SENT = (GroundKind.DUTY, GroundKind.EMERGENCY)


def waits_for_nothing(ground: str, *, informs: bool) -> bool:
    """Whether what goes on such a ground waits for no condition either: danger to life, and a duty
    with which the child is handed over. What only informs somebody sends, and she says first why it
    is due."""
    return ground == GroundKind.EMERGENCY or (ground == GroundKind.DUTY and not informs)


class GroundRule(Frozen):
    """A row that fits the document, both kinds of holders and the category of an item, while its
    condition is certainly so. The rows are tried in their order, and the first that gives a ground
    decides. `categories` empty: every category.

    Two columns say which of the receivers of a kind it reaches: those only who have sent the holder
    one of the documents in `answers_to` (OSL 26:9 a), and, `within_authority`, those only of the
    holder's own authority (OSL 25:13 a).
    """

    id: str
    document: str
    sender: tuple[str, ...]
    receiver: tuple[str, ...]
    ground: GroundKind
    sources: tuple[SourceRef, ...]
    because: str
    categories: tuple[str, ...] = ()
    when: Condition | None = None
    # As in a policy that was written before any row said which of a kind it reaches.
    answers_to: tuple[str, ...] = ()
    within_authority: bool = False

    @cached_property
    def cited(self) -> tuple[str, ...]:
        """The sources as a ground names them."""
        return tuple(map(str, self.sources))

    @property
    def gives_at_once(self) -> bool:
        """Whether it gives its ground whatever is known of the child and whatever anybody says, to
        each receiver of the kind."""
        asks = self.ground in (GroundKind.CONSENT, GroundKind.WEIGHED)
        return self.when is None and not asks and not self.reaches_some

    @property
    def reaches_some(self) -> bool:
        """Whether it reaches some of the receivers of a kind, and not each of them."""
        return bool(self.answers_to) or self.within_authority

    def reaches_no_more_than(self, other: "GroundRule") -> bool:
        """Whether it reaches nobody of a kind whom the other would not reach."""
        own, theirs = set(self.answers_to), set(other.answers_to)
        sent = not theirs or (bool(own) and own <= theirs)
        return sent and (self.within_authority or not other.within_authority)

    def fits(self, document: str, sender: str, receiver: str, category: str) -> bool:
        """Whether the row is about such an item on its way there, whatever its condition says."""
        there = document == self.document and sender in self.sender and receiver in self.receiver
        return there and (not self.categories or category in self.categories)


class Giver(StrEnum):
    """Whose yes a consent needs."""

    CHILD = "barnet"
    ONE_GUARDIAN = "en vårdnadshavare"
    ALL_GUARDIANS = "alla vårdnadshavare"


class ConsentRule(Frozen):
    """Whose yes is needed, all of `given_by`; the first rule whose condition is certainly so, or
    that has none, decides."""

    id: str
    given_by: tuple[Giver, ...]
    sources: tuple[SourceRef, ...]
    because: str
    when: Condition | None = None


class Category(Frozen):
    """A kind of information that the rows tell apart."""

    name: str
    title: str


class Drawn(StrEnum):
    """Where what a document says under an item is taken from: what the child has said, what others
    have noticed, who sends it, who holds the child's way together, or the holder's own system.

    `iakttagelser` is of whomever it is about, as in older policies. A policy that draws
    `iakttagelser om barnet` or `iakttagelser om syskon` anywhere tells siblings apart: then what
    anybody has said of one, the child too, is `iakttagelser om syskon` and nothing else."""

    CHILD = "barnets ord"
    OBSERVATIONS = "iakttagelser"
    OF_THE_CHILD = "iakttagelser om barnet"
    OF_SIBLINGS = "iakttagelser om syskon"
    SENDER = "den som skickar"
    COORDINATOR = "den som håller ihop"
    RECORDS = "eget system"


class Piece(Frozen):
    """What a document may be made of, of which category it is, and where what it says is taken
    from; `facts` are those whose answers it tells."""

    name: str
    category: str
    drawn_from: tuple[Drawn, ...] = (Drawn.RECORDS,)
    facts: tuple[str, ...] = ()


class Document(Frozen):
    """What may cross between holders, and the items that it is made of. Without those in `needs`
    it says nothing and is not sent, except in an emergency.

    One that does not `hand_over` responsibility only informs: a person sends it, and no way does.
    `begins` is the way that begins at the receiver when a person there has received it, and
    `blocks_follow` says that whoever has received it tells nobody at home whom the sender would
    not tell.
    """

    name: str
    title: str
    items: tuple[str, ...]
    needs: tuple[str, ...] = ()
    hands_over: bool = True
    begins: str | None = None
    # As in a policy that was written before any block followed.
    blocks_follow: bool = False
