"""An adapter is somebody else's: it hangs, crashes or leaves, and all of it is only no answer."""

import json
import sys
import threading
from collections.abc import Callable
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from barnlots.model.errors import UNFORESEEN, BarnlotsError
from barnlots.ports import Declined
from barnlots.worker.backoff import FIRST, LONGEST, backoff
from barnlots.worker.calling import MOST_HANGING, OUT_OF_REACH, TOO_LATE, Caller, Unanswered


def crash() -> object:
    raise ValueError


def leave() -> object:
    sys.exit(3)


def decline() -> object:
    raise Declined


@pytest.mark.parametrize(
    ("question", "error"), [(crash, Unanswered), (leave, Unanswered), (decline, Declined)]
)
def test_what_goes_wrong_is_no_answer(
    question: Callable[[], object], error: type[Exception]
) -> None:
    with pytest.raises(error):
        Caller().ask("bup", question)


@pytest.mark.parametrize(
    ("error", "why"),
    [
        (BarnlotsError("BL-I301"), "BL-I301"),
        (BarnlotsError("Anna"), None),
        (ValueError("Anna"), None),
        (FileNotFoundError(2, "Anna"), OUT_OF_REACH),
        (ConnectionRefusedError("Anna"), OUT_OF_REACH),
    ],
)
def test_why_there_was_no_answer_is_told_by_its_code_alone(
    error: Exception, why: str | None, caplog: pytest.LogCaptureFixture
) -> None:
    def fail() -> None:
        raise error

    with caplog.at_level("DEBUG"), pytest.raises(Unanswered) as unanswered:
        Caller().ask("bup", fail)
    assert unanswered.value.why == why
    told = json.loads(caplog.messages[-1])
    assert (told["event"], told["asked"], told["error"]) == (
        "not_answered",
        "bup",
        why or UNFORESEEN,
    )
    of_ours = isinstance(error, BarnlotsError)
    assert told.get("kind") == (None if of_ours else type(error).__name__)
    assert "Anna" not in caplog.text and "Anna" not in repr(unanswered.value)


def test_an_answer_is_an_answer() -> None:
    assert Caller().ask("bup", lambda: None) is None
    assert Caller().ask("bup", lambda: 7) == 7


def test_one_that_hangs_is_left_and_with_too_many_left_nobody_is_called(
    caplog: pytest.LogCaptureFixture,
) -> None:
    released, called = threading.Event(), []

    def hang() -> None:
        called.append(1)
        released.wait()

    caller = Caller(limit=0.01)
    for _ in range(MOST_HANGING + 2):
        with pytest.raises(Unanswered):
            caller.ask("bup", hang)
    assert len(called) == MOST_HANGING
    late = [json.loads(one)["error"] for one in caplog.messages]
    assert late == [TOO_LATE] * MOST_HANGING
    assert caller.ask("socialtjänst", lambda: 1) == 1, "another receiver is not to blame"
    hanging = [one for one in threading.enumerate() if one.name == "barnlots-bup"]
    released.set()
    for thread in hanging:
        thread.join()
    assert caller.ask("bup", lambda: 1) == 1


def test_one_delivery_that_hangs_stops_no_other_to_the_same_receiver() -> None:
    released, called = threading.Event(), []

    def hang() -> None:
        called.append(1)
        released.wait()

    caller = Caller(limit=0.05)
    for _ in range(MOST_HANGING + 2):
        with pytest.raises(Unanswered):
            caller.ask("bup", hang, "överlämning-1")
        assert caller.ask("bup", lambda: 1, "överlämning-2") == 1
    assert len(called) == 1, "while it hangs it is not asked again"
    hanging = [one for one in threading.enumerate() if one.name == "barnlots-bup"]
    released.set()
    for thread in hanging:
        thread.join()
    assert caller.ask("bup", lambda: 7, "överlämning-1") == 7


@given(st.integers(0, 10**6), st.floats(0, 1))
def test_a_wait_is_spread_and_never_longer_than_the_longest(attempts: int, chance: float) -> None:
    assert FIRST / 2 <= backoff(attempts, chance) <= LONGEST
    assert backoff(attempts, 0) == backoff(attempts, 1) / 2
    assert backoff(attempts, 1) <= backoff(attempts + 1, 1)


def test_the_waits_begin_with_seconds_and_end_with_hours() -> None:
    waits = [backoff(number, 1).total_seconds() for number in range(1, 13)]
    assert waits == [5, 10, 20, 40, 80, 160, 320, 640, 1280, 2560, 3600, 3600]
    assert timedelta(hours=1) == LONGEST
