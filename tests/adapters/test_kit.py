"""The kit is worth something: each kind of bad adapter fails the test that is there for it."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from tests.adapters import test_contracts
from tests.adapters.letters import Box, Register, Sender
from tests.adapters.test_contracts import Json

from barnlots.model.commands import OpenCase
from barnlots.model.delivery import Delivery, Receipt
from barnlots.model.part import HandoverState
from barnlots.ports import Incoming, Unusable
from barnlots.service import log
from barnlots_kit import Installation, Overheard
from barnlots_kit.installation import SOCIAL_WORKER


class Bad:
    """The template, wrapped by something that is worse."""

    def __init__(self, good: Any) -> None:
        self._good = good

    def __getattr__(self, name: str) -> Any:
        return getattr(self._good, name)

    def commands(self) -> Iterator[Incoming | Unusable]:
        found: Iterator[Incoming | Unusable] = self._good.commands()
        return found


class Renames(Bad):
    """A new key each time: nothing is known again."""

    count = 0

    def commands(self) -> Iterator[Incoming | Unusable]:
        for one in self._good.commands():
            Renames.count += 1
            command = one.command.model_copy(update={"key": f"{Renames.count}"})
            yield replace(one, command=command)


class Forgets(Bad):
    """Says that it has nothing more after the first."""

    def commands(self) -> Iterator[Incoming | Unusable]:
        yield next(self._good.commands())


class Remembers(Bad):
    """Hands in what has been taken."""

    def taken(self, keys: object) -> None:
        pass


class Stops(Bad):
    """A bad one stops it."""

    def commands(self) -> Iterator[Incoming | Unusable]:
        for one in self._good.commands():
            if isinstance(one, Unusable):
                raise ValueError
            yield one


def words_of(one: Incoming) -> str:
    """What the child said."""
    return one.command.noticed[0].words if isinstance(one.command, OpenCase) else ""


class Tells(Bad):
    """Says what the child said, where it should say a place."""

    def commands(self) -> Iterator[Incoming | Unusable]:
        for one in self._good.commands():
            yield replace(one, place=words_of(one)) if isinstance(one, Incoming) else one


class Logs(Bad):
    """Logs what the child said."""

    def commands(self) -> Iterator[Incoming | Unusable]:
        for one in self._good.commands():
            if isinstance(one, Incoming):
                log.info("read", words=words_of(one))
            yield one


class Gathers(Bad):
    """Reads everything before it hands anything in."""

    def commands(self) -> Iterator[Incoming | Unusable]:
        yield from list(self._good.commands())


class Claims(Bad):
    """Says that somebody has it."""

    def deliver(self, delivery: Delivery) -> Receipt:
        self._good.deliver(delivery)
        return Receipt(handover=delivery.id, state=HandoverState.RECEIVED, received_by="x")


class Doubles(Bad):
    """What is sent again is a new thing at the receiver."""

    def deliver(self, delivery: Delivery) -> Receipt:
        folder = self._good._outgoing
        file = folder / f"{len(list(folder.iterdir()))}.json"
        file.write_text(json.dumps({"id": delivery.id}), "utf-8")
        return Receipt(handover=delivery.id, state=HandoverState.DELIVERED)


class Boasts(Bad):
    """Says that the receiver has whatever it is asked about."""

    def stored(self, handovers: Any) -> Any:
        return handovers


class Worse(Json):
    """A counterpart whose adapter is bad."""

    def __init__(self, folder: Path, kind: type[Bad]) -> None:
        super().__init__(folder)
        self._kind = kind

    def adapter(self) -> Any:
        return self._kind(super().adapter())


@pytest.mark.parametrize(
    ("kind", "test"),
    [
        (Renames, "test_a_crash_before_it_is_told_does_nothing_twice"),
        (Renames, "test_what_is_handed_in_again_is_the_same"),
        (Forgets, "test_everything_comes_in_once"),
        (Forgets, "test_a_crash_halfway_loses_nothing"),
        (Remembers, "test_everything_comes_in_once"),
        (Stops, "test_a_bad_one_waits_for_its_owner_and_keeps_no_other_waiting"),
    ],
)
def test_a_bad_source_fails(
    tmp_path: Path, installation: Installation, kind: type[Bad], test: str
) -> None:
    with pytest.raises(AssertionError):
        getattr(test_contracts.TestTemplateIn(), test)(Worse(tmp_path, kind), installation)


@pytest.mark.parametrize("kind", [Tells, Logs])
def test_one_that_tells_fails(
    tmp_path: Path, installation: Installation, overheard: Overheard, kind: type[Bad]
) -> None:
    bad = Worse(tmp_path, kind)
    with pytest.raises(AssertionError):
        test_contracts.TestTemplateIn().test_nothing_personal_is_told(bad, installation, overheard)


def test_one_that_gathers_fails(tmp_path: Path) -> None:
    bad = Worse(tmp_path, Gathers)
    with pytest.raises(AssertionError):
        test_contracts.TestTemplateIn().test_memory_does_not_grow_with_what_waits(bad)


def test_one_that_hands_in_what_is_taken_fails(tmp_path: Path) -> None:
    bad = Worse(tmp_path, Remembers)
    with pytest.raises(AssertionError):
        test_contracts.TestTemplateIn().test_a_part_that_was_taken_is_not_handed_in_again(bad)


@pytest.mark.parametrize(
    ("kind", "test"),
    [
        (Claims, "test_what_is_offered_arrives_and_its_receipt_is_a_machines"),
        (Claims, "test_what_is_sent_again_arrives_once"),
        (Doubles, "test_what_is_sent_again_arrives_once"),
        (Boasts, "test_it_says_what_the_receiver_has_and_nothing_else"),
    ],
)
def test_a_bad_carrier_fails(
    tmp_path: Path, installation: Installation, kind: type[Bad], test: str
) -> None:
    bad = Worse(tmp_path, kind)
    with pytest.raises(AssertionError):
        getattr(test_contracts.TestTemplateOut(), test)(bad, installation)


# Receipts ----------------------------------------------------------------------------------------


class Keeps(Box):
    """What is confirmed comes again."""

    def confirm(self, receipt: str) -> None:
        pass


class Loses(Box):
    """What has been read is gone, confirmed or not."""

    def waiting(self) -> Iterator[Receipt]:
        yield from super().waiting()
        self.lies.clear()

    def confirm(self, receipt: str) -> None:
        pass


class Chokes(Box):
    """A bad one stops it."""

    def waiting(self) -> Iterator[Receipt]:
        for one in super().waiting():
            if not isinstance(one, Receipt):
                raise ValueError
            yield one


class Invents(Box):
    """Says who has the child when nobody has said so."""

    def waiting(self) -> Iterator[Receipt]:
        for one in super().waiting():
            yield one.model_copy(update={"received_by": SOCIAL_WORKER})


class Hushes(Box):
    """Has nothing when it cannot be reached."""

    def waiting(self) -> Iterator[Receipt]:
        if not self.is_down:
            yield from super().waiting()


class Gossips(Box):
    """Logs what came beside the receipts."""

    def waiting(self) -> Iterator[Receipt]:
        for one in super().waiting():
            if not isinstance(one, Receipt):
                log.info("odd", content=str(one))
            yield one


@pytest.mark.parametrize(
    ("kind", "test"),
    [
        (Keeps, "test_each_is_heard_once"),
        (Loses, "test_a_crash_before_it_is_confirmed_does_nothing_twice"),
        (Chokes, "test_what_is_no_receipt_is_told_and_keeps_no_other_waiting"),
        (Invents, "test_without_a_name_nobody_has_the_child"),
        (Hushes, "test_a_source_that_is_down_is_no_loss_and_nobody_waits_for_it"),
    ],
)
def test_a_bad_source_of_receipts_fails(
    installation: Installation, kind: type[Box], test: str
) -> None:
    with pytest.raises(AssertionError):
        getattr(test_contracts.TestReceipts(), test)(Sender(kind()), installation)


def test_one_that_logs_what_came_beside_the_receipts_fails(
    installation: Installation, overheard: Overheard
) -> None:
    bad, contract = Sender(Gossips()), test_contracts.TestReceipts()
    with pytest.raises(AssertionError):
        contract.test_nothing_personal_is_told_to_others(bad, installation, overheard)


# The own system ----------------------------------------------------------------------------------


class Generous(Register):
    """Tells everything that it has, whatever it is asked for."""

    def passage(self, child: str, case: str, item: str, protected: bool) -> Sequence[str]:
        return [text for paragraphs in self.says.values() for text in paragraphs]


class Mistaken(Register):
    """Tells of the same child whoever is asked about."""

    def passage(self, child: str, case: str, item: str, protected: bool) -> Sequence[str]:
        return super().passage(self.child, case, item, protected)


class Credulous(Register):
    """Does not look whom the answer is about."""

    def check(self, asked: str, answered: str) -> None:
        """Nothing is wrong."""


class Hopeful(Register):
    """Takes an answer about another for one that there is nothing to say."""

    def passage(self, child: str, case: str, item: str, protected: bool) -> Sequence[str]:
        return () if self.is_confused else super().passage(child, case, item, protected)


class Talkative(Register):
    """Does not know that anybody is protected."""

    def passage(self, child: str, case: str, item: str, protected: bool) -> Sequence[str]:
        return super().passage(child, case, item, False)


class Mute(Register):
    """Has nothing to say when it cannot be reached."""

    def passage(self, child: str, case: str, item: str, protected: bool) -> Sequence[str]:
        return () if self.is_down else super().passage(child, case, item, protected)


@pytest.mark.parametrize(
    ("kind", "test"),
    [
        (Generous, "test_asked_for_one_item_it_tells_of_that_alone"),
        (Talkative, "test_of_one_who_is_protected_it_does_not_say_where"),
        (Generous, "test_it_says_nothing_under_an_item_that_it_does_not_know"),
        (Mistaken, "test_it_says_nothing_of_one_child_that_it_knows_of_another"),
        (Credulous, "test_what_a_confused_system_says_of_another_is_not_passed_on"),
        (Hopeful, "test_what_a_confused_system_says_of_another_is_not_passed_on"),
        (Mute, "test_one_that_is_down_does_not_pretend_to_have_nothing_to_say"),
    ],
)
def test_a_bad_register_fails(kind: type[Register], test: str) -> None:
    with pytest.raises((AssertionError, pytest.fail.Exception)):
        getattr(test_contracts.TestRecords(), test)(kind())
