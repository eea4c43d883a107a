"""A school system that speaks SS 12000, with invented people: what the adapter talks with in tests.

It is strict where the standard is: a page token goes alone, and what has not been built answers
404.
"""

import json
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import NAMESPACE_URL, uuid5

from tests.adapters.serving import Asked, Said, Serving

from barnlots.model.clock import from_local
from barnlots.ports import Given
from barnlots_http import Client
from barnlots_ss12000.server import Server

Entity = dict[str, Any]
# Official test identities: of the Swedish FHIR base profiles' example patients (CC0).
NUMBER, OTHER_NUMBER = "200302022389", "200001252386"
BEGAN = datetime(2026, 8, 1, 6, 0, tzinfo=UTC)
UNIT_CODE = "55512387"
_DELETED = {"Attendance": "attendances", "CalendarEvent": "calendarEvents", "Absence": "absences"}
_LISTS = (
    "organisations",
    "persons",
    "duties",
    "groups",
    "activities",
    "calendarEvents",
    "attendances",
    "absences",
    "aggregatedAttendance",
)


def uuid(name: str) -> str:
    return str(uuid5(NAMESPACE_URL, f"https://exempel.se/{name}"))


def ref(name: str) -> Entity:
    return {"id": uuid(name)}


@dataclass
class School:
    """`entities` by resource and id. `lacking` are resources that it has not built, `answers` what
    it says instead of the truth, next time first; `page` is how much it gives at a time."""

    entities: dict[str, dict[str, Entity]] = field(
        default_factory=lambda: {one: {} for one in _LISTS}
    )
    lacking: set[str] = field(default_factory=set)
    answers: list[Said] = field(default_factory=list)
    gone: list[tuple[datetime, str, str]] = field(default_factory=list)
    page: int = 3
    expands: bool = True
    list_names: dict[str, str] = field(default_factory=dict)
    now: datetime = BEGAN
    subscriptions: dict[str, Entity] = field(default_factory=dict)
    asked: Counter[str] = field(default_factory=Counter)

    # What stands in it ---------------------------------------------------------------------------

    def put(self, resource: str, name: str, **said: Any) -> str:
        """An entity as it is from now on; its id."""
        known = self.entities[resource].get(uuid(name), {})
        meta = {"created": BEGAN.isoformat(), "modified": self.now.isoformat()}
        whole = {**known, "id": uuid(name), "meta": meta, **said}
        self.entities[resource][uuid(name)] = whole
        return uuid(name)

    def take_away(self, kind: str, name: str) -> None:
        del self.entities[_DELETED[kind]][uuid(name)]
        self.gone.append((self.now, kind, uuid(name)))

    def unit(self, name: str, code: str = UNIT_CODE, kinds: tuple[str, ...] = ("GR",)) -> str:
        said = {"organisationType": "Skolenhet", "schoolUnitCode": code, "schoolTypes": kinds}
        return self.put("organisations", name, displayName=f"Skolan {name}", **said)

    def person(self, name: str, **said: Any) -> str:
        given = {"givenName": name.title(), "familyName": "Exempelsson", "securityMarking": "Ingen"}
        return self.put("persons", name, eduPersonPrincipalNames=[], **{**given, **said})

    def duty(self, name: str, role: str, unit: str = "ek", **said: Any) -> str:
        given = {"person": ref(name), "startDate": "2025-08-01"}
        return self.put("duties", name, dutyAt=ref(unit), dutyRole=role, **{**given, **said})

    def group(self, name: str, *students: str, unit: str = "ek") -> str:
        members = [{"person": ref(one), "startDate": "2026-08-17"} for one in students]
        kind = {"groupType": "Klass", "startDate": "2026-08-17", "displayName": name}
        return self.put("groups", name, organisation=ref(unit), groupMemberships=members, **kind)

    def activity(self, name: str, *groups: str, unit: str = "ek", **said: Any) -> str:
        given = {"activityType": "Undervisning", "displayName": name}
        of = [ref(one) for one in groups]
        return self.put("activities", name, organisation=ref(unit), groups=of, **{**given, **said})

    def lesson(
        self, name: str, at: str, activity: str, minutes: int = 60, unit: str = "ek", **said: Any
    ) -> str:
        """At this moment (Swedish time)."""
        begins = from_local(at)
        times = {
            "startTime": begins.isoformat(),
            "endTime": (begins + timedelta(minutes=minutes)).isoformat(),
        }
        self._unit_of[uuid(name)] = uuid(unit)
        return self.put("calendarEvents", name, activity=ref(activity), **times, **said)

    def registered(self, lesson: str, student: str, **minutes: int) -> str:
        """`there`, `valid`, `invalid` and `other` minutes; those that are not given are not."""
        names = {
            "there": "attendanceMinutes",
            "valid": "validAbsenceMinutes",
            "invalid": "invalidAbsenceMinutes",
            "other": "otherAttendanceMinutes",
        }
        said = {"attendanceMinutes": 0, **{names[one]: many for one, many in minutes.items()}}
        self._unit_of[uuid(f"{lesson}/{student}")] = self._unit_of[uuid(lesson)]
        return self.put(
            "attendances",
            f"{lesson}/{student}",
            calendarEvent=ref(lesson),
            student=ref(student),
            isReported=True,
            **said,
        )

    def absence(self, name: str, student: str, since: str, until: str) -> str:
        times = {"startTime": from_local(since), "endTime": from_local(until)}
        said = {one: moment.isoformat() for one, moment in times.items()}
        return self.put("absences", name, student=ref(student), type="Anmäld frånvaro", **said)

    _unit_of: dict[str, str] = field(default_factory=dict)

    # What it answers -----------------------------------------------------------------------------

    def __call__(self, asked: Asked) -> Said:
        resource, _, name = asked.path.removeprefix("/v2").strip("/").partition("/")
        self.asked[resource] += 1
        if self.answers:
            return self.answers.pop(0)
        if resource in self.lacking:
            return _error(404)
        if resource == "subscriptions":
            return self._subscribe(asked, name)
        if resource == "deletedEntities":
            return self._deleted(asked)
        if (asked.method, name) == ("POST", "lookup") and resource in self.entities:
            return self._looked_up(resource, asked)
        if resource not in self.entities or asked.method != "GET":
            return _error(404)
        if name:
            found = self.entities[resource].get(name)
            return _json(found) if found is not None else _error(404)
        return self._list(resource, asked)

    def _looked_up(self, resource: str, asked: Asked) -> Said:
        if f"{resource}/lookup" in self.lacking:
            return _error(405)
        known = self.entities[resource]
        return _json([known[id] for id in json.loads(asked.body)["ids"] if id in known])

    def _list(self, resource: str, asked: Asked) -> Said:
        query = dict(asked.query)
        limit = min(int(query.pop("limit", self.page)), self.page)
        token = query.pop("pageToken", None)
        if token is not None:
            if query:
                return _error(400)
            said = json.loads(token)
            query, begins = said["query"], said["begins"]
        else:
            begins = 0
        found = [one for one in self._all(resource) if self._fits(resource, one, query)]
        page = found[begins : begins + limit]
        if resource == "calendarEvents" and query.get("expand") and self.expands:
            page = [self._expanded(one) for one in page]
        rest = begins + limit < len(found)
        token = json.dumps({"query": query, "begins": begins + limit}) if rest else None
        return _json({self.list_names.get(resource, "data"): page, "pageToken": token})

    def _all(self, resource: str) -> list[Entity]:
        return [self.entities[resource][id] for id in sorted(self.entities[resource])]

    def _fits(self, resource: str, one: Entity, query: Mapping[str, str]) -> bool:
        tests: dict[str, Callable[[str], bool]] = {
            "organisation": lambda unit: self._unit(resource, one) == unit,
            "calendarEvent": lambda event: one["calendarEvent"]["id"] == event,
            "meta.modified.after": lambda at: _at(one["meta"]["modified"]) > _at(at),
            "startTime.onOrAfter": lambda at: _at(one["startTime"]) >= _at(at),
            "startTime.onOrBefore": lambda at: _at(one["startTime"]) <= _at(at),
            "startTime.after": lambda at: _at(one["startTime"]) > _at(at),
            "startDate": lambda day: one["startDate"] >= day,
            "endDate": lambda day: one["endDate"] <= day,
            "student": lambda student: one["student"]["id"] == student,
            "expand": lambda _: True,
        }
        return all(tests[name](value) for name, value in query.items())

    def _unit(self, resource: str, one: Entity) -> str:
        if resource in ("calendarEvents", "attendances"):
            return self._unit_of[one["id"]]
        found: str = one.get("organisation", {}).get("id", "")
        return found

    def _expanded(self, event: Entity) -> Entity:
        own = self.entities["attendances"].values()
        attendance = [one for one in own if one["calendarEvent"]["id"] == event["id"]]
        activity = self.entities["activities"][event["activity"]["id"]]
        return {**event, "_embedded": {"activity": activity, "attendance": attendance}}

    def _deleted(self, asked: Asked) -> Said:
        after = asked.query.get("after")
        data: dict[str, list[str]] = {}
        for at, kind, id in self.gone:
            if after is None or at >= _at(after):
                data.setdefault(_DELETED[kind], []).append(id)
        return _json({"data": data, "pageToken": None})

    def _subscribe(self, asked: Asked, name: str) -> Said:
        if asked.method == "POST":
            said = json.loads(asked.body)
            id = uuid(f"prenumeration {len(self.subscriptions)}")
            expires = (self.now + timedelta(days=90)).isoformat()
            self.subscriptions[id] = {**said, "id": id, "expires": expires}
            return _json(self.subscriptions[id], 201)
        if asked.method == "GET" and not name:
            return _error(405)
        if name not in self.subscriptions:
            return _error(404)
        if asked.method == "DELETE":
            del self.subscriptions[name]
            return Said(204, b"")
        self.subscriptions[name]["expires"] = (self.now + timedelta(days=90)).isoformat()
        return _json(self.subscriptions[name])


def days(first: date, last: date) -> Iterator[date]:
    """The weekdays."""
    while first <= last:
        if first.weekday() < 5:
            yield first
        first += timedelta(days=1)


def _at(text: str) -> datetime:
    return datetime.fromisoformat(text)


def _json(said: object, status: int = 200) -> Said:
    body = json.dumps(said, ensure_ascii=False).encode()
    return Said(status, body, {"Content-Type": "application/json"})


def _error(status: int) -> Said:
    return _json({"code": str(status), "message": "nej"}, status)


UNITS = """\
skolenheter:
  - skolenhet: "55512387"
    skola: ekskolan
    elevhälsa: elevhalsan
    medicinsk gren: emi
"""


class Installed:
    """A school that answers, and our side of it: `waits` is how long it was asked to wait."""

    def __init__(self, school: School, server: Serving, folder: Path) -> None:
        self.school = school
        self.served = server
        self.folder = folder
        (folder / "enheter.yaml").write_text(UNITS, "utf-8")
        (folder / "register").mkdir()
        self.waits = list[float]()
        self.client = Client(self.given)
        self.server = Server(self.client, self.waits.append)

    @property
    def given(self) -> Given:
        told = {
            "adress": f"{self.served.address}/v2",
            "skolenheter": "enheter.yaml",
            "mapp": "register",
        }
        return Given("elevsystemet", "ekskolan", self.folder, told)
