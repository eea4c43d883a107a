"""From observations to facts: a table for each rule of weighing."""

from datetime import timedelta

import pytest
from tests.kernel.small import DANGER, HIT, HOURS, LEVELS, MOOD, NOW, POLICY, SAFE

from barnlots.kernel.situate import weigh_all
from barnlots.kernel.weigh import weigh
from barnlots.model.facts import Answer, Fact, Observation, Source, Unknown, Value
from barnlots.policy.vocabulary import FactDefinition, FactType, Weighing

VET_INTE, INTE_FRÅGAT = Unknown.DONT_KNOW, Unknown.NOT_ASKED
Said = tuple[int, str, Value | Unknown | None]


def observations(definition: FactDefinition, said: list[Said]) -> tuple[Observation, ...]:
    """Each as (days ago, role, answer), recorded in the order given."""
    return tuple(
        Observation(
            id=f"i{number}",
            recorded_by="någon",
            role=role,
            seen_at=NOW - timedelta(days=ago),
            source=Source.CHILD,
            answers=(
                Answer(fact=definition.name, unknown=answer)
                if isinstance(answer, Unknown)
                else Answer(fact=definition.name, value=answer),
            ),
        )
        for number, (ago, role, answer) in enumerate(said)
    )


def fact(definition: FactDefinition, said: list[Said]) -> Fact:
    return weigh(definition, observations(definition, said), NOW)


@pytest.mark.parametrize(
    ("definition", "said", "held"),
    [
        pytest.param(MOOD, [(2, "mentor", "ja"), (1, "mentor", "nej")], "nej", id="latest"),
        pytest.param(MOOD, [(1, "mentor", "nej"), (2, "mentor", "ja")], "nej", id="latest seen"),
        pytest.param(MOOD, [(1, "mentor", "ja"), (1, "mentor", "nej")], "nej", id="last said"),
        pytest.param(DANGER, [(9, "mentor", "planer"), (1, "mentor", "nej")], "planer", id="most"),
        pytest.param(HOURS, [(9, "mentor", 4), (1, "mentor", 3)], 4, id="highest number"),
        pytest.param(HIT, [(9, "mentor", "ja"), (1, "mentor", "nej")], "ja", id="any yes"),
        pytest.param(HIT, [(9, "mentor", "nej")], "nej", id="no yes"),
        pytest.param(DANGER, [(91, "mentor", "planer")], None, id="no longer holds"),
        pytest.param(DANGER, [(90, "mentor", "planer")], "planer", id="still holds"),
        pytest.param(
            DANGER, [(91, "mentor", "planer"), (1, "mentor", "nej")], "nej", id="old is gone"
        ),
        pytest.param(SAFE, [(1, "mentor", "nej")], None, id="not theirs to record"),
        pytest.param(SAFE, [(1, "kurator", "nej")], "nej", id="theirs to record"),
        pytest.param(MOOD, [], None, id="nobody said anything"),
    ],
)
def test_what_is_held_true(
    definition: FactDefinition, said: list[Said], held: Value | None
) -> None:
    assert fact(definition, said).value == held


@pytest.mark.parametrize(
    ("said", "held"),
    [
        ([(3, "mentor", "planer"), (1, "läkare", "nej")], "nej"),
        ([(3, "mentor", "planer"), (1, "läkare", "tankar")], "tankar"),
        ([(3, "mentor", "planer"), (1, "mentor", "nej")], "planer"),
        ([(3, "mentor", "planer"), (4, "läkare", "nej")], "planer"),
        ([(3, "mentor", "planer"), (2, "läkare", "nej"), (1, "mentor", "tankar")], "tankar"),
        ([(3, "mentor", "planer"), (2, "läkare", VET_INTE)], "planer"),
        ([(3, "mentor", "planer"), (2, "motorn", "nej")], "planer"),
        ([(3, "mentor", "planer"), (2, "utan uppdrag", "nej")], "planer"),
    ],
)
def test_only_those_who_may_lower_do(said: list[Said], held: str) -> None:
    assert fact(DANGER, said).value == held


@pytest.mark.parametrize(
    ("told", "held"), [(9, "nej"), (4, "nej"), (3, "planer"), (2, "planer"), (0, "planer")]
)
def test_nobody_lowers_what_they_had_not_been_told(told: int, held: str) -> None:
    """The mentor saw it ten days ago; the doctor met the child three days ago."""
    saw, met = observations(DANGER, [(10, "mentor", "planer"), (3, "läkare", "nej")])
    told_late = saw.model_copy(update={"recorded_at": NOW - timedelta(days=told)})
    for order in ((told_late, met), (met, told_late)):
        assert weigh(DANGER, order, NOW).value == held


@pytest.mark.parametrize(
    ("said", "held", "unknown"),
    [
        ([(2, "mentor", "ja"), (1, "mentor", VET_INTE)], "ja", None),
        ([(2, "mentor", "ja"), (1, "mentor", INTE_FRÅGAT)], "ja", None),
        ([(1, "mentor", VET_INTE)], None, VET_INTE),
        ([(1, "mentor", INTE_FRÅGAT)], None, INTE_FRÅGAT),
        ([(2, "mentor", VET_INTE), (1, "mentor", INTE_FRÅGAT)], None, VET_INTE),
        ([(1, "mentor", None)], None, INTE_FRÅGAT),
        ([], None, INTE_FRÅGAT),
    ],
)
def test_not_knowing_is_not_no_and_erases_nothing(
    said: list[Said], held: str | None, unknown: Unknown | None
) -> None:
    found = fact(MOOD, said)
    assert (found.value, found.unknown) == (held, unknown)


@pytest.mark.parametrize(
    ("definition", "odd"),
    [
        (DANGER, "jättemycket"),
        (DANGER, 3),
        (DANGER, ""),
        (HIT, "JA"),
        (MOOD, 1),
        (HOURS, "tre"),
        (HOURS, "3"),
    ],
)
def test_an_answer_that_is_none_of_the_values_says_nothing(
    definition: FactDefinition, odd: Value
) -> None:
    assert fact(definition, [(1, "mentor", odd)]).value is None
    good: Value = 4 if definition is HOURS else definition.values[0]
    assert fact(definition, [(2, "mentor", good), (1, "mentor", odd)]).value == good


def test_a_fact_rests_on_the_observations_that_said_so() -> None:
    said: list[Said] = [(3, "mentor", "ja"), (2, "mentor", "nej"), (1, "rektor", "ja")]
    assert fact(HIT, said).observations == ("i0", "i2")


@pytest.mark.parametrize("weighing", list(Weighing))
def test_more_danger_seen_is_never_less_danger_held(weighing: Weighing) -> None:
    """Except where the policy says that the latest answer counts."""
    definition = DANGER.model_copy(update={"weighing": weighing})
    for lower in LEVELS[:-1]:
        held = fact(definition, [(2, "mentor", lower), (1, "mentor", "planer")]).value
        assert held == "planer" or weighing is Weighing.ANY_YES


def test_what_is_not_for_an_observer_to_say_is_not_weighed() -> None:
    derived = FactDefinition(name="härlett", question="", type=FactType.DERIVED, values=LEVELS)
    builtin = MOOD.model_copy(update={"name": "tolk", "builtin": True})
    vocabulary = POLICY.vocabulary.model_copy(update={"facts": (derived, builtin, MOOD)})
    policy = POLICY.model_copy(update={"vocabulary": vocabulary})
    seen = [*observations(derived, [(1, "m", "planer")]), *observations(builtin, [(1, "m", "ja")])]
    assert weigh_all(policy, (*seen, *observations(MOOD, [(1, "m", "ja")])), NOW) == (
        {"humör": Fact(name="humör", value="ja", unknown=None, observations=("i0",))},
        (),
    )
