"""The interpreter and the second opinion say the same of any policy and of the shipped one."""

from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.failures.house import CHILD, MENTOR, NOW, SCHOOL, noticed
from tests.kernel.small import POLICY, rule
from tests.opinion.test_opinion_truth import situations, trees, vocabularies
from tests.opinion.there import needs_the_second_opinion
from tests.properties.said import ANSWERS
from tests.shipped import the_policy, the_reference

from barnlots.kernel import decide
from barnlots.kernel.evaluate import Interpreter, interpreter_of
from barnlots.model import commands as c
from barnlots.model.facts import Value
from barnlots.model.people import Actor
from barnlots.model.truth import Truth
from barnlots.opinion.compare import differences
from barnlots.opinion.supervisor import SecondOpinion
from barnlots.policy.conditions import Condition
from barnlots.policy.policy import Policy
from barnlots.policy.situation import Situation

# Much of the same again and again: following each line would take longer than it tells.
pytestmark = pytest.mark.no_cover

MANY = settings(
    max_examples=40,
    deadline=None,
    suppress_health_check=list(HealthCheck),
)


@pytest.fixture(scope="module")
def second() -> Iterator[SecondOpinion]:
    needs_the_second_opinion()
    with SecondOpinion() as made:
        yield made


def policy_of(facts: list[object], conditions: list[Condition]) -> Policy:
    rules = tuple(rule(f"regel {number}", one) for number, one in enumerate(conditions))
    vocabulary = POLICY.vocabulary.model_copy(update={"facts": tuple(facts)})
    return POLICY.model_copy(
        update={"vocabulary": vocabulary, "rules": rules, "ways": (), "pathways": ()}
    )


def agree(second: SecondOpinion, policy: Policy, situation: Situation) -> dict[str, Truth]:
    questions = tuple((one.id, one.when) for one in policy.rules)
    opinion = second.ask(policy.digest, questions, policy.vocabulary.facts, situation, 30)
    assert opinion.status == "answered" and opinion.left_out == {}
    interpreter = interpreter_of(policy)
    first = {name: judge(situation) for name, judge in interpreter.rules.items()}
    assert differences(first, opinion) == ()
    return first


@MANY
@given(data=st.data())
def test_any_policy(second: SecondOpinion, data: st.DataObject) -> None:
    facts = data.draw(vocabularies())
    policy = policy_of([*facts], data.draw(st.lists(trees(facts, 3), min_size=1, max_size=8)))
    for one in data.draw(st.lists(situations(facts), min_size=1, max_size=3)):
        agree(second, policy, one)


@MANY
@given(seen=st.lists(ANSWERS, max_size=4))
def test_the_shipped_policy(second: SecondOpinion, seen: list[dict[str, Value]]) -> None:
    command = c.OpenCase(
        key="k",
        case="ä",
        holder=SCHOOL,
        child=CHILD,
        noticed=tuple(noticed(one) for one in seen),
    )
    actor = Actor(assignment=MENTOR)
    decision = decide(the_policy(), the_reference(), None, command, actor, NOW)
    assert decision.trace is not None and decision.situation is not None
    first = agree(second, the_policy(), decision.situation)
    for one in decision.trace.rules:
        assert one.truth is first[one.rule]


@MANY
@given(data=st.data())
def test_a_policy_is_what_it_says_and_not_how_it_came_to_be(data: st.DataObject) -> None:
    """Read back from its stored text it has the same digest and judges the same."""
    facts = data.draw(vocabularies())
    policy = policy_of([*facts], data.draw(st.lists(trees(facts, 3), min_size=1, max_size=4)))
    again = Policy.model_validate_json(policy.model_dump_json())
    assert again.digest == policy.digest
    situation = data.draw(situations(facts))
    for name, judge in Interpreter(again).rules.items():
        assert judge(situation) is Interpreter(policy).rules[name](situation)
