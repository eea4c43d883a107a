"""Every mutant of a policy, in the order of its files."""

from barnlots.authoring.coverage.watching import PATHWAY
from barnlots.authoring.mutation.faults_of_parameters import faults_of_parameters
from barnlots.authoring.mutation.faults_of_rules import (
    faults_of_fact,
    faults_of_rule,
    read_by_protection,
)
from barnlots.authoring.mutation.faults_of_ways import faults_of_way
from barnlots.authoring.mutation.mutant import Mutant, replacing
from barnlots.authoring.mutation.turned import turned
from barnlots.policy.policy import Policy


def mutants(policy: Policy) -> tuple[Mutant, ...]:
    """Every mutant, in the order of the files: the same list for the same policy."""
    found: list[Mutant] = []
    for rule in policy.rules:
        found += faults_of_rule(policy, rule)
    protective = read_by_protection(policy)
    for fact in policy.vocabulary.facts:
        if fact.derived_when is not None:
            found += faults_of_fact(policy, fact.name, fact.name in protective)
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
                    (replacing(policy, "pathways", number, changed),),
                    (PATHWAY, pathway.reason),
                    pathway.when,
                    after,
                )
            )
    for way in policy.ways:
        found += faults_of_way(policy, way)
    found += faults_of_parameters(policy)
    return tuple(found)
