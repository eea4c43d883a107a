"""What an overlay says beside what lets something out more easily than the pack underneath: why it
is meant, and who has weighed it."""

from collections.abc import Iterable

from barnlots.packs.report import Report
from barnlots.packs.shapes import Key, Kind, Record

EASES, WEIGHED_BY = "lättar", "granskad av"
OPENLY = (Key(EASES, Kind.TEXT), Key(WEIGHED_BY, Kind.TEXT))


def check_openly(records: Iterable[Record], report: Report, *, builds: bool) -> None:
    """The two stand together, and only in a pack that `builds` on another."""
    for record in records:
        said = [key.name for key in OPENLY if key.name in record.values]
        if not said:
            continue
        place = record.keys[said[0]]
        if not builds:
            report.add("BL-X019", place, nyckel=said[0])
        elif len(said) < len(OPENLY):
            lacking = next(key.name for key in OPENLY if key.name not in said)
            report.add("BL-X018", place, nyckel=said[0], saknas=lacking)
