"""Every mutant of a policy: what was made wrong where, and what shows that it was reached."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import partial

from barnlots.authoring.coverage.measure import Token
from barnlots.authoring.coverage.watching import ASKING, DERIVED, GUARD, PATHWAY, RULE, Key
from barnlots.authoring.mutation.cells import compare, implies
from barnlots.authoring.mutation.ordered import later, other_role, other_to_tell, said, wrongly
from barnlots.authoring.mutation.turned import turned
from barnlots.kernel.deadlines import ALARM
from barnlots.model.due import Due
from barnlots.policy.actions import (
    Action,
    AskAbout,
    AssignTask,
    BlockNotices,
    OpenForSiblings,
    StartWay,
)
from barnlots.policy.conditions import All, Any, Compare, Condition, Not, atoms
from barnlots.policy.policy import Policy
from barnlots.policy.rules import Rule
from barnlots.policy.vocabulary import Parameter
from barnlots.policy.ways import Step, Transition, Way

# Spans that the engine itself counts by, whatever the rules say.
_TIMES = ("minuter", "timmar", "dagar", "skoldagar", "arbetsdagar", "veckor", "månader")


@dataclass(frozen=True)
class Mutant:
    """`code` is the catalogue's text about what was done to `line`. `key`, `before` and `after`
    when it is a condition: a scenario notices only where the two differ. Otherwise `reached`: one
    of these tokens is in what a scenario decides (none: any scenario may notice). `spared_by` says
    whether another rule orders the same whenever this one does."""

    code: str
    whose: str
    line: str
    where: str
    protects: bool
    make: Callable[[], Policy]
    key: Key | None = None
    before: Condition | None = None
    after: Condition | None = None
    reached: tuple[Token, ...] = ()
    spared_by: Callable[[], bool] | None = None


def mutants(policy: Policy) -> tuple[Mutant, ...]:
    """Every mutant, in the order of the files: the same list for the same policy."""
    found: list[Mutant] = []
    for rule in policy.rules:
        found += _of_rule(policy, rule)
    protective = _read_by_protection(policy)
    for fact in policy.vocabulary.facts:
        if fact.derived_when is not None:
            found += _of_fact(policy, fact.name, fact.name in protective)
    for number, pathway in enumerate(policy.pathways):
        for code, line, after in turned(pathway.when, policy.vocabulary.fact_by_name):
            changed = pathway.model_copy(update={"when": after})
            found.append(
                Mutant(
                    code,
                    pathway.reason,
                    line,
                    f"{pathway.file}:{pathway.line}",
                    False,
                    _replacing(policy, "pathways", number, changed),
                    (PATHWAY, pathway.reason),
                    pathway.when,
                    after,
                )
            )
    for way in policy.ways:
        found += _of_way(policy, way)
    found += _of_parameters(policy)
    return tuple(found)


def _replacing(policy: Policy, field: str, number: int, changed: object) -> Callable[[], Policy]:
    """The policy with one element of a list changed, or left out when `changed` is None."""

    def make() -> Policy:
        old = getattr(policy, field)
        new = () if changed is None else (changed,)
        return policy.model_copy(update={field: (*old[:number], *new, *old[number + 1 :])})

    return make


def _of_rule(policy: Policy, rule: Rule) -> Iterator[Mutant]:
    number = policy.rules.index(rule)
    where, facts = f"{rule.file}:{rule.line}", policy.vocabulary.fact_by_name
    protects = rule.protects is not None
    fired: tuple[Token, ...] = (("fired", RULE, rule.id),)

    def mutant(
        code: str,
        line: str,
        changed: Rule | None,
        key: Key | None = None,
        before: Condition | None = None,
        after: Condition | None = None,
    ) -> Mutant:
        make = _replacing(policy, "rules", number, changed)
        reached = () if key else fired
        return Mutant(code, rule.id, line, where, protects, make, key, before, after, reached)

    yield mutant("BL-MUT_RULE", rule.name, None)
    for code, line, after in turned(rule.when, facts):
        changed = rule.model_copy(update={"when": after})
        yield mutant(code, line, changed, (RULE, rule.id), rule.when, after)
    if rule.ask_when is not None:
        for code, line, after in turned(rule.ask_when, facts):
            changed = rule.model_copy(update={"ask_when": after})
            said_line = f"fråga när: {line}"
            yield mutant(code, said_line, changed, (ASKING, rule.id), rule.ask_when, after)
    for place, action in enumerate(rule.then):
        others = (*rule.then[:place], *rule.then[place + 1 :])
        if others:
            dropped = rule.model_copy(update={"then": others})
            left_out = mutant("BL-MUT_LEFT_OUT", said(action), dropped)
            if isinstance(action, StartWay):
                spared = partial(_begun_anyway, policy, rule, action.way)
                left_out = replace(left_out, spared_by=spared)
            yield left_out
        for code, wrong in wrongly(action, policy, rule.holders):
            then = (*rule.then[:place], wrong, *rule.then[place + 1 :])
            yield mutant(code, said(action), rule.model_copy(update={"then": then}))


def _begun_anyway(policy: Policy, rule: Rule, way: str) -> bool:
    """Whether another rule begins the way at every holder and in every case that this one does."""
    for other in policy.rules:
        begins = any(isinstance(one, StartWay) and one.way == way for one in other.then)
        everywhere = not other.holders or set(rule.holders or ("",)) <= set(other.holders)
        as_often = other.each_time or not rule.each_time
        if other is rule or not (begins and everywhere and as_often):
            continue
        if other.protects is rule.protects and implies(policy, rule.when, other.when):
            return True
    return False


def _read_by_protection(policy: Policy) -> frozenset[str]:
    """The derived facts that a protective rule rests on, directly or through others."""
    names: set[str] = set()
    facts = policy.vocabulary.fact_by_name
    queue = [rule.when for rule in policy.rules if rule.protects is not None]
    while queue:
        for leaf in atoms(queue.pop()):
            name = getattr(leaf, "fact", None)
            definition = facts.get(name) if name else None
            if definition and definition.derived_when is not None and name not in names:
                names.add(definition.name)
                queue.append(definition.derived_when)
    return frozenset(names)


def _of_fact(policy: Policy, name: str, protects: bool) -> Iterator[Mutant]:
    words = policy.vocabulary
    number = next(at for at, one in enumerate(words.facts) if one.name == name)
    fact = words.facts[number]
    assert fact.derived_when is not None
    for code, line, after in turned(fact.derived_when, words.fact_by_name):
        changed = fact.model_copy(update={"derived_when": after})

        def make(changed: object = changed) -> Policy:
            facts = (*words.facts[:number], changed, *words.facts[number + 1 :])
            vocabulary = words.model_copy(update={"facts": facts})
            return policy.model_copy(update={"vocabulary": vocabulary})

        yield Mutant(
            code,
            name,
            line,
            "rules/fakta.yaml",
            protects,
            make,
            (DERIVED, name),
            fact.derived_when,
            after,
        )


def _of_way(policy: Policy, way: Way) -> Iterator[Mutant]:
    at = policy.ways.index(way)
    where = f"{way.file}:{way.line}"

    def mutant(
        code: str,
        line: str,
        step: Step,
        changed: Step,
        reached: tuple[Token, ...],
        condition: tuple[Key, Condition, Condition] | None = None,
    ) -> Mutant:
        steps = tuple(changed if one is step else one for one in way.steps)
        make = _replacing(policy, "ways", at, way.model_copy(update={"steps": steps}))
        key, before, after = condition or (None, None, None)
        said_line = f"{step.name}: {line}"
        return Mutant(
            code, way.name, said_line, where, way.escalation, make, key, before, after, reached
        )

    for step in way.steps:
        here: tuple[Token, ...] = (("at", way.name, step.name),)
        for code, line, changed in _of_step(policy, way, step):
            yield mutant(code, line, step, changed, here)
        for number, transition in enumerate(step.transitions):
            key = (GUARD, way.name, step.name, str(number))
            moved: tuple[Token, ...] = (("moved", *key),)
            line = f"till {transition.to} när {transition.trigger}"
            for code, wrong in _of_transition(way, step, transition):
                changed = _with_transition(step, number, wrong)
                yield mutant(code, line, step, changed, moved)
            for code, leaf, after in turned(transition.guard, policy.vocabulary.fact_by_name):
                wrong_guard = transition.model_copy(update={"guard": after})
                changed = _with_transition(step, number, wrong_guard)
                condition = (key, transition.guard, after)
                yield mutant(code, f"{line}, om {leaf}", step, changed, (), condition)


def _with_transition(step: Step, number: int, wrong: Transition | None) -> Step:
    new = () if wrong is None else (wrong,)
    rest = step.transitions
    return step.model_copy(update={"transitions": (*rest[:number], *new, *rest[number + 1 :])})


def _of_step(policy: Policy, way: Way, step: Step) -> Iterator[tuple[str, str, Step]]:
    if step.accountable is not None and step.due is not None:
        wrong = other_role(step.accountable)
        yield "BL-MUT_ROLE", step.accountable, step.model_copy(update={"accountable": wrong})
        due = later(step.due, policy)
        yield "BL-MUT_LATER", "steget", step.model_copy(update={"due": due})
        told = other_to_tell(step.raise_to, step.accountable, policy, way.holders)
        if told is not None:
            yield "BL-MUT_TOLD", "steget", step.model_copy(update={"raise_to": told})
    if step.hands_over and step.hands_over_to:
        nothing = {"hands_over": None, "hands_over_to": None}
        yield "BL-MUT_LEFT_OUT", step.hands_over, step.model_copy(update=nothing)
        kinds = [one.name for one in policy.vocabulary.holders if one.name != step.hands_over_to]
        elsewhere = {"hands_over_to": kinds[-1]}
        yield "BL-MUT_RECEIVER", step.hands_over, step.model_copy(update=elsewhere)
    for place, action in enumerate(step.on_entry):
        others = (*step.on_entry[:place], *step.on_entry[place + 1 :])
        yield "BL-MUT_LEFT_OUT", said(action), step.model_copy(update={"on_entry": others})
        for code, changed in wrongly(action, policy, way.holders):
            then = (*step.on_entry[:place], changed, *step.on_entry[place + 1 :])
            yield code, said(action), step.model_copy(update={"on_entry": then})


def _of_transition(
    way: Way, step: Step, transition: Transition
) -> Iterator[tuple[str, Transition | None]]:
    if len(step.transitions) > 1:
        yield "BL-MUT_LEFT_OUT", None
    for other in reversed(way.steps):
        if other.name not in (step.name, transition.to):
            yield "BL-MUT_TARGET", transition.model_copy(update={"to": other.name})
            return


def _of_parameters(policy: Policy) -> Iterator[Mutant]:
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
                _replacing(policy, "parameters", number, changed),
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
