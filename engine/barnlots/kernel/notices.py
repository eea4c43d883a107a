"""Blocks: nothing that would tell a guardian on whom a suspicion rests."""

from barnlots.kernel.blocking import all_blocked, blocked_guardians
from barnlots.kernel.draft import Draft
from barnlots.model import events as e
from barnlots.model.part import Block, DeadlineKind
from barnlots.policy.actions import BlockNotices


def block(draft: Draft, action: BlockNotices, origin: str, seen: tuple[str, ...]) -> None:
    """No notice to those whom the observations name, or to anybody when one of the new ones names
    nobody of the child's circle; with a day on which a person reviews it."""
    told = [one for one in draft.part.observations if one.id in seen]
    fresh = [one for one in told if one.id in draft.newly_seen] or told
    circle = {one.id for one in draft.part.child.circle}
    concerned = {one.about if one.about in circle else None for one in fresh}
    if action.everybody:
        concerned = {None}
    named = tuple(sorted(one for one in concerned if one is not None))
    unnamed = (None,) if None in concerned or not named else ()
    for guardian in (*named, *unnamed):
        name = _begin(draft, guardian, origin)
        if name is not None:
            owner = draft.staffing.found("ansvarig")
            at = draft.due(action.review, protective=True)
            draft.watch(name, DeadlineKind.REVIEW, at, owner, "chefen")
    narrow_notices(draft)


def follow(draft: Draft, blocked: tuple[str | None, ...], origin: str) -> None:
    """A block follows the child into the part of whoever has taken over, and is reviewed there as
    every block is. Somebody whom this part does not know by that name may be anybody at home."""
    circle = {one.id for one in draft.part.child.circle}
    for one in blocked:
        _begin(draft, one if one in circle else None, origin)
    narrow_notices(draft)


def _begin(draft: Draft, guardian: str | None, origin: str) -> str | None:
    """The block's id; None when one stands that says as much."""
    if any(one.guardian in (None, guardian) for one in draft.part.blocks.values()):
        return None
    name = draft.name("spärr")
    standing = Block(id=name, guardian=guardian, origin=origin, since=draft.now)
    draft.add(e.NoticesBlocked(block=standing))
    return name


def narrow_notices(draft: Draft) -> None:
    """What somebody was going to tell a guardian follows the blocks that stand: it is narrowed,
    widened again when one is lifted, or taken back when there is nobody left to tell."""
    blocked = blocked_guardians(draft.part)
    for task in tuple(draft.part.tasks.values()):
        if not task.contacts_guardians:
            continue
        if not all_blocked(draft.part):
            if task.not_to != blocked:
                draft.add(e.TaskAssigned(task=task.model_copy(update={"not_to": blocked})))
            continue
        draft.cancel(task.id)
        draft.add(e.NoticeWithheld(origin=task.origin))
