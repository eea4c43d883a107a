"""Whether one thing that shall happen is at least as much as another."""

from collections.abc import Iterable

from barnlots.policy.actions import (
    Action,
    AskAbout,
    AssignTask,
    BlockNotices,
    OpenForSiblings,
    StartWay,
)
from barnlots.protection.compared import Compared
from barnlots.protection.dues import never_later
from barnlots.protection.loss import Lost

_Asked = AssignTask | AskAbout | OpenForSiblings


def covers(both: Compared, own: Action, base: Action) -> bool:
    """Whether `own` sees to everything that `base` did."""
    return lack(both, own, base) is None


def lack(both: Compared, own: Action, base: Action) -> Lost | None:
    """What `own` lacks of `base`, when they are about the same thing at all."""
    if _about(own) != _about(base):
        return Lost.ACTION
    if isinstance(base, BlockNotices) and isinstance(own, BlockNotices):
        if base.everybody and not own.everybody:
            return Lost.ACTION
        return None if never_later(both, own.review, base.review) else Lost.LATER
    if isinstance(base, _Asked) and isinstance(own, _Asked):
        if _who(own) != _who(base):
            return Lost.SOMEBODY_ELSE
        return None if never_later(both, own.due, base.due) else Lost.LATER
    return None


def nearest(both: Compared, own: Iterable[Action], base: Action) -> tuple[Lost, str]:
    """Why none of these is as much as `base`: the least of what they lack, and who does it now when
    that is somebody else."""
    lacks = [(found, one) for one in own if (found := lack(both, one, base)) is not None]
    for wanted in (Lost.LATER, Lost.SOMEBODY_ELSE):
        for found, one in lacks:
            if found is wanted:
                return found, one.role if isinstance(one, _Asked) else ""
    return Lost.ACTION, ""


def in_words(action: Action) -> str:
    """What the action is about, in the policy's own words."""
    match action:
        case StartWay(way=way):
            return f"väg {way}"
        case AssignTask(what=what):
            return what
        case AskAbout(fact=fact):
            return f"frågar om {fact}"
        case BlockNotices(everybody=True):
            return "spärra alla meddelanden hem"
        case BlockNotices():
            return "spärra meddelanden"
        case OpenForSiblings():
            return "syskon får egna ärenden"


def _about(action: Action) -> tuple[object, ...]:
    contacts = action.contacts_guardians if isinstance(action, AssignTask) else False
    return (action.kind, "" if isinstance(action, BlockNotices) else in_words(action), contacts)


def _who(action: _Asked) -> tuple[str, str | None]:
    """Who is to do it, and who is told otherwise."""
    return action.role, None if isinstance(action, OpenForSiblings) else action.raise_to
