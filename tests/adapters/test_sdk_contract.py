"""What is sent and asked keeps to the contracts that Digg has published, and so does the service
that answers in our tests."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
import xmlschema
from openapi_core import OpenAPI
from openapi_core.datatypes import RequestParameters
from openapi_core.validation.request.exceptions import InvalidRequestBody
from ruamel.yaml import YAML
from tests.adapters.deliveries import delivery
from tests.adapters.external import contract
from tests.adapters.message_system import MessageSystem, as_xml
from tests.adapters.serving import Asked, Said
from tests.adapters.test_sdk import READER

from barnlots.model.disclosure import Because

# It has no opinion of OAuth2, which is the client's.
pytestmark = pytest.mark.filterwarnings("ignore:Unsupported scheme type")

SERVER = "https://open-test.digg.se"
WORDS = "#strong[x] <b>&amp;</b> ]]> 😢 åäö"
SENT = {
    "a concern": delivery({"vem det gäller": ["Ett barn"], "barnets egna ord": [WORDS]}),
    "withheld": delivery(withheld=[("skolsituation", Because.REFUSED)]),
    "protected": delivery(protected=True),
    "long": delivery({"vad som har iakttagits": [f"Stycke {one}" for one in range(500)]}),
}


class AsRequest:
    """What was asked, as the contract's reader wants it."""

    content_type = "application/json"
    host_url = SERVER

    def __init__(self, asked: Asked) -> None:
        self.path = asked.path
        self.method = asked.method.lower()
        self.body = asked.body or None
        self.parameters = RequestParameters(query=asked.query, header=asked.headers)


class AsResponse:
    """What was answered."""

    def __init__(self, said: Said) -> None:
        self.status_code = said.status
        self.content_type = "application/json"
        self.headers: Mapping[str, str] = said.headers
        self.data = said.body


@pytest.fixture(scope="module")
def openapi() -> OpenAPI:
    text = contract("sdk/sdk-api-restful.yml").read_text("utf-8")
    return OpenAPI.from_dict(_as_meant(YAML(typ="safe", pure=True).load(text)))


def _as_meant(node: Any) -> Any:
    """OpenAPI 3.0 ignores what stands beside a `$ref`; the reader that we use does not."""
    if isinstance(node, list):
        return [_as_meant(one) for one in node]
    if isinstance(node, dict):
        kept = {"$ref": node["$ref"]} if "$ref" in node else node
        return {name: _as_meant(one) for name, one in kept.items()}
    return node


@pytest.fixture(scope="module")
def schema() -> xmlschema.XMLSchema:
    name = "sdk/infrastructure_messaging_MessageWithAttachments_3.0.xsd"
    return xmlschema.XMLSchema(contract(name))


@pytest.fixture
def system(tmp_path: Path) -> Iterator[MessageSystem]:
    with MessageSystem(tmp_path).running() as running:
        yield running


@pytest.mark.parametrize("kind", SENT)
def test_everything_that_is_asked_and_answered_keeps_to_the_interface(
    system: MessageSystem, openapi: OpenAPI, kind: str
) -> None:
    adapter, one = system.adapter(**READER), SENT[kind]
    adapter.deliver(one)
    adapter.receipt(one.id)
    system.becomes("ACCEPTED")
    (receipt,) = adapter.waiting()
    adapter.confirm(receipt.id)
    system.comes_in("nytt")
    adapter.probe()
    assert [asked.method for asked in system.asked] == ["POST", "GET", "GET", "GET"]
    for asked, said in zip(system.asked, system.answers, strict=True):
        openapi.validate_request(AsRequest(asked))
        if said.body:
            openapi.validate_response(AsRequest(asked), AsResponse(said))


def test_the_interface_is_really_held_against(system: MessageSystem, openapi: OpenAPI) -> None:
    system.adapter().deliver(delivery())
    sent = system.asked[-1]
    wrong = Asked(sent.method, sent.path, {}, {}, sent.body.replace(b'"confidentiality"', b'"x"'))
    with pytest.raises(InvalidRequestBody):
        openapi.validate_request(AsRequest(wrong))


@pytest.mark.parametrize("kind", SENT)
def test_the_message_that_leaves_the_service_is_a_message(
    system: MessageSystem, schema: xmlschema.XMLSchema, kind: str
) -> None:
    system.adapter(**READER).deliver(SENT[kind])
    (sent,) = system.messages.values()
    schema.validate(as_xml(sent).decode())


def test_the_schema_takes_the_published_example_and_not_everything(
    schema: xmlschema.XMLSchema,
) -> None:
    example = contract("sdk/messageWithAttachments3.xml")
    schema.validate(example)
    without = example.read_text("utf-8").replace("confidentiality", "secrecy")
    assert not schema.is_valid(without)
