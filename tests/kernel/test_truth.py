"""Strong Kleene truth tables, written out."""

import pytest
from tests.kernel.small import POLICY

from barnlots.kernel.evaluate import Interpreter
from barnlots.model.truth import Truth, all_of, any_of, negate
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

J, N, U = Truth.YES, Truth.NO, Truth.UNKNOWN


@pytest.mark.parametrize(
    ("left", "right", "both", "either"),
    [
        (J, J, J, J),
        (J, U, U, J),
        (J, N, N, J),
        (U, J, U, J),
        (U, U, U, U),
        (U, N, N, U),
        (N, J, N, J),
        (N, U, N, U),
        (N, N, N, N),
    ],
)
def test_and_and_or(left: Truth, right: Truth, both: Truth, either: Truth) -> None:
    assert all_of([left, right]) is both
    assert any_of([left, right]) is either
    assert negate(both) is any_of([negate(left), negate(right)])


def test_nothing_to_demand_is_true_and_nothing_to_choose_is_false() -> None:
    assert all_of([]) is J
    assert any_of([]) is N


@pytest.mark.parametrize(("one", "other"), [(J, N), (N, J), (U, U)])
def test_not(one: Truth, other: Truth) -> None:
    assert negate(one) is other


KNOWN = Situation(
    facts={"fara": "tankar", "humör": "ja", "timmar": 3},
    unknown={},
    ways={"skydd": "akut"},
    reasons=("oro",),
    parameters={"gräns": 3},
)
NOTHING = Situation(facts={}, unknown={}, ways={}, reasons=(), parameters={})


@pytest.mark.parametrize(
    ("condition", "known", "nothing"),
    [
        (Is(fact="humör", values=("ja",)), J, U),
        (Is(fact="humör", values=("nej",)), N, U),
        (Is(fact="humör", values=()), N, U),
        (Compare(fact="fara", op="minst", bound="tankar"), J, U),
        (Compare(fact="fara", op="över", bound="tankar"), N, U),
        (Compare(fact="fara", op="högst", bound="tankar"), J, U),
        (Compare(fact="fara", op="under", bound="planer"), J, U),
        (Compare(fact="timmar", op="minst", bound=4), N, U),
        (Compare(fact="timmar", op="minst", bound="gräns", parameter=True), J, U),
        (Compare(fact="timmar", op="minst", bound="finns inte", parameter=True), U, U),
        (Compare(fact="fara", op="minst", bound=1), J, U),
        (Compare(fact="timmar", op="minst", bound="planer"), U, U),
        (Compare(fact="finns inte", op="minst", bound=1), U, U),
        (Is(fact="finns inte", values=("ja",)), U, U),
        (Known(fact="humör"), J, N),
        (Known(fact="slag"), N, N),
        (Running(way="skydd"), J, N),
        (Running(way="skydd", steps=("akut",)), J, N),
        (Running(way="skydd", steps=("fråga",)), N, N),
        (HasReason(reason="oro"), J, N),
        (Not(of=Is(fact="humör", values=("ja",))), N, U),
        (Not(of=Known(fact="slag")), J, J),
        (All(of=(Is(fact="humör", values=("ja",)), Is(fact="slag", values=("ja",)))), U, U),
        (Any(of=(Is(fact="humör", values=("ja",)), Is(fact="slag", values=("ja",)))), J, U),
        (All(of=(Is(fact="humör", values=("nej",)), Is(fact="slag", values=("ja",)))), N, U),
        (ALWAYS, J, J),
    ],
)
def test_conditions(condition: Condition, known: Truth, nothing: Truth) -> None:
    interpreter = Interpreter(POLICY)
    assert interpreter.judge(condition, KNOWN) is known
    assert interpreter.judge(condition, NOTHING) is nothing


@pytest.mark.parametrize("value", ["", "Planer", 7, -1, 2**70])
def test_a_value_that_is_none_of_the_facts_own_is_never_a_crash(value: str | int) -> None:
    interpreter = Interpreter(POLICY)
    odd = NOTHING.model_copy(update={"facts": {"fara": value}})
    for op in ("minst", "högst", "över", "under"):
        condition = Compare.model_validate({"fact": "fara", "op": op, "bound": "planer"})
        assert interpreter.judge(condition, odd) in set(Truth)
