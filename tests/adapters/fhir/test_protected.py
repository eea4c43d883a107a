"""A child whose identity is protected is so from the first form on: by the labels of HL7 Sweden's
base profiles, whose example patients these are, and where nothing says that it is not.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from tests.adapters.external import contract
from tests.adapters.fhir.fsh import read, without_marks
from tests.adapters.fhir.parties import into
from tests.adapters.fhir.server import Fhir, fhir
from tests.adapters.fhir.test_in import command, one, patient, response

from barnlots.model.commands import OpenCase
from barnlots.model.errors import Refused
from barnlots.model.people import Actor, Child, Reader
from barnlots_fhir.protection import LABELS
from barnlots_kit import Installation
from barnlots_kit.installation import TEACHER

SAID, UNSAID = {"övriga oskyddade": "ja"}, dict[str, str]()
MARKED = (
    "PatientExample1",
    "PatientExample200001252386",
    "PatientExample189602029812",
)
DANGER: dict[str, object] = {"/44260-8": {"valueCoding": {"code": "LA6571-9"}}}


@pytest.fixture
def server() -> Iterator[Fhir]:
    with fhir() as made:
        yield made


@pytest.fixture(scope="module")
def examples() -> dict[str, dict[str, Any]]:
    found = {name: without_marks(one) for name, one in read(contract("fhir-se")).examples().items()}
    return {name: one for name, one in found.items() if one["resourceType"] == "Patient"}


def protected(server: Fhir, folder: Path, **settings: str) -> bool:
    child = command(one(server, folder, **settings)).child
    assert child is not None
    return child.protected_identity


def labelled(*labels: dict[str, str], **elements: object) -> dict[str, Any]:
    return {**patient(), "meta": {"security": list(labels)}, **elements}


@pytest.mark.parametrize("name", MARKED)
@pytest.mark.parametrize("settings", [SAID, UNSAID])
def test_an_example_patient_with_a_label_is_protected(
    server: Fhir,
    tmp_path: Path,
    examples: dict[str, dict[str, Any]],
    name: str,
    settings: dict[str, str],
) -> None:
    at = server.put(examples[name])
    server.put(response(subject={"reference": at}))
    assert protected(server, tmp_path, **settings)


def test_the_others_are_when_nobody_has_said_that_they_are_not(
    server: Fhir, tmp_path: Path, examples: dict[str, dict[str, Any]]
) -> None:
    found = dict[str, tuple[bool, bool]]()
    for name, example in examples.items():
        (number,) = example["identifier"]
        if name in MARKED or number["system"].endswith("Reservnummer"):
            continue
        server.stored.clear()
        server.put(response(id="svar", subject={"reference": server.put(example)}))
        found[name] = (protected(server, tmp_path), protected(server, tmp_path, **SAID))
    assert len(found) == 5 and set(found.values()) == {(True, False)}


@pytest.mark.parametrize(
    ("label", "says_so"),
    [
        ({"system": LABELS, "code": "sekretessmarkering"}, True),
        ({"system": LABELS, "code": "skyddadFolkbokforing"}, True),
        ({"system": LABELS, "code": "fingeradePersonuppgifter"}, True),
        ({"code": "Sekretessmarkering"}, True),
        ({"system": "http://terminology.hl7.org/CodeSystem/v3-Confidentiality", "code": "V"}, True),
        (
            {"system": "http://terminology.hl7.org/CodeSystem/v3-Confidentiality", "code": "N"},
            False,
        ),
        ({"system": "http://terminology.hl7.org/CodeSystem/v3-ActCode", "code": "DEMO"}, False),
    ],
)
def test_which_labels_say_so(
    server: Fhir, tmp_path: Path, label: dict[str, str], says_so: bool
) -> None:
    server.put(labelled(label))
    server.put(response())
    assert protected(server, tmp_path, **SAID) is says_so


def test_the_form_itself_may_have_the_label(server: Fhir, tmp_path: Path) -> None:
    server.put(patient())
    label = {"system": LABELS, "code": "sekretessmarkering"}
    server.put(response(meta={"security": [label]}))
    assert protected(server, tmp_path, **SAID)


def test_whom_nobody_has_read_of_may_be_protected_whatever_is_said_of_others(
    server: Fhir, tmp_path: Path
) -> None:
    number = patient()["identifier"][0]
    server.put(response(id="svar", subject={"identifier": number}))
    assert protected(server, tmp_path, **SAID), "no patient is referred to"
    server.put(response(id="svar", subject={"reference": "Patient/dold", "identifier": number}))
    assert protected(server, tmp_path, **SAID), "the server does not show it"
    inside = {"resourceType": "Patient", "id": "i", "identifier": [number]}
    server.put(response(id="svar", contained=[inside], subject={"reference": "#i"}))
    assert protected(server, tmp_path, **SAID), "what stands inside a form can have no label"


def test_what_was_said_is_kept_for_when_it_is_tried_again(server: Fhir, tmp_path: Path) -> None:
    server.put(patient())
    server.put(response(author={"reference": "Patient/p"}))
    waits = one(server, tmp_path)
    label = {"system": LABELS, "code": "sekretessmarkering"}
    server.put(labelled(label))
    marked = one(server, tmp_path)
    told = {"uppdrag": TEACHER, **SAID}
    kept = [getattr(found, "content", "") for found in (waits, marked)]
    again = [into(server, tmp_path, **told).again(text, waits.place) for text in kept]
    assert [getattr(command(found).child, "protected_identity", None) for found in again] == [
        False,
        True,
    ]
    older = kept[0].replace(', "skyddad": false', "")
    assert older != kept[0], "as it was written before labels were read"
    found = command(into(server, tmp_path, **told).again(older, waits.place))
    assert found.child is not None and found.child.protected_identity


def test_whoever_has_been_labelled_since_is_heard_of_again(server: Fhir, tmp_path: Path) -> None:
    server.put(patient())
    name = server.put(response())
    adapter = into(server, tmp_path, **SAID)
    (first,) = adapter.commands()
    adapter.taken([first.key])
    server.change(name, status="amended")
    (second,) = adapter.commands()
    assert second.key == first.key, "nothing else has changed"
    server.put(labelled({"system": LABELS, "code": "sekretessmarkering"}))
    server.change(name, status="amended")
    adapter.taken([second.key])
    (third,) = adapter.commands()
    assert third.key != first.key


@pytest.mark.parametrize("name", MARKED)
def test_of_a_labelled_child_only_those_who_have_to_do_with_the_part_read(
    server: Fhir,
    tmp_path: Path,
    installation: Installation,
    examples: dict[str, dict[str, Any]],
    name: str,
) -> None:
    server.put(response(DANGER, subject={"reference": server.put(examples[name])}))
    assert installation.take(into(server, tmp_path, **SAID)) == {"taken": 1}
    (part,) = installation.barnlots.open_parts()
    assert part.child.protected_identity and part.accountable == TEACHER
    installation.barnlots.part(part.id, Reader(assignment=TEACHER, purpose="prov"))
    with pytest.raises(Refused):
        installation.barnlots.part(part.id, Reader(assignment="mentor-ekskolan", purpose="prov"))


def test_a_part_that_did_not_know_it_is_told(
    server: Fhir, tmp_path: Path, installation: Installation
) -> None:
    server.put(labelled({"system": LABELS, "code": "skyddadFolkbokforing"}))
    server.put(response())
    made = command(one(server, tmp_path, **SAID))
    case, _, holder = made.part.partition("/")
    opens = OpenCase(key="k", case=case, holder=holder, child=Child(id="barn"))
    installation.barnlots.handle(opens, Actor(assignment=TEACHER))
    assert installation.take(into(server, tmp_path, **SAID)) == {"taken": 1}
    (part,) = installation.barnlots.open_parts()
    assert part.child.protected_identity
