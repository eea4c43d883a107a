"""A newer policy under an open part: every way that runs has its place in it, or nothing moves."""

from collections.abc import Mapping

from barnlots.kernel.draft import Draft
from barnlots.kernel.staffing import Found
from barnlots.model import commands as c
from barnlots.model import events as e
from barnlots.model.errors import Refused
from barnlots.model.part import DeadlineKind, Part
from barnlots.policy.policy import Policy

Steps = Mapping[str, Mapping[str, str]]


def move_policy(draft: Draft, command: c.MovePolicy) -> None:
    """Decided under the newer policy, so that what it says follows at once. The steps' deadlines go
    on as they were; a step that has one only in the newer policy is watched from now."""
    part, policy = draft.part, draft.policy
    if command.to != policy.digest:
        raise Refused("BL-C046", policy=command.to[:12])
    if part.policy == policy.digest:
        return
    nowhere = points_nowhere(policy, command.steps)
    lost = without_place(policy, part, command.steps)
    if nowhere or lost:
        raise Refused("BL-C047", steg="; ".join((*nowhere, *lost)))
    draft.add(e.PolicyMoved(was=part.policy, to=policy.digest, steps=command.steps))
    for name, state in draft.part.ways.items():
        if not state.ended:
            _watch(draft, name, state.step)


def points_nowhere(policy: Policy, steps: Steps) -> tuple[str, ...]:
    """What the map says of steps that the policy does not have, or that would end a way: `väg:
    steg`, in the map's order."""
    return tuple(
        f"{way}: {new}"
        for way, renamed in steps.items()
        for new in dict.fromkeys(renamed.values())
        if not _has_place(policy, way, new)
    )


def without_place(policy: Policy, part: Part, steps: Steps) -> tuple[str, ...]:
    """The steps of running ways that neither the map nor the policy has a place for: `väg: steg`.
    What the map sends nowhere is told of the map."""
    return tuple(
        f"{name}: {state.step}"
        for name, state in part.ways.items()
        if not state.ended
        and state.step not in steps.get(name, {})
        and not _has_place(policy, name, state.step)
    )


def _has_place(policy: Policy, way: str, step: str) -> bool:
    """A way that runs goes on: only a person ends it."""
    known = policy.way_by_name.get(way)
    found = known.step_by_name.get(step) if known is not None else None
    return found is not None and not found.final


def _watch(draft: Draft, way: str, name: str) -> None:
    step = draft.policy.way_by_name[way].step(name)
    if step.due is None or step.accountable is None or f"steg-{way}" in draft.part.deadlines:
        return
    owner: Found = draft.staffing.found(step.accountable)
    at = draft.due(step.due)
    draft.watch(f"steg-{way}", DeadlineKind.STEP, at, owner, step.raise_to or "chefen")
