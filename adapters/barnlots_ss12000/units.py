"""The file that says which of our organisations each school unit of the server is.

A school's unit has people of several organisations of ours: secrecy runs between the school, the
pupil health and its medical branch (OSL 8 kap. 2 §).
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from barnlots.model.errors import BarnlotsError
from barnlots.packs.folder import read_bytes, read_held
from barnlots.packs.hold import check_unique
from barnlots.packs.report import Report
from barnlots.packs.shapes import Key, Kind, Shape
from barnlots_ss12000.server import Server
from barnlots_ss12000.shapes import PRESCHOOL, Organisation

UNIT, SCHOOL, HEALTH, MEDICAL = "skolenhet", "skola", "elevhälsa", "medicinsk gren"
_UNIT = Shape(
    "en skolenhet",
    (
        Key(UNIT, Kind.TEXT, True),
        Key(SCHOOL, Kind.TEXT, True),
        Key(HEALTH, Kind.TEXT),
        Key(MEDICAL, Kind.TEXT),
    ),
)
_UNITS = Shape("en fil med skolenheter", (Key("skolenheter", Kind.RECORDS, True, _UNIT),))


class UnknownUnit(BarnlotsError):
    """The server has no school unit of that name."""


@dataclass(frozen=True)
class Unit:
    """`name` is its code (skolenhetskod) or its id in the server; `organisations` are ours, by
    what they are to it. Of a preschool nobody knows before the server has said so."""

    name: str
    organisations: Mapping[str, str]
    preschool: bool = False

    @property
    def school(self) -> str:
        return self.organisations[SCHOOL]


def read_units(path: Path) -> tuple[Unit, ...]:
    """Raises SourceError with everything that is wrong in the file."""
    report = Report()
    record = read_held(read_bytes(path), str(path), _UNITS, report)
    records = record.records("skolenheter")
    check_unique(records, (UNIT,), report)
    report.raise_if_any()
    return tuple(
        Unit(
            one.text(UNIT),
            {key: one.text(key) for key in (SCHOOL, HEALTH, MEDICAL) if one.text(key)},
        )
        for one in records
    )


def found(server: Server, units: tuple[Unit, ...]) -> dict[str, Unit]:
    """The units by their id in the server. Raises Lacking, NoAnswer, and UnknownUnit for one that
    the server does not have."""
    by_name = {one.name: one for one in units}
    there = dict[str, Unit]()
    for one in server.all("organisations", Organisation):
        unit = by_name.get(one.id) or by_name.get(one.school_unit_code)
        if unit is not None:
            there[one.id] = replace(unit, preschool=one.school_types == (PRESCHOOL,))
    known = {one.name for one in there.values()}
    missing = [one.name for one in units if one.name not in known]
    if missing:
        raise UnknownUnit("BL-I602", enheter=", ".join(missing[:5]))
    return there
