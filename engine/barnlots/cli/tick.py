"""`barnlots tick --now TIME`: let the clock be what it is, and see who is told."""

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import click

from barnlots.cli.failures import ROUNDS_FAILED
from barnlots.cli.given import Unusable
from barnlots.cli.setting import DEMO_URL, Setting, existing_ledger, options, setting
from barnlots.cli.swedish_help import command_of
from barnlots.kernel import evolve
from barnlots.model.catalogue import Language, say
from barnlots.model.clock import from_local, to_local
from barnlots.model.events import DeadlineMissed, PersonAlarmed, TaskAssigned
from barnlots.model.part import Part
from barnlots.opinion.supervisor import SecondOpinion
from barnlots.packs.shapes import Kind, is_time
from barnlots.service import Barnlots
from barnlots.store import DueDeadline, Ledger
from barnlots.worker.drain import drain_opinions, pass_deadlines

MOST_SHOWN = 20

_Due = tuple[DueDeadline, Part | None]


def command(lang: Language) -> click.Command:
    @options(lang, click.option("--now", metavar=say("BL-H122", lang), help=say("BL-H115", lang)))
    def tick(now: str | None, **given: Any) -> None:
        given.pop("lang")
        if now is not None and not is_time(now, Kind.MOMENT):
            raise Unusable("--now", "BL-WHY_MOMENT")
        at = from_local(now) if now else datetime.now(UTC)
        found = setting(lang, **given)
        url = existing_ledger(found.url or DEMO_URL)
        with Barnlots(
            Ledger.open(url, evolve), found.policy, found.reference, lambda: at
        ) as barnlots:
            due = _due(barnlots, at)
            passed = pass_deadlines(barnlots, at)
            with SecondOpinion() as second:
                drained = drain_opinions(barnlots, second, at)
            lines = list(_told(barnlots, found, due))
        told = {"antal": passed.count, "bedömda": drained.opinions}
        click.echo(say("BL-T001", lang, när=to_local(at), **told))
        for line in lines:
            click.echo(f"  · {line}")
        if passed.count > len(lines):
            click.echo("  " + say("BL-G012", lang, antal=passed.count - len(lines)))
        if stuck := sorted({*passed.stuck, *drained.stuck}):
            click.echo(say("BL-T003", lang, delar=", ".join(stuck)), err=True)
            raise click.exceptions.Exit(ROUNDS_FAILED)

    return command_of(tick, lang, "tick", "BL-H005")


def _due(barnlots: Barnlots, at: datetime) -> tuple[_Due, ...]:
    """What has waited longest, each with its part as it was before anybody was told."""
    with barnlots.ledger.read() as ledger:
        due = ledger.due(at, MOST_SHOWN)
        return tuple((one, None if one.unread else ledger.part(one.part)) for one in due)


def _told(barnlots: Barnlots, found: Setting, due: tuple[_Due, ...]) -> Iterator[str]:
    """For each deadline that passed: where, what it was for, and who has been told. Ids and
    offices only."""
    for one, before in due:
        name = one.deadline.id
        if before is None:
            yield say("BL-UNREAD_DUE", found.lang, delen=one.part, kod=one.unread or "")
            continue
        with barnlots.ledger.read() as ledger:
            told: dict[str, None] = {}
            for event in ledger.events(one.part, before.version):
                match event.payload:
                    case DeadlineMissed(deadline=about, raised_to=who) if about == name:
                        told[_office(found, who)] = None
                    case PersonAlarmed(about=about, assignment=who) if about == name:
                        told[_office(found, who)] = None
                    case TaskAssigned(task=task) if task.origin == name:
                        told[_office(found, task.assignee)] = None
        late = before.tasks.get(name)
        if told:
            yield say(
                "BL-T002",
                found.lang,
                del_=one.part,
                slag=say(f"BL-DEADLINE_{one.deadline.kind.name}", found.lang),
                vad=f"{late.origin} [{name}]" if late else name,
                vem=", ".join(told),
            )


def _office(found: Setting, assignment: str) -> str:
    """The person's office; the id when the reference or the policy no longer knows it."""
    person = found.reference.assignment_by_id.get(assignment)
    role = found.policy.vocabulary.role_by_name.get(person.role) if person else None
    return role.title if role else assignment
