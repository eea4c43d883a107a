"""What a professional would not forgive, in body and mind: the ten where nothing seems urgent."""

import pytest
from tests.vignettes.conftest import Cases
from tests.vignettes.routed import Tried

from barnlots.model.errors import Refused
from barnlots.model.trace import Finding

# ---- Kalle 5: often ill, pale and thin, the last term before förskoleklass ----


def test_kalle_sees_a_doctor_within_days(vignettes: Cases) -> None:
    preschool = vignettes["kalle-5"].at("förskola")
    assert preschool.does("få tid hos läkare").due == "2027-02-14 23:59"
    assert preschool.ways["läkare-i-barnhälsovården"] == "underlag"


def test_kalles_move_is_a_handover_that_a_person_receives(tried: Tried) -> None:
    assert tried.route("kalle-5").at("förskola").ways["övergång"] == "förbereda"
    offered = tried.consents(
        "kalle-5", "förskola", "vårdnadshavare", "överlämning vid övergång", "skola"
    )
    assert offered.ways["övergång"] == "lämnad"
    assert offered.offered == (("överlämning vid övergång", "skola", "samtycke"),)
    after = tried.receives("kalle-5", "förskola", "överlämning vid övergång", "skola", "mentor")
    assert "övergång" not in after.at("förskola").ways
    assert after.at("skola").part.accountable == "mentor-ekskolan"


def test_kalle_does_not_wait_for_school_to_start(vignettes: Cases) -> None:
    assert max(one.due for one in vignettes["kalle-5"].todo) < "2027-04-01"


# ---- Lisa 5 and Mohammed 9: compulsions that hinder the day ----


@pytest.mark.parametrize(
    ("case", "kind"), [("lisa-5", "förskola"), ("mohammed-9", "elevhälsans medicinska gren")]
)
def test_one_rule_of_compulsions_for_both(vignettes: Cases, case: str, kind: str) -> None:
    at = vignettes[case].at(kind)
    assert "mående-tvång" in at.fired
    assert at.ways["remiss-till-första-linjen"] == "underlag"
    assert [rule for rule in at.fired if rule.startswith("mående")] == ["mående-tvång"]


def test_somebody_asks_about_mohammeds_age_and_school_year(vignettes: Cases) -> None:
    asks = vignettes["mohammed-9"].at("skola").does("åldern eller årskursen är rätt antecknad")
    assert (asks.by, asks.due) == ("lärare", "2027-05-19 23:59")


def test_nobody_else_is_asked_about_age_and_school_year(vignettes: Cases) -> None:
    asked = [
        name
        for name, one in vignettes.items()
        for at in one.parts.values()
        if "skola-årskurs" in at.fired
    ]
    assert asked == ["mohammed-9"]


# ---- Vilma 9: runs to the toilet ----


def test_vilma_is_seen_today_and_asked_three_things(vignettes: Cases) -> None:
    health = vignettes["vilma-9"].at("elevhälsans medicinska gren")
    for fact in ("kropp törst", "kropp viktnedgång", "kropp trött"):
        asks = health.asked[fact]
        assert (asks.by, asks.due) == ("skolsköterska", "2026-09-11 23:59")


def test_vilma_may_go_to_the_toilet(vignettes: Cases) -> None:
    school = vignettes["vilma-9"].at("skola")
    assert school.does("får gå på toaletten när det behöver").due == "2026-09-09 23:59"
    assert school.does("skolsköterskan träffar barnet").due == "2026-09-09 23:59"


def test_vilma_is_neither_reported_nor_left(vignettes: Cases, tried: Tried) -> None:
    assert not vignettes["vilma-9"].begun & {"far-illa", "vägd-orosanmälan"}
    tried.route("vilma-9")
    for kind in ("skola", "elevhälsans medicinska gren"):
        with pytest.raises(Refused):
            tried.closes("vilma-9", kind)


# ---- Taric 8, Alex 10 and Anna 6: outbursts ----


@pytest.mark.parametrize(
    ("case", "kind"), [("taric-8", "skola"), ("alex-10", "skola"), ("anna-6", "förskola")]
)
def test_one_rule_of_outbursts_asks_about_trauma_body_and_language(
    vignettes: Cases, case: str, kind: str
) -> None:
    at = vignettes[case].at(kind)
    asks = at.does("före och efter utbrotten").what
    assert "om något svårt har hänt" in asks
    assert "om kroppen mår bra" in asks
    assert "om språket räcker till" in asks
    assert at.fired.count("mående-utbrott") == 1


@pytest.mark.parametrize("case", ["taric-8", "alex-10", "anna-6"])
def test_no_psychiatry_before_a_first_assessment(vignettes: Cases, case: str) -> None:
    assert not vignettes[case].begun & {"remiss-till-bup", "remiss-till-första-linjen"}


def test_that_taric_was_carried_out_is_written_down_and_told(vignettes: Cases) -> None:
    school = vignettes["taric-8"].at("skola")
    wrote = school.does("skriver ned hur barnet hölls fast eller bars ut")
    assert (wrote.by, wrote.due) == ("lärare", "2026-09-22 23:59")
    told = school.does("berättar för vårdnadshavarna att barnet hölls fast eller bars ut")
    assert told.due == "2026-09-22 23:59"


def test_somebody_finds_out_whether_anna_was_carried_out(vignettes: Cases) -> None:
    preschool = vignettes["anna-6"].at("förskola")
    assert preschool.asked["lyftes eller bars ut"].due == "2027-03-18 23:59"


def test_anna_6_meets_barnhälsovården_and_the_logoped(vignettes: Cases) -> None:
    preschool = vignettes["anna-6"].at("förskola")
    assert preschool.ways["läkare-i-barnhälsovården"] == "underlag"
    assert preschool.does("logopeden").by == "specialpedagog"


def test_alexs_theft_is_hearsay(vignettes: Cases) -> None:
    assert not vignettes["alex-10"].begun & {"far-illa", "vägd-orosanmälan"}


# ---- Fadiana 16: fled, tired, called absent ----


def test_fadianas_ambiguous_word_is_asked_about(vignettes: Cases) -> None:
    asks = vignettes["fadiana-16"].at("skola").asked["frånvarande betyder"]
    assert (asks.by, asks.due) == ("mentor", "2026-09-24 23:59")
    assert "frånvaro" not in vignettes["fadiana-16"].begun


def test_fadiana_gets_an_authorised_interpreter_never_family(vignettes: Cases) -> None:
    for kind in ("skola", "elevhälsans medicinska gren"):
        books = vignettes["fadiana-16"].at(kind).does("auktoriserad tolk")
        assert books.what.endswith("aldrig en anhörig")


def test_fadiana_is_asked_for_symptoms_and_never_pressed(vignettes: Cases) -> None:
    fadiana = vignettes["fadiana-16"]
    for kind in ("skola", "elevhälsans medicinska gren"):
        asks = fadiana.at(kind).does("frågar efter sömn, kropp och vardag").what
        assert "låter barnet själv bestämma om det vill berätta" in asks
    assert "varit med om något svårt" not in fadiana.asked
    assert not [one.what for one in fadiana.todo if one.urgent]


# ---- Shiba 16: headache, goes home early, not herself ----


def test_shiba_is_asked_by_the_nurse_about_mood_and_life(vignettes: Cases) -> None:
    school = vignettes["shiba-16"].at("skola")
    offers = school.does("hos skolsköterskan")
    assert "måendet och livet" in offers.what
    assert offers.due == "2026-10-22 23:59"
    assert school.asked["sagt om livet"].due == "2026-10-19 23:59"


def test_shibas_guardians_are_told_after_the_safety_question(vignettes: Cases) -> None:
    school = vignettes["shiba-16"].at("skola")
    told = school.does("efter trygghetsfrågan att barnet går hem tidigare")
    assert (told.by, told.due) == ("mentor", "2026-10-15 23:59")
    lines = [one.what for one in school.todo]
    assert lines.index(school.asked["trygg hem idag"].what) < lines.index(told.what)


def test_shiba_is_more_than_a_headache(vignettes: Cases) -> None:
    assert "nedstämdhet" in vignettes["shiba-16"].at("skola").part.reasons


# ---- Malin 14: quiet, alone, easily overlooked ----


def test_malin_has_a_next_date_and_nobody_says_no_risk(tried: Tried) -> None:
    school = tried.route("malin-14").at("skola")
    assert school.does("talar ensam med barnet").due == "2026-10-15 23:59"
    assert school.asked["sagt om livet"].due == "2026-10-22 23:59"
    for rule in ("liv-tecken", "liv-planer", "barn-våld-hemma"):
        found = tried.trace("malin-14", "skola").of(rule)
        assert found is not None
        assert found.finding is Finding.NOT_ASKED
        assert found.finding.value == "ingen har frågat"


def test_malin_meets_neither_an_alarm_nor_a_silent_end(tried: Tried) -> None:
    malin = tried.route("malin-14")
    assert not [one for one in malin.todo if one.urgent or one.due <= "2026-10-08 23:59"]
    assert malin.ways == {"barnets väg"}
    with pytest.raises(Refused):
        tried.closes("malin-14", "skola")
