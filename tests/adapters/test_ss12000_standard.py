"""What is asked, and what is read, is as a contract that nobody here wrote says: Skolverket's
reference for the part of SS 12000:2020 that it has.
"""

from collections.abc import Mapping

import pytest
from openapi_core import OpenAPI
from openapi_core.testing import MockRequest, MockResponse
from tests.adapters import external
from tests.adapters.school import NUMBER, Installed, ref, uuid
from tests.adapters.serving import Asked

from barnlots_ss12000 import Changed, Ss12000, Subscriptions
from barnlots_ss12000.record import WHO
from barnlots_ss12000.shapes import Duty, Entity, Group, Person


@pytest.fixture(scope="module")
def contract() -> OpenAPI:
    return OpenAPI.from_file_path(str(external.contract("ss12000/dnp-reference-openapi.yml")))


def as_request(asked: Asked) -> MockRequest:
    return MockRequest(
        "http://127.0.0.1",
        asked.method.lower(),
        asked.path.removeprefix("/v2"),
        args=dict(asked.query),
        headers=dict(asked.headers),
        data=asked.body or None,
        content_type=asked.headers.get("content-type", "application/json"),
    )


def check(contract: OpenAPI, installed: Installed) -> set[tuple[str, str]]:
    """Every question that the contract knows of is as it says, and so is the answer that ours is
    tried with; which they were."""
    known = set[tuple[str, str]]()
    for asked in list(installed.served.asked):
        resource = asked.path.removeprefix("/v2/").partition("/")[0]
        if resource in ("calendarEvents", "attendances", "absences", "aggregatedAttendance"):
            continue
        request = as_request(asked)
        contract.validate_request(request)
        said = installed.school(asked)
        contract.validate_response(
            request, MockResponse(said.body, status_code=said.status, headers=dict(said.headers))
        )
        known.add((asked.method, resource))
    return known


def pupils(installed: Installed) -> None:
    school = installed.school
    school.person(
        "melwin",
        civicNo={"value": NUMBER},
        enrolments=[{"enroledAt": ref("ek"), "schoolType": "GR", "schoolYear": 8}],
    )
    school.group("8A", "melwin")
    school.duty("lena", "Lärare")


def test_what_is_asked_of_people_and_groups(contract: OpenAPI, installed: Installed) -> None:
    pupils(installed)
    # There an organisation list has a name of its own.
    installed.school.list_names = {"organisations": "organisations"}
    made = Ss12000(installed.given)
    assert made.assignments()
    assert len(made.passage(uuid("melwin"), "ärende", WHO, False)) == 3
    assert list(installed.server.all("groups", Group))
    known = check(contract, installed)
    assert known == {
        ("GET", "organisations"),
        ("GET", "duties"),
        ("GET", "persons"),
        ("GET", "groups"),
    }


def test_what_is_asked_of_what_is_gone(contract: OpenAPI, installed: Installed) -> None:
    asked = {"after": "2026-11-02T00:00:00+00:00", "entities": "Duty"}
    list(installed.server.pages("deletedEntities", asked))
    assert check(contract, installed) == {("GET", "deletedEntities")}


def test_what_is_asked_of_subscriptions(contract: OpenAPI, installed: Installed) -> None:
    ours = Subscriptions(installed.client)
    begun = ours.begin("Barnlots", "https://barnlots.exempel.se/nytt", ["Person", "Duty"])
    ours.renew(begun.id)
    for asked in installed.served.asked:
        contract.validate_request(as_request(asked))
    assert len(installed.served.asked) == 2


def test_what_is_posted_is_read(contract: OpenAPI) -> None:
    schema = contract.spec / "components" / "schemas" / "webhook_callback" / "properties"
    spelled = set(schema.read_value())
    assert spelled == {field.alias for field in Changed.model_fields.values()}


EXAMPLES: Mapping[str, type[Entity]] = {"Person": Person, "Group": Group, "Duty": Duty}


@pytest.mark.parametrize("name", EXAMPLES)
def test_every_name_that_is_read_is_the_contracts(contract: OpenAPI, name: str) -> None:
    known = set((contract.spec / "components" / "schemas" / name / "properties").read_value())
    # The subset of the contract lacks these.
    more = {"birthDate", "startDate", "endDate", "responsibles", "assignmentRole"}
    read = {field.alias for field in EXAMPLES[name].model_fields.values()}
    assert read <= known | more
