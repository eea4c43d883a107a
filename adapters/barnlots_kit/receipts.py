"""What a source of receipts must pass, with a receiver that sends them and fails it."""

from collections.abc import Iterable
from typing import ClassVar, Protocol

import pytest

from barnlots.model.delivery import DeliveryState, Receipt
from barnlots.model.part import HandoverState
from barnlots.ports import Receipts, Unusable
from barnlots_kit.contract import Contract, Counterpart
from barnlots_kit.installation import SOCIAL_WORKER, Installation, nobody_waits, tells
from barnlots_kit.outbound import CARRIED, MACHINE

REGISTERED, RECEIVED = HandoverState.REGISTERED, HandoverState.RECEIVED


class ReceiptsCounterpart(Counterpart[Receipts], Protocol):
    """The receiver, as the adapter hears from it. What it sends lies there until confirmed."""

    @property
    def secrets(self) -> tuple[str, ...]:
        """What it says beside its receipts that may stand in no log."""
        ...

    def send(self, handover: str, state: HandoverState, received_by: str | None = None) -> None:
        """The receiver says this of a delivery; said again it is the same receipt."""
        ...

    def send_bad(self) -> bool:
        """Something that is no receipt. Whether it came in: a source may refuse it at once."""
        ...


class ReceiptsContract(Contract[ReceiptsCounterpart]):
    """To be derived from. `says` is how far a delivery can have come by what this source says, the
    least first."""

    says: ClassVar[tuple[HandoverState, ...]] = MACHINE

    role = Receipts

    def test_each_is_heard_once(
        self, outside: ReceiptsCounterpart, installation: Installation
    ) -> None:
        name = installation.offer()
        count = self._carry(outside, name)
        assert installation.collect(outside.adapter()) == {"heard": count}
        assert installation.stands(name) is DeliveryState.REGISTERED
        assert installation.collect(outside.adapter()) == {}

    def test_what_is_sent_again_is_the_same(
        self, outside: ReceiptsCounterpart, installation: Installation
    ) -> None:
        name = installation.offer()
        for _ in range(2):
            outside.send(name, REGISTERED)
            installation.collect(outside.adapter())
        assert installation.heard() == 1

    def test_a_crash_before_it_is_confirmed_does_nothing_twice(
        self, outside: ReceiptsCounterpart, installation: Installation
    ) -> None:
        name = installation.offer()
        count = self._carry(outside, name)
        assert installation.collect(_Deaf(outside.adapter())) == {"unconfirmed": 1}
        assert installation.collect(outside.adapter()).total() == count
        assert installation.stands(name) is DeliveryState.REGISTERED
        assert installation.collect(outside.adapter()) == {}
        heard = installation.heard()
        outside.send(name, REGISTERED)
        installation.collect(outside.adapter())
        assert installation.heard() == heard

    def test_one_of_something_unknown_is_told_and_keeps_no_other_waiting(
        self, outside: ReceiptsCounterpart, installation: Installation
    ) -> None:
        name = installation.offer()
        outside.send("något annat", REGISTERED)
        outside.send(name, REGISTERED)
        assert installation.collect(outside.adapter()) == {"unknown": 1, "heard": 1}

    def test_what_is_no_receipt_is_told_and_keeps_no_other_waiting(
        self, outside: ReceiptsCounterpart, installation: Installation
    ) -> None:
        name = installation.offer()
        came = outside.send_bad()
        outside.send(name, REGISTERED)
        counts = installation.collect(outside.adapter())
        assert (counts["heard"], counts["unreadable"]) == (1, int(came))
        assert installation.heard() == 1

    def test_a_source_that_is_down_is_no_loss_and_nobody_waits_for_it(
        self, outside: ReceiptsCounterpart, installation: Installation
    ) -> None:
        name = installation.offer()
        outside.send(name, REGISTERED)
        adapter = outside.adapter()
        with outside.down(), nobody_waits():
            assert installation.collect(adapter) == {"unanswered": 1}
        assert installation.collect(outside.adapter()) == {"heard": 1}

    def test_nothing_personal_is_logged(
        self,
        outside: ReceiptsCounterpart,
        installation: Installation,
        caplog: pytest.LogCaptureFixture,
    ) -> None:
        name = installation.offer()
        outside.send_bad()
        outside.send(name, self.says[-1], SOCIAL_WORKER)
        adapter = outside.adapter()
        with caplog.at_level("DEBUG"):
            installation.collect(adapter)
            with outside.down():
                installation.collect(adapter)
        assert outside.secrets
        assert not [one for one in outside.secrets if tells(caplog.text, one)]

    def _carry(self, outside: ReceiptsCounterpart, name: str) -> int:
        """Send what a machine says of the delivery, as far as it can; how many receipts it is."""
        states = [one for one in self.says if one in MACHINE]
        for state in states:
            outside.send(name, state)
        return len(states)


class ReceivedContract(ReceiptsContract):
    """To be derived from when the source can also say that a person has received."""

    says = (*MACHINE, RECEIVED)

    def test_that_somebody_has_the_child_names_the_person(
        self, outside: ReceiptsCounterpart, installation: Installation
    ) -> None:
        name = installation.offer()
        outside.send(name, RECEIVED, SOCIAL_WORKER)
        assert installation.collect(outside.adapter()) == {"heard": 1}
        assert installation.received_by(name) == SOCIAL_WORKER

    def test_without_a_name_nobody_has_the_child(
        self, outside: ReceiptsCounterpart, installation: Installation
    ) -> None:
        name = installation.offer()
        outside.send(name, RECEIVED)
        installation.collect(outside.adapter())
        assert installation.stands(name) in (DeliveryState.WAITING, *CARRIED)
        assert installation.received_by(name) is None


class _Deaf:
    """The process dies before the source has been told that anything was heard."""

    def __init__(self, adapter: Receipts) -> None:
        self._adapter = adapter

    def waiting(self) -> Iterable[Receipt | Unusable]:
        return self._adapter.waiting()

    def confirm(self, receipt: str) -> None:
        raise ConnectionError
