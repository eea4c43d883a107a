"""The kit is worth something: who is careless with the network fails it, whatever is asked."""

import ssl
from collections.abc import Callable, Collection
from contextlib import suppress
from importlib import import_module
from pathlib import Path
from urllib.error import HTTPError, URLError
from urllib.request import urlopen

import pytest
import trustme
from tests.adapters.letters import Asks
from tests.adapters.test_contracts import BRIEF

from barnlots.model.delivery import Receipt
from barnlots.ports import Given
from barnlots_http import Client, accepted
from barnlots_kit import Installation, NetworkContract, network
from barnlots_kit.hostile import Fault

Issued = tuple[trustme.CA, Path]


@pytest.fixture
def issued(tmp_path: Path) -> Issued:
    file, issuer = tmp_path / "utfärdare.pem", trustme.CA()
    issuer.cert_pem.write_to_path(str(file))
    return issuer, file


class Careless(NetworkContract):
    """Asks as the standard library does when nobody has thought about it."""

    trusting = False
    timeout: float | None = 1.0
    most = 1_000_000
    instead = "https"

    def adapter(self, address: str, issuer: Path) -> Asks:
        context = ssl.create_default_context(cafile=issuer)
        if self.trusting:
            context.check_hostname, context.verify_mode = False, ssl.CERT_NONE

        def ask() -> None:
            try:
                self._read(address, context)
            except URLError:
                self._read(address.replace("https", self.instead), context)

        return self.made(ask, address)

    def made(self, ask: Callable[[], object], address: str) -> Asks:
        return Asks(ask)

    def _read(self, address: str, context: ssl.SSLContext) -> None:
        with urlopen(address, timeout=self.timeout, context=context) as answer:
            answer.read(self.most)


class Trusting(Careless):
    trusting = True


class Patient(Careless):
    timeout = None


class Hungry(Careless):
    most = 20_000_000


class FallsBack(Careless):
    instead = "http"


class Shut(Asks):
    """Does as it should in the rounds of the worker: what it is asked beside them goes another
    way."""

    def __init__(self, ask: Callable[[], object], beside: Callable[[], object]) -> None:
        super().__init__(ask)
        self.beside = beside

    def _aside(self) -> None:
        with suppress(Exception):
            self.beside()


class AsksAside(Shut):
    def receipt(self, handover: str) -> Receipt | None:
        self._aside()
        raise ConnectionError

    def stored(self, handovers: Collection[str]) -> Collection[str]:
        raise ConnectionError


class ConfirmsAside(Shut):
    def confirm(self, receipt: str) -> None:
        self._aside()


class TakesAside(Shut):
    def taken(self, keys: Collection[str]) -> None:
        self._aside()


class SideDoor(NetworkContract):
    """The way beside has neither TLS that is looked at nor a time limit."""

    kind: type[Shut] = AsksAside

    def adapter(self, address: str, issuer: Path) -> Asks:
        told = {"adress": address, "certifikatutfärdare": issuer.name}
        client = Client(Given("brev", "ekskolan", issuer.parent, told), BRIEF)
        context = ssl.create_default_context()
        context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
        return self.kind(
            lambda: accepted(client.post("/brev", b"{}")).json(),
            lambda: urlopen(address, context=context).read(100),
        )


class ConfirmsByTheSideDoor(SideDoor):
    kind = ConfirmsAside


class TakesByTheSideDoor(SideDoor):
    kind = TakesAside


class Blind(Careless):
    """Whatever is answered, all is well."""

    def made(self, ask: Callable[[], object], address: str) -> Asks:
        def asked() -> None:
            with suppress(HTTPError):
                ask()

        return Asks(asked)


@pytest.mark.parametrize(
    ("kind", "fault"),
    [
        (SideDoor, Fault.NOT_TRUSTED),
        (ConfirmsByTheSideDoor, Fault.OTHER_NAME),
        (TakesByTheSideDoor, Fault.ENDED),
        (Trusting, Fault.NOT_TRUSTED),
        (Trusting, Fault.OTHER_NAME),
        (Trusting, Fault.ENDED),
        (FallsBack, Fault.NO_TLS),
    ],
)
def test_one_that_tells_an_impostor_fails(
    issued: Issued, installation: Installation, kind: type[NetworkContract], fault: Fault
) -> None:
    with pytest.raises(AssertionError):
        kind().test_one_that_has_not_shown_who_it_is_is_told_nothing(fault, *issued, installation)


@pytest.mark.parametrize(
    ("kind", "fault"),
    [
        (Patient, Fault.SILENT),
        (SideDoor, Fault.SILENT),
        (ConfirmsByTheSideDoor, Fault.SILENT),
        (TakesByTheSideDoor, Fault.SILENT),
        (Careless, Fault.SLOW_HEAD),
        (Hungry, Fault.ENDLESS),
    ],
)
def test_one_that_waits_or_reads_for_ever_fails(
    issued: Issued,
    installation: Installation,
    monkeypatch: pytest.MonkeyPatch,
    kind: type[NetworkContract],
    fault: Fault,
) -> None:
    # The fixture has the same name as the module that it is in.
    monkeypatch.setattr(import_module("barnlots_kit.installation"), "PATIENCE", 2.0)
    monkeypatch.setattr(network, "MOST_READ", 10_000_000)
    check = kind().test_one_that_does_not_answer_as_it_should_is_no_loss_and_nobody_waits_for_it
    with pytest.raises(AssertionError):
        check(fault, *issued, installation)


def test_one_that_goes_wherever_it_is_told_fails(
    issued: Issued, installation: Installation
) -> None:
    check = Careless().test_nothing_goes_where_the_configuration_does_not_say
    with pytest.raises(AssertionError):
        check(*issued, installation)


def test_one_that_goes_without_tls_fails(issued: Issued) -> None:
    with pytest.raises(pytest.fail.Exception):
        Careless().test_it_does_not_go_without_tls(issued[1])


@pytest.mark.parametrize(("kind", "fault"), [(Careless, Fault.FOR_PEOPLE), (Blind, Fault.BROKEN)])
def test_one_that_takes_any_answer_for_a_yes_fails(
    issued: Issued, installation: Installation, kind: type[NetworkContract], fault: Fault
) -> None:
    check = kind().test_one_that_does_not_answer_as_it_should_is_no_loss_and_nobody_waits_for_it
    with pytest.raises(AssertionError):
        check(fault, *issued, installation)
