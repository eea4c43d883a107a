"""What happens if nobody does it, as far as the policy says whom it protects."""

from enum import IntEnum

from barnlots.kernel.carrying import is_urgent
from barnlots.kernel.questions import NOW as TALK_NOW
from barnlots.model.alarm import RULE_FAILED
from barnlots.model.part import Alarm, Part, Task
from barnlots.policy.policy import Policy
from barnlots.policy.rules import Protects


class Weight(IntEnum):
    """What happens if nobody does it: a life may be lost, a child may be harmed, a child is with
    nobody who has said that they have it, or somebody waits."""

    LIFE = 0
    CHILD = 1
    BETWEEN = 2
    WAITS = 3


def weight_of(policy: Policy, part: Part, task: Task) -> Weight:
    weights = [_of_rule(policy, task.origin), _of_way(policy, part, task.way)]
    if task.origin in part.handovers:
        weights.append(_of_handover(policy, part, task.origin))
    if task.id == TALK_NOW or task.origin in part.failed:
        # Nobody knows yet whether the child is in danger.
        weights.append(Weight.CHILD)
    return min(weights)


def weight_of_alarm(policy: Policy, part: Part, alarm: Alarm) -> Weight:
    """As much as what it is about."""
    about = alarm.about
    if alarm.why == RULE_FAILED:
        return Weight.CHILD
    if about in part.handovers:
        return _of_handover(policy, part, about)
    if about in part.tasks:
        return weight_of(policy, part, part.tasks[about])
    if about in part.blocks:
        return _of_rule(policy, part.blocks[about].origin)
    deadline = part.deadlines.get(about)
    return _of_way(policy, part, None if deadline is None else deadline.way)


def interrupts(policy: Policy, part: Part, alarm: Alarm) -> bool:
    """Whether what it is about is to be done at once."""
    handover, task = part.handovers.get(alarm.about), part.tasks.get(alarm.about)
    if handover is not None:
        return is_urgent(policy, handover)
    return alarm.why == RULE_FAILED or (task is not None and task.urgent)


def _of_handover(policy: Policy, part: Part, name: str) -> Weight:
    handover = part.handovers[name]
    if handover.informs:
        return Weight.WAITS
    return min(Weight.BETWEEN, _of_way(policy, part, handover.way))


def _of_rule(policy: Policy, name: str) -> Weight:
    rule = policy.rule_by_id.get(name)
    if rule is None or rule.protects is None:
        return Weight.WAITS
    return Weight.LIFE if rule.protects is Protects.LIFE else Weight.CHILD


def _of_way(policy: Policy, part: Part, name: str | None) -> Weight:
    """A way weighs what began it; a skyddsväg at least as much as a child who may be harmed, and
    as a life when any rule about life begins it."""
    if name is None or name not in policy.way_by_name:
        return Weight.WAITS
    state = part.ways.get(name)
    begun = _of_rule(policy, state.origin) if state is not None else Weight.WAITS
    if not policy.way_by_name[name].escalation:
        return begun
    about = [_of_rule(policy, rule.id) for rule in policy.rules if name in rule.begins]
    return min((Weight.CHILD, begun, *about))
