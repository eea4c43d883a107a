"""The shipped instruments against the published scoring rules, every limit on both of its sides."""

from collections.abc import Iterator, Mapping
from decimal import Decimal

import pytest
from tests.kernel.forms import answers_for, form, instrument, score
from tests.shipped import the_policy

from barnlots.kernel.scoring import indicated
from barnlots.model.facts import Answer, Source
from barnlots.policy.instruments import Item, Norm

SDQ = ("sdq-förälder", "sdq-lärare", "sdq-barn")
BRITISH, FOUR = "brittiska gränser", "brittiska fyra band"

# The questions of each scale, and the original three bands: the last normal and the last
# borderline score, for a parent, a teacher and the child.
SCALES = {
    "känslor": (3, 8, 13, 16, 24),
    "uppförande": (5, 7, 12, 18, 22),
    "hyperaktivitet": (2, 10, 15, 21, 25),
    "kamrater": (6, 11, 14, 19, 23),
    "prosocialt": (1, 4, 9, 17, 20),
}
REVERSED = {7, 11, 14, 21, 25}
LIMITS = {
    "total": ((13, 16), (11, 15), (15, 19)),
    "känslor": ((3, 4), (4, 5), (5, 6)),
    "uppförande": ((2, 3), (2, 3), (3, 4)),
    "hyperaktivitet": ((5, 6), (5, 6), (5, 6)),
    "kamrater": ((2, 3), (3, 4), (3, 5)),
}
FOUR_BANDS = ((13, 16, 19), (11, 15, 18), (14, 17, 19))
FOUR_NAMES = ("nära genomsnittet", "något förhöjt", "högt", "mycket högt")


def band(name: str, scale: str, answers: dict[str, int], norm: str, age: int = 12) -> str:
    return next(one.band for one in score(name, scale, answers, age).bands if one.norm == norm)


def every_limit() -> Iterator[tuple[str, str, int, str]]:
    for scale, limits in LIMITS.items():
        for name, (normal, borderline) in zip(SDQ, limits, strict=True):
            top = 40 if scale == "total" else 10
            for points in range(top + 1):
                said = "normalt" if points <= normal else "gränsfall"
                yield name, scale, points, said if points <= borderline else "avvikande"


@pytest.mark.parametrize(("name", "scale", "points", "said"), tuple(every_limit()))
def test_each_score_of_sdq_is_in_its_british_band(
    name: str, scale: str, points: int, said: str
) -> None:
    answers = answers_for(name, scale, points)
    assert score(name, scale, answers).value == points
    assert band(name, scale, answers, BRITISH) == said


@pytest.mark.parametrize("name", SDQ)
@pytest.mark.parametrize("points", range(11))
def test_little_that_is_prosocial_is_what_deviates(name: str, points: int) -> None:
    said = "avvikande" if points <= 4 else "gränsfall" if points == 5 else "normalt"
    answers = answers_for(name, "prosocialt", points)
    assert band(name, "prosocialt", answers, BRITISH) == said


@pytest.mark.parametrize(("name", "limits"), tuple(zip(SDQ, FOUR_BANDS, strict=True)))
@pytest.mark.parametrize("points", range(41))
def test_the_total_also_has_four_bands(
    name: str, limits: tuple[int, int, int], points: int
) -> None:
    said = FOUR_NAMES[sum(points > limit for limit in limits)]
    assert band(name, "total", answers_for(name, "total", points), FOUR) == said


@pytest.mark.parametrize("name", SDQ)
@pytest.mark.parametrize("scale", SCALES)
def test_each_scale_has_its_five_questions(name: str, scale: str) -> None:
    assert instrument(name).scale_by_name[scale].items == tuple(map(str, SCALES[scale]))


@pytest.mark.parametrize("name", SDQ)
@pytest.mark.parametrize("item", range(1, 26))
@pytest.mark.parametrize("answer", (0, 1, 2))
def test_five_questions_are_turned_and_no_others(name: str, item: int, answer: int) -> None:
    worth = instrument(name).item_by_name[str(item)].scored(answer)
    assert worth == (2 - answer if item in REVERSED else answer)


@pytest.mark.parametrize(
    ("given", "points"),
    [
        ({}, None),
        ({3: 2}, None),
        ({3: 2, 8: 2}, None),
        ({3: 2, 8: 2, 13: 2}, 10),
        ({3: 1, 8: 1, 13: 0}, 3),  # 3.33
        ({3: 1, 8: 0, 13: 0}, 2),  # 1.67
        ({3: 1, 8: 1, 13: 0, 16: 0}, 3),  # 2.5, a half goes up
        ({3: 2, 8: 2, 13: 2, 16: 0}, 8),  # 7.5
        ({3: 1, 8: 0, 13: 0, 16: 0}, 1),  # 1.25
        ({3: 1, 8: 1, 13: 1, 16: 0}, 4),  # 3.75
        ({3: 0, 8: 0, 13: 0, 16: 0, 24: 0}, 0),
        ({3: 2, 8: 2, 13: 2, 16: 2, 24: 2}, 10),
    ],
)
def test_a_scale_is_counted_up_when_three_of_five_are_answered(
    given: dict[int, int], points: int | None
) -> None:
    found = score("sdq-barn", "känslor", {str(item): answer for item, answer in given.items()})
    assert (found.value, found.answered, found.items) == (points, len(given), 5)
    assert bool(found.bands) is (points is not None)


@pytest.mark.parametrize("missing", ("känslor", "uppförande", "hyperaktivitet", "kamrater"))
def test_one_missing_scale_leaves_no_total(missing: str) -> None:
    answers: dict[str, int | None] = dict.fromkeys(map(str, range(1, 26)), 1)
    for item in SCALES[missing][:3]:
        answers[str(item)] = None
    found = {one.scale: one.value for one in form("sdq-förälder", answers).scores}
    assert (found[missing], found["total"]) == (None, None)
    assert (found["utåtriktat"] is None) is (missing in ("uppförande", "hyperaktivitet"))
    assert (found["inåtriktat"] is None) is (missing in ("känslor", "kamrater"))


def test_a_missing_prosocial_scale_is_not_part_of_the_total() -> None:
    answers: dict[str, int | None] = dict.fromkeys(map(str, range(1, 26)), 1)
    for item in SCALES["prosocialt"]:
        answers[str(item)] = None
    assert score("sdq-förälder", "prosocialt", answers).value is None
    assert score("sdq-förälder", "total", answers).value == 20


def test_turned_outwards_and_turned_inwards_are_two_scales_each() -> None:
    answers = answers_for("sdq-lärare", "uppförande", 4) | answers_for(
        "sdq-lärare", "hyperaktivitet", 7
    )
    answers |= answers_for("sdq-lärare", "känslor", 9) | answers_for("sdq-lärare", "kamrater", 1)
    found = {one.scale: one.value for one in form("sdq-lärare", answers).scores}
    assert [found[one] for one in ("utåtriktat", "inåtriktat", "total")] == [11, 10, 21]


@pytest.mark.parametrize(("name", "count"), tuple(zip(SDQ, (5, 3, 5), strict=True)))
def test_impact_counts_only_what_is_quite_a_lot_or_more(name: str, count: int) -> None:
    items = instrument(name).scale_by_name["påverkan"].items
    assert len(items) == count
    assert [instrument(name).item_by_name[items[0]].scored(one) for one in range(4)] == [0, 0, 1, 2]
    for points in range(2 * count + 1):
        answers = answers_for(name, "påverkan", points) | {"svårigheter": 1}
        assert score(name, "påverkan", answers).value == points
        said = "normalt" if points == 0 else "gränsfall" if points == 1 else "avvikande"
        assert band(name, "påverkan", answers, BRITISH) == said


@pytest.mark.parametrize("name", SDQ)
def test_there_is_no_impact_where_there_are_no_difficulties(name: str) -> None:
    assert score(name, "påverkan", {"svårigheter": 0}).value == 0
    assert score(name, "påverkan", {"svårigheter": 1}).value is None
    assert score(name, "påverkan", {}).value is None


@pytest.mark.parametrize(
    ("name", "age", "fits"),
    [
        ("sdq-barn", 10, False),
        ("sdq-barn", 11, True),
        ("sdq-barn", 17, True),
        ("sdq-barn", 18, False),
        ("sdq-barn", None, None),
        ("sdq-lärare", 6, None),
    ],
)
def test_a_norm_says_whether_it_is_made_for_the_child(
    name: str, age: int | None, fits: bool | None
) -> None:
    found = score(name, "känslor", answers_for(name, "känslor", 7), age)
    assert {one.fits for one in found.bands} == {fits}


@pytest.mark.parametrize(
    ("ages", "fitting"),
    [((11, 17), [11, 17]), ((11, None), [11, 17, 18]), ((None, 17), [10, 11, 17])],
)
def test_a_norm_may_name_the_youngest_the_oldest_or_both(
    ages: tuple[int | None, int | None], fitting: list[int]
) -> None:
    norm = Norm(name="n", title="", certainty="läst", sources=(), ages=ages)
    assert [age for age in (10, 11, 17, 18) if norm.fits(age)] == fitting


@pytest.mark.parametrize("name", SDQ)
def test_the_british_norm_is_said_to_be_british(name: str) -> None:
    for norm in instrument(name).norms:
        assert "(UK)" in norm.title and "ingen svensk norm" in norm.title


PHQ = {4: "minimalt", 9: "lindrigt", 14: "måttligt", 19: "medelsvårt", 27: "svårt"}


@pytest.mark.parametrize("points", range(28))
def test_the_sum_of_phq_a(points: int) -> None:
    answers = answers_for("phq-a", "total", points)
    said = next(name for last, name in PHQ.items() if points <= last)
    assert band("phq-a", "total", answers, "allvarlighetsgrad") == said
    cut = "under gränsen" if points < 11 else "över gränsen"
    assert band("phq-a", "total", answers, "gräns för ungdomar") == cut


def raised(name: str, answers: Mapping[str, int | None]) -> dict[str, object]:
    facts = the_policy().vocabulary.fact_by_name
    found = indicated(instrument(name), form(name, answers), facts)
    assert all(isinstance(one, Answer) for one in found)
    return {one.fact: one.value for one in found}


@pytest.mark.parametrize("nine", (1, 2, 3))
@pytest.mark.parametrize("others", (None, 0, 3))
def test_question_nine_raises_whatever_the_others_are(nine: int, others: int | None) -> None:
    answers: dict[str, int | None] = dict.fromkeys(map(str, range(1, 9)), others)
    assert raised("phq-a", {**answers, "9": nine})["sagt om livet"] == "vill vara död"


def test_question_nine_answered_no_says_nothing() -> None:
    assert raised("phq-a", dict.fromkeys(map(str, range(1, 10)), 0)) == {}


@pytest.mark.parametrize(
    ("points", "mood"), [(4, None), (5, "ibland"), (10, "ibland"), (11, "ofta")]
)
def test_the_sum_raises_how_sad_the_child_is(points: int, mood: str | None) -> None:
    found = raised("phq-a", answers_for("phq-a", "total", points))
    assert found.get("ledsen eller nedstämd") == mood


@pytest.mark.parametrize(
    ("rating", "said", "shows"),
    [
        (1, "behöver hjälp", "tydligt"),
        (60, "behöver hjälp", "tydligt"),
        (61, "troligen svårigheter", "gränsfall"),
        (70, "troligen svårigheter", "gränsfall"),
        (71, "fungerar", None),
        (100, "fungerar", None),
    ],
)
def test_c_gas(rating: int, said: str, shows: str | None) -> None:
    assert band("c-gas", "funktion", {"skattning": rating}, "bird") == said
    assert raised("c-gas", {"skattning": rating}).get("skattning visar") == shows


@pytest.mark.parametrize(
    ("total", "value", "said"),
    [
        (0, "0", "under gränsen"),
        (33, "9.71", "under gränsen"),
        (34, "10", "över gränsen"),
        (35, "10.29", "över gränsen"),
        (136, "40", "över gränsen"),
    ],
)
def test_core_om_is_the_mean_times_ten(total: int, value: str, said: str) -> None:
    answers = answers_for("core-om", "besvär", total)
    assert score("core-om", "besvär", answers).value == Decimal(value)
    assert band("core-om", "besvär", answers, "klinisk gräns") == said
    assert (raised("core-om", answers) != {}) is (said == "över gränsen")


@pytest.mark.parametrize("name", ("core-om", "yp-core", "phq-a"))
def test_where_no_rule_for_missing_answers_is_known_all_are_needed(name: str) -> None:
    scale = instrument(name).scales[0]
    answers: dict[str, int | None] = dict.fromkeys(scale.items, 1)
    assert score(name, scale.name, answers).value is not None
    assert score(name, scale.name, {**answers, "2": None}).value is None


@pytest.mark.parametrize("points", (0, 7, 40))
def test_yp_core_is_a_sum_without_a_limit(points: int) -> None:
    found = score("yp-core", "besvär", answers_for("yp-core", "besvär", points))
    assert found.value == points
    assert found.bands == ()


@pytest.mark.parametrize(("answer", "said"), [(0, None), (1, "tungt"), (4, "tungt")])
def test_the_risk_question_of_yp_core(answer: int, said: str | None) -> None:
    assert raised("yp-core", {"4": answer}).get("sagt om livet") == said


@pytest.mark.parametrize("points", (0, 70, 141))
def test_the_raw_sum_of_rcads_raises_nothing(points: int) -> None:
    answers = answers_for("rcads", "råsumma", points)
    found = score("rcads", "råsumma", answers)
    assert found.value == points
    assert found.bands == ()
    assert raised("rcads", answers) == {}


@pytest.mark.parametrize(
    ("t", "shows"), [(64, None), (65, "gränsfall"), (69, "gränsfall"), (70, "tydligt")]
)
def test_an_imported_t_score_of_rcads(t: int, shows: str | None) -> None:
    assert raised("rcads", {"T": t}).get("skattning visar") == shows


STEPS = (None, "tungt", "vill vara död", "tankar", "planer", "förberett eller försökt")


@pytest.mark.parametrize(("step", "said"), tuple(enumerate(STEPS)))
def test_the_ladder_is_an_ordered_answer(step: int, said: str | None) -> None:
    assert raised("suicidstegen", {"steg": step}) == ({"sagt om livet": said} if said else {})


@pytest.mark.parametrize("name", sorted(the_policy().instrument_by_name))
def test_nothing_that_cannot_be_read_is_counted(name: str) -> None:
    of = instrument(name)
    first: Item = of.items[0]
    for answers in ({first.name: first.high + 1}, {first.name: first.low - 1}, {"99": first.low}):
        found = form(name, answers)
        assert found.unreadable == tuple(answers)
        assert all(not one.answered for one in found.scores)


def test_whose_knowledge_each_form_is() -> None:
    assert [instrument(one).informant for one in SDQ] == [
        Source.GUARDIAN,
        Source.OWN_EYES,
        Source.CHILD,
    ]
