"""A filled-in form handed in: kept whole in the part, refused when it cannot be read, and heard."""

from collections.abc import Mapping

import pytest
from tests.kernel.forms import given
from tests.shipped import the_policy, the_reference

from barnlots.kernel import decide
from barnlots.kernel.instruments import BY_SCORE
from barnlots.model import commands as c
from barnlots.model.base import canonical_json
from barnlots.model.clock import from_local
from barnlots.model.errors import NotFound, Refused
from barnlots.model.facts import Answer, Observation, Source
from barnlots.model.part import Part
from barnlots.model.people import Actor, Child

NOW = from_local("2026-10-14 09:00")
KURATOR = Actor(assignment="kurator-elevhalsan")
PART = "ä/elevhalsan"
ALL_ONE = dict.fromkeys(map(str, range(1, 26)), 1)


def opened(*noticed: c.Noticed, actor: Actor = KURATOR) -> Part:
    command = c.OpenCase(
        key="k", case="ä", holder="elevhalsan", child=Child(id="barn"), noticed=noticed
    )
    return decide(the_policy(), the_reference(), None, command, actor, NOW).part


def hand_in(
    part: Part | None, instrument: str, answers: Mapping[str, int | None], actor: Actor = KURATOR
) -> Part:
    command = c.RecordInstrument(
        key="f", part=PART, instrument=instrument, seen_at=NOW, answers=given(answers)
    )
    return decide(the_policy(), the_reference(), part, command, actor, NOW).part


def newest(part: Part) -> Observation:
    return tuple(part.observations)[-1]


def test_answers_and_scores_stay_in_the_part_with_the_norm_named() -> None:
    seen = newest(hand_in(opened(), "sdq-förälder", ALL_ONE))
    assert seen.form is not None
    assert seen.form.answers == given(ALL_ONE)
    total = next(one for one in seen.form.scores if one.scale == "total")
    assert total.value == 20
    assert (total.bands[0].norm, total.bands[0].band) == ("brittiska gränser", "avvikande")
    assert (seen.source, seen.role) == (Source.GUARDIAN, BY_SCORE)
    assert seen.recorded_by == KURATOR.assignment
    assert Observation.model_validate_json(canonical_json(seen)) == seen


@pytest.mark.parametrize(
    ("answers", "code"),
    [
        ({"26": 1}, "BL-C092"),
        ({"1": 3}, "BL-C094"),
        ({"1": -1}, "BL-C094"),
        ({"1": None}, "BL-C091"),
        ({}, "BL-C091"),
    ],
)
def test_what_cannot_be_read_is_refused(answers: dict[str, int | None], code: str) -> None:
    with pytest.raises(Refused) as refused:
        hand_in(opened(), "sdq-förälder", answers)
    assert refused.value.code == code


def test_what_cannot_be_read_is_kept_and_read_by_somebody_when_the_rest_raises() -> None:
    part = hand_in(opened(), "sdq-förälder", {**ALL_ONE, "3": 9, "8": 0})
    seen = newest(part)
    assert seen.form is not None and seen.form.unreadable == ("3",)
    assert "iakttagelse" in {one.origin for one in part.tasks.values()}


def test_the_same_question_answered_twice_is_refused_or_counts_as_the_higher() -> None:
    def twice(item: str) -> c.RecordInstrument:
        answers = (*given({item: 0}), *given({item: 1}))
        return c.RecordInstrument(
            key="f", part=PART, instrument="phq-a", seen_at=NOW, answers=answers
        )

    with pytest.raises(Refused) as refused:
        decide(the_policy(), the_reference(), opened(), twice("1"), KURATOR, NOW)
    assert refused.value.code == "BL-C093"
    part = decide(the_policy(), the_reference(), opened(), twice("9"), KURATOR, NOW).part
    assert "oro-för-suicid" in part.ways


def test_an_instrument_or_a_part_that_is_not_there() -> None:
    with pytest.raises(NotFound) as missing:
        hand_in(opened(), "sdq", {"1": 1})
    assert missing.value.code == "BL-C090"
    with pytest.raises(NotFound) as none:
        hand_in(None, "phq-a", {"1": 1})
    assert none.value.code == "BL-C003"


def test_what_is_refused_never_says_what_was_answered() -> None:
    with pytest.raises(Refused) as refused:
        hand_in(opened(), "phq-a", {"9": 77})
    assert "77" not in str(refused.value)


def test_whoever_may_lower_does_not_do_so_by_handing_in_a_form() -> None:
    often = c.Noticed(
        seen_at=NOW,
        source=Source.OWN_EYES,
        answers=(Answer(fact="ledsen eller nedstämd", value="ofta"),),
    )
    part = opened(often)
    later = from_local("2026-10-16 09:00")
    mild = dict.fromkeys(map(str, range(1, 6)), 1) | dict.fromkeys(map(str, range(6, 10)), 0)
    command = c.RecordInstrument(
        key="f", part=PART, instrument="phq-a", seen_at=later, answers=given(mild)
    )
    decision = decide(the_policy(), the_reference(), part, command, KURATOR, later)
    assert newest(decision.part).answers == (Answer(fact="ledsen eller nedstämd", value="ibland"),)
    assert decision.situation is not None
    assert decision.situation.facts["ledsen eller nedstämd"] == "ofta"


def test_somebody_elsewhere_is_heard_and_read() -> None:
    part = hand_in(opened(), "phq-a", {"9": 1}, Actor(assignment="mentor-ekskolan"))
    assert "oro-för-suicid" in part.ways
    assert newest(part).outside
    assert "iakttagelse" in {one.origin for one in part.tasks.values()}


def unknown(instrument: str, answers: Mapping[str, int | None]) -> c.RecordInstrument:
    return c.RecordInstrument(
        key="f",
        part=PART,
        instrument=instrument,
        seen_at=NOW,
        answers=given(answers),
        child=Child(id="barn"),
    )


def known_by(lookup: str | None) -> Part:
    child = Child(id="barn", lookup=lookup)
    command = c.OpenCase(key="k", case="ä", holder="elevhalsan", child=child)
    return decide(the_policy(), the_reference(), None, command, KURATOR, NOW).part


def test_answers_about_another_child_are_heard_in_nobodys_part() -> None:
    told = unknown("sdq-förälder", ALL_ONE)
    other = told.model_copy(update={"child": Child(id="annat", lookup="b" * 64)})
    with pytest.raises(Refused, match="BL-C040"):
        decide(the_policy(), the_reference(), known_by("a" * 64), other, KURATOR, NOW)


@pytest.mark.parametrize(
    ("known", "told", "asked"),
    [
        (None, Child(id="annat", lookup="b" * 64), True),
        ("a" * 64, Child(id="annat"), True),
        ("a" * 64, Child(id="annat", lookup="a" * 64), False),
        (None, Child(id="barn", lookup="b" * 64), False),
    ],
)
def test_who_may_be_the_same_child_is_read_by_a_person(
    known: str | None, told: Child, asked: bool
) -> None:
    command = unknown("sdq-förälder", ALL_ONE).model_copy(update={"child": told})
    part = decide(the_policy(), the_reference(), known_by(known), command, KURATOR, NOW).part
    assert bool([one for one in part.tasks.values() if one.origin == "iakttagelse"]) is asked


def test_what_raises_something_begins_the_part_of_a_child_whom_nobody_knows() -> None:
    command = unknown("phq-a", {"9": 2})
    part = decide(the_policy(), the_reference(), None, command, KURATOR, NOW).part
    assert (part.id, part.child.id, part.accountable) == (PART, "barn", KURATOR.assignment)
    assert [name for name in part.ways if name.startswith("oro-för-suicid")]


def test_what_raises_nothing_begins_nothing() -> None:
    command = unknown("phq-a", {"1": 0})
    with pytest.raises(NotFound) as refused:
        decide(the_policy(), the_reference(), None, command, KURATOR, NOW)
    assert refused.value.code == "BL-C003"
