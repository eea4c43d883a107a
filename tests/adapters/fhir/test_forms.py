"""Which forms are ours: what nobody knows what it is waits for a person, what the map says is
somebody else's is passed by, and an address that nothing ever came on is found out.
"""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from tests.adapters.fhir.parties import FAST, MAP, TODAY, into, told_by
from tests.adapters.fhir.server import Fhir, fhir
from tests.adapters.fhir.test_in import FORM, SECRET, one, patient, response, why

from barnlots.model.catalogue import gist, say
from barnlots.ports import Incoming, NotForUs, Source, Unusable
from barnlots.worker.calling import Caller
from barnlots.worker.intake import try_again
from barnlots_fhir import FhirIn
from barnlots_kit import Installation
from barnlots_kit.installation import NAME, ORGANISATION, OWNER

ANOTHER = "http://exempel.se/Questionnaire/vikt-och-langd"
MISSPELT = "http://exempel.se/Questionnaire/phqa"
KNOWN = say("BL-FHIR_FORM_CAME", formulär=FORM)


@pytest.fixture
def server() -> Iterator[Fhir]:
    with fhir() as made:
        made.put(patient())
        yield made


def with_map(server: Fhir, folder: Path, text: str) -> FhirIn:
    told = told_by(server.address, folder)
    (folder / "karta.yaml").write_text(text, "utf-8")
    return FhirIn(told, lambda: TODAY, FAST)


def others(*forms: str) -> str:
    return f"{MAP}andras formulär: [{', '.join(forms)}]\n"


@pytest.mark.parametrize(
    ("elements", "code", "params"),
    [
        ({"questionnaire": ANOTHER}, "BL-I708", {}),
        ({"questionnaire": f"{ANOTHER}|2.1"}, "BL-I708", {}),
        ({"questionnaire": FORM.replace("phq-a", "vikt")}, "BL-I708", {}),
        ({"questionnaire": ""}, "BL-I712", {}),
        ({"questionnaire": None}, "BL-I712", {}),
        ({"questionnaire": f"{MISSPELT}|1.0"}, "BL-I713", {"formulär": FORM}),
        ({"questionnaire": {"reference": FORM}}, "BL-I701", {}),
        ({"status": "banan"}, "BL-I701", {}),
        ({"status": None}, "BL-I701", {}),
        ({"status": "banan", "questionnaire": ANOTHER}, "BL-I701", {}),
    ],
)
def test_what_nobody_knows_what_it_is_waits_with_nothing_of_what_it_says(
    server: Fhir, tmp_path: Path, elements: dict[str, Any], code: str, params: dict[str, str]
) -> None:
    server.leaves_out = frozenset({"status"})
    filled = {name: value for name, value in response(**elements).items() if value is not None}
    name = server.put(filled)
    found = one(server, tmp_path)
    assert why(found) == code
    assert isinstance(found, Unusable)
    assert (found.place, found.content, found.params) == (name, "", params)
    adapter = into(server, tmp_path)
    assert [why(each) for each in adapter.commands()] == [code], "until it is taken"
    adapter.taken([found.key])
    assert list(into(server, tmp_path).commands()) == []


@pytest.mark.parametrize(
    "elements",
    [
        {"status": "in-progress"},
        {"status": "in-progress", "questionnaire": ANOTHER},
        {"questionnaire": f"{ANOTHER}|1.0"},
        {"questionnaire": ANOTHER, "status": "entered-in-error"},
    ],
)
def test_what_is_not_handed_in_or_somebody_elses_is_no_fault(
    server: Fhir, tmp_path: Path, elements: dict[str, Any]
) -> None:
    server.leaves_out = frozenset({"status"})
    server.put(response(**elements))
    assert list(with_map(server, tmp_path, others(ANOTHER)).commands()) == []
    assert json.loads((tmp_path / "bup-QuestionnaireResponse.json").read_text("utf-8"))["till"]


def test_an_unknown_form_that_has_been_taken_back_is_no_fault(server: Fhir, tmp_path: Path) -> None:
    server.put(response(questionnaire=ANOTHER, status="entered-in-error"))
    assert list(into(server, tmp_path).commands()) == []


def test_it_is_told_of_once_however_often_it_is_mended_over_there(
    server: Fhir, tmp_path: Path
) -> None:
    name = server.put(response(questionnaire=ANOTHER))
    first = one(server, tmp_path)
    server.change(name, status="amended")
    assert one(server, tmp_path).key == first.key


def test_one_whose_form_is_in_the_map_now_is_taken_and_one_of_somebody_elses_put_away(
    server: Fhir, tmp_path: Path, installation: Installation
) -> None:
    server.put(response({"/44260-8": {"valueCoding": {"code": "LA6571-9"}}}))
    server.put(response(questionnaire=MISSPELT, authored="2026-10-05"))
    server.put(response(questionnaire=ANOTHER))
    server.put(response(questionnaire=f"{ANOTHER}-2"))
    assert installation.take(into(server, tmp_path)) == {"taken": 1, "quarantined": 3}
    assert {held.owner for held in installation.waiting()} == {OWNER}
    ledger = b"".join(one.read_bytes() for one in tmp_path.glob("*.json"))
    assert SECRET.encode() not in ledger and ANOTHER.encode() not in ledger
    mended = others(ANOTHER).replace(FORM, MISSPELT)
    adapter = with_map(server, tmp_path, mended)
    barnlots = installation.barnlots
    tenant = barnlots.reference.organisation(ORGANISATION).tenant
    source = Source(adapter, ORGANISATION, tenant, OWNER)
    counts = try_again(barnlots, NAME, source, Caller(), installation.clock.now)
    assert counts == {"taken": 1, "settled": 1, "quarantined": 1}
    (left,) = installation.waiting()
    assert left.why == "BL-I708"


def test_what_is_somebody_elses_is_so_when_it_is_tried_again(server: Fhir, tmp_path: Path) -> None:
    name = server.put(response(questionnaire=ANOTHER))
    adapter = with_map(server, tmp_path, others("http://exempel.se/*"))
    assert adapter.again("", name) == NotForUs()
    server.change(name, questionnaire=FORM)
    assert isinstance(adapter.again("", name), Incoming), "a star takes nothing from the map's own"


def test_a_form_of_the_map_that_nothing_has_come_on_is_found_out(
    server: Fhir, tmp_path: Path
) -> None:
    assert KNOWN not in into(server, tmp_path).probe(), "nothing at all has come"
    server.put(response(questionnaire=MISSPELT))
    list(into(server, tmp_path).commands())
    assert into(server, tmp_path).probe()[KNOWN] is False
    server.put(response())
    adapter = into(server, tmp_path)
    list(adapter.commands())
    assert adapter.probe()[KNOWN] is True and into(server, tmp_path).probe()[KNOWN] is True
    (tmp_path / "bup-forms.json").write_text("{", "utf-8")
    assert KNOWN not in into(server, tmp_path).probe()


def test_one_that_somebody_else_has_says_so_of_the_address_too(
    server: Fhir, tmp_path: Path
) -> None:
    server.put(response(questionnaire=MISSPELT))
    list(with_map(server, tmp_path, others("http://exempel.se/*")).commands())
    assert into(server, tmp_path).probe()[KNOWN] is False


def test_what_to_do_about_it_is_told() -> None:
    assert gist("BL-I708") == (
        "formuläret står inte i kartan, och av svaren har inget sparats. Adressen står under "
        "questionnaire i dem. Är det ert, så skriv den under formulär: i kartan; är det någon "
        "annans, under andras formulär:. Kör sedan barnlots adapters replay."
    )
    assert gist("BL-I712") == (
        "svaren säger inte vilket formulär de är svar på: de saknar questionnaire. Av dem har "
        "inget sparats. Rätta dem i systemet som de kom ifrån och kör barnlots adapters replay."
    )
    assert gist("BL-I713", params={"formulär": FORM}) == (
        f"formuläret står inte i kartan, men dess adress är nästan {FORM}, som gör det. Av svaren "
        "har inget sparats. Adressen står under questionnaire i dem. Är det samma formulär, så "
        "rätta den i kartan; är det någon annans, så skriv den under andras formulär:. Kör sedan "
        "barnlots adapters replay."
    )
