"""What a professional would not forgive at school: Anna 9, Jonathan, Jakob and Melwin."""

from tests.vignettes.conftest import Cases
from tests.vignettes.routed import Tried

# ---- Anna 9: bullied, and it became worse when her mother spoke up ----


def test_each_event_of_annas_is_reported_anew_to_rektor_and_huvudman(
    vignettes: Cases, tried: Tried
) -> None:
    school = vignettes["anna-9"].at("skola")
    assert school.fired.count("skola-kränkt") == 2
    first = school.does("anmäler varje händelse som har antecknats till rektorn")
    assert (first.by, first.due) == ("mentor", "2026-09-08 23:59")
    higher = school.does("anmäler varje händelse som har antecknats till huvudmannen")
    assert (higher.by, higher.due) == ("rektor", "2026-09-09 23:59")
    tried.route("anna-9", until=1)
    tried.ticks("anna-9", "skola", "till rektorn")
    tried.ticks("anna-9", "skola", "till huvudmannen")
    again = tried.hears(
        "anna-9",
        "skola",
        "mentor",
        "2026-09-29 08:30",
        {"kränkt i skolan": "ja", "gjort av elev": "ja"},
    )
    assert again.does("antecknats till rektorn").due == "2026-09-29 23:59"
    assert again.does("antecknats till huvudmannen").due == "2026-09-30 23:59"


def test_annas_bullying_is_looked_into_promptly_and_she_is_protected(vignettes: Cases) -> None:
    school = vignettes["anna-9"].at("skola")
    assert school.ways["kränkande-behandling"] == "utreda"
    looks = school.does("varje händelse utreds")
    assert (looks.by, looks.due) == ("rektor", "2026-09-22 23:59")
    assert school.does("straffas för att ha berättat").due == "2026-09-08 23:59"


def test_annas_sleep_and_mood_are_met_and_she_is_asked_about_life(vignettes: Cases) -> None:
    school = vignettes["anna-9"].at("skola")
    assert school.does("elevhälsan att tala med om sömnen och måendet").due == "2026-09-10 23:59"
    assert school.asked["sagt om livet"].due == "2026-09-10 23:59"


def test_anna_is_not_a_health_case_only(vignettes: Cases) -> None:
    assert "kränkande-behandling" in vignettes["anna-9"].ways


# ---- Jonathan 13: new in town, caught stealing; the field workers know of the gang ----


def test_jonathan_is_reported_and_his_support_looked_into_without_consent(
    vignettes: Cases,
) -> None:
    school = vignettes["jonathan-13"].at("skola")
    assert school.ways["far-illa"] == "skriv anmälan"
    assert school.does("undertecknar orosanmälan").due == "2026-09-08 09:00"
    assert school.ways["särskilt-stöd"] == "utreda stödet"
    assert school.does("behovet utreds skyndsamt").by == "rektor"
    assert school.part.consents == {}
    health = vignettes["jonathan-13"].at("elevhälsan")
    assert "med vårdnadshavarnas samtycke" in health.does("prövning av vad barnet kan").what


def test_what_the_field_workers_know_of_jonathan_stays_with_them(vignettes: Cases) -> None:
    jonathan = vignettes["jonathan-13"]
    for kind in ("skola", "elevhälsan"):
        known = {
            answer.fact
            for one in jonathan.at(kind).part.observations
            for answer in one.answers
            if answer.value is not None
        }
        assert "farligt umgänge" not in known
    assert jonathan.at("socialtjänst").offered == ()
    assert jonathan.at("socialtjänst").does("Barnet far illa").due == "2026-08-13 23:59"


def test_jonathans_support_does_not_wait_for_the_test(vignettes: Cases) -> None:
    jonathan = vignettes["jonathan-13"]
    now = jonathan.at("skola").does("anpassningar i undervisningen redan nu")
    test = jonathan.at("elevhälsan").does("prövning av vad barnet kan")
    assert now.due == "2026-09-16 23:59"
    assert now.due < test.due


# ---- Jakob 14: plays truant inside the school, caught shoplifting ----


def test_jakobs_absence_support_and_concern_go_side_by_side(vignettes: Cases) -> None:
    school = vignettes["jakob-14"].at("skola")
    assert school.ways["frånvaro"] == "utreda"
    assert school.ways["särskilt-stöd"] == "utreda stödet"
    assert school.ways["vägd-orosanmälan"] == "väga"
    assert school.does("anmäler till huvudmannen att frånvaron utreds").by == "rektor"
    assert school.does("väger tillsammans med chefen").due == "2026-09-18 23:59"


def test_jakob_is_not_sent_to_one_or_the_other(vignettes: Cases) -> None:
    assert vignettes["jakob-14"].ways >= {"frånvaro", "särskilt-stöd", "vägd-orosanmälan"}
    assert vignettes["jakob-14"].at("skola").offered == ()


# ---- Melwin 14: hardly at school for a year ----


def test_melwins_absence_goes_to_the_huvudman_and_teaching_does_not_wait(
    vignettes: Cases,
) -> None:
    school = vignettes["melwin-14"].at("skola")
    assert school.does("anmäler till huvudmannen att frånvaron utreds").due == "2027-02-04 23:59"
    assert school.does("anpassningar i undervisningen redan nu").due == "2027-02-16 23:59"
    health = vignettes["melwin-14"].at("elevhälsan")
    assert health.does("stödet i vardagen pågår medan utredningen väntar").by == "skolpsykolog"


def test_melwin_is_referred_to_bup_and_a_report_is_weighed(vignettes: Cases) -> None:
    melwin = vignettes["melwin-14"]
    assert melwin.at("elevhälsan").ways["remiss-till-bup"] == "underlag"
    assert {one.given_by for one in melwin.at("elevhälsan").part.consents.values()} == {
        "förälder-1",
        "förälder-2",
    }
    assert melwin.at("skola").ways["vägd-orosanmälan"] == "väga"


def test_a_plan_is_asked_for_with_consent_and_the_three_questions_of_actors(
    vignettes: Cases,
) -> None:
    school = vignettes["melwin-14"].at("skola")
    assert school.ways["sip"] == "fråga familjen"
    assert "om samtycke till en gemensam plan" in school.does("samtycke till en gemensam plan").what
    who = school.does("vilka som har varit med tidigare")
    assert "vilka som är med nu och vilka som kan behövas framöver" in who.what
    assert who.by == "mentor"


def test_melwin_has_not_two_plans_that_do_not_know_of_each_other(vignettes: Cases) -> None:
    melwin = vignettes["melwin-14"]
    for way in ("remiss-till-bup", "sip", "särskilt-stöd", "frånvaro"):
        assert [kind for kind, at in melwin.parts.items() if way in at.ways] == [
            "elevhälsan" if way == "remiss-till-bup" else "skola"
        ]
    holds = {at.part.coordinator.assignment for at in melwin.parts.values()}
    assert holds == {"mentor-ekskolan"}
