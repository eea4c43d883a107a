"""Branches into tests, and patterns into rulesets that are small enough for durable_rules.

The engine keeps at most 64 candidates alive on one fact and 252 properties in it, and rejects the
whole fact beyond that. One place is the sentinel's.
"""

from collections.abc import Mapping, Sequence

from barnlots.opinion.branches import Branch
from barnlots.opinion.patterns import FieldTest, Pattern, Ruleset

MOST_PATTERNS = 58
MOST_FIELDS = 200


def tests_of(branch: Branch, domains: Mapping[str, frozenset[str]]) -> tuple[FieldTest, ...]:
    """The branch as a conjunction of tests that an absent field never meets."""
    found: list[FieldTest] = []
    for name, demand in sorted(branch.items(), key=lambda item: (len(item[0]), item[0])):
        if isinstance(demand, tuple):
            least, most = demand
            if least is not None:
                found.append(FieldTest(field=name, op="gte", value=least))
            if most is not None:
                found.append(FieldTest(field=name, op="lte", value=most))
        elif len(demand) == 1:
            found.append(FieldTest(field=name, op="eq", value=next(iter(demand))))
        else:
            others = sorted(domains[name] - demand)
            found += [FieldTest(field=name, op="neq", value=token) for token in others]
            if not others:
                found.append(FieldTest(field=name, op="present", value=1))
    return tuple(found)


def packed(patterns: Sequence[Pattern]) -> tuple[Ruleset, ...]:
    """All patterns in as few rulesets as the limits allow, in their order."""
    groups: list[list[Pattern]] = []
    fields: set[str] = set()
    for pattern in patterns:
        more = fields | {test.field for test in pattern.tests}
        if not groups or len(groups[-1]) == MOST_PATTERNS or len(more) > MOST_FIELDS:
            groups.append([])
            more = {test.field for test in pattern.tests}
        groups[-1].append(pattern)
        fields = more
    return tuple(Ruleset(patterns=tuple(group)) for group in groups)
