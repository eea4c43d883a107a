"""Webhooks in: only what somebody we know has just sent, kept before it is acknowledged."""

import json
import os
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from threading import Thread
from typing import Any
from wsgiref.simple_server import WSGIRequestHandler, make_server
from wsgiref.validate import validator

import pytest
from hypothesis import given as over
from hypothesis import settings
from hypothesis import strategies as st
from tests.adapters.hook import SECRET, Posts, event, posted
from tests.adapters.test_cloudevents import OTHER

from barnlots.model.catalogue import codes, say
from barnlots.model.delivery import DeliveryState, Receipt
from barnlots.model.part import HandoverState
from barnlots.ports import BadSetting, Given, Unusable
from barnlots_cloudevents import Inbox, Receiver, application, inbox
from barnlots_cloudevents.receiver import MOST
from barnlots_http import Client
from barnlots_kit import Installation, ReceivedContract
from barnlots_kit.installation import SOCIAL_WORKER

MINUTE = timedelta(minutes=1)


class TestInbox(ReceivedContract):
    def counterpart(self, folder: Path) -> Posts:
        return Posts(folder)


@pytest.fixture
def posts(tmp_path: Path) -> Posts:
    folder = tmp_path / "kvitton"
    folder.mkdir()
    return Posts(folder)


def heard(posts: Posts) -> list[Receipt | Unusable]:
    return list(posts.adapter().waiting())


def test_what_is_kept_is_the_receipt_and_nothing_else(posts: Posts) -> None:
    said = event("ö", HandoverState.RECEIVED, "handläggare-1") | {"subject": "ö", "ext": "x"}
    assert posts.receiver.accept(*posted(said)).status == 204
    (found,) = heard(posts)
    assert isinstance(found, Receipt)
    assert (found.handover, found.received_by) == ("ö", "handläggare-1")
    (file,) = posts.folder.iterdir()
    assert json.loads(file.read_bytes()) == found.model_dump(mode="json")
    assert file.stat().st_mode & 0o077 == 0


def test_twice_is_once(posts: Posts) -> None:
    for _ in range(2):
        assert posts.receiver.accept(*posted(event("ö"))).status == 204
    assert len(heard(posts)) == 1


def test_what_is_played_again_when_it_has_been_heard_does_nothing(
    posts: Posts, installation: Installation
) -> None:
    name = installation.offer()
    seen = posted(event(name))
    posts.receiver.accept(*seen)
    assert installation.collect(posts.adapter()) == {"heard": 1}
    assert posts.receiver.accept(*seen).status == 204
    assert installation.collect(posts.adapter()) == {"again": 1}
    assert heard(posts) == [] and installation.heard() == 1


def test_another_event_of_the_same_name_does_not_take_the_place_of_the_one_that_waits(
    posts: Posts,
) -> None:
    first = event("ö", HandoverState.RECEIVED, "handläggare-1")
    second = first | {"data": {"handover": "ö", "received_by": "handläggare-2"}}
    answers = [posts.receiver.accept(*posted(one)) for one in (first, second, first)]
    assert [one.status for one in answers] == [204, 409, 204]
    assert answers[1].code == "BL-I510"
    (found,) = heard(posts)
    assert isinstance(found, Receipt) and found.received_by == "handläggare-1"


def test_an_id_is_its_sources_own(posts: Posts) -> None:
    for source in ("/a", "/b"):
        posts.receiver.accept(*posted(event("ö") | {"source": source}))
    assert len(heard(posts)) == 2


# Who sends it ------------------------------------------------------------------------------------

GOOD_HEADERS, GOOD_BODY = posted(event("ö"))


@pytest.mark.parametrize(
    ("headers", "body"),
    [
        ({}, GOOD_BODY),
        (GOOD_HEADERS, GOOD_BODY + b" "),
        (GOOD_HEADERS | {"Webhook-Id": "msg_2"}, GOOD_BODY),
        (GOOD_HEADERS | {"Webhook-Timestamp": "1"}, GOOD_BODY),
        (GOOD_HEADERS | {"Webhook-Timestamp": "igår"}, GOOD_BODY),
        (GOOD_HEADERS | {"Webhook-Timestamp": "9" * 400}, GOOD_BODY),
        (GOOD_HEADERS | {"Webhook-Timestamp": "٣"}, GOOD_BODY),
        (GOOD_HEADERS | {"Webhook-Signature": ""}, GOOD_BODY),
        (GOOD_HEADERS | {"Webhook-Signature": "v1, v1,å v1,\udc80 v1,=="}, GOOD_BODY),
        (GOOD_HEADERS | {"Webhook-Signature": GOOD_HEADERS["Webhook-Signature"][3:]}, GOOD_BODY),
        (GOOD_HEADERS | {"Webhook-Signature": "v1a" + GOOD_HEADERS["Webhook-Signature"][2:]}, b""),
        posted(event("ö"), OTHER),
    ],
)
def test_what_is_not_signed_by_somebody_we_know_is_refused(
    posts: Posts, headers: dict[str, str], body: bytes
) -> None:
    answer = posts.receiver.accept(headers, body)
    assert (answer.status, answer.code) == (401, "BL-I501")
    assert heard(posts) == []


@pytest.mark.parametrize(
    ("ago", "status"),
    [(4 * MINUTE, 204), (-4 * MINUTE, 204), (6 * MINUTE, 401), (-6 * MINUTE, 401)],
)
def test_what_was_not_sent_just_now_is_refused(posts: Posts, ago: timedelta, status: int) -> None:
    now = datetime.now(UTC)
    receiver = Receiver(posts.folder, SECRET, lambda: now)
    answer = receiver.accept(*posted(event("ö"), at=now - ago))
    assert (answer.status, answer.code) == (status, None if status == 204 else "BL-I502")
    assert len(heard(posts)) == (status == 204)


def test_a_key_is_changed_without_anything_being_refused(posts: Posts) -> None:
    both = Receiver(posts.folder, OTHER + b" " + SECRET)
    assert [both.accept(*posted(event("ö"), one)).status for one in (SECRET, OTHER)] == [204, 204]
    after = Receiver(posts.folder, OTHER)
    assert after.accept(*posted(event("ö"), SECRET)).status == 401
    headers, body = posted(event("ö"), OTHER)
    headers["Webhook-Signature"] = f"v1,AAAA v2,x {headers['Webhook-Signature']}"
    assert after.accept(headers, body).status == 204


# What it is --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("said", "status"),
    [
        (b"", 400),
        (b"\xff", 400),
        (b"[" * 50_000, 400),
        ([], 400),
        ("ö", 400),
        (event("ö") | {"specversion": "0.3"}, 400),
        (event("ö") | {"id": ""}, 400),
        (event("ö") | {"source": 7}, 400),
        (event("ö") | {"data": "ö"}, 400),
        (event("ö") | {"data": {}}, 400),
        (event("ö") | {"data": {"handover": "x" * 501}}, 400),
        (event("ö") | {"data": {"handover": "ö", "barn": "Elev Elevsson"}}, 400),
        (event("ö", HandoverState.RECEIVED), 400),
        (event("ö", HandoverState.REGISTERED, "handläggare-1"), 400),
        (event("ö") | {"type": "se.barnlots.handover.returned"}, 422),
        (event("ö") | {"type": "se.barnlots.handover.offered"}, 422),
        (b'{"specversion": "1.0", "id": "\\ud800", "source": "/a", "type": "x", "data": {}}', 400),
    ],
)
def test_what_is_no_receipt_is_refused_and_not_kept(posts: Posts, said: Any, status: int) -> None:
    answer = posts.receiver.accept(*posted(said))
    assert answer.status == status and answer.code in codes("sv") and answer.code in codes("en")
    assert list(posts.folder.iterdir()) == []


@pytest.mark.parametrize(
    "kind", ["application/json", "", "application/cloudevents-batch+json", ";"]
)
def test_what_matters_is_in_the_body_that_is_signed(posts: Posts, kind: str) -> None:
    told = {"ce-type": "x", "ce-id": "1", "ce-source": "/a", "ce-specversion": "1.0"}
    headers, body = posted(event("ö"))
    answer = posts.receiver.accept(headers | told | {"Content-Type": kind}, body)
    assert (answer.status, answer.code) == (415, "BL-I507")


def test_one_that_is_too_large_is_not_looked_at(posts: Posts) -> None:
    said = json.dumps(event("ö")).encode()
    assert posts.receiver.accept(*posted(said.ljust(MOST))).status == 204
    answer = posts.receiver.accept(*posted(said.ljust(MOST + 1)))
    assert (answer.status, answer.code) == (413, "BL-I506")


@settings(max_examples=200, deadline=None)
@over(
    headers=st.dictionaries(
        st.sampled_from(["webhook-id", "webhook-timestamp", "webhook-signature", "content-type"]),
        st.text(),
    ),
    body=st.binary(),
    signed=st.booleans(),
)
def test_nothing_that_comes_in_is_a_fault_of_ours(
    tmp_path_factory: pytest.TempPathFactory, headers: dict[str, str], body: bytes, signed: bool
) -> None:
    receiver = Receiver(tmp_path_factory.getbasetemp(), SECRET)
    answer = receiver.accept(*(posted(body) if signed else (headers, body)))
    assert answer.status in (400, 401, 415, 422)


# That it is kept ---------------------------------------------------------------------------------


@pytest.mark.parametrize("step", ["fsync", "link"])
def test_what_could_not_be_kept_is_not_acknowledged(
    posts: Posts, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as meanwhile:
        meanwhile.setattr(os, step, full)
        answer = posts.receiver.accept(*posted(event("ö")))
    assert (answer.status, answer.code) == (503, "BL-I508")
    assert list(posts.folder.iterdir()) == []
    assert posts.receiver.accept(*posted(event("ö"))).status == 204


def test_it_is_on_disk_before_it_is_acknowledged(
    posts: Posts, monkeypatch: pytest.MonkeyPatch
) -> None:
    done, fsync, link = list[str](), os.fsync, os.link

    def synced(handle: int) -> None:
        done.append("fsync")
        fsync(handle)

    def linked(fresh: str, file: str) -> None:
        done.append("link")
        link(fresh, file)

    monkeypatch.setattr(os, "fsync", synced)
    monkeypatch.setattr(os, "link", linked)
    assert posts.receiver.accept(*posted(event("ö"))).status == 204
    assert done == ["fsync", "link", "fsync"]


def test_one_that_sends_far_too_much_is_asked_to_wait(
    posts: Posts, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(inbox, "MOST_WAITING", 2)
    said = [posts.receiver.accept(*posted(event(f"ö{number}"))).status for number in range(3)]
    assert said == [204, 204, 503]
    first = heard(posts)[0]
    assert isinstance(first, Receipt)
    posts.adapter().confirm(first.id)
    assert posts.receiver.accept(*posted(event("ö3"))).status == 204


def test_a_folder_that_is_gone_is_no_loss(posts: Posts) -> None:
    with posts.down():
        assert posts.receiver.accept(*posted(event("ö"))).status == 503
    with pytest.raises(BadSetting):
        Inbox(Given("kvitton", "", posts.folder, {"mapp": "borta"}))


def test_what_somebody_else_has_left_there_is_told_and_keeps_nothing_waiting(
    posts: Posts, installation: Installation
) -> None:
    name = installation.offer()
    posts.receiver.accept(*posted(event(name)))
    (kept,) = posts.folder.iterdir()
    for file, content in (("skräp", b"hej"), ("kopia", kept.read_bytes()), ("tom", b"")):
        (posts.folder / f"{file}.json").write_bytes(content)
    (posts.folder / "läs mig.txt").write_text("hej", "utf-8")
    assert installation.collect(posts.adapter()) == {"heard": 1, "unreadable": 3}
    assert installation.heard() == 1
    assert posts.adapter().probe()["kvitton som väntar: 3"]


def test_a_folder_among_the_receipts_keeps_none_waiting(posts: Posts) -> None:
    posts.send("ö-1", HandoverState.DELIVERED)
    (posts.folder / "x.json").mkdir()
    assert [one.handover for one in heard(posts) if isinstance(one, Receipt)] == ["ö-1"]


def test_those_that_nobody_can_hear_come_last(posts: Posts) -> None:
    for number, name in enumerate(("äldst", "äldre", "ny")):
        known = set(posts.folder.iterdir())
        posts.receiver.accept(*posted(event(name)))
        (file,) = set(posts.folder.iterdir()) - known
        os.utime(file, (number, number))
    found = [one.handover for one in heard(posts) if isinstance(one, Receipt)]
    assert found == ["ny", "äldre", "äldst"]


# Over the network --------------------------------------------------------------------------------


class Quiet(WSGIRequestHandler):
    def log_message(self, format: str, *args: object) -> None:
        pass


@contextmanager
def listening(receiver: Receiver) -> Iterator[Client]:
    app = validator(application(receiver))
    with make_server("127.0.0.1", 0, app, handler_class=Quiet) as server:
        thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
        thread.start()
        try:
            address = f"http://127.0.0.1:{server.server_port}"
            yield Client(Given("dit", "", Path(), {"adress": address}))
        finally:
            server.shutdown()
            thread.join()


def test_from_one_end_to_the_other(posts: Posts, installation: Installation) -> None:
    """A named social worker has the child, by webhook."""
    name = installation.offer()
    headers, body = posted(event(name, HandoverState.RECEIVED, SOCIAL_WORKER))
    with listening(posts.receiver) as client:
        answer = client.ask("POST", "/kvitton", body=body, headers=headers)
    assert (answer.status, answer.body) == (204, b"")
    assert installation.collect(posts.adapter()) == {"heard": 1}
    assert installation.stands(name) is DeliveryState.RECEIVED
    assert installation.received_by(name) == SOCIAL_WORKER


def test_whoever_sends_it_wrong_is_told_what_to_do(posts: Posts) -> None:
    headers, body = posted(event("ö"), OTHER)
    with listening(posts.receiver) as client:
        refused = client.ask("POST", "/", body=body, headers=headers)
        got = client.get("/")
        large = client.ask("POST", "/", body=b"x" * (MOST + 1), headers=headers)
    assert [one.status for one in (refused, got, large)] == [401, 405, 413]
    assert refused.json() == {"code": "BL-I501", "title": say("BL-I501", "sv")}
    assert refused.headers["content-type"] == "application/problem+json"
    assert list(posts.folder.iterdir()) == []


@pytest.mark.parametrize("length", ["x", "-1", "9" * 5000, str(MOST + 1)])
def test_what_says_that_it_is_too_large_is_not_read(posts: Posts, length: str) -> None:
    said = list[str]()

    def start(status: str, *_: object) -> Any:
        said.append(status)

    environment = {"REQUEST_METHOD": "POST", "CONTENT_LENGTH": length}
    body = application(posts.receiver)(environment, start)
    assert said[0].startswith("413") and json.loads(b"".join(body))["code"] == "BL-I506"
