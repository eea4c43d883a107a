"""A decision being made: events gathered in order, and the part as it is after each of them."""

from datetime import datetime, timedelta

from barnlots.kernel.deadlines import due_at
from barnlots.kernel.evaluate import Interpreter, interpreter_of
from barnlots.kernel.evolve import evolve
from barnlots.kernel.sharing import all_blocked, blocked_guardians
from barnlots.kernel.situate import situate, weigh_all
from barnlots.kernel.staffing import Staffing
from barnlots.model import events as e
from barnlots.model.due import Due
from barnlots.model.facts import Fact
from barnlots.model.part import Deadline, DeadlineKind, Part, Task
from barnlots.model.people import Actor, Organisation, Reference
from barnlots.policy.policy import Policy
from barnlots.policy.situation import Situation

URGENT = timedelta(hours=1)


class Draft:
    """What one command leads to, step by step. `part` is None until it has been opened."""

    def __init__(
        self,
        policy: Policy,
        reference: Reference,
        part: Part | None,
        actor: Actor,
        now: datetime,
    ) -> None:
        self.policy = policy
        self.reference = reference
        self.actor = actor
        self.now = now
        self.events: list[e.Event] = []
        self.newly_seen: tuple[str, ...] = ()
        self._part = part
        self._weighed: tuple[int, dict[str, Fact]] = (-1, {})

    @property
    def part(self) -> Part:
        """The part so far. Raises ValueError before it has been opened."""
        if self._part is None:
            raise ValueError("no part yet")
        return self._part

    @property
    def interpreter(self) -> Interpreter:
        return interpreter_of(self.policy)

    @property
    def holder(self) -> Organisation:
        return self.reference.organisation(self.part.holder)

    @property
    def staffing(self) -> Staffing:
        return Staffing(self.policy, self.reference, self.part, self.now)

    @property
    def facts(self) -> dict[str, Fact]:
        """The weighed facts; weighed again only when something new has been observed."""
        count = len(self.part.observations)
        if self._weighed[0] != count:
            self._weighed = (count, weigh_all(self.policy, self.part, self.now))
        return self._weighed[1]

    @property
    def situation(self) -> Situation:
        return situate(self.policy, self.part, self.facts, self.now)

    def open(self, part_id: str, case: str, holder: Organisation, payload: e.PartOpened) -> None:
        """The first event of a part that did not exist."""
        self._append(part_id, case, holder.tenant, holder.id, 1, payload)

    def add(self, payload: e.Payload) -> None:
        part = self.part
        self._append(part.id, part.case, part.tenant, part.holder, part.version + 1, payload)

    def _append(
        self, part_id: str, case: str, tenant: str, holder: str, sequence: int, payload: e.Payload
    ) -> None:
        event = e.Event(
            case=case,
            part=part_id,
            tenant=tenant,
            holder=holder,
            sequence=sequence,
            at=self.now,
            actor=self.actor,
            policy=self.policy.digest,
            reference=self.reference.digest,
            payload=payload,
        )
        self.events.append(event)
        self._part = evolve(self._part, event)

    def due(self, due: Due) -> datetime:
        return due_at(due, self.now, self.reference.calendar(self.part.holder), self.policy)

    def name(self, prefix: str) -> str:
        """A name that no other thing in this part has: events are numbered."""
        return f"{prefix}-{self.part.version + 1}"

    def assign(
        self,
        role: str,
        what: str,
        due: Due,
        origin: str,
        *,
        raise_to: str | None = None,
        asks: tuple[str, ...] = (),
        rests_on: tuple[str, ...] = (),
        way: str | None = None,
        name: str | None = None,
        contacts_guardians: bool = False,
    ) -> None:
        """Give somebody something to do, with a deadline of its own. What the same person already
        has to do is not asked for twice, and nothing reaches a guardian on whom a block stands."""
        not_to = blocked_guardians(self.part) if contacts_guardians else ()
        if contacts_guardians and all_blocked(self.part):
            self.add(e.NoticeWithheld(origin=origin))
            return
        person = self.staffing.find(role, rests_on)
        at = self.due(due)
        for open_task in self.part.tasks.values():
            same = open_task.assignee == person.id and open_task.what == what
            if same and open_task.asks == asks and open_task.id != name:
                return
        task = Task(
            id=name or self.name("att-göra"),
            role=role,
            assignee=person.id,
            what=what,
            due_at=at,
            raise_to=raise_to or "chefen",
            origin=origin,
            asks=asks,
            way=way,
            urgent=due.immediate or at - self.now <= URGENT,
            not_to=not_to,
            contacts_guardians=contacts_guardians,
        )
        self.add(e.TaskAssigned(task=task))
        self.watch(task.id, DeadlineKind.TASK, at, person.id, task.raise_to)

    def watch(self, name: str, kind: DeadlineKind, at: datetime, owner: str, raise_to: str) -> None:
        """Set a deadline; when it passes, somebody is told."""
        deadline = Deadline(id=name, kind=kind, at=at, owner=owner, raise_to=raise_to)
        self.add(e.DeadlineSet(deadline=deadline))

    def finish(self, task: str, by: str | None) -> None:
        """A task is done, and its deadline met."""
        self.add(e.TaskDone(task=task, by=by))
        if task in self.part.deadlines:
            self.add(e.DeadlineMet(deadline=task))

    def alarm(self, why: str, about: str, *roles: str) -> None:
        """Tell named people to look now: once each, even when several roles are one person."""
        told: list[str] = []
        for role in roles:
            person = self.staffing.find(role).id
            if person not in told:
                told.append(person)
                self.add(e.PersonAlarmed(assignment=person, why=why, about=about))
