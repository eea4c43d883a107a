"""What the answers lead to: the next turn of Linda, Stefan, Vilma and the others."""

import pytest
from tests.vignettes.routed import Tried

from barnlots.model.errors import Refused


def test_when_care_has_received_linda_somebody_asks_next_day_what_was_decided(
    tried: Tried,
) -> None:
    tried.route("linda-17")
    linda = tried.receives("linda-17", "skola", "akut överlämning", "bup", "läkare i vården")
    assert linda.at("bup").part.accountable == "lakare-bup"
    school = linda.at("skola")
    assert school.ways["oro-för-suicid"] == "följ upp beskedet"
    asks = school.asked["vårdens besked"]
    assert (asks.by, asks.due) == ("mentor", "2026-10-09 23:59")


def test_sent_home_with_no_new_time_somebody_asks_who_follows_linda(tried: Tried) -> None:
    tried.route("linda-17")
    tried.receives("linda-17", "skola", "akut överlämning", "bup", "läkare i vården")
    school = tried.hears(
        "linda-17", "skola", "mentor", "2026-10-09 09:00", {"vårdens besked": "hem utan ny tid"}
    )
    assert school.ways["oro-för-suicid"] == "någon att gå till"
    assert school.does("vilken vuxen det kan gå till varje dag").due == "2026-10-10 23:59"
    assert school.does("frågar vem som följer det nu").due == "2026-10-12 23:59"


def test_a_new_attempt_is_reported_anew_when_the_old_report_has_ended(tried: Tried) -> None:
    tried.route("linda-17")
    way = "far-illa"
    tried.reports("linda-17", "skola", "mentor", "2026-10-08 08:20", way, "anmälan är undertecknad")
    tried.receives("linda-17", "skola", "orosanmälan", "socialtjänst", "socialsekreterare")
    tried.reports("linda-17", "skola", "mentor", "2026-10-15 09:00", way, "utredning är inledd")
    tried.ticks("linda-17", "skola", "undertecknar")
    tried.hears("linda-17", "skola", "mentor", "2026-10-15 09:05", {"trygg hem idag": "ja"})
    ended = tried.reports(
        "linda-17", "skola", "mentor", "2026-10-16 09:00", way, "svaret är hämtat"
    )
    assert way not in ended.ways
    again = tried.hears(
        "linda-17", "skola", "mentor", "2026-11-02 10:00", {"sagt om livet": "planer"}
    )
    assert again.ways[way] == "skriv anmälan"


def test_stefans_thoughts_bring_health_care_to_him_in_person(tried: Tried) -> None:
    tried.route("stefan-14")
    health = tried.hears(
        "stefan-14",
        "elevhälsan",
        "kurator",
        "2026-10-14 11:15",
        {"suicidstegen": "ja", "sagt om livet": "tankar"},
    )
    assert health.ways["oro-för-suicid"] == "vården tar emot"
    hands = health.does("lämnar över barnet till en människa som tar emot")
    assert (hands.by, hands.due) == ("kurator", "2026-10-14 13:15")
    assert ("akut överlämning", "bup", "nödläge") in health.offered


def test_stefans_plans_are_acute(tried: Tried) -> None:
    tried.route("stefan-14")
    health = tried.hears(
        "stefan-14",
        "elevhälsan",
        "kurator",
        "2026-10-14 11:15",
        {"suicidstegen": "ja", "sagt om livet": "planer"},
    )
    assert health.ways["oro-för-suicid"] == "akut"
    assert health.ways["far-illa"] == "skriv anmälan"
    assert health.does("ringer BUP akut eller 112").urgent


@pytest.mark.parametrize("answer", ["nej", "tungt"])
def test_whose_life_is_heavy_has_somebody_to_go_to(tried: Tried, answer: str) -> None:
    """Somebody who has only said that life is heavy, in Stefan's school."""
    tried.route("viggo-14", until=0)
    first = tried.hears(
        "viggo-14", "elevhälsan", "kurator", "2026-10-14 10:30", {"sagt om livet": "tungt"}
    )
    assert first.ways["oro-för-suicid"] == "fråga samma dag"
    after = tried.hears(
        "viggo-14",
        "elevhälsan",
        "kurator",
        "2026-10-14 11:15",
        {"suicidstegen": "ja", "sagt om livet": answer},
    )
    assert after.ways["oro-för-suicid"] == "någon att gå till"
    goes = after.does("vilken vuxen det kan gå till varje dag")
    assert (goes.by, goes.due) == ("kurator", "2026-10-15 23:59")


@pytest.mark.parametrize("answer", ["nej", "tungt"])
def test_what_stefan_has_said_is_lowered_by_health_care_only(tried: Tried, answer: str) -> None:
    tried.route("stefan-14")
    health = tried.hears(
        "stefan-14",
        "elevhälsan",
        "kurator",
        "2026-10-14 11:15",
        {"suicidstegen": "ja", "sagt om livet": answer},
    )
    assert health.ways["oro-för-suicid"] == "vården tar emot"


def test_a_teacher_fetches_somebody_who_is_used_to_asking(tried: Tried) -> None:
    tried.route("malin-14")
    school = tried.hears(
        "malin-14", "skola", "mentor", "2026-10-09 10:00", {"sagt om livet": "tungt"}
    )
    assert (
        school.does("hämtar skolsköterskan, kuratorn eller skolpsykologen").due
        == "2026-10-09 10:30"
    )
    way, taken = "oro-för-suicid", "en annan mottagare har tagit över"
    after = tried.reports("malin-14", "skola", "mentor", "2026-10-09 11:00", way, taken)
    assert after.ways[way] == "någon att gå till"


@pytest.mark.parametrize("fact", ["kropp törst", "kropp viktnedgång", "kropp trött"])
def test_any_yes_of_vilmas_means_glucose_today(tried: Tried, fact: str) -> None:
    tried.route("vilma-9")
    health = tried.hears(
        "vilma-9", "elevhälsans medicinska gren", "skolsköterska", "2026-09-11 12:40", {fact: "ja"}
    )
    glucose = health.does("ser till att blodsockret mäts")
    assert (glucose.by, glucose.due, glucose.urgent) == ("skolsköterska", "2026-09-11 13:10", True)


def test_vilmas_high_glucose_goes_to_hospital(tried: Tried) -> None:
    tried.route("vilma-9")
    health = tried.hears(
        "vilma-9",
        "elevhälsans medicinska gren",
        "skolsköterska",
        "2026-09-11 13:00",
        {"blodsocker": "förhöjt"},
    )
    assert health.does("ringer barnakuten eller 112").urgent


def test_three_noes_of_vilmas_end_the_questions(tried: Tried) -> None:
    tried.route("vilma-9")
    health = tried.hears(
        "vilma-9",
        "elevhälsans medicinska gren",
        "skolsköterska",
        "2026-09-11 12:40",
        {"kropp törst": "nej", "kropp viktnedgång": "nej", "kropp trött": "nej"},
    )
    assert not health.says("blodsocker")
    assert not health.asked.keys() & {"kropp törst", "kropp viktnedgång", "kropp trött"}


def test_no_adult_at_markus_home_is_a_call_at_once(tried: Tried) -> None:
    tried.route("markus-9", until=1)
    school = tried.hears(
        "markus-9", "skola", "lärare", "2026-10-06 08:40", {"vuxen att gå hem till": "nej"}
    )
    assert school.ways["far-illa"] == "skriv anmälan"
    assert school.does("ringer socialtjänsten innan barnet går hem").urgent


def test_jasmine_who_is_not_safe_at_home_does_not_go_home(tried: Tried) -> None:
    tried.route("jasmine-15")
    health = tried.hears(
        "jasmine-15",
        "elevhälsans medicinska gren",
        "skolsköterska",
        "2026-10-13 13:00",
        {"trygg hem idag": "nej"},
    )
    assert health.ways["far-illa"] == "skriv anmälan"
    assert health.blocked == (None,)
    assert not health.says("berättar för vårdnadshavarna")
    assert health.does("innan barnet går hem").urgent


def test_without_any_consent_rasmus_report_leaves_and_support_goes_on(tried: Tried) -> None:
    tried.route("rasmus-11")
    tried.reports(
        "rasmus-11", "skola", "lärare", "2026-09-24 10:30", "far-illa", "anmälan är undertecknad"
    )
    rasmus = tried.receives(
        "rasmus-11", "skola", "orosanmälan", "socialtjänst", "socialsekreterare"
    )
    school = rasmus.at("skola")
    assert school.ways["far-illa"] == "hos socialtjänsten"
    assert school.ways["särskilt-stöd"] == "utreda stödet"
    assert school.part.consents == {}


def test_veras_foster_mother_cannot_consent_to_anything(tried: Tried) -> None:
    tried.route("vera-6")
    for document, receiver in (("remiss till bup", "bup"), ("begäran om SIP", "socialtjänst")):
        with pytest.raises(Refused):
            tried.consents("vera-6", "barnmedicin", "fostermamma", document, receiver)


def test_a_concern_weighed_and_not_reported_is_weighed_again(tried: Tried) -> None:
    tried.route("jakob-14")
    way = "vägd-orosanmälan"
    ended = tried.reports(
        "jakob-14", "skola", "mentor", "2026-09-18 10:00", way, "ingen anmälan nu"
    )
    assert way not in ended.ways
    again = tried.hears("jakob-14", "skola", "mentor", "2026-10-05 09:00", {"brott": "säkert"})
    assert again.ways[way] == "väga"


@pytest.mark.parametrize("by_pupil", [None, "vet inte", "nej"])
def test_an_exception_that_is_not_certain_silences_nothing(
    tried: Tried, by_pupil: str | None
) -> None:
    """Somebody hit the child; that it was another pupil is unasked, unsure or denied."""
    answers = {"utsatt för slag": "ja"} | ({"gjort av elev": by_pupil} if by_pupil else {})
    school = tried.hears("hugo-7", "skola", "lärare", "2026-09-22 10:40", answers)
    assert school.ways["far-illa"] == "skriv anmälan"


def test_a_certain_exception_leads_elsewhere_and_still_asks_about_home(tried: Tried) -> None:
    answers = {"utsatt för slag": "ja", "gjort av elev": "ja"}
    school = tried.hears("hugo-7", "skola", "lärare", "2026-09-22 10:40", answers)
    assert "far-illa" not in school.begun
    assert school.ways["kränkande-behandling"] == "utreda"
    assert school.asked["gjort av någon hemma"].due == "2026-09-24 23:59"


def test_not_knowing_who_is_at_home_is_not_that_somebody_is(tried: Tried) -> None:
    tried.route("markus-9", until=1)
    school = tried.hears(
        "markus-9", "skola", "lärare", "2026-10-06 08:40", {"vuxen att gå hem till": "vet inte"}
    )
    assert school.asked["vuxen att gå hem till"].urgent
    assert school.does("ringer socialtjänsten innan barnet går hem").urgent
