"""An alarm in the words of whoever reads it in the work list."""

from collections.abc import Callable

from barnlots.kernel.entitled import is_named
from barnlots.model.alarm import DEADLINE_LATE
from barnlots.model.catalogue import say
from barnlots.model.part import Alarm, Part
from barnlots.model.people import Assignment, Reference
from barnlots.policy.policy import Policy
from barnlots.service.wording import asked, office, sent, watched


def told_to(
    reader: Assignment, reference: Reference, policy_of: Callable[[Part], Policy]
) -> Callable[[Part, Alarm], str]:
    """What `reader` is told of an alarm. Of a child with a protected identity (OSL 21:3) only those
    whom the part relies on read more than the id of what it is about."""

    def tell(part: Part, alarm: Alarm) -> str:
        reads = not part.child.protected_identity or is_named(reference, part, reader)
        about = _about(policy_of(part), reference, part, alarm) if reads else alarm.about
        return say(alarm.why, "sv", vad=about)

    return tell


def _about(policy: Policy, reference: Reference, part: Part, alarm: Alarm) -> str:
    about = alarm.about
    if about in part.handovers:
        return sent(policy, part.handovers[about])
    if about in part.tasks:
        task = part.tasks[about]
        who = office(policy, reference, task.assignee)
        return say("BL-SAID_TASK", "sv", vad=asked(policy, task), vem=who)
    if alarm.why == DEADLINE_LATE and about in part.deadlines:
        return watched(policy, part, part.deadlines[about])
    rule = policy.rule_by_id.get(about)
    return rule.name if rule is not None else about
