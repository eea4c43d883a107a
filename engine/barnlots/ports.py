"""What an adapter is: the protocols by which an organisation's own systems meet Barnlots.

An adapter brings commands and receipts in and takes deliveries out. It knows nothing of rules or
parts, and a delivery can only be built from a disclosure that has its ground.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Protocol, runtime_checkable

from barnlots.model.commands import Command
from barnlots.model.delivery import Delivery, Receipt
from barnlots.model.people import Actor, Assignment, Child

# The name that organisations in the ledger itself have together, as a receiver.
IN_HOUSE = "här"


class Declined(Exception):
    """The receiver will never take this delivery, however often it is sent: for it to be carried
    by hand. Whatever else an adapter raises is taken to pass, and tried again."""


class NobodyThere(Declined):
    """Where it should go there is nobody who could take it."""


@dataclass(frozen=True)
class Incoming:
    """A command that a person at the organisation has given in its own system.

    `place` is where it stands there, such as a file and a line, and `signed` the column that says
    who has given it, if one does; neither tells of a child. The command's key is the source's own,
    the same whenever the same thing is sent.
    """

    command: Command
    actor: Actor
    place: str = ""
    signed: str = ""

    @property
    def key(self) -> str:
        return self.command.key


@dataclass(frozen=True)
class Unusable:
    """Something that came in and that no command can be made of. `why` is a code of the message
    catalogue and `params` fill its text: they are kept unsealed, and so never anything that was
    handed in, such as what stood in a cell. `content` is what can be tried again by `again`,
    without identity number."""

    key: str
    place: str
    why: str
    content: str = ""
    params: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class NotForUs:
    """Something that came in and that is somebody else's, as is known now: nothing is to become of
    it here, and nobody has to settle it."""


@runtime_checkable
class Inbound(Protocol):
    """Where commands come from. Each carries an idempotency key, so sending again is harmless."""

    def commands(self) -> Iterator[Incoming | Unusable]:
        """What has come in and has not been taken, oldest first, without reading all of it at
        once. Asked from several threads, one at a time."""
        ...

    def taken(self, keys: Collection[str]) -> None:
        """What has these keys is stored here; the source may forget it."""
        ...

    def again(self, content: str, place: str) -> Incoming | Unusable | NotForUs | None:
        """What becomes now of the content of something that was unusable. None when there is
        nothing to try: then why it was stands."""
        ...


@runtime_checkable
class Outbound(Protocol):
    """Where deliveries go. It is called outside every transaction and within a time limit, and may
    be called again with the same delivery: its id is the idempotency key at the receiver."""

    def deliver(self, delivery: Delivery) -> Receipt:
        """Hand the delivery over; how far it came at once, levererad or registrerad. Raises
        Declined."""
        ...

    def receipt(self, handover: str) -> Receipt | None:
        """How far this delivery has come, as the receiver says now; None when the receiver does
        not have it."""
        ...

    def stored(self, handovers: Collection[str]) -> Collection[str]:
        """Those of these deliveries that the receiver has stored."""
        ...


class InHouse(Outbound, Protocol):
    """The one receiver that needs no adapter: the organisations whose people work in the ledger
    itself."""

    def receives(self, kind: str, organisation: str | None) -> bool:
        """Whether what goes to this organisation, or else to any of this kind, goes to one of
        them."""
        ...


@runtime_checkable
class Receipts(Protocol):
    """Where receipts come from when a receiver sends them by itself."""

    def waiting(self) -> Iterable[Receipt | Unusable]:
        """What has come in and has not been confirmed, in any order; each receipt has an `id`.
        What no receipt can be made of is left at the source, for whoever looks after it. Read from
        several threads, one at a time, and some of it confirmed before the rest is read."""
        ...

    def confirm(self, receipt: str) -> None:
        """The receipt with this id has been heard; the source may forget it."""
        ...


@runtime_checkable
class Records(Protocol):
    """What an organisation's own system says of a child, for the documents that leave it."""

    def passage(self, child: str, case: str, item: str, protected: bool) -> Sequence[str]:
        """What it says under this item of a document, in paragraphs; empty when it has nothing to
        say. `child` and `case` are ids. Of a child that is `protected`, whatever the system itself
        knows of that, it says nothing that tells where the child is.

        Asked only for what leaves on a ground, and within a time limit. Raises when it cannot say:
        then the document waits and it is asked again."""
        ...


@runtime_checkable
class Directory(Protocol):
    """Who is in office where, as an organisation's own system has it."""

    def assignments(self) -> Collection[Assignment]:
        """Everybody who is in office today or will be, each under the same id as long as it is the
        same. Raises when it cannot say all of it."""
        ...


@runtime_checkable
class Registers(Protocol):
    """Where the attendance of many schools is registered."""

    def lessons(self, since: date, until: date) -> Iterator[Path]:
        """A file for each of these days, in their order, with every lesson that is known now, as
        docs/narvaro.md says. Raises BarnlotsError, or BadSetting; each file is then as it was, or
        whole."""
        ...

    def mentors(self) -> Mapping[str, str]:
        """The assignment that answers for each pupil at school, as far as anybody knows. Raises
        BarnlotsError."""
        ...

    def children(self, pupils: Collection[str]) -> Iterable[Child]:
        """Who these pupils are, by pseudonym, as far as anybody knows: protected also when nobody
        says that they are not. Those that it does not have are left out. Asked only of those of
        whom there is something to say, or whose parts are open, many at once. Raises
        BarnlotsError when it cannot say."""
        ...


@runtime_checkable
class Probing(Protocol):
    """An adapter whose counterpart can be asked how it is."""

    def probe(self) -> Mapping[str, bool]:
        """What the counterpart should be able to do, in words of the reader's, and whether it can.
        Nothing is sent or changed by it."""
        ...


@dataclass(frozen=True)
class Setting:
    """Something that an adapter is told in the configuration. A `secret` is never written there:
    only where it is to be found. `choices` are all that it may be; empty means anything. An
    `assignment` is the id of one in the reference."""

    name: str
    required: bool = False
    secret: bool = False
    choices: tuple[str, ...] = ()
    assignment: bool = False


class BadSetting(Exception):
    """What `setting` says cannot be used; `why` is a code of the message catalogue, and `params`
    fill its text."""

    def __init__(self, setting: str, why: str = "BL-WHY_SETTING", **params: str) -> None:
        super().__init__(why)
        self.setting = setting
        self.why = why
        self.params = params


@dataclass(frozen=True)
class Given:
    """What the configuration says of one adapter. `name` is its own in the installation, and
    `organisation` the one whose system it is. `folder` is where paths begin."""

    name: str
    organisation: str
    folder: Path
    settings: Mapping[str, str] = field(default_factory=dict)
    secrets: Mapping[str, bytes] = field(default_factory=dict, repr=False)

    def text(self, setting: str, default: str = "") -> str:
        return self.settings.get(setting, default)

    def path(self, setting: str) -> Path:
        return self.folder / self.settings[setting]


class Adapter(Protocol):
    """What an entry point in the group `barnlots.adapters` names, such as a class: it is told its
    settings and makes something that follows one or more of the protocols here."""

    @property
    def settings(self) -> tuple[Setting, ...]: ...

    def __call__(self, given: Given) -> object:
        """Raises BadSetting, and SourceError for a file that a setting names."""
        ...


@dataclass(frozen=True)
class Source:
    """Where commands come from, by an adapter. They may only be about the parts of `organisation`,
    whose data protection is `tenant`'s. What cannot be taken in is for `owner` (an assignment)."""

    inbound: Inbound
    organisation: str
    tenant: str
    owner: str


@dataclass(frozen=True)
class Receivers:
    """The adapters of an installation. `outbound` is found by the organisation that receives, or
    else by its kind; `receipts` and `inbound` are the sources of receipts and of commands, by a
    name of the operator's own; `records` are the own systems of the organisations that send.
    `speaks_for` is of whom each source of receipts is heard, organisations and kinds by the name of
    the source; one that does not stand there is heard of everybody. What nobody could carry is put
    in front of a person by `reserve`.

    Without an adapter, what goes to somebody in the ledger itself goes to `in_house`. An
    organisation in the ledger that is named never needs the adapter of its kind.
    """

    outbound: Mapping[str, Outbound] = field(default_factory=dict)
    receipts: Mapping[str, Receipts] = field(default_factory=dict)
    in_house: InHouse | None = None
    inbound: Mapping[str, Source] = field(default_factory=dict)
    records: Mapping[str, Records] = field(default_factory=dict)
    reserve: Outbound | None = None
    speaks_for: Mapping[str, Collection[str]] = field(default_factory=dict)

    def name_of(self, kind: str, organisation: str | None) -> str:
        """By what name a receiver is asked and told of; its kind's when it has no adapter."""
        if organisation is not None and organisation in self.outbound:
            return organisation
        by_kind = organisation is None and kind in self.outbound
        here = self.in_house
        if here is not None and not by_kind and here.receives(kind, organisation):
            return IN_HOUSE
        return kind

    def of(self, name: str) -> Outbound | None:
        return self.in_house if name == IN_HOUSE else self.outbound.get(name)
