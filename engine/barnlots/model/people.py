"""Who there is: organisations that hold parts, people in office, and the child."""

from collections.abc import Callable, Iterator
from datetime import date, datetime
from functools import cached_property
from typing import Any, Self, TypeVar, cast

from pydantic import model_validator

from barnlots.model.base import Frozen, digest
from barnlots.model.calendar import SchoolCalendar
from barnlots.model.presence import Absence, Hours, PublicWay, local, yesterday

T = TypeVar("T")

_MOST_LOOKED_UP = 20_000


class Organisation(Frozen):
    """A holder: an organisation, or a self-standing branch with secrecy of its own (OSL 8:1-2).

    `kind` is a word of the policy's register of holders, such as `elevhälsans medicinska gren`.
    `hours` is when it is staffed (empty: it has not said, and counts as staffed); `covered_by` is
    the organisation on call outside those hours, where there is one. `in_house` says that its
    people work in this ledger: what is offered to it stands in its own list here.
    """

    id: str
    name: str
    kind: str
    tenant: str
    calendar: str
    closed_on: date | None = None
    hours: tuple[Hours, ...] = ()
    covered_by: str | None = None
    in_house: bool = False

    def closed(self, day: date) -> bool:
        """Whether it is no more on `day`."""
        return self.closed_on is not None and self.closed_on <= day


class Assignment(Frozen):
    """One person's role in one organisation during a period (the last day included).

    During an absence the person still has the role and what comes with it, and somebody else does
    what is asked meanwhile.
    """

    id: str
    person: str
    organisation: str
    role: str
    valid_from: date
    valid_until: date | None = None
    absences: tuple[Absence, ...] = ()

    def in_office(self, day: date) -> bool:
        return self.valid_from <= day and (self.valid_until is None or day <= self.valid_until)

    def absence(self, day: date) -> Absence | None:
        """The leave that the person is on, if any."""
        return next((one for one in self.absences if one.covers(day)), None)

    def present(self, day: date) -> bool:
        """Whether the person is in office and not on leave."""
        return self.in_office(day) and self.absence(day) is None


class Actor(Frozen):
    """Who gives a command: a person by assignment, or the engine itself (`assignment` None)."""

    assignment: str | None

    @property
    def is_engine(self) -> bool:
        return self.assignment is None


ENGINE = Actor(assignment=None)


class Guardian(Frozen):
    """Somebody of the child's circle who is no holder: guardian, god man, foster parent, relative.

    `consents` is true only for those whose consent the law asks for (FB 6:11, 6:13):
    foster parents and relatives never give it.
    """

    id: str
    relation: str
    consents: bool = True
    language: str | None = None


class Child(Frozen):
    """A child by pseudonym. Name and personnummer are never kept; `lookup` is a keyed hash."""

    id: str
    born: date | None = None
    school_form: str | None = None
    school_year: int | None = None
    language: str | None = None
    interpreter: bool | None = None
    protected_identity: bool = False
    lookup: str | None = None
    circle: tuple[Guardian, ...] = ()
    siblings: tuple[str, ...] = ()

    def age(self, day: date) -> int | None:
        """Whole years on `day`. Who is born on 29 February turns a year older on 28 February
        in a common year: the day before 1 March completes the year, so protection that ends
        at an age never lasts a day longer and rights that begin never start a day later.
        """
        if self.born is None:
            return None
        years = day.year - self.born.year
        birthday = (self.born.month, self.born.day)
        if birthday == (2, 29) and not _is_leap(day.year):
            birthday = (2, 28)
        return years if (day.month, day.day) >= birthday else years - 1

    @property
    def consenting_guardians(self) -> tuple[Guardian, ...]:
        return tuple(person for person in self.circle if person.consents)


def _is_leap(year: int) -> bool:
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


class Reference(Frozen):
    """An immutable snapshot of what decisions look up: who is in office, calendars, time zone data.

    Events name its digest, so a decision can be replayed with the people of that day.
    """

    taken_at: datetime
    tzdata: str
    organisations: tuple[Organisation, ...]
    assignments: tuple[Assignment, ...]
    calendars: tuple[SchoolCalendar, ...]
    public_ways: tuple[PublicWay, ...] = ()

    @model_validator(mode="after")
    def _references_hold(self) -> Self:
        organisations = {one.id for one in self.organisations}
        calendars = {one.id for one in self.calendars}
        missing = [
            one.organisation for one in self.assignments if one.organisation not in organisations
        ]
        missing += [one.calendar for one in self.organisations if one.calendar not in calendars]
        missing += [
            one.covered_by
            for one in self.organisations
            if one.covered_by is not None and one.covered_by not in organisations
        ]
        missing += self._strangers_standing_in()
        if missing:
            raise ValueError(f"unknown: {', '.join(missing)}")
        return self

    def _strangers_standing_in(self) -> Iterator[str]:
        """Secrecy runs between organisations: only a colleague can stand in."""
        works_at = {one.id: one.organisation for one in self.assignments}
        for one in self.assignments:
            for absence in one.absences:
                named = absence.stand_in
                if named is not None and works_at.get(named) != one.organisation:
                    yield named

    @cached_property
    def digest(self) -> str:
        """SHA-256 over the snapshot."""
        return digest(self)

    @cached_property
    def organisation_by_id(self) -> dict[str, Organisation]:
        return {one.id: one for one in reversed(self.organisations)}

    @cached_property
    def assignment_by_id(self) -> dict[str, Assignment]:
        return {one.id: one for one in reversed(self.assignments)}

    @cached_property
    def calendar_by_id(self) -> dict[str, SchoolCalendar]:
        return {one.id: one for one in reversed(self.calendars)}

    @cached_property
    def staff_by_organisation(self) -> dict[str, tuple[Assignment, ...]]:
        """Everybody who has or had an assignment there, in the snapshot's order."""
        found: dict[str, list[Assignment]] = {}
        for one in self.assignments:
            found.setdefault(one.organisation, []).append(one)
        return {organisation: tuple(staff) for organisation, staff in found.items()}

    @cached_property
    def looked_up(self) -> dict[tuple[object, ...], Any]:
        """What has been looked up already: a snapshot never answers otherwise."""
        return {}

    def _once(self, what: tuple[object, ...], look: Callable[[], T]) -> T:
        known = self.looked_up
        try:
            return cast(T, known[what])
        except KeyError:
            if len(known) >= _MOST_LOOKED_UP:
                known.clear()
            return cast(T, known.setdefault(what, look()))

    def organisation(self, holder: str) -> Organisation:
        """The organisation with this id. Raises KeyError."""
        return self.organisation_by_id[holder]

    def assignment(self, assignment: str) -> Assignment:
        """The assignment with this id. Raises KeyError."""
        return self.assignment_by_id[assignment]

    def staff(self, holder: str, day: date) -> tuple[Assignment, ...]:
        """Everybody in office in `holder` on `day`, in the snapshot's order."""
        return tuple(
            one for one in self.staff_by_organisation.get(holder, ()) if one.in_office(day)
        )

    def present(self, holder: str, day: date) -> tuple[Assignment, ...]:
        """Everybody in office in `holder` on `day` who is not on leave."""
        return self._once(
            ("present", holder, day),
            lambda: tuple(one for one in self.staff(holder, day) if one.present(day)),
        )

    def in_office(self, holder: str, role: str, day: date) -> tuple[Assignment, ...]:
        """Everybody who has `role` in `holder` on `day`, in the snapshot's order."""
        return self._once(
            ("in office", holder, role, day),
            lambda: tuple(one for one in self.staff(holder, day) if one.role == role),
        )

    def cover(self, assignment: str, day: date) -> Assignment | None:
        """Who has what the assignment has on `day`: the person, or during a leave the one named to
        stand in, who may be on leave too. None when nobody was named or nobody of them is there."""
        return self._once(("cover", assignment, day), lambda: self._cover(assignment, day))

    def _cover(self, assignment: str, day: date) -> Assignment | None:
        asked: set[str] = set()
        name: str | None = assignment
        while name is not None and name not in asked:
            asked.add(name)
            found = self.assignment_by_id.get(name)
            if found is None or not found.in_office(day):
                return None
            leave = found.absence(day)
            if leave is None:
                return found
            name = leave.stand_in
        return None

    def staffed(self, holder: str, now: datetime) -> bool:
        """Whether somebody is at work in `holder` at this moment, as far as it has said."""
        hours = self.organisation(holder).hours
        calendar = self.calendar(holder)
        day, at = local(now)
        return not hours or any(
            (calendar.keeps(one.days, day) and one.opens <= at < one.closes)
            if not one.over_midnight
            else (calendar.keeps(one.days, day) and one.opens <= at)
            or (calendar.keeps(one.days, yesterday(day)) and at < one.closes)
            for one in hours
        )

    def calendar(self, holder: str) -> SchoolCalendar:
        """The calendar that `holder` counts its days by. Raises KeyError."""
        return self.calendar_by_id[self.organisation(holder).calendar]


class Reader(Frozen):
    """Who asks to see something, by assignment, and for what purpose. Every reading is logged."""

    assignment: str
    purpose: str
