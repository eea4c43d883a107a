"""An installation of its own for each test, and crashes that are taken back afterwards."""

from collections.abc import Callable, Hashable, Iterator
from pathlib import Path

import pytest
from tests.failures.house import House
from tests.shipped import the_policy

from barnlots.kernel.evaluate import Interpreter, interpreter_of
from barnlots.model.truth import Truth
from barnlots.policy.situation import Situation

Break = Callable[[str, Hashable], None]


class Crash(Exception):
    """Not one of ours: what a fault nobody thought of looks like."""


def crash(_: Situation) -> Truth:
    raise Crash


@pytest.fixture
def house(tmp_path: Path, url: str) -> Iterator[House]:
    """On each of the databases."""
    made = House(tmp_path, url=url)
    yield made
    made.barnlots.close()


@pytest.fixture
def broken(monkeypatch: pytest.MonkeyPatch) -> Break:
    """Let one condition of the shipped policy crash: ("rules", id), ("guards", place) and so on."""

    def break_one(table: str, name: Hashable) -> None:
        interpreter: Interpreter = interpreter_of(the_policy())
        conditions = getattr(interpreter, table)
        assert name in conditions
        monkeypatch.setitem(conditions, name, crash)

    return break_one
