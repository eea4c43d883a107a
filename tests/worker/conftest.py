"""A post office of its own for each test."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.worker.post import Post


@pytest.fixture
def post(tmp_path: Path) -> Iterator[Post]:
    made = Post(tmp_path)
    yield made
    made.close()
