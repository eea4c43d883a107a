"""A decision being made: events gathered in order, and the part as it is after each of them."""

from collections.abc import Callable
from datetime import datetime, timedelta

from barnlots.kernel.deadlines import due_at
from barnlots.kernel.evaluate import Interpreter, interpreter_of
from barnlots.kernel.evolve import evolve
from barnlots.kernel.sharing import all_blocked, blocked_guardians
from barnlots.kernel.situate import situate, weigh_all
from barnlots.kernel.staffing import Staffing
from barnlots.model import events as e
from barnlots.model.clock import local_day
from barnlots.model.due import Due, Unit
from barnlots.model.errors import Refused
from barnlots.model.facts import Fact, Observation
from barnlots.model.part import Deadline, DeadlineKind, Part, Task
from barnlots.model.people import Actor, Organisation, Reference
from barnlots.model.truth import Truth
from barnlots.policy.policy import Policy
from barnlots.policy.situation import Situation

URGENT = timedelta(hours=1)
RULE_FAILED = "BL-A001"
NOW = Due(count=0, unit=Unit.MINUTE, immediate=True)

_Weighed = tuple[tuple[Observation, ...], dict[str, Fact], tuple[str, ...]]


class Draft:
    """What one command leads to, step by step. `part` is None until it has been opened."""

    def __init__(
        self,
        policy: Policy,
        reference: Reference,
        part: Part | None,
        actor: Actor,
        now: datetime,
        interpreter: Interpreter | None = None,
    ) -> None:
        self.policy = policy
        self.reference = reference
        self.actor = actor
        self.now = now
        self.interpreter: Interpreter = interpreter or interpreter_of(policy)
        self.events: list[e.Event] = []
        self.newly_seen: tuple[str, ...] = ()
        self.fired_before = frozenset(part.fired if part else ())
        self._part = part
        self._parameters = policy.values_on(local_day(now))
        self._weighed: _Weighed | None = None
        self._situated: tuple[Part, Situation] | None = None
        self._failing: set[str] = set()
        self._judged: tuple[Situation, dict[str, Truth]] | None = None

    @property
    def exists(self) -> bool:
        """Whether there is a part yet, open or closed."""
        return self._part is not None

    @property
    def part(self) -> Part:
        """The part so far. Raises ValueError before it has been opened."""
        if self._part is None:
            raise ValueError("no part yet")
        return self._part

    @property
    def holder(self) -> Organisation:
        return self.reference.organisation(self.part.holder)

    @property
    def staffing(self) -> Staffing:
        return Staffing(self.policy, self.reference, self.part, self.now)

    @property
    def facts(self) -> dict[str, Fact]:
        """The weighed facts."""
        return self._weigh()[1]

    @property
    def unweighable(self) -> tuple[str, ...]:
        """The facts whose weighing failed: they are unknown, and a person is to be told."""
        return self._weigh()[2]

    @property
    def situation(self) -> Situation:
        """What conditions are read against, made again only when something in it has changed."""
        part = self.part
        if self._situated is None or not _same_basis(self._situated[0], part):
            made = situate(self.policy, part, self.facts, self._parameters, self.now)
            self._situated = (part, made)
        return self._situated[1]

    def truth(self, rule: str) -> Truth:
        """Whether the rule's condition holds now, judged once for each situation.

        Raises whatever the evaluation of the rule raises.
        """
        situation = self.situation
        if self._judged is None or self._judged[0] is not situation:
            self._judged = (situation, {})
        known = self._judged[1]
        if rule not in known:
            known[rule] = self.interpreter.rules[rule](situation)
        return known[rule]

    def _weigh(self) -> _Weighed:
        observations = self.part.observations
        if self._weighed is None or self._weighed[0] is not observations:
            self._weighed = (observations, *weigh_all(self.policy, observations, self.now))
        return self._weighed

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

    def attempt(self, name: str, title: str, work: Callable[[], object]) -> None:
        """Do `work`; when it crashes nothing of it remains, and a person is told instead.

        `name` says what crashed, `title` is what a person reads.
        """
        mark, part, failing = len(self.events), self._part, set(self._failing)
        try:
            work()
        except Refused:
            raise
        except Exception:
            del self.events[mark:]
            self._part, self._failing = part, failing
            self.fail(name, title)

    def fail(self, name: str, title: str) -> None:
        """Something of the policy could not be judged: nothing is concluded from it, people are
        alarmed, and one of them is asked to judge it. Said again when something new is seen."""
        said_before = name in self.part.failed
        if name in self._failing or (said_before and not self.newly_seen):
            return
        self._failing.add(name)
        if not said_before:
            self.add(e.RuleFailed(rule=name))
        self.alarm(RULE_FAILED, name, "ansvarig", "chefen")
        self.assign("ansvarig", f"prövar själv det som regeln skulle ha prövat: {title}", NOW, name)

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
        for same in self.part.tasks.values() if name is None else ():
            if (same.assignee, same.what, same.asks) == (person.id, what, asks):
                self._ask_sooner(same, task)
                return
        self.add(e.TaskAssigned(task=task))
        self.watch(task.id, DeadlineKind.TASK, at, person.id, task.raise_to)

    def _ask_sooner(self, task: Task, wanted: Task) -> None:
        """The same thing is wanted again: it is due at the earlier of the two times, and stays
        asked for as long as either of those who asked still wants it."""
        escalates = wanted.way is not None and self.policy.way_by_name[wanted.way].escalation
        shared = task.way if task.way == wanted.way else None
        merged = task.model_copy(
            update={
                "urgent": task.urgent or wanted.urgent,
                "way": wanted.way if escalates else shared,
            }
        )
        if merged != task:
            self.add(e.TaskAssigned(task=merged))
        if wanted.due_at is not None:
            self.hurry(merged, wanted.due_at)

    def hurry(self, task: Task, at: datetime) -> None:
        """A task is due at `at` instead, unless it is due before that already."""
        if task.due_at is not None and task.due_at <= at:
            return
        urgent = task.urgent or at - self.now <= URGENT
        sooner = task.model_copy(update={"due_at": at, "urgent": urgent})
        self.add(e.TaskAssigned(task=sooner))
        deadline = self.part.deadlines.get(task.id)
        if deadline is None or at < deadline.at:
            self.watch(task.id, DeadlineKind.TASK, at, task.assignee, task.raise_to)

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


def _same_basis(before: Part, after: Part) -> bool:
    """Whether nothing that a situation is made of has changed. A fold replaces what it changes
    and keeps the rest, so identity is enough."""
    return (
        before.observations is after.observations
        and before.consents is after.consents
        and before.ways is after.ways
        and before.reasons is after.reasons
        and before.child is after.child
    )
