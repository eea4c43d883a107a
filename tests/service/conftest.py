"""An installation of its own for each test, with the shipped policy."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.failures.house import House


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    made = House(tmp_path)
    yield made
    made.barnlots.close()
