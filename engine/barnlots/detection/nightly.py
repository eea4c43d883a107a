"""One night: files are read and added up, and what is new of a pupil is handed in through the door.

Run again, nothing is done twice: what was said is remembered, and a command that was answered is
known by its key, which is the day, the pupil, which time it is, and what is said.
"""

import tempfile
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from itertools import islice
from pathlib import Path
from typing import Protocol, TypeVar

from barnlots.detection.children import GROUP, Children, Register, of_files
from barnlots.detection.engine import MEMORY, connected
from barnlots.detection.evidence import words
from barnlots.detection.intake import Intake
from barnlots.detection.judged import Judged, judge
from barnlots.detection.limits import Limits, first_day, limits_of
from barnlots.detection.quarantine import Quarantine
from barnlots.detection.remembered import Pupil, Remembered, Said
from barnlots.detection.sieve import sieve
from barnlots.detection.sums import Attendance, add_up, concerned, protected
from barnlots.model.base import digest
from barnlots.model.clock import end_of
from barnlots.model.commands import Noticed, OpenCase
from barnlots.model.errors import BarnlotsError
from barnlots.model.events import PartOpened
from barnlots.model.facts import Source
from barnlots.model.people import ENGINE, Child
from barnlots.service import Barnlots, Outcome

_T = TypeVar("_T")

_NOBODY: Mapping[str, str] = {}


@dataclass
class Night:
    """What a night came to. `described` are open parts that learnt something of who the child is,
    and `presumed` new ones where it counts as protected because nobody said;
    `undecided` pupils of whom too little is registered, by holder; `refused` those who could not be
    handed in, by code, and what each code says."""

    since: date
    until: date
    rows: int = 0
    pupils: int = 0
    holders: int = 0
    detected: int = 0
    recorded: int = 0
    same: int = 0
    again: int = 0
    described: int = 0
    presumed: int = 0
    undecided: Counter[str] = field(default_factory=Counter)
    refused: Counter[str] = field(default_factory=Counter)
    errors: dict[str, BarnlotsError] = field(default_factory=dict)

    def learns(self, answers: Iterable[Outcome | BarnlotsError]) -> None:
        """What the ledger answers to who a child is."""
        for answer in answers:
            heard = self.hears(answer)
            self.described += heard is not None and bool(heard.events)

    def hears(self, answer: Outcome | BarnlotsError) -> Outcome | None:
        """What the ledger answers; None when it refuses."""
        if isinstance(answer, Outcome):
            return answer
        self.refused[answer.code] += 1
        self.errors.setdefault(answer.code, answer)
        return None


@dataclass(frozen=True)
class _New:
    """What is to be said of one pupil, and what is then remembered."""

    pupil: Pupil
    said: Said
    noticed: Noticed

    def command(self, child: Child, mentor: str | None) -> OpenCase:
        """The pupil's case at the holder begins, or hears more. It is called as the pupil is."""
        holder, pupil = self.pupil
        said = f"{self.said.day}/{holder}/{pupil}/{self.said.turn}/{digest(self.noticed)}"
        return OpenCase(
            key=f"närvaro/{said}",
            case=pupil,
            holder=holder,
            child=child,
            noticed=(self.noticed,),
            accountable=mentor,
        )


class Watch(Protocol):
    """Somebody who is shown how far it has come: `what` is a code of the catalogue."""

    def __call__(self, items: Iterable[_T], what: str, total: int | None) -> Iterable[_T]: ...


def _unwatched(items: Iterable[_T], what: str, total: int | None) -> Iterable[_T]:
    return items


def run_night(
    door: Barnlots,
    files: Sequence[Path],
    day: date,
    remembered: Path,
    quarantine: Quarantine,
    *,
    mentors: Mapping[str, str] = _NOBODY,
    children: Children | None = None,
    others_unprotected: bool = False,
    memory: str = MEMORY,
    watch: Watch = _unwatched,
) -> Night:
    """Let the four weeks of attendance that end on `day` be said in the parts of those whom the
    policy's limits concern. Rows that cannot be taken in go to `quarantine`. When
    a pupil's part begins, `mentors` has the assignment that answers for it, if not the first in
    line is to. `children` says who they are, also while their parts are open; without it the
    files say no more than whether they are protected, and `others_unprotected` that those of whom
    no file says so are not.

    Raises Refused when the policy cannot say absence, NotFound, SourceError or StoreError when a
    file cannot be used; then nothing has been handed in. Raises what `children` raises; the next
    night goes on from there.
    """
    limits = limits_of(door.policy, day)
    today = [one.id for one in door.reference.organisations if not one.closed(day)]
    night = Night(since=first_day(day), until=day)
    with (
        tempfile.TemporaryDirectory(dir=remembered.absolute().parent) as place,
        connected(remembered, Path(place, "spilled"), memory) as connection,
    ):
        intake = Intake(connection, day, today, quarantine)
        copies = Path(place, "copies")
        copies.mkdir()
        for file in watch(files, "BL-NV100", len(files)):
            sieved = sieve(file, copies, quarantine)
            intake.take(sieved)
            if sieved.read != file:
                sieved.read.unlink()
        night.rows = intake.rows
        night.pupils, night.holders = add_up(connection, limits)
        memory_of = Remembered(connection)
        told = children or of_files(protected(connection), others=others_unprotected)
        register = Register(door, told, memory_of, day)
        night.learns(register.tell_open(today))
        known = memory_of.of_those_concerned()
        new = _what_is_new(concerned(connection), known, limits, day, night)
        waiting = iter(watch(new, "BL-NV101", None))
        while some := list(islice(waiting, GROUP)):
            memory_of.keep(_hand_in(door, some, night, register, mentors))
    return night


def _what_is_new(
    all_concerned: Iterable[Attendance],
    known: dict[Pupil, Said],
    limits: Limits,
    day: date,
    night: Night,
) -> Iterator[_New]:
    for one in all_concerned:
        before = known.get((one.holder, one.pupil))
        spoken_of = before is not None and before.detected
        judged = judge(one, limits, spoken_of=spoken_of)
        night.detected += judged.detected
        if judged.undecided:
            night.undecided[one.holder] += 1
        if not judged.detected and not spoken_of:
            continue
        if before is not None and not _is_new(judged, before, limits, day):
            night.same += 1
            continue
        turn = before.turn + 1 if before is not None else 1
        said = Said(day, turn, judged.state, judged.detected)
        yield _New((one.holder, one.pupil), said, _noticed(one, judged, day))


def _is_new(judged: Judged, before: Said, limits: Limits, day: date) -> bool:
    """Whether it says something else than last time, or that will soon have stopped counting. An
    older night never says anything against a newer one."""
    if day < before.day:
        return False
    changed = (judged.state, judged.detected) != (before.state, before.detected)
    return changed or (day - before.day).days >= limits.renewed_after


def _noticed(one: Attendance, judged: Judged, day: date) -> Noticed:
    return Noticed(
        seen_at=end_of(day),
        source=Source.OTHER,
        words=words(one, judged),
        answers=judged.answers,
    )


def _hand_in(
    door: Barnlots, some: list[_New], night: Night, register: Register, mentors: Mapping[str, str]
) -> Iterator[tuple[Pupil, Said]]:
    """Those that are in the ledger now; what was refused is tried again the next night."""
    known = register.known({one.pupil[1] for one in some})
    answers = door.handle_many(
        (one.command(register.child(one.pupil[1], known), mentors.get(one.pupil[1])), ENGINE)
        for one in some
    )
    begun, there = dict[Pupil, Child](), dict[Pupil, Child]()
    for one, answer in zip(some, answers, strict=True):
        heard = night.hears(answer)
        if heard is None:
            continue
        night.again += heard.again
        night.recorded += not heard.again
        yield one.pupil, one.said
        begins = any(isinstance(event.payload, PartOpened) for event in heard.events)
        if one.pupil[1] not in known:
            night.presumed += begins
        else:
            (begun if begins else there)[one.pupil] = known[one.pupil[1]]
    register.note(begun)
    night.learns(register.tell(there))
