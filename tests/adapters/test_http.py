"""The client that every adapter over the network is built on."""

import json
import ssl
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import trustme
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    PrivateFormat,
    load_pem_private_key,
)
from tests.adapters.serving import Asked, Said, Serving, serving

from barnlots.model.catalogue import codes, gist
from barnlots.ports import BadSetting, Declined, Given
from barnlots_http import HTTP_SETTINGS, Answer, Client, Limits, NoAnswer, accepted

SECRET = "hemlig-token-4711"
ASKED = "barnet-b17"
FAST = Limits(connect=5, silence=0.3, whole=0.6, body=1000)
NOT_TRUSTED, NOT_SECURED = "BL-I302", "BL-I303"


class Somebody:
    """A system with a certificate, and the configuration of an adapter to it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.issuer = trustme.CA()
        self.issuer.cert_pem.write_to_path(str(folder / "utfärdare.pem"))

    def trust(self, name: str = "127.0.0.1", ends: datetime | None = None) -> ssl.SSLContext:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self.issuer.issue_cert(name, not_after=ends).configure_cert(context)
        return context

    def given(self, address: str, **settings: str) -> Given:
        told = {"adress": address, "certifikatutfärdare": "utfärdare.pem", **settings}
        return Given("systemet", "ekskolan", self.folder, told)


@pytest.fixture
def somebody(tmp_path: Path) -> Somebody:
    return Somebody(tmp_path)


def plain(server: Serving, **secrets: bytes) -> Given:
    return Given("systemet", "ekskolan", Path(), {"adress": f"{server.address}/v1"}, secrets)


def well(_: Asked) -> Said:
    return Said(body=b'{"antal": 1}', headers={"X-Nummer": "7"})


def no_answer(client: Client) -> str:
    with pytest.raises(NoAnswer) as none:
        client.get(f"/barn/{ASKED}", {"om": ASKED})
    assert none.value.code in codes("sv") and none.value.code in codes("en")
    assert ASKED not in repr(none.value) and none.value.__cause__ is None
    return none.value.code


def test_a_question_and_its_answer(somebody: Somebody) -> None:
    with serving(well, somebody.trust()) as server:
        client = Client(somebody.given(f"{server.address}/v1/"))
        answer = client.get("/barn/b%2F1", {"om": "å&b", "limit": "1"})
        client.post("/barn", b"{}")
        client.put("/barn", b"<a/>", "application/xml")
        client.delete("/barn")
        client.ask("PATCH", "/barn", body=b"x", headers={"If-Match": "7"})
    assert (answer.status, answer.headers["x-nummer"], answer.json()) == (200, "7", {"antal": 1})
    got, post, put, delete, patch = server.asked
    assert (got.method, got.path, got.query) == (
        "GET",
        "/v1/barn/b%2F1",
        {"om": "å&b", "limit": "1"},
    )
    assert (post.body, post.headers["content-type"]) == (b"{}", "application/json")
    assert (put.body, put.headers["content-type"]) == (b"<a/>", "application/xml")
    assert (delete.method, delete.path) == ("DELETE", "/v1/barn")
    assert (patch.method, patch.headers["if-match"]) == ("PATCH", "7")
    assert {one.headers["accept-encoding"] for one in server.asked} == {"identity"}


def test_one_that_another_has_vouched_for_is_refused(somebody: Somebody) -> None:
    trust = somebody.trust()
    trustme.CA().cert_pem.write_to_path(str(somebody.folder / "utfärdare.pem"))
    with serving(well, trust) as server:
        assert no_answer(Client(somebody.given(server.address))) == NOT_TRUSTED
    assert server.asked == []


def test_without_an_issuer_of_our_own_the_machines_are_trusted(somebody: Somebody) -> None:
    with serving(well, somebody.trust()) as server:
        given = Given("systemet", "ekskolan", Path(), {"adress": server.address})
        assert no_answer(Client(given)) == NOT_TRUSTED
    assert server.asked == []


@pytest.mark.parametrize("name", ["annan.exempel.se", "localhost"])
def test_a_certificate_for_another_name_is_refused(somebody: Somebody, name: str) -> None:
    with serving(well, somebody.trust(name)) as server:
        assert no_answer(Client(somebody.given(server.address))) == NOT_TRUSTED
    assert server.asked == []


def test_a_certificate_that_has_ended_is_refused(somebody: Somebody) -> None:
    ended = datetime.now(UTC) - timedelta(days=1)
    with serving(well, somebody.trust(ends=ended)) as server:
        assert no_answer(Client(somebody.given(server.address))) == NOT_TRUSTED
    assert server.asked == []


def test_a_system_that_wants_our_certificate_sees_it(somebody: Somebody) -> None:
    ours, trust = somebody.issuer.issue_cert("klient.exempel.se"), somebody.trust()
    trust.verify_mode = ssl.CERT_REQUIRED
    somebody.issuer.configure_trust(trust)
    ours.private_key_and_cert_chain_pem.write_to_path(str(somebody.folder / "båda.pem"))
    ours.private_key_pem.write_to_path(str(somebody.folder / "nyckel.pem"))
    ours.cert_chain_pems[0].write_to_path(str(somebody.folder / "certifikat.pem"))
    apart = {"klientcertifikat": "certifikat.pem", "klientnyckel": "nyckel.pem"}
    with serving(well, trust) as server:
        for told in ({"klientcertifikat": "båda.pem"}, apart):
            assert Client(somebody.given(server.address, **told)).get("/").good
        assert no_answer(Client(somebody.given(server.address))) == NOT_SECURED
    assert len(server.asked) == 2


def test_nobody_there_is_no_answer(somebody: Somebody) -> None:
    with serving(well) as server:
        address = server.address
    assert no_answer(Client(somebody.given(address))) == "BL-I301"


def test_one_without_tls_where_it_should_be_is_no_answer(somebody: Somebody) -> None:
    with serving(well) as server:
        given = somebody.given(server.address.replace("http:", "https:"))
        assert no_answer(Client(given)) == NOT_SECURED
    assert server.asked == []


def silent(server: list[Serving]) -> Iterator[bytes]:
    server[0].ending.wait()
    yield b""


def begun(server: list[Serving]) -> Iterator[bytes]:
    yield b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{"
    server[0].ending.wait()


def dripping(server: list[Serving]) -> Iterator[bytes]:
    yield b"HTTP/1.1 200 OK\r\nContent-Length: 900\r\n\r\n"
    while not server[0].ending.is_set():
        yield b" "
        time.sleep(0.05)


def dripping_from_the_first(server: list[Serving]) -> Iterator[bytes]:
    yield b"HTTP/1.1 200 OK\r\nX: "
    while not server[0].ending.is_set():
        yield b"x"
        time.sleep(0.05)


def cut_off(_: list[Serving]) -> Iterator[bytes]:
    yield b'HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{"antal": 1}'


def cut_off_in_pieces(_: list[Serving]) -> Iterator[bytes]:
    yield b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n"


def gibberish(_: list[Serving]) -> Iterator[bytes]:
    yield b"\x16\x03\x01 hej\r\n\r\n"


@pytest.mark.parametrize(
    "how", [silent, begun, dripping, dripping_from_the_first, cut_off, cut_off_in_pieces, gibberish]
)
def test_what_never_comes_whole_is_no_answer(
    how: Callable[[list[Serving]], Iterator[bytes]],
) -> None:
    itself = list[Serving]()
    with serving(lambda _: Said(pieces=how(itself))) as server:
        itself.append(server)
        assert no_answer(Client(plain(server), FAST)) == "BL-I301"


@pytest.mark.parametrize("told", [True, False])
def test_an_answer_that_is_too_large_is_not_read(told: bool) -> None:
    def endless() -> Iterator[bytes]:
        length = b"Content-Length: 9000000000\r\n" if told else b""
        yield b"HTTP/1.1 200 OK\r\n" + length + b"\r\n"
        while True:
            yield b"x" * 100

    with serving(lambda _: Said(pieces=endless())) as server:
        assert no_answer(Client(plain(server), FAST)) == "BL-I304"


def test_an_answer_as_large_as_it_may_be_is_read() -> None:
    with serving(lambda _: Said(body=b"x" * FAST.body)) as server:
        assert len(Client(plain(server), FAST).get("/").body) == FAST.body


def test_a_redirect_is_an_answer_and_is_not_followed() -> None:
    def elsewhere(asked: Asked) -> Said:
        return Said(302, headers={"Location": "/annan"})

    with serving(elsewhere) as server:
        answer = Client(plain(server, token=SECRET.encode())).get("/barn")
    assert answer.status == 302 and len(server.asked) == 1
    with pytest.raises(NoAnswer):
        accepted(answer)


@pytest.mark.parametrize("body", [b"", b"{", b"\xff", b"[" * 100_000, b"<html>"])
def test_what_is_no_json_is_no_answer(body: bytes) -> None:
    with pytest.raises(NoAnswer) as none:
        Answer(200, {}, body).json()
    assert none.value.code == "BL-I305" and none.value.__cause__ is None


def test_what_will_never_be_taken_is_told_from_what_passes() -> None:
    for status in (200, 201, 202, 204):
        assert accepted(Answer(status, {}, b"")).status == status
    for status in (400, 404, 405, 410, 413, 415, 422, 451):
        with pytest.raises(Declined):
            accepted(Answer(status, {}, b""))
    for status in (301, 304, 401, 403, 408, 409, 425, 429, 500, 502, 503, 504):
        with pytest.raises(NoAnswer) as none:
            accepted(Answer(status, {}, b""))
        assert none.value.params == {"status": str(status)}


# Who we are --------------------------------------------------------------------------------------


class Giver:
    """A system that gives out tokens, and takes those that it has given."""

    def __init__(self) -> None:
        self.given = 0
        self.taken_back = set[str]()
        self.answer: Said | None = None

    def __call__(self, asked: Asked) -> Said:
        if asked.path != "/token":
            token = asked.headers["authorization"].removeprefix("Bearer ")
            return Said(401 if token in self.taken_back or not token.startswith("t-") else 200)
        if self.answer is not None:
            return self.answer
        self.given += 1
        said = {"access_token": f"t-{self.given}", "token_type": "Bearer", "expires_in": 600}
        return Said(body=json.dumps(said).encode())


class Clock:
    now = 1000.0

    def __call__(self) -> float:
        return self.now


def logs_in(server: Serving, clock: Clock | None = None, **settings: str) -> Client:
    told = {
        "adress": f"{server.address}/v1",
        "tokenadress": f"{server.address}/token",
        "klient-id": "barnlots:prov",
        **settings,
    }
    secrets = {"klienthemlighet": b"s%cret"}
    return Client(Given("systemet", "ekskolan", Path(), told, secrets), FAST, clock or Clock())


def test_a_token_that_is_given_is_sent_as_it_is() -> None:
    with serving(well) as server:
        Client(plain(server, token=SECRET.encode())).get("/barn")
        Client(plain(server)).get("/barn")
    first, second = server.asked
    assert first.headers["authorization"] == f"Bearer {SECRET}"
    assert "authorization" not in second.headers


def test_a_token_is_fetched_once_and_anew_when_it_has_ended() -> None:
    giver, clock = Giver(), Clock()
    with serving(giver) as server:
        client = logs_in(server, clock, behörighet="urn:läs")
        for _ in range(3):
            assert client.get("/barn").good
        assert giver.given == 1
        clock.now += 599
        assert client.get("/barn").good
        assert giver.given == 2
    asked = server.asked[0]
    assert asked.headers["authorization"] == "Basic YmFybmxvdHMlM0Fwcm92OnMlMjVjcmV0"
    assert asked.body == b"grant_type=client_credentials&scope=urn%3Al%C3%A4s"
    told = [one.headers["authorization"] for one in server.asked if one.path != "/token"]
    assert told == ["Bearer t-1"] * 3 + ["Bearer t-2"]


def test_a_token_that_was_taken_back_is_fetched_anew_once() -> None:
    giver = Giver()
    with serving(giver) as server:
        client = logs_in(server)
        assert client.get("/barn").good
        giver.taken_back = {"t-1"}
        assert client.get("/barn").good
        giver.taken_back = {"t-2", "t-3"}
        assert client.get("/barn").status == 401
    assert giver.given == 3


@pytest.mark.parametrize(
    "answer",
    [
        Said(400, b'{"error": "invalid_client"}'),
        Said(body=b"[]"),
        Said(body=b'{"access_token": 7}'),
        Said(body=b'{"access_token": ""}'),
        Said(body=b'{"access_token": "a\\r\\nX: y"}'),
        Said(302, headers={"Location": "http://127.0.0.1:1/"}),
    ],
)
def test_one_that_gives_no_token_is_no_answer(answer: Said) -> None:
    giver = Giver()
    giver.answer = answer
    with serving(giver) as server:
        assert no_answer(logs_in(server)) == "BL-I307"
    assert [one.path for one in server.asked] == ["/token"]


def test_nothing_that_is_secret_is_told(caplog: pytest.LogCaptureFixture) -> None:
    giver = Giver()
    with caplog.at_level("DEBUG"), serving(giver) as server:
        client, fixed = logs_in(server), Client(plain(server, token=SECRET.encode()))
        answer = client.get(f"/barn/{ASKED}", {"om": ASKED})
        fixed.get("/barn")
        shown = repr([client, fixed, answer, *vars(client).values()])
    for secret in (SECRET, "s%cret", "t-1", ASKED):
        assert secret not in caplog.text and secret not in shown


# What the configuration may say ------------------------------------------------------------------


def bad(folder: Path, secrets: dict[str, bytes] | None = None, **settings: str) -> tuple[str, str]:
    told = {"adress": "https://exempel.se", **settings}
    known = {one.name for one in HTTP_SETTINGS}
    assert known.issuperset(told) and known.issuperset(secrets or {})
    with pytest.raises(BadSetting) as wrong:
        Client(Given("systemet", "ekskolan", folder, told, secrets or {}))
    assert gist(wrong.value.why) != wrong.value.why
    return wrong.value.setting, wrong.value.why


@pytest.mark.parametrize(
    "address",
    [
        "exempel.se",
        "ftp://exempel.se",
        "https://",
        "https:///barn",
        "https://exempel.se:99999",
        "https://[::1",
        "https://exempel.se/?a=b",
        "https://exempel.se/#a",
        "https://nån@exempel.se",
        "https://exempel.se/a b",
        "https://exempel.se/\n",
    ],
)
def test_what_is_no_address_is_refused(tmp_path: Path, address: str) -> None:
    assert bad(tmp_path, adress=address) == ("adress", "BL-WHY_ADDRESS")


@pytest.mark.parametrize(
    "address", ["http://exempel.se", "http://10.0.0.1", "http://127.0.0.1.exempel.se"]
)
def test_without_tls_nothing_leaves_this_machine(tmp_path: Path, address: str) -> None:
    assert bad(tmp_path, adress=address) == ("adress", "BL-WHY_NO_TLS")
    told = {"tokenadress": address, "klient-id": "x"}
    assert bad(tmp_path, {"klienthemlighet": b"x"}, **told) == ("tokenadress", "BL-WHY_NO_TLS")


@pytest.mark.parametrize("address", ["http://127.0.0.1:1", "http://[::1]:1", "http://localhost:1"])
def test_to_this_machine_itself_it_may(address: str) -> None:
    Client(Given("systemet", "ekskolan", Path(), {"adress": address}))


def test_half_of_a_login_is_refused(tmp_path: Path) -> None:
    token = "https://exempel.se/token"
    assert bad(tmp_path, behörighet="x") == ("behörighet", "BL-WHY_TOGETHER")
    assert bad(tmp_path, tokenadress=token) == ("klient-id", "BL-WHY_TOGETHER")
    assert bad(tmp_path, {"klienthemlighet": b"x"}) == ("tokenadress", "BL-WHY_TOGETHER")
    half = {"tokenadress": token, "klient-id": "x"}
    assert bad(tmp_path, None, **half) == ("klienthemlighet", "BL-WHY_TOGETHER")
    both = {"token": b"x", "klienthemlighet": b"x"}
    assert bad(tmp_path, both, **half) == ("token", "BL-WHY_TWO_LOGINS")
    assert bad(tmp_path, {"token": b"a\nb"}) == ("token", "BL-WHY_TOKEN")


def test_certificates_that_cannot_be_used_are_refused(tmp_path: Path) -> None:
    (tmp_path / "skräp.pem").write_text("inget certifikat", "utf-8")
    for name in ("finns-inte.pem", "skräp.pem"):
        found = bad(tmp_path, certifikatutfärdare=name)
        assert found == ("certifikatutfärdare", "BL-WHY_CERTIFICATE")
        assert bad(tmp_path, klientcertifikat=name) == ("klientcertifikat", "BL-WHY_CERTIFICATE")
    assert bad(tmp_path, klientnyckel="skräp.pem") == ("klientnyckel", "BL-WHY_TOGETHER")


def test_a_key_of_another_certificate_or_with_a_password_is_refused(tmp_path: Path) -> None:
    issuer = trustme.CA()
    ours, other = issuer.issue_cert("a.exempel.se"), issuer.issue_cert("b.exempel.se")
    ours.cert_chain_pems[0].write_to_path(str(tmp_path / "certifikat.pem"))
    other.private_key_pem.write_to_path(str(tmp_path / "annan.pem"))
    key = load_pem_private_key(ours.private_key_pem.bytes(), None)
    locked = key.private_bytes(
        Encoding.PEM, PrivateFormat.PKCS8, BestAvailableEncryption(b"ett ord")
    )
    (tmp_path / "låst.pem").write_bytes(locked)
    for name in ("annan.pem", "låst.pem"):
        found = bad(tmp_path, klientcertifikat="certifikat.pem", klientnyckel=name)
        assert found == ("klientcertifikat", "BL-WHY_CERTIFICATE")
