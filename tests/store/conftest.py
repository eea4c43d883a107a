"""An empty ledger, in each of the databases that it can be kept in; and one to be harmed."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.store.tampering import Harm, emptied, fill
from tests.store.values import evolve

from barnlots.store import Ledger


@pytest.fixture
def ledger(url: str) -> Iterator[Ledger]:
    opened = Ledger.open(url, evolve)
    yield opened
    opened.close()


@pytest.fixture(scope="session")
def untouched(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A ledger with something in every table, for nobody to write to."""
    file = tmp_path_factory.mktemp("hel") / "hel.db"
    ledger = Ledger.open(f"sqlite:///{file}", evolve)
    fill(ledger)
    ledger.close()
    emptied(file)
    return file


@pytest.fixture
def harm(untouched: Path, tmp_path: Path) -> Iterator[Harm]:
    """A copy of it that may be written to."""
    made = Harm(untouched, tmp_path)
    yield made
    made.close()
