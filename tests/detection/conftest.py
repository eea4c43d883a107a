"""A door of its own for each test, and a night at which it is run."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.detection.night import Nights


@pytest.fixture
def nights(tmp_path: Path) -> Iterator[Nights]:
    made = Nights(tmp_path)
    with made.door:
        yield made
