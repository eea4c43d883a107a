"""Our adapters, and the template in the documentation, pass what every adapter must."""

import json
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from typing import Any

import pytest
from tests.adapters.drop import CHILD, OTHER, csv_of, row, write
from tests.adapters.letters import Asks, Box, Register, Sender
from tests.shipped import ROOT

from barnlots.model.part import HandoverState
from barnlots.ports import Given
from barnlots_csv import Csv
from barnlots_http import Client, Limits, accepted
from barnlots_kit import (
    InboundContract,
    NetworkContract,
    OutboundContract,
    ReceiptsContract,
    ReceivedContract,
    RecordsContract,
)
from barnlots_kit.installation import NOW, TEACHER

TEMPLATE = ROOT / "docs" / "exempel" / "anslutning.py"
BRIEF = Limits(connect=5, silence=1, whole=2)
SECRET = "Rymde hemifrån i natt"


@contextmanager
def gone(folder: Path) -> Iterator[None]:
    """The folder cannot be reached, as when a disk of somebody else's is away."""
    aside = folder.with_name(folder.name + "-borta")
    folder.rename(aside)
    try:
        yield
    finally:
        aside.rename(folder)


class Files:
    """A system that leaves files."""

    secrets = (CHILD, CHILD[2:], SECRET)

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.rows = 0

    def adapter(self) -> Csv:
        # No column of this profile says who is protected: then everybody may be.
        return csv_of(self.folder, **{"övriga oskyddade": "nej"})

    def hand_in(self, number: int) -> None:
        self._add(row(CHILD, f"{SECRET} {number}"))

    def hand_in_protected(self, number: int) -> None:
        self._add(row(OTHER, f"{SECRET} {number}"))

    def hand_in_bad(self, number: int) -> None:
        self._add(row(OTHER, f"{SECRET} {number}", hemma="Vem vet"))

    def _add(self, text: str) -> None:
        file = self.folder / "oro.csv"
        if not file.exists():
            write(self.folder, [])
        with file.open("a", encoding="utf-8") as opened:
            opened.write(text + "\n")

    def down(self) -> Any:
        return gone(self.folder)


def template_of(folder: Path) -> Any:
    spec = spec_from_file_location("anslutning", TEMPLATE)
    assert spec is not None and spec.loader is not None
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module.Template(Given("mallen", "ekskolan", folder, {"mapp": "."}))


class Json:
    """A system that reads and writes JSON."""

    secrets = (SECRET,)

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        for name in ("till", "från"):
            (folder / name).mkdir()

    def adapter(self) -> Any:
        return template_of(self.folder)

    def hand_in(self, number: int) -> None:
        self._say(number, "b1", False)

    def hand_in_protected(self, number: int) -> None:
        self._say(number, "b2", True)

    def _say(self, number: int, child: str, protected: bool) -> None:
        said = {
            "child": child,
            "protected": protected,
            "seen": NOW.isoformat(),
            "by": TEACHER,
            "words": f"{SECRET} {number}",
        }
        self._add(f"{number:05}", json.dumps(said))

    def hand_in_bad(self, number: int) -> None:
        self._add(f"{number:05}", json.dumps({"words": SECRET}))

    def _add(self, name: str, text: str) -> None:
        (self.folder / "till" / f"{name}.json").write_text(text, "utf-8")

    where = ()

    def has(self) -> Collection[str]:
        return [json.loads(one)["id"] for one in self._written().values()]

    def told(self) -> str:
        return "\n".join(f"{one.name} {text}" for one, text in self._written().items())

    def lose(self, delivery: str) -> None:
        for file, text in self._written().items():
            if json.loads(text)["id"] == delivery:
                file.unlink()

    def refuses(self) -> None:
        """Whoever may write in a folder may write anything in it."""

    def becomes(self, delivery: str, state: HandoverState | None) -> None:
        """It is there, and says nothing more of it."""

    def _written(self) -> dict[Path, str]:
        return {one: one.read_text("utf-8") for one in (self.folder / "från").iterdir()}

    def down(self) -> Any:
        return gone(self.folder)


class TestCsv(InboundContract):
    def counterpart(self, folder: Path) -> Files:
        return Files(folder)


class TestTemplateIn(InboundContract):
    def counterpart(self, folder: Path) -> Json:
        return Json(folder)


class TestTemplateOut(OutboundContract):
    says = (HandoverState.DELIVERED,)

    def counterpart(self, folder: Path) -> Json:
        return Json(folder)


class TestReceipts(ReceivedContract):
    def counterpart(self, folder: Path) -> Sender:
        return Sender(Box())


class TestRecords(RecordsContract):
    def counterpart(self, folder: Path) -> Register:
        return Register()


class TestClient(NetworkContract):
    """The client that every adapter of ours has over the network."""

    def adapter(self, address: str, issuer: Path) -> Asks:
        told = {"adress": address, "certifikatutfärdare": issuer.name}
        client = Client(Given("brev", "ekskolan", issuer.parent, told), BRIEF)
        return Asks(lambda: accepted(client.post("/brev", b"{}")))


def test_the_template_is_short() -> None:
    assert len(TEMPLATE.read_text("utf-8").splitlines()) < 100


@pytest.mark.parametrize(
    "contract",
    [
        InboundContract,
        NetworkContract,
        OutboundContract,
        ReceiptsContract,
        ReceivedContract,
        RecordsContract,
    ],
)
def test_a_contract_is_of_something(contract: type[Any]) -> None:
    with pytest.raises(TypeError, match="abstract"):
        contract()
