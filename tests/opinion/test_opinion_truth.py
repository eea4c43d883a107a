"""Random vocabularies, conditions and situations: the cage and an oracle say the same."""

import random
from typing import Any as Anything

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from barnlots.model.truth import Truth, all_of, any_of, negate
from barnlots.opinion.cage import Cage
from barnlots.opinion.chain import Chain
from barnlots.opinion.compile import compile_policy
from barnlots.policy.conditions import (
    ALWAYS,
    All,
    Any,
    Compare,
    Condition,
    HasReason,
    Is,
    Known,
    Not,
    Running,
)
from barnlots.policy.situation import Situation
from barnlots.policy.vocabulary import FactDefinition, FactType

# Much of the same again and again: following each line would take longer than it tells.
pytestmark = pytest.mark.no_cover

WORDS = ("nej", "ja", "tungt", "planer", "förberett eller försökt", "åäö", "1", "true", ".*", "")
STEPS = ("väntar", "kontakt", "klar")
PARAMETERS = ("gräns", "frånvaro")


class Oracle:
    """The definition of the truth of a condition, as plainly as it can be written."""

    def __init__(self, definitions: tuple[FactDefinition, ...], situation: Situation) -> None:
        self.definitions = {one.name: one for one in definitions}
        self.situation = situation

    def value(self, name: str) -> str | int | None:
        definition = self.definitions[name]
        if definition.type is not FactType.DERIVED:
            return self.situation.facts.get(name)
        if definition.derived_when is None:
            return None
        truth = self.truth(definition.derived_when)
        return None if truth is Truth.UNKNOWN else truth.value

    def truth(self, condition: Condition) -> Truth:
        match condition:
            case Is(fact=name, values=values):
                value = self.value(name)
                return Truth.UNKNOWN if value is None else Truth.of(value in values)
            case Compare():
                return self.compare(condition)
            case Known(fact=name):
                return Truth.of(self.value(name) is not None)
            case Running(way=way, steps=steps):
                step = self.situation.ways.get(way)
                return Truth.of(step is not None and (not steps or step in steps))
            case HasReason(reason=reason):
                return Truth.of(reason in self.situation.reasons)
            case Not(of=inner):
                return negate(self.truth(inner))
            case All(of=parts):
                return all_of(self.truth(part) for part in parts)
            case Any(of=parts):
                return any_of(self.truth(part) for part in parts)

    def compare(self, condition: Compare) -> Truth:
        value: Anything = self.value(condition.fact)
        scale = self.definitions[condition.fact].values
        bound: Anything = condition.bound
        if condition.parameter:
            bound = self.situation.parameters.get(str(bound))
        if value is None or bound is None:
            return Truth.UNKNOWN
        value = scale.index(value) if isinstance(value, str) else value
        bound = scale.index(bound) if isinstance(bound, str) else bound
        return Truth.of(
            {
                "minst": value >= bound,
                "högst": value <= bound,
                "över": value > bound,
                "under": value < bound,
            }[condition.op]
        )


NUMBERS = st.integers(-3, 3) | st.sampled_from((-(2**53) + 1, 2**53 - 1, 10**6))
OPS = st.sampled_from(("minst", "högst", "över", "under"))


def leaves(facts: list[FactDefinition]) -> st.SearchStrategy[Condition]:
    words = st.lists(st.sampled_from(WORDS), max_size=3, unique=True).map(tuple)
    names = st.sampled_from([one.name for one in facts])
    kinds: list[st.SearchStrategy[Condition]] = [
        st.builds(Is, fact=names, values=words),
        st.builds(Known, fact=names),
        st.builds(
            Running,
            way=st.sampled_from(("oro", "barnets väg")),
            steps=st.lists(st.sampled_from(STEPS), max_size=2, unique=True).map(tuple),
        ),
        st.builds(HasReason, reason=st.sampled_from(("frånvaro", "oro för suicid"))),
    ]
    for one in facts:
        if one.type is FactType.NUMBER:
            kinds.append(st.builds(Compare, fact=st.just(one.name), op=OPS, bound=NUMBERS))
            kinds.append(
                st.builds(
                    Compare,
                    fact=st.just(one.name),
                    op=OPS,
                    bound=st.sampled_from(PARAMETERS),
                    parameter=st.just(True),
                )
            )
        if one.type is FactType.ORDERED:
            bounds = st.sampled_from(one.values)
            kinds.append(st.builds(Compare, fact=st.just(one.name), op=OPS, bound=bounds))
    return st.one_of(kinds)


def trees(facts: list[FactDefinition], depth: int) -> st.SearchStrategy[Condition]:
    if depth == 0:
        return leaves(facts)
    smaller = trees(facts, depth - 1)
    several = st.lists(smaller, max_size=3).map(tuple)
    return st.one_of(
        leaves(facts),
        smaller.map(lambda one: Not(of=one)),
        several.map(lambda some: All(of=some)),
        several.map(lambda some: Any(of=some)),
    )


@st.composite
def vocabularies(draw: st.DrawFn) -> list[FactDefinition]:
    kinds = draw(
        st.lists(
            st.sampled_from((FactType.YES_NO, FactType.ORDERED, FactType.CHOICE, FactType.NUMBER)),
            min_size=1,
            max_size=5,
        )
    )
    facts: list[FactDefinition] = []
    for index, kind in enumerate(kinds):
        values = draw(st.lists(st.sampled_from(WORDS), min_size=2, max_size=5, unique=True))
        if kind is FactType.YES_NO:
            values = ["ja", "nej"]
        facts.append(
            FactDefinition(
                name=f"faktum {index}",
                question="",
                type=kind,
                values=() if kind is FactType.NUMBER else tuple(values),
            )
        )
    for index in range(draw(st.integers(0, 3))):
        when = draw(st.none() | trees(facts, 2))
        facts.append(
            FactDefinition(
                name=f"härlett {index}", question="", type=FactType.DERIVED, derived_when=when
            )
        )
    return draw(st.permutations(facts))


@st.composite
def situations(draw: st.DrawFn, facts: list[FactDefinition]) -> Situation:
    known: dict[str, str | int] = {}
    for one in facts:
        if one.type is FactType.DERIVED or draw(st.booleans()):
            continue
        if one.type is FactType.NUMBER:
            known[one.name] = draw(NUMBERS)
        else:
            known[one.name] = draw(st.sampled_from(one.values))
    return Situation(
        facts=known,
        unknown={},
        ways=draw(st.dictionaries(st.sampled_from(("oro", "barnets väg")), st.sampled_from(STEPS))),
        reasons=tuple(draw(st.sets(st.sampled_from(("frånvaro", "oro för suicid"))))),
        parameters=draw(st.dictionaries(st.sampled_from(PARAMETERS), st.integers(-2, 2))),
    )


SLOW = settings(
    max_examples=120,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)


@SLOW
@given(data=st.data())
def test_the_cage_says_what_the_oracle_says(cage: Cage, data: st.DataObject) -> None:
    facts = data.draw(vocabularies())
    conditions = data.draw(st.lists(trees(facts, 3), min_size=4, max_size=10))
    questions = [(f"fråga {index}", one) for index, one in enumerate([*conditions, ALWAYS])]
    compiled = compile_policy(questions, facts)
    assert compiled.left_out == {}
    chain = Chain(cage, compiled)
    try:
        for one in data.draw(st.lists(situations(facts), min_size=4, max_size=6)):
            oracle = Oracle(tuple(facts), one)
            assert chain.answers(one) == {name: oracle.truth(of) for name, of in questions}
    finally:
        chain.retire()


def test_wide_conditions_are_divided_and_stay_true(cage: Cage) -> None:
    """Eight alternatives of four demands negate to 65,536 branches; none is given up."""
    chance = random.Random(7)
    facts = [
        FactDefinition(name=f"f {one}", question="", type=FactType.YES_NO, values=("ja", "nej"))
        for one in range(12)
    ]

    def yes() -> Is:
        return Is(fact=f"f {chance.randrange(12)}", values=("ja",))

    def wide() -> Condition:
        rows = tuple(All(of=tuple(yes() for _ in range(4))) for _ in range(8))
        return Not(of=Any(of=(*rows, Not(of=All(of=(Any(of=rows[:4]), Any(of=rows[4:])))))))

    questions = [(str(one), wide()) for one in range(10)]
    compiled = compile_policy(questions, facts)
    assert compiled.left_out == {}
    chain = Chain(cage, compiled)
    for _ in range(40):
        known: dict[str, str | int] = {
            one.name: chance.choice(("ja", "ja", "nej")) for one in facts
        }
        for one in chance.sample(facts, 3):
            del known[one.name]
        situation = Situation(facts=known, unknown={}, ways={}, reasons=(), parameters={})
        oracle = Oracle(tuple(facts), situation)
        assert chain.answers(situation) == {name: oracle.truth(of) for name, of in questions}
    chain.retire()
