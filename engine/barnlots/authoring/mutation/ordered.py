"""What is ordered made wrong: another role, a later deadline, another to tell, or nothing."""

from collections.abc import Iterator

from barnlots.model.due import Due, Unit
from barnlots.policy.actions import (
    Action,
    AskAbout,
    AssignTask,
    BlockNotices,
    OpenForSiblings,
    StartWay,
)
from barnlots.policy.policy import Policy

_OTHER = {
    "den som fick veta": "ansvarig",
    "ansvarig": "chefen",
    "den som håller ihop": "chefen",
    "chefen": "ansvarig",
}
Wrong = tuple[str, tuple[Action, ...]]


def wrongly(action: Action, policy: Policy, holders: tuple[str, ...]) -> Iterator[Wrong]:
    """Every fault in the action: its catalogue code, and the versions that show it. Who is told
    instead is another at each kind of holder, so that fault has a version for each of them."""
    match action:
        case AssignTask() | AskAbout():
            yield "BL-MUT_ROLE", (action.model_copy(update={"role": other_role(action.role)}),)
            yield "BL-MUT_LATER", (action.model_copy(update={"due": later(action.due, policy)}),)
            told = others_to_tell(action.raise_to, action.role, policy, holders)
            if told:
                wrong = (action.model_copy(update={"raise_to": one}) for one in told)
                yield "BL-MUT_TOLD", tuple(wrong)
        case BlockNotices():
            yield "BL-MUT_BLOCK", (action.model_copy(update={"everybody": not action.everybody}),)
            review = later(action.review, policy)
            yield "BL-MUT_LATER", (action.model_copy(update={"review": review}),)
        case OpenForSiblings():
            yield "BL-MUT_ROLE", (action.model_copy(update={"role": other_role(action.role)}),)
            yield "BL-MUT_LATER", (action.model_copy(update={"due": later(action.due, policy)}),)
        case StartWay():
            return


def said(action: Action) -> str:
    """The action in a few words."""
    match action:
        case AssignTask():
            return f"{action.role} {action.what}"
        case AskAbout():
            return f"{action.role} frågar om {action.fact}"
        case BlockNotices():
            return "spärra meddelanden"
        case OpenForSiblings():
            return "syskon får egna ärenden"
        case StartWay():
            return f"börja väg {action.way}"


def other_role(role: str) -> str:
    return _OTHER.get(role, "chefen")


def later(due: Due, policy: Policy) -> Due:
    """The nearest later deadline: at once becomes the same day, otherwise one more."""
    if due.immediate:
        return Due(count=0, unit=Unit.DAY, same_day=True)
    count = due.count
    if due.parameter and due.parameter in policy.parameter_by_name:
        count = policy.parameter_by_name[due.parameter].values[-1].value
    return Due(count=count + 1, unit=due.unit)


def others_to_tell(
    raise_to: str | None, role: str, policy: Policy, holders: tuple[str, ...]
) -> tuple[str, ...]:
    """Roles of which every one of the holders has at least one that is neither its manager, nor
    asked to do it, nor first in line; as few as will do."""
    kinds = policy.vocabulary.holder_by_name
    left = set(holders or kinds)
    found: list[str] = []
    while left:
        fits = {
            one.name: {
                holder
                for holder in left & set(one.holders)
                if one.name not in (kinds[holder].manager, *kinds[holder].default_accountable)
            }
            for one in policy.vocabulary.roles
            if one.name not in (raise_to, role, *found)
        }
        best = max(fits, key=lambda name: len(fits[name]), default=None)
        if best is None or not fits[best]:
            break
        found.append(best)
        left -= fits[best]
    return tuple(found)
