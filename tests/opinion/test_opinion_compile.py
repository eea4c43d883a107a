"""What is compiled, what is left out and why, and how two sets of answers are compared."""

from collections.abc import Callable

import pytest

from barnlots.model.opinion import Difference, Opinion
from barnlots.model.truth import Truth
from barnlots.opinion.chain import Chain
from barnlots.opinion.compare import differences
from barnlots.opinion.compile import compile_policy
from barnlots.opinion.patterns import Compiled
from barnlots.policy.conditions import Compare, Condition, Is, Known, Not
from barnlots.policy.situation import Situation
from barnlots.policy.vocabulary import FactDefinition, FactType

Fact = Callable[..., FactDefinition]


def test_compiled_policies_are_plain_data(fact: Fact) -> None:
    scale = fact("oro", FactType.ORDERED, values=("nej", "tankar", "planer"))
    compiled = compile_policy([("r", Compare(fact="oro", op="minst", bound="tankar"))], (scale,))
    assert Compiled.model_validate_json(compiled.model_dump_json()) == compiled
    tests = [one.tests[0] for one in compiled.strata[0].rulesets[0].patterns]
    assert [(one.op, one.value) for one in tests] == [("gte", 1), ("lte", 0)]


def test_no_text_of_the_policy_is_in_a_pattern(fact: Fact) -> None:
    compiled = compile_policy([("regel", Is(fact="självskada", values=("sedd",)))], ())
    assert "s" not in "".join(
        f"{test.field}{test.value}"
        for stratum in compiled.strata
        for ruleset in stratum.rulesets
        for pattern in ruleset.patterns
        for test in pattern.tests
    )


@pytest.mark.parametrize(
    ("condition", "code"),
    [
        (Compare(fact="val", op="minst", bound=1), "not_comparable"),
        (Compare(fact="saknas", op="minst", bound=1), "not_comparable"),
        (Compare(fact="skala", op="minst", bound="c"), "bound_off_scale"),
        (Compare(fact="tal", op="minst", bound=2**53), "bound_too_large"),
        (Is(fact="rund", values=("ja",)), "cycle"),
        (Not(of=Known(fact="bruten")), "not_comparable"),
        (Known(fact="på bruten"), "not_comparable"),
    ],
)
def test_left_out_with_the_first_cause(fact: Fact, condition: Condition, code: str) -> None:
    broken = Compare(fact="val", op="över", bound=2)
    definitions = (
        fact("på bruten", FactType.DERIVED, derived_when=Known(fact="bruten")),
        fact("bruten", FactType.DERIVED, derived_when=broken),
        fact("rund", FactType.DERIVED, derived_when=Not(of=Known(fact="runda"))),
        fact("runda", FactType.DERIVED, derived_when=Known(fact="rund")),
        fact("val"),
        fact("skala", FactType.ORDERED, values=("a", "b")),
        fact("tal", FactType.NUMBER),
    )
    compiled = compile_policy([("bad", condition), ("good", Known(fact="val"))], definitions)
    assert compiled.left_out == {"bad": code}
    assert list(compiled.questions) == ["good"]


def test_questions_have_different_ids() -> None:
    with pytest.raises(ValueError, match="repeated"):
        compile_policy([("a", Known(fact="x")), ("a", Known(fact="y"))], ())


def test_a_value_outside_its_scale_is_no_number(
    build: Callable[..., Chain], situation: Callable[..., Situation], fact: Fact
) -> None:
    scale = fact("oro", FactType.ORDERED, values=("nej", "tankar"))
    chain = build([Compare(fact="oro", op="minst", bound="nej"), Known(fact="oro")], scale)
    given = situation(facts={"oro": "ett äldre ord"})
    answers = chain.answers(given)
    assert answers == {"0": Truth.UNKNOWN, "1": Truth.YES}


def test_differences_are_all_found_and_only_between_two_answers() -> None:
    first = {"a": Truth.YES, "b": Truth.UNKNOWN, "c": Truth.NO, "d": Truth.NO}
    second = {"a": Truth.YES, "b": Truth.NO, "e": Truth.YES}
    opinion = Opinion(status="answered", answers=second, left_out={"d": "too_wide"})
    assert differences(first, opinion) == (
        Difference(id="b", first=Truth.UNKNOWN, second=Truth.NO),
        Difference(id="c", first=Truth.NO, second=None),
        Difference(id="e", first=None, second=Truth.YES),
    )
    assert differences(first, Opinion(status="absent", reason="not_installed")) == ()
    assert differences(first, Opinion(status="failed", reason="timeout")) == ()
