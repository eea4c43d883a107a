"""What stands on the page of an organisation: its open parts by id, who answers, what is due.

Ids, offices, times and the policy's own words. No child's name is kept, and none can be printed.
"""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from barnlots.model.catalogue import Language, say
from barnlots.model.clock import local_day, to_local
from barnlots.model.part import Part
from barnlots.model.people import Organisation
from barnlots.service import Barnlots
from barnlots.service.leaving import every_open
from barnlots.service.unread import readable
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
    read, with the code of why."""

    lang: Language
    organisation: str
    name: str
    printed_at: str
    until: str
    ways: tuple[tuple[str, str], ...]
    cases: tuple[Case, ...]
    unread: tuple[tuple[str, str], ...] = ()


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
        self._policy, self._reference = barnlots.policy, barnlots.reference
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
        )

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
        for task in part.tasks.values():
            what = f"{task.what}: {', '.join(task.asks)}" if task.asks else task.what
            line = self._line(task.due_at, task.assignee, what)
            yield not task.urgent, task.due_at or _LAST, line
        for deadline in part.deadlines.values():
            if deadline.id not in part.tasks:
                kind = say(f"BL-DEADLINE_{deadline.kind.name}", self._lang)
                line = self._line(deadline.at, deadline.owner, f"{kind} ({deadline.id})")
                yield True, deadline.at, line

    def _line(self, at: datetime | None, who: str, what: str) -> Line:
        return Line(
            at=to_local(at) if at else say("BL-PRINT_NO_TIME", self._lang),
            who=self._office(who),
            what=what,
            late=at is not None and at <= self._now,
        )

    def _office(self, assignment: str) -> str:
        """The office and the id; the id alone when the reference no longer knows it."""
        person = self._reference.assignment_by_id.get(assignment)
        role = self._policy.vocabulary.role_by_name.get(person.role) if person else None
        return f"{role.title} ({assignment})" if role else assignment


def _lost(name: str) -> Organisation:
    return Organisation(id=name, name=name, kind="", tenant="", calendar="")


def _first(part: Part) -> datetime:
    return min((one.at for one in part.deadlines.values()), default=_LAST)
