"""Parts, events and decisions made by hand, and a fold that is just large enough for them."""

from datetime import UTC, date, datetime, timedelta

from barnlots.model.base import digest
from barnlots.model.calendar import SchoolCalendar
from barnlots.model.delivery import DeliveryState, Movement
from barnlots.model.disclosure import Disclosure, Ground, Item
from barnlots.model.events import (
    SCHEMA_VERSIONS,
    DeadlineMet,
    DeadlineMissed,
    DeadlineSet,
    Event,
    HandoverOffered,
    ObservationRecorded,
    PartClosed,
    PartOpened,
    Payload,
    PersonAlarmed,
    ReceiptRecorded,
    TaskAssigned,
    TaskDone,
)
from barnlots.model.facts import Observation, Source
from barnlots.model.part import (
    Alarm,
    Coordinator,
    Deadline,
    DeadlineKind,
    Handover,
    HandoverState,
    Part,
    Task,
)
from barnlots.model.people import Actor, Assignment, Child, Organisation, Reference
from barnlots.model.trace import CompactTrace
from barnlots.policy.policy import Policy
from barnlots.policy.vocabulary import Vocabulary
from barnlots.store import Decided, Ledger

NOW = datetime(2025, 11, 3, 8, 0, tzinfo=UTC)
MENTOR = "mentor-1"

POLICY = Policy(
    name="prov",
    vocabulary=Vocabulary(facts=(), roles=(), holders=()),
    parameters=(),
    laws=(),
    rules=(),
    ways=(),
    pathways=(),
    answers=(),
    grounds=(),
    triggers=(),
    documents=(),
    journey="barnets väg",
)
REFERENCE = Reference(
    taken_at=NOW,
    tzdata="2025b",
    organisations=(
        Organisation(id="skolan", name="Åskolan", kind="skola", tenant="kommunen", calendar="k"),
    ),
    assignments=(
        Assignment(
            id=MENTOR,
            person="p1",
            organisation="skolan",
            role="mentor",
            valid_from=date(2025, 1, 1),
        ),
    ),
    calendars=(SchoolCalendar(id="k", holidays=(date(2025, 12, 25),)),),
)
REFERENCE_DIGEST = digest(REFERENCE)


def days(count: int) -> datetime:
    return NOW + timedelta(days=count)


def deadline(name: str, at: datetime) -> Deadline:
    return Deadline(id=name, kind=DeadlineKind.TASK, at=at, owner=MENTOR, raise_to="rektor")


def task(name: str, due_at: datetime | None, *, urgent: bool = False, who: str = MENTOR) -> Task:
    return Task(
        id=name,
        role="mentor",
        assignee=who,
        what="Prata med barnet",
        due_at=due_at,
        raise_to="rektor",
        origin="regel-1",
        urgent=urgent,
    )


def handover(name: str) -> Handover:
    ground = Ground(row="r1", kind="plikt", sources=("SoL 19:1",))
    disclosure = Disclosure(
        id=f"u-{name}",
        document="orosanmälan",
        receiver_kind="socialtjänst",
        receiver="soc",
        items=(Item(name="oro", category="iakttagelser", ground=ground),),
    )
    return Handover(
        id=name,
        disclosure=disclosure,
        way="barnets väg",
        state=HandoverState.OFFERED,
        offered_at=NOW,
    )


def delivered(name: str) -> Movement:
    return Movement(delivery=name, state=DeliveryState.DELIVERED, due_at=days(2))


def opened() -> PartOpened:
    return PartOpened(
        child=Child(id="barn-1"),
        accountable=MENTOR,
        coordinator=Coordinator(assignment=MENTOR, here=True),
    )


def noticed(words: str = "Jag är rädd på rasterna, åh") -> ObservationRecorded:
    return ObservationRecorded(
        observation=Observation(
            id="i-1",
            recorded_by=MENTOR,
            role="mentor",
            seen_at=NOW,
            source=Source.CHILD,
            words=words,
        )
    )


def evolve(part: Part | None, event: Event) -> Part:
    """As much of a fold as these tests need."""
    what = event.payload
    if part is None:
        assert isinstance(what, PartOpened)
        return Part(
            id=event.part,
            case=event.case,
            tenant=event.tenant,
            holder=event.holder,
            child=what.child,
            accountable=what.accountable,
            coordinator=what.coordinator,
            opened_at=event.at,
            version=event.sequence,
            policy=event.policy,
        )
    change: dict[str, object] = {}
    match what:
        case ObservationRecorded():
            change["observations"] = (*part.observations, what.observation)
        case TaskAssigned():
            change["tasks"] = {**part.tasks, what.task.id: what.task}
        case TaskDone():
            change["tasks"] = {k: v for k, v in part.tasks.items() if k != what.task}
        case DeadlineSet():
            change["deadlines"] = {**part.deadlines, what.deadline.id: what.deadline}
        case DeadlineMet():
            change["deadlines"] = {k: v for k, v in part.deadlines.items() if k != what.deadline}
        case DeadlineMissed():
            missed = part.deadlines[what.deadline]
            later = missed.model_copy(update={"at": what.again_at, "reminders": what.reminders})
            change["deadlines"] = {**part.deadlines, missed.id: later}
        case HandoverOffered():
            change["handovers"] = {**part.handovers, what.handover.id: what.handover}
        case ReceiptRecorded():
            come = part.handovers[what.handover].model_copy(update={"state": what.state})
            change["handovers"] = {**part.handovers, come.id: come}
        case PersonAlarmed():
            told = Alarm(
                assignment=what.assignment,
                why=what.why,
                about=what.about,
                at=event.at,
                number=event.sequence,
            )
            change["alarms"] = (*part.alarms, told)
        case PartClosed():
            change.update(closed_at=event.at, deadlines={}, tasks={})
    return part.model_copy(update={**change, "version": event.sequence})


def decide(
    before: Part | None,
    *payloads: Payload,
    key: str,
    part: str = "c1/skolan",
    at: datetime = NOW,
    opinion_due: datetime | None = None,
) -> Decided:
    """What a kernel would hand over: these payloads on top of `before`."""
    case, holder = part.split("/")
    start = before.version if before else 0
    events = tuple(
        Event(
            case=case,
            part=part,
            tenant="kommunen",
            holder=holder,
            sequence=start + number,
            at=at,
            actor=Actor(assignment=MENTOR),
            policy=POLICY.digest,
            reference=REFERENCE_DIGEST,
            payload=payload,
            schema_version=SCHEMA_VERSIONS.get(payload.type, 1),
        )
        for number, payload in enumerate(payloads, start=1)
    )
    after = before
    for event in events:
        after = evolve(after, event)
    assert after is not None
    trace = CompactTrace(
        tenant="kommunen",
        holder=holder,
        part=part,
        version=after.version,
        policy=POLICY.digest,
        reference=REFERENCE_DIGEST,
        day=at.date(),
        facts={"rädd": "ja", "version": after.version},
        unknown={},
        ways={},
        reasons=(),
        observations={},
        findings="",
        truths="",
    )
    return Decided(
        key=key,
        command_digest=f"digest of {key}",
        command_type="record",
        at=at,
        actor=Actor(assignment=MENTOR),
        policy=POLICY.digest,
        reference=REFERENCE_DIGEST,
        part_before_version=start,
        part=after,
        events=events,
        trace=trace,
        opinion_due=opinion_due,
    )


def keep(ledger: Ledger, *decisions: Decided) -> Part:
    """Append each in a transaction of its own; the part after the last one."""
    for one in decisions:
        with ledger.transaction() as transaction:
            transaction.keep_policy(POLICY)
            transaction.keep_reference(REFERENCE)
            transaction.append(one)
    return decisions[-1].part


def begin(ledger: Ledger, *more: Payload, part: str = "c1/skolan", at: datetime = NOW) -> Part:
    return keep(ledger, decide(None, opened(), *more, key=f"open {part}", part=part, at=at))
