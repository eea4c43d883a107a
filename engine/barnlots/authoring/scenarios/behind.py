"""Which rules stand behind what a scenario expects: those whose decision is worth explaining."""

from collections.abc import Callable

from barnlots.policy.actions import Action, AskAbout, AssignTask, BlockNotices, StartWay
from barnlots.policy.policy import Policy

_Does = Callable[[Action], bool]


def rules_that(policy: Policy, does: _Does) -> tuple[str, ...]:
    """The ids of the rules with such an action."""
    return tuple(rule.id for rule in policy.rules if any(does(one) for one in rule.then))


def rules_beginning(policy: Policy, way: str) -> tuple[str, ...]:
    return rules_that(policy, lambda one: isinstance(one, StartWay) and one.way == way)


def rules_asking(policy: Policy, fact: str) -> tuple[str, ...]:
    return rules_that(policy, lambda one: isinstance(one, AskAbout) and one.fact == fact)


def rules_saying(policy: Policy, text: str) -> tuple[str, ...]:
    return rules_that(policy, lambda one: isinstance(one, AssignTask) and text in one.what)


def rules_blocking(policy: Policy) -> tuple[str, ...]:
    return rules_that(policy, lambda one: isinstance(one, BlockNotices))
