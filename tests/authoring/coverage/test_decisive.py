"""When one line of a condition decides: every combination of answers, against the definition."""

from itertools import product

import pytest

from barnlots.authoring.coverage.decisive import decides, leaves_of, outcome
from barnlots.model.truth import Truth
from barnlots.policy.conditions import All, Any, Condition, Is, Not

A, B, C = (Is(fact=name, values=("ja",)) for name in "abc")
YES, NO, UNKNOWN = Truth.YES, Truth.NO, Truth.UNKNOWN

CONDITIONS: list[Condition] = [
    A,
    Not(of=A),
    All(of=(A, B)),
    Any(of=(A, B)),
    All(of=(A, Not(of=B))),
    Any(of=(All(of=(A, B)), C)),
    All(of=(Any(of=(A, B)), Any(of=(Not(of=C), B)))),
]


@pytest.mark.parametrize("condition", CONDITIONS, ids=str)
def test_a_line_decides_when_turning_it_turns_the_whole(condition: Condition) -> None:
    leaves = leaves_of(condition)
    for vector in product(Truth, repeat=len(leaves)):
        for number, truth in enumerate(vector):
            turned = list(vector)
            turned[number] = NO if truth is YES else YES
            before = outcome(condition, vector) is YES
            after = outcome(condition, tuple(turned)) is YES
            assert decides(condition, vector, number) is (before is not after)


@pytest.mark.parametrize(
    ("condition", "vector", "expected"),
    [
        (All(of=(A, B)), (YES, YES), [True, True]),
        (All(of=(A, B)), (YES, NO), [False, True]),
        (All(of=(A, B)), (NO, NO), [False, False]),
        (Any(of=(A, B)), (YES, YES), [False, False]),
        (Any(of=(A, B)), (YES, UNKNOWN), [True, False]),
        (All(of=(A, Not(of=B))), (YES, YES), [False, True]),
        (All(of=(A, Not(of=B))), (YES, UNKNOWN), [False, False]),
    ],
)
def test_which_lines_decide(
    condition: Condition, vector: tuple[Truth, ...], expected: list[bool]
) -> None:
    assert [decides(condition, vector, at) for at in range(len(vector))] == expected
