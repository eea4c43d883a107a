"""What is read of the standard's entities: no more than somebody here asks for.

Source: SS 12000:2020 / korr 1:2022. What the standard lets a server leave out may be missing; None
is the same as missing. What is not read may be anything.
"""

from datetime import date
from typing import Annotated

from pydantic import (
    AfterValidator,
    AwareDatetime,
    BaseModel,
    ConfigDict,
    Field,
    StringConstraints,
    model_validator,
)
from pydantic.alias_generators import to_camel

UUID = r"^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$"
Id = Annotated[str, StringConstraints(pattern=UUID), AfterValidator(str.lower)]
Minutes = Annotated[int, Field(ge=0, le=100_000)]

UNPROTECTED = "Ingen"
PRESCHOOL = "FS"


class Entity(BaseModel):
    """A value that is refused may be somebody's name: it never stands in the error."""

    model_config = ConfigDict(
        frozen=True,
        extra="ignore",
        alias_generator=to_camel,
        validate_by_name=True,
        hide_input_in_errors=True,
    )

    @model_validator(mode="before")
    @classmethod
    def _nothing_is_missing(cls, said: object) -> object:
        if isinstance(said, dict):
            return {name: value for name, value in said.items() if value is not None}
        return said


class Named(Entity):
    """What the server is asked for by its id."""

    id: Id


class Reference(Entity):
    id: Id
    display_name: str = ""


class Meta(Entity):
    created: AwareDatetime | None = None


class Organisation(Named):
    display_name: str = ""
    school_unit_code: str = ""
    school_types: tuple[str, ...] = ()


class _Period(Entity):
    """Both days are included."""

    start_date: date | None = None
    end_date: date | None = None

    def covers(self, day: date) -> bool:
        return (self.start_date is None or self.start_date <= day) and (
            self.end_date is None or day <= self.end_date
        )


class Enrolment(_Period):
    enroled_at: Reference
    school_type: str = ""
    school_year: int | None = None
    cancelled: bool = False


class Responsible(Entity):
    person: Reference
    relation_type: str = ""


class CivicNo(Entity):
    value: str


class Person(Named):
    given_name: str
    middle_name: str = ""
    family_name: str
    civic_no: CivicNo | None = None
    birth_date: date | None = None
    security_marking: str | None = None
    enrolments: tuple[Enrolment, ...] = ()
    responsibles: tuple[Responsible, ...] = ()

    @property
    def name(self) -> str:
        return " ".join(filter(None, (self.given_name, self.middle_name, self.family_name)))

    def enrolled(self, day: date) -> tuple[Enrolment, ...]:
        """Where it goes to school on that day."""
        return tuple(one for one in self.enrolments if one.covers(day) and not one.cancelled)

    @property
    def protected(self) -> bool:
        """Whether it may be: a server that does not say has not said no."""
        return self.security_marking != UNPROTECTED


class AssignmentRole(_Period):
    group: Reference
    assignment_role_type: str


class Duty(_Period):
    id: Id
    meta: Meta = Meta()
    person: Reference | None = None
    duty_at: Reference
    duty_role: str
    assignment_role: tuple[AssignmentRole, ...] = ()


class GroupMembership(_Period):
    person: Reference


class Group(_Period):
    id: Id
    group_memberships: tuple[GroupMembership, ...] = ()


class Activity(Named):
    display_name: str = ""
    activity_type: str = ""
    groups: tuple[Reference, ...] = ()


class Attendance(Entity):
    id: Id
    student: Reference
    is_reported: bool = False
    attendance_minutes: Minutes | None = None
    valid_absence_minutes: Minutes | None = None
    invalid_absence_minutes: Minutes | None = None
    other_attendance_minutes: Minutes | None = None


class OfLesson(Entity):
    """Of attendance, only for which lesson it is."""

    calendar_event: Reference


class StudentException(Entity):
    student: Reference
    participates: bool
    teaching_length: Minutes | None = None


class Expanded(Entity):
    """What stands under `_embedded`, as far as the server expands it."""

    activity: Activity | None = None
    attendance: tuple[object, ...] | None = None


class CalendarEvent(Entity):
    id: Id
    activity: Reference
    start_time: AwareDatetime
    end_time: AwareDatetime
    cancelled: bool = False
    teaching_length_student: Minutes | None = None
    student_exceptions: tuple[StudentException, ...] = ()
    embedded: Expanded = Field(default=Expanded(), alias="_embedded")


class Absence(Entity):
    """Absence that somebody has told the school of, or that the school has granted."""

    id: Id
    student: Reference
    start_time: AwareDatetime
    end_time: AwareDatetime


class AggregatedAttendance(Entity):
    student: Reference
    attendance_sum: Minutes
    valid_absence_sum: Minutes | None = None
    invalid_absence_sum: Minutes | None = None
    other_attendance_sum: Minutes | None = None
    reported_sum: Minutes | None = None
    offered_sum: Minutes | None = None
