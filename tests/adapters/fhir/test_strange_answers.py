"""What a FHIR server says that is no answer: a link that leads elsewhere, a list that is none, a
Task of two deliveries."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.adapters.fhir.clinic import answering
from tests.adapters.fhir.server import Fhir, fhir
from tests.adapters.fhir.test_out import heard, sent
from tests.adapters.serving import Said

from barnlots_http import NoAnswer


@pytest.fixture
def server() -> Iterator[Fhir]:
    with fhir(page=2) as made:
        yield made


@pytest.mark.parametrize(
    "link",
    [
        "/fhir/../admin",
        "/fhir/Task/../../admin?x=1",
        "/fhir/%2e%2E/admin",
        "/fhir/Task%2f..%2f..%2fadmin",
        "/fhir/..\\admin",
        "/fhir/Tåsk?x=å",
        "/fhir/Task?x=a b",
        "/fhir/Task?x=1\r\nX-Y: 1",
        "//[::1/fhir/Task",
    ],
)
def test_a_link_that_leads_elsewhere_or_is_none_is_no_answer(
    server: Fhir, tmp_path: Path, link: str
) -> None:
    adapter = sent(server, tmp_path, "ö-1")
    server.server.asked.clear()
    url = link if link.startswith("//") else f"{server.server.address}{link}"
    page = {"resourceType": "Bundle", "link": [{"relation": "next", "url": url}]}
    with answering(server, Said(body=json.dumps(page).encode())), pytest.raises(NoAnswer):
        adapter.stored(["ö-1"])
    assert len(server.server.asked) == 1


@pytest.mark.parametrize("entry", [{}, "", 7, True])
def test_a_list_that_is_none_does_not_say_that_nothing_is_there(
    server: Fhir, tmp_path: Path, entry: object
) -> None:
    adapter = sent(server, tmp_path, "ö-1")
    page = {"resourceType": "Bundle", "type": "searchset", "entry": entry}
    with answering(server, Said(body=json.dumps(page).encode())), pytest.raises(NoAnswer):
        adapter.stored(["ö-1"])


def test_a_task_that_stands_for_two_answers_for_neither(server: Fhir, tmp_path: Path) -> None:
    adapter = sent(server, tmp_path, "ö-1", "ö-2")
    first, second = (one for one in server.stored if one.startswith("Task/"))
    server.stored[first]["identifier"] += server.stored[second]["identifier"]
    with pytest.raises(NoAnswer):
        adapter.receipt("ö-1")
    assert [one.handover for one in heard(adapter)] == ["ö-2"]
