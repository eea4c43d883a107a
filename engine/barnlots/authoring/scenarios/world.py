"""A scenario's world: one child, a set clock, and the same door, ledger and rules as a real case.

Nothing in it knows what the policy should do: it acts and looks, and the scenario says what is
expected.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

from barnlots.authoring.coverage.watching import Watcher
from barnlots.authoring.rehearsal import Rehearsal
from barnlots.authoring.scenarios.blank import begun_ledger
from barnlots.kernel import decide
from barnlots.model import commands as c
from barnlots.model.clock import from_local, local_day
from barnlots.model.errors import Refused
from barnlots.model.events import Event
from barnlots.model.facts import Answer, Source
from barnlots.model.filled import ItemAnswer
from barnlots.model.part import Part
from barnlots.model.people import ENGINE, Actor, Assignment, Child, Guardian, Reference
from barnlots.packs.casefile import CaseFile
from barnlots.policy.policy import Policy
from barnlots.service import Outcome

CASE = "barnet"
BEGINS = from_local("2026-10-14 09:00")
_MOST_PASSED = 2_000


@dataclass(frozen=True)
class Setting:
    """What a scenario is played with: the pack's policy, the people, and where case files lie.
    `base` is the policy of the pack underneath, when there is one."""

    policy: Policy
    reference: Reference
    cases: tuple[Path, ...] = ()
    base: Policy | None = None


@dataclass(frozen=True)
class Who:
    """Somebody by role and kind of holder, as a step names them."""

    role: str
    holder: str


@dataclass
class World:
    """`said` is the newest observation's command, so that it can be handed in again; `refused`
    what the door answered to the step before."""

    rehearsal: Rehearsal
    setting: Setting
    case: str = CASE
    child: Child = field(default_factory=lambda: Child(id=CASE))
    age: int | None = None
    coordinator: Who | None = None
    said: tuple[c.OpenCase, Actor] | None = None
    refused: Refused | None = None
    watcher: Watcher | None = None
    outcome: Outcome | None = None
    _keys: int = 0

    @property
    def policy(self) -> Policy:
        return self.setting.policy

    @property
    def reference(self) -> Reference:
        """Who is in office now: people may have left since the scenario began."""
        return self.rehearsal.barnlots.reference

    @property
    def now(self) -> datetime:
        return self.rehearsal.clock.now

    # ---- Looking ----

    def parts(self) -> tuple[Part, ...]:
        """The parts of the case, in the order they were opened."""
        with self.rehearsal.barnlots.ledger.read() as ledger:
            return ledger.parts_of(self.case)

    def part_or_none(self, holder: str) -> Part | None:
        """The part of the first organisation of this kind that has one."""
        organisation = self.reference.organisation
        return next((one for one in self.parts() if organisation(one.holder).kind == holder), None)

    def events(self, holder: str) -> tuple[Event, ...]:
        part = self.part_or_none(holder)
        if part is None:
            return ()
        with self.rehearsal.barnlots.ledger.read() as ledger:
            return ledger.events(part.id)

    def person(self, who: Who) -> Assignment:
        """The person whom the step names, in office at the child's own organisation of the kind.

        Raises NotFound when the reference has nobody there.
        """
        part = self.part_or_none(who.holder)
        if part is not None:
            found = self.reference.in_office(part.holder, who.role, local_day(self.now))
            if found:
                return found[0]
        return self.rehearsal.person(who.holder, who.role)

    # ---- Acting ----

    def key(self) -> str:
        self._keys += 1
        return f"scenario/{self._keys}"

    def handle(self, command: c.Command, actor: Actor) -> None:
        """Give a command; what the door refuses is kept for the step that expects it."""
        try:
            self.outcome = self.rehearsal.barnlots.handle(command, actor)
        except Refused as refused:
            self.refused = refused

    def by(self, who: Who) -> Actor:
        return Actor(assignment=self.person(who).id)

    def notice(
        self,
        who: Who,
        source: Source,
        answers: tuple[Answer, ...],
        about: str | None = None,
        words: str = "",
    ) -> None:
        """Somebody hands in an observation: the part is opened if it was not there."""
        seen = c.Noticed(seen_at=self.now, source=source, words=words, about=about, answers=answers)
        person = self.person(who)
        part = self.part_or_none(who.holder)
        command = c.OpenCase(
            key=self.key(),
            case=self.case,
            holder=part.holder if part else person.organisation,
            child=part.child if part else self.born_child(),
            noticed=(seen,),
            coordinator=self.person(self.coordinator).id if self.coordinator else None,
        )
        self.said = (command, Actor(assignment=person.id))
        self.handle(*self.said)

    def hand_in(self, who: Who, instrument: str, answers: tuple[ItemAnswer, ...]) -> None:
        """Somebody hands in a filled-in form: the part is opened if it was not there."""
        if self.part_or_none(who.holder) is None:
            self.notice(who, Source.OTHER, ())
        part = self.part_or_none(who.holder)
        if part is not None:
            command = c.RecordInstrument(
                key=self.key(),
                part=part.id,
                instrument=instrument,
                seen_at=self.now,
                answers=answers,
            )
            self.handle(command, self.by(who))

    def born_child(self) -> Child:
        """The child, born on the first day of the year in which it turned its age."""
        known = next(iter(self.parts()), None)
        if known is not None:
            return known.child
        if self.age is None or self.child.born is not None:
            return self.child
        return self.child.model_copy(
            update={"born": date(local_day(self.now).year - self.age, 1, 1)}
        )

    def add_people(self, *people: Guardian) -> None:
        circle = (*self.child.circle, *people)
        self.child = self.child.model_copy(update={"circle": circle})

    def change_child(self, **update: Any) -> None:
        self.child = self.child.model_copy(update=update)

    def take_case(self, case: CaseFile) -> None:
        """Go on from a coded case: everything in it is handed in, and the clock stands there."""
        self.case, self.child = case.name, case.child
        self.rehearsal.route(case)

    def wait_until(self, moment: datetime) -> None:
        """Let time pass: every deadline on the way is noticed when it passes, in order."""
        door, clock = self.rehearsal.barnlots, self.rehearsal.clock
        for _ in range(_MOST_PASSED):
            with door.ledger.read() as ledger:
                due = ledger.due(moment, 1)
            if not due:
                break
            deadline = due[0].deadline
            clock.now = max(clock.now, deadline.at)
            door.handle(c.PassDeadline.of(due[0].part, deadline), ENGINE)
        clock.now = max(clock.now, moment)

    def leave(self, who: Who) -> None:
        """Somebody's assignment ends the day before, suddenly."""
        gone = self.person(who)
        ended = gone.model_copy(update={"valid_until": local_day(self.now) - timedelta(days=1)})
        people = tuple(ended if one.id == gone.id else one for one in self.reference.assignments)
        self._change(assignments=people)

    def open_one_more(self, kind: str, name: str) -> None:
        """There is another organisation like the first of the kind, with as many people."""
        like = next(one for one in self.reference.organisations if one.kind == kind)
        organisations, people = self.reference.organisations, self.reference.assignments
        self._change(
            organisations=(*organisations, like.model_copy(update={"id": name, "name": name})),
            assignments=(
                *people,
                *(_there(one, name) for one in people if one.organisation == like.id),
            ),
        )

    def move_away(self, holder: str) -> None:
        """Every organisation of the kind is of an authority of its own."""
        there = tuple(
            one.model_copy(update={"tenant": one.id}) if one.kind == holder else one
            for one in self.reference.organisations
        )
        self._change(organisations=there)

    def _change(self, **update: Any) -> None:
        changed = self.reference.model_copy(update=update)
        try:
            self.rehearsal.barnlots.change_reference(changed)
        except Refused as refused:
            self.refused = refused


def _there(assignment: Assignment, organisation: str) -> Assignment:
    there = {"organisation": organisation, "absences": ()}
    names = {name: f"{getattr(assignment, name)}-{organisation}" for name in ("id", "person")}
    return assignment.model_copy(update={**there, **names})


@contextmanager
def a_world(setting: Setting, watcher: Watcher | None = None) -> Iterator[World]:
    """A world with an empty ledger that lives as long as it; `watcher` notes what is decided."""
    how = watcher.decide if watcher else decide
    with begun_ledger(setting.policy, setting.reference) as url:
        rehearsal = Rehearsal.open(url, setting.policy, setting.reference, BEGINS, how)
        with rehearsal.barnlots:
            yield World(rehearsal, setting, watcher=watcher)
