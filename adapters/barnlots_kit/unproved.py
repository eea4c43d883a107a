"""What a counterpart cannot do leaves a promise unproved, and the end of the run says which."""

from collections.abc import Callable

import pytest

UNPROVED = "barnlots_kit: obevisat"
Record = Callable[[str, object], None]


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """A line for each promise that nobody has tried, and of which class."""
    lines = [
        f"{one.nodeid.rpartition('::')[0]}: {why}"
        for one in terminalreporter.getreports("passed")
        for name, why in one.user_properties
        if name == UNPROVED
    ]
    if lines:
        terminalreporter.section(UNPROVED, yellow=True)
        for line in sorted(set(lines)):
            terminalreporter.line(line, yellow=True)
