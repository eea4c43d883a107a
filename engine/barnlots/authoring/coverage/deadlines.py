"""Every deadline that a policy sets, and which of them were met or missed in what happened."""

from collections.abc import Iterator

from barnlots.authoring.coverage.watching import Key
from barnlots.model.events import (
    DeadlineMet,
    DeadlineMissed,
    DeadlineSet,
    Event,
    HandoverOffered,
    NoticesBlocked,
    TaskAssigned,
    WayMoved,
    WayStarted,
)
from barnlots.policy.actions import Action, AskAbout, AssignTask, BlockNotices
from barnlots.policy.policy import Policy

STEP, TASK, SILENCE, REVIEW = "steg", "uppgift", "tystnad", "spärr"


def deadlines_of(policy: Policy) -> Iterator[tuple[Key, str, str, str]]:
    """Each deadline of the policy: its key, whose it is, what it says and where it stands."""
    for rule in policy.rules:
        for action in rule.then:
            yield from _of_action(action, rule.id, rule.id, f"{rule.file}:{rule.line}")
    for way in policy.ways:
        where = f"{way.file}:{way.line}"
        for step in way.steps:
            origin = f"{way.name}: {step.name}"
            if step.due is not None:
                yield (STEP, way.name, step.name), way.name, f"steget {step.name}", where
            if step.hands_over:
                said = f"steget {step.name}: svaret på {step.hands_over}"
                yield (SILENCE, way.name, step.name, step.hands_over), way.name, said, where
            for action in step.on_entry:
                for key, whose, said, at in _of_action(action, origin, way.name, where):
                    yield key, whose, f"steget {step.name}: {said}", at


def _of_action(
    action: Action, origin: str, whose: str, where: str
) -> Iterator[tuple[Key, str, str, str]]:
    match action:
        case AssignTask():
            said = f"{action.role} {action.what}"
            yield (TASK, origin, action.what, action.role), whose, said, where
        case AskAbout():
            said = f"{action.role} frågar om {action.fact}"
            yield (TASK, origin, action.fact, action.role), whose, said, where
        case BlockNotices():
            yield (REVIEW, origin), whose, "spärren omprövas", where


def deadlines_seen(events: list[Event]) -> set[Key]:
    """The keys of what was met or missed, each with `hållen` or `missad` last."""
    named: dict[tuple[str, str], set[Key]] = {}
    steps: dict[tuple[str, str], str] = {}
    found: set[Key] = set()
    for event in events:
        part, payload = event.part, event.payload
        match payload:
            case WayStarted() | WayMoved():
                steps[part, payload.way] = payload.step
            case TaskAssigned(task=task):
                keys = named.setdefault((part, task.id), set())
                for said in task.asks or (task.what,):
                    keys.add((TASK, task.origin, said, task.role))
            case HandoverOffered(handover=handover):
                step = steps.get((part, handover.way), "")
                key = (SILENCE, handover.way, step, handover.disclosure.document)
                named[part, f"tyst-{handover.id}"] = {key}
            case NoticesBlocked(block=block):
                named[part, block.id] = {(REVIEW, block.origin)}
            case DeadlineSet(deadline=deadline) if deadline.id.startswith("steg-"):
                way = deadline.id.removeprefix("steg-")
                named[part, deadline.id] = {(STEP, way, steps.get((part, way), ""))}
            case DeadlineMet(deadline=name):
                found |= {(*key, "hållen") for key in named.get((part, name), ())}
            case DeadlineMissed(deadline=name):
                found |= {(*key, "missad") for key in named.get((part, name), ())}
    return found
