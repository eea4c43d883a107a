"""The kit is worth something: an adapter that carries out, and loses, boasts or tells, fails it."""

import sys
import tempfile
from collections.abc import Collection, Iterator
from inspect import signature
from pathlib import Path
from typing import Any

import pytest
from tests.adapters import test_cloudevents, test_contracts
from tests.adapters.hook import Hook
from tests.adapters.test_kit import Bad, Worse

from barnlots.model.delivery import Delivery, Receipt
from barnlots.model.part import HandoverState
from barnlots.ports import Declined
from barnlots.service import log
from barnlots_kit import Installation, Overheard


def arrived(delivery: str, state: HandoverState = HandoverState.DELIVERED) -> Receipt:
    return Receipt(handover=delivery, state=state)


class AnswersFromMemory(Bad):
    """Says what it has sent, and never asks."""

    def __init__(self, good: Any) -> None:
        super().__init__(good)
        self._sent = set[str]()

    def deliver(self, delivery: Delivery) -> Receipt:
        self._sent.add(delivery.id)
        return arrived(self._good.deliver(delivery).handover)

    def stored(self, handovers: Collection[str]) -> Collection[str]:
        return [one for one in handovers if one in self._sent]

    def receipt(self, handover: str) -> Receipt | None:
        return arrived(handover) if handover in self._sent else None


class RemembersWhenLost(Bad):
    """Asks about all of it together, and answers from memory about one."""

    def receipt(self, handover: str) -> Receipt | None:
        return arrived(handover)


class BoastsWhenDown(Bad):
    """Who cannot be asked has all of it."""

    def stored(self, handovers: Collection[str]) -> Any:
        try:
            return self._good.stored(handovers)
        except Exception:
            return handovers


class HasNothingWhenDown(Bad):
    """Who cannot be asked has none of it."""

    def receipt(self, handover: str) -> Any:
        try:
            return self._good.receipt(handover)
        except Exception:
            return None


class DropsTenth(Bad):
    """Every tenth is lost, and said to have arrived."""

    count = 0

    def deliver(self, delivery: Delivery) -> Any:
        self.count += 1
        return self._good.deliver(delivery) if self.count % 10 else arrived(delivery.id)


class ShortensKey(Bad):
    """The receiver's field is too short for the whole id."""

    def deliver(self, delivery: Delivery) -> Receipt:
        self._good.deliver(delivery.model_copy(update={"id": delivery.id[:12]}))
        return arrived(delivery.id)


class AlwaysRegisters(Bad):
    """Whatever has arrived has been registered."""

    def receipt(self, handover: str) -> Any:
        found = self._good.receipt(handover)
        return found and arrived(handover, HandoverState.REGISTERED)


class RegistersAtOnce(Bad):
    """It says that it is registered before anybody has said so."""

    def deliver(self, delivery: Delivery) -> Receipt:
        self._good.deliver(delivery)
        return arrived(delivery.id, HandoverState.REGISTERED)


class GuessesWord(Bad):
    """A word that it does not know is a good one."""

    def receipt(self, handover: str) -> Any:
        try:
            return self._good.receipt(handover)
        except Exception:
            return arrived(handover, HandoverState.REGISTERED)


class NeverDeclined(Bad):
    """A no is tried again for ever."""

    def deliver(self, delivery: Delivery) -> Any:
        try:
            return self._good.deliver(delivery)
        except Declined:
            raise ConnectionError from None


class NamesUnit(Bad):
    """Knows nothing of protection."""

    def deliver(self, delivery: Delivery) -> Any:
        shown = delivery.disclosure.model_copy(update={"protected": False})
        return self._good.deliver(delivery.model_copy(update={"disclosure": shown}))


class LogsOnRefusal(Bad):
    def deliver(self, delivery: Delivery) -> Any:
        try:
            return self._good.deliver(delivery)
        except Declined:
            log.error("refused", said=delivery.model_dump_json())
            raise


class LogsAnswers(Bad):
    """All that is said but the words of the child."""

    def deliver(self, delivery: Delivery) -> Any:
        for text in (text for one in delivery.passages for text in one.text):
            if "Mamma" not in text:
                log.warning("said", text=text)
        return self._good.deliver(delivery)


class LogsBeginning(Bad):
    """No more of it than there is room for."""

    def deliver(self, delivery: Delivery) -> Any:
        log.warning("said", text=delivery.passages[2].text[0][:40])
        return self._good.deliver(delivery)


class Prints(Bad):
    def deliver(self, delivery: Delivery) -> Any:
        print(delivery.model_dump_json(), file=sys.stderr)
        return self._good.deliver(delivery)


class WritesAside(Bad):
    """Keeps a file of its own, for whoever looks for faults."""

    def deliver(self, delivery: Delivery) -> Any:
        with tempfile.TemporaryFile("w") as file:
            file.write(delivery.model_dump_json())
        return self._good.deliver(delivery)


class Grows(Bad):
    """Keeps what it has carried."""

    def __init__(self, good: Any) -> None:
        super().__init__(good)
        self._kept = list[object]()

    def deliver(self, delivery: Delivery) -> Any:
        self._kept.append(delivery)
        return self._good.deliver(delivery)


_told = dict[str, bytes]()


class GrowsBeside(Bad):
    """Keeps what they said, in its module."""

    def deliver(self, delivery: Delivery) -> Any:
        _told[delivery.id] = delivery.model_dump_json().encode()
        return self._good.deliver(delivery)


class WorseHook(Hook):
    """A counterpart whose adapter is bad."""

    def __init__(self, folder: Path, kind: type[Bad]) -> None:
        super().__init__(folder)
        self._kind = kind

    def adapter(self) -> Any:
        return self._kind(super().adapter())


@pytest.fixture
def outside(
    request: pytest.FixtureRequest, tmp_path: Path, kind: type[Bad], contract: type[object]
) -> Iterator[object]:
    if contract is FOLDER:
        yield Worse(tmp_path, kind)
    else:
        with WorseHook(tmp_path, kind).up() as up:
            yield up
    _told.clear()


HOOK, FOLDER = test_cloudevents.TestSender, test_contracts.TestTemplateOut
LOST = "test_what_the_receiver_has_lost_is_missed"
UNSAID = "test_of_what_nobody_can_be_asked_it_says_nothing"
MANY = "test_each_of_many_arrives_and_none_in_place_of_another"
FAR = "test_how_far_it_has_come_is_for_the_receiver_to_say"
WORD = "test_a_word_that_nobody_knows_is_not_that_it_is_registered"
REFUSED = "test_what_the_receiver_refuses_is_for_a_person"
PROTECTED = "test_of_one_who_is_protected_the_receiver_is_not_told_where"
TOLD = "test_nothing_personal_is_told_to_others"
KEPT = "test_it_remembers_nothing_of_what_it_has_carried"


@pytest.mark.parametrize(
    ("kind", "contract", "test"),
    [
        (AnswersFromMemory, FOLDER, LOST),
        (RemembersWhenLost, FOLDER, LOST),
        (AnswersFromMemory, FOLDER, UNSAID),
        (BoastsWhenDown, HOOK, UNSAID),
        (HasNothingWhenDown, FOLDER, UNSAID),
        (DropsTenth, FOLDER, MANY),
        (ShortensKey, FOLDER, MANY),
        (AlwaysRegisters, HOOK, FAR),
        (AlwaysRegisters, FOLDER, FAR),
        (RegistersAtOnce, FOLDER, FAR),
        (GuessesWord, HOOK, WORD),
        (NeverDeclined, HOOK, REFUSED),
        (NamesUnit, FOLDER, PROTECTED),
        (NamesUnit, HOOK, PROTECTED),
        (LogsOnRefusal, HOOK, TOLD),
        (LogsAnswers, FOLDER, TOLD),
        (LogsBeginning, FOLDER, TOLD),
        (Prints, FOLDER, TOLD),
        (WritesAside, FOLDER, TOLD),
        (Grows, FOLDER, KEPT),
        (GrowsBeside, FOLDER, KEPT),
    ],
)
def test_a_bad_carrier_fails(
    outside: object,
    installation: Installation,
    overheard: Overheard,
    contract: type[Any],
    test: str,
) -> None:
    with pytest.raises((AssertionError, pytest.fail.Exception)):
        _check(contract, test, outside, installation, overheard)


@pytest.mark.parametrize("kind", [Bad])
@pytest.mark.parametrize("contract", [HOOK, FOLDER])
@pytest.mark.parametrize("test", [LOST, UNSAID, MANY, FAR, WORD, REFUSED, PROTECTED, TOLD, KEPT])
def test_one_that_is_wrapped_and_no_worse_passes(
    outside: object,
    installation: Installation,
    overheard: Overheard,
    contract: type[Any],
    test: str,
) -> None:
    _check(contract, test, outside, installation, overheard)


def _check(
    contract: type[Any],
    test: str,
    outside: object,
    installation: Installation,
    overheard: Overheard,
) -> None:
    check = getattr(contract(), test)
    given = {"installation": installation, "overheard": overheard, "record_property": _recorded}
    check(outside, **{name: given[name] for name in signature(check).parameters if name in given})


def _recorded(name: str, why: object) -> None:
    """That a promise is unproved fails nobody."""
