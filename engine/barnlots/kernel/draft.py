"""A decision being made: events gathered in order, and the part as it is after each of them."""

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import NoReturn

from barnlots.kernel.blocking import all_blocked, blocked_guardians
from barnlots.kernel.carried import Carried, carried, grown
from barnlots.kernel.deadlines import counts_school_days, due_at
from barnlots.kernel.evaluate import Interpreter, interpreter_of
from barnlots.kernel.evolve import evolve
from barnlots.kernel.heard import Heard
from barnlots.kernel.judging import Direct, Judgement
from barnlots.kernel.on_call import OnCall, at_this_hour
from barnlots.kernel.recall import Recalled, recall_of
from barnlots.kernel.situate import for_disclosing, situate, weigh_heard
from barnlots.kernel.staffing import Found, Staffing
from barnlots.kernel.versions import InForce
from barnlots.model import events as e
from barnlots.model.alarm import ON_CALL, RULE_FAILED
from barnlots.model.clock import local_day
from barnlots.model.due import Due, Unit
from barnlots.model.errors import Refused
from barnlots.model.facts import Fact
from barnlots.model.part import Deadline, DeadlineKind, Part, Task
from barnlots.model.people import Actor, Organisation, Reference
from barnlots.model.truth import Truth
from barnlots.policy.conditions import Condition
from barnlots.policy.policy import Policy
from barnlots.policy.situation import Situation

URGENT = timedelta(hours=1)
NOW = Due(count=0, unit=Unit.MINUTE, immediate=True)
ASKED_SOONER = "BL-MOVED_SOONER"

_Weighed = tuple[Heard, dict[str, Fact], tuple[str, ...]]


class Draft:
    """What one command leads to, step by step. `part` is the part so far; asking for it raises
    ValueError until it has been opened."""

    part: Part

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
        self.today = local_day(now)
        self._day = recall_of(policy).on(self.today) if interpreter is None else None
        self.interpreter: Interpreter = interpreter or interpreter_of(policy)
        self.events: list[e.Event] = []
        self.newly_seen: tuple[str, ...] = ()
        self.beyond_terms = False
        self._carried = carried(policy, part) if part is not None else None
        self.fired_before = self._carried.fired.lasting if self._carried else frozenset[str]()
        if part is not None:
            self.part = part
        self._parameters = self._day.parameters if self._day else policy.values_on(self.today)
        self._weighed: _Weighed | None = None
        self._situation: Situation | None = None
        self._situated: tuple[Part, Situation] | None = None
        self._staffing: Staffing | None = None
        self._failing = frozenset[str]()
        self._direct: Direct | None = None
        self._recalled: Recalled | None = None

    def __getattr__(self, name: str) -> NoReturn:
        # Only for what is not there: everything is asked of the part, so it is a plain attribute.
        raise ValueError("no part yet") if name == "part" else AttributeError(name)

    @property
    def exists(self) -> bool:
        """Whether there is a part yet, open or closed."""
        return "part" in self.__dict__

    @property
    def holder(self) -> Organisation:
        return self.reference.organisation(self.part.holder)

    @property
    def staffing(self) -> Staffing:
        part = self.part
        if self._staffing is None or not self._staffing.still_of(part):
            self._staffing = Staffing(self.policy, self.reference, part, self.now)
        return self._staffing

    @property
    def carried(self) -> Carried:
        """What has been worked out of the part as it is now."""
        part = self.part
        known = self._carried
        self._carried = carried(self.policy, part) if known is None else grown(known, part)
        return self._carried

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
        if self._situation is None:
            self._situation = situate(
                self.policy, self.part, self.facts, self._parameters, self.now, self._situated
            )
            self._situated = (self.part, self._situation)
        return self._situation

    @property
    def judgement(self) -> Judgement:
        """What holds now, judged once for each situation."""
        if self._recalled is not None and self._recalled.situation is self._situation:
            return self._recalled
        situation = self.situation
        if self._day is None:
            if self._direct is None or self._direct.situation is not situation:
                self._direct = Direct(self.interpreter, situation)
            return self._direct
        if self._recalled is None or self._recalled.situation is not situation:
            self._recalled = self._day.judged(situation, self._recalled)
            self._situation = self._recalled.situation
        return self._recalled

    def holds(self, condition: Condition) -> Truth:
        """What a condition of the table of disclosures is now, by what may be relied on there. What
        cannot be judged is not known, and a person is told."""
        try:
            return self.interpreter.judge(condition, self.relied_on(condition))
        except Exception:
            self.fail("utlämnanden", "vad som får lämnas ut")
            return Truth.UNKNOWN

    def relied_on(self, condition: Condition) -> Situation:
        """What is known of what the condition of the table reads, by whom it is known there."""
        reads = self.interpreter.behind(condition)
        return for_disclosing(self.policy, self.carried.heard, self.situation, reads, self.now)

    @property
    def in_force(self) -> InForce:
        """The rules that the part stands under and that concern this kind of holder."""
        opened = local_day(self.part.opened_at)
        return self.interpreter.versions.in_force(self.holder.kind, opened, self.today)

    def _weigh(self) -> _Weighed:
        heard = self.carried.heard
        if self._weighed is None or self._weighed[0] is not heard:
            self._weighed = (heard, *weigh_heard(heard, self.now))
        return self._weighed

    def open(self, part_id: str, case: str, holder: Organisation, payload: e.PartOpened) -> None:
        """The first event of a part that did not exist."""
        self._append(None, self._first(part_id, case, holder.tenant, holder.id, 1, payload))

    def add(self, payload: e.Payload) -> None:
        part, version = self.part, self.part.version + 1
        if self.events:
            # The next in its own envelope.
            shape = e.SCHEMA_VERSIONS.get(payload.type, 1)
            changed = {"sequence": version, "payload": payload, "schema_version": shape}
            event = self.events[-1].model_copy(update=changed)
        else:
            event = self._first(part.id, part.case, part.tenant, part.holder, version, payload)
        self._append(part, event)

    def _first(
        self, part_id: str, case: str, tenant: str, holder: str, sequence: int, payload: e.Payload
    ) -> e.Event:
        # Every part of it has been checked where it was made.
        return e.Event.made(
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
            schema_version=e.SCHEMA_VERSIONS.get(payload.type, 1),
        )

    def _append(self, before: Part | None, event: e.Event) -> None:
        self.events.append(event)
        self._stand(before, evolve(before, event))

    def _stand(self, before: Part | None, part: Part) -> None:
        if before is None or not _same_basis(before, part):
            self._situation = None
        self.part = part

    def attempt(self, name: str, title: str, work: Callable[[], object]) -> None:
        """Do `work`; when it crashes nothing of it remains, and a person is told instead.

        `name` says what crashed, `title` is what a person reads.
        """
        mark, part, failing = len(self.events), self.part, self._failing
        try:
            work()
        except Refused:
            raise
        except Exception:
            del self.events[mark:]
            self._failing = failing
            self._stand(self.part, part)
            self.fail(name, title)

    def fail(self, name: str, title: str) -> None:
        """Something of the policy could not be judged: nothing is concluded from it, people are
        alarmed, and one of them is asked to judge it. Said again when something new is seen."""
        said_before = name in self.part.failed
        if name in self._failing or (said_before and not self.newly_seen):
            return
        self._failing |= {name}
        if not said_before:
            self.add(e.RuleFailed.made(rule=name))
        self.alarm(RULE_FAILED, name, "ansvarig", "chefen")
        self.assign("ansvarig", f"prövar själv det som regeln skulle ha prövat: {title}", NOW, name)

    def due(self, due: Due, *, protective: bool = False) -> datetime:
        """When it is due by the holder's calendar; `beyond_terms` when that does not reach."""
        calendar = self.reference.calendar(self.part.holder)
        at = due_at(due, self.now, calendar, self.policy, protective=protective)
        if not protective and counts_school_days(due, self.policy):
            self.beyond_terms |= calendar.unknown_on(local_day(at))
        return at

    def protects(self, origin: str, way: str | None) -> bool:
        """Whether what `origin` asks for protects life or a child."""
        rule = self.policy.rule_by_id.get(origin)
        if rule is not None and rule.protects is not None:
            return True
        asking = self.policy.way_by_name.get(way) if way is not None else None
        return asking is not None and asking.escalation

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
        to: Found | None = None,
    ) -> None:
        """Give somebody something to do, with a deadline of its own. What the same person already
        has to do is not asked for twice, and nothing reaches a guardian on whom a block stands.
        `to` is who does it when that is not for the role to say."""
        not_to = blocked_guardians(self.part) if contacts_guardians else ()
        if contacts_guardians and all_blocked(self.part):
            self.add(e.NoticeWithheld.made(origin=origin))
            return
        at = self.due(due, protective=self.protects(origin, way))
        urgent = due.immediate or at - self.now <= URGENT
        on_call = OnCall(to or self.staffing.found(role, rests_on))
        if urgent and to is None:
            on_call = at_this_hour(
                self.policy, self.reference, self.part, self.actor, self.now, on_call.found
            )
        person = on_call.found.person
        task = Task.made(
            id=name or self.name("att-göra"),
            role=role,
            assignee=person.id,
            what=what,
            due_at=at,
            raise_to=raise_to or "chefen",
            origin=origin,
            asks=asks,
            way=way,
            urgent=urgent,
            not_to=not_to,
            contacts_guardians=contacts_guardians,
            instead_of=on_call.found.instead_of,
            holder=None if person.organisation == self.part.holder else person.organisation,
            public_ways=on_call.public_ways,
        )
        for same in self.part.tasks.values() if name is None else ():
            if (same.assignee, same.what, same.asks) == (person.id, what, asks):
                self._ask_sooner(same, task)
                return
        self.add(e.TaskAssigned.made(task=task))
        self.watch(task.id, DeadlineKind.TASK, at, on_call.found, task.raise_to)
        if on_call.called:
            self.add(e.PersonAlarmed.made(assignment=person.id, why=ON_CALL, about=task.id))

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
            self.add(e.TaskAssigned.made(task=merged))
        if wanted.due_at is not None:
            self.hurry(merged, wanted.due_at, ASKED_SOONER)

    def hurry(self, task: Task, at: datetime, why: str) -> None:
        """A task is due at `at` instead, unless it is due before that already."""
        if task.due_at is not None and task.due_at <= at:
            return
        urgent = task.urgent or at - self.now <= URGENT
        sooner = task.model_copy(update={"due_at": at, "urgent": urgent})
        self.add(e.TaskAssigned.made(task=sooner))
        deadline = self.part.deadlines.get(task.id)
        if deadline is None:
            self._set(task.id, DeadlineKind.TASK, at, task.assignee, task.instead_of, task.raise_to)
        elif at < deadline.at:
            self.add(e.DeadlineMoved(deadline=task.id, was=deadline.at, at=at, why=why))

    def watch(
        self, name: str, kind: DeadlineKind, at: datetime, owner: Found, raise_to: str
    ) -> None:
        """Set a deadline; when it passes, somebody is told."""
        self._set(name, kind, at, owner.person.id, owner.instead_of, raise_to)

    def _set(
        self,
        name: str,
        kind: DeadlineKind,
        at: datetime,
        owner: str,
        instead_of: str | None,
        raise_to: str,
    ) -> None:
        if name in self.part.deadlines:
            self.add(e.DeadlineCancelled.made(deadline=name))
        deadline = Deadline.made(
            id=name,
            kind=kind,
            at=at,
            owner=owner,
            raise_to=raise_to,
            instead_of=instead_of,
            since=self.part.version + 1,
        )
        self.add(e.DeadlineSet.made(deadline=deadline))

    def finish(self, task: str, by: str | None) -> None:
        """A task is done, and its deadline met."""
        self.add(e.TaskDone.made(task=task, by=by))
        if task in self.part.deadlines:
            self.add(e.DeadlineMet.made(deadline=task))

    def cancel(self, task: str) -> None:
        """Nobody is asked for a task any more, nor waited for."""
        self.add(e.TaskCancelled.made(task=task))
        if task in self.part.deadlines:
            self.add(e.DeadlineCancelled.made(deadline=task))

    def alarm(self, why: str, about: str, *roles: str) -> None:
        """Tell named people to look now: once each, even when several roles are one person."""
        told: list[str] = []
        for role in roles:
            person = self.staffing.find(role).id
            if person not in told:
                told.append(person)
                self.add(e.PersonAlarmed.made(assignment=person, why=why, about=about))


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
