"""The shipped policy in the example municipality, behind the one door, with a clock to set."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from itertools import count
from pathlib import Path
from typing import TypeVar

from tests.shipped import the_policy, the_reference

from barnlots.kernel import evolve
from barnlots.model import commands as c
from barnlots.model import events as e
from barnlots.model.facts import Answer, Source, Value
from barnlots.model.part import Part
from barnlots.model.people import Actor, Child, Guardian, Reference
from barnlots.policy.policy import Policy
from barnlots.service import Barnlots, Outcome
from barnlots.store import Ledger

NOW = datetime(2026, 9, 15, 8, 30, tzinfo=UTC)
SCHOOL, MENTOR, HEAD = "ekskolan", "mentor-ekskolan", "rektor-ekskolan"
NURSE, DOCTOR = "skolskoterska-emi", "lakare-bup"
PART = "ärende-1/ekskolan"
CHILD = Child(
    id="barn-1",
    circle=(
        Guardian(id="mamma", relation="vårdnadshavare"),
        Guardian(id="pappa", relation="vårdnadshavare"),
    ),
)
P = TypeVar("P")


def noticed(
    answers: Mapping[str, Value], about: str | None = None, at: datetime = NOW
) -> c.Noticed:
    said = tuple(Answer(fact=fact, value=value) for fact, value in answers.items())
    return c.Noticed(seen_at=at, source=Source.CHILD, about=about, answers=said)


@dataclass
class House:
    """One installation. Every command gets a key of its own unless one is given."""

    folder: Path
    policy: Policy = field(default_factory=the_policy)
    reference: Reference = field(default_factory=the_reference)
    now: datetime = NOW
    url: str = ""

    def __post_init__(self) -> None:
        self.url = self.url or f"sqlite:///{self.folder / 'liggare.db'}"
        self.barnlots = self.another()
        self._keys = count()

    def another(self) -> Barnlots:
        """A second door to the same ledger, as another process would have."""
        return Barnlots(
            Ledger.open(self.url, evolve), self.policy, self.reference, lambda: self.now
        )

    def key(self) -> str:
        return f"nyckel-{next(self._keys)}"

    def see(
        self,
        answers: Mapping[str, Value],
        *,
        holder: str = SCHOOL,
        actor: str | None = MENTOR,
        case: str = "ärende-1",
        about: str | None = None,
        coordinator: str | None = None,
    ) -> Outcome:
        command = c.OpenCase(
            key=self.key(),
            case=case,
            holder=holder,
            child=CHILD,
            noticed=(noticed(answers, about, self.now),),
            coordinator=coordinator,
        )
        return self.barnlots.handle(command, Actor(assignment=actor))

    def do(self, command: c.Command, actor: str | None = MENTOR) -> Outcome:
        return self.barnlots.handle(command, Actor(assignment=actor))

    def part(self, name: str = PART) -> Part:
        found = self.find(name)
        assert found is not None
        return found

    def find(self, name: str) -> Part | None:
        with self.barnlots.ledger.read() as ledger:
            return ledger.part(name)

    def events(self, name: str = PART) -> tuple[e.Event, ...]:
        with self.barnlots.ledger.read() as ledger:
            return ledger.events(name)

    def told(self, name: str = PART) -> list[e.PersonAlarmed]:
        return kinds(self.events(name), e.PersonAlarmed)


def kinds(events: tuple[e.Event, ...], kind: type[P]) -> list[P]:
    return [one.payload for one in events if isinstance(one.payload, kind)]
