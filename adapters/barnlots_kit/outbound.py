"""What an adapter that carries deliveries out must pass, with a receiver that fails it."""

from collections.abc import Collection, Iterator
from contextlib import AbstractContextManager, nullcontext, suppress
from functools import partial
from typing import ClassVar, Protocol

from barnlots.model.delivery import Delivery, DeliveryState, Receipt
from barnlots.model.part import HandoverState
from barnlots.ports import Declined, Outbound
from barnlots_kit.contract import Contract, Counterpart
from barnlots_kit.installation import (
    ORGANISATION,
    RECEIVER,
    WORDS,
    Installation,
    nobody_waits,
    tells,
    unsaid,
)
from barnlots_kit.memory import keeps, left_of
from barnlots_kit.overheard import Overheard
from barnlots_kit.unproved import UNPROVED, Record

# What a machine may say; that somebody has received it, only a person can.
MACHINE = (HandoverState.DELIVERED, HandoverState.REGISTERED)
CARRIED = (DeliveryState.DELIVERED, DeliveryState.REGISTERED)
# More than one in ten of them, and they have more than their beginnings and ends in common.
SOME = 12
# What nobody has any reason to remember.
FORGOTTEN = "Det-har-ska-ingen-minnas"


class OutboundCounterpart(Counterpart[Outbound], Protocol):
    """The receiver, as the adapter meets it."""

    @property
    def where(self) -> Collection[str]:
        """What the adapter is told in its settings, or the receiver is told by it, that tells where
        the sender is, such as whom to call; empty when there is no such thing."""
        ...

    def has(self) -> Collection[str]:
        """The ids of the deliveries that it has, one for each that took effect there."""
        ...

    def told(self) -> str:
        """Everything that it has been told, as text: what is packed or coded is opened."""
        ...

    def lose(self, delivery: str) -> None:
        """It has it no more, though it has said that it has."""
        ...

    def refuses(self) -> AbstractContextManager[None] | None:
        """While it lasts the receiver says no to whatever is carried to it. None: it is of a kind
        that never does."""
        ...

    def becomes(self, delivery: str, state: HandoverState | None) -> None:
        """What it says from now on of a delivery that it has: one of the contract's `says`, or, for
        None, a word that no adapter has heard."""
        ...


class OutboundContract(Contract[OutboundCounterpart]):
    """To be derived from. `says` is how far a delivery can have come by what this receiver says
    when it is asked, the least first. One that says nothing of it but that it is there has the
    first alone."""

    says: ClassVar[tuple[HandoverState, ...]] = MACHINE

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

    def test_each_of_many_arrives_and_none_in_place_of_another(
        self, outside: OutboundCounterpart, installation: Installation
    ) -> None:
        many = list(_several(installation.written(), SOME))
        adapter = outside.adapter()
        for one in many:
            assert adapter.deliver(one).handover == one.id
        names = [one.id for one in many]
        assert sorted(outside.has()) == sorted(names)
        assert set(outside.adapter().stored(names)) == set(names)
        found = [adapter.receipt(one) for one in names]
        assert [one and one.handover for one in found] == names

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

    def test_what_the_receiver_has_lost_is_missed(
        self, outside: OutboundCounterpart, installation: Installation
    ) -> None:
        lost, kept = _several(installation.written(), 2)
        adapter = outside.adapter()
        for one in (lost, kept):
            adapter.deliver(one)
        outside.lose(lost.id)
        assert list(outside.has()) == [kept.id], "the counterpart has lost it"
        for asked in (adapter, outside.adapter()):
            assert set(asked.stored([lost.id, kept.id])) == {kept.id}
            assert asked.receipt(lost.id) is None
        adapter.deliver(lost)
        assert sorted(outside.has()) == sorted([lost.id, kept.id])

    def test_how_far_it_has_come_is_for_the_receiver_to_say(
        self, outside: OutboundCounterpart, installation: Installation
    ) -> None:
        one = installation.written()
        adapter = outside.adapter()
        at_once, asked = adapter.deliver(one), adapter.receipt(one.id)
        assert asked is not None and at_once.state in MACHINE
        assert at_once.state in self.says, "more than this receiver can say"
        assert MACHINE.index(at_once.state) <= MACHINE.index(asked.state)
        for state in self.says:
            outside.becomes(one.id, state)
            found = outside.adapter().receipt(one.id)
            assert found is not None and found.state is state

    def test_a_word_that_nobody_knows_is_not_that_it_is_registered(
        self, outside: OutboundCounterpart, installation: Installation, record_property: Record
    ) -> None:
        if self.says == MACHINE[:1]:
            record_property(UNPROVED, "what its receiver calls the state of a delivery is not read")
            return
        one = installation.written()
        outside.adapter().deliver(one)
        outside.becomes(one.id, None)
        found = None
        # That it cannot say is an answer too.
        with suppress(Exception):
            found = outside.adapter().receipt(one.id)
        assert found is None or found.state is HandoverState.DELIVERED

    def test_what_the_receiver_refuses_is_for_a_person(
        self, outside: OutboundCounterpart, installation: Installation, record_property: Record
    ) -> None:
        refusing = outside.refuses()
        if refusing is None:
            record_property(UNPROVED, "its receiver refuses nothing")
            return
        name = installation.offer()
        with refusing:
            installation.deliver(outside.adapter())
        assert installation.stands(name) is DeliveryState.UNDELIVERABLE
        assert list(outside.has()) == []

    def test_of_one_who_is_protected_the_receiver_is_not_told_where(
        self, outside: OutboundCounterpart, installation: Installation
    ) -> None:
        hidden = installation.written(2, protected=True)
        with suppress(Declined):
            # It may leave it to a person.
            outside.adapter().deliver(hidden)
            assert list(outside.has()) == [hidden.id]
        told = outside.told().casefold()
        unit = installation.barnlots.reference.organisation(ORGANISATION)
        names = (unit.id, unit.name, *outside.where)
        assert not [one for one in names if tells(told, one.casefold())]
        shown = installation.written(1)
        outside.adapter().deliver(shown)
        told = outside.told()
        assert all(tells(told, one) for one in outside.where), "of others the receiver is told"
        assert tells(told, WORDS) or tells(told, shown.id), "this is how one sees what is told"

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

    def test_of_what_nobody_can_be_asked_it_says_nothing(
        self, outside: OutboundCounterpart, installation: Installation
    ) -> None:
        name = installation.offer()
        adapter = outside.adapter()
        installation.deliver(adapter)
        with outside.down():
            unsaid(partial(adapter.stored, [name]))
            unsaid(partial(adapter.receipt, name))

    def test_nothing_personal_is_told_to_others(
        self, outside: OutboundCounterpart, installation: Installation, overheard: Overheard
    ) -> None:
        copy, adapter = installation.written(), outside.adapter()
        with overheard.listening():
            with outside.down():
                installation.goes(minutes=5)
                installation.deliver(adapter)
            with outside.refuses() or nullcontext(), suppress(Exception):
                adapter.deliver(copy)
            installation.goes(minutes=30)
            installation.deliver(adapter)
            adapter.receipt(copy.id)
            adapter.stored([copy.id])
        overheard.check(_everything(copy))

    def test_it_remembers_nothing_of_what_it_has_carried(
        self, outside: OutboundCounterpart, installation: Installation
    ) -> None:
        adapter = outside.adapter()
        many = _several(installation.written(), 3, FORGOTTEN)
        assert left_of(adapter.deliver, many) == 0, "deliveries are kept"
        assert not keeps(adapter, FORGOTTEN), "what deliveries say is kept"


def _several(one: Delivery, many: int, says: str = WORDS) -> Iterator[Delivery]:
    """As many others as it, some of them of its own part, and what each of them says first."""
    for number in range(many):
        case = one.case if number % 2 else f"{number}-{one.case}"
        part = f"{case}/{one.holder}"
        name = f"{part}/överlämning-{number if number % 2 else 1}"
        first, *rest = one.passages
        yield one.model_copy(
            update={
                "id": name,
                "case": case,
                "part": part,
                "disclosure": one.disclosure.model_copy(update={"id": name}),
                "passages": (first.model_copy(update={"text": (says,)}), *rest),
            }
        )


def _everything(one: Delivery) -> list[str]:
    """Whatever it says that is not an id."""
    told = [text for passage in one.passages for text in (passage.item, *passage.text)]
    named = one.receiver if one.receiver != RECEIVER else one.title
    return [*told, one.title, one.sender, named]


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
