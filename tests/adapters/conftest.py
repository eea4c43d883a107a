"""A folder and a ledger of its own for each test."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.adapters.drop import Drop
from tests.adapters.school import Installed, School
from tests.adapters.serving import serving


@pytest.fixture
def drop(tmp_path: Path) -> Iterator[Drop]:
    made = Drop(tmp_path)
    yield made
    made.close()


@pytest.fixture
def installed(tmp_path: Path) -> Iterator[Installed]:
    """A school system that answers, with one school unit."""
    school = School()
    school.unit("ek")
    with serving(school) as server:
        yield Installed(school, server, tmp_path)
