"""Deliveries as messages: once, acknowledged by a system, and received by nobody but a person."""

import base64
import json
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader
from tests.adapters.deliveries import WORDS, delivery
from tests.adapters.message_system import KEY, OURS, SETTINGS, THEIRS, MessageSystem
from tests.adapters.test_contracts import BRIEF, gone

from barnlots.model.delivery import DeliveryState, Receipt
from barnlots.model.disclosure import Because
from barnlots.model.part import HandoverState
from barnlots.ports import BadSetting, Declined, Given, Probing, Receipts, Receivers
from barnlots.worker.calling import Caller
from barnlots.worker.receipts import collect_receipts
from barnlots_dokument import paper_of, reference_of
from barnlots_http import NoAnswer
from barnlots_kit import Installation, NetworkContract, OutboundContract, ReceiptsContract
from barnlots_sdk import Sdk, message
from barnlots_sdk.memory import Memory
from barnlots_sdk.message import message_id

READER = {
    "kontakt vid skydd": "Samordnaren, 0910-65 43 21",
    "läsare vid skydd": "SE2321000016-1a2b Eva Berg",
}
FAILED = ("REJECTED", "ERROR", "MESSAGE_EXCHANGE_ERROR")
ON_ITS_WAY = (
    "SCHEDULED",
    "SUBMITTED",
    "SCHEDULED_FOR_RESEND",
    "ACKNOWLEDGE",
    "WAITING_FOR_RECEIPT",
)


@pytest.fixture
def system(tmp_path: Path) -> Iterator[MessageSystem]:
    with MessageSystem(tmp_path).running() as running:
        yield running


class Receiver:
    """The message service, for the kit."""

    def __init__(self, system: MessageSystem) -> None:
        self._system = system

    where = ("Anna Ek", "0910-12 34 56")

    def adapter(self) -> Sdk:
        return self._system.adapter(**READER)

    def told(self) -> str:
        return "\n".join(
            json.dumps(one, ensure_ascii=False) + "".join(map(_opened, _files(one)))
            for one in self._system.messages.values()
        )

    def lose(self, delivery: str) -> None:
        del self._system.messages[message_id(delivery, KEY)]
        self._system.created -= 1

    @contextmanager
    def refuses(self) -> Iterator[None]:
        self._system.refuses = 422
        yield
        self._system.refuses = None

    def becomes(self, delivery: str, state: HandoverState | None) -> None:
        status = {HandoverState.DELIVERED: "SUBMITTED", HandoverState.REGISTERED: "ACCEPTED"}
        self._system.becomes(status[state] if state else "LAGD_PÅ_HÖG")

    def has(self) -> Collection[str]:
        assert self._system.created == len(self._system.messages)
        named = (self._system.folder / "minne").glob("*.skickat")
        by_message = {one.stem: one.read_text("utf-8") for one in named}
        return [by_message[one] for one in self._system.messages]

    @contextmanager
    def down(self) -> Iterator[None]:
        self._system.silent = True
        yield
        self._system.silent = False


def _files(message: dict[str, Any]) -> Iterator[dict[str, str]]:
    for document in message["digitalDocument"]:
        yield from document["contentFiles"]


def _opened(file: dict[str, str]) -> str:
    content = base64.b64decode(file["content"])
    if file["contentType"] == "application/pdf":
        return "\n".join(one.extract_text() for one in PdfReader(BytesIO(content)).pages)
    return content.decode()


class TestSdk(OutboundContract):
    @pytest.fixture(autouse=True)
    def running(self, tmp_path: Path) -> Iterator[None]:
        self.system = MessageSystem(tmp_path)
        with self.system.running():
            yield

    def counterpart(self, folder: Path) -> Receiver:
        return Receiver(self.system)


class Acknowledging:
    """The message service, when receivers acknowledge what we have sent."""

    secrets = ("Ett annat ärende",)

    def __init__(self, system: MessageSystem) -> None:
        self._system = system
        system.adapter()

    def adapter(self) -> Sdk:
        return self._system.adapter()

    def send(self, handover: str, state: HandoverState, received_by: str | None = None) -> None:
        self._send(handover, "ACCEPTED")

    def _send(self, handover: str, status: str) -> None:
        Memory(self._system.folder / "minne").sent(message_id(handover, KEY), handover)
        self._system.comes_in(message_id(handover, KEY), OURS, status)

    def send_back(self, handover: str, because: str) -> None:
        self._send(handover, "REJECTED")

    def send_odd(self, handover: str) -> None:
        self._send(handover, "LAGD_PÅ_HÖG")

    def send_bad(self) -> bool:
        # Of a message that somebody else has sent from the same function.
        self._system.comes_in(self.secrets[0], OURS, "ACCEPTED")
        return False

    @contextmanager
    def down(self) -> Iterator[None]:
        self._system.silent = True
        yield
        self._system.silent = False


class TestAcknowledgements(ReceiptsContract):
    says = (HandoverState.REGISTERED,)

    @pytest.fixture(autouse=True)
    def running(self, tmp_path: Path) -> Iterator[None]:
        self.system = MessageSystem(tmp_path)
        with self.system.running():
            yield

    def counterpart(self, folder: Path) -> Acknowledging:
        return Acknowledging(self.system)


class TestNetwork(NetworkContract):
    def adapter(self, address: str, issuer: Path) -> Sdk:
        (issuer.parent / "minne").mkdir(exist_ok=True)
        told = {**SETTINGS, "adress": address, "certifikatutfärdare": issuer.name}
        return Sdk(Given("meddelanden", "", issuer.parent, told, {"nyckel": KEY}), BRIEF)


def test_it_has_the_methods_of_what_it_is() -> None:
    assert issubclass(Sdk, Receipts) and issubclass(Sdk, Probing)


def test_a_message_is_addressed_marked_and_has_the_document_twice(system: MessageSystem) -> None:
    one = delivery(withheld=[("skolsituation", Because.REFUSED)])
    system.adapter().deliver(one)
    ((name, sent),) = system.messages.items()
    assert sent["messageId"] == sent["conversationId"] == name
    assert sent["confidentiality"] is True
    assert (sent["sender"], sent["recipient"]) == (OURS[0], THEIRS[0])
    assert sent["senderAttention"]["subOrganization"]["extension"] == OURS[1]
    assert sent["recipientAttention"]["subOrganization"]["extension"] == THEIRS[1]
    assert sent["creationDateTime"] == "2026-10-06T08:30:12Z"
    reference = reference_of(one.id, KEY)
    assert sent["label"] == f"Orosanmälan till socialnämnden, {reference}"
    (document,) = sent["digitalDocument"]
    pdf, data = document["contentFiles"]
    assert pdf["fileName"] == f"{reference}.pdf" and data["fileName"] == f"{reference}.json"
    pages = PdfReader(BytesIO(base64.b64decode(pdf["content"]))).pages
    assert WORDS in pages[0].extract_text()
    assert json.loads(base64.b64decode(data["content"]))["reference"] == reference
    # What stands beside the files is read in lists, and tells nothing of the child.
    outside = json.dumps({**sent, "digitalDocument": document["contentTextBody"]})
    assert WORDS not in outside and "ekskolan" not in outside
    assert "messageStatus" not in json.loads(system.asked[-1].body)["data"]["attributes"]


def test_nobody_can_try_out_which_delivery_a_message_is(system: MessageSystem) -> None:
    one = delivery()
    system.adapter().deliver(one)
    (name,) = system.messages
    assert name == message_id(one.id, KEY) != message_id(one.id, b"en annan hemlighet")


@pytest.mark.parametrize("status", ON_ITS_WAY)
def test_what_is_on_its_way_is_delivered(system: MessageSystem, status: str) -> None:
    adapter, one = system.adapter(), delivery()
    assert adapter.deliver(one).state is HandoverState.DELIVERED
    system.becomes(status)
    assert adapter.receipt(one.id) == Receipt(handover=one.id, state=HandoverState.DELIVERED)
    assert adapter.stored([one.id]) == [one.id]


@pytest.mark.parametrize("status", FAILED)
def test_what_has_failed_is_not_there_and_is_for_a_person(
    system: MessageSystem, status: str
) -> None:
    adapter, one = system.adapter(), delivery()
    adapter.deliver(one)
    system.becomes(status)
    assert adapter.receipt(one.id) is None and adapter.stored([one.id]) == []
    with pytest.raises(Declined):
        adapter.deliver(one)
    assert system.created == 1


def test_an_acknowledgement_registers_and_is_remembered_when_the_service_forgets(
    system: MessageSystem, installation: Installation
) -> None:
    name = installation.offer()
    adapter = system.adapter()
    installation.deliver(adapter)
    outside = Receivers(receipts={"meddelanden": adapter})

    def heard() -> dict[str, int]:
        now = installation.clock.now
        return dict(collect_receipts(installation.barnlots, outside, Caller(), now))

    assert heard() == {} and installation.stands(name) is DeliveryState.DELIVERED
    system.becomes("ACCEPTED")
    assert adapter.receipt(name) == Receipt(handover=name, state=HandoverState.REGISTERED)
    assert heard() == {"heard": 1} and heard() == {}
    assert installation.stands(name) is DeliveryState.REGISTERED
    system.messages.clear()
    assert system.adapter().stored([name, "något annat"]) == [name]
    assert system.adapter().receipt(name) == Receipt(handover=name, state=HandoverState.REGISTERED)


def test_a_service_that_knows_no_filter_is_listened_to_with_care(system: MessageSystem) -> None:
    adapter, one = system.adapter(), delivery()
    adapter.deliver(one)
    for status in (*ON_ITS_WAY, *FAILED):
        system.becomes(status)
        assert list(adapter.waiting()) == []
    system.comes_in("nytt")
    system.becomes("ACCEPTED")
    assert [found.handover for found in adapter.waiting()] == [one.id]


def test_an_answer_that_was_lost_is_no_second_message(system: MessageSystem) -> None:
    adapter, one = system.adapter(), delivery()
    system.loses_answers = True
    with pytest.raises(NoAnswer):
        adapter.deliver(one)
    assert adapter.deliver(one).state is HandoverState.DELIVERED and system.created == 1


@pytest.mark.parametrize("status", ["ACCEPTED", "REJECTED"])
def test_what_a_service_says_of_a_message_never_posted_is_not_heard(
    system: MessageSystem, status: str
) -> None:
    adapter, one = system.adapter(), delivery()
    system.comes_in(message_id(one.id, KEY), OURS, status)
    assert adapter.deliver(one) == Receipt(handover=one.id, state=HandoverState.DELIVERED)
    assert system.asked[0].method == "POST"


def test_a_message_that_another_worker_has_just_sent_is_not_refused(
    system: MessageSystem,
) -> None:
    one = delivery()
    system.adapter().deliver(one)
    system.hides = 1
    assert system.adapter().deliver(one).state is HandoverState.DELIVERED
    assert system.created == 1


@pytest.mark.parametrize(("status", "raised"), [(400, Declined), (413, Declined), (503, NoAnswer)])
def test_what_the_service_refuses(
    system: MessageSystem, status: int, raised: type[Exception]
) -> None:
    system.refuses = status
    with pytest.raises(raised):
        system.adapter().deliver(delivery())
    assert system.messages == {}


def test_a_service_that_gives_a_name_of_its_own_cannot_be_asked(system: MessageSystem) -> None:
    system.renames = True
    with pytest.raises(Declined):
        system.adapter().deliver(delivery())


def test_a_status_that_nobody_knows_is_no_answer(system: MessageSystem) -> None:
    adapter, one = system.adapter(), delivery()
    adapter.deliver(one)
    system.becomes("LOST")
    with pytest.raises(NoAnswer):
        adapter.receipt(one.id)


@pytest.mark.parametrize("missing", READER)
def test_a_protected_identity_goes_to_a_named_reader_or_not_at_all(
    system: MessageSystem, missing: str
) -> None:
    one = delivery(protected=True)
    half = {name: value for name, value in READER.items() if name != missing}
    with pytest.raises(Declined):
        system.adapter(**half).deliver(one)
    assert system.messages == {}
    system.adapter(**READER).deliver(one)
    (sent,) = system.messages.values()
    (person,) = sent["recipientAttention"]["attentionPerson"]
    assert (person["extension"], person["label"]) == ("SE2321000016-1a2b", "Eva Berg")
    assert sent["label"].startswith("Skyddade personuppgifter: ")
    assert "Norr" not in json.dumps(sent)


def test_nobody_is_named_for_other_children(system: MessageSystem) -> None:
    system.adapter(**READER).deliver(delivery())
    (sent,) = system.messages.values()
    assert "attentionPerson" not in sent["recipientAttention"]


def test_more_than_thirty_megabytes_is_never_sent(
    system: MessageSystem, monkeypatch: pytest.MonkeyPatch
) -> None:
    adapter = system.adapter()
    with monkeypatch.context() as patched:
        patched.setattr(message, "pdf_of", lambda paper: b"\0" * 22_500_000)
        with pytest.raises(Declined):
            adapter.deliver(delivery())
        patched.setattr(message, "pdf_of", pytest.fail)
        with pytest.raises(Declined):
            adapter.deliver(delivery({"barnets egna ord": ["x" * 22_500_000]}))
    assert system.asked == []


def test_the_largest_that_is_sent_is_at_most_thirty_megabytes(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(message, "pdf_of", lambda paper: b"\0" * 22_400_000)
    ours, theirs = message.Address(*OURS), message.Address(*THEIRS)
    request = message.message_of(paper_of(delivery(), "Anna", KEY), "id", ours, theirs, None)
    assert 29_800_000 < len(request) <= message.LARGEST


def test_what_comes_in_is_seen_and_left(system: MessageSystem) -> None:
    system.comes_in("nytt")
    told = system.adapter().probe()
    assert all(told.values())
    assert f"meddelanden till {OURS[1]} som ingen har hämtat: 1" in told
    assert {one.method for one in system.asked} == {"GET"} and "nytt" in system.messages


def test_a_memory_that_is_away_is_no_answer_and_nothing_is_sent(system: MessageSystem) -> None:
    adapter = system.adapter()
    with gone(system.folder / "minne"), pytest.raises(OSError):
        adapter.deliver(delivery())
    assert system.messages == {}


def test_half_a_reader_is_said_to_be(system: MessageSystem) -> None:
    with pytest.raises(BadSetting) as bad:
        system.adapter(**{"läsare vid skydd": "SE2321000016-1a2b"})
    assert (bad.value.setting, bad.value.why) == ("läsare vid skydd", "BL-WHY_READER")
