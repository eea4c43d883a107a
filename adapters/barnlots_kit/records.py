"""What an organisation's own system must pass when documents ask it for what it says of a child."""

from collections.abc import Collection, Mapping
from contextlib import AbstractContextManager
from functools import partial
from typing import Protocol

from barnlots.ports import Records
from barnlots_kit.contract import Contract, Counterpart
from barnlots_kit.installation import unsaid
from barnlots_kit.overheard import Overheard

NO_SUCH_ITEM = "det som ingen handling säger"


class RecordsCounterpart(Counterpart[Records], Protocol):
    """The organisation's own system, which knows of one child at least."""

    @property
    def child(self) -> str:
        """The id of a child that it knows of."""
        ...

    @property
    def case(self) -> str:
        """The id of the child's case."""
        ...

    @property
    def says(self) -> Mapping[str, tuple[str, ...]]:
        """What it says of the child, by item; of two items at least."""
        ...

    @property
    def where(self) -> Collection[str]:
        """What it says anywhere that tells where the child is, such as the name of its school."""
        ...

    def confused(self) -> AbstractContextManager[None]:
        """While it lasts the system answers with what it has of this child, whichever child it is
        asked about."""
        ...

    @property
    def another(self) -> str:
        """The id of a child of which it knows nothing, made as its ids are."""
        ...


class RecordsContract(Contract[RecordsCounterpart]):
    """To be derived from."""

    role = Records

    def test_asked_for_one_item_it_tells_of_that_alone(self, outside: RecordsCounterpart) -> None:
        assert len(outside.says) > 1
        for item, text in outside.says.items():
            assert _said(outside.adapter(), outside, item) == text

    def test_it_says_nothing_under_an_item_that_it_does_not_know(
        self, outside: RecordsCounterpart
    ) -> None:
        assert _said(outside.adapter(), outside, NO_SUCH_ITEM) == ()

    def test_it_says_nothing_of_one_child_that_it_knows_of_another(
        self, outside: RecordsCounterpart
    ) -> None:
        for item in outside.says:
            try:
                said = outside.adapter().passage("ett annat barn", "ett annat ärende", item, False)
            except Exception:
                # It cannot say: the document waits, and nobody is told of the wrong child.
                said = ()
            assert tuple(said) == ()

    def test_what_a_confused_system_says_of_another_is_not_passed_on(
        self, outside: RecordsCounterpart
    ) -> None:
        assert outside.another != outside.child
        with outside.confused():
            for item in outside.says:
                in_vain(outside.adapter(), outside.another, outside.case, item)

    def test_of_one_who_is_protected_it_does_not_say_where(
        self, outside: RecordsCounterpart
    ) -> None:
        adapter = outside.adapter()
        everything = " ".join(text for item in outside.says for text in outside.says[item])
        assert all(one in everything for one in outside.where)
        for item in outside.says:
            said = " ".join(adapter.passage(outside.child, outside.case, item, True))
            assert not [one for one in outside.where if one in said]

    def test_one_that_is_down_does_not_pretend_to_have_nothing_to_say(
        self, outside: RecordsCounterpart
    ) -> None:
        adapter = outside.adapter()
        with outside.down():
            in_vain(adapter, outside.child, outside.case, next(iter(outside.says)))
        for item, text in outside.says.items():
            assert _said(outside.adapter(), outside, item) == text

    def test_nothing_that_it_says_is_told_to_others(
        self, outside: RecordsCounterpart, overheard: Overheard
    ) -> None:
        adapter = outside.adapter()
        with overheard.listening():
            told = [text for item in outside.says for text in _said(adapter, outside, item)]
            with outside.down():
                in_vain(adapter, outside.child, outside.case, next(iter(outside.says)))
        assert told
        overheard.check(told)


def in_vain(adapter: Records, child: str, case: str, item: str) -> None:
    """It cannot say, and nobody waits for it: the document waits and it is asked again."""
    unsaid(partial(adapter.passage, child, case, item, False))


def _said(adapter: Records, outside: RecordsCounterpart, item: str) -> tuple[str, ...]:
    return tuple(adapter.passage(outside.child, outside.case, item, False))
