"""A part (del): one holder's own record of a child's case, the fold of its events."""

from datetime import datetime
from enum import StrEnum

from pydantic import Field

from barnlots.model.base import Frozen
from barnlots.model.disclosure import Consent, Disclosure, Ruling
from barnlots.model.observed import Observations
from barnlots.model.people import Child


class DeadlineKind(StrEnum):
    """What a deadline watches over."""

    TASK = "att göra"
    STEP = "steg"
    SILENCE = "obesvarad"
    REVIEW = "omprövning"
    CHECK = "avstämning"
    CONSENT = "samtycke"


SILENT = "tyst-"


class Deadline(Frozen):
    """Somebody is due at `at` (UTC); when they are not, `raise_to` (a role) is told.

    `reminders` counts how often it has been missed already, and `since` is the number of the event
    that set it: together they tell this deadline from a later one of the same name, also when a
    clock has gone back. `instead_of` is whose it is when `owner` only stands in.
    """

    id: str
    kind: DeadlineKind
    at: datetime
    owner: str
    raise_to: str
    reminders: int = 0
    instead_of: str | None = None
    since: int = 0

    @property
    def way(self) -> str | None:
        """The way whose step it watches over, if it does."""
        return self.id.removeprefix("steg-") if self.kind is DeadlineKind.STEP else None

    @property
    def handover(self) -> str | None:
        """The handover whose receiver it waits for, if it does."""
        return self.id.removeprefix(SILENT) if self.kind is DeadlineKind.SILENCE else None


class Task(Frozen):
    """Something for a named person to do; `asks` are the facts whose questions it puts.

    `what` is policy text, never free text about a child. `origin` is the rule or way:step that
    asked for it. `urgent` marks what interrupts: danger to life or *genast*. `instead_of` is whose
    it is when the assignee only stands in. `holder` is where the assignee works when that is not
    where the part is: a manager called to a meeting, or who is on call. `public_ways` are where
    the assignee turns when nobody else is at work.
    """

    id: str
    role: str
    assignee: str
    what: str
    due_at: datetime | None
    raise_to: str
    origin: str
    asks: tuple[str, ...] = ()
    urgent: bool = False
    way: str | None = None
    contacts_guardians: bool = False
    not_to: tuple[str, ...] = ()
    instead_of: str | None = None
    holder: str | None = None
    public_ways: tuple[str, ...] = ()


class WayState(Frozen):
    """Where a way stands in this part, since when, and which rule began it."""

    way: str
    step: str
    since: datetime
    origin: str
    ended: bool = False


class Pointer(Frozen):
    """Under what id something about the child stands in a system of the holder's own; never what
    stands there."""

    system: str
    reference: str
    noted_by: str
    noted_at: datetime


class Block(Frozen):
    """No notice to `guardian` (None: to any guardian) until a person lifts it.

    It covers letters, absence notices, portals and record access alike.
    """

    id: str
    guardian: str | None
    origin: str
    since: datetime


class HandoverState(StrEnum):
    """How far a handover has come. UNANSWERED is what it is called when the time to answer has
    run out, however far it has been carried."""

    OFFERED = "erbjuden"
    DELIVERED = "levererad"
    REGISTERED = "registrerad"
    RECEIVED = "mottagen"
    RETURNED = "återsänd"
    UNANSWERED = "obesvarad"


class Undeliverable(StrEnum):
    """Why the carrier has given up, so that somebody must carry it by hand."""

    NO_ADAPTER = "ingen anslutning"
    NOBODY = "ingen på plats"
    REFUSED = "avvisad"
    NO_ANSWER = "inget svar"
    UNREADABLE = "obegripligt svar"
    FAULT = "fel hos avsändaren"
    OWN_SYSTEM = "inget svar från eget system"
    CHOOSE = "nej till någon av mottagarna"
    LOST = "borta hos mottagaren"


class ByHand(StrEnum):
    """How somebody carried it when the carrier could not."""

    PHONE = "telefon"
    LETTER = "brev"
    IN_PERSON = "personligen"
    OTHER = "på annat sätt"


class Handover(Frozen):
    """Responsibility offered with a disclosure; it moves only when a person has received it.

    `undeliverable` says why it is for somebody to carry by hand, `by_hand` how somebody did, and
    `lost` how often its receiver has lost what it had acknowledged, since a person had it sent.

    `state` is how far it has been carried, `unanswered_since` when the receiver's time ran out, and
    `returned_by` the organisation that sent it back, unless the sender has `taken_back` what had
    no ground any more. `whole` says that everything in the part is handed over, so that it ends
    when somebody has it. `offered_by` is the assignment of the person who had it sent, None when
    nobody did and the engine offered it by itself. `informs` says that no responsibility goes with
    it: whoever receives it has read it, and has no more of the child than before.
    """

    id: str
    disclosure: Disclosure
    way: str
    state: HandoverState
    offered_at: datetime
    received_by: str | None = None
    returned_because: str | None = None
    proposed_next: str | None = None
    undeliverable: Undeliverable | None = None
    by_hand: ByHand | None = None
    returned_by: str | None = None
    unanswered_since: datetime | None = None
    whole: bool = False
    offered_by: str | None = None
    informs: bool = False
    taken_back: bool = False
    lost: int = 0

    @property
    def waits(self) -> bool:
        """Whether nobody has answered for it yet: neither received nor sent back."""
        return self.state not in (HandoverState.RECEIVED, HandoverState.RETURNED)

    @property
    def keeps_open(self) -> bool:
        """Whether its part stays open for it: until somebody has answered for it; one that only
        informs until it has come where it was sent."""
        arrived = self.informs and self.state is not HandoverState.OFFERED
        return self.waits and not arrived

    @property
    def standing(self) -> HandoverState:
        """What it is called: a receiver that is silent for too long has not answered, whether or
        not the message has arrived."""
        if self.waits and self.unanswered_since is not None:
            return HandoverState.UNANSWERED
        return self.state


class Sought(Frozen):
    """What somebody wants to send that informs, and that waits for a person to weigh it."""

    document: str
    receiver_kind: str
    receiver: str | None = None


class Received(Frozen):
    """That a person here (`by`, an assignment) has taken what another holder sent: which document,
    from which organisation, and of which items it was made; never what they say. `id` is the
    handover's. `how` says how it came when it did not come through any ledger: then nobody here
    knows more of it."""

    id: str
    document: str
    sender: str
    items: tuple[str, ...]
    by: str
    informs: bool = False
    how: ByHand | None = None


class Alarm(Frozen):
    """That a person must look: `why` is a code of the message catalogue, `about` an id, `at` (UTC)
    when it was first said, `number` that of the event that said it last."""

    assignment: str
    why: str
    about: str
    at: datetime
    number: int


class Coordinator(Frozen):
    """Who holds the whole way together, as this part knows it; `here` in the coordinator's own."""

    assignment: str
    here: bool


class Part(Frozen):
    """One holder's own record. Rules decide on this and on nothing else.

    `accountable` answers for it also during a leave; `covered_by` does meanwhile what she is asked.
    """

    id: str
    case: str
    tenant: str
    holder: str
    child: Child
    accountable: str
    coordinator: Coordinator
    opened_at: datetime
    version: int
    policy: str
    observations: Observations = ()
    ways: dict[str, WayState] = Field(default_factory=dict)
    tasks: dict[str, Task] = Field(default_factory=dict)
    deadlines: dict[str, Deadline] = Field(default_factory=dict)
    blocks: dict[str, Block] = Field(default_factory=dict)
    consents: dict[str, Consent] = Field(default_factory=dict)
    rulings: dict[str, Ruling] = Field(default_factory=dict)
    handovers: dict[str, Handover] = Field(default_factory=dict)
    pointers: dict[str, Pointer] = Field(default_factory=dict)
    sought: tuple[Sought, ...] = ()
    received: dict[str, Received] = Field(default_factory=dict)
    fired: tuple[str, ...] = ()
    failed: tuple[str, ...] = ()
    reasons: tuple[str, ...] = ()
    siblings: dict[str, str | None] = Field(default_factory=dict)
    received_from: str | None = None
    closed_at: datetime | None = None
    covered_by: str | None = None
    alarms: tuple[Alarm, ...] = ()

    @property
    def is_open(self) -> bool:
        return self.closed_at is None
