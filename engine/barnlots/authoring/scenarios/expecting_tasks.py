"""Steps that say who shall do what until when, who is told otherwise, and who is alarmed."""

from collections.abc import Iterator
from datetime import datetime

from barnlots.authoring.scenarios.behind import rules_asking, rules_saying
from barnlots.authoring.scenarios.doing import part_at, tasks_saying
from barnlots.authoring.scenarios.expecting_ways import told_role
from barnlots.authoring.scenarios.gherkin import Kind
from barnlots.authoring.scenarios.mismatch import Mismatch
from barnlots.authoring.scenarios.registry import step
from barnlots.authoring.scenarios.world import Who, World
from barnlots.model.clock import to_local
from barnlots.model.events import DeadlineMissed, PersonAlarmed
from barnlots.model.part import Task
from barnlots.packs.nodes import Scalar


@step(
    "BL-STEP330",
    Kind.THEN,
    'ska {vem} ha att göra "{text}"',
    'ska mentor i skola ha att göra "undertecknar orosanmälan till socialtjänsten"',
)
def has_to_do(world: World, vem: Who, text: str) -> None:
    _task(world, vem, text)


@step(
    "BL-STEP331",
    Kind.THEN,
    'ska {vem} ha att göra "{text}" senast {tidpunkt}',
    'ska mentor i skola ha att göra "undertecknar orosanmälan" senast 2026-10-14 09:30',
)
def has_to_do_by(world: World, vem: Who, text: str, tidpunkt: datetime) -> None:
    _due(world, vem, _task(world, vem, text), tidpunkt)


@step(
    "BL-STEP332",
    Kind.THEN,
    'ska {vem} ha att göra "{text}" senast {tidpunkt}, annars får {roll} veta',
    'ska mentor i skola ha att göra "undertecknar orosanmälan" senast 2026-10-14 09:30, '
    "annars får rektor veta",
)
def has_to_do_or_raised(world: World, vem: Who, text: str, tidpunkt: datetime, roll: str) -> None:
    task = _task(world, vem, text)
    _due(world, vem, task, tidpunkt)
    _raised(world, vem, task, roll)


@step(
    "BL-STEP333",
    Kind.THEN,
    'ska ingen i {hållare} ha att göra "{text}"',
    'ska ingen i skola ha att göra "berättar för vårdnadshavarna"',
)
def nobody_has_to_do(world: World, hållare: str, text: str) -> None:
    part = world.part_or_none(hållare)
    for task in tasks_saying(part, text) if part else ():
        raise Mismatch(
            "BL-N121",
            holder=hållare,
            rules=rules_saying(world.policy, text),
            roll=task.role,
            vad=task.what,
        )


@step(
    "BL-STEP334",
    Kind.THEN,
    "ska {vem} fråga om {fakta}",
    "ska mentor i skola fråga om trygg hem idag",
)
def asks(world: World, vem: Who, fakta: str) -> None:
    _question(world, vem, fakta)


@step(
    "BL-STEP335",
    Kind.THEN,
    "ska {vem} fråga om {fakta} senast {tidpunkt}",
    "ska mentor i skola fråga om trygg hem idag senast 2026-10-14 09:30",
)
def asks_by(world: World, vem: Who, fakta: str, tidpunkt: datetime) -> None:
    _due(world, vem, _question(world, vem, fakta), tidpunkt)


@step(
    "BL-STEP336",
    Kind.THEN,
    "ska {vem} fråga om {fakta} senast {tidpunkt}, annars får {roll} veta",
    "ska mentor i skola fråga om trygg hem idag senast 2026-10-14 09:30, annars får rektor veta",
)
def asks_or_raised(world: World, vem: Who, fakta: str, tidpunkt: datetime, roll: str) -> None:
    task = _question(world, vem, fakta)
    _due(world, vem, task, tidpunkt)
    _raised(world, vem, task, roll)


@step(
    "BL-STEP337",
    Kind.THEN,
    "ska ingen i {hållare} fråga om {fakta}",
    "ska ingen i förskola fråga om sagt om livet",
)
def nobody_asks(world: World, hållare: str, fakta: str) -> None:
    part = world.part_or_none(hållare)
    for task in part.tasks.values() if part else ():
        if fakta in task.asks:
            raise Mismatch(
                "BL-N122",
                holder=hållare,
                rules=rules_asking(world.policy, fakta),
                roll=task.role,
                fakta=fakta,
            )


@step(
    "BL-STEP338",
    Kind.THEN,
    'ska "{text}" i {hållare} inte nå {person}',
    'ska "frågar vårdnadshavarna" i skola inte nå pappa',
)
def does_not_reach(world: World, text: str, hållare: str, person: Scalar) -> None:
    found = tasks_saying(part_at(world, hållare), text)
    for task in found:
        if person.text not in task.not_to:
            raise Mismatch("BL-N123", holder=hållare, person=person.text, vad=task.what)


# ---- Who is told ----


@step("BL-STEP340", Kind.THEN, "ska {vem} ha larmats", "ska rektor i skola ha larmats")
def is_alarmed(world: World, vem: Who) -> None:
    person = world.person(vem).id
    if person not in {one.assignment for one in _alarms(world, vem.holder)}:
        raise Mismatch("BL-N124", holder=vem.holder, vilka=_roles(world, vem.holder))


@step("BL-STEP341", Kind.THEN, "ska ingen ha larmats i {hållare}", "ska ingen ha larmats i skola")
def nobody_is_alarmed(world: World, hållare: str) -> None:
    if list(_alarms(world, hållare)):
        raise Mismatch("BL-N124", holder=hållare, vilka=_roles(world, hållare))


@step(
    "BL-STEP342",
    Kind.THEN,
    'ska {vem} ha fått veta att "{text}" dröjer',
    'ska rektor i skola ha fått veta att "undertecknar orosanmälan" dröjer',
)
def told_that_task_is_late(world: World, vem: Who, text: str) -> None:
    named = {one.id for one in tasks_saying(part_at(world, vem.holder), text)}
    _told(world, vem, named)


@step(
    "BL-STEP343",
    Kind.THEN,
    "ska {vem} ha fått veta att svaret på {fakta} dröjer",
    "ska rektor i skola ha fått veta att svaret på trygg hem idag dröjer",
)
def told_that_answer_is_late(world: World, vem: Who, fakta: str) -> None:
    part = part_at(world, vem.holder)
    _told(world, vem, {one.id for one in part.tasks.values() if fakta in one.asks})


@step(
    "BL-STEP344",
    Kind.THEN,
    "ska {vem} ha fått veta att väg {väg} dröjer",
    "ska rektor i skola ha fått veta att väg far-illa dröjer",
)
def told_that_step_is_late(world: World, vem: Who, väg: str) -> None:
    _told(world, vem, {f"steg-{väg}"})


@step(
    "BL-STEP345",
    Kind.THEN,
    "ska {vem} ha fått veta att ingen har svarat på {handling}",
    "ska rektor i skola ha fått veta att ingen har svarat på orosanmälan",
)
def told_of_silence(world: World, vem: Who, handling: str) -> None:
    part = part_at(world, vem.holder)
    _told(
        world,
        vem,
        {
            f"tyst-{one.id}"
            for one in part.handovers.values()
            if one.disclosure.document == handling
        },
    )


@step(
    "BL-STEP346",
    Kind.THEN,
    "ska {vem} ha fått veta att omprövningen av spärren dröjer",
    "ska rektor i skola ha fått veta att omprövningen av spärren dröjer",
)
def told_of_review(world: World, vem: Who) -> None:
    _told(world, vem, set(part_at(world, vem.holder).blocks))


def _told(world: World, who: Who, deadlines: set[str]) -> None:
    person = world.person(who).id
    missed = [
        event.payload
        for event in world.events(who.holder)
        if isinstance(event.payload, DeadlineMissed)
    ]
    if not any(one.raised_to == person and one.deadline in deadlines for one in missed):
        late = {one.raised_to for one in missed if one.deadline in deadlines}
        told = ", ".join(world.reference.assignment(one).role for one in sorted(late))
        raise Mismatch("BL-N125", holder=who.holder, vilka=told or "ingen")


def _alarms(world: World, holder: str) -> Iterator[PersonAlarmed]:
    for event in world.events(holder):
        if isinstance(event.payload, PersonAlarmed):
            yield event.payload


def _roles(world: World, holder: str) -> str:
    told = {world.reference.assignment(one.assignment).role for one in _alarms(world, holder)}
    return ", ".join(sorted(told)) or "ingen"


def _task(world: World, who: Who, text: str) -> Task:
    """The one task that says so and is this person's."""
    part, person = part_at(world, who.holder), world.person(who).id
    found = tasks_saying(part, text)
    mine = [one for one in found if one.assignee == person]
    if mine:
        return mine[0]
    rules = rules_saying(world.policy, text)
    if found:
        others = ", ".join(world.reference.assignment(one.assignee).role for one in found)
        raise Mismatch("BL-N126", holder=who.holder, rules=rules, vilka=others)
    raise Mismatch("BL-N103", holder=who.holder, rules=rules, lista=_listed(world, part.tasks))


def _question(world: World, who: Who, fact: str) -> Task:
    part, person = part_at(world, who.holder), world.person(who).id
    found = [one for one in part.tasks.values() if fact in one.asks]
    mine = [one for one in found if one.assignee == person]
    if mine:
        return mine[0]
    rules = rules_asking(world.policy, fact)
    if found:
        others = ", ".join(world.reference.assignment(one.assignee).role for one in found)
        raise Mismatch("BL-N126", holder=who.holder, rules=rules, vilka=others)
    raise Mismatch("BL-N128", holder=who.holder, rules=rules, fakta=fact)


def _due(world: World, who: Who, task: Task, at: datetime) -> None:
    if task.due_at != at:
        found = to_local(task.due_at) if task.due_at else "–"
        rules = rules_saying(world.policy, task.what) or tuple(
            rule for fact in task.asks for rule in rules_asking(world.policy, fact)
        )
        raise Mismatch("BL-N129", holder=who.holder, rules=rules, när=found)


def _raised(world: World, who: Who, task: Task, role: str) -> None:
    told = told_role(world, part_at(world, who.holder), task.assignee, task.raise_to)
    if told != role:
        raise Mismatch("BL-N112", holder=who.holder, roll=told)


def _listed(world: World, tasks: dict[str, Task]) -> str:
    role = world.reference.assignment
    told = [f"{role(one.assignee).role} {one.what}" for one in tasks.values()]
    return "; ".join(told) or "–"
