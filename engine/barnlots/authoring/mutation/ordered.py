"""What is ordered made wrong: another role, a later deadline, another to tell, or nothing."""

from collections import Counter
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
Wrong = tuple[str, Action]


def wrongly(action: Action, policy: Policy, holders: tuple[str, ...]) -> Iterator[Wrong]:
    """Every wrong version of the action, with its catalogue code."""
    match action:
        case AssignTask() | AskAbout():
            yield "BL-MUT_ROLE", action.model_copy(update={"role": other_role(action.role)})
            yield "BL-MUT_LATER", action.model_copy(update={"due": later(action.due, policy)})
            told = other_to_tell(action.raise_to, action.role, policy, holders)
            if told is not None:
                yield "BL-MUT_TOLD", action.model_copy(update={"raise_to": told})
        case BlockNotices():
            yield "BL-MUT_BLOCK", action.model_copy(update={"everybody": not action.everybody})
            review = later(action.review, policy)
            yield "BL-MUT_LATER", action.model_copy(update={"review": review})
        case OpenForSiblings():
            yield "BL-MUT_ROLE", action.model_copy(update={"role": other_role(action.role)})
            yield "BL-MUT_LATER", action.model_copy(update={"due": later(action.due, policy)})
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


def other_to_tell(
    raise_to: str | None, role: str, policy: Policy, holders: tuple[str, ...]
) -> str | None:
    """Somebody else at the kind of holder that has most roles, who is neither its manager nor asked
    to do it."""
    kinds = policy.vocabulary.holder_by_name
    roles = Counter(holder for one in policy.vocabulary.roles for holder in one.holders)
    for holder in sorted(holders or tuple(kinds), key=lambda one: -roles[one]):
        for one in policy.vocabulary.roles:
            fits = holder in one.holders and one.name != kinds[holder].manager
            if fits and one.name not in (raise_to, role, *kinds[holder].default_accountable):
                return one.name
    return None
