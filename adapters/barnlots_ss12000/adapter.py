"""The adapter: one server, asked for who is in office, who a child is, and attendance."""

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from datetime import UTC, date, datetime
from pathlib import Path
from re import fullmatch
from typing import ClassVar

from barnlots.model.catalogue import say
from barnlots.model.clock import local_day
from barnlots.model.people import Assignment, Child
from barnlots.ports import BadSetting, Given, Setting
from barnlots_http import HTTP_SETTINGS, Client, Limits
from barnlots_http.settings import ADDRESS
from barnlots_ss12000.child import known_as
from barnlots_ss12000.memory import Had
from barnlots_ss12000.office import in_office, mentors
from barnlots_ss12000.record import SCHOOL, WHO, how_it_goes, who
from barnlots_ss12000.register import Register
from barnlots_ss12000.server import Lacking, Server
from barnlots_ss12000.shapes import UUID, Duty, Group, Person
from barnlots_ss12000.units import found, read_units

UNITS, FOLDER = "skolenheter", "mapp"
# What each resource of the standard is to us.
_RESOURCES = {
    "organisations": "BL-SS_ORGANISATIONS",
    "duties": "BL-SS_DUTIES",
    "persons": "BL-SS_PERSONS",
    "groups": "BL-SS_GROUPS",
    "calendarEvents": "BL-SS_LESSONS",
    "attendances": "BL-SS_ATTENDANCES",
    "absences": "BL-SS_ABSENCES",
    "aggregatedAttendance": "BL-SS_SUMS",
    "deletedEntities": "BL-SS_DELETED",
    "subscriptions": "BL-SS_SUBSCRIPTIONS",
}


_TOLD = {WHO: who, SCHOOL: how_it_goes}


def _now() -> datetime:
    return datetime.now(UTC)


class Ss12000:
    """It is a Directory, and has Records and Registers. Nothing is ever changed in the server."""

    settings: ClassVar[tuple[Setting, ...]] = (
        *HTTP_SETTINGS,
        Setting(UNITS, required=True),
        Setting(FOLDER),
    )

    def __init__(
        self, given: Given, now: Callable[[], datetime] = _now, limits: Limits | None = None
    ) -> None:
        """Raises BadSetting, and SourceError for what is wrong in the file of units."""
        if given.text(FOLDER) and not given.path(FOLDER).is_dir():
            raise BadSetting(FOLDER, "BL-WHY_FOLDER")
        self._units = read_units(given.path(UNITS))
        self._folder = given.path(FOLDER) if given.text(FOLDER) else None
        client = Client(given, limits)
        had = Had(given.text(ADDRESS), self._folder)
        self._server, self._in_haste = Server(client, had=had), Server(client, haste=True)
        self._now = now

    def assignments(self) -> Collection[Assignment]:
        """Raises Lacking, NoAnswer, UnknownUnit."""
        duties = self._server.all("duties", Duty)
        return in_office(duties, found(self._server, self._units), self._today())

    def passage(self, child: str, case: str, item: str, protected: bool) -> Sequence[str]:
        """Whom a document is about, and how school goes, when the child's id is that of the
        register. Raises Lacking, also when the server has no persons at all, and NoAnswer."""
        tells = _TOLD.get(item)
        if tells is None or not fullmatch(UUID, child):
            return ()
        return tells(self._in_haste, child, self._today(), protected=protected)

    def lessons(self, since: date, until: date) -> Iterator[Path]:
        """Raises BadSetting without a folder; Lacking, NoAnswer, UnknownUnit."""
        if self._folder is None:
            raise BadSetting(FOLDER, "BL-WHY_FOLDER")
        units = found(self._server, self._units)
        return Register(self._folder, self._server, units).days(since, until, self._now())

    def mentors(self) -> Mapping[str, str]:
        """Empty where the server has no duties or no groups. Raises NoAnswer, UnknownUnit."""
        try:
            duties = tuple(self._server.all("duties", Duty))
            groups = tuple(self._server.all("groups", Group))
        except Lacking:
            return {}
        return mentors(duties, groups, found(self._server, self._units), self._today())

    def children(self, pupils: Collection[str]) -> Iterator[Child]:
        """One of whom it says what nobody can read is as one that it does not have, and so is
        everybody where the server never had persons. Raises NoAnswer."""
        asked = [one for one in pupils if fullmatch(UUID, one)]
        today = self._today()
        try:
            for one in self._server.some("persons", Person, asked):
                yield known_as(one, today)
        except Lacking:
            return

    def probe(self) -> Mapping[str, bool]:
        """Raises NoAnswer."""
        day = self._today()
        asked = {
            "calendarEvents": {
                "startTime.onOrAfter": f"{day}T00:00:00Z",
                "startTime.onOrBefore": f"{day}T23:59:59Z",
            },
            "aggregatedAttendance": {"startDate": str(day), "endDate": str(day)},
            "deletedEntities": {"after": f"{day}T00:00:00Z", "entities": "Attendance"},
        }
        return {
            say(code, resurs=resource): self._server.has(resource, asked.get(resource))
            for resource, code in _RESOURCES.items()
        }

    def _today(self) -> date:
        return local_day(self._now())
