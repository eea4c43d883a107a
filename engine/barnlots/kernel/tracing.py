"""The trace of a decision: for every rule what it read and what it found."""

from barnlots.kernel.conclude import rules_of
from barnlots.kernel.draft import Draft
from barnlots.model import events as e
from barnlots.model.facts import Fact, Unknown
from barnlots.model.trace import FactRead, Finding, RuleTrace, Trace
from barnlots.model.truth import Truth
from barnlots.policy.rules import Rule


def trace_of(draft: Draft) -> Trace:
    """Every rule in force, as it stands after the decision."""
    part = draft.part
    fired = {one.payload.rule for one in draft.events if isinstance(one.payload, e.RuleFired)}
    standing = {key.partition("@")[0] for key in part.fired}
    reads: dict[str, FactRead] = {}
    return Trace(
        tenant=part.tenant,
        holder=part.holder,
        part=part.id,
        version=part.version,
        policy=draft.policy.digest,
        reference=draft.reference.digest,
        rules=tuple(_rule(draft, rule, fired, standing, reads) for rule in rules_of(draft)),
    )


def _rule(
    draft: Draft, rule: Rule, fired: set[str], standing: set[str], reads: dict[str, FactRead]
) -> RuleTrace:
    truth: Truth | None
    try:
        truth = draft.truth(rule.id)
    except Exception:
        truth = None
    names = draft.interpreter.reads[rule.id]
    for name in names:
        if name not in reads:
            reads[name] = _read(draft, name)
    read = tuple(reads[name] for name in names)
    return RuleTrace(
        rule=rule.id,
        finding=_finding(rule, truth, fired, standing, read),
        truth=truth,
        read=read,
        sources=tuple(str(source) for source in rule.sources),
    )


def _read(draft: Draft, name: str) -> FactRead:
    fact = draft.facts.get(name, Fact(name=name))
    value = draft.situation.facts.get(name)
    return FactRead(
        fact=name,
        value=value,
        observations=fact.observations,
        unknown=None if value is not None else (fact.unknown or Unknown.NOT_ASKED),
    )


def _finding(
    rule: Rule,
    truth: Truth | None,
    fired: set[str],
    standing: set[str],
    read: tuple[FactRead, ...],
) -> Finding:
    if truth is None:
        return Finding.FAILED
    if rule.id in fired:
        return Finding.FIRED
    if rule.id in standing:
        return Finding.STANDING
    if truth is Truth.NO:
        return Finding.NOT
    missing = [one for one in read if one.value is None]
    not_asked = all(one.unknown is Unknown.NOT_ASKED for one in missing)
    return Finding.NOT_ASKED if truth is Truth.UNKNOWN and not_asked else Finding.UNKNOWN
