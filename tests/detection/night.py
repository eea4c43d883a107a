"""Nights on which registers are read, in a municipality of its own."""

from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from tests.detection.register import HEADING, LAST, write
from tests.shipped import the_policy, the_reference

from barnlots.detection.children import Children
from barnlots.detection.nightly import Night, run_night
from barnlots.detection.quarantine import Quarantine
from barnlots.model.facts import Observation
from barnlots.model.part import Part
from barnlots.service import Barnlots

DAY = timedelta(days=1)


class Nights:
    """A ledger, its memory of what was said, and a clock that stands at the night that is run."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.memory = folder / "minne.duckdb"
        self.quarantine = folder / "karantan.csv"
        self._now = datetime(2026, 11, 29, 23, 59, tzinfo=UTC)
        url = f"sqlite:///{folder / 'ledger.db'}"
        self.door = Barnlots.open(url, the_policy(), the_reference(), lambda: self._now)

    def run(
        self,
        rows: Iterable[str],
        day: date = LAST,
        children: Children | None = None,
        *,
        heading: str = HEADING,
        others: bool = False,
    ) -> Night:
        file = write(self.folder / "register.csv", rows, heading)
        return self.read(day, file, children=children, others=others)

    def read(
        self, day: date, *files: Path, children: Children | None = None, others: bool = False
    ) -> Night:
        self._now = datetime(day.year, day.month, day.day, 23, 59, tzinfo=UTC)
        with Quarantine(self.quarantine) as quarantine:
            return run_night(
                self.door,
                files,
                day,
                self.memory,
                quarantine,
                children=children,
                others_unprotected=others,
            )

    def quarantined(self) -> list[str]:
        """What is listed, without the heading: line and code."""
        if not self.quarantine.exists():
            return []
        listed = self.quarantine.read_text(encoding="utf-8").splitlines()[1:]
        return [";".join(row.split(";")[1:3]) for row in listed]

    def part(self, pupil: str, holder: str = "ekskolan") -> Part | None:
        with self.door.ledger.read() as ledger:
            return ledger.part(f"{pupil}/{holder}")

    def heard(self, pupil: str, holder: str = "ekskolan") -> list[Observation]:
        """What has been observed of a pupil, oldest first."""
        part = self.part(pupil, holder)
        return list(part.observations) if part is not None else []

    def answers(self, pupil: str, holder: str = "ekskolan") -> dict[str, object]:
        """What was said last, fact by fact."""
        last = self.heard(pupil, holder)[-1]
        return {one.fact: one.unknown if one.value is None else one.value for one in last.answers}
