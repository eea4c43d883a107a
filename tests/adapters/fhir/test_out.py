"""Deliveries to a FHIR server: stored once and whole, and answered for by its Task."""

import json
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from tests.adapters.deliveries import delivery
from tests.adapters.fhir.clinic import SILENT, Clinic, answering
from tests.adapters.fhir.parties import AUTHORITY, FAST, SENT_AT, out, told_by
from tests.adapters.fhir.server import Fhir, fhir
from tests.adapters.serving import Said

from barnlots.model.delivery import Receipt
from barnlots.model.part import HandoverState
from barnlots.ports import BadSetting, Declined, Probing, Receipts, Unusable
from barnlots_fhir import FhirOut
from barnlots_fhir.identifiers import HSA
from barnlots_http import NoAnswer
from barnlots_kit import NetworkContract, OutboundContract, ReceivedContract

ORGANISATION = {"type": "Organization", "identifier": {"system": "urn:x", "value": "1"}}
KNOWN = {"system": HSA, "value": "SE2321000016-2001"}
PERSON = {"resourceType": "Practitioner", "identifier": [KNOWN]}
STATES = {
    "draft": HandoverState.DELIVERED,
    "requested": HandoverState.DELIVERED,
    "received": HandoverState.REGISTERED,
    "ready": HandoverState.REGISTERED,
    "accepted": HandoverState.RECEIVED,
    "in-progress": HandoverState.RECEIVED,
    "on-hold": HandoverState.RECEIVED,
    "completed": HandoverState.RECEIVED,
    "rejected": HandoverState.RETURNED,
    "cancelled": HandoverState.RETURNED,
    "failed": HandoverState.RETURNED,
    "entered-in-error": HandoverState.RETURNED,
}


@pytest.fixture
def server() -> Iterator[Fhir]:
    with fhir(page=2) as made:
        yield made


class TestFhirOut(OutboundContract):
    @pytest.fixture(autouse=True)
    def _server(self, server: Fhir) -> None:
        self.server = server

    def counterpart(self, folder: Path) -> Clinic:
        return Clinic(self.server, folder)


class TestFhirReceipts(ReceivedContract):
    @pytest.fixture(autouse=True)
    def _server(self, server: Fhir) -> None:
        self.server = server

    def counterpart(self, folder: Path) -> Clinic:
        return Clinic(self.server, folder)


class TestFhirOverTheNetwork(NetworkContract):
    def adapter(self, address: str, issuer: Path) -> FhirOut:
        told = {"adress": address, "certifikatutfärdare": issuer.name, "avsändare": AUTHORITY}
        return FhirOut(told_by(address, issuer.parent, told), lambda: SENT_AT, FAST)


def sent(server: Fhir, folder: Path, *ids: str) -> FhirOut:
    adapter = out(server, folder)
    for one in ids:
        adapter.deliver(delivery(id=one))
    return adapter


def heard(adapter: FhirOut) -> list[Receipt]:
    return [one for one in adapter.waiting() if isinstance(one, Receipt)]


def test_it_has_its_roles(server: Fhir, tmp_path: Path) -> None:
    adapter: object = out(server, tmp_path)
    assert isinstance(adapter, Receipts)
    assert isinstance(adapter, Probing)


def test_what_was_sent_twice_is_there_once_and_each_of_it_refers_to_the_same(
    server: Fhir, tmp_path: Path
) -> None:
    sent(server, tmp_path, "ö-1", "ö-1", "ö-2")
    for kind in ("ServiceRequest", "Task", "Composition", "AuditEvent", "Provenance"):
        assert len(server.of(kind)) == 2
    (first, _) = server.of("Task")
    assert server.stored[first["focus"]["reference"]]["resourceType"] == "ServiceRequest"
    (told,) = server.stored[first["focus"]["reference"]]["supportingInfo"]
    assert server.stored[told["reference"]]["resourceType"] == "Composition"


def test_what_is_sent_again_after_half_was_forgotten_is_whole(server: Fhir, tmp_path: Path) -> None:
    adapter = sent(server, tmp_path, "ö-1")
    (task,) = (name for name in server.stored if name.startswith("Task/"))
    del server.stored[task]
    assert adapter.receipt("ö-1") is None and not adapter.stored(["ö-1"])
    adapter.deliver(delivery(id="ö-1"))
    assert adapter.stored(["ö-1"]) == {"ö-1"}
    assert len(server.of("ServiceRequest")) == len(server.of("Task")) == 1


def test_a_receiver_that_has_it_twice_has_it(server: Fhir, tmp_path: Path) -> None:
    adapter = sent(server, tmp_path, "ö-1")
    (task,) = server.of("Task")
    server.put({**task, "id": "igen"})
    assert adapter.deliver(delivery(id="ö-1")).state is HandoverState.DELIVERED
    (request,) = server.of("ServiceRequest")
    for name in [one for one in server.stored if one.startswith("Task/")]:
        del server.stored[name]
    server.put({**request, "id": "igen"})
    with pytest.raises(Declined):
        adapter.deliver(delivery(id="ö-1"))


@pytest.mark.parametrize("status", STATES)
def test_how_far_it_has_come_is_what_its_task_says(
    server: Fhir, tmp_path: Path, status: str
) -> None:
    adapter = sent(server, tmp_path, "ö-1")
    (task,) = (name for name in server.stored if name.startswith("Task/"))
    owner = {"reference": server.put(PERSON)}
    server.change(task, status=status, owner=owner)
    receipt = adapter.receipt("ö-1")
    by = "socialsekreterare-norr" if STATES[status] is HandoverState.RECEIVED else None
    assert receipt is not None
    assert (receipt.handover, receipt.state) == ("ö-1", STATES[status])
    assert receipt.received_by == by
    assert bool(receipt.because) is (receipt.state is HandoverState.RETURNED)
    server.change(task, status=status, owner=ORGANISATION)
    receipt = adapter.receipt("ö-1")
    assert receipt is not None and receipt.state is not HandoverState.RECEIVED


def role(**elements: object) -> dict[str, object]:
    return {"resourceType": "PractitionerRole", **elements}


@pytest.mark.parametrize("included", [True, False])
def test_a_role_is_a_person_only_when_somebody_fills_it(
    server: Fhir, tmp_path: Path, included: bool
) -> None:
    if not included:
        server.leaves_out = frozenset({"_include"})
    adapter = sent(server, tmp_path, "ö-1")
    (task,) = (name for name in server.stored if name.startswith("Task/"))
    person = server.put(PERSON)
    filled = server.put(role(practitioner={"reference": person}))
    vacant = server.put(role(organization={"display": "Mottagningen"}))
    for owner, by in ((filled, "socialsekreterare-norr"), (vacant, None)):
        server.change(task, status="accepted", owner={"reference": owner})
        receipt = adapter.receipt("ö-1")
        assert receipt is not None and receipt.received_by == by
    server.change(
        task,
        status="accepted",
        contained=[role(id="r", practitioner={"reference": person})],
        owner={"reference": "#r"},
    )
    receipt = adapter.receipt("ö-1")
    assert receipt is not None and receipt.received_by == "socialsekreterare-norr"


@pytest.mark.parametrize(
    ("owner", "by"),
    [
        ({"reference": "Practitioner/finns"}, "Practitioner/finns"),
        ({"reference": "Practitioner/finns", "type": "Practitioner"}, "Practitioner/finns"),
        ({"reference": "Practitioner/finns", "type": "Organization"}, None),
        ({"reference": "Organization/finns", "type": "Practitioner"}, None),
        ({"reference": "Organization/finns", "identifier": KNOWN}, None),
        ({"reference": "Device/robot", "type": "Practitioner", "identifier": KNOWN}, None),
        ({"reference": "PractitionerRole/finns", "type": "Practitioner"}, None),
        ({"reference": "PractitionerRole/finns"}, "Practitioner/finns"),
        ({"reference": "PractitionerRole/robot"}, None),
        ({"reference": "PractitionerRole/borta", "type": "PractitionerRole"}, None),
        ({"reference": "Practitioner/borta"}, None),
        ({"reference": "Practitioner/borta", "display": "Anna Ek"}, None),
        ({"reference": "Practitioner/borta", "identifier": KNOWN}, "socialsekreterare-norr"),
        ({"type": "Practitioner", "identifier": KNOWN}, "socialsekreterare-norr"),
        ({"type": "Practitioner", "identifier": {"system": HSA, "value": "SE1-9"}}, None),
        ({"type": "Practitioner", "identifier": {"system": "urn:x", "value": "17"}}, None),
        ({"type": "Practitioner", "display": "Anna Ek"}, None),
        ({"display": "Anna Ek"}, None),
        ({"reference": "Organization/borta"}, None),
        ({"reference": "Patient/borta"}, None),
        ({"reference": "../metadata"}, None),
        ({"type": "Practitioner", "identifier": {"system": "x", "value": "200302022389"}}, None),
        (None, None),
    ],
)
def test_whoever_has_it_is_a_person_by_name_and_never_by_identity_number(
    server: Fhir, tmp_path: Path, owner: dict[str, Any] | None, by: str | None
) -> None:
    adapter = sent(server, tmp_path, "ö-1")
    server.put({"resourceType": "Practitioner", "id": "finns"})
    server.put({"resourceType": "Organization", "id": "finns", "identifier": [KNOWN]})
    server.put(role(id="finns", practitioner={"reference": "Practitioner/finns"}))
    server.put(role(id="robot", practitioner={"reference": "Device/robot"}))
    (task,) = server.of("Task")
    task.pop("owner")
    server.put({**task, "status": "accepted", **({"owner": owner} if owner else {})})
    receipt = adapter.receipt("ö-1")
    assert receipt is not None and receipt.received_by == by
    assert (receipt.state is HandoverState.RECEIVED) is (by is not None)


def test_a_role_that_fills_itself_is_nobody(server: Fhir, tmp_path: Path) -> None:
    adapter = sent(server, tmp_path, "ö-1")
    (task,) = (name for name in server.stored if name.startswith("Task/"))
    itself = role(id="r", practitioner={"reference": "#r"})
    for contained in ([itself], [{"resourceType": "Practitioner", "id": "r"}]):
        server.change(task, status="accepted", contained=contained, owner={"reference": "#r"})
        receipt = adapter.receipt("ö-1")
        assert receipt is not None and receipt.state is HandoverState.REGISTERED


def test_many_are_asked_for_at_once_and_over_many_pages(server: Fhir, tmp_path: Path) -> None:
    names = [f"ärende, {number}|$\\" for number in range(50)]
    adapter = sent(server, tmp_path, *names[:20])
    server.server.asked.clear()
    assert adapter.stored(names) == set(names[:20])
    assert len(server.server.asked) < 40


def test_nothing_is_asked_of_anybody_else(server: Fhir, tmp_path: Path) -> None:
    adapter = sent(server, tmp_path, "ö-1")
    bundle = {"resourceType": "Bundle", "type": "searchset"}
    for url in ("http://127.0.0.1:9/annat/Task?x=1", "http://127.0.0.1:9/fhirannat/Task"):
        page = {**bundle, "link": [{"relation": "next", "url": url}]}
        with answering(server, Said(body=json.dumps(page).encode())), pytest.raises(NoAnswer):
            adapter.receipt("ö-1")
    server.server.asked.clear()
    # Another host that it names is not asked either: the rest of the link is, where it should be.
    page = {**bundle, "link": [{"relation": "next", "url": "http://127.0.0.1:9/fhir/Task?x=1"}]}
    with answering(server, Said(body=json.dumps(page).encode())), pytest.raises(NoAnswer):
        adapter.receipt("ö-1")
    assert {one.target for one in server.server.asked[1:]} == {"/fhir/Task?x=1"}


@pytest.mark.parametrize(
    "said",
    [
        SILENT,
        Said(status=500),
        Said(status=401),
        Said(status=429),
        Said(status=302, headers={"Location": "http://127.0.0.1:9/"}),
        Said(body=b"<html>"),
        Said(body=b"[]"),
        Said(body=b"null"),
        Said(body=b'{"resourceType": "Bundle", "type": "transaction-response"}'),
        Said(body=b'{"type": "transaction-response", "entry": [1, {"response": 2}]}'),
        Said(body=b'{"resourceType": "Bundle", "type": "searchset", "entry": [{}]}'),
        Said(pieces=(b"HTTP/1.1 200 OK\r\nContent-Length: 9999\r\n\r\n{",)),
    ],
)
def test_what_is_no_answer_is_tried_again(server: Fhir, tmp_path: Path, said: Said) -> None:
    adapter = out(server, tmp_path)
    with answering(server, said), pytest.raises(NoAnswer):
        adapter.deliver(delivery())


@pytest.mark.parametrize("status", [400, 404, 410, 412, 422])
def test_what_is_refused_is_for_somebody_to_carry(
    server: Fhir, tmp_path: Path, status: int
) -> None:
    adapter = out(server, tmp_path)
    outcome = b'{"resourceType": "OperationOutcome", "issue": []}'
    with answering(server, Said(status, outcome)), pytest.raises(Declined):
        adapter.deliver(delivery())


def test_half_of_it_stored_is_not_delivered(server: Fhir, tmp_path: Path) -> None:
    adapter = out(server, tmp_path)
    entries = [{"response": {"status": "201 Created"}}] * 4 + [{"response": {"status": "400"}}]
    said = {"resourceType": "Bundle", "type": "transaction-response", "entry": entries}
    with answering(server, Said(body=json.dumps(said).encode())), pytest.raises(NoAnswer):
        adapter.deliver(delivery())


def test_receipts_come_once_and_are_asked_for_from_where_they_were_heard(
    server: Fhir, tmp_path: Path
) -> None:
    adapter = sent(server, tmp_path, *(f"ö-{number}" for number in range(5)))
    found = heard(adapter)
    assert [one.handover for one in found] == [f"ö-{number}" for number in range(5)]
    assert {one.state for one in found} == {HandoverState.DELIVERED}
    assert heard(out(server, tmp_path)) == found, "nothing was confirmed"
    for one in found[1:]:
        adapter.confirm(one.id)
    assert [one.handover for one in heard(out(server, tmp_path))] == ["ö-0"]
    adapter.confirm(found[0].id)
    assert heard(adapter) == []
    server.now += timedelta(hours=1)
    (task, *_) = (name for name in server.stored if name.startswith("Task/"))
    server.change(task, status="received")
    server.server.asked.clear()
    (again,) = heard(out(server, tmp_path))
    assert (again.handover, again.state) == ("ö-0", HandoverState.REGISTERED)
    assert "_lastUpdated=ge2026-10-06T08%3A5" in server.server.asked[0].target
    out(server, tmp_path).confirm(again.id)
    assert heard(adapter) == []


def test_what_a_server_stores_late_is_heard_too(server: Fhir, tmp_path: Path) -> None:
    adapter = sent(server, tmp_path, "ö-1", "ö-2")
    first, second = (name for name in server.stored if name.startswith("Task/"))
    late = server.stored.pop(first)
    for one in heard(adapter):
        adapter.confirm(one.id)
    assert heard(adapter) == []
    server.stored[first] = late
    assert [one.handover for one in heard(adapter)] == ["ö-1"]
    assert second in server.stored


def test_a_server_that_does_not_sort_loses_nothing(server: Fhir, tmp_path: Path) -> None:
    server.leaves_out = frozenset({"_sort"})
    adapter = sent(server, tmp_path, "ö-1", "ö-2", "ö-3")
    for number, name in enumerate(one for one in server.stored if one.startswith("Task/")):
        server.put(server.stored[name], server.now + timedelta(hours=3 - number))
    for one in heard(adapter)[:2]:
        adapter.confirm(one.id)
    assert heard(adapter) != []
    (last,) = heard(out(server, tmp_path))
    assert last.handover == "ö-3"


def test_a_task_that_cannot_be_read_is_no_receipt_and_stops_no_other(
    server: Fhir, tmp_path: Path
) -> None:
    adapter = sent(server, tmp_path, "ö-1", "ö-2", "ö-3", "ö-4")
    tasks = [name for name in server.stored if name.startswith("Task/")]
    server.stored[tasks[0]]["authoredOn"] = "igår"
    server.stored[tasks[1]]["identifier"][0]["value"] = "någon annans"
    del server.stored[tasks[2]]["meta"]["lastUpdated"]
    server.leaves_out = frozenset({"_sort", "_lastUpdated"})
    assert [one.handover for one in heard(adapter)] == ["ö-4"]
    bad = [one for one in adapter.waiting() if isinstance(one, Unusable)]
    assert [one.place for one in bad] == tasks[:3]
    assert adapter.stored(["ö-1", "ö-4"]) == {"ö-1", "ö-4"}, "it is there, whatever it says"
    with pytest.raises(NoAnswer):
        adapter.receipt("ö-1")
    server.stored[tasks[0]]["identifier"] += [1, {"system": 2}, {"value": 3}]
    assert adapter.stored(["ö-1", "ö-4"]) == {"ö-1", "ö-4"}


def test_a_mark_that_is_broken_is_none(server: Fhir, tmp_path: Path) -> None:
    adapter = sent(server, tmp_path, "ö-1")
    for one in heard(adapter):
        adapter.confirm(one.id)
    assert heard(adapter) == []
    for text in ("", "[]", '{"till": 1}', '{"till": null, "hörda": [1]}'):
        (tmp_path / "bup-Task.json").write_text(text, "utf-8")
        assert [one.handover for one in heard(adapter)] == ["ö-1"]


def test_it_says_what_the_server_can(server: Fhir, tmp_path: Path) -> None:
    adapter = out(server, tmp_path)
    found = adapter.probe()
    assert len(found) == 10 and all(found.values())
    with answering(server, Said(body=b'{"fhirVersion": "5.0.0", "rest": [{"resource": [{}]}]}')):
        assert not any(adapter.probe().values())
    with answering(server, Said(body=b"{}")):
        assert not any(adapter.probe().values())


@pytest.mark.parametrize(
    ("setting", "value"),
    [
        ("bas", "barnlots"),
        ("bas", "https://barnlots.se/fhir/"),
        ("bas", "https://barnlots.se/f hir"),
        ("avsändare", "Skolan"),
        ("avsändare", "2120001"),
        ("läge", "finns-inte"),
        ("karta", "finns-inte.yaml"),
        ("adress", "http://exempel.se/fhir"),
    ],
)
def test_a_setting_that_cannot_be_used_is_said(
    server: Fhir, tmp_path: Path, setting: str, value: str
) -> None:
    with pytest.raises(BadSetting) as found:
        out(server, tmp_path, **{setting: value})
    assert found.value.setting == setting


def test_a_secret_that_is_too_short_is_said(server: Fhir, tmp_path: Path) -> None:
    told = told_by(server.address, tmp_path, {"avsändare": "2120001234"}, b"kort")
    with pytest.raises(BadSetting, match="BL-WHY_KEY"):
        FhirOut(told)
