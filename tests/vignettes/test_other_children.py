"""Children whom no vignette tells of, and whom the same rules must hold for."""

from tests.vignettes.conftest import Cases
from tests.vignettes.routed import Tried


def test_a_child_who_starves_is_examined_today_and_referred(tried: Tried) -> None:
    answers = {"äter": "nästan inget", "kropp viktnedgång": "ja"}
    kind = "elevhälsans medicinska gren"
    health = tried.hears("moa-14", kind, "skolsköterska", "2026-10-09 10:00", answers)
    assert health.does("puls, blodtryck och vikt").due == "2026-10-09 23:59"
    assert health.ways["remiss-till-bup"] == "underlag"


def test_a_child_who_eats_almost_nothing_is_asked_about_weight_today(tried: Tried) -> None:
    kind = "elevhälsans medicinska gren"
    answers = {"äter": "nästan inget"}
    health = tried.hears("moa-14", kind, "skolsköterska", "2026-10-09 10:00", answers)
    assert health.asked["kropp viktnedgång"].due == "2026-10-09 23:59"


def test_nobody_at_home_hears_first_of_what_nobody_knows_who_did(tried: Tried) -> None:
    answers = {"utsatt för sexuellt": "ja", "går hem tidigare": "ja"}
    school = tried.hears("nora-10", "skola", "lärare", "2026-09-24 10:00", answers)
    assert school.ways["far-illa"] == "skriv anmälan"
    assert school.blocked == (None,)
    assert not [one.what for one in school.todo if one.tells_guardians]


def test_sexual_harm_by_a_pupil_is_reported_and_guardians_may_be_told(tried: Tried) -> None:
    answers = {"utsatt för sexuellt": "ja", "gjort av elev": "ja"}
    school = tried.hears("nora-10", "skola", "lärare", "2026-09-24 10:00", answers)
    assert school.ways["far-illa"] == "skriv anmälan"
    assert school.ways["kränkande-behandling"] == "utreda"
    assert school.blocked == ()


def test_social_services_do_not_report_to_themselves(tried: Tried) -> None:
    answers = {"omsorgen hemma": "sviktar"}
    when = "2026-09-24 10:00"
    social = tried.hears("nora-10", "socialtjänst", "familjebehandlare", when, answers)
    assert social.ways == {"barnets väg": "upptäckt"}
    assert social.does("tar upp oron med mottagningen").due == "2026-09-25 23:59"


def test_a_crime_that_is_denied_is_not_a_crime(tried: Tried) -> None:
    school = tried.hears("hugo-7", "skola", "lärare", "2026-09-22 10:40", {"brott": "nej"})
    assert not school.begun & {"far-illa", "vägd-orosanmälan"}


def test_an_older_child_in_the_right_year_is_left_in_peace(paraphrases: Cases) -> None:
    for name in ("noel-16", "leyla-16", "albin-17"):
        for at in paraphrases[name].parts.values():
            assert "skola-årskurs" not in at.fired


def test_the_father_who_hits_is_not_asked_how_he_sees_it(paraphrases: Cases) -> None:
    health = paraphrases["samir-15"].at("elevhälsans medicinska gren")
    told = [one for one in health.todo if one.tells_guardians]
    assert [one.what for one in told if "pappa" not in one.not_to] == []


def test_after_a_blow_in_the_playground_life_is_asked_about_in_the_next_talk(
    paraphrases: Cases,
) -> None:
    asked = paraphrases["nora-10"].at("skola").asked
    assert asked["sagt om livet"].due == "2026-10-08 23:59"
    assert "äter" not in asked


def test_a_planned_operation_opens_no_cases_for_sisters(paraphrases: Cases) -> None:
    assert paraphrases["ebba-9"].at("skola").siblings == {}
