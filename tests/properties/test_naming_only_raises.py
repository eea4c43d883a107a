"""What follows from whom somebody names begins what protects and never keeps it back."""

from functools import cache

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.failures.house import CHILD, NOW, noticed
from tests.properties.said import BY_NAME, PEOPLE, values
from tests.shipped import the_policy, the_reference

from barnlots.kernel import decide
from barnlots.model import commands as c
from barnlots.model.facts import Value
from barnlots.model.part import Part
from barnlots.model.people import Actor
from barnlots.policy.policy import Policy

HARM = [one.name for one in BY_NAME.values() if one.guardian_named or one.other_named]
BY_WHOM = [name for name in BY_NAME if name.startswith("gjort av ")]
NEAR = st.dictionaries(
    st.sampled_from([*HARM, *BY_WHOM, "trygg hem idag"]), st.sampled_from(("ja", "nej"))
)
ANY = st.sampled_from(sorted(BY_NAME)).flatmap(
    lambda name: st.fixed_dictionaries({name: values(BY_NAME[name])})
)
Told = list[tuple[str, str | None, dict[str, Value]]]
TOLD: st.SearchStrategy[Told] = st.lists(
    st.tuples(
        st.sampled_from([one.id for one in PEOPLE if one.organisation == "ekskolan"]),
        st.sampled_from((None, "mamma", "pappa", "styvpappa")),
        st.one_of(NEAR, NEAR, ANY),
    ),
    min_size=1,
    max_size=5,
)


@cache
def where_nothing_follows() -> Policy:
    vocabulary = the_policy().vocabulary
    facts = tuple(
        one.model_copy(update={"guardian_named": None, "other_named": None})
        for one in vocabulary.facts
    )
    changed = vocabulary.model_copy(update={"facts": facts})
    return the_policy().model_copy(update={"vocabulary": changed})


def heard(policy: Policy, told: Told) -> Part:
    part: Part | None = None
    for number, (who, about, answers) in enumerate(told):
        command = c.OpenCase(
            key=f"k{number}",
            case="ä",
            holder="ekskolan",
            child=CHILD,
            noticed=(noticed(answers, about, NOW),),
        )
        actor = Actor(assignment=who)
        part = decide(policy, the_reference(), part, command, actor, NOW).part
    assert part is not None
    return part


def protecting(part: Part) -> set[str]:
    return {name for name in part.ways if the_policy().way_by_name[name].escalation}


def protective(part: Part) -> set[str]:
    rules = the_policy().rule_by_id
    fired = {key.partition("@")[0] for key in part.fired}
    return {one for one in fired if rules[one].protects}


def reached(part: Part) -> set[str]:
    """Those around the child whom notices still reach."""
    blocked = {one.guardian for one in part.blocks.values()}
    return {one.id for one in CHILD.circle if None not in blocked and one.id not in blocked}


@settings(max_examples=60, deadline=None, database=None, suppress_health_check=list(HealthCheck))
@given(told=TOLD)
def test_whoever_names_somebody_only_raises_a_concern(told: Told) -> None:
    with_it, without = heard(the_policy(), told), heard(where_nothing_follows(), told)
    assert protecting(without) <= protecting(with_it)
    assert protective(without) <= protective(with_it)
    assert reached(with_it) <= reached(without)
    assert [one.answers for one in with_it.observations] == [
        one.answers for one in without.observations
    ]


@settings(max_examples=40, deadline=None, database=None, suppress_health_check=list(HealthCheck))
@given(told=TOLD, harm=st.sampled_from(HARM), who=st.sampled_from(("mamma", "pappa")))
def test_a_guardian_who_is_named_is_never_told_first(told: Told, harm: str, who: str) -> None:
    """Whatever has been said before, by whomever it was done."""
    mentor = next(one.id for one in PEOPLE if one.organisation == "ekskolan")
    part = heard(the_policy(), [*told, (mentor, who, {harm: "ja"})])
    assert "far-illa" in part.ways
    assert who not in reached(part)
