"""The twenty vignettes routed once, and an empty ledger for what is said afterwards."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.shipped import VIGNETTES
from tests.vignettes.routed import PARAPHRASES, Routed, Tried

Cases = dict[str, Routed]


@pytest.fixture(scope="session")
def vignettes(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Cases]:
    yield from _route_all(tmp_path_factory.mktemp("vinjetter"), VIGNETTES)


@pytest.fixture(scope="session")
def paraphrases(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Cases]:
    yield from _route_all(tmp_path_factory.mktemp("omskrivningar"), PARAPHRASES)


@pytest.fixture
def tried(tmp_path: Path) -> Iterator[Tried]:
    one = Tried(tmp_path)
    with one.rehearsal.barnlots:
        yield one


def _route_all(folder: Path, files: tuple[Path, ...]) -> Iterator[Cases]:
    one = Tried(folder)
    with one.rehearsal.barnlots:
        yield {path.stem: one.route(path.stem) for path in files}
