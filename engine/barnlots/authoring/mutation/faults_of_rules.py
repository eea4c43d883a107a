"""Rules and derived facts made wrong: their lines turned, their orders changed, the whole gone."""

from collections.abc import Iterator
from dataclasses import replace
from functools import partial

from barnlots.authoring.coverage.measure import Token
from barnlots.authoring.coverage.watching import ASKING, DERIVED, RULE, Key
from barnlots.authoring.mutation.compared import implies
from barnlots.authoring.mutation.mutant import Mutant, replacing
from barnlots.authoring.mutation.ordered import said, wrongly
from barnlots.authoring.mutation.turned import turned
from barnlots.policy.actions import StartWay
from barnlots.policy.conditions import Condition, atoms
from barnlots.policy.policy import Policy
from barnlots.policy.rules import Rule


def faults_of_rule(policy: Policy, rule: Rule) -> Iterator[Mutant]:
    number = policy.rules.index(rule)
    where, facts = f"{rule.file}:{rule.line}", policy.vocabulary.fact_by_name
    protects = rule.protects is not None
    fired: tuple[Token, ...] = (("fired", RULE, rule.id),)

    def mutant(
        code: str,
        line: str,
        changed: Rule | tuple[Rule, ...] | None,
        key: Key | None = None,
        before: Condition | None = None,
        after: Condition | None = None,
    ) -> Mutant:
        versions = changed if isinstance(changed, tuple) else (changed,)
        make = tuple(replacing(policy, "rules", number, one) for one in versions)
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
            first, last = rule.then[:place], rule.then[place + 1 :]
            versions = (rule.model_copy(update={"then": (*first, one, *last)}) for one in wrong)
            yield mutant(code, said(action), tuple(versions))


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


def read_by_protection(policy: Policy) -> frozenset[str]:
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


def faults_of_fact(policy: Policy, name: str, protects: bool) -> Iterator[Mutant]:
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
            (make,),
            (DERIVED, name),
            fact.derived_when,
            after,
        )
