"""What a head of elevhälsa, a lawyer and a doctor at BUP would not let go home."""

from datetime import date

import pytest
from tests.shipped import the_policy
from tests.vignettes.conftest import Cases
from tests.vignettes.routed import At, Tried

from barnlots.model import commands as c
from barnlots.model.clock import from_local
from barnlots.model.facts import Answer, Source
from barnlots.model.people import Child, Guardian
from barnlots.policy.grounds import GroundKind

WHEN = "2026-09-24 10:00"
SOON, AT_ONCE = "2026-09-24 12:00", "2026-09-24 10:30"
PUPIL, GROWN = date(2014, 3, 1), date(2008, 3, 1)
PARENTS = (
    Guardian(id="mamma", relation="vårdnadshavare"),
    Guardian(id="pappa", relation="vårdnadshavare"),
)


def hears(
    tried: Tried,
    answers: dict[str, str | int],
    *,
    kind: str = "skola",
    role: str = "lärare",
    about: str | None = None,
    born: date = PUPIL,
    siblings: tuple[str, ...] = (),
) -> At:
    """A child whom nobody has heard of before says something."""
    tried.rehearsal.clock.now = from_local(WHEN)
    person = tried.rehearsal.person(kind, role)
    form = "förskola" if kind == "förskola" else "grundskola"
    child = Child(id="barn", born=born, school_form=form, circle=PARENTS, siblings=siblings)
    noticed = c.Noticed(
        seen_at=from_local(WHEN),
        source=Source.CHILD,
        about=about,
        answers=tuple(Answer(fact=fact, value=said) for fact, said in answers.items()),
    )
    opened = c.OpenCase(
        key="öppna", case="barn", holder=person.organisation, child=child, noticed=(noticed,)
    )
    tried.gives(opened, person.id)
    return tried.now("barn").at(kind)


# ---- 1: honour, force and abuse at home: nobody there hears first ----


@pytest.mark.parametrize(
    "answers",
    [
        {"utsatt för tvång eller heder": "ja"},
        {"utsatt för sexuellt": "ja", "gjort av någon hemma": "ja"},
        {"utsatt för sexuellt": "ja", "gjort av vårdnadshavare": "ja"},
        {"utsatt för sexuellt": "ja"},
    ],
)
def test_nobody_at_home_hears_although_one_is_named(
    tried: Tried, answers: dict[str, str | int]
) -> None:
    school = hears(tried, answers, about="pappa")
    assert school.blocked == (None,)
    assert not [one.what for one in school.todo if one.tells_guardians]


def test_a_blow_by_one_parent_blocks_that_parent(tried: Tried) -> None:
    answers: dict[str, str | int] = {"utsatt för slag": "ja", "gjort av vårdnadshavare": "ja"}
    assert hears(tried, answers, about="pappa").blocked == ("pappa",)


@pytest.mark.parametrize("harm", ["utsatt för slag", "utsatt för hot"])
@pytest.mark.parametrize(("about", "blocked"), [("pappa", "pappa"), (None, None)])
def test_nobody_is_told_before_it_is_known_who_did_it(
    tried: Tried, harm: str, about: str | None, blocked: str | None
) -> None:
    school = hears(tried, {harm: "ja", "frånvaro": "upprepad"}, about=about)
    assert school.blocked == (blocked,)
    told = [one.not_to for one in school.todo if one.tells_guardians]
    assert set(told) == (set() if about is None else {("pappa",)})


# ---- 3: the sibling's case opens empty ----


def test_somebody_asks_the_same_for_every_sibling_today(tried: Tried) -> None:
    answers: dict[str, str | int] = {"utsatt för slag": "ja", "gjort av någon hemma": "ja"}
    school = hears(tried, answers, siblings=("lillebror",))
    assert tuple(school.siblings) == ("lillebror",)
    assert school.does("prövar samma sak om hemmet för det barnet").due == AT_ONCE


# ---- 5, 10: before the child goes home; the ladder is for those who may record it ----


def test_a_teacher_fetches_somebody_and_is_not_asked_to_climb_the_ladder(tried: Tried) -> None:
    school = hears(tried, {"sagt om livet": "tungt"})
    assert school.does("hämtar skolsköterskan, kuratorn").due == AT_ONCE
    assert "suicidstegen" not in school.asked
    assert school.asked["trygg hem idag"].due == SOON


@pytest.mark.parametrize(
    ("kind", "role"),
    [("elevhälsan", "kurator"), ("elevhälsans medicinska gren", "skolsköterska")],
)
def test_who_may_record_the_ladder_asks_it_before_the_child_goes_home(
    tried: Tried, kind: str, role: str
) -> None:
    asks = hears(tried, {"sagt om livet": "tankar"}, kind=kind, role=role).asked["suicidstegen"]
    assert (asks.by, asks.due) == (role, SOON)


def test_the_safety_question_does_not_wait_until_midnight(tried: Tried) -> None:
    answers: dict[str, str | int] = {"utsatt för slag": "ja", "gjort av vårdnadshavare": "ja"}
    assert hears(tried, answers).asked["trygg hem idag"].due == AT_ONCE


# ---- 6: absence without leave ----


def test_absence_without_leave_is_told_the_same_day(tried: Tried) -> None:
    school = hears(tried, {"ogiltiga frånvarominuter": 60})
    assert school.does("borta utan giltigt skäl").due == "2026-09-24 23:59"
    assert school.asked["trygg hem idag"].due == SOON
    assert "frånvaro" not in school.ways


def test_much_absence_without_leave_is_looked_into(tried: Tried) -> None:
    assert hears(tried, {"ogiltiga frånvarominuter": 300}).ways["frånvaro"] == "utreda"


def test_absence_without_leave_is_not_told_to_who_hits(tried: Tried) -> None:
    answers: dict[str, str | int] = {
        "ogiltiga frånvarominuter": 60,
        "utsatt för tvång eller heder": "ja",
    }
    assert not hears(tried, answers).says("borta utan giltigt skäl")


# ---- 7: social services hear it themselves ----


@pytest.mark.parametrize("kind", ["socialtjänst", "socialjour", "barnahus"])
@pytest.mark.parametrize(
    "answers",
    [
        {"utsatt för slag": "ja", "gjort av vårdnadshavare": "ja"},
        {"utsatt för sexuellt": "ja"},
        {"trygg hem idag": "nej"},
    ],
)
def test_social_services_assess_protection_at_once_and_call_nobody(
    tried: Tried, kind: str, answers: dict[str, str | int]
) -> None:
    part = hears(tried, answers, kind=kind, role="socialsekreterare", siblings=("lillebror",))
    assert part.does("behöver skydd redan nu").urgent
    assert part.does("en utredning börjar").urgent
    for wrong in ("ringer socialtjänsten", "orosanmälan", "att anmälan görs"):
        assert not part.says(wrong)


# ---- 8: eighteen ----


def test_an_adult_pupil_is_not_reported_and_nobody_at_home_is_told(tried: Tried) -> None:
    answers: dict[str, str | int] = {
        "utsatt för slag": "ja",
        "gjort av vårdnadshavare": "ja",
        "ogiltiga frånvarominuter": 600,
    }
    school = hears(tried, answers, born=GROWN, siblings=("lillebror",))
    assert not school.begun & {"far-illa", "vägd-orosanmälan"}
    assert not [one.what for one in school.todo if one.tells_guardians]
    assert school.says("ger sitt eget samtycke")
    assert school.does("vuxenpsykiatrin, socialtjänsten eller polisen").due == "2026-09-24 23:59"
    assert school.does("syskon som är under 18 år").urgent


def test_an_adult_pupil_in_danger_goes_to_adult_psychiatry(tried: Tried) -> None:
    school = hears(tried, {"sagt om livet": "planer"}, born=GROWN)
    assert school.ways["oro-för-suicid-vuxen"] == "akut"
    assert ("akut överlämning", "vuxenpsykiatri", "nödläge") in school.offered
    assert not school.says("BUP")
    assert "oro-för-suicid" not in school.begun


def test_the_day_before_eighteen_is_a_childs_day(tried: Tried) -> None:
    school = hears(tried, {"sagt om livet": "planer"}, born=date(2008, 9, 25))
    assert school.ways["far-illa"] == "skriv anmälan"
    assert school.ways["oro-för-suicid"] == "akut"


# ---- 9: hit by staff ----


def test_a_pupil_hit_by_staff(tried: Tried) -> None:
    school = hears(tried, {"utsatt för slag": "ja", "gjort av personal": "ja"})
    apart = school.does("håller den vuxna skild från barnet")
    assert (apart.by, apart.due) == ("rektor", AT_ONCE)
    told = school.does("berättar för vårdnadshavarna vad barnet har berättat")
    assert (told.due, told.not_to) == ("2026-09-24 23:59", ())
    assert school.does("ser om en skada").due == "2026-09-24 23:59"
    assert school.does("polisanmälan").due == "2026-09-25 23:59"
    assert school.says("till huvudmannen")
    assert school.blocked == ()


# ---- 11: preschool ----


def test_a_pedagog_measures_no_glucose(tried: Tried) -> None:
    answers: dict[str, str | int] = {"kropp törst": "ja", "kropp går ofta på toaletten": "ja"}
    preschool = hears(tried, answers, kind="förskola", role="pedagog")
    asks = preschool.does("ta barnet till vårdcentralen redan idag")
    assert asks.due == AT_ONCE
    assert [one.what for one in preschool.todo if one.tells_guardians and one.urgent] == [asks.what]
    assert not preschool.says("blodsockret mäts")
    assert not preschool.says("ringa barnhälsovården")


# ---- 12: found by psychiatry or police ----


def test_psychiatry_does_not_call_itself(tried: Tried) -> None:
    part = hears(tried, {"sagt om livet": "planer"}, kind="bup", role="psykolog i vården")
    assert part.ways["oro-för-suicid-i-psykiatrin"] == "bedöm nu"
    assert part.does("bedömer faran för livet").by == "läkare i vården"
    assert not part.says("ringer BUP")
    assert not part.says("tar idag ställning")


@pytest.mark.parametrize(
    ("kind", "role"),
    [("polis", "polis"), ("vuxenpsykiatri", "läkare i vården"), ("barnahus", None)],
)
def test_whoever_finds_the_danger_may_hand_it_over(
    tried: Tried, kind: str, role: str | None
) -> None:
    part = hears(tried, {"sagt om livet": "planer"}, kind=kind, role=role or "socialsekreterare")
    (row,) = (
        ground.row
        for one in part.part.handovers.values()
        for ground in one.disclosure.grounds
        if one.disclosure.document == "akut överlämning"
    )
    assert row == "nödläge"


def test_psychiatry_may_hand_a_poisoned_child_to_the_hospital() -> None:
    row = next(
        one
        for one in the_policy().grounds
        if one.document == "akut överlämning" and "bup" in one.sender
    )
    assert "barnmedicin" in row.receiver
    assert row.ground is GroundKind.EMERGENCY


# ---- 13: one safety question ----


def test_the_safety_question_is_put_by_one_person(tried: Tried) -> None:
    answers: dict[str, str | int] = {
        "går hem tidigare": "ja",
        "utsatt för slag": "ja",
        "gjort av vårdnadshavare": "ja",
        "sagt om livet": "tungt",
    }
    school = hears(tried, answers)
    asked = [one.by for one in school.todo if "trygg hem idag" in one.asks]
    assert asked == ["lärare"]


# ---- 14, 15: somebody is ill, dying or dead ----


def test_of_a_sick_parent_the_family_is_asked_first(tried: Tried) -> None:
    school = hears(tried, {"vuxen hemma": "sjuk", "ledsen eller nedstämd": "ibland"})
    assert school.does("frågar familjen hur barnet har det").tells_guardians
    assert not school.says("med socialtjänstens hjälp")
    assert "far-illa" not in school.begun


def test_only_health_care_is_bound_by_the_law_of_health_care() -> None:
    rules = the_policy().rules
    bound = {one.id for one in rules if "HSL 2017:30 5 kap. 7 §" in map(str, one.sources)}
    assert bound == {"barn-anhörig-hos-vården"}


@pytest.mark.parametrize("how", ["svårt sjuk", "döende", "död"])
def test_grief_is_met_within_days(tried: Tried, how: str) -> None:
    school = hears(tried, {"en nära vuxen": how, "vuxen hemma": "som vanligt"})
    offers = school.does("i skolan kuratorn")
    assert offers.due == "2026-09-28 23:59"
    assert school.says("hur syskonen har det")
    assert not school.begun & {"far-illa", "vägd-orosanmälan"}


def test_a_dead_parent_is_no_neglect_when_the_other_is_home(tried: Tried) -> None:
    answers: dict[str, str | int] = {
        "en nära vuxen": "död",
        "vuxen hemma": "borta",
        "vuxen att gå hem till": "ja",
        "omsorgen hemma": "räcker",
        "bär vuxnas ansvar": "ja",
    }
    assert "far-illa" not in hears(tried, answers).begun


def test_a_dead_parent_and_nobody_home_is(tried: Tried) -> None:
    answers: dict[str, str | int] = {"en nära vuxen": "död", "vuxen att gå hem till": "nej"}
    assert hears(tried, answers).ways["far-illa"] == "skriv anmälan"


# ---- 16: violence seen at school ----


def test_violence_seen_among_pupils_is_not_violence_at_home(tried: Tried) -> None:
    school = hears(tried, {"utsatt för sett våld": "ja", "gjort av elev": "ja"})
    assert "far-illa" not in school.begun
    assert school.blocked == ()


@pytest.mark.parametrize(
    "more", [{}, {"gjort av elev": "nej"}, {"gjort av elev": "ja", "gjort av någon hemma": "ja"}]
)
def test_violence_seen_and_not_surely_elsewhere_is(
    tried: Tried, more: dict[str, str | int]
) -> None:
    school = hears(tried, {"utsatt för sett våld": "ja", **more})
    assert school.ways["far-illa"] == "skriv anmälan"


# ---- 17 and the questions ----


def test_who_is_said_to_tell_lindas_parents_is_who_has_it_to_do(vignettes: Cases) -> None:
    said = {one.id: one.text for one in the_policy().answers}
    assert said["foraldrar-liv"].startswith("Den som är ansvarig för barnets del")
    tells = vignettes["linda-17"].at("skola").does("berättar för vårdnadshavarna")
    assert tells.by == "mentor"
    assert "fem skoldagar" in said["snart-vanligt"]


@pytest.mark.parametrize(
    ("fact", "question"),
    [
        ("kropp går ofta på toaletten", "Märks det här hos barnet: går ofta på toaletten?"),
        ("utsatt för sett våld", "Har barnet varit med om det här: sett våld?"),
        ("gjort av någon hemma", "Gjordes det av någon hemma?"),
    ],
)
def test_a_question_reads_as_swedish(fact: str, question: str) -> None:
    assert the_policy().vocabulary.fact_by_name[fact].question == question
