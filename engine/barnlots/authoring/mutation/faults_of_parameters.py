"""Dated values made wrong: a time that is longer, a bound moved one step either way."""

from collections.abc import Iterator
from functools import partial

from barnlots.authoring.coverage.measure import Token
from barnlots.authoring.coverage.watching import RULE
from barnlots.authoring.mutation.compared import compare
from barnlots.authoring.mutation.mutant import Mutant, replacing
from barnlots.kernel.deadlines import ALARM
from barnlots.model.due import Due
from barnlots.policy.actions import (
    Action,
    AskAbout,
    AssignTask,
    BlockNotices,
    OpenForSiblings,
)
from barnlots.policy.conditions import All, Any, Compare, Condition, Not, atoms
from barnlots.policy.policy import Policy
from barnlots.policy.vocabulary import Parameter

_TIMES = ("minuter", "timmar", "dagar", "skoldagar", "arbetsdagar", "veckor", "månader")


def faults_of_parameters(policy: Policy) -> Iterator[Mutant]:
    protected = _parameters_of_protection(policy)
    for number, parameter in enumerate(policy.parameters):
        last = parameter.values[-1]
        is_time = parameter.unit in _TIMES and not _compared(policy, parameter.name)
        moves = (1,) if is_time else (1, -1)
        for move in moves:
            dated = last.model_copy(update={"value": last.value + move})
            changed = parameter.model_copy(update={"values": (*parameter.values[:-1], dated)})
            yield Mutant(
                "BL-MUT_LATER" if len(moves) == 1 else "BL-MUT_MOVED",
                parameter.name,
                str(last.value),
                "rules/parametrar.yaml",
                parameter.name in protected,
                (replacing(policy, "parameters", number, changed),),
                reached=tuple(_using(policy, parameter.name)),
                spared_by=None if is_time else partial(_same_bound, policy, changed),
            )


def _using(policy: Policy, name: str) -> Iterator[Token]:
    """What a scenario decides when it comes to where the parameter counts; nothing for a span that
    the engine counts by everywhere."""
    for rule in policy.rules:
        if any(name == getattr(_due(one), "parameter", None) for one in rule.then):
            yield "fired", RULE, rule.id
        for number, leaf in enumerate(atoms(rule.when)):
            if isinstance(leaf, Compare) and leaf.parameter and leaf.bound == name:
                yield from (("side", RULE, rule.id, number, side) for side in (-1, 0, 1))
    for way in policy.ways:
        for step in way.steps:
            dues = (step.due, *(_due(one) for one in step.on_entry))
            if any(name == getattr(due, "parameter", None) for due in dues):
                yield "at", way.name, step.name


def _same_bound(policy: Policy, changed: Parameter) -> bool:
    """Whether no rule judges anything otherwise by the parameter's new value."""
    new = changed.values[-1].value
    old = policy.parameter_by_name[changed.name].values[-1].value
    return all(
        compare(
            policy, _bounded(rule.when, changed.name, old), _bounded(rule.when, changed.name, new)
        ).equal
        for rule in policy.rules
        if changed.name in _bounds(rule.when)
    )


def _bounded(condition: Condition, name: str, value: int) -> Condition:
    """The condition with the parameter's value written out."""
    match condition:
        case Compare(parameter=True, bound=bound) if bound == name:
            return condition.model_copy(update={"bound": value, "parameter": False})
        case Not(of=inner):
            return Not(of=_bounded(inner, name, value))
        case All(of=parts):
            return All(of=tuple(_bounded(part, name, value) for part in parts))
        case Any(of=parts):
            return Any(of=tuple(_bounded(part, name, value) for part in parts))
    return condition


def _due(action: Action) -> Due | None:
    match action:
        case AssignTask() | AskAbout() | OpenForSiblings():
            return action.due
        case BlockNotices():
            return action.review
    return None


def _compared(policy: Policy, name: str) -> bool:
    return any(name in _bounds(rule.when) for rule in policy.rules)


def _bounds(condition: Condition) -> set[str]:
    leaves = (leaf for leaf in atoms(condition) if isinstance(leaf, Compare) and leaf.parameter)
    return {str(leaf.bound) for leaf in leaves}


def _parameters_of_protection(policy: Policy) -> frozenset[str]:
    """Those that a protective rule compares with, or counts its own or its skyddsväg's time by."""
    found: set[str] = set()
    for rule in policy.rules:
        if rule.protects is not None:
            found |= _bounds(rule.when)
            dues = [_due(one) for one in rule.then]
            found |= {due.parameter for due in dues if due is not None and due.parameter}
            if any(due is not None and due.immediate for due in dues):
                found.add(ALARM)
    for way in policy.ways:
        for step in way.steps if way.escalation else ():
            dues = [step.due, *(_due(one) for one in step.on_entry)]
            found |= {due.parameter for due in dues if due is not None and due.parameter}
    return frozenset(found)
