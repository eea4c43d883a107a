"""Two conditions held against each other over every combination of what they read."""

import random
from itertools import product

import pytest
from tests.packs.reading import POLICY, condition

from barnlots.authoring.mutation.compared import compare
from barnlots.authoring.mutation.turned import turned
from barnlots.kernel.evaluate import Interpreter
from barnlots.model.truth import Truth
from barnlots.policy.conditions import All, Any, Condition, Not
from barnlots.policy.situation import Situation

PARAMETERS = {one.name: one.values[-1].value for one in POLICY.parameters}


def read(text: str) -> Condition:
    found, faults = condition(text)
    assert found is not None and faults == []
    return found


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("ledsen är minst ibland", "ledsen är över nej"),
        ("ledsen är ofta", "ledsen är minst ofta"),
        ("frånvaro är minst 10", "frånvaro är över 9"),
        ("frånvaro är över gräns för frånvaro", "frånvaro är minst 1501"),
        ("ledsen är inte nej", "ledsen är ibland eller ofta"),
        ("ledsen är ofta och ledsen är minst ibland", "ledsen är ofta"),
    ],
)
def test_what_says_the_same_in_other_words_is_equal(left: str, right: str) -> None:
    assert compare(POLICY, read(left), read(right)).equal


@pytest.mark.parametrize(
    ("left", "right", "facts"),
    [
        ("ledsen är minst ibland", "ledsen är ofta", {"ledsen": "ibland"}),
        ("frånvaro är minst 10", "frånvaro är minst 11", {"frånvaro": 10}),
        ("ledsen är inte känt", "ledsen är nej", {}),
        ("utsatt är ja", "utsatt för slag är ja", {"utsatt för hot": "ja"}),
        ("utsatt är ja", "utsatt är nej", {"utsatt (härlett)": "ja"}),
    ],
)
def test_where_two_differ_with_as_little_known_as_possible(
    left: str, right: str, facts: dict[str, object]
) -> None:
    found = compare(POLICY, read(left), read(right))
    assert found.differs is not None and not found.equal
    assert found.differs.facts == facts


def test_running_ways_are_tried_in_every_step() -> None:
    found = compare(POLICY, read("väg vägen pågår"), read("väg vägen är i slutet"))
    assert found.differs is not None
    assert found.differs.ways not in ({}, {"vägen": "slutet"})


def test_an_answer_of_no_difference_agrees_with_every_situation() -> None:
    """Random pairs, a condition and one made wrong, against plain enumeration."""
    chance = random.Random(20261124)
    lines = [
        "ledsen är minst ibland", "ledsen är ofta", "frånvaro är minst 10", "brott är högst hört",
        "utsatt för slag är ja", "ledsen är inte känt", "brott är inte säkert",
        "frånvaro är under 11",
    ]  # fmt: skip
    values: dict[str, list[str | int | None]] = {
        "ledsen": [None, "nej", "ibland", "ofta"],
        "frånvaro": [None, 8, 9, 10, 11, 12],
        "brott": [None, "nej", "hört", "säkert"],
        "utsatt för slag": [None, "ja", "nej"],
    }
    interpreter = Interpreter(POLICY)
    for _ in range(60):
        before = read(" och ".join(chance.sample(lines, chance.randint(1, 4))))
        wrong = list(turned(before, POLICY.vocabulary.fact_by_name))
        after = chance.choice(wrong)[2]
        first, second = interpreter.compile(before), interpreter.compile(after)
        differs = False
        for combined in product(*values.values()):
            facts = {
                name: value
                for name, value in zip(values, combined, strict=True)
                if value is not None
            }
            situation = Situation(
                facts=facts, unknown={}, ways={}, reasons=(), parameters=PARAMETERS
            )
            differs |= first(situation) is not second(situation)
        assert compare(POLICY, before, after).equal is not differs


def test_nested_conditions_that_are_found_equal_are_equal_everywhere() -> None:
    """What cannot matter is left out of the comparison; that must never hide a difference."""
    chance = random.Random(411)
    lines = [
        "ledsen är ofta",
        "ledsen är inte känt",
        "brott är minst hört",
        "utsatt för slag är ja",
    ]
    values: dict[str, list[str | None]] = {
        "ledsen": [None, "nej", "ibland", "ofta"],
        "brott": [None, "nej", "hört", "säkert"],
        "utsatt för slag": [None, "ja", "nej"],
    }

    def grown(depth: int) -> Condition:
        if depth == 0 or chance.random() < 0.3:
            return read(chance.choice(lines))
        parts = tuple(grown(depth - 1) for _ in range(chance.randint(1, 3)))
        made: tuple[Condition, ...] = (All(of=parts), Any(of=parts), Not(of=parts[0]))
        return chance.choice(made)

    interpreter, equal = Interpreter(POLICY), 0
    for _ in range(150):
        before = grown(3)
        wrong = list(turned(before, POLICY.vocabulary.fact_by_name))
        after = chance.choice(wrong)[2]
        if not compare(POLICY, before, after).equal:
            continue
        equal += 1
        first, second = interpreter.compile(before), interpreter.compile(after)
        for combined in product(*values.values()):
            named = zip(values, combined, strict=True)
            situation = Situation(
                facts={name: value for name, value in named if value is not None},
                unknown={},
                ways={},
                reasons=(),
                parameters=PARAMETERS,
            )
            assert first(situation) is second(situation), (before, after, situation.facts)
    assert equal > 5


def test_a_difference_between_no_and_unknown_is_a_difference() -> None:
    """It changes what is asked, if not what fires."""
    found = compare(POLICY, read("ledsen är ofta"), read("ledsen är ofta och brott är säkert"))
    assert not found.equal
    assert found.differs is not None and found.differs.before is not Truth.UNKNOWN
