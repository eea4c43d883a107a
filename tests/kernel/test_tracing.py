"""A compact trace is the whole one, said once; nobody reads it by another policy."""

import pytest
from tests.kernel.room import Room, seen
from tests.kernel.small import POLICY

from barnlots.model.trace import FINDING_LETTERS, TRUTH_LETTERS, CompactTrace, Finding
from barnlots.model.truth import Truth
from barnlots.policy.inputs import inputs_of
from barnlots.policy.traced import expanded, situation_of


def decided() -> CompactTrace:
    decision = Room().see(seen(fara="planer"))
    assert decision.compact is not None
    assert decision.situation == situation_of(decision.compact, POLICY)
    return decision.compact


def test_every_rule_in_force_has_its_line() -> None:
    compact = decided()
    again = CompactTrace.model_validate_json(compact.model_dump_json())
    assert again == compact
    trace = expanded(again, POLICY)
    in_force = [one for one in compact.findings if one != "."]
    assert len(trace.rules) == len(in_force) == len(compact.truths.replace(".", ""))
    for one in trace.rules:
        rule = POLICY.rule_by_id[one.rule]
        assert one.sources == tuple(str(source) for source in rule.sources)
        assert {read.fact for read in one.read} <= set(inputs_of(POLICY, rule.when).facts)
    fired = [one for one in trace.rules if one.finding is Finding.FIRED]
    assert fired and any(read.observations for one in fired for read in one.read)


def test_a_letter_means_one_thing() -> None:
    assert len(set(FINDING_LETTERS.values())) == len(Finding)
    assert len(set(TRUTH_LETTERS.values())) == len(Truth) + 1
    assert "." not in {*FINDING_LETTERS.values(), *TRUTH_LETTERS.values()}


def test_another_policy_did_not_decide_this() -> None:
    other = POLICY.model_copy(update={"name": "en annan"})
    with pytest.raises(ValueError, match="another policy"):
        expanded(decided(), other)
