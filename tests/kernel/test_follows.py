"""Who is named in an observation of harm is as good as an answer by whom: what follows, what never
does, and that it follows whenever the part comes to know who somebody is."""

from datetime import timedelta

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from tests.kernel.room import CHILD, Room, held, seen
from tests.kernel.small import HIT, MOOD, NOW, POLICY, WEEK, YES_NO, rule
from tests.kernel.test_observed import partly_read

from barnlots.kernel.heard import Heard
from barnlots.kernel.named import as_heard
from barnlots.kernel.situate import weigh_all
from barnlots.model import commands as c
from barnlots.model import observed
from barnlots.model.facts import Answer, Observation, Source, Unknown, Value
from barnlots.policy.actions import AssignTask
from barnlots.policy.conditions import Is
from barnlots.policy.policy import Policy
from barnlots.policy.vocabulary import FactDefinition, FactType, Weighing

GUARDIAN, OTHER = "av vårdnadshavare", "av annan"


def by_whom(name: str) -> FactDefinition:
    return FactDefinition(
        name=name, question="", type=FactType.YES_NO, values=YES_NO, weighing=Weighing.ANY_YES
    )


def with_facts(*facts: FactDefinition) -> Policy:
    vocabulary = POLICY.vocabulary.model_copy(update={"facts": facts})
    return POLICY.model_copy(update={"vocabulary": vocabulary})


NAMING = HIT.model_copy(update={"guardian_named": GUARDIAN, "other_named": OTHER})
TOLD = with_facts(NAMING, MOOD, by_whom(GUARDIAN), by_whom(OTHER))
SILENT = with_facts(HIT, MOOD, by_whom(GUARDIAN), by_whom(OTHER))
VET_INTE, INTE_FRÅGAT = Unknown.DONT_KNOW, Unknown.NOT_ASKED


def observation(
    about: str | None, said: dict[str, Value | Unknown], number: int = 0
) -> Observation:
    return Observation(
        id=f"i{number}",
        recorded_by="a",
        role="mentor",
        seen_at=NOW - timedelta(days=100 - number),
        source=Source.CHILD,
        about=about,
        answers=seen(answers=said).answers,
    )


def follows(about: str | None, said: dict[str, Value | Unknown]) -> list[str]:
    """What follows beside what was said."""
    one = observation(about, said)
    more = as_heard(TOLD, CHILD.circle, one).answers[len(one.answers) :]
    assert all(answer.value == "ja" for answer in more)
    return [answer.fact for answer in more]


@pytest.mark.parametrize(
    ("about", "said", "found"),
    [
        pytest.param("pappa", {"slag": "ja"}, [GUARDIAN], id="a guardian"),
        pytest.param("farmor", {"slag": "ja"}, [OTHER], id="somebody else of the circle"),
        pytest.param("styvpappa", {"slag": "ja"}, [OTHER], id="nobody knows who"),
        pytest.param(None, {"slag": "ja"}, [], id="nobody is named"),
        pytest.param("pappa", {"slag": "nej"}, [], id="it has not happened"),
        pytest.param("pappa", {"slag": VET_INTE}, [], id="nobody knows that it has"),
        pytest.param("pappa", {"slag": "kanske"}, [], id="no answer to the question"),
        pytest.param("pappa", {"humör": "ja"}, [], id="another question"),
        pytest.param("pappa", {"okänt": "ja"}, [], id="no question of the policy"),
        pytest.param("pappa", {"slag": "ja", GUARDIAN: "nej"}, [], id="the answer is no"),
        pytest.param("pappa", {"slag": "ja", GUARDIAN: "ja"}, [], id="the answer is yes"),
        pytest.param("pappa", {"slag": "ja", OTHER: "nej"}, [GUARDIAN], id="another answer"),
        pytest.param("pappa", {"slag": "ja", GUARDIAN: VET_INTE}, [GUARDIAN], id="no answer"),
        pytest.param("pappa", {"slag": "ja", GUARDIAN: INTE_FRÅGAT}, [GUARDIAN], id="not asked"),
        pytest.param("pappa", {"slag": "ja", GUARDIAN: "kanske"}, [GUARDIAN], id="unreadable"),
    ],
)
def test_what_follows(
    about: str | None, said: dict[str, Value | Unknown], found: list[str]
) -> None:
    assert follows(about, said) == found


def test_an_observation_is_the_same_one_when_nothing_follows() -> None:
    for policy, one in (
        (TOLD, observation(None, {"slag": "ja"})),
        (TOLD, observation("pappa", {"humör": "ja"})),
        (SILENT, observation("pappa", {"slag": "ja"})),
    ):
        assert as_heard(policy, CHILD.circle, one) is one


def test_the_fact_rests_on_the_observation_and_a_later_no_does_not_take_it_back() -> None:
    told = observation("pappa", {"slag": "ja"}, 1)
    denied = observation(None, {GUARDIAN: "nej"}, 2)
    facts, broken = weigh_all(TOLD, (told, denied), NOW, CHILD.circle)
    assert (facts[GUARDIAN].value, facts[GUARDIAN].observations) == ("ja", ("i1",))
    assert facts["slag"].observations == ("i1",)
    assert broken == ()


def test_what_was_observed_is_kept_as_it_was_said() -> None:
    room = Room(policy=TOLD)
    decision = room.see(seen(about="pappa", slag="ja"))
    assert held(decision)[GUARDIAN] == "ja"
    (kept,) = room.part.observations
    assert kept.answers == (Answer(fact="slag", value="ja"),)
    assert decision.compact is not None
    assert decision.compact.observations[GUARDIAN] == (kept.id,)


def describe(room: Room, *circle: int) -> None:
    child = CHILD.model_copy(update={"circle": tuple(CHILD.circle[one] for one in circle)})
    room.do(c.DescribeChild(key="k", part="ä/skolan", child=child))


def test_it_follows_anew_when_the_part_comes_to_know_who_somebody_is() -> None:
    asks = AssignTask(role="kurator", what="frågar mer", due=WEEK)
    whoever = rule("vem", Is(fact=GUARDIAN, values=("ja",)), asks)
    policy = TOLD.model_copy(update={"rules": (whoever,)})
    room = Room(policy=policy, child=CHILD.model_copy(update={"circle": ()}))
    assert held(room.see(seen(about="pappa", slag="ja")))[OTHER] == "ja"
    assert room.task("frågar mer") is None
    describe(room, 0, 1)
    assert room.task("frågar mer") is not None
    known = held(room.see(seen(humör="ja")))
    assert known[GUARDIAN] == "ja" and OTHER not in known
    # Taken out of the circle again, the one who was named is still somebody.
    describe(room, 0)
    assert held(room.see(seen(humör="ja")))[OTHER] == "ja"


def test_an_older_policy_hears_what_it_heard() -> None:
    room = Room(policy=SILENT)
    assert GUARDIAN not in held(room.see(seen(about="pappa", slag="ja")))
    room.policy = TOLD
    assert held(room.see(seen(humör="ja")))[GUARDIAN] == "ja"


def test_a_policy_that_says_nothing_of_it_has_the_digest_that_it_always_had() -> None:
    dumped = SILENT.model_dump(mode="json")
    for one in dumped["vocabulary"]["facts"]:
        del one["guardian_named"], one["other_named"]
    assert Policy.model_validate(dumped).digest == SILENT.digest
    assert TOLD.digest != SILENT.digest


FACTS = ("slag", "humör", GUARDIAN, OTHER)
SAID = st.lists(
    st.tuples(
        st.sampled_from((None, None, "mamma", "pappa", "farmor", "styvpappa")),
        st.dictionaries(
            st.sampled_from(FACTS),
            st.sampled_from(("ja", "nej", VET_INTE, "obegripligt")),
            min_size=1,
        ),
    ),
    max_size=12,
)
Said = list[tuple[str | None, dict[str, Value | Unknown]]]


def all_of(said: Said) -> tuple[Observation, ...]:
    return tuple(observation(about, what, number) for number, (about, what) in enumerate(said))


@given(said=SAID)
def test_it_only_ever_says_yes_and_of_nothing_else(said: Said) -> None:
    told, _ = weigh_all(TOLD, all_of(said), NOW, CHILD.circle)
    silent, _ = weigh_all(SILENT, all_of(said), NOW, CHILD.circle)
    assert silent.keys() <= told.keys()
    for name, fact in told.items():
        if name in (GUARDIAN, OTHER) and fact.value == "ja":
            continue
        assert fact == silent[name]
    assert all(told[name].value == "ja" for name in silent if silent[name].value == "ja")


@example(
    said=[("pappa", {"slag": "ja"}), ("pappa", {"slag": "ja", GUARDIAN: "nej"})],
    later=[],
    cuts=[],
)
@given(said=SAID, later=SAID, cuts=st.lists(st.integers(0, 12), max_size=3))
def test_what_is_not_read_yet_still_names_whom_it_names(
    said: Said, later: Said, cuts: list[int]
) -> None:
    with pytest.MonkeyPatch.context() as meanwhile:
        meanwhile.setattr(observed, "NAMED", 1)
        whole = all_of([*said, *later])
        seen_by_then, new = whole[: len(said)], whole[len(said) :]
        cold = Heard.of(TOLD, partly_read(seen_by_then, cuts), CHILD.circle)
        warm = Heard.of(TOLD, seen_by_then, CHILD.circle)
        for one in new:
            cold, warm = cold.plus(one), warm.plus(one)
        at_once = Heard.of(TOLD, whole, CHILD.circle)
        for fact in at_once.answered():
            assert cold.about(fact.name) == warm.about(fact.name) == at_once.about(fact.name)
        assert cold.answered() == warm.answered() == at_once.answered()
