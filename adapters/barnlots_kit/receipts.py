"""What a source of receipts must pass, with a receiver that sends them and fails it."""

from collections.abc import Iterable
from typing import ClassVar, Protocol

from barnlots.model.delivery import DeliveryState, Receipt
from barnlots.model.part import HandoverState
from barnlots.ports import Receipts, Unusable
from barnlots_kit.contract import Contract, Counterpart
from barnlots_kit.installation import COLLEAGUE, SOCIAL_WORKER, Installation, nobody_waits
from barnlots_kit.memory import left_of
from barnlots_kit.outbound import CARRIED, MACHINE
from barnlots_kit.overheard import Overheard
from barnlots_kit.unproved import UNPROVED, Record

REGISTERED, RECEIVED = HandoverState.REGISTERED, HandoverState.RECEIVED
# Why something is sent back.
BECAUSE = "Familjen bor inte här"
# More than one in ten of them.
SOME = 12
# A delivery of which the receiver has not said that it is more than there.
NO_MORE = (DeliveryState.WAITING, DeliveryState.DELIVERED)


class ReceiptsCounterpart(Counterpart[Receipts], Protocol):
    """The receiver, as the adapter hears from it. What it sends lies there until confirmed."""

    @property
    def secrets(self) -> tuple[str, ...]:
        """What it says beside its receipts that may stand in no log."""
        ...

    def send(self, handover: str, state: HandoverState, received_by: str | None = None) -> None:
        """The receiver says this of a delivery; said again it is the same receipt."""
        ...

    def send_back(self, handover: str, because: str) -> None:
        """The receiver sends it back, and says why, by the word that it has for that."""
        ...

    def send_odd(self, handover: str) -> None:
        """The receiver says of it a word that no adapter has heard."""
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

    def test_each_of_many_is_heard_and_nothing_of_it_is_kept(
        self, outside: ReceiptsCounterpart
    ) -> None:
        names = [f"ärende-{number % 7}/skolan/överlämning-{number}" for number in range(SOME)]
        state = next(one for one in self.says if one in MACHINE)
        for name in names:
            outside.send(name, state)
        adapter = outside.adapter()
        heard = list[tuple[str, HandoverState]]()

        def hear(one: Receipt | Unusable) -> None:
            assert isinstance(one, Receipt)
            heard.append((one.handover, one.state))
            adapter.confirm(one.id)

        assert left_of(hear, adapter.waiting()) == 0, "receipts are kept"
        assert sorted(heard) == sorted((name, state) for name in names)
        assert list(outside.adapter().waiting()) == []

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

    def test_what_is_sent_back_is_not_registered(
        self, outside: ReceiptsCounterpart, installation: Installation, record_property: Record
    ) -> None:
        name = installation.offer()
        outside.send_back(name, BECAUSE)
        installation.collect(outside.adapter())
        if installation.stands(name) is DeliveryState.RETURNED:
            assert BECAUSE in (installation.sent_back(name) or "")
            return
        record_property(UNPROVED, "that something is sent back is not heard by it")
        assert installation.stands(name) is DeliveryState.WAITING
        assert installation.heard() == 0

    def test_a_word_that_nobody_knows_is_not_that_it_is_registered(
        self, outside: ReceiptsCounterpart, installation: Installation
    ) -> None:
        name = installation.offer()
        outside.send_odd(name)
        installation.collect(outside.adapter())
        assert installation.stands(name) in NO_MORE

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

    def test_nothing_personal_is_told_to_others(
        self, outside: ReceiptsCounterpart, installation: Installation, overheard: Overheard
    ) -> None:
        name, another = installation.offer(1), installation.offer(2)
        outside.send_bad()
        outside.send(name, self.says[-1], SOCIAL_WORKER)
        outside.send_back(another, BECAUSE)
        adapter = outside.adapter()
        with overheard.listening():
            installation.collect(adapter)
            with outside.down():
                installation.collect(adapter)
        assert outside.secrets
        overheard.check((*outside.secrets, BECAUSE))

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
        people = {installation.offer(1): SOCIAL_WORKER, installation.offer(2): COLLEAGUE}
        for name, person in people.items():
            outside.send(name, RECEIVED, person)
        assert installation.collect(outside.adapter()) == {"heard": len(people)}
        assert {name: installation.received_by(name) for name in people} == people

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
