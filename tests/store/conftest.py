"""An empty ledger in a directory of its own."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from barnlots.store import Ledger


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "liggare.db"


@pytest.fixture
def url(file: Path) -> str:
    return f"sqlite:///{file}"


@pytest.fixture
def ledger(url: str) -> Iterator[Ledger]:
    opened = Ledger.open(url)
    yield opened
    opened.close()
