"""Sieved files become one table of lessons; a row that cannot be true is told of."""

from collections.abc import Collection
from datetime import date
from typing import TYPE_CHECKING

from barnlots.detection.fetching import each
from barnlots.detection.limits import first_day
from barnlots.detection.quarantine import Fault, Quarantine
from barnlots.detection.rows import PROTECTED
from barnlots.detection.sieve import Sieved
from barnlots.model.identity import NUMBER_LIKE, spells_identity_number

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

_TYPES = {
    "hos": "VARCHAR",
    "elev": "VARCHAR",
    "dag": "DATE",
    "start": "TIME",
    "minuter": "SMALLINT",
    "giltig": "SMALLINT",
    "ogiltig": "SMALLINT",
    "ämne": "VARCHAR",
}
_SAID = f"CASE {PROTECTED} WHEN 'ja' THEN true WHEN 'nej' THEN false END"
_MOST_MINUTES = 24 * 60
_FAULTS = (
    "",
    "BL-ROW_MINUTES",
    "BL-ROW_HALF",
    "BL-ROW_SUM",
    "BL-ROW_FUTURE",
    "BL-ROW_HOLDER",
    "BL-ROW_IDENTITY",
)
# Whether a row can be true; the number is the place of its fault in the list above.
_FAULT = f"""CASE
    WHEN minuter = 0 OR minuter > {_MOST_MINUTES} THEN 1
    WHEN (giltig IS NULL) <> (ogiltig IS NULL) THEN 2
    WHEN giltig + ogiltig > minuter THEN 3
    WHEN dag > $day THEN 4
    WHEN hos NOT IN (SELECT hos FROM holder) THEN 5
    WHEN elev IN (SELECT elev FROM forbidden) THEN 6
    ELSE 0 END"""

_PREPARE = f"""
CREATE TEMP TABLE holder (hos VARCHAR);
CREATE TEMP TABLE forbidden (elev VARCHAR);
CREATE TEMP TABLE lesson (
    {", ".join(f'"{name}" {kind}' for name, kind in _TYPES.items())},
    {PROTECTED} BOOLEAN, file INTEGER, fault UTINYINT
);
"""


class Intake:
    """The table `lesson` of a connection: the rows of the four weeks that end on `day`."""

    def __init__(
        self,
        connection: "DuckDBPyConnection",
        day: date,
        holders: Collection[str],
        quarantine: Quarantine,
    ) -> None:
        self._connection, self._day, self._quarantine = connection, day, quarantine
        self._files = 0
        self.rows = 0
        connection.execute(_PREPARE)
        if holders:
            connection.execute("INSERT INTO holder SELECT unnest(?)", [sorted(holders)])

    def take(self, sieved: Sieved) -> None:
        """The rows of a file. Of a lesson that was told before, what this file says counts."""
        self.rows += sieved.rows
        self._files += 1
        since = first_day(self._day)
        said = _SAID if PROTECTED in sieved.shape.columns else "NULL"
        self._connection.execute(
            f"""INSERT INTO lesson
            SELECT * FROM (
                SELECT hos, elev, dag, start, minuter, giltig, ogiltig, "ämne",
                    {said}, $file AS file, {_FAULT} AS fault
                FROM {_reading(sieved)}
            ) WHERE fault > 0 OR dag >= $since""",
            {"file": self._files, "day": self._day, "since": since, "path": str(sieved.read)},
        )
        self._forbid_identity_numbers()
        found = self._connection.execute(
            "SELECT count(*) FROM lesson WHERE fault > 0 AND file = ?", [self._files]
        ).fetchone()
        assert found is not None
        if found[0]:
            self.rows -= found[0]
            self._tell_of_faults(sieved)
            self._connection.execute("DELETE FROM lesson WHERE fault > 0")

    def _forbid_identity_numbers(self) -> None:
        """A pupil is known by a pseudonym only."""
        looked_at = self._connection.execute(
            "SELECT DISTINCT elev FROM lesson WHERE file = ? AND fault = 0"
            " AND regexp_matches(elev, ?)",
            [self._files, NUMBER_LIKE],
        )
        forbidden = [(elev,) for (elev,) in each(looked_at) if spells_identity_number(elev)]
        if forbidden:
            self._connection.executemany("INSERT INTO forbidden VALUES (?)", forbidden)
            self._connection.execute(
                "UPDATE lesson SET fault = 6 WHERE elev IN (SELECT elev FROM forbidden)"
            )

    def _tell_of_faults(self, sieved: Sieved) -> None:
        """The file is read once more, in its order, to know in which lines they stand."""
        found = self._connection.execute(
            f"""SELECT number, fault FROM (
                SELECT row_number() OVER () - 1 AS number, {_FAULT} AS fault
                FROM {_reading(sieved)}
            ) WHERE fault > 0 ORDER BY number""",
            {"day": self._day, "path": str(sieved.read)},
        )
        for number, fault in each(found):
            line = sieved.line_of(number)
            self._quarantine.take(Fault(str(sieved.path), line, _FAULTS[fault]))


def _reading(sieved: Sieved) -> str:
    """The plain reader: what has been sieved can be read in one way only."""
    columns = ", ".join(
        f"'{name}': '{_TYPES.get(name, 'VARCHAR')}'" for name in sieved.shape.columns
    )
    delimiter = sieved.shape.delimiter.replace("\t", "\\t")
    return (
        f"read_csv($path, columns = {{{columns}}}, delim = '{delimiter}', header = true,"
        " auto_detect = false, quote = '', escape = '', nullstr = '')"
    )
