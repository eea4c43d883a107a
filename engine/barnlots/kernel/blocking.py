"""Whom no notice may reach while a block stands."""

from barnlots.model.part import Part


def blocked_guardians(part: Part) -> tuple[str, ...]:
    """Those of the child's circle whom no notice may reach while a block stands."""
    named = {one.guardian for one in part.blocks.values()}
    return tuple(one.id for one in part.child.circle if None in named or one.id in named)


def all_blocked(part: Part) -> bool:
    """Whether there is no guardian left whom a notice may reach."""
    if any(one.guardian is None for one in part.blocks.values()):
        return True
    guardians = {one.id for one in part.child.consenting_guardians}
    return bool(guardians) and guardians <= set(blocked_guardians(part))
