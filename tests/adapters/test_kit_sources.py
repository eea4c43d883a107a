"""The kit is worth something: a source of commands or receipts that loses or mixes up fails it."""

from collections.abc import Iterator
from dataclasses import replace
from inspect import signature
from pathlib import Path
from tempfile import TemporaryFile
from typing import Any, cast

import pytest
from tests.adapters import test_contracts
from tests.adapters.letters import Box, Sender
from tests.adapters.test_kit import Bad, Worse, words_of

from barnlots.model.commands import OpenCase
from barnlots.model.delivery import Receipt
from barnlots.model.part import HandoverState
from barnlots.ports import Incoming, Unusable
from barnlots_kit import Installation, Overheard
from barnlots_kit.installation import SOCIAL_WORKER

Found = Incoming | Unusable


class DropsTenth(Bad):
    """Every tenth is lost, and said to be taken."""

    def commands(self) -> Iterator[Found]:
        for number, one in enumerate(self._good.commands(), 1):
            if number % 10:
                yield one
            else:
                self._good.taken([one.key])


class DropsLate(Bad):
    """Has nothing more when there has been enough."""

    def commands(self) -> Iterator[Found]:
        for number, one in enumerate(self._good.commands()):
            if number < 500:
                yield one


def about(one: Incoming, **of: object) -> Incoming:
    assert isinstance(one.command, OpenCase)
    return replace(one, command=one.command.model_copy(update=of))


class MixesUp(Bad):
    """Each is about the child of the one before it."""

    def commands(self) -> Iterator[Found]:
        last: OpenCase | None = None
        for one in self._good.commands():
            before, last = last, one.command
            yield about(one, child=before.child, case=before.case) if before else one


class IgnoresProtected(Bad):
    """Whatever the source says, nobody is protected."""

    def commands(self) -> Iterator[Found]:
        for one in self._good.commands():
            shown = one.command.child.model_copy(update={"protected_identity": False})
            yield about(one, child=shown)


class Prints(Bad):
    def commands(self) -> Iterator[Found]:
        for one in self._good.commands():
            if isinstance(one, Incoming):
                print(words_of(one))
            yield one


class WritesAside(Bad):
    def commands(self) -> Iterator[Found]:
        for one in self._good.commands():
            with TemporaryFile("w", encoding="utf-8") as file:
                file.write(str(one))
            yield one


@pytest.mark.parametrize(
    ("kind", "test"),
    [
        (DropsTenth, "test_everything_comes_in_once"),
        (DropsLate, "test_memory_does_not_grow_with_what_waits"),
        (MixesUp, "test_what_one_says_is_about_the_same_child_whatever_comes_before_it"),
        (IgnoresProtected, "test_one_who_is_protected_is_said_to_be"),
        (Prints, "test_nothing_personal_is_told"),
        (WritesAside, "test_nothing_personal_is_told"),
    ],
)
def test_a_bad_source_fails(
    tmp_path: Path, installation: Installation, overheard: Overheard, kind: type[Bad], test: str
) -> None:
    check = getattr(test_contracts.TestTemplateIn(), test)
    with pytest.raises(AssertionError):
        check(Worse(tmp_path, kind), **_asked(check, installation, overheard))


@pytest.mark.parametrize("test", ["test_everything_comes_in_once", "test_nothing_personal_is_told"])
def test_one_that_is_wrapped_and_no_worse_passes(
    tmp_path: Path, installation: Installation, overheard: Overheard, test: str
) -> None:
    check = getattr(test_contracts.TestTemplateIn(), test)
    check(Worse(tmp_path, Bad), **_asked(check, installation, overheard))


# Receipts ----------------------------------------------------------------------------------------


class Registers(Box):
    """Whatever is said of it, it is registered."""

    def waiting(self) -> Iterator[Receipt]:
        for one in super().waiting():
            if isinstance(one, Receipt):
                yield one.model_copy(update={"state": HandoverState.REGISTERED})


class Guesses(Box):
    """A word that it does not know is a good one."""

    def waiting(self) -> Iterator[Receipt]:
        for name, one in list(self.lies.items()):
            said = cast(object, one)
            if isinstance(said, str):
                yield Receipt(handover=said, state=HandoverState.REGISTERED, id=name)
            else:
                yield one


class NoReason(Box):
    """Does not say why."""

    def waiting(self) -> Iterator[Receipt]:
        for one in super().waiting():
            yield one.model_copy(update={"because": "okänt"})


class SamePerson(Box):
    """Somebody has it: who, it does not look."""

    def waiting(self) -> Iterator[Receipt]:
        for one in super().waiting():
            yield one.model_copy(update={"received_by": one.received_by and SOCIAL_WORKER})


class Mislays(Box):
    """Every tenth is lost, and confirmed."""

    def waiting(self) -> Iterator[Receipt]:
        for number, one in enumerate(super().waiting(), 1):
            if number % 10:
                yield one
            else:
                self.confirm(one.id)


class Grows(Box):
    """Keeps what it has heard."""

    def __init__(self) -> None:
        super().__init__()
        self.kept = list[Receipt]()

    def waiting(self) -> Iterator[Receipt]:
        for one in super().waiting():
            self.kept.append(one)
            yield one


class Mutters(Box):
    def waiting(self) -> Iterator[Receipt]:
        for one in super().waiting():
            print(one)
            yield one


@pytest.mark.parametrize(
    ("kind", "test"),
    [
        (Registers, "test_what_is_sent_back_is_not_registered"),
        (NoReason, "test_what_is_sent_back_is_not_registered"),
        (Guesses, "test_a_word_that_nobody_knows_is_not_that_it_is_registered"),
        (SamePerson, "test_that_somebody_has_the_child_names_the_person"),
        (Mislays, "test_each_of_many_is_heard_and_nothing_of_it_is_kept"),
        (Grows, "test_each_of_many_is_heard_and_nothing_of_it_is_kept"),
        (Mutters, "test_nothing_personal_is_told_to_others"),
    ],
)
def test_a_bad_source_of_receipts_fails(
    installation: Installation, overheard: Overheard, kind: type[Box], test: str
) -> None:
    check = getattr(test_contracts.TestReceipts(), test)
    with pytest.raises(AssertionError):
        check(Sender(kind()), **_asked(check, installation, overheard))


def _asked(check: Any, installation: Installation, overheard: Overheard) -> dict[str, object]:
    given = {
        "installation": installation,
        "overheard": overheard,
        "record_property": _recorded,
    }
    return {name: given[name] for name in signature(check).parameters if name in given}


def _recorded(name: str, why: object) -> None:
    """That a promise is unproved fails nobody."""
