"""A part comes to its end when a person says so and nothing in it goes on."""

from collections.abc import Iterable

from barnlots.kernel.draft import Draft
from barnlots.kernel.questions import NOW as TALK_NOW
from barnlots.model import commands as c
from barnlots.model import events as e
from barnlots.model.errors import Refused
from barnlots.model.identity import without_identity_numbers
from barnlots.model.part import Task

_NOTHING = "–"


def close_part(draft: Draft, command: c.ClosePart) -> None:
    """Raises Refused, which names each thing that goes on: what the policy calls the ways and their
    steps, and our own ids of the rest."""
    if draft.actor.assignment is None:
        raise Refused("BL-C005")
    part = draft.part
    running = {
        name: f"{name} ({state.step})" for name, state in part.ways.items() if not state.ended
    }
    protective = [said for name, said in running.items() if _protects(draft, name)]
    if protective:
        raise Refused("BL-C010", väg=", ".join(protective))
    tasks = [one for one in part.tasks.values() if _waited_for(draft, one)]
    handovers = [one for one in part.handovers.values() if one.keeps_open]
    if running or tasks or handovers or part.blocks:
        raise Refused(
            "BL-C011",
            vägar=_named(running.values()),
            uppgifter=_named(f"{one.id} ({one.assignee})" for one in tasks),
            överlämningar=_named(f"{one.id} ({one.disclosure.document})" for one in handovers),
            spärrar=_named(part.blocks),
        )
    for deadline in part.deadlines:
        draft.add(e.DeadlineCancelled(deadline=deadline))
    outcome = without_identity_numbers(command.outcome)
    draft.add(e.PartClosed(outcome=outcome, by=draft.actor.assignment))


def _protects(draft: Draft, way: str) -> bool:
    return draft.policy.way_by_name[way].escalation


def _waited_for(draft: Draft, task: Task) -> bool:
    """Whether somebody still waits for the task in a way that closing must not end."""
    rule = draft.policy.rule_by_id.get(task.origin)
    protective = rule is not None and rule.protects is not None
    crashed = task.origin in draft.part.failed
    return task.urgent or protective or crashed or task.id == TALK_NOW


def _named(ids: Iterable[str]) -> str:
    return ", ".join(ids) or _NOTHING
