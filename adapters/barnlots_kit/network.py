"""What an adapter that asks over the network must pass, with somebody else at the other end."""

from abc import ABC, abstractmethod
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path
from typing import Any

import pytest
import trustme

from barnlots.model.delivery import DeliveryState
from barnlots.ports import (
    BadSetting,
    Inbound,
    Outbound,
    Probing,
    Receipts,
    Records,
)
from barnlots_kit.hostile import Fault, hostile
from barnlots_kit.installation import Installation, nobody_waits, nobody_waits_for, unsaid
from barnlots_kit.outbound import CARRIED
from barnlots_kit.records import in_vain

IMPOSTORS = (Fault.NOT_TRUSTED, Fault.OTHER_NAME, Fault.ENDED, Fault.NO_TLS)
# Whoever is told that all is well, and then hears no end of it, may believe the first.
BEGINS_WELL = (Fault.SLOW_BODY, Fault.ENDLESS)
BAD_ANSWERS = (
    Fault.SILENT,
    Fault.SLOW_HEAD,
    Fault.GARBAGE,
    Fault.BROKEN,
    Fault.FOR_PEOPLE,
    *BEGINS_WELL,
)
# More than this nobody reads of an answer, in bytes.
MOST_READ = 100_000_000
DELIVERY = "ärende/skolan/överlämning-1"


class NetworkContract(ABC):
    """To be derived from. What the adapter does over the network is what is tried: bring in, carry
    out, hear receipts, or say what stands in the own system."""

    @abstractmethod
    def adapter(self, address: str, issuer: Path) -> object:
        """An adapter to the system at this address, which trusts those that `issuer` (a PEM file,
        in a folder of its own) has vouched for. Raises BadSetting. Its time limits may be shorter
        here than where it is used."""

    @pytest.fixture
    def issuer(self) -> trustme.CA:
        return trustme.CA()

    @pytest.fixture
    def issuer_file(self, tmp_path: Path, issuer: trustme.CA) -> Path:
        file = tmp_path / "anslutningen" / "utfärdare.pem"
        file.parent.mkdir()
        issuer.cert_pem.write_to_path(str(file))
        return file

    @pytest.mark.parametrize("fault", IMPOSTORS, ids=lambda one: one.name)
    def test_one_that_has_not_shown_who_it_is_is_told_nothing(
        self, fault: Fault, issuer: trustme.CA, issuer_file: Path, installation: Installation
    ) -> None:
        with hostile(fault, issuer) as impostor:
            self._in_vain(impostor.address, issuer_file, installation)
        assert (impostor.connected > 0, impostor.asked) == (True, 0), fault

    @pytest.mark.parametrize("fault", BAD_ANSWERS, ids=lambda one: one.name)
    def test_one_that_does_not_answer_as_it_should_is_no_loss_and_nobody_waits_for_it(
        self, fault: Fault, issuer: trustme.CA, issuer_file: Path, installation: Installation
    ) -> None:
        with hostile(fault, issuer) as server:
            self._in_vain(server.address, issuer_file, installation, fault in BEGINS_WELL)
        assert server.asked > 0 and server.sent < MOST_READ, fault

    def test_nothing_goes_where_the_configuration_does_not_say(
        self, issuer: trustme.CA, issuer_file: Path, installation: Installation
    ) -> None:
        with (
            hostile(Fault.GARBAGE, issuer) as elsewhere,
            hostile(Fault.ELSEWHERE, issuer, elsewhere.address) as server,
        ):
            self._in_vain(server.address, issuer_file, installation)
        assert (server.asked > 0, elsewhere.connected) == (True, 0)

    def test_it_does_not_go_without_tls(self, issuer_file: Path) -> None:
        with pytest.raises(BadSetting):
            # An address that is kept for examples (RFC 5737).
            self.adapter("http://192.0.2.1", issuer_file)

    def _in_vain(
        self, address: str, issuer: Path, installation: Installation, believed: bool = False
    ) -> None:
        """Everything that it does over the network comes to nothing, and nobody waits for it."""
        adapter = self.adapter(address, issuer)
        assert isinstance(adapter, Inbound | Outbound | Receipts | Records)
        # By adapters of their own, as other processes would, so that no test takes their sum.
        more = [one(self.adapter(address, issuer)) for one in _questions(adapter)]
        with ThreadPoolExecutor(max(1, len(more))) as threads:
            asked = [threads.submit(one) for one in more]
            self._rounds_in_vain(adapter, installation, believed)
            for one in asked:
                one.result()

    def _rounds_in_vain(self, adapter: object, installation: Installation, believed: bool) -> None:
        if isinstance(adapter, Outbound):
            name = installation.offer()
            with nobody_waits():
                installation.deliver(adapter)
            left = (DeliveryState.WAITING, *(CARRIED if believed else ()))
            assert installation.stands(name) in left
        if isinstance(adapter, Inbound):
            with nobody_waits():
                assert installation.take(adapter) == {"unanswered": 1}
        if isinstance(adapter, Receipts):
            with nobody_waits():
                assert installation.collect(adapter) == {"unanswered": 1}


def _questions(adapter: object) -> list[Callable[[Any], Callable[[], None]]]:
    """What is asked beside the rounds of the worker, of whatever the adapter is. What cannot be
    told is told again; what cannot be asked is never answered."""
    found = list[Callable[[Any], Callable[[], None]]]()
    if isinstance(adapter, Outbound):
        found.append(lambda one: partial(unsaid, partial(one.receipt, DELIVERY)))
        found.append(lambda one: partial(unsaid, partial(one.stored, [DELIVERY])))
    if isinstance(adapter, Inbound):
        found.append(lambda one: partial(nobody_waits_for, partial(one.taken, [DELIVERY])))
    if isinstance(adapter, Receipts):
        found.append(lambda one: partial(nobody_waits_for, partial(one.confirm, DELIVERY)))
    if isinstance(adapter, Records):
        found.append(lambda one: partial(in_vain, one, "barn", "ärende", "vem det gäller"))
    if isinstance(adapter, Probing):
        found.append(lambda one: partial(nobody_waits_for, one.probe))
    return found
