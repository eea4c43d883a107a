"""Forms from a FHIR server become answers by item number; a request is told to a person."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from tests.adapters.deliveries import delivery
from tests.adapters.fhir.parties import FAST, KEY, NAMES, TODAY, into, out, told_by
from tests.adapters.fhir.server import Fhir, fhir
from tests.adapters.serving import Said

from barnlots.model.commands import OpenCase, RecordInstrument
from barnlots.model.filled import ItemAnswer
from barnlots.model.identity import holds_identity_number
from barnlots.model.people import Actor, Child
from barnlots.model.pseudonym import pseudonym
from barnlots.ports import Inbound, Incoming, NotForUs, Probing, Unusable
from barnlots_fhir import FhirIn
from barnlots_fhir.identifiers import HSA, ORGANISATION
from barnlots_kit import InboundContract, Installation, NetworkContract
from barnlots_kit.installation import NOW, TEACHER
from barnlots_kit.installation import ORGANISATION as SCHOOL

# Children of the base profiles' examples.
CHILD, OTHER = "200302022389", "200001252386"
PERSONAL = "http://electronichealth.se/identifier/personnummer"
FORM = "http://exempel.se/Questionnaire/phq-a"
SECRET = "Rymde hemifrån i natt"
TEACHER_HSA = "SE2321000016-3001"
COORDINATION = {
    "system": "http://electronichealth.se/identifier/samordningsnummer",
    "value": "196109732393",
}


@pytest.fixture
def server() -> Iterator[Fhir]:
    with fhir(page=2) as made:
        yield made


def part() -> str:
    known = pseudonym(KEY, CHILD, TODAY)
    assert known is not None
    return f"{known.case}/{SCHOOL}"


def patient(value: str = CHILD, system: str = PERSONAL) -> dict[str, Any]:
    name = {"family": "Hennig", "given": ["Katja"]}
    identifier = {"system": system, "value": value}
    return {"resourceType": "Patient", "id": "p", "identifier": [identifier], "name": [name]}


def response(answers: dict[str, object] | None = None, **elements: object) -> dict[str, Any]:
    """A PHQ-A about the child, which a teacher has handed in."""
    said = {"1": {"valueInteger": 2}} if answers is None else answers
    items = [
        {"linkId": question, "text": SECRET, "answer": [answer]}
        for question, answer in said.items()
    ]
    return {
        "resourceType": "QuestionnaireResponse",
        "questionnaire": f"{FORM}|1.0",
        "status": "completed",
        "subject": {"reference": "Patient/p"},
        "author": {"type": "Practitioner", "identifier": {"system": HSA, "value": TEACHER_HSA}},
        "authored": NOW.isoformat(),
        "item": items,
        **elements,
    }


class Journal:
    """A system that forms are filled in."""

    secrets = (CHILD, CHILD[2:], SECRET, "Hennig")

    def __init__(self, server: Fhir, folder: Path) -> None:
        self.server = server
        self.folder = folder
        server.put(patient())

    def adapter(self) -> FhirIn:
        return into(self.server, self.folder)

    def hand_in(self, number: int) -> None:
        at = NOW - timedelta(minutes=number)
        self.server.put(response(authored=at.isoformat()))

    def hand_in_protected(self, number: int) -> None:
        """A form says nothing of whether the child is protected."""
        other = {**patient(OTHER), "id": "annan"}
        self.server.put(other)
        at = NOW - timedelta(minutes=number)
        whose = {"reference": "Patient/annan"}
        self.server.put(response(authored=at.isoformat(), subject=whose))

    def hand_in_bad(self, number: int) -> None:
        self.server.put(response({"1": {"valueCoding": {"code": SECRET}}}, id=f"fel{number}"))

    @contextmanager
    def down(self) -> Iterator[None]:
        self.server.answers = Said(pieces=())
        yield
        self.server.answers = None


class TestFhirIn(InboundContract):
    @pytest.fixture(autouse=True)
    def _server(self, server: Fhir) -> None:
        self.server = server

    @pytest.fixture
    def installation(self, installation: Installation) -> Installation:
        """Where the child has a part already: a form is never the first that is heard of it."""
        case, _, holder = part().partition("/")
        opens = OpenCase(key="k", case=case, holder=holder, child=Child(id="barn"))
        installation.barnlots.handle(opens, Actor(assignment=TEACHER))
        return installation

    def counterpart(self, folder: Path) -> Journal:
        self.server.page = 50
        return Journal(self.server, folder)


class TestFhirInOverTheNetwork(NetworkContract):
    def adapter(self, address: str, issuer: Path) -> FhirIn:
        told = {"adress": address, "certifikatutfärdare": issuer.name}
        return FhirIn(told_by(address, issuer.parent, told), lambda: TODAY, FAST)


def one(server: Fhir, folder: Path, **settings: str) -> Incoming | Unusable:
    (found,) = into(server, folder, **settings).commands()
    return found


def command(found: Incoming | Unusable | NotForUs) -> RecordInstrument:
    assert isinstance(found, Incoming), found
    assert isinstance(found.command, RecordInstrument)
    return found.command


def why(found: Incoming | Unusable | NotForUs) -> str:
    assert isinstance(found, Unusable), found
    return found.why


def test_it_has_its_roles(server: Fhir, tmp_path: Path) -> None:
    adapter: object = into(server, tmp_path)
    assert isinstance(adapter, Inbound)
    assert isinstance(adapter, Probing)
    assert all(adapter.probe().values())


def test_a_form_becomes_answers_by_item_number(server: Fhir, tmp_path: Path) -> None:
    server.put(patient())
    server.put(
        response(
            {
                "1": {"valueInteger": 2},
                "2": {"valueDecimal": 1.0},
                "3": {"valueCoding": {"code": "LA6571-9", "display": SECRET}},
                "4": {"valueCoding": {"code": "1"}},
                "/44260-8": {"valueCoding": {"code": "LA6568-5"}},
                "kommentar": {"valueString": SECRET},
                "datum": {"valueDate": "2026-10-06"},
            }
        )
    )
    found = one(server, tmp_path)
    made = command(found)
    assert (made.part, made.instrument) == (part(), "phq-a")
    assert made.seen_at == NOW
    assert made.answers == tuple(
        ItemAnswer(item=item, value=value)
        for item, value in {"1": 2, "2": 1, "3": 3, "4": 1, "9": 0}.items()
    )
    assert isinstance(found, Incoming) and found.actor.assignment == TEACHER
    assert SECRET not in made.model_dump_json()
    assert not holds_identity_number(made.model_dump_json())


def test_answers_are_found_however_deep_they_stand(server: Fhir, tmp_path: Path) -> None:
    server.put(patient())
    deep = {"linkId": "2", "answer": [{"valueInteger": 1}]}
    under = {"linkId": "1", "answer": [{"valueInteger": 3, "item": [deep]}]}
    server.put(response(item=[{"linkId": "grupp", "item": [under]}]))
    answers = command(one(server, tmp_path)).answers
    assert [(answer.item, answer.value) for answer in answers] == [("1", 3), ("2", 1)]


@pytest.mark.parametrize("included", [True, False])
def test_whoever_hands_in_is_a_person_of_the_map(
    server: Fhir, tmp_path: Path, included: bool
) -> None:
    if not included:
        server.leaves_out = frozenset({"_include"})
    server.put(patient())
    person = server.put(
        {
            "resourceType": "Practitioner",
            "identifier": [{"system": HSA, "value": TEACHER_HSA}],
        }
    )
    role = server.put({"resourceType": "PractitionerRole", "practitioner": {"reference": person}})
    for author in (person, role):
        server.put(response(id="svar", author={"reference": author}))
        found = one(server, tmp_path)
        assert isinstance(found, Incoming) and found.actor.assignment == TEACHER


def test_the_child_itself_hands_in_by_whoever_stands_for_such(server: Fhir, tmp_path: Path) -> None:
    server.put(patient())
    server.put(response(author={"reference": "Patient/p"}))
    assert why(one(server, tmp_path)) == "BL-I703"
    found = one(server, tmp_path, uppdrag=TEACHER)
    assert isinstance(found, Incoming) and found.actor.assignment == TEACHER


def test_a_professional_whom_nobody_knows_is_not_taken_for_another(
    server: Fhir, tmp_path: Path
) -> None:
    server.put(patient())
    stranger = {"type": "Practitioner", "identifier": {"system": HSA, "value": "SE1-9"}}
    server.put(response(author=stranger))
    assert why(one(server, tmp_path, uppdrag=TEACHER)) == "BL-I703"


def test_an_answer_to_our_own_request_is_about_its_part(server: Fhir, tmp_path: Path) -> None:
    out(server, tmp_path).deliver(delivery())
    (request,) = (name for name in server.stored if name.startswith("ServiceRequest/"))
    unnamed = {"display": "Barnet"}
    server.put(response(basedOn=[{"reference": request}], subject=unnamed))
    assert command(one(server, tmp_path)).part == "ärende/ekskolan"


def answer_to_us(server: Fhir, folder: Path, asked_about: str, **subject: object) -> None:
    """The request goes out, and a form that answers it comes back, about this subject."""
    case, _, holder = asked_about.partition("/")
    said = delivery(id=f"{asked_about}/överlämning-1")
    out(server, folder).deliver(
        said.model_copy(update={"case": case, "part": asked_about, "holder": holder})
    )
    (request,) = (name for name in server.stored if name.startswith("ServiceRequest/"))
    server.put(response(id="svar", basedOn=[{"reference": request}], subject=subject))


def test_an_answer_about_another_child_than_was_asked_about_waits_for_a_person(
    server: Fhir, tmp_path: Path
) -> None:
    server.put(patient(COORDINATION["value"], COORDINATION["system"]))
    answer_to_us(server, tmp_path, part(), reference="Patient/p")
    found = one(server, tmp_path)
    assert why(found) == "BL-I709"
    assert isinstance(found, Unusable) and found.content == ""
    adapter = into(server, tmp_path)
    assert why(adapter.again("", found.place)) == "BL-I709"
    server.put(patient())
    assert command(adapter.again("", found.place)).part == part(), "when it has been mended"


@pytest.mark.parametrize("asked_about", ["ärende/ekskolan", "fil-8/ekskolan"])
def test_whose_a_part_is_that_no_number_has_named_is_not_known_here(
    server: Fhir, tmp_path: Path, asked_about: str
) -> None:
    server.put(patient())
    answer_to_us(server, tmp_path, asked_about, reference="Patient/p")
    made, known = command(one(server, tmp_path)), pseudonym(KEY, CHILD, TODAY)
    assert known is not None and made.child is not None
    assert (made.part, made.child.lookup) == (asked_about, known.lookup)


@pytest.mark.parametrize(
    "subject",
    [
        None,
        {"display": "Katja Hennig"},
        {"reference": "Patient/borta"},
        {"reference": "Group/p"},
        {
            "type": "Patient",
            "reference": "RelatedPerson/p",
            "identifier": {"system": PERSONAL, "value": CHILD},
        },
        {"type": "RelatedPerson", "identifier": {"system": PERSONAL, "value": CHILD}},
        {
            "reference": "RelatedPerson/p",
            "identifier": {"system": PERSONAL, "value": CHILD},
        },
        {"identifier": {"system": PERSONAL, "value": "200302022388"}},
        {"identifier": {"system": "http://exempel.se", "value": CHILD}},
        {
            "identifier": {
                "system": "http://electronichealth.se/identifier/nationelltReservnummer",
                "value": "98240301AA06",
            }
        },
        {"reference": "Patient/p", "identifier": COORDINATION},
    ],
)
def test_nobody_is_recognised_by_anything_but_a_number(
    server: Fhir, tmp_path: Path, subject: dict[str, Any] | None
) -> None:
    server.put(patient())
    filled = response(subject=subject)
    if subject is None:
        del filled["subject"]
    server.put(filled)
    found = one(server, tmp_path)
    assert why(found) == "BL-I702"
    assert isinstance(found, Unusable) and not holds_identity_number(found.content)


def test_a_guardian_inside_the_form_is_not_the_child(server: Fhir, tmp_path: Path) -> None:
    identifier = {"system": PERSONAL, "value": CHILD}
    for kind, code in (("RelatedPerson", "BL-I702"), ("Patient", None)):
        inside: dict[str, Any] = {"resourceType": kind, "id": "i", "identifier": [identifier]}
        if kind == "RelatedPerson":
            inside["patient"] = {"reference": "Patient/p"}
        server.put(response(id="svar", contained=[inside], subject={"reference": "#i"}))
        found = one(server, tmp_path)
        assert getattr(found, "why", None) == code


def test_a_version_of_a_person_is_the_person(server: Fhir, tmp_path: Path) -> None:
    name = server.put(patient())
    server.put(response(subject={"reference": f"{name}/_history/1"}))
    assert command(one(server, tmp_path)).part == part()
    at = f"{server.address}/{name}"
    server.stored.clear()
    server.put(patient())
    server.put(response(subject={"reference": at}))
    assert command(one(server, tmp_path)).part == part()


def test_a_number_in_the_reference_is_enough(server: Fhir, tmp_path: Path) -> None:
    server.put(response(subject={"identifier": {"system": PERSONAL, "value": CHILD}}))
    assert command(one(server, tmp_path)).part == part()


@pytest.mark.parametrize(
    ("elements", "code"),
    [
        ({"authored": None}, "BL-I704"),
        ({"status": "entered-in-error"}, "BL-I707"),
        ({"item": [{"linkId": "1", "answer": [{"valueDecimal": 1.5}]}]}, "BL-I705"),
        ({"item": [{"linkId": "1", "answer": [{"valueInteger": -1}]}]}, "BL-I705"),
        ({"item": [{"linkId": "1", "answer": [{"valueBoolean": True}]}]}, "BL-I705"),
        ({"item": [{"linkId": "1", "answer": [{"valueCoding": {"code": "x"}}]}]}, "BL-I705"),
        (
            {"item": [{"linkId": "1", "answer": [{"valueInteger": 1}, {"valueInteger": 2}]}]},
            "BL-I706",
        ),
        ({"item": "inget"}, "BL-I701"),
        ({"nonsense": 1}, "BL-I701"),
    ],
)
def test_what_no_command_can_be_made_of_waits_with_its_reason(
    server: Fhir, tmp_path: Path, elements: dict[str, Any], code: str
) -> None:
    server.put(patient())
    filled = {name: value for name, value in response(**elements).items() if value is not None}
    server.put(filled)
    found = one(server, tmp_path)
    assert why(found) == code
    assert isinstance(found, Unusable) and SECRET not in found.content + found.place + found.key


def test_a_day_is_enough_for_when(server: Fhir, tmp_path: Path) -> None:
    server.put(patient())
    server.put(response(authored="2026-10-05"))
    made = command(one(server, tmp_path))
    assert made.seen_at == datetime(2026, 10, 4, 22, 0, tzinfo=UTC), "in Swedish time"


def test_it_is_tried_again_when_the_map_has_been_mended(server: Fhir, tmp_path: Path) -> None:
    server.put(patient())
    server.put(response({"1": {"valueCoding": {"code": "ofta"}}}))
    found = one(server, tmp_path)
    assert isinstance(found, Unusable)
    adapter = into(server, tmp_path)
    assert why(adapter.again(found.content, found.place)) == "BL-I705"
    file = tmp_path / "karta.yaml"
    adapter = into(server, tmp_path)
    mended = file.read_text("utf-8").replace("LA6568-5 är 0", "ofta är 3, LA6568-5 är 0")
    file.write_text(mended, "utf-8")
    told = told_by(server.address, tmp_path)
    file.write_text(mended, "utf-8")
    adapter = FhirIn(told, lambda: TODAY, FAST)
    again = adapter.again(found.content, found.place)
    assert isinstance(again, Incoming)
    assert command(again).answers == (ItemAnswer(item="1", value=3),)
    assert again.key == found.key, "it is the same thing"


def test_whoever_has_taken_a_form_back_is_told_of(server: Fhir, tmp_path: Path) -> None:
    server.put(patient())
    name = server.put(response())
    adapter = into(server, tmp_path)
    (first,) = adapter.commands()
    adapter.taken([first.key])
    assert list(adapter.commands()) == []
    server.change(name, status="entered-in-error")
    (second,) = adapter.commands()
    assert why(second) == "BL-I707" and second.key != first.key
    assert why(adapter.again("", name)) == "BL-I707"
    server.change(name, status="amended")
    assert command(adapter.again("", name)) == command(first), "and is what it was"
    assert why(adapter.again("", "QuestionnaireResponse/borta")) == "BL-I701"


def request(owner: dict[str, Any], **elements: object) -> dict[str, Any]:
    return {
        "resourceType": "Task",
        "status": "requested",
        "intent": "order",
        "description": SECRET,
        "owner": owner,
        **elements,
    }


OURS = {"identifier": {"system": ORGANISATION, "value": "2120000142"}, "display": "Ekskolan"}


def test_a_request_from_elsewhere_is_for_a_person_once(server: Fhir, tmp_path: Path) -> None:
    name = server.put(request(OURS))
    adapter = into(server, tmp_path)
    (found,) = adapter.commands()
    assert why(found) == "BL-I711"
    assert isinstance(found, Unusable)
    assert (found.place, found.content) == (name, "") and SECRET not in found.key
    adapter.taken([found.key])
    assert list(into(server, tmp_path).commands()) == []
    server.change(name, status="accepted")
    assert list(into(server, tmp_path).commands()) == []
    assert why(adapter.again("", name)) == "BL-I711"


@pytest.mark.parametrize("included", [True, False])
def test_a_request_by_reference_is_found_too(server: Fhir, tmp_path: Path, included: bool) -> None:
    if not included:
        server.leaves_out = frozenset({"_include"})
    identifier = {"system": ORGANISATION, "value": "2120000142"}
    unit = server.put({"resourceType": "Organization", "identifier": [identifier]})
    server.put(request({"reference": unit}))
    assert why(one(server, tmp_path)) == "BL-I711"


@pytest.mark.parametrize(
    "task",
    [
        request({"display": "Ekskolan"}),
        request({"identifier": {"system": ORGANISATION, "value": "2120000999"}}),
        request(OURS, status="accepted"),
        request(OURS, status="completed"),
        request(OURS, identifier=[NAMES.sealed("overlamning", "ö-1").model_dump()]),
    ],
)
def test_what_is_not_to_us_or_is_our_own_is_passed_by(
    server: Fhir, tmp_path: Path, task: dict[str, Any]
) -> None:
    server.leaves_out = frozenset({"status"})
    server.put(json.loads(json.dumps(task)))
    assert list(into(server, tmp_path).commands()) == []


def test_a_request_that_nobody_can_read_is_told(server: Fhir, tmp_path: Path) -> None:
    server.put({**request(OURS), "authoredOn": "igår"})
    assert why(one(server, tmp_path)) == "BL-I101"
