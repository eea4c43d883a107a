"""Who there is: organisations that hold parts, people in office, and the child."""

from datetime import date, datetime
from functools import cached_property
from typing import Self

from pydantic import model_validator

from barnlots.model.base import Frozen, digest


class Organisation(Frozen):
    """A holder: an organisation, or a self-standing branch with secrecy of its own (OSL 8:1-2).

    `kind` is a word of the policy's register of holders, such as `elevhälsans medicinska gren`.
    """

    id: str
    name: str
    kind: str
    tenant: str
    calendar: str
    closed_on: date | None = None


class Assignment(Frozen):
    """One person's role in one organisation during a period (the last day included)."""

    id: str
    person: str
    organisation: str
    role: str
    valid_from: date
    valid_until: date | None = None

    def in_office(self, day: date) -> bool:
        return self.valid_from <= day and (self.valid_until is None or day <= self.valid_until)


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


class SchoolCalendar(Frozen):
    """A municipality's days: terms (first and last day) minus breaks, and public holidays."""

    id: str
    terms: tuple[tuple[date, date], ...] = ()
    breaks: tuple[tuple[date, date], ...] = ()
    holidays: tuple[date, ...] = ()

    def is_working_day(self, day: date) -> bool:
        return day.weekday() < 5 and day not in self.holidays

    def is_school_day(self, day: date) -> bool:
        return (
            self.is_working_day(day)
            and any(first <= day <= last for first, last in self.terms)
            and not any(first <= day <= last for first, last in self.breaks)
        )


class Reference(Frozen):
    """An immutable snapshot of what decisions look up: who is in office, calendars, time zone data.

    Events name its digest, so a decision can be replayed with the people of that day.
    """

    taken_at: datetime
    tzdata: str
    organisations: tuple[Organisation, ...]
    assignments: tuple[Assignment, ...]
    calendars: tuple[SchoolCalendar, ...]

    @model_validator(mode="after")
    def _references_hold(self) -> Self:
        organisations = {one.id for one in self.organisations}
        calendars = {one.id for one in self.calendars}
        missing = [
            one.organisation for one in self.assignments if one.organisation not in organisations
        ]
        missing += [one.calendar for one in self.organisations if one.calendar not in calendars]
        if missing:
            raise ValueError(f"unknown: {', '.join(missing)}")
        return self

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

    def in_office(self, holder: str, role: str, day: date) -> tuple[Assignment, ...]:
        """Everybody who has `role` in `holder` on `day`, in the snapshot's order."""
        return tuple(one for one in self.staff(holder, day) if one.role == role)

    def calendar(self, holder: str) -> SchoolCalendar:
        """The calendar that `holder` counts its days by. Raises KeyError."""
        return self.calendar_by_id[self.organisation(holder).calendar]


class Reader(Frozen):
    """Who asks to see something, by assignment, and for what purpose. Every reading is logged."""

    assignment: str
    purpose: str
