"""Webhooks out: what a receiver is told, by whom, and that it is asked what it has."""

import base64
import json
from collections.abc import Collection, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from tests.adapters.hook import BRIEF, SECRET, Hook, event, genuine, given
from tests.adapters.serving import Said, serving

from barnlots.model.catalogue import codes
from barnlots.model.commands import OpenReceived
from barnlots.model.delivery import Delivery, Receipt
from barnlots.model.errors import BarnlotsError
from barnlots.model.part import HandoverState
from barnlots.model.people import Actor, Child, Reader
from barnlots.ports import BadSetting, Declined
from barnlots_cloudevents import Sender
from barnlots_cloudevents.signing import keys_of, signed
from barnlots_http import NoAnswer
from barnlots_kit import Installation, NetworkContract, OutboundContract
from barnlots_kit.installation import ORGANISATION, RECEIVER, SOCIAL_WORKER, WORDS

OTHER = b"whsec_" + base64.b64encode(b"den som galler efter den forra ")


@pytest.fixture
def hook(tmp_path: Path) -> Iterator[Hook]:
    with Hook(tmp_path).up() as up:
        yield up


class TestSender(OutboundContract):
    @pytest.fixture(autouse=True)
    def _hook(self, hook: Hook) -> None:
        self.hook = hook

    def counterpart(self, folder: Path) -> Hook:
        return self.hook


class TestNetwork(NetworkContract):
    def adapter(self, address: str, issuer: Path) -> Sender:
        return Sender(given(address, issuer.parent, certifikatutfärdare=issuer.name), BRIEF)


def delivered(hook: Hook, installation: Installation) -> str:
    name = installation.offer()
    installation.deliver(hook.adapter())
    return name


def test_what_is_told_is_ids_and_nothing_else(hook: Hook, installation: Installation) -> None:
    name = delivered(hook, installation)
    (told,) = hook.stored.values()
    assert isinstance(told, dict)
    assert told["id"] == name and told["type"] == "se.barnlots.handover.offered"
    assert told["source"] == f"/barnlots/{ORGANISATION}"
    assert told["time"] == installation.clock.now.isoformat()
    assert told["data"] == {
        "handover": name,
        "document": "orosanmälan",
        "receiver_kind": RECEIVER,
        "receiver": None,
    }
    assert WORDS not in json.dumps(told, ensure_ascii=False)


def test_whoever_is_told_finds_it_in_the_list_and_receives_it_there(
    hook: Hook, installation: Installation
) -> None:
    delivered(hook, installation)
    (told,) = hook.stored
    (offer,) = installation.barnlots.offered(Reader(assignment=SOCIAL_WORKER, purpose="mottagning"))
    assert offer.handover == told
    takes = OpenReceived(
        key="tar emot",
        case=offer.case,
        holder="socialtjansten",
        child=Child(id=offer.child),
        handover=offer.handover,
        sender_part=offer.sender_part,
        coordinator=offer.coordinator,
    )
    installation.barnlots.handle(takes, Actor(assignment=SOCIAL_WORKER))
    assert installation.received_by(told) == SOCIAL_WORKER


class Keeps:
    """Remembers what it was given to carry."""

    def deliver(self, delivery: Delivery) -> Receipt:
        self.given = delivery
        return Receipt(handover=delivery.id, state=HandoverState.DELIVERED)

    def receipt(self, handover: str) -> Receipt | None:
        return None

    def stored(self, handovers: Collection[str]) -> Collection[str]:
        return ()


def test_of_a_child_with_a_protected_identity_nothing_is_told(
    hook: Hook, installation: Installation
) -> None:
    keeps = Keeps()
    installation.offer()
    installation.deliver(keeps)
    disclosure = keeps.given.disclosure.model_copy(update={"protected": True})
    with pytest.raises(Declined):
        hook.adapter().deliver(keeps.given.model_copy(update={"disclosure": disclosure}))
    assert not hook.stored
    hook.adapter().deliver(keeps.given)
    assert hook.stored


def test_a_receiver_that_forgets_is_asked_and_found_out(
    hook: Hook, installation: Installation
) -> None:
    name, adapter = delivered(hook, installation), hook.adapter()
    found = adapter.receipt(name)
    assert found is not None and found.state is HandoverState.REGISTERED
    hook.stored.clear()
    assert adapter.receipt(name) is None and adapter.stored([name]) == []


def test_one_that_has_no_way_to_say_what_it_has_is_never_taken_to_have_nothing(
    hook: Hook, installation: Installation
) -> None:
    name = delivered(hook, installation)
    adapter = Sender(given(hook.address, hook.folder, kvittoväg=""), BRIEF)
    for ask in (lambda: adapter.receipt(name), lambda: adapter.stored([])):
        with pytest.raises(NoAnswer) as none:
            ask()
        assert none.value.code == "BL-I505" and "BL-I505" in codes("sv")
    assert adapter.probe() == {"säga vad den har (kvittoväg)": False}
    assert hook.adapter().probe() == {"säga vad den har (kvittoväg)": True}
    with hook.down(), pytest.raises(NoAnswer):
        hook.adapter().probe()


@pytest.mark.parametrize(
    "body",
    [b"", b"{}", b"[1]", b'[{"specversion": "1.0"}]', b'{"handovers": ["x"]}', b"<html>"],
)
def test_an_answer_that_is_no_list_of_receipts_is_no_answer(tmp_path: Path, body: bytes) -> None:
    with serving(lambda _: Said(body=body)) as server:
        adapter = Sender(given(server.address, tmp_path), BRIEF)
        with pytest.raises(BarnlotsError) as wrong:
            adapter.receipt("x")
    assert wrong.value.code in codes("sv")


def test_what_was_not_asked_for_is_not_heard(tmp_path: Path) -> None:
    said = json.dumps([event("något annat")]).encode()
    with serving(lambda _: Said(body=said)) as server:
        assert Sender(given(server.address, tmp_path), BRIEF).stored(["x"]) == []


def odd(handover: str | None) -> object:
    """What no receipt can be made of."""
    return {**event("x"), "type": "något annat", "data": {"handover": handover, "mer": 1}}


def test_one_odd_event_says_nothing_of_the_others(tmp_path: Path) -> None:
    said = json.dumps([odd("ö-1"), event("ö-2")]).encode()
    with serving(lambda _: Said(body=said)) as server:
        adapter = Sender(given(server.address, tmp_path), BRIEF)
        assert adapter.stored(["ö-1", "ö-2", "ö-3"]) == ["ö-1", "ö-2"], "it is there, all the same"
        assert (found := adapter.receipt("ö-2")) is not None and found.handover == "ö-2"
        assert adapter.receipt("ö-3") is None
        with pytest.raises(BarnlotsError, match="BL-I504"):
            adapter.receipt("ö-1")


def test_what_says_of_nothing_that_it_is_there_may_be_any_that_is_missing(tmp_path: Path) -> None:
    said = json.dumps([odd(None), 1, event("ö-2")]).encode()
    with serving(lambda _: Said(body=said)) as server:
        adapter = Sender(given(server.address, tmp_path), BRIEF)
        assert adapter.stored(["ö-2"]) == ["ö-2"]
        for ask in (lambda: adapter.stored(["ö-1", "ö-2"]), lambda: adapter.receipt("ö-1")):
            with pytest.raises(BarnlotsError, match=r"BL-I50[34]"):
                ask()


@pytest.mark.parametrize(("status", "state"), [(410, "obeställbar"), (401, "väntar")])
def test_what_the_receiver_refuses_is_carried_by_hand_unless_it_passes(
    hook: Hook, installation: Installation, status: int, state: str
) -> None:
    hook.status = status
    name = delivered(hook, installation)
    assert installation.stands(name) == state


# Who sends it ------------------------------------------------------------------------------------


def test_it_is_signed_as_the_standard_says() -> None:
    """The vector of the standard's own libraries."""
    keys = keys_of(b"whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")
    at = datetime.fromtimestamp(1614265330, UTC)
    headers = signed(keys, "msg_p5jXN8AQM9LWM0D4loKWxJek", at, b'{"test": 2432232314}')
    assert headers == {
        "webhook-id": "msg_p5jXN8AQM9LWM0D4loKWxJek",
        "webhook-timestamp": "1614265330",
        "webhook-signature": "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
    }


def test_while_keys_are_changed_both_vouch_for_it(
    tmp_path: Path, installation: Installation
) -> None:
    with serving(lambda _: Said(204, body=b"")) as server:
        told = given(server.address, tmp_path)
        both = replace(told, secrets={"nyckel": OTHER + b"\n" + SECRET + b"\n"})
        installation.offer()
        installation.deliver(Sender(both, BRIEF))
    (asked,) = server.asked
    assert genuine(asked.headers, asked.body) and genuine(asked.headers, asked.body, OTHER)


def test_what_is_sent_again_has_the_same_id(hook: Hook, installation: Installation) -> None:
    installation.offer()
    keeps = Keeps()
    installation.deliver(keeps)
    with serving(lambda _: Said(204, body=b"")) as server:
        for _ in range(2):
            Sender(given(server.address, hook.folder), BRIEF).deliver(keeps.given)
    first, second = server.asked
    assert first.headers["webhook-id"] == second.headers["webhook-id"]
    assert first.headers["webhook-id"].isascii() and first.body == second.body


@pytest.mark.parametrize(
    "secret",
    [
        b"",
        b"hemligt",
        b"whsec_",
        b"whsec_a",
        b"whsec_" + b"A" * 20,
        b"whsec_" + b"A" * 100,
        SECRET + b" hemligt",
        "whsec_å".encode(),
    ],
)
def test_a_secret_that_is_no_key_is_refused(tmp_path: Path, secret: bytes) -> None:
    told = replace(given("https://exempel.se", tmp_path), secrets={"nyckel": secret})
    with pytest.raises(BadSetting) as wrong:
        Sender(told)
    assert (wrong.value.setting, wrong.value.why) == ("nyckel", "BL-WHY_WEBHOOK_KEY")


def test_a_way_begins_with_a_slash(tmp_path: Path) -> None:
    for setting in ("väg", "kvittoväg"):
        with pytest.raises(BadSetting) as wrong:
            Sender(given("https://exempel.se", tmp_path, **{setting: "krok"}))
        assert (wrong.value.setting, wrong.value.why) == (setting, "BL-WHY_PATH")
