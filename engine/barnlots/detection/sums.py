"""Lessons added up by pupil and holder: what was missed, when, and what nobody has registered."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from barnlots.detection.fetching import each
from barnlots.detection.limits import Limits

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

# Two lessons of a day that begin within the same twelve minutes may be one that is told twice.
_SLOTS = "bit_count(bit_or(1::HUGEINT << (epoch(start)::INTEGER // 720)))"
# How the lesson was: 0 present, 1 partly or wholly away, 2 wholly, and -1 when nobody knows.
_LESSON = """CASE WHEN giltig IS NULL THEN -1 WHEN giltig + ogiltig = 0 THEN 0
    WHEN giltig + ogiltig = minuter THEN 2 ELSE 1 END"""

_DAYS = f"""
SELECT hos, elev, dag,
    sum(minuter)::INTEGER AS offered,
    coalesce(sum(giltig), 0)::INTEGER AS valid,
    coalesce(sum(ogiltig), 0)::INTEGER AS invalid,
    coalesce(sum(minuter) FILTER (giltig IS NULL), 0)::INTEGER AS unregistered,
    (count(*) FILTER (giltig + ogiltig > 0))::SMALLINT AS missed,
    arg_min({_LESSON}, start) = 0 AND arg_max({_LESSON}, start) = 2 AS left_early,
    count(*) > {_SLOTS} AS doubtful
FROM lesson"""
_MINE = "(hos, elev, dag) IN (SELECT (hos, elev, dag) FROM doubtful)"
_ONCE = f"""
CREATE OR REPLACE TEMP TABLE doubtful AS SELECT hos, elev, dag FROM school_day WHERE doubtful;
DELETE FROM lesson WHERE rowid IN (
    SELECT id FROM (
        SELECT rowid AS id, row_number() OVER (
            PARTITION BY hos, elev, dag, start ORDER BY file DESC, rowid DESC
        ) AS place
        FROM lesson WHERE {_MINE}
    ) WHERE place > 1
);
DELETE FROM school_day WHERE doubtful;
INSERT INTO school_day {_DAYS} WHERE {_MINE} GROUP BY hos, elev, dag;
"""

_PUPILS = f"""
CREATE OR REPLACE TEMP TABLE pupil AS
SELECT hos, elev, min(dag) AS first, max(dag) AS last,
    sum(offered)::INTEGER AS offered, sum(valid)::INTEGER AS valid,
    sum(invalid)::INTEGER AS invalid, sum(unregistered)::INTEGER AS unregistered,
    sum(missed)::INTEGER AS missed,
    (count(*) FILTER (missed > 0))::INTEGER AS days_away,
    (count(*) FILTER (missed = 0 AND unregistered > 0))::INTEGER AS days_unknown,
    (count(*) FILTER (left_early))::INTEGER AS left_early,
    max(dag) FILTER (invalid > 0) AS last_invalid,
    [{", ".join(f"count(*) FILTER (missed > 0 AND isodow(dag) = {n})" for n in range(1, 8))}]
        AS weekdays
FROM school_day GROUP BY hos, elev
"""

# Those of whom anything could be said, the unregistered minutes counted as if they were absence.
_CONCERNED = """
CREATE OR REPLACE TEMP TABLE concerned AS
SELECT hos, elev FROM pupil
WHERE valid + invalid + unregistered >= least($early, $minutes)
    OR invalid + unregistered >= least($early_invalid, $invalid)
    OR days_away + days_unknown >= least($days, $in_a_row)
    OR list_max(weekdays) >= $pattern
    OR left_early >= $leaves
UNION SELECT hos, elev FROM topic
UNION SELECT hos, elev FROM remembered.said SEMI JOIN pupil USING (hos, elev) WHERE detected
"""
_TOPICS = """
CREATE OR REPLACE TEMP TABLE topic AS
SELECT hos, elev, arg_max(subject, away) AS subject, max(away) AS away,
    arg_max(days, away) AS days
FROM (
    SELECT hos, elev, "ämne" AS subject, sum(giltig + ogiltig)::INTEGER AS away,
        count(DISTINCT dag)::INTEGER AS days
    FROM lesson SEMI JOIN (SELECT hos, elev FROM pupil WHERE days_away >= $pattern)
        USING (hos, elev)
    WHERE giltig + ogiltig > 0 AND "ämne" IS NOT NULL
    GROUP BY ALL
)
WHERE days >= $pattern GROUP BY hos, elev
"""


def _stretches(name: str, away: str) -> str:
    """The longest run of the pupil's own school days on which it was `away`."""
    return f"""
CREATE OR REPLACE TEMP TABLE {name} AS
SELECT hos, elev, max(days) AS days, arg_max(since, days) AS since, arg_max(until, days) AS until
FROM (
    SELECT hos, elev, count(*)::INTEGER AS days, min(dag) AS since, max(dag) AS until
    FROM (
        SELECT hos, elev, dag, place - row_number() OVER (
            PARTITION BY hos, elev ORDER BY dag
        ) AS run
        FROM (
            SELECT hos, elev, dag, {away} AS away,
                row_number() OVER (PARTITION BY hos, elev ORDER BY dag) AS place
            FROM school_day SEMI JOIN concerned USING (hos, elev)
        ) WHERE away
    ) GROUP BY hos, elev, run
) GROUP BY hos, elev
"""


_ALL = """
SELECT hos, elev, first, last, offered, valid, invalid, unregistered, missed, days_away,
    days_unknown, left_early, last_invalid, weekdays,
    coalesce(stretch.days, 0), stretch.since, stretch.until, coalesce(reach.days, 0),
    topic.subject, coalesce(topic.away, 0), coalesce(topic.days, 0), coalesce(dates, [])
FROM pupil SEMI JOIN concerned USING (hos, elev)
LEFT JOIN stretch USING (hos, elev) LEFT JOIN reach USING (hos, elev)
LEFT JOIN topic USING (hos, elev)
LEFT JOIN (
    SELECT hos, elev, list(dag ORDER BY dag) AS dates
    FROM school_day SEMI JOIN concerned USING (hos, elev) WHERE missed > 0 GROUP BY hos, elev
) USING (hos, elev)
ORDER BY hos, elev
"""


_PROTECTED = """
SELECT elev, bool_or(skyddad) FROM lesson
WHERE skyddad OR (NOT skyddad AND elev IN (SELECT elev FROM concerned))
GROUP BY elev
"""


@dataclass(frozen=True)
class Attendance:
    """Four weeks of one pupil at one holder, in minutes and days.

    `unregistered` are minutes of which nobody knows; `days_unknown` the days with such minutes and
    no absence that is known. `weekdays` are the days with absence by weekday, from Monday.
    `in_a_row` is the longest run of the pupil's school days with absence, `in_a_row_at_most` the
    same if what is not registered was absence. `dates` are the days with absence: the evidence.
    """

    holder: str
    pupil: str
    first: date
    last: date
    offered: int
    valid: int
    invalid: int
    unregistered: int
    missed: int
    days_away: int
    days_unknown: int
    left_early: int
    last_invalid: date | None
    weekdays: list[int]
    in_a_row: int
    since: date | None
    until: date | None
    in_a_row_at_most: int
    subject: str | None
    subject_minutes: int
    subject_days: int
    dates: list[date]

    @property
    def away(self) -> int:
        return self.valid + self.invalid

    @property
    def share(self) -> int:
        """Of what was offered, in percent."""
        return 100 * self.away // self.offered


def add_up(connection: "DuckDBPyConnection", limits: Limits) -> tuple[int, int]:
    """Add up the table `lesson`; how many pupils there are, and at how many holders. A lesson that
    is told more than once counts as it was told last."""
    connection.execute(
        f"CREATE OR REPLACE TEMP TABLE school_day AS {_DAYS} GROUP BY hos, elev, dag"
    )
    if connection.execute("SELECT 1 FROM school_day WHERE doubtful LIMIT 1").fetchone():
        connection.execute(_ONCE)
    connection.execute(_PUPILS)
    connection.execute(_TOPICS, {"pattern": limits.pattern_days})
    connection.execute(
        _CONCERNED,
        {
            "early": limits.early_minutes,
            "minutes": limits.repeated_minutes,
            "early_invalid": limits.early_invalid_minutes,
            "invalid": limits.repeated_invalid_minutes,
            "days": limits.repeated_days,
            "in_a_row": limits.long_days_in_a_row,
            "pattern": limits.pattern_days,
            "leaves": limits.leaves_early_days,
        },
    )
    connection.execute(_stretches("stretch", "missed > 0"))
    connection.execute(_stretches("reach", "missed > 0 OR unregistered > 0"))
    found = connection.execute("SELECT count(*), count(DISTINCT hos) FROM pupil").fetchone()
    assert found is not None
    return found[0], found[1]


def concerned(connection: "DuckDBPyConnection") -> Iterator[Attendance]:
    """Those of whom something may be to say, after `add_up`."""
    for row in each(connection.execute(_ALL)):
        yield Attendance(*row)


def protected(connection: "DuckDBPyConnection") -> dict[str, bool]:
    """Whether the identity of a pupil is protected, by the files that say so, after `add_up`: all
    that are, and of those who are not the ones of whom something may be to say."""
    return {row[0]: row[1] for row in each(connection.execute(_PROTECTED))}
