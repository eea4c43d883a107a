"""What is kept of a part's observations weighs as all of them do."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.kernel.small import POLICY

from barnlots.kernel.fired import Fired
from barnlots.kernel.heard import Heard
from barnlots.kernel.situate import weigh_heard
from barnlots.kernel.weigh import weigh
from barnlots.model import observed
from barnlots.model.facts import Answer, Observation, Source, Unknown
from barnlots.policy.vocabulary import FactDefinition, FactType, Weighing

BEGINS = datetime(2026, 9, 1, tzinfo=UTC)
LEVELS = ("nej", "lite", "mycket")
DEFINITIONS = st.builds(
    FactDefinition,
    name=st.just("oro"),
    question=st.just(""),
    type=st.just(FactType.ORDERED),
    values=st.just(LEVELS),
    recorded_by=st.sampled_from(((), ("mentor", "läkare"))),
    weighing=st.sampled_from(tuple(Weighing)),
    holds_for_days=st.sampled_from((None, 3, 10)),
    lowered_by=st.sampled_from(((), ("läkare",))),
)
ANSWERS = st.one_of(
    st.sampled_from((*LEVELS, "obegripligt")).map(lambda one: Answer(fact="oro", value=one)),
    st.sampled_from(tuple(Unknown)).map(lambda one: Answer(fact="oro", unknown=one)),
    st.just(Answer(fact="annat", value="ja")),
)
# When it was recorded, how long before that it was seen, by whom, and what was said.
SAID = st.lists(
    st.tuples(
        st.integers(0, 20),
        st.integers(0, 20),
        st.sampled_from(("mentor", "läkare", "granne")),
        st.booleans(),
        st.lists(ANSWERS, min_size=1, max_size=2),
    ),
    max_size=25,
)
Said = list[tuple[int, int, str, bool, list[Answer]]]


def observations(said: Said) -> tuple[Observation, ...]:
    return tuple(
        Observation(
            id=f"i{number}",
            recorded_by="a",
            role=role,
            seen_at=BEGINS + timedelta(days=recorded - before),
            source=Source.OWN_EYES,
            answers=tuple(answers),
            recorded_at=BEGINS + timedelta(days=recorded),
            outside=outside,
        )
        for number, (recorded, before, role, outside, answers) in enumerate(said)
    )


@settings(max_examples=400, deadline=None)
@given(definition=DEFINITIONS, said=SAID, days=st.lists(st.integers(0, 30), min_size=1))
def test_what_is_kept_weighs_as_all_of_it_does(
    definition: FactDefinition, said: Said, days: list[int]
) -> None:
    vocabulary = POLICY.vocabulary.model_copy(update={"facts": (definition,)})
    policy = POLICY.model_copy(update={"vocabulary": vocabulary})
    seen, known = observations(said), Heard.of(policy, ())
    with pytest.MonkeyPatch.context() as meanwhile:
        meanwhile.setattr(observed, "NAMED", 2)
        for count, one in enumerate(seen, 1):
            known = known.plus(one)
            for day in days:
                now = BEGINS + timedelta(days=day)
                whole = weigh(definition, seen[:count], now)
                fact = weigh_heard(known, now)[0].get("oro")
                answered = any(a.fact == "oro" for of in seen[:count] for a in of.answers)
                assert (fact is not None) == answered
                if fact is not None:
                    assert (fact.value, fact.unknown) == (whole.value, whole.unknown)
                    named, every = set(fact.observations), set(whole.observations)
                    assert bool(named) == bool(every)
                    assert named <= every


@given(definition=DEFINITIONS, said=SAID, day=st.integers(0, 30))
def test_nothing_is_left_out_of_an_ordinary_part(
    definition: FactDefinition, said: Said, day: int
) -> None:
    vocabulary = POLICY.vocabulary.model_copy(update={"facts": (definition,)})
    policy = POLICY.model_copy(update={"vocabulary": vocabulary})
    seen, now = observations(said[: observed.NAMED]), BEGINS + timedelta(days=day)
    found = weigh_heard(Heard.of(policy, seen), now)[0].get("oro")
    assert found is None or found == weigh(definition, seen, now)


def test_a_long_part_keeps_what_can_still_say_something() -> None:
    definition = FactDefinition(name="oro", question="", type=FactType.ORDERED, values=LEVELS)
    vocabulary = POLICY.vocabulary.model_copy(update={"facts": (definition,)})
    policy = POLICY.model_copy(update={"vocabulary": vocabulary})
    said: Said = [
        (day, 0, "mentor", False, [Answer(fact="oro", value="lite")]) for day in range(500)
    ]
    kept = Heard.of(policy, observations(said)).about("oro")
    assert [one.id for one in kept] == [f"i{number}" for number in range(500 - observed.NAMED, 500)]


def test_what_was_told_late_is_kept_though_much_was_seen_after_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(observed, "NAMED", 2)
    definition = FactDefinition(
        name="oro", question="", type=FactType.ORDERED, values=LEVELS, holds_for_days=5
    )
    vocabulary = POLICY.vocabulary.model_copy(update={"facts": (definition,)})
    policy = POLICY.model_copy(update={"vocabulary": vocabulary})
    little = [Answer(fact="oro", value="lite")]
    # Seen on the first day and told on the twentieth; the others were seen later and told at once.
    told: Said = [(20, 20, "mentor", False, little)]
    told += [(day, 0, "mentor", False, little) for day in (2, 3, 4)]
    found, _ = weigh_heard(Heard.of(policy, observations(told)), BEGINS + timedelta(days=22))
    assert (found["oro"].value, found["oro"].observations) == ("lite", ("i0",))


def test_two_that_grow_from_the_same_beginning_do_not_see_each_other() -> None:
    begun = Fired.of(("a", "b@1"))
    one, other = begun.plus("c@2"), begun.plus("d")
    assert "c@2" in one and "c@2" not in other and "c@2" not in begun
    assert "d" in other and "d" not in one and "d" not in begun
    assert one.rules == {"a", "b", "c"} and other.lasting == {"a", "d"}
    assert "b@1" in one.plus("e") and "e" not in one
    again = begun.plus("c@2")
    assert "c@2" in again and "c@2" not in begun
