"""The map of a move: for each way, which step of the newer policy an older step has become."""

from pathlib import Path

from barnlots.packs.folder import read_bytes, read_held
from barnlots.packs.hold import check_unique
from barnlots.packs.references import check_references, check_words
from barnlots.packs.report import Report
from barnlots.packs.shapes import Holds, Key, Kind, Shape
from barnlots.packs.words import words_of
from barnlots.policy.policy import Policy

BECOMES = Shape(
    "ett steg som har bytt namn",
    (
        Key("väg", Kind.TEXT, True, holds=Holds.WAY),
        Key("från", Kind.TEXT, True),
        Key("till", Kind.TEXT, True, holds=Holds.STEP),
    ),
)
MAP = Shape("en karta", (Key("karta", Kind.RECORDS, True, BECOMES),))


def read_step_map(path: Path, policy: Policy) -> dict[str, dict[str, str]]:
    """The map in `path`, to a policy that is read already. Raises SourceError with every fault that
    was found. Whether anybody stands in the older steps the file cannot know."""
    report = Report()
    record = read_held(read_bytes(path), str(path), MAP, report)
    rows = record.records("karta")
    check_unique(rows, ("väg", "från"), report)
    check_references(rows, words_of(policy), report)
    steps: dict[str, dict[str, str]] = {}
    for row in rows:
        way = policy.way_by_name.get(row.text("väg"))
        if way is not None:
            check_words(row, "till", tuple(way.step_by_name), "BL-M018", report)
            steps.setdefault(way.name, {})[row.text("från")] = row.text("till")
    report.raise_if_any()
    return steps
