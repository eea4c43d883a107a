"""Trying a case from a file: the same door, ledger and rules as a real one, with a set clock."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta

from barnlots.kernel import decide, evolve
from barnlots.model import commands as c
from barnlots.model.clock import local_day
from barnlots.model.errors import NotFound
from barnlots.model.people import Actor, Assignment, Child, Reference
from barnlots.packs.casefile import CaseFile, Consented, Entry, Happened, Seen
from barnlots.policy.policy import Policy
from barnlots.service import Barnlots, Decide
from barnlots.store import Ledger


@dataclass
class SetClock:
    """A clock that shows what it is set to."""

    now: datetime

    def __call__(self) -> datetime:
        return self.now


@dataclass
class Rehearsal:
    """A case being tried. `parts` are in the order they were opened."""

    barnlots: Barnlots
    clock: SetClock
    reference: Reference
    policy: Policy
    refused: list[str] = field(default_factory=list)

    @classmethod
    def open(
        cls,
        url: str,
        policy: Policy,
        reference: Reference,
        now: datetime,
        decide: Decide = decide,
    ) -> "Rehearsal":
        clock = SetClock(now)
        door = Barnlots(Ledger.open(url, evolve), policy, reference, clock, decide)
        return cls(door, clock, reference, policy)

    def route(self, case: CaseFile) -> tuple[str, ...]:
        """Hand in everything the file says, in time order; the parts that came of it."""
        for number, entry in enumerate(case.entries):
            self.clock.now = entry.at
            self._hand_in(case, entry, f"{case.name}/{number}")
        self._open_for_siblings(case)
        return tuple(part for part, _ in self.barnlots.holders_of(case.name))

    def later(self) -> datetime:
        """A moment after everything that the second opinion waits for is due."""
        return self.clock.now + timedelta(minutes=1)

    def person(self, holder_kind: str, role: str) -> Assignment:
        """Somebody with `role` in the first organisation of this kind.

        Raises NotFound when the reference has nobody there.
        """
        reference = self.barnlots.reference
        for organisation in reference.organisations:
            if organisation.kind == holder_kind:
                found = reference.in_office(organisation.id, role, local_day(self.clock.now))
                if found:
                    return found[0]
        raise NotFound("BL-C017", roll=role, hållare=holder_kind)

    def _hand_in(self, case: CaseFile, entry: Entry, key: str) -> None:
        match entry:
            case Seen():
                actor = self.person(entry.holder, entry.role)
                command = c.OpenCase(
                    key=key,
                    case=case.name,
                    holder=actor.organisation,
                    child=case.child,
                    noticed=(entry.noticed,),
                    coordinator=self._coordinator(case, actor),
                )
                self.barnlots.handle(command, Actor(assignment=actor.id))
            case Consented():
                part, actor_id = self._part_of(case, entry.holder)
                self.barnlots.handle(
                    c.GiveConsent(
                        key=key,
                        part=part,
                        given_by=entry.given_by,
                        document=entry.document,
                        receiver=entry.receiver,
                        organisation=entry.organisation,
                        expires_on=entry.expires_on,
                    ),
                    Actor(assignment=actor_id),
                )
            case Happened():
                part, _ = self._part_of(case, entry.holder)
                actor = self.person(entry.holder, entry.role)
                report = c.Report(key=key, part=part, way=entry.way, trigger=entry.trigger)
                self.barnlots.handle(report, Actor(assignment=actor.id))

    def _part_of(self, case: CaseFile, holder_kind: str) -> tuple[str, str]:
        for part, accountable in self.barnlots.holders_of(case.name):
            holder = self.reference.assignment(accountable).organisation
            if self.reference.organisation(holder).kind == holder_kind:
                return part, accountable
        raise NotFound("BL-C018", ärende=case.name, hållare=holder_kind)

    def _coordinator(self, case: CaseFile, first: Assignment) -> str:
        if case.coordinator is not None:
            return self.person(*case.coordinator).id
        for entry in case.entries:
            if isinstance(entry, Seen):
                return self.person(entry.holder, entry.role).id
        return first.id

    def _open_for_siblings(self, case: CaseFile) -> None:
        """Open the siblings' own cases, as whoever has been asked to do it would."""
        for part, accountable in self.barnlots.holders_of(case.name):
            with self.barnlots.ledger.read() as ledger:
                found = ledger.part(part)
            if found is None:
                continue
            for sibling, own_case in found.siblings.items():
                if own_case is None:
                    self._open_sibling(case, found.id, found.holder, sibling, accountable)

    def _open_sibling(
        self, case: CaseFile, part: str, holder: str, sibling: str, accountable: str
    ) -> None:
        name = f"{case.name}-{sibling}"
        actor = Actor(assignment=accountable)
        child = Child(id=name, circle=case.child.circle)
        self.clock.now += timedelta(minutes=1)
        self.barnlots.handle(
            c.OpenCase(
                key=f"{part}/{sibling}",
                case=name,
                holder=holder,
                child=child,
                sibling_of=case.name,
            ),
            actor,
        )
        self.barnlots.handle(
            c.NoteSiblingCase(key=f"{part}/{sibling}/klart", part=part, sibling=sibling, case=name),
            actor,
        )
