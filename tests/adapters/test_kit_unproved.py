"""What the kit could not try is told: by the test, and at the end of the run."""

from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import pytest
from tests.adapters import test_contracts

from barnlots_kit import Installation, pytest_terminal_summary
from barnlots_kit.unproved import UNPROVED


class Terminal:
    """What stands on it, and a run of three tests that passed."""

    def __init__(self) -> None:
        self.lines = list[str]()

    def getreports(self, outcome: str) -> list[Any]:
        assert outcome == "passed"
        told = [(UNPROVED, "its receiver refuses nothing")]
        return [
            SimpleNamespace(nodeid="t.py::TestUt::test_a", user_properties=told),
            SimpleNamespace(nodeid="t.py::TestUt::test_b", user_properties=told),
            SimpleNamespace(nodeid="t.py::TestUt::test_c", user_properties=[("annat", "x")]),
        ]

    def section(self, title: str, **_: bool) -> None:
        self.lines.append(title)

    def line(self, text: str, **_: bool) -> None:
        self.lines.append(text)


def test_the_end_of_the_run_says_what_is_unproved_once_for_each_class() -> None:
    terminal = Terminal()
    pytest_terminal_summary(cast(pytest.TerminalReporter, terminal))
    assert terminal.lines == [UNPROVED, "t.py::TestUt: its receiver refuses nothing"]


@pytest.mark.parametrize(
    "test",
    [
        "test_what_the_receiver_refuses_is_for_a_person",
        "test_a_word_that_nobody_knows_is_not_that_it_is_registered",
    ],
)
def test_a_receiver_that_cannot_is_recorded(
    tmp_path: Path, installation: Installation, test: str
) -> None:
    recorded = list[tuple[str, object]]()
    check = getattr(test_contracts.TestTemplateOut(), test)
    check(
        test_contracts.Json(tmp_path), installation, lambda name, why: recorded.append((name, why))
    )
    assert [name for name, _ in recorded] == [UNPROVED]
