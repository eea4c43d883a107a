"""What a transaction says of a delivery: all of it, and nothing else."""

import re
from html import unescape
from pathlib import Path
from typing import Any

import pytest
from tests.adapters.fhir.bundles import WORDS, every_sort, parties, resources, sent
from tests.adapters.fhir.parties import NAMES

from barnlots.model.delivery import Delivery
from barnlots_fhir.names import Names
from barnlots_fhir.seal import Seal

DELIVERIES = every_sort()


@pytest.fixture(params=DELIVERIES)
def name(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def one(name: str) -> Delivery:
    return DELIVERIES[name]


@pytest.fixture
def bundle(one: Delivery, tmp_path: Path) -> dict[str, Any]:
    return sent(one, parties(tmp_path))


def text_of(section: dict[str, Any]) -> list[str]:
    paragraphs = re.findall("<p>(.*?)</p>", section["text"]["div"], re.S)
    return [unescape(one.replace("<br/>", "\n")) for one in paragraphs]


def texts(value: Any) -> list[str]:
    if isinstance(value, dict):
        return [text for one in value.values() for text in texts(one)]
    if isinstance(value, list):
        return [text for one in value for text in texts(one)]
    return [str(value)]


def test_each_item_is_a_section_word_by_word_in_order(
    one: Delivery, bundle: dict[str, Any]
) -> None:
    (document,) = resources(bundle, "Composition")
    told = [section for section in document["section"] if "emptyReason" not in section]
    assert [section["code"]["coding"][0]["code"] for section in told] == [
        item.name for item in one.disclosure.items
    ]
    for section, passage in zip(told, one.passages, strict=True):
        said = text_of(section)
        kept = [text.replace("\x00", "\ufffd") for text in passage.text]
        assert said[: len(kept)] == kept
        assert len(said) - len(kept) == (not kept or passage.kept_in is not None)
        assert passage.kept_in is None or passage.kept_in in said[-1]


def test_what_is_withheld_is_named_with_the_reason_and_nothing_of_it(
    one: Delivery, bundle: dict[str, Any]
) -> None:
    (document,) = resources(bundle, "Composition")
    withheld = [section for section in document["section"] if "emptyReason" in section]
    assert [(section["title"], section["emptyReason"]["text"]) for section in withheld] == [
        (each.name, each.because.value) for each in one.disclosure.withheld
    ]


def test_what_is_said_stands_in_the_document_alone(bundle: dict[str, Any]) -> None:
    for entry in bundle["entry"]:
        if entry["resource"]["resourceType"] != "Composition":
            said = " ".join(texts(entry))
            assert "Mamma" not in said and "gå hem" not in said


def test_every_item_has_its_ground_and_no_other(one: Delivery, bundle: dict[str, Any]) -> None:
    found = dict[str, set[str]]()
    for each in resources(bundle, "Provenance"):
        for entity in each["entity"]:
            item = entity["what"]["identifier"]["value"]
            assert item not in found, "on one ground"
            found[item] = set(each["policy"])
    assert found.keys() == {item.name for item in one.disclosure.items}
    for item in one.disclosure.items:
        rows = {uri for uri in found[item.name] if uri.startswith(NAMES.system("grund"))}
        laws = {uri for uri in found[item.name] if uri.startswith(NAMES.system("kalla"))}
        assert rows == {NAMES.uri("grund", item.ground.row)}
        assert laws == {NAMES.uri("kalla", source) for source in item.ground.sources}
        weighed = {uri for uri in found[item.name] if uri.startswith(NAMES.system("provning"))}
        assert bool(weighed) is (item.ground.ruling is not None)
    (logged,) = resources(bundle, "AuditEvent")
    details = [detail for entity in logged["entity"] for detail in entity.get("detail", [])]
    assert [(detail["type"], detail["valueString"]) for detail in details] == [
        (item.name, item.ground.row) for item in one.disclosure.items
    ]


def test_a_consent_permits_what_leaves_on_it_to_the_receiver_and_nothing_else(
    one: Delivery, bundle: dict[str, Any]
) -> None:
    found = resources(bundle, "Consent")
    assert len(found) == len(one.disclosure.consents)
    (request,) = resources(bundle, "ServiceRequest")
    for each in found:
        permits = each["provision"]
        codes = [code["coding"][0]["code"] for code in permits["code"]]
        assert codes == [item.name for item in one.disclosure.items if item.ground.consents]
        assert [actor["reference"] for actor in permits["actor"]] == request["performer"]


def test_each_entry_is_created_only_when_it_is_not_there(bundle: dict[str, Any]) -> None:
    entries = bundle["entry"]
    assert len({entry["fullUrl"] for entry in entries}) == len(entries)
    finders = [(entry["request"]["url"], entry["request"]["ifNoneExist"]) for entry in entries]
    assert len(set(finders)) == len(finders)
    assert all(re.fullmatch(r"(identifier|_tag)=https:[!-~]+\|[!-~]+", how) for _, how in finders)


def test_it_is_the_same_each_time(one: Delivery, bundle: dict[str, Any], tmp_path: Path) -> None:
    assert sent(one, parties(tmp_path)) == bundle


def test_only_danger_to_life_is_at_once(name: str, bundle: dict[str, Any]) -> None:
    for kind in ("ServiceRequest", "Task"):
        (found,) = resources(bundle, kind)
        assert found.get("priority") == ("stat" if name == "danger" else None)


def test_a_request_for_a_plan_proposes_one(name: str, bundle: dict[str, Any]) -> None:
    plans = resources(bundle, "CarePlan")
    assert len(plans) == (name == "plan")
    (request,) = resources(bundle, "ServiceRequest")
    assert len(request["supportingInfo"]) == 1 + len(plans)
    for plan in plans:
        assert plan["category"][0]["coding"][0]["code"] == "SIP"
        assert (plan["status"], plan["intent"]) == ("draft", "proposal")


def test_no_unit_is_told_of_a_child_with_a_protected_identity(
    name: str, bundle: dict[str, Any]
) -> None:
    said = [
        text for text in texts(bundle) if re.search("ekskolan|Ekskolan|[Nn]orr|0142|1003", text)
    ]
    marked = [
        entry["resource"].get("meta", {}).get("security", [{}])[0].get("code")
        for entry in bundle["entry"]
    ]
    if name == "protected":
        assert said == [] and set(marked) == {"V"}
    else:
        assert said and set(marked) == {None}


def test_our_own_ids_are_hidden_from_everybody_else(one: Delivery, bundle: dict[str, Any]) -> None:
    said = " ".join(texts(bundle))
    for hidden in (one.id, one.part, *one.disclosure.consents):
        assert hidden not in said
    (request,) = resources(bundle, "ServiceRequest")
    for named in (request["requisition"], request["subject"]["identifier"]):
        assert NAMES.seal.opened(named["value"]) == one.case
    assert one.case not in texts(bundle)
    assert NAMES.seal.opened(NAMES.seal.seal(one.id)) == one.id
    assert Names(NAMES.base, Seal(b"another key")).urn(one.id, "x") != NAMES.urn(one.id, "x")
    assert NAMES.seal.opened("AAAA") is None and NAMES.seal.opened("å") is None
    assert WORDS
