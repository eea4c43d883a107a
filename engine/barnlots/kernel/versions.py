"""Which version of each rule a part stands under.

A part keeps the versions that were in force when it was opened, until it is moved on purpose; but
what protects applies at once as soon as it is in force, beside the older version.
"""

from datetime import date

from barnlots.policy.policy import Policy
from barnlots.policy.rules import Rule


def versions_for(policy: Policy, opened: date, today: date) -> tuple[Rule, ...]:
    """The rules for a part that was opened on `opened`, as they stand on `today`."""
    return tuple(
        rule
        for rule in policy.rules
        if rule.in_force(opened) or (rule.protects is not None and rule.in_force(today))
    )
