"""What an adapter that brings commands in must pass, with a counterpart that fails it."""

import re
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import Protocol

from barnlots.model.catalogue import codes
from barnlots.model.commands import DescribeChild, OpenCase, OpenReceived
from barnlots.model.identity import holds_identity_number
from barnlots.model.people import Child
from barnlots.ports import Inbound, Incoming, NotForUs, Unusable
from barnlots_kit.contract import Contract, Counterpart
from barnlots_kit.installation import OWNER, Installation, nobody_waits, tells
from barnlots_kit.memory import peak
from barnlots_kit.overheard import Overheard
from barnlots_kit.unproved import UNPROVED, Record

FEW, MANY = 50, 1000
# More than one in ten of them.
SOME = 12
# What an adapter may remember of each thing that it has handed in, in bytes.
MOST_REMEMBERED = 1000
# By its digits some moments of a day could be a number.
_WHEN = re.compile(r'"timestamp": "[^"]*"')


class InboundCounterpart(Counterpart[Inbound], Protocol):
    """The outside system, as the adapter meets it. What is handed in lies there until taken."""

    @property
    def secrets(self) -> tuple[str, ...]:
        """What it says of a child that may stand in no log, no place and no key."""
        ...

    def hand_in(self, number: int) -> None:
        """One thing that can be taken in: an observation by TEACHER about a child at ORGANISATION,
        the same child whatever the number. Another number is another observation."""
        ...

    def hand_in_protected(self, number: int) -> None:
        """The same about another child, who has a protected identity as far as this system can
        say so."""
        ...

    def hand_in_bad(self, number: int) -> None:
        """One thing that no command can be made of."""
        ...


class InboundContract(Contract[InboundCounterpart]):
    """To be derived from."""

    role = Inbound

    def test_everything_comes_in_once(
        self, outside: InboundCounterpart, installation: Installation
    ) -> None:
        for number in range(SOME):
            outside.hand_in(number)
        assert installation.take(outside.adapter()) == {"taken": SOME}
        assert installation.take(outside.adapter()) == {}
        assert installation.observed() == SOME

    def test_what_is_handed_in_again_is_the_same(
        self, outside: InboundCounterpart, installation: Installation
    ) -> None:
        for _ in range(2):
            outside.hand_in(1)
            installation.take(outside.adapter())
        assert installation.observed() == 1

    def test_a_crash_before_it_is_told_does_nothing_twice(
        self, outside: InboundCounterpart, installation: Installation
    ) -> None:
        for number in range(5):
            outside.hand_in(number)
        adapter = outside.adapter()
        lost = _Deaf(adapter)
        assert installation.take(lost) == {"taken": 5, "unconfirmed": 1}
        assert installation.take(outside.adapter()) == {"again": 5}
        assert installation.observed() == 5

    def test_a_crash_halfway_loses_nothing(
        self, outside: InboundCounterpart, installation: Installation
    ) -> None:
        for number in range(6):
            outside.hand_in(number)
        broken = _Breaking(outside.adapter(), after=3)
        assert installation.take(broken)["unanswered"] == 1
        installation.take(outside.adapter())
        assert installation.observed() == 6

    def test_a_part_that_was_taken_is_not_handed_in_again(
        self, outside: InboundCounterpart
    ) -> None:
        for number in range(6):
            outside.hand_in(number)
        adapter = outside.adapter()
        first = [one.key for one in islice(adapter.commands(), 4)]
        adapter.taken(first)
        rest = [one.key for one in outside.adapter().commands()]
        assert len(rest) == 2 and not set(first) & set(rest)

    def test_what_one_says_is_about_the_same_child_whatever_comes_before_it(
        self, outside: InboundCounterpart
    ) -> None:
        adapter = outside.adapter()
        outside.hand_in(1)
        (alone,) = _read(adapter)
        outside.hand_in_protected(2)
        outside.hand_in(3)
        first, other, last = together = _read(adapter)
        assert len({one.key for one in together}) == 3
        assert first == alone
        assert _whose(other) != _whose(first) == _whose(last)
        adapter.taken([first.key])
        assert _read(adapter) == _read(outside.adapter()) == [other, last]

    def test_one_who_is_protected_is_said_to_be(
        self, outside: InboundCounterpart, record_property: Record
    ) -> None:
        outside.hand_in_protected(1)
        (found,) = _read(outside.adapter())
        if not isinstance(found.command, OpenCase | DescribeChild | OpenReceived):
            record_property(UNPROVED, "its commands do not say whether a child is protected")
            return
        assert found.command.child.protected_identity

    def test_a_bad_one_waits_for_its_owner_and_keeps_no_other_waiting(
        self, outside: InboundCounterpart, installation: Installation
    ) -> None:
        outside.hand_in(1)
        outside.hand_in_bad(2)
        outside.hand_in(3)
        assert installation.take(outside.adapter()) == {"taken": 2, "quarantined": 1}
        (held,) = installation.waiting()
        assert held.owner == OWNER
        assert held.why in codes("sv") and held.why in codes("en")
        assert held.place, "whoever is told can find it in the system that it came from"
        assert installation.take(outside.adapter()) == {}

    def test_what_cannot_be_tried_again_says_so(self, outside: InboundCounterpart) -> None:
        for content in ("", "x", "{}", "[1]", "null"):
            found = outside.adapter().again(content, "någonstans")
            assert found is None or isinstance(found, Unusable)

    def test_a_counterpart_that_is_down_is_no_loss_and_nobody_waits_for_it(
        self, outside: InboundCounterpart, installation: Installation
    ) -> None:
        outside.hand_in(1)
        adapter = outside.adapter()
        with outside.down(), nobody_waits():
            assert installation.take(adapter)["taken"] == 0
        assert installation.take(outside.adapter()) == {"taken": 1}

    def test_nothing_personal_is_told(
        self, outside: InboundCounterpart, installation: Installation, overheard: Overheard
    ) -> None:
        outside.hand_in(1)
        outside.hand_in_bad(2)
        adapter = outside.adapter()
        with overheard.listening():
            found = list(adapter.commands())
            installation.take(adapter)
            with outside.down():
                installation.take(adapter)
        assert outside.secrets
        overheard.check(outside.secrets)
        told = [text for one in found for text in (one.place, one.key)]
        assert not [one for one in told for secret in outside.secrets if tells(one, secret)]
        logged = _WHEN.sub("", overheard.said)
        assert not [one for one in (logged, *told) if holds_identity_number(one)]
        written = b"".join(one.read_bytes() for one in _files(installation.ledger))
        assert not [one for one in outside.secrets if one.encode() in written]

    def test_memory_does_not_grow_with_what_waits(self, outside: InboundCounterpart) -> None:
        for number in range(FEW):
            outside.hand_in(number)
        few = peak(outside.adapter().commands)
        for number in range(FEW, FEW + MANY):
            outside.hand_in(number)
        many = peak(outside.adapter().commands)
        assert (few[0], many[0]) == (FEW, FEW + MANY), "some of it is not handed in"
        assert many[1] - few[1] < MANY * MOST_REMEMBERED, "it is read as it is asked for"


class _Deaf:
    """The process dies before the source has been told what was stored."""

    def __init__(self, adapter: Inbound) -> None:
        self._adapter = adapter

    def commands(self) -> Iterator[Incoming | Unusable]:
        return self._adapter.commands()

    def taken(self, keys: object) -> None:
        raise ConnectionError

    def again(self, content: str, place: str) -> Incoming | Unusable | NotForUs | None:
        return self._adapter.again(content, place)


class _Breaking(_Deaf):
    """The process dies when it has read so many."""

    def __init__(self, adapter: Inbound, after: int) -> None:
        super().__init__(adapter)
        self._after = after

    def commands(self) -> Iterator[Incoming | Unusable]:
        yield from islice(self._adapter.commands(), self._after)
        raise ConnectionError


def _read(adapter: Inbound) -> list[Incoming]:
    return [one for one in adapter.commands() if isinstance(one, Incoming)]


def _whose(one: Incoming) -> object:
    """The child, or the part that is the child's."""
    command = one.command
    known = getattr(command, "child", None)
    return known.id if isinstance(known, Child) else getattr(command, "part", command.key)


def _files(ledger: Path) -> list[Path]:
    return [one for one in ledger.parent.glob(f"{ledger.name}*") if one.is_file()]
