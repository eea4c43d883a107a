"""What has been said of whom, so that the next night says only what is new.

It is no record: when it is lost, what is so is said anew. It holds pseudonyms, days and limits, and
of who a child is only a keyed name for what a register said: that it was the same, never what.
"""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from barnlots.detection.fetching import each

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

PREPARE = """
CREATE TABLE IF NOT EXISTS remembered.said (
    hos VARCHAR, elev VARCHAR, dag DATE NOT NULL, turn INTEGER NOT NULL, state VARCHAR NOT NULL,
    detected BOOLEAN NOT NULL, PRIMARY KEY (hos, elev)
);
SELECT hos, elev, dag, turn, state, detected FROM remembered.said LIMIT 0;
CREATE TABLE IF NOT EXISTS remembered.described (
    hos VARCHAR, elev VARCHAR, turn INTEGER NOT NULL, name VARCHAR NOT NULL,
    PRIMARY KEY (hos, elev)
);
SELECT hos, elev, turn, name FROM remembered.described LIMIT 0;
"""
# At which holder, and by which pseudonym.
Pupil = tuple[str, str]


@dataclass(frozen=True)
class Said:
    """What was last said of a pupil at a holder, for the `turn`th time."""

    day: date
    turn: int
    state: str
    detected: bool


@dataclass(frozen=True)
class Described:
    """By what name what a register says of a pupil was last told in its part, for the `turn`th
    time."""

    turn: int
    name: str


class Remembered:
    """The table of them in the database that is attached as `remembered`."""

    def __init__(self, connection: "DuckDBPyConnection") -> None:
        self._connection = connection
        # What is being read meanwhile goes on being read.
        self._writing = connection.cursor()

    def of_those_concerned(self) -> dict[Pupil, Said]:
        """Of those who are concerned now."""
        result = self._connection.execute(
            "SELECT hos, elev, dag, turn, state, detected FROM remembered.said"
            " SEMI JOIN concerned USING (hos, elev)"
        )
        return {(row[0], row[1]): Said(*row[2:]) for row in each(result)}

    def keep(self, said: Iterable[tuple[Pupil, Said]]) -> None:
        some = list(said)
        if some:
            self._writing.execute(
                "INSERT OR REPLACE INTO remembered.said SELECT unnest(?), unnest(?), unnest(?),"
                " unnest(?), unnest(?), unnest(?)",
                [
                    [pupil[0] for pupil, _ in some],
                    [pupil[1] for pupil, _ in some],
                    [one.day for _, one in some],
                    [one.turn for _, one in some],
                    [one.state for _, one in some],
                    [one.detected for _, one in some],
                ],
            )

    def among(self, parts: Collection[Pupil]) -> list[Pupil]:
        """Those of these who have been told of, or are pupils tonight."""
        result = self._connection.execute(
            "SELECT hos, elev FROM (SELECT unnest(?) AS hos, unnest(?) AS elev) SEMI JOIN"
            " (SELECT hos, elev FROM pupil UNION ALL SELECT hos, elev FROM remembered.said)"
            " USING (hos, elev) ORDER BY hos, elev",
            _columns(parts),
        )
        return [(row[0], row[1]) for row in each(result)]

    def described(self, pupils: Collection[Pupil]) -> dict[Pupil, Described]:
        """What has been told of these."""
        result = self._writing.execute(
            "SELECT hos, elev, turn, name FROM remembered.described SEMI JOIN"
            " (SELECT unnest(?) AS hos, unnest(?) AS elev) USING (hos, elev)",
            _columns(pupils),
        )
        return {(row[0], row[1]): Described(*row[2:]) for row in each(result)}

    def keep_described(self, described: Mapping[Pupil, Described]) -> None:
        if described:
            self._writing.execute(
                "INSERT OR REPLACE INTO remembered.described SELECT unnest(?), unnest(?),"
                " unnest(?), unnest(?)",
                [
                    *_columns(described),
                    [one.turn for one in described.values()],
                    [one.name for one in described.values()],
                ],
            )


def _columns(pupils: Iterable[Pupil]) -> list[list[str]]:
    some = list(pupils)
    return [[holder for holder, _ in some], [pupil for _, pupil in some]]
