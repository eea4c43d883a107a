"""What a professional would not forgive when a child may not want to live: Linda, Stefan and
Jasmine. What must happen, and what must not, cell by cell; the other cases are in the files
test_demands_of_*.py and the next turns in test_turns.py."""

import pytest
from tests.shipped import the_policy
from tests.vignettes.conftest import Cases
from tests.vignettes.routed import Tried

from barnlots.model.errors import Refused

# ---- Linda 17: tried to jump last night; her boyfriend tells the mentor at ten past eight ----


def test_linda_is_with_somebody_at_once_and_goes_to_psychiatry(vignettes: Cases) -> None:
    school = vignettes["linda-17"].at("skola")
    assert school.ways["oro-för-suicid"] == "akut"
    stays = school.does("lämnar det aldrig ensamt")
    assert (stays.by, stays.due, stays.urgent) == ("mentor", "2026-10-08 08:40", True)
    calls = school.does("ringer BUP akut eller 112 och följer med barnet dit")
    assert (calls.by, calls.due, calls.urgent) == ("mentor", "2026-10-08 08:40", True)
    assert ("akut överlämning", "bup", "nödläge") in school.offered
    assert school.ways["remiss-till-bup"] == "underlag"


def test_linda_is_reported_beside_the_acute_care_not_after_it(vignettes: Cases) -> None:
    school = vignettes["linda-17"].at("skola")
    assert school.ways["far-illa"] == "skriv anmälan"
    assert school.does("undertecknar orosanmälan").urgent
    assert {"liv-planer", "liv-oro-anmälan"} <= set(school.fired)


def test_lindas_guardians_are_told_the_same_day_after_the_safety_question(
    vignettes: Cases,
) -> None:
    school = vignettes["linda-17"].at("skola")
    tells = school.does("berättar för vårdnadshavarna efter trygghetsfrågan")
    assert tells.due == "2026-10-08 23:59"
    asks = school.asked["trygg hem idag"]
    assert asks.due <= tells.due
    assert asks.urgent


def test_lindas_alcohol_is_carried_along(vignettes: Cases) -> None:
    school = vignettes["linda-17"].at("skola")
    assert school.does("alkohol och droger").what.endswith("tar med det i det som lämnas över")


def test_linda_does_not_wait_for_consent_or_go_to_the_first_line(vignettes: Cases) -> None:
    school = vignettes["linda-17"].at("skola")
    assert school.part.consents == {}
    assert "remiss-till-första-linjen" not in vignettes["linda-17"].begun


def test_linda_cannot_be_closed(tried: Tried) -> None:
    tried.route("linda-17")
    with pytest.raises(Refused):
        tried.closes("linda-17", "skola")


# ---- Stefan 14: tells the kurator that he thinks a lot about death ----


def test_stefan_is_asked_the_same_day_by_the_kurator_he_told(vignettes: Cases) -> None:
    health = vignettes["stefan-14"].at("elevhälsan")
    assert health.ways["oro-för-suicid"] == "fråga samma dag"
    asks = health.asked["suicidstegen"]
    assert (asks.by, asks.due) == ("kurator", "2026-10-14 12:30")
    stays = health.does("stannar hos barnet")
    assert (stays.by, stays.due, stays.urgent) == ("kurator", "2026-10-14 11:00", True)
    assert health.asked["självskada senast"].due == "2026-10-14 23:59"


def test_stefan_is_reported_for_the_car_and_the_vandalism(vignettes: Cases) -> None:
    school = vignettes["stefan-14"].at("skola")
    assert school.ways["far-illa"] == "skriv anmälan"
    signs = school.does("undertecknar orosanmälan")
    assert (signs.by, signs.due) == ("mentor", "2026-09-30 09:30")


def test_stefan_is_not_conduct_only_and_nobody_sets_a_level(vignettes: Cases) -> None:
    stefan = vignettes["stefan-14"]
    assert "oro-för-suicid" in stefan.ways
    assert not [one.what for one in stefan.todo if "risk" in one.what or "bedömer" in one.what]
    assert not [fact.name for fact in the_policy().vocabulary.facts if "risk" in fact.name]


# ---- Jasmine 15: wishes she had never been born; says that her parents do not hit ----


def test_jasmine_is_asked_the_same_day_by_the_nurse_she_chose_and_alone(vignettes: Cases) -> None:
    health = vignettes["jasmine-15"].at("elevhälsans medicinska gren")
    asks = health.asked["suicidstegen"]
    assert (asks.by, asks.due) == ("skolsköterska", "2026-10-13 14:45")
    alone = health.does("lyssnar ensam med det")
    assert (alone.by, alone.urgent) == ("skolsköterska", True)


def test_jasmines_words_about_home_are_words_and_the_question_remains(vignettes: Cases) -> None:
    health = vignettes["jasmine-15"].at("elevhälsans medicinska gren")
    (seen,) = health.part.observations
    assert "slår" in seen.words
    assert "utsatt för slag" not in {answer.fact for answer in seen.answers}
    assert health.asked["utsatt för slag"].due == "2026-11-03 23:59"


def test_jasmines_guardians_are_told_unless_something_speaks_against_it(vignettes: Cases) -> None:
    health = vignettes["jasmine-15"].at("elevhälsans medicinska gren")
    tells = health.does("berättar för vårdnadshavarna efter trygghetsfrågan om inget talar emot")
    assert tells.due == "2026-10-13 23:59"
    assert "trygg hem idag" in health.asked


def test_jasmine_is_treated_for_her_low_mood(vignettes: Cases) -> None:
    assert vignettes["jasmine-15"].ways & {"remiss-till-första-linjen", "remiss-till-bup"}


def test_no_later_answer_lowers_what_jasmine_said(tried: Tried) -> None:
    tried.route("jasmine-15")
    health = tried.hears(
        "jasmine-15",
        "elevhälsans medicinska gren",
        "skolsköterska",
        "2026-10-13 13:30",
        {"suicidstegen": "ja", "sagt om livet": "nej"},
    )
    assert health.ways["oro-för-suicid"] == "vården tar emot"
