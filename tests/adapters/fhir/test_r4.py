"""The models that we use are R4B's: nothing that we send or read is otherwise in R4.

R4B (4.3.0) changed other resources, and added two types that an extension may hold; so its version
history says, and here it is compared element by element.
"""

from pathlib import Path
from typing import Any

import pytest
from fhir.resources.R4B import get_fhir_model_class
from tests.adapters.fhir.bundles import every_sort, parties, resources, sent
from tests.adapters.fhir.r4 import definitions, strange

from barnlots_fhir.transaction import SENT

READ = ("Organization", "Patient", "Practitioner", "PractitionerRole", "QuestionnaireResponse")
ADDED = {"Extension": {"valueCodeableReference", "valueRatioRange"}}
TAKEN_AWAY = {"Extension": {"valueMeta"}}


@pytest.fixture
def bundles(tmp_path: Path) -> dict[str, dict[str, Any]]:
    known = parties(tmp_path)
    return {name: sent(one, known) for name, one in every_sort().items()}


def test_what_we_send_and_read_is_in_the_table() -> None:
    assert {*SENT, *READ, "Bundle"} <= definitions().keys()


@pytest.mark.parametrize("kind", definitions())
def test_the_models_have_the_elements_of_r4_and_as_many_of_each(kind: str) -> None:
    fields = get_fhir_model_class(kind).model_fields.items()
    written = {
        about.alias or name: "List[" in str(about.annotation)
        for name, about in fields
        if not name.endswith("__ext") and name not in ("fhir_comments", "resource_type")
    }
    r4 = {name.rstrip("!*"): name.endswith("*") for name in definitions()[kind]}
    assert written.keys() - r4.keys() == ADDED.get(kind, set())
    assert r4.keys() - written.keys() == TAKEN_AWAY.get(kind, set())
    assert not [name for name in r4.keys() & written.keys() if r4[name] is not written[name]]


def test_everything_that_is_sent_is_r4(bundles: dict[str, dict[str, Any]]) -> None:
    for name, bundle in bundles.items():
        assert strange(bundle) == [], name
    assert {kind for kind in SENT for one in bundles.values() if resources(one, kind)} == {*SENT}


@pytest.mark.parametrize(
    ("kind", "changes", "told"),
    [
        ("Task", {"status": "requestedd"}, "requestedd"),
        ("Task", {"status": ""}, "as many, or nothing"),
        ("Task", {"doNotPerform": True}, "not in R4"),
        ("Task", {"identifier": {"value": "1"}}, "as many, or nothing"),
        ("Task", {"focus": {"refers": "x"}}, "not in R4"),
        ("ServiceRequest", {"intent": None}, "as many, or nothing"),
        ("Provenance", {"authorization": []}, "not in R4"),
        ("Consent", {"category": ["x"]}, "x"),
        ("AuditEvent", {"severity": "notice"}, "not in R4"),
        ("Composition", {"extension": [{"valueRatioRange": {}}]}, "not in R4"),
        ("CarePlan", {"status": {"code": "draft"}}, "draft"),
    ],
)
def test_what_is_not_r4_is_found(
    bundles: dict[str, dict[str, Any]], kind: str, changes: dict[str, Any], told: str
) -> None:
    bundle = bundles["plan"]
    (one, *_) = resources(bundle, kind)
    one.update(changes)
    found = strange(bundle)
    assert found and any(told in one for one in found)
    one.clear()
    one["resourceType"] = kind
    assert any("missing" in one for one in strange(bundle))
