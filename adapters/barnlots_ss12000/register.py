"""A folder with a file of lessons for each day, kept as the server has it now.

A day is whole, or it is fetched anew whole: where the server can say what has changed since last
time, and what is gone, only the days that it concerns are. Beside each file lies another, with the
ids that its rows rest on. What was read without something that the server has now is read anew.
"""

import json
from collections.abc import Iterator, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

from barnlots.model.clock import STOCKHOLM, local_day
from barnlots.on_disk import write
from barnlots_http import UNREADABLE, NoAnswer
from barnlots_ss12000.lessons import HEADING, Lessons
from barnlots_ss12000.server import Lacking, Lost, Server
from barnlots_ss12000.shapes import Absence, CalendarEvent, OfLesson
from barnlots_ss12000.units import Unit

READ = "läst.json"
# The server's clock may go otherwise than ours, and what is stored last may be seen last.
_MARGIN = timedelta(hours=1)
_DAY = timedelta(days=1)
# A lesson that has been moved is found where it is now.
_FARTHEST = timedelta(days=120)
# Without these there are sums instead, which say nothing of what has changed.
_INSTEAD = {"calendarEvents", "attendances"}
_KINDS = ("Attendance", "CalendarEvent", "Absence")


@dataclass(frozen=True)
class Reading:
    """When all was read, and `without` which resources the rows are."""

    at: datetime
    without: AbstractSet[str]


class Register:
    """`units` are by their id in the server."""

    def __init__(self, folder: Path, server: Server, units: Mapping[str, Unit]) -> None:
        self._folder = folder
        self._server = server
        self._units = units

    def days(self, since: date, until: date, now: datetime) -> Iterator[Path]:
        """The file of each of these days, as it is at `now`. Files of days before them are taken
        away. Raises Lacking, NoAnswer; every file is then as it was, or whole."""
        wanted = [since + _DAY * number for number in range((until - since).days + 1)]
        last = self._noted()
        changed = self._changed(last, since, until) if last else None
        lessons = Lessons(self._server, self._units, since, now)
        for day in wanted:
            file = self._file(day)
            if changed is None or day in changed or day >= local_day(now) or not file.exists():
                self._fetch(lessons, day)
            yield file
        for file in self._folder.glob("????-??-??.csv"):
            if file.stem < str(since):
                file.with_suffix(".id").unlink(missing_ok=True)
                file.unlink()
        without = lessons.without | (last.without if last and changed is not None else set())
        self._note(Reading(now, without))

    def _fetch(self, lessons: Lessons, day: date) -> None:
        found, file = lessons.of(day), self._file(day)
        _write(file.with_suffix(".id"), "".join(f"{one}\n" for one in sorted(found.ids)))
        _write(file, "".join(f"{row}\n" for row in (HEADING, *found.rows)))

    def _changed(self, last: Reading, since: date, until: date) -> set[date] | None:
        """The days about which the server has anything new; None when nobody can say."""
        if last.without & _INSTEAD or any(map(self._is_back, last.without)):
            return None
        after = (last.at - _MARGIN).isoformat()
        days = set[date]()
        try:
            ids = set(self._gone(after))
            for unit in self._units:
                asked = {"organisation": unit, "meta.modified.after": after}
                ids.update(
                    one.calendar_event.id
                    for one in self._server.all("attendances", OfLesson, asked)
                )
                asked |= {
                    "startTime.onOrAfter": _midnight(since - _FARTHEST),
                    "startTime.onOrBefore": _midnight(until + _FARTHEST),
                }
                for event in self._server.all("calendarEvents", CalendarEvent, asked):
                    days.add(local_day(event.start_time))
                    ids.add(event.id)
            days.update(self._told(after, since, until, ids))
        except (Lacking, Lost):
            return None
        return days | set(self._resting_on(ids))

    def _is_back(self, resource: str) -> bool:
        """What is wrong with it otherwise is said when it is read."""
        try:
            return self._server.has(resource)
        except NoAnswer:
            return False

    def _gone(self, after: str) -> Iterator[str]:
        asked = [("after", after), *(("entities", kind) for kind in _KINDS)]
        for data in self._server.pages("deletedEntities", asked):
            for ids in data.values() if isinstance(data, dict) else ():
                yield from _ids(ids)

    def _told(self, after: str, since: date, until: date, ids: set[str]) -> Iterator[date]:
        """The days of absence that the school has been told of, or told otherwise."""
        try:
            for one in self._server.all("absences", Absence, {"meta.modified.after": after}):
                ids.add(one.id)
                day = max(local_day(one.start_time), since)
                while day <= min(local_day(one.end_time), until):
                    yield day
                    day += _DAY
        except Lacking:
            return

    def _resting_on(self, ids: set[str]) -> Iterator[date]:
        for file in self._folder.glob("????-??-??.id"):
            with file.open(encoding="ascii") as lines:
                if any(line.rstrip("\n") in ids for line in lines):
                    yield date.fromisoformat(file.stem)

    def _file(self, day: date) -> Path:
        return self._folder / f"{day}.csv"

    def _noted(self) -> Reading | None:
        """The last one that came to its end, for the same units. Those who read before what was
        lacking was noted may have taken a part of a day for the whole."""
        try:
            said = json.loads((self._folder / READ).read_text("utf-8"))
            if said["enheter"] != self._named():
                return None
            return Reading(datetime.fromisoformat(said["läst"]), set(said["utan"]))
        except (OSError, ValueError, KeyError, TypeError):
            return None

    def _note(self, reading: Reading) -> None:
        said = {
            "läst": reading.at.isoformat(),
            "enheter": self._named(),
            "utan": sorted(reading.without),
        }
        _write(self._folder / READ, json.dumps(said, ensure_ascii=False) + "\n")

    def _named(self) -> dict[str, str]:
        return {id: unit.school for id, unit in self._units.items()}


def _ids(said: object) -> Iterator[str]:
    """Raises NoAnswer: of what nobody can read nobody knows what is gone."""
    if said is None:
        return
    if not isinstance(said, list) or not all(isinstance(one, str) for one in said):
        raise NoAnswer(UNREADABLE)
    yield from map(str.lower, said)


def _midnight(day: date) -> str:
    return datetime.combine(day, time(), STOCKHOLM).astimezone(UTC).isoformat()


def _write(file: Path, text: str) -> None:
    write(file, text.encode(), 0o666)
