"""A decision is stored whole or not at all, and nobody's words are lost to somebody else's."""

import sys
import threading
from collections.abc import Iterable
from datetime import timedelta

import pytest
from tests.failures.house import CHILD, DOCTOR, MENTOR, NURSE, PART, House, kinds, noticed

from barnlots.model import commands as c
from barnlots.model import events as e
from barnlots.model.delivery import DeliveryState
from barnlots.model.errors import Conflict, NotFound, Refused
from barnlots.model.facts import Value
from barnlots.model.part import HandoverState
from barnlots.model.people import ENGINE, Actor
from barnlots.store import Decided, check_projections
from barnlots.store.transaction import Transaction
from barnlots.worker.drain import pass_deadlines

DANGER: dict[str, Value] = {"sagt om livet": "planer"}
QUIET: dict[str, Value] = {"förändring i humör": "ny"}


class Burst(Exception):
    """Not one of ours."""


def take_over(house: House, **more: str) -> c.OpenReceived:
    (handover,) = (one.id for one in house.part().handovers.values() if one.way == "oro-för-suicid")
    given = {"case": "ärende-1", "holder": "bup", "handover": handover, "sender_part": PART}
    return c.OpenReceived.model_validate(
        {"key": house.key(), "child": CHILD, "coordinator": MENTOR, **given, **more}
    )


def test_an_exception_in_the_middle_of_a_decision_leaves_nothing(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    house.see(QUIET)
    before = (house.part(), house.events())
    with monkeypatch.context() as meanwhile:

        def burst(*_: object) -> None:
            raise Burst

        meanwhile.setattr(sys.modules["barnlots.kernel.decide"], "keep_promises", burst)
        with pytest.raises(Burst):
            house.do(c.Record(key="samma", part=PART, noticed=(noticed(DANGER),)))
    assert (house.part(), house.events()) == before
    # The same command, sent again, is done: its key was not used up.
    assert not house.do(c.Record(key="samma", part=PART, noticed=(noticed(DANGER),))).again
    assert "oro-för-suicid" in house.part().ways


def test_an_exception_while_it_is_written_leaves_nothing(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as meanwhile:

        def burst(*_: object) -> None:
            raise Burst

        meanwhile.setattr("barnlots.store.transaction.write_why", burst)
        with pytest.raises(Burst):
            house.see(DANGER)
    assert house.find(PART) is None and not house.events()
    house.see(DANGER)
    assert check_projections(house.barnlots.ledger) == ()


def test_taking_over_is_two_parts_or_none(house: House) -> None:
    house.see(DANGER)
    before = house.part()
    house.do(take_over(house), DOCTOR)
    after = house.part()
    assert house.part("ärende-1/bup").accountable == DOCTOR
    (handover,) = (one for one in after.handovers.values() if one.way == "oro-för-suicid")
    assert (handover.state, handover.received_by) == (HandoverState.RECEIVED, DOCTOR)
    assert before.ways["oro-för-suicid"].step != after.ways["oro-för-suicid"].step
    with house.barnlots.ledger.read() as ledger:
        states = {one.id: one.state for one in ledger.deliveries()}
    assert states[handover.id] is DeliveryState.RECEIVED


@pytest.mark.parametrize(
    ("actor", "changed", "error"),
    [
        ("lakare-vc", {"holder": "bup"}, Refused),
        ("polis-polisen", {"holder": "polisen"}, Refused),
        (DOCTOR, {"handover": "ingen sådan"}, NotFound),
        (DOCTOR, {"sender_part": "ingen/sådan"}, NotFound),
        (DOCTOR, {"case": "ett-annat-barn"}, NotFound),
    ],
)
def test_a_takeover_that_cannot_be_acknowledged_opens_nothing(
    house: House, actor: str, changed: dict[str, str], error: type[Exception]
) -> None:
    house.see(DANGER)
    before = house.events()
    with pytest.raises(error):
        house.do(take_over(house, **changed), actor)
    assert house.events() == before
    with house.barnlots.ledger.read() as ledger:
        assert [one.id for case in ledger.cases() for one in ledger.parts_of(case)] == [PART]


def test_only_one_of_two_takes_over(house: House) -> None:
    house.see(DANGER)
    first, second = take_over(house), take_over(house)
    house.do(first, DOCTOR)
    with pytest.raises(Refused, match="BL-C009"):
        house.do(second, "psykolog-i-varden-bup")
    part = house.part("ärende-1/bup")
    assert part.accountable == DOCTOR
    assert [one.by for one in part.received.values()] == [DOCTOR]


def all_at_once(works: Iterable[threading.Thread]) -> None:
    threads = list(works)
    for one in threads:
        one.start()
    for one in threads:
        one.join(timeout=60)
    assert not [one for one in threads if one.is_alive()]


@pytest.mark.parametrize("doors", [1, 2])
def test_everybody_who_speaks_at_the_same_time_is_heard(house: House, doors: int) -> None:
    house.see(QUIET)
    open_doors = [house.barnlots] if doors == 1 else [house.another(), house.another()]
    threads, each, failed = 6, 4, list[BaseException]()
    start = threading.Barrier(threads)

    def speak(number: int) -> None:
        try:
            start.wait(timeout=30)
            for turn in range(each):
                command = c.Record(
                    key=f"{number}/{turn}", part=PART, noticed=(noticed({"brott": "känt"}),)
                )
                open_doors[number % doors].handle(command, Actor(assignment=MENTOR))
        except BaseException as error:
            failed.append(error)

    all_at_once(threading.Thread(target=speak, args=(one,)) for one in range(threads))
    assert failed == []
    assert len(house.part().observations) == 1 + threads * each
    assert [one.sequence for one in house.events()] == list(range(1, house.part().version + 1))
    assert check_projections(house.barnlots.ledger) == ()
    for one in open_doors:
        one.close()


def test_the_same_key_at_the_same_time_is_done_once(house: House) -> None:
    house.see(QUIET)
    start, again = threading.Barrier(4), list[bool]()

    def speak() -> None:
        command = c.Record(key="en och samma", part=PART, noticed=(noticed(DANGER),))
        start.wait(timeout=30)
        again.append(house.barnlots.handle(command, Actor(assignment=MENTOR)).again)

    all_at_once(threading.Thread(target=speak) for _ in range(4))
    assert sorted(again) == [False, True, True, True]
    assert len(house.part().observations) == 2


@pytest.mark.parametrize(("conflicts", "heard"), [(1, True), (7, True), (8, False)])
def test_a_conflict_is_decided_again_on_what_is_then_true(
    house: House, monkeypatch: pytest.MonkeyPatch, conflicts: int, heard: bool
) -> None:
    house.see(QUIET)
    append, left = Transaction.append, [conflicts]

    def sometimes(self: Transaction, decided: Decided) -> None:
        if left[0]:
            left[0] -= 1
            raise Conflict("BL-K001", delen=PART)
        append(self, decided)

    monkeypatch.setattr(Transaction, "append", sometimes)
    if heard:
        house.see(DANGER)
        assert "oro-för-suicid" in house.part().ways
    else:
        with pytest.raises(Conflict):
            house.see(DANGER)


def test_one_part_that_cannot_be_decided_does_not_hold_up_the_deadlines_of_others(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    house.see(DANGER)
    house.see(DANGER, case="ärende-2", holder="emi", actor=NURSE)
    house.now += timedelta(hours=2)
    handle = house.barnlots.handle

    def sometimes(command: c.Command, _: Actor) -> object:
        if c.part_of(command) == PART:
            raise Burst
        return handle(command, ENGINE)

    monkeypatch.setattr(house.barnlots, "handle", sometimes)
    assert pass_deadlines(house.barnlots, house.now).count > 0
    assert kinds(house.events("ärende-2/emi"), e.DeadlineMissed)
    assert not kinds(house.events(), e.DeadlineMissed)
    monkeypatch.undo()
    pass_deadlines(house.barnlots, house.now)
    assert kinds(house.events(), e.DeadlineMissed), "what could not be told then is told now"


def test_a_clock_that_is_fast_uses_up_no_deadline(house: House) -> None:
    house.see(DANGER)
    assert pass_deadlines(house.barnlots, house.now + timedelta(days=1)).count == 0
    house.now += timedelta(days=1)
    assert pass_deadlines(house.barnlots, house.now).count > 0
    assert pass_deadlines(house.barnlots, house.now).count == 0
