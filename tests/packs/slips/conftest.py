"""How many slips the tests have tried, counted together; said when all of them are."""

from collections import Counter
from collections.abc import Callable, Iterator

import pytest
from tests.packs.slips.everywhere import EVERYWHERE
from tests.packs.slips.typos import Tally


@pytest.fixture
def tally(record_property: Callable[[str, object], None]) -> Iterator[Tally]:
    found = Tally()
    yield found
    record_property("tried", found.tried)
    record_property("right", found.right)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    counts: dict[str, Counter[str]] = {}
    for report in terminalreporter.stats.get("", ()):
        name = report.nodeid.rpartition("::")[2].partition("[")[0]
        if report.when == "teardown":
            counts.setdefault(name, Counter()).update(dict(report.user_properties))
    for name, count in sorted(counts.items()) if EVERYWHERE else ():
        tried, right = count["tried"], count["right"]
        first = f", the right word first for {100 * right / tried:.2f} %" if right else ""
        if tried:
            terminalreporter.write_line(f"{name}: {tried} tried{first}")
