"""A score can raise a concern and never lower one, whoever hands in whatever form."""

from datetime import datetime, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.kernel.forms import given as filled_in
from tests.properties.said import FACTS, PEOPLE, values
from tests.shipped import the_policy, the_reference

from barnlots.kernel import decide
from barnlots.kernel.weigh import weigh
from barnlots.model import commands as c
from barnlots.model.clock import from_local
from barnlots.model.errors import Refused
from barnlots.model.facts import Answer, Source
from barnlots.model.part import Part
from barnlots.model.people import Actor, Child
from barnlots.policy.instruments import Instrument, raises
from barnlots.policy.vocabulary import FactDefinition, FactType

NOW = from_local("2026-10-14 09:00")
RAISED = sorted({o.fact for one in the_policy().instruments for o in one.indications})
NEAR = [one for one in FACTS if one.name in RAISED]
HOURS = st.sampled_from([0, 1, 24, 24 * 30, 24 * 89, 24 * 200])
LOWERING = {role for one in NEAR for role in one.lowered_by}
WHO = st.one_of(
    st.sampled_from([one.id for one in PEOPLE if one.role in LOWERING]),
    st.sampled_from([one.id for one in PEOPLE]),
)


@st.composite
def said(draw: st.DrawFn) -> tuple[str, int, Answer]:
    """Somebody says something, most often of what a score can raise, some hours ago."""
    fact = draw(st.one_of(st.sampled_from(NEAR), st.sampled_from(NEAR), st.sampled_from(FACTS)))
    return (
        draw(WHO),
        draw(HOURS),
        Answer(fact=fact.name, value=draw(values(fact))),
    )


def forms(instrument: Instrument) -> st.SearchStrategy[tuple[str, dict[str, int | None]]]:
    """Any form, whole or with answers left out, low or high as a whole."""

    def answers(gaps: bool, most: int) -> st.SearchStrategy[dict[str, int | None]]:
        return st.fixed_dictionaries(
            {
                one.name: st.one_of(
                    *([st.none()] if gaps else []),
                    st.integers(one.low, max(one.low, one.high - most)),
                )
                for one in instrument.items
            }
        )

    whole = st.tuples(st.booleans(), st.integers(0, 3)).flatmap(lambda how: answers(*how))
    return st.tuples(st.just(instrument.name), whole)


FORMS = st.sampled_from([one for one in the_policy().instruments if one.indications]).flatmap(forms)


def heard(things: list[tuple[str, int, Answer]]) -> Part:
    """A part at the school's health team that has heard all this."""
    part: Part | None = None
    for number, (who, hours, answer) in enumerate([(PEOPLE[0].id, 0, None), *things]):
        noticed = c.Noticed(
            seen_at=NOW - timedelta(hours=hours),
            source=Source.OWN_EYES,
            answers=(answer,) if answer is not None else (),
        )
        command = c.OpenCase(
            key=f"k{number}",
            case="ä",
            holder="elevhalsan",
            child=Child(id="barn"),
            noticed=(noticed,),
        )
        decision = decide(the_policy(), the_reference(), part, command, Actor(assignment=who), NOW)
        part = decision.part
    assert part is not None
    return part


def rank(definition: FactDefinition, part: Part, now: datetime) -> int:
    """How much of a concern it is: unknown is least, and yes is more than no."""
    value = weigh(definition, part.observations, now).value
    if value is None:
        return -1
    if definition.type is FactType.YES_NO:
        return int(value == "ja")
    return definition.values.index(str(value))


@settings(max_examples=250, deadline=None)
@given(st.lists(said(), max_size=8), FORMS, WHO, HOURS)
def test_no_form_lowers_what_anybody_has_said(
    things: list[tuple[str, int, Answer]],
    form: tuple[str, dict[str, int | None]],
    who: str,
    hours: int,
) -> None:
    part = heard(things)
    now = NOW + timedelta(hours=hours)
    command = c.RecordInstrument(
        key="f", part=part.id, instrument=form[0], seen_at=now, answers=filled_in(form[1])
    )
    try:
        after = decide(
            the_policy(), the_reference(), part, command, Actor(assignment=who), now
        ).part
    except Refused as refused:
        assert refused.code == "BL-C091"
        return
    for definition in FACTS:
        if definition.name in RAISED:
            assert rank(definition, after, now) >= rank(definition, part, now)
        else:
            before = weigh(definition, part.observations, now)
            assert weigh(definition, after.observations, now) == before
    going = {name for name, one in part.ways.items() if not one.ended}
    assert going <= {name for name, one in after.ways.items() if not one.ended}
    assert {one.id for one in part.tasks.values() if one.urgent} <= set(after.tasks)
    nine = form[1].get("9") if form[0] == "phq-a" else None
    if nine:
        assert "oro-för-suicid" in after.ways


def test_every_fact_that_a_score_raises_is_one_that_it_cannot_lower() -> None:
    facts = the_policy().vocabulary.fact_by_name
    for one in the_policy().instruments:
        for indication in one.indications:
            assert raises(facts[indication.fact], indication.value)
