"""What an adapter that carries deliveries out must pass, with a receiver that fails it."""

from collections.abc import Collection
from typing import Protocol

import pytest

from barnlots.model.delivery import Delivery, DeliveryState, Receipt
from barnlots.model.part import HandoverState
from barnlots.ports import Outbound
from barnlots_kit.contract import Contract, Counterpart
from barnlots_kit.installation import WORDS, Installation, nobody_waits, tells

# What a machine may say; that somebody has received it, only a person can.
MACHINE = (HandoverState.DELIVERED, HandoverState.REGISTERED)
CARRIED = (DeliveryState.DELIVERED, DeliveryState.REGISTERED)


class OutboundCounterpart(Counterpart[Outbound], Protocol):
    """The receiver, as the adapter meets it."""

    def has(self) -> Collection[str]:
        """The ids of the deliveries that it has, one for each that took effect there."""
        ...


class OutboundContract(Contract[OutboundCounterpart]):
    """To be derived from."""

    role = Outbound

    def test_what_is_offered_arrives_and_its_receipt_is_a_machines(
        self, outside: OutboundCounterpart, installation: Installation
    ) -> None:
        name = installation.offer()
        installation.deliver(outside.adapter())
        assert list(outside.has()) == [name]
        assert installation.stands(name) in CARRIED

    def test_what_is_sent_again_arrives_once(
        self, outside: OutboundCounterpart, installation: Installation
    ) -> None:
        name = installation.offer()
        lost = _Lost(outside.adapter())
        installation.deliver(lost)
        assert installation.stands(name) is DeliveryState.WAITING
        (again,) = lost.sent
        receipt = outside.adapter().deliver(again)
        assert (receipt.handover, receipt.state in MACHINE) == (name, True)
        assert list(outside.has()) == [name]

    def test_it_says_what_the_receiver_has_and_nothing_else(
        self, outside: OutboundCounterpart, installation: Installation
    ) -> None:
        name = installation.offer()
        installation.deliver(outside.adapter())
        adapter = outside.adapter()
        found = adapter.receipt(name)
        assert found is not None and found.handover == name and found.state in MACHINE
        assert adapter.receipt("något annat") is None
        assert set(adapter.stored([name, "något annat"])) == {name}
        assert set(adapter.stored([])) == set()

    def test_a_receiver_that_is_down_is_tried_again_and_nobody_waits_for_it(
        self, outside: OutboundCounterpart, installation: Installation
    ) -> None:
        name, adapter = installation.offer(), outside.adapter()
        with outside.down(), nobody_waits():
            installation.deliver(adapter)
        assert installation.stands(name) is DeliveryState.WAITING
        installation.goes(minutes=5)
        installation.deliver(outside.adapter())
        assert list(outside.has()) == [name] and installation.stands(name) in CARRIED

    def test_nothing_personal_is_logged(
        self,
        outside: OutboundCounterpart,
        installation: Installation,
        caplog: pytest.LogCaptureFixture,
    ) -> None:
        installation.offer()
        with caplog.at_level("DEBUG"):
            with outside.down():
                installation.deliver(outside.adapter())
            installation.goes(minutes=5)
            installation.deliver(outside.adapter())
        assert not tells(caplog.text, WORDS)


class _Lost:
    """The process dies before it has heard what the receiver says."""

    def __init__(self, adapter: Outbound) -> None:
        self._adapter = adapter
        self.sent: list[Delivery] = []

    def deliver(self, delivery: Delivery) -> Receipt:
        self.sent.append(delivery)
        self._adapter.deliver(delivery)
        raise ConnectionError

    def receipt(self, handover: str) -> Receipt | None:
        return self._adapter.receipt(handover)

    def stored(self, handovers: Collection[str]) -> Collection[str]:
        return self._adapter.stored(handovers)
