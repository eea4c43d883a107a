"""The trace of a decision: for every rule in force what it found, and what there was to read."""

from barnlots.kernel.draft import Draft
from barnlots.kernel.judging import Judgement
from barnlots.kernel.versions import InForce
from barnlots.model import events as e
from barnlots.model.facts import Unknown
from barnlots.model.trace import (
    FINDING_LETTERS,
    NOT_IN_FORCE,
    TRUTH_LETTERS,
    CompactTrace,
    Finding,
)
from barnlots.model.truth import Truth


def trace_of(draft: Draft) -> CompactTrace:
    """Every rule in force, as it stands after the decision."""
    part, situation, in_force = draft.part, draft.situation, draft.in_force
    judgement = draft.judgement
    found, truths = judgement.once(("trace", in_force), lambda: _found(draft, judgement, in_force))
    findings = list(found)
    for rule in draft.carried.fired.rules:
        _say(findings, in_force, rule, Finding.STANDING)
    for event in draft.events:
        if isinstance(event.payload, e.RuleFired):
            _say(findings, in_force, event.payload.rule, Finding.FIRED)
    return CompactTrace.made(
        tenant=part.tenant,
        holder=part.holder,
        part=part.id,
        version=part.version,
        policy=draft.policy.digest,
        reference=draft.reference.digest,
        day=draft.today,
        facts=situation.facts,
        unknown=situation.unknown,
        ways=situation.ways,
        reasons=situation.reasons,
        observations={
            name: fact.observations for name, fact in draft.facts.items() if fact.observations
        },
        findings="".join(findings),
        truths=truths,
    )


def _say(findings: list[str], in_force: InForce, rule: str, finding: Finding) -> None:
    """What a rule has done says more than how it stands, unless it cannot be judged."""
    place = in_force.places.get(rule)
    if place is not None and findings[place] != FINDING_LETTERS[Finding.FAILED]:
        findings[place] = FINDING_LETTERS[finding]


def _found(draft: Draft, judgement: Judgement, in_force: InForce) -> tuple[list[str], str]:
    """What each rule comes to in the situation, whatever it has done before."""
    facts, unknown = judgement.situation.facts, judgement.situation.unknown
    answered = {
        name for name, why in unknown.items() if why is not Unknown.NOT_ASKED and name not in facts
    }
    findings = [NOT_IN_FORCE] * len(draft.policy.rules)
    truths = [NOT_IN_FORCE] * len(draft.policy.rules)
    for rule, place in in_force.places.items():
        truth = judgement.said(rule)
        finding = _FOUND[truth]
        if truth is Truth.UNKNOWN and answered.isdisjoint(draft.interpreter.reads[rule]):
            finding = Finding.NOT_ASKED
        truths[place] = TRUTH_LETTERS[truth]
        findings[place] = FINDING_LETTERS[finding]
    return findings, "".join(truths)


# What a rule comes to that has not taken effect.
_FOUND: dict[Truth | None, Finding] = {
    None: Finding.FAILED,
    Truth.NO: Finding.NOT,
    Truth.YES: Finding.UNKNOWN,
    Truth.UNKNOWN: Finding.UNKNOWN,
}
