"""A day's lessons at a school unit, as rows that attendance is counted by (docs/narvaro.md).

What nobody has registered is unknown, and so is what does not add up; a lesson that the school has
been told of before that the pupil would miss is missed with leave.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta

from pydantic import ValidationError

from barnlots.model.clock import STOCKHOLM, local_day
from barnlots_ss12000.server import Lacking, Server
from barnlots_ss12000.shapes import (
    Absence,
    Activity,
    AggregatedAttendance,
    Attendance,
    CalendarEvent,
    Group,
    GroupMembership,
    StudentException,
)
from barnlots_ss12000.units import Unit

HEADING = "hos;elev;dag;start;minuter;giltig;ogiltig;ämne"
# The kinds of activity whose attendance is to be reported, as the standard says.
_REPORTED = ("Undervisning", "Elevaktivitet", "")
_LONGEST_SUBJECT = 100
_UNFIT = re.compile(r"[;\"\x00-\x1f\x7f]+")
# Absence that was to last longer is not looked for; what it covers is unknown.
_LONGEST_ABSENCE = timedelta(days=120)
# Where no lessons are known, what is registered of a day and what is not are a row each.
_REGISTERED, _NOT_REGISTERED = time(0, 0), time(12, 0)

Missed = tuple[int, int] | None


@dataclass
class Day:
    """`rows` in the order in which they came, `ids` of everything that they rest on."""

    rows: list[str] = field(default_factory=list)
    ids: set[str] = field(default_factory=set)

    def add(
        self,
        unit: Unit,
        student: str,
        day: date,
        start: time,
        minutes: int,
        missed: Missed,
        subject: str = "",
    ) -> None:
        valid, invalid = ("", "") if missed is None else missed
        if minutes:
            self.rows.append(
                f"{unit.school};{student};{day};{start:%H:%M};{minutes};{valid};{invalid};{subject}"
            )

    def add_all(self, other: "Day") -> None:
        self.rows += other.rows
        self.ids |= other.ids

    def add_unreadable(self, unit: Unit, said: object) -> None:
        """A row that nobody can take in, so that it is told of where the others are."""
        name = said.get("id") if isinstance(said, dict) else None
        told = _UNFIT.sub(" ", name)[:_LONGEST_SUBJECT] if isinstance(name, str) else ""
        self.rows.append(f"{unit.school};{told};;;;;;")


class Lessons:
    """Those of `units`, by their id in the server, from `since` on, that have ended at `now`.
    `without` are the resources that the server lacked when they were read."""

    def __init__(
        self, server: Server, units: Mapping[str, Unit], since: date, now: datetime
    ) -> None:
        self._server = server
        self._since = since
        self._units = units
        self._now = now
        self.without = set[str]()
        self._members: Mapping[str, tuple[GroupMembership, ...]] | None = None
        self._absences: Mapping[str, list[Absence]] | None = None
        self._activities = dict[str, Activity | None]()

    def of(self, day: date) -> Day:
        """Raises Lacking when the server has no attendance at all, and NoAnswer."""
        found = Day()
        for id, unit in self._units.items():
            if not unit.preschool:
                self._add(found, id, unit, day)
        return found

    def _add(self, found: Day, id: str, unit: Unit, day: date) -> None:
        own = Day()
        try:
            for said in self._events(id, day):
                try:
                    event = CalendarEvent.model_validate(said)
                except ValidationError:
                    own.add_unreadable(unit, said)
                    continue
                if local_day(event.start_time) == day and event.end_time <= self._now:
                    self._lesson(own, unit, day, event)
        except Lacking as lacking:
            self.without.add(lacking.resource)
            own = Day()
            self._sums(own, id, unit, day)
        found.add_all(own)

    def _events(self, id: str, day: date) -> Iterable[object]:
        begins, ends = (
            datetime.combine(one, time(), STOCKHOLM).astimezone(UTC).isoformat()
            for one in (day, day + timedelta(days=1))
        )
        asked = (
            ("organisation", id),
            ("startTime.onOrAfter", begins),
            ("startTime.onOrBefore", ends),
            ("expand", "activity"),
            ("expand", "attendance"),
        )
        return self._server.raw("calendarEvents", asked)

    def _lesson(self, found: Day, unit: Unit, day: date, event: CalendarEvent) -> None:
        found.ids.add(event.id)
        if event.cancelled:
            return
        activity = self._activity(event)
        start = event.start_time.astimezone(STOCKHOLM).time()
        offered = event.teaching_length_student
        if offered is None:
            offered = int((event.end_time - event.start_time) / timedelta(minutes=1))
        others = {one.student.id: one for one in event.student_exceptions}
        subject = _subject(activity)
        registered = dict[str, Attendance]()
        for said in self._attendance(event):
            try:
                one = Attendance.model_validate(said)
            except ValidationError:
                found.add_unreadable(unit, said)
                continue
            found.ids.add(one.id)
            registered[one.student.id] = one
        for student in dict.fromkeys((*registered, *self._expected(activity, others, day))):
            minutes = _offered(others.get(student), offered)
            missed = _missed(registered.get(student), minutes)
            if missed is None and (absence := self._told_before(student, event)) is not None:
                found.ids.add(absence.id)
                missed = minutes, 0
            found.add(unit, student, day, start, minutes, missed, subject)

    def _activity(self, event: CalendarEvent) -> Activity | None:
        own = event.embedded.activity
        if own is not None:
            return own
        id = event.activity.id
        if id not in self._activities:
            try:
                self._activities[id] = self._server.one("activities", Activity, id)
            except Lacking:
                self.without.add("activities")
                self._activities[id] = None
        return self._activities[id]

    def _attendance(self, event: CalendarEvent) -> Iterable[object]:
        """A server that does not expand it is asked for each lesson."""
        if event.embedded.attendance is not None:
            return event.embedded.attendance
        return self._server.raw("attendances", {"calendarEvent": event.id})

    def _expected(
        self, activity: Activity | None, others: Mapping[str, StudentException], day: date
    ) -> Iterator[str]:
        """Those who should have been there, as far as the server says."""
        if activity is None or activity.activity_type not in _REPORTED:
            return
        for group in activity.groups:
            for one in self._groups().get(group.id, ()):
                if one.covers(day):
                    yield one.person.id
        yield from (student for student, one in others.items() if one.participates)

    def _groups(self) -> Mapping[str, tuple[GroupMembership, ...]]:
        if self._members is None:
            try:
                groups = self._server.all("groups", Group)
                self._members = {one.id: one.group_memberships for one in groups}
            except Lacking:
                self.without.add("groups")
                self._members = {}
        return self._members

    def _told_before(self, student: str, event: CalendarEvent) -> Absence | None:
        """The absence, told or granted, that covers all of the lesson."""
        if self._absences is None:
            self._absences = self._known_absences()
        return next(
            (
                one
                for one in self._absences.get(student, ())
                if one.start_time <= event.start_time and event.end_time <= one.end_time
            ),
            None,
        )

    def _known_absences(self) -> Mapping[str, list[Absence]]:
        begins = datetime.combine(self._since, time(), STOCKHOLM).astimezone(UTC)
        asked = {"startTime.after": (begins - _LONGEST_ABSENCE).isoformat()}
        known = dict[str, list[Absence]]()
        try:
            for one in self._server.all("absences", Absence, asked):
                if one.end_time > begins:
                    known.setdefault(one.student.id, []).append(one)
        except Lacking:
            self.without.add("absences")
            return {}
        return known

    def _sums(self, found: Day, id: str, unit: Unit, day: date) -> None:
        """A server that has no lessons may still have what they come to, by pupil and activity."""
        asked = {"organisation": id, "startDate": str(day), "endDate": str(day)}
        sums = dict[str, list[tuple[int, int, int, int]]]()
        for one in self._server.all("aggregatedAttendance", AggregatedAttendance, asked):
            sums.setdefault(one.student.id, []).append(summed(one))
        for student, parts in sums.items():
            offered, registered, valid, invalid = (
                sum(column) for column in zip(*parts, strict=True)
            )
            found.add(unit, student, day, _REGISTERED, registered, (valid, invalid))
            found.add(unit, student, day, _NOT_REGISTERED, offered - registered, None)


def _subject(activity: Activity | None) -> str:
    name = _UNFIT.sub(" ", activity.display_name if activity else "").strip()
    return name.encode()[:_LONGEST_SUBJECT].decode(errors="ignore")


def _offered(exception: StudentException | None, minutes: int) -> int:
    if exception is None:
        return minutes
    if not exception.participates:
        return 0
    return minutes if exception.teaching_length is None else exception.teaching_length


def _missed(one: Attendance | None, minutes: int) -> Missed:
    """Minutes with leave and without; None when nobody knows."""
    if one is None or not one.is_reported:
        return None
    valid, invalid = one.valid_absence_minutes, one.invalid_absence_minutes
    there = (one.attendance_minutes or 0) + (one.other_attendance_minutes or 0)
    if None in (valid, invalid) and there + (valid or 0) + (invalid or 0) < minutes:
        return None
    return valid or 0, invalid or 0


def summed(one: AggregatedAttendance) -> tuple[int, int, int, int]:
    """Minutes offered, and of those registered; missed with leave and without."""
    valid, invalid = one.valid_absence_sum, one.invalid_absence_sum
    away = (valid or 0) + (invalid or 0)
    known = one.attendance_sum + (one.other_attendance_sum or 0) + away
    offered = known if one.offered_sum is None else max(one.offered_sum, away)
    if None in (valid, invalid) and known < offered:
        return offered, 0, 0, 0
    registered = known if one.reported_sum is None else one.reported_sum
    return offered, max(min(registered, offered), away), valid or 0, invalid or 0
