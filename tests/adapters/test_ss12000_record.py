"""Whom a document is about, from the register of pupils; and never where somebody protected is."""

import pytest
from tests.adapters.school import NUMBER, OTHER_NUMBER, Installed, ref, uuid
from tests.adapters.serving import Asked, Said

from barnlots.model.clock import from_local
from barnlots_http import NoAnswer
from barnlots_ss12000 import Ss12000
from barnlots_ss12000.record import SCHOOL, WHO
from barnlots_ss12000.server import Lacking, Lost

# Another example patient of the Swedish base profiles, with a samordningsnummer.
COORDINATION = "196109732393"
ENROLMENTS = [
    {"enroledAt": ref("ek"), "schoolType": "GR", "startDate": "2020-08-17"},
    {"enroledAt": ref("gamla"), "schoolType": "GR", "endDate": "2020-06-10"},
    {"enroledAt": ref("inställd"), "schoolType": "GR", "cancelled": True},
]
RESPONSIBLES = [
    {"person": ref("mamma"), "relationType": "Vårdnadshavare"},
    {"person": ref("ingen"), "relationType": "Förälder"},
    {"person": ref("pappa")},
]


def child(installed: Installed, **said: object) -> tuple[str, ...]:
    known = {
        "civicNo": {"value": NUMBER},
        "enrolments": ENROLMENTS,
        "responsibles": RESPONSIBLES,
        **said,
    }
    installed.school.person("mamma")
    installed.school.person("pappa", securityMarking="Skyddad folkbokföring")
    installed.school.unit("gamla", "1")
    installed.school.unit("inställd", "2")
    installed.school.person("melwin", **known)
    return tuple(Ss12000(installed.given).passage(uuid("melwin"), "ärende", WHO, False))


def test_a_child_has_a_name_a_number_a_school_and_responsible_adults(installed: Installed) -> None:
    assert child(installed) == (
        "Namn: Melwin Exempelsson",
        f"Personnummer: {NUMBER}",
        "Skolenhet: Skolan ek (skolenhetskod 55512387)",
        "Vårdnadshavare: Mamma Exempelsson",
        "Förälder: namnet finns inte i elevregistret",
        "Ansvarig vuxen: namnet lämnas inte, eftersom personuppgifterna är skyddade eller kan "
        "vara det",
    )


@pytest.mark.parametrize("marking", ["Sekretessmarkering", "Skyddad folkbokföring", "Något nytt"])
def test_where_a_protected_child_is_is_neither_said_nor_asked(
    installed: Installed, marking: str
) -> None:
    told = child(installed, securityMarking=marking, civicNo={"value": OTHER_NUMBER})
    assert told == (
        "Namn: Melwin Exempelsson",
        f"Personnummer: {OTHER_NUMBER}",
        f"Personuppgifterna är skyddade ({marking}). Skolenhet och vårdnadshavare lämnas inte här.",
    )
    assert installed.school.asked == {"persons": 1}


def test_a_register_that_does_not_say_has_not_said_no(installed: Installed) -> None:
    *_, last = child(installed, securityMarking=None)
    assert last.startswith("Elevregistret säger inte om personuppgifterna är skyddade.")
    assert installed.school.asked == {"persons": 1}


@pytest.mark.parametrize(
    ("number", "told"),
    [
        (COORDINATION, f"Samordningsnummer: {COORDINATION}"),
        ("20130101TF01", "Tillfälligt nummer i elevregistret: 20130101TF01"),
    ],
)
def test_each_kind_of_number_is_called_what_it_is(
    installed: Installed, number: str, told: str
) -> None:
    assert told in child(installed, civicNo={"value": number})


def test_without_a_number_none_is_invented(installed: Installed) -> None:
    assert child(installed, civicNo=None)[1].startswith("Skolenhet")


def test_how_school_goes_is_told_without_the_school(installed: Installed) -> None:
    year = {"enroledAt": ref("ek"), "schoolType": "GRS", "schoolYear": 8}
    new = {"enroledAt": ref("ek"), "schoolType": "NYTT"}
    child(installed, enrolments=[year, new])
    installed.school.asked.clear()
    for name, student in (("Matematik", "melwin"), ("Svenska", "melwin"), ("Bild", "ada")):
        installed.school.put(
            "aggregatedAttendance",
            name,
            student=ref(student),
            activity=ref(name),
            startDate="2026-11-02",
            endDate="2026-11-06",
            attendanceSum=10,
            validAbsenceSum=20,
            invalidAbsenceSum=30,
            reportedSum=60,
            offeredSum=100,
        )
    now = from_local("2026-11-20 09:00")
    made = Ss12000(installed.given, lambda: now)
    forms = ("Skolform: anpassad grundskola, årskurs 8", "Skolform: NYTT")
    assert made.passage(uuid("melwin"), "ärende", SCHOOL, False) == (
        *forms,
        "Närvaron 2026-10-24–2026-11-20, ur skolans system: 120 av 200 minuter är registrerade, "
        "och av dem är 40 giltig och 60 ogiltig frånvaro.",
    )
    assert "organisations" not in installed.school.asked
    installed.school.lacking = {"aggregatedAttendance"}
    assert made.passage(uuid("melwin"), "ärende", SCHOOL, False) == forms
    assert made.passage(uuid("okänd"), "ärende", SCHOOL, False) == ()


@pytest.mark.parametrize(
    ("marking", "protected"), [("Ingen", True), ("Sekretessmarkering", False), (None, False)]
)
def test_neither_school_form_nor_year_is_told_of_a_protected_child(
    installed: Installed, marking: str | None, protected: bool
) -> None:
    year = {"enroledAt": ref("ek"), "schoolType": "SAM", "schoolYear": 8}
    child(installed, enrolments=[year], securityMarking=marking)
    made = Ss12000(installed.given)
    hidden = (
        "Skolform och årskurs lämnas inte, eftersom personuppgifterna är skyddade eller kan vara "
        "det.",
    )
    assert made.passage(uuid("melwin"), "ärende", SCHOOL, protected) == hidden
    child(installed, enrolments=[], securityMarking=marking)
    assert made.passage(uuid("melwin"), "ärende", SCHOOL, protected) == ()


def test_somebody_who_waits_is_not_kept_waiting_for_a_busy_server(installed: Installed) -> None:
    child(installed)
    person = installed.school(Asked("GET", f"/v2/persons/{uuid('melwin')}", {}, {}, b""))
    installed.school.answers = [person, Said(503), Said(503)]
    with pytest.raises(NoAnswer):
        Ss12000(installed.given).passage(uuid("melwin"), "ärende", SCHOOL, False)
    assert len(installed.school.answers) == 1


def test_it_says_nothing_of_what_it_does_not_know(installed: Installed) -> None:
    made = Ss12000(installed.given)
    assert made.passage(uuid("okänd"), "ärende", WHO, False) == ()
    installed.school.asked.clear()
    for item in ("pågående stöd", ""):
        assert made.passage(uuid("melwin"), "ärende", item, False) == ()
    for name in ("barn-abc", "", "../persons", f"{uuid('melwin')}/x"):
        assert made.passage(name, "ärende", WHO, False) == ()
    assert installed.school.asked == {}


def test_when_it_cannot_say_the_document_waits(installed: Installed) -> None:
    for said in (Said(503), Said(403), Said(body=b"{}")):
        installed.school.answers = [said]
        with pytest.raises(NoAnswer if said.status != 403 else Lacking):
            Ss12000(installed.given).passage(uuid("melwin"), "ärende", WHO, False)


@pytest.mark.parametrize("item", [WHO, SCHOOL])
@pytest.mark.parametrize("status", [404, 501])
def test_a_gateway_that_leads_nowhere_is_not_a_child_who_is_not_there(
    installed: Installed, item: str, status: int
) -> None:
    child(installed)
    made, school = Ss12000(installed.given), installed.school
    installed.served.answering = lambda asked: (
        Said(status) if asked.path.startswith("/v2/persons") else school(asked)
    )
    with pytest.raises(Lacking) as lacking:
        made.passage(uuid("melwin"), "ärende", item, False)
    assert lacking.value.params == {"resurs": "persons"}
    installed.served.answering = school
    assert made.passage(uuid("melwin"), "ärende", item, True) != ()
    assert made.passage(uuid("okänd"), "ärende", item, False) == ()


@pytest.mark.parametrize("status", [400, 403, 405])
def test_a_server_that_does_not_list_its_persons_has_them(
    installed: Installed, status: int
) -> None:
    child(installed)
    school = installed.school
    installed.served.answering = lambda asked: (
        Said(status) if asked.path == "/v2/persons" else school(asked)
    )
    assert Ss12000(installed.given).passage(uuid("okänd"), "ärende", WHO, False) == ()


@pytest.mark.parametrize("said", [Said(503), Said(body=b"<html>Logga in</html>")])
def test_whether_anybody_is_there_may_have_no_answer_either(
    installed: Installed, said: Said
) -> None:
    installed.school.answers = [Said(404), said]
    with pytest.raises(NoAnswer):
        Ss12000(installed.given).passage(uuid("okänd"), "ärende", WHO, False)
    assert installed.school.answers == []


def test_no_adults_name_is_missing_for_a_gateway(installed: Installed) -> None:
    child(installed)
    school = installed.school
    nobody = {f"/v2/persons/{uuid('mamma')}", "/v2/persons"}
    installed.served.answering = lambda asked: Said(404) if asked.path in nobody else school(asked)
    with pytest.raises(Lacking):
        Ss12000(installed.given).passage(uuid("melwin"), "ärende", WHO, False)


@pytest.mark.parametrize("status", [403, 404, 501])
def test_a_new_pupil_is_not_protected_for_good_because_a_gateway_is_astray(
    installed: Installed, status: int
) -> None:
    installed.school.person("ada")
    answering = installed.served.answering
    installed.served.answering = lambda _: Said(status)
    assert list(Ss12000(installed.given).children([uuid("ada")])) == []
    installed.served.answering = answering
    assert len(list(Ss12000(installed.given).children([uuid("ada")]))) == 1
    installed.served.answering = lambda _: Said(status)
    with pytest.raises(Lost):
        list(Ss12000(installed.given).children([uuid("ada")]))


@pytest.mark.parametrize(
    ("said", "born"),
    [
        ({"birthDate": "2012-03-04"}, "2012-03-04"),
        ({"civicNo": {"value": COORDINATION}}, "1961-09-13"),
        ({"civicNo": {"value": "20130101TF01"}}, "2013-01-01"),
        ({"civicNo": {"value": "okänt"}}, "None"),
        ({"civicNo": None}, "None"),
    ],
)
def test_a_child_is_known_without_name_and_number(
    installed: Installed, said: dict[str, object], born: str
) -> None:
    year = {"enroledAt": ref("ek"), "schoolType": "GRS", "schoolYear": 8}
    leisure = {"enroledAt": ref("ek"), "schoolType": "FTH"}
    child(installed, enrolments=[leisure, year], **said)
    (known,) = Ss12000(installed.given).children([uuid("melwin")])
    assert (known.id, str(known.born)) == (uuid("melwin"), born)
    assert (known.school_form, known.school_year) == ("anpassad grundskola", 8)
    assert [(one.id, one.relation, one.consents) for one in known.circle] == [
        (uuid("mamma"), "vårdnadshavare", True)
    ]
    assert "Melwin" not in known.model_dump_json() and NUMBER not in known.model_dump_json()


@pytest.mark.parametrize(
    ("marking", "protected"), [("Ingen", False), ("Sekretessmarkering", True), (None, True)]
)
def test_a_child_may_be_protected_unless_the_register_says_that_it_is_not(
    installed: Installed, marking: str | None, protected: bool
) -> None:
    child(installed, securityMarking=marking)
    (known,) = Ss12000(installed.given).children([uuid("melwin")])
    assert known.protected_identity is protected


@pytest.mark.parametrize("lacking", [set[str](), {"persons/lookup"}])
def test_many_are_asked_for_at_once_where_the_server_can(
    installed: Installed, lacking: set[str]
) -> None:
    installed.school.lacking = lacking
    for name in ("ada", "bo", "oläslig"):
        installed.school.person(name)
    installed.school.entities["persons"][uuid("oläslig")]["givenName"] = 7
    asked = [uuid("ada"), uuid("bo"), uuid("okänd"), uuid("oläslig"), "ingen/uuid"]
    found = Ss12000(installed.given).children(asked)
    assert {one.id for one in found} == {uuid("ada"), uuid("bo")}
    assert installed.school.asked["persons"] == (5 if lacking else 1)


@pytest.mark.parametrize("item", [WHO, SCHOOL])
def test_what_is_said_of_another_child_than_the_one_asked_about_is_not_told(
    installed: Installed, item: str
) -> None:
    installed.school.person("ada", civicNo={"value": OTHER_NUMBER})
    known = installed.school.entities["persons"]
    known[uuid("melwin")] = known[uuid("ada")]
    with pytest.raises(NoAnswer):
        Ss12000(installed.given).passage(uuid("melwin"), "ärende", item, False)
    known[uuid("melwin").upper()] = {**known[uuid("ada")], "id": uuid("melwin")}
    told = Ss12000(installed.given).passage(uuid("melwin").upper(), "ärende", WHO, False)
    assert told[0] == "Namn: Ada Exempelsson"


@pytest.mark.parametrize(
    ("resource", "asked", "told"),
    [("persons", "mamma", "pappa"), ("organisations", "ek", "gamla")],
)
def test_no_other_adult_or_school_is_told_of_than_the_childs(
    installed: Installed, resource: str, asked: str, told: str
) -> None:
    child(installed)
    known = installed.school.entities[resource]
    known[uuid(asked)] = known[uuid(told)]
    with pytest.raises(NoAnswer):
        Ss12000(installed.given).passage(uuid("melwin"), "ärende", WHO, False)


@pytest.mark.parametrize("lacking", [set[str](), {"persons/lookup"}])
def test_a_child_that_nobody_asked_about_is_let_be(installed: Installed, lacking: set[str]) -> None:
    installed.school.lacking = lacking
    for name in ("ada", "bo"):
        installed.school.person(name)
    known = installed.school.entities["persons"]
    known[uuid("melwin")] = known[uuid("bo")]
    found = Ss12000(installed.given).children([uuid("ada"), uuid("melwin")])
    assert [one.id for one in found] == [uuid("ada")]


def test_a_server_that_tells_of_nobody_has_nobody(installed: Installed) -> None:
    made = Ss12000(installed.given)
    assert list(made.children([])) == [] and installed.served.asked == []
    installed.school.answers = [Said(403), Said(403)]
    assert list(made.children([uuid("ada"), uuid("bo")])) == []
    installed.school.answers = [Said(body=b"{}")]
    with pytest.raises(NoAnswer):
        list(made.children([uuid("ada")]))


def test_nobodys_name_is_logged(installed: Installed, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level("DEBUG"):
        child(installed)
    assert "Melwin" not in caplog.text and NUMBER not in caplog.text
