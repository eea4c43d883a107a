"""A profile: what the columns of one system's file mean, as data.

A profile names columns and the facts of the policy; it never names a child or a person.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path

from barnlots.model.facts import Source
from barnlots.packs.folder import read_bytes, read_held
from barnlots.packs.hold import check_unique
from barnlots.packs.meanings import meanings
from barnlots.packs.report import Report
from barnlots.packs.shapes import Key, Kind, Record, Shape

ENCODINGS = ("utf-8", "cp1252")
DELIMITERS = {"komma": ",", "semikolon": ";", "tabb": "\t"}
DELTA, FULL = "delta", "hela"

_FACT = Shape(
    "ett fakta i en profil",
    (
        Key("fakta", Kind.TEXT, True),
        Key("kolumn", Kind.TEXT, True),
        Key("svar", Kind.WORDS),
    ),
)
_PROFILE = Shape(
    "en kolumnprofil",
    (
        Key("profil", Kind.TEXT, True),
        Key("kodning", Kind.TEXT, True, options=ENCODINGS),
        Key("avgränsare", Kind.TEXT, True, options=tuple(DELIMITERS)),
        Key("laddning", Kind.TEXT, True, options=(DELTA, FULL)),
        Key("personnummer", Kind.TEXT, True),
        Key("sett", Kind.TEXT, True),
        Key("källa", Kind.TEXT, True, options=tuple(one.value for one in Source)),
        Key("uppdrag", Kind.TEXT),
        Key("ord", Kind.TEXT),
        Key("gäller", Kind.TEXT),
        Key("årskurs", Kind.TEXT),
        Key("fakta", Kind.RECORDS, False, _FACT),
    ),
)
_COLUMNS = ("personnummer", "sett", "uppdrag", "ord", "gäller", "årskurs")


@dataclass(frozen=True)
class FactColumn:
    """`answers` says what a cell means; without any, the cell is the answer."""

    fact: str
    column: str
    answers: Mapping[str, str]


@dataclass(frozen=True)
class Profile:
    """`columns` are by what they hold (`personnummer`, `sett` …), each with its name in the file's
    first row. `full` says that every file has everything there is, and not only what is new."""

    name: str
    encoding: str
    delimiter: str
    full: bool
    source: Source
    columns: Mapping[str, str]
    facts: tuple[FactColumn, ...]

    @property
    def wanted(self) -> tuple[str, ...]:
        """Every column that a file must have."""
        return tuple(dict.fromkeys((*self.columns.values(), *(one.column for one in self.facts))))


def shipped_profiles() -> Mapping[str, Path]:
    """The profiles that come with the adapter, by name."""
    folder = Path(str(files("barnlots_csv"))) / "profiler"
    return {one.stem: one for one in sorted(folder.glob("*.yaml"))}


def read_profile(path: Path) -> Profile:
    """The profile in the file. Raises SourceError with everything that is wrong in it."""
    report = Report()
    record = read_held(read_bytes(path), str(path), _PROFILE, report)
    facts = record.records("fakta")
    check_unique(facts, ("fakta",), report)
    found = tuple(_fact(one, report) for one in facts)
    if not found and not record.text("ord"):
        report.add("BL-I222", record.place)
    report.raise_if_any()
    return Profile(
        name=record.text("profil"),
        encoding=record.text("kodning"),
        delimiter=DELIMITERS[record.text("avgränsare")],
        full=record.text("laddning") == FULL,
        source=Source(record.text("källa")),
        columns={one: record.text(one) for one in _COLUMNS if record.text(one)},
        facts=found,
    )


def _fact(record: Record, report: Report) -> FactColumn:
    answers = {cell: one.text for cell, one in meanings(record, "svar", report).items()}
    return FactColumn(record.text("fakta"), record.text("kolumn"), answers)
