"""What stands on the page of an organisation: what is offered to it and nobody has taken, and its
open parts by id, who answers, what is due.

Ids, offices, times and the policy's own words. No child's name is kept, and none can be printed.
"""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from barnlots.kernel.carrying import is_urgent
from barnlots.kernel.passages import sender_name
from barnlots.model.catalogue import Language, say
from barnlots.model.clock import local_day, to_local
from barnlots.model.errors import StoreError
from barnlots.model.part import Part
from barnlots.model.people import Organisation
from barnlots.policy.policy import Policy
from barnlots.service import Barnlots
from barnlots.service.leaving import every_open
from barnlots.service.offers import waiting_at
from barnlots.service.unread import readable
from barnlots.service.wording import asked, office, watched
from barnlots.store import Unread

DAYS = 7
_LAST = datetime.max.replace(tzinfo=UTC)


@dataclass(frozen=True)
class Line:
    """Something that somebody is to do or to see to. `at` is local time, and says when none is
    set; `late` that it has passed already."""

    at: str
    who: str
    what: str
    late: bool = False


@dataclass(frozen=True)
class Offered:
    """Something that waits for a person here to take it, since when (local time), from whom.
    `urgent`: a skyddsväg hands it over. `informs`: it is to be read, and hands nothing over."""

    handover: str
    document: str
    sender: str
    since: str
    urgent: bool
    informs: bool


@dataclass(frozen=True)
class Case:
    """One part: who answers for it, what is due in the coming days, when the next thing is.
    `ask_first`: nobody at home is to be reached before the accountable has been asked."""

    part: str
    accountable: str
    coordinator: str
    lines: tuple[Line, ...]
    next_at: str
    ask_first: bool


@dataclass(frozen=True)
class Page:
    """`ways` are where anybody can turn at any hour, and how; `unread` are the parts that cannot be
    read, with the code of why. `offered` is None where nothing is offered in this ledger: what is
    sent there comes to a system of their own."""

    lang: Language
    organisation: str
    name: str
    printed_at: str
    until: str
    ways: tuple[tuple[str, str], ...]
    cases: tuple[Case, ...]
    unread: tuple[tuple[str, str], ...] = ()
    offered: tuple[Offered, ...] | None = None


def pages(
    barnlots: Barnlots,
    now: datetime,
    *,
    days: int = DAYS,
    organisation: str | None = None,
    lang: Language = "sv",
) -> Iterator[Page]:
    """A page for each organisation that has not closed, also when it has nothing: an empty page is
    an answer. What is due first stands first, and in a part what is urgent."""
    by_holder: dict[str, list[Part | Unread]] = {}
    for part in every_open(barnlots):
        by_holder.setdefault(part.holder, []).append(part)
    known = barnlots.reference.organisation_by_id
    # What nobody knows of any longer is still somebody's to do.
    lost = (_lost(name) for name in sorted(by_holder) if name not in known)
    for one in (*barnlots.reference.organisations, *lost):
        theirs = by_holder.get(one.id, [])
        if organisation in (None, one.id) and (theirs or not one.closed(local_day(now))):
            yield _Writer(barnlots, now, now + timedelta(days=days), lang).page(one, theirs)


class _Writer:
    def __init__(self, barnlots: Barnlots, now: datetime, until: datetime, lang: Language) -> None:
        self._door, self._policy, self._reference = barnlots, barnlots.policy, barnlots.reference
        self._now, self._until, self._lang = now, until, lang

    def page(self, organisation: Organisation, parts: Collection[Part | Unread]) -> Page:
        unread = [one for one in parts if isinstance(one, Unread)]
        ordered = sorted(readable(parts), key=lambda one: (_first(one), one.id))
        return Page(
            lang=self._lang,
            organisation=organisation.id,
            name=organisation.name,
            printed_at=to_local(self._now),
            until=to_local(self._until),
            ways=self._ways(organisation),
            cases=tuple(self._case(one) for one in ordered),
            unread=tuple((one.part, one.code) for one in unread),
            offered=self._offered(organisation) if organisation.in_house else None,
        )

    def _offered(self, there: Organisation) -> tuple[Offered, ...]:
        """What a skyddsväg hands over first, then what has waited longest. Of a child with a
        protected identity what kind of organisation it comes from, as whoever may take it sees."""
        policy_of = self._policy_of
        found = [
            (part, one, is_urgent(policy_of(part), one))
            for part, one in waiting_at(
                self._door.ledger, policy_of, self._reference, there, self._now
            )
        ]
        found.sort(key=lambda one: (not one[2], one[1].offered_at, one[1].id))
        return tuple(
            Offered(
                handover=one.id,
                document=one.disclosure.document,
                sender=self._sender(part),
                since=to_local(one.offered_at),
                urgent=urgent,
                informs=one.informs,
            )
            for part, one, urgent in found
        )

    def _sender(self, part: Part) -> str:
        hidden = part.child.protected_identity
        if part.holder not in self._reference.organisation_by_id:
            return part.holder
        name = sender_name(self._reference, part.holder, protected=hidden)
        return name if hidden else f"{name}, {self._office(part.accountable)}"

    def _policy_of(self, part: Part) -> Policy:
        """The part's own; the one in force says nearly the same when that cannot be read."""
        try:
            return self._door.policy_of(part)
        except StoreError:
            return self._policy

    def _ways(self, organisation: Organisation) -> tuple[tuple[str, str], ...]:
        named = [(one.name, one.reached) for one in self._reference.public_ways]
        holder = self._policy.vocabulary.holder_by_name.get(organisation.kind)
        if holder is not None and holder.public_way and not named:
            named.append((holder.public_way, ""))
        return tuple(named)

    def _case(self, part: Part) -> Case:
        due = [one for one in self._due(part) if one[1] <= self._until or one[1] == _LAST]
        due.sort(key=lambda one: (one[0], one[1], one[2].what))
        return Case(
            part=part.id,
            accountable=self._office(part.accountable),
            coordinator=self._office(part.coordinator.assignment),
            lines=tuple(line for _, _, line in due),
            next_at=to_local(_first(part)) if part.deadlines else "",
            ask_first=bool(part.blocks),
        )

    def _due(self, part: Part) -> Iterator[tuple[bool, datetime, Line]]:
        policy = self._policy_of(part)
        for task in part.tasks.values():
            line = self._line(task.due_at, task.assignee, asked(policy, task))
            yield not task.urgent, task.due_at or _LAST, line
        for deadline in part.deadlines.values():
            if deadline.id not in part.tasks:
                what = watched(policy, part, deadline, self._lang)
                what = say("BL-PRINT_WATCHES", self._lang, vad=what)
                line = self._line(deadline.at, deadline.owner, what)
                yield True, deadline.at, line

    def _line(self, at: datetime | None, who: str, what: str) -> Line:
        return Line(
            at=to_local(at) if at else say("BL-PRINT_NO_TIME", self._lang),
            who=self._office(who),
            what=what,
            late=at is not None and at <= self._now,
        )

    def _office(self, assignment: str) -> str:
        return office(self._policy, self._reference, assignment)


def offered_what(page: Page, offer: Offered) -> str:
    """What is offered, from whom, and under what id."""
    said = say(
        "BL-PRINT_OFFER", page.lang, handling=offer.document, från=offer.sender, vad=offer.handover
    )
    return f"{said}. {say('BL-PRINT_TO_READ', page.lang)}" if offer.informs else said


def _lost(name: str) -> Organisation:
    return Organisation(id=name, name=name, kind="", tenant="", calendar="")


def _first(part: Part) -> datetime:
    return min((one.at for one in part.deadlines.values()), default=_LAST)
