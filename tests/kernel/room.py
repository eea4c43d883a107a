"""A small municipality, and a part at its school that commands are decided on one by one."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import TypeVar

from tests.kernel.small import NOW, POLICY

from barnlots.kernel import Decision, decide
from barnlots.model import commands as c
from barnlots.model import events as e
from barnlots.model.calendar import SchoolCalendar
from barnlots.model.facts import Answer, Source, Unknown, Value
from barnlots.model.part import Handover, Part, Task
from barnlots.model.people import (
    Actor,
    Assignment,
    Child,
    Guardian,
    Organisation,
    Reference,
)
from barnlots.policy.policy import Policy

P = TypeVar("P")

CALENDAR = SchoolCalendar(
    id="k",
    terms=((date(2026, 8, 17), date(2026, 12, 18)), (date(2027, 1, 11), date(2027, 6, 10))),
    breaks=((date(2026, 10, 26), date(2026, 10, 30)),),
)
STAFF = (
    ("mentor-1", "p1", "skolan", "mentor"),
    ("mentor-2", "p2", "skolan", "mentor"),
    ("kurator-1", "p3", "skolan", "kurator"),
    ("rektor-1", "p4", "skolan", "rektor"),
    ("chef-skola", "p5", "skolan", "chef"),
    ("läkare-1", "p6", "bup", "läkare"),
    ("chef-bup", "p7", "bup", "chef"),
    ("läkare-2", "p8", "akuten", "läkare"),
    ("mentor-annan", "p9", "annan", "mentor"),
)


def reference(*gone: str, staff: Sequence[tuple[str, str, str, str]] = STAFF) -> Reference:
    """Everybody in office, but for those who left yesterday."""
    return Reference(
        taken_at=NOW,
        tzdata="",
        organisations=(
            Organisation(id="skolan", name="", kind="skola", tenant="kommunen", calendar="k"),
            Organisation(id="annan", name="", kind="skola", tenant="kommunen", calendar="k"),
            Organisation(id="bup", name="", kind="bup", tenant="regionen", calendar="k"),
            Organisation(id="akuten", name="", kind="barnmedicin", tenant="regionen", calendar="k"),
        ),
        assignments=tuple(
            Assignment(
                id=one,
                person=person,
                organisation=organisation,
                role=role,
                valid_from=date(2025, 1, 1),
                valid_until=date(2026, 9, 14) if one in gone else None,
            )
            for one, person, organisation, role in staff
        ),
        calendars=(CALENDAR,),
    )


def seen(
    about: str | None = None,
    at: datetime = NOW,
    answers: Mapping[str, Value | Unknown] | None = None,
    **more: Value | Unknown,
) -> c.Noticed:
    """An observation with these answers."""
    return c.Noticed(
        seen_at=at,
        source=Source.CHILD,
        about=about,
        answers=tuple(
            Answer(fact=fact, unknown=value)
            if isinstance(value, Unknown)
            else Answer(fact=fact, value=value)
            for fact, value in {**(answers or {}), **more}.items()
        ),
    )


CHILD = Child(
    id="barn",
    circle=(
        Guardian(id="mamma", relation="vårdnadshavare"),
        Guardian(id="pappa", relation="vårdnadshavare"),
        Guardian(id="farmor", relation="släkting", consents=False),
    ),
)


@dataclass
class Room:
    """One part at the school, decided on by whoever acts, under whoever is in office."""

    policy: Policy = POLICY
    reference: Reference = field(default_factory=reference)
    now: datetime = NOW
    child: Child = CHILD
    _part: Part | None = None
    events: list[e.Event] = field(default_factory=list)

    @property
    def part(self) -> Part:
        assert self._part is not None
        return self._part

    def do(self, command: c.Command, actor: str | None = "mentor-1") -> Decision:
        decision = decide(
            self.policy, self.reference, self._part, command, Actor(assignment=actor), self.now
        )
        self._part = decision.part
        self.events.extend(decision.events)
        return decision

    def see(self, *noticed: c.Noticed, actor: str | None = "mentor-1") -> Decision:
        return self.do(
            c.OpenCase(key="k", case="ä", holder="skolan", child=self.child, noticed=noticed), actor
        )

    def report(self, way: str, trigger: str, actor: str | None = "mentor-1") -> Decision:
        return self.do(c.Report(key="k", part="ä/skolan", way=way, trigger=trigger), actor)

    def end(self, way: str, trigger: str) -> Decision:
        """All that the way asked for is ticked off, and then somebody says that it is over."""
        for task in tuple(self.part.tasks.values()):
            if task.way == way:
                self.do(c.DoTask(key="k", part="ä/skolan", task=task.id))
        return self.report(way, trigger)

    def wake(self, deadline: str) -> Decision:
        """Let a deadline pass, at the moment it is due."""
        self.now = max(self.now, self.part.deadlines[deadline].at)
        return self.do(
            c.PassDeadline(key="k", part="ä/skolan", deadline=deadline, at=self.now), None
        )

    def task(self, what: str) -> Task | None:
        return next((one for one in self.part.tasks.values() if one.what == what), None)

    @property
    def handover(self) -> Handover:
        """The newest handover."""
        return list(self.part.handovers.values())[-1]

    def step(self, way: str) -> str | None:
        state = self.part.ways.get(way)
        return None if state is None else state.step


def payloads(decision: Decision, kind: type[P]) -> list[P]:
    return [one.payload for one in decision.events if isinstance(one.payload, kind)]


def held(decision: Decision) -> dict[str, Value]:
    """What the decision held true."""
    assert decision.situation is not None
    return decision.situation.facts
