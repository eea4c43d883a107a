"""What a professional would not forgive when home may harm a child: Markus, Rasmus and Vera."""

import pytest
from tests.shipped import the_policy
from tests.vignettes.conftest import Cases
from tests.vignettes.routed import Tried

from barnlots.model.errors import Refused

ANYBODY_AT_HOME = ("vårdnadshavar", "föräldra", "familjen", "pappa")


def sources(rule: str) -> tuple[str, ...]:
    return tuple(str(one) for one in the_policy().rule_by_id[rule].sources)


# ---- Markus 9: his mother was taken in the night; he has promised not to tell ----


def test_before_markus_goes_home_somebody_knows_which_adult_is_there(vignettes: Cases) -> None:
    school = vignettes["markus-9"].at("skola")
    asks = school.asked["vuxen att gå hem till"]
    assert (asks.by, asks.due, asks.urgent) == ("lärare", "2026-10-06 08:55", True)
    calls = school.does("ringer socialtjänsten innan barnet går hem")
    assert (calls.due, calls.urgent) == ("2026-10-06 08:55", True)
    assert "om ingen vuxen finns där" in calls.what


def test_markus_is_reported_at_once(vignettes: Cases) -> None:
    school = vignettes["markus-9"].at("skola")
    assert school.ways["far-illa"] == "skriv anmälan"
    signs = school.does("undertecknar orosanmälan")
    assert (signs.by, signs.due, signs.urgent) == ("lärare", "2026-10-06 09:00", True)


def test_markus_is_kindly_told_that_the_promise_cannot_bind(vignettes: Cases) -> None:
    told = vignettes["markus-9"].at("skola").does("förklarar vänligt för barnet")
    assert (told.by, told.due) == ("lärare", "2026-10-06 23:59")


def test_health_care_is_bound_to_see_markus(vignettes: Cases, tried: Tried) -> None:
    tells = vignettes["markus-9"].at("skola").does("den vuxnas vård vet att det finns barn hemma")
    assert tells.due == "2026-10-07 23:59"
    tried.route("markus-9")
    psychiatry = tried.hears(
        "markus-9", "vuxenpsykiatri", "läkare i vården", "2026-10-07 10:00", {"vuxen hemma": "sjuk"}
    )
    assert psychiatry.does("ger barnet information, råd och stöd").due == "2026-10-14 23:59"
    assert "HSL 2017:30 5 kap. 7 §" in sources("barn-anhörig-hos-vården")


def test_markus_sister_gets_a_case_of_her_own(vignettes: Cases) -> None:
    school = vignettes["markus-9"].at("skola")
    assert school.siblings == {"storasyster": "markus-9-storasyster"}
    assert school.does("tar med syskonen i orosanmälan").urgent


def test_neither_consent_nor_grandfather_stands_in_markus_way(tried: Tried) -> None:
    tried.route("markus-9")
    with pytest.raises(Refused):
        tried.consents("markus-9", "skola", "morfar", "remiss till bup", "bup")
    school = tried.reports(
        "markus-9", "skola", "lärare", "2026-10-06 08:50", "far-illa", "anmälan är undertecknad"
    )
    assert school.ways["far-illa"] == "anmäld"
    assert school.offered == (("orosanmälan", "socialtjänst", "plikt"),)
    assert school.part.consents == {}


# ---- Rasmus 11: his teacher believes that the parents drink again ----


def test_rasmus_is_reported_at_once_and_his_siblings_too(vignettes: Cases) -> None:
    school = vignettes["rasmus-11"].at("skola")
    assert school.ways["far-illa"] == "skriv anmälan"
    signs = school.does("undertecknar orosanmälan")
    assert (signs.by, signs.due, signs.urgent) == ("lärare", "2026-09-24 08:30", True)
    assert school.siblings == {"syskon-1": "rasmus-11-syskon-1", "syskon-2": "rasmus-11-syskon-2"}
    assert school.does("tar med syskonen i orosanmälan").due == "2026-09-24 08:30"


def test_rasmus_parents_are_told_openly(vignettes: Cases) -> None:
    school = vignettes["rasmus-11"].at("skola")
    assert school.does("berättar öppet för vårdnadshavarna").due == "2026-09-24 23:59"
    assert school.blocked == ()


def test_rasmus_gets_support_at_school_meanwhile(vignettes: Cases) -> None:
    school = vignettes["rasmus-11"].at("skola")
    assert school.ways["särskilt-stöd"] == "utreda stödet"
    looks = school.does("behovet utreds skyndsamt")
    assert (looks.by, looks.due) == ("rektor", "2026-10-07 23:59")


def test_rasmus_needs_no_proof_and_no_leave(tried: Tried) -> None:
    tried.route("rasmus-11", until=2)
    school = tried.reports(
        "rasmus-11", "skola", "lärare", "2026-09-24 08:20", "far-illa", "anmälan är undertecknad"
    )
    assert school.offered == (("orosanmälan", "socialtjänst", "plikt"),)
    assert school.part.consents == {}


# ---- Vera 6: restless; a missed visit; a year later it is known that her father hit ----


def test_vera_and_her_mother_are_asked_separately(tried: Tried) -> None:
    doctor = tried.route("vera-6", until=2).at("barnmedicin")
    asks = doctor.asked["frågats enskilt om hemmet"]
    assert (asks.by, asks.due) == ("läkare i vården", "2025-11-12 23:59")
    assert "remiss-till-bup" not in doctor.begun


def test_veras_missed_visit_is_raised_and_weighed_by_the_doctor(tried: Tried) -> None:
    doctor = tried.route("vera-6", until=3).at("barnmedicin")
    calls = doctor.does("ringer familjen, tar reda på varför och ger en ny tid")
    assert (calls.by, calls.due) == ("läkare i vården", "2025-12-12 23:59")
    weighs = doctor.does("väger tillsammans med chefen om orosanmälan ska göras")
    assert (weighs.by, weighs.due) == ("läkare i vården", "2025-12-11 23:59")


def test_veras_part_is_not_closed_on_the_missed_visit(tried: Tried) -> None:
    tried.route("vera-6", until=3)
    with pytest.raises(Refused):
        tried.closes("vera-6", "barnmedicin")


def test_when_the_violence_is_known_vera_is_reported_at_once(vignettes: Cases) -> None:
    doctor = vignettes["vera-6"].at("barnmedicin")
    signs = doctor.does("undertecknar orosanmälan")
    assert (signs.by, signs.due, signs.urgent) == ("läkare i vården", "2027-02-03 10:30", True)


def test_veras_father_hears_nothing_until_it_is_cleared(vignettes: Cases) -> None:
    doctor = vignettes["vera-6"].at("barnmedicin")
    assert doctor.blocked == ("pappa",)
    assert [
        one.what for one in doctor.todo if one.tells_guardians and "pappa" not in one.not_to
    ] == []
    assert [
        one.what
        for one in doctor.todo
        if not one.tells_guardians and any(word in one.what for word in ANYBODY_AT_HOME)
    ] == []


def test_veras_trauma_is_assessed_before_the_answer_is_final(vignettes: Cases) -> None:
    looks = vignettes["vera-6"].at("barnmedicin").does("trauma är bedömt")
    assert "innan svaret på utredningen är slutligt" in looks.what
    assert looks.due == "2027-02-10 23:59"


@pytest.mark.parametrize("who", ["fostermamma", "fosterpappa"])
def test_veras_foster_parents_never_give_consent(tried: Tried, who: str) -> None:
    doctor = tried.route("vera-6").at("barnmedicin")
    assert doctor.does("vem som får samtycka till vad").by == "läkare i vården"
    with pytest.raises(Refused):
        tried.consents("vera-6", "barnmedicin", who, "remiss till bup", "bup")
