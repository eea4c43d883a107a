"""The examples of HL7 Sweden's base profiles: ten patients, a practitioner and an organisation."""

from datetime import date
from typing import Any

import pytest
from fhir.resources.R4B import get_fhir_model_class
from fhir.resources.R4B.identifier import Identifier
from fhir.resources.R4B.patient import Patient
from tests.adapters.external import contract
from tests.adapters.fhir.fsh import read, without_marks

from barnlots.model.pseudonym import pseudonym
from barnlots_fhir.identifiers import Kind, number_of, recognised

TODAY = date(2026, 10, 6)


@pytest.fixture(scope="module")
def examples() -> dict[str, dict[str, Any]]:
    return {name: without_marks(one) for name, one in read(contract("fhir-se")).examples().items()}


def test_all_of_them_are_there(examples: dict[str, dict[str, Any]]) -> None:
    kinds = sorted(one["resourceType"] for one in examples.values())
    assert kinds == ["Organization", *["Patient"] * 10, "Practitioner"]


def test_each_is_what_it_was_when_it_has_been_read_and_written(
    examples: dict[str, dict[str, Any]],
) -> None:
    for one in examples.values():
        model = get_fhir_model_class(one["resourceType"])
        written = model.model_validate(one).model_dump(mode="json")
        assert written == one, one["id"]


def test_every_identifier_is_recognised(examples: dict[str, dict[str, Any]]) -> None:
    found = dict[str, Kind | None]()
    for name, one in examples.items():
        (identifier,) = one["identifier"]
        found[name] = recognised(Identifier.model_validate(identifier))
    assert found.pop("PatientExample196109732393") is Kind.COORDINATION
    assert found.pop("PatientExample98240301AA06") is Kind.RESERVE
    assert found.pop("PatientExample20210325K069") is Kind.RESERVE
    assert found.pop("OrganizationExample1") is Kind.HSA_ID
    assert found.pop("PractitionerExample1") is Kind.HSA_ID
    assert set(found.values()) == {Kind.PERSONAL} and len(found) == 7


def test_a_child_is_found_by_its_number_and_nobody_by_a_reserve_number(
    examples: dict[str, dict[str, Any]],
) -> None:
    numbers = {
        name: number_of(Patient.model_validate(one).identifier or [])
        for name, one in examples.items()
        if one["resourceType"] == "Patient"
    }
    assert numbers["PatientExample200302022389"] == "200302022389"
    assert numbers["PatientExample196109732393"] == "196109732393"
    assert numbers["PatientExample98240301AA06"] is None
    assert numbers["PatientExample20210325K069"] is None
    known = [one for one in numbers.values() if one is not None]
    key = b"en hemlighet i prov"
    children = {pseudonym(key, one, TODAY) for one in known}
    assert len(children) == len(known) == 8 and None not in children


def test_who_has_a_protected_identity_is_marked_as_the_profile_says(
    examples: dict[str, dict[str, Any]],
) -> None:
    marks = {
        label["code"]
        for one in examples.values()
        for label in one.get("meta", {}).get("security", [])
        if label["system"] == "http://hl7.se/fhir/ig/base/CodeSystem/SecurityLabel"
    }
    assert marks == {"sekretessmarkering", "skyddadFolkbokforing"}


@pytest.mark.parametrize(
    ("system", "value"),
    [
        ("http://electronichealth.se/identifier/personnummer", "200302022388"),
        ("http://electronichealth.se/identifier/personnummer", "0302022389"),
        ("http://electronichealth.se/identifier/personnummer", "20030202-2389"),
        ("http://electronichealth.se/identifier/personnummer", "196109732393"),
        ("http://electronichealth.se/identifier/personnummer", ""),
        ("http://electronichealth.se/identifier/samordningsnummer", "200302022389"),
        ("http://electronichealth.se/identifier/nationelltReservnummer", "200302022389"),
        ("http://exempel.se/identifier", "200302022389"),
        ("", "200302022389"),
        ("urn:oid:1.2.752.29.4.19", "232100-0016"),
        ("urn:oid:2.5.4.97", "Ekskolan"),
    ],
)
def test_what_is_no_such_identifier_is_not_taken_for_one(system: str, value: str) -> None:
    said = Identifier(system=system or None, value=value or None)
    assert recognised(said) is None and number_of([said]) is None


def test_the_oids_of_ineras_services_are_the_same_numbers() -> None:
    personal = Identifier(system="urn:oid:1.2.752.129.2.1.3.1", value="200302022389")
    coordination = Identifier(system="urn:oid:1.2.752.129.2.1.3.3", value="196109732393")
    assert recognised(personal) is Kind.PERSONAL
    assert recognised(coordination) is Kind.COORDINATION
    assert number_of([personal, personal]) == "200302022389"
    assert number_of([personal, coordination]) is None
