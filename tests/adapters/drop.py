"""A folder that somebody else fills, read into a ledger of the shipped policy."""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from bench.hostile import HEADER
from tests.failures.house import House

from barnlots.ports import Given, Incoming, Receivers, Source, Unusable
from barnlots.store import quarantine
from barnlots.store.quarantine import Quarantined
from barnlots.worker.calling import Caller
from barnlots.worker.intake import take_in, try_again
from barnlots_csv import Csv
from barnlots_csv.profile import shipped_profiles

# Example patients of the Swedish FHIR base profiles (CC0): a child, and one of protected identity.
CHILD, OTHER = "200302022389", "200001252386"
KEY = b"en hemlighet i prov"
NAME = "samtalen"
NAMES = "oro*.csv, natt*.csv, fel.csv"
PROFILES = shipped_profiles()
NOW = datetime(2026, 9, 15, 8, 30, tzinfo=UTC)


def row(number: str = CHILD, words: str = "Mamma är borta", **cells: str) -> str:
    """A row of the profile prorenata-lik."""
    said = {"sett": "2026-09-14 08:25", "av": "larare-ekskolan", "hemma": "", "bär": "", **cells}
    rest = said["hemma"], said["bär"], said.get("tiga", ""), said.get("svårt", "")
    return ",".join((number, said["sett"], said["av"], words, *rest))


def given(folder: Path, **settings: str) -> Given:
    told = {"mapp": ".", "profil": "prorenata-lik", "övriga oskyddade": "ja", "filnamn": NAMES}
    told |= settings
    return Given(NAME, "ekskolan", folder, told, {"nyckel": KEY})


def csv_of(folder: Path, **settings: str) -> Csv:
    return Csv(given(folder, **settings), lambda: NOW)


def write(
    folder: Path,
    rows: Sequence[str | bytes],
    name: str = "oro.csv",
    *,
    header: str = HEADER,
    encoding: str = "utf-8",
    ready: bool = True,
) -> Path:
    lines = [one if isinstance(one, bytes) else one.encode(encoding) for one in (header, *rows)]
    file = folder / name
    file.write_bytes(b"".join(one + b"\n" for one in lines))
    if ready:
        (folder / f"{name}.klar").touch()
    return file


def read(csv: Csv) -> list[Incoming | Unusable]:
    """All of it, and confirmed."""
    found = list(csv.commands())
    csv.taken([one.key for one in found])
    return found


@dataclass
class Drop:
    """An installation with one such folder."""

    folder: Path
    make: Callable[[Path], Csv] = csv_of
    house: House = field(init=False)

    def __post_init__(self) -> None:
        self.inbox = self.folder / "in"
        self.inbox.mkdir()
        self.house = House(self.folder)
        self.csv = self.make(self.inbox)

    def close(self) -> None:
        self.house.barnlots.close()

    @property
    def source(self) -> Source:
        return Source(self.csv, "ekskolan", "exempelkommun-utbildning", "rektor-ekskolan")

    def take(self) -> Counter[str]:
        outside = Receivers(inbound={NAME: self.source})
        return Counter(take_in(self.house.barnlots, outside, Caller(), self.house.now))

    def again(self) -> Counter[str]:
        return Counter(try_again(self.house.barnlots, NAME, self.source, Caller(), self.house.now))

    def waiting(self) -> list[Quarantined]:
        with self.house.barnlots.ledger.read() as reader:
            found = quarantine.waiting(reader, NAME, most=10_000)
        return sorted(found, key=lambda one: int(one.place.partition(":")[2]))
