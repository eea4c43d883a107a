"""A compact trace and the policy that decided are the whole trace, and the situation."""

from barnlots.model.facts import Unknown
from barnlots.model.trace import (
    FINDING_LETTERS,
    NOT_IN_FORCE,
    TRUTH_LETTERS,
    CompactTrace,
    FactRead,
    RuleTrace,
    Trace,
)
from barnlots.policy.policy import Policy
from barnlots.policy.situation import Situation

_FINDINGS = {letter: finding for finding, letter in FINDING_LETTERS.items()}
_TRUTHS = {letter: truth for truth, letter in TRUTH_LETTERS.items()}


def expanded(compact: CompactTrace, policy: Policy) -> Trace:
    """For every rule in force what it read and found. Raises ValueError when `policy` is not the
    one that decided."""
    if len(compact.findings) != len(policy.rules) or compact.policy != policy.digest:
        raise ValueError("another policy decided")
    reads: dict[str, FactRead] = {}
    rules = []
    letters = zip(policy.rules, compact.findings, compact.truths, strict=True)
    for rule, finding, truth in letters:
        if finding == NOT_IN_FORCE:
            continue
        names = policy.read_by_rule[rule.id]
        for name in names:
            if name not in reads:
                reads[name] = _read(compact, name)
        rules.append(
            RuleTrace.made(
                rule=rule.id,
                finding=_FINDINGS[finding],
                truth=_TRUTHS[truth],
                read=tuple(reads[name] for name in names),
                sources=rule.cited,
            )
        )
    return Trace(
        tenant=compact.tenant,
        holder=compact.holder,
        part=compact.part,
        version=compact.version,
        policy=compact.policy,
        reference=compact.reference,
        rules=tuple(rules),
    )


def situation_of(compact: CompactTrace, policy: Policy) -> Situation:
    """What the decision was read against."""
    return Situation(
        facts=compact.facts,
        unknown=compact.unknown,
        ways=compact.ways,
        reasons=compact.reasons,
        parameters=policy.values_on(compact.day),
    )


def _read(compact: CompactTrace, name: str) -> FactRead:
    value = compact.facts.get(name)
    not_known = compact.unknown.get(name, Unknown.NOT_ASKED)
    return FactRead.made(
        fact=name,
        value=value,
        unknown=None if value is not None else not_known,
        observations=compact.observations.get(name, ()),
    )
