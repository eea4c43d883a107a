"""Whole journeys, one commit for each command: the door, the bare driver, and what others use."""

import shutil
from functools import partial
from pathlib import Path

from bench import ours, table
from bench.contest import Contestant, apart, compete
from bench.peers import dbos, naive, spiff, temporal
from bench.setting import Setting

DOOR, RAW = "Barnlots, through the door", "sqlite3, the same bytes and reads"
WITHIN_S = 300.0
TARGETS = {RAW: 0.5, "SpiffWorkflow": 5.0, "DBOS": 10.0, "Temporal": 20.0}


def run(setting: Setting) -> None:
    """Measure and print."""
    count = setting.some(40)
    place = setting.place("journey")
    recorded, base = place / "recorded", place / "base.db"
    setting.tell("recording what the door asks of SQLite")
    cases = count * setting.rounds + 1
    apart(partial(_record, f"sqlite:///{place}/template.db", base, recorded, cases))
    door = Contestant(DOOR, partial(ours.door, f"sqlite:///{place}/door.db"), count)
    others = [
        Contestant(RAW, partial(ours.raw_sqlite, base, recorded, 1), count),
        Contestant("transitions + SQLModel, written naively", naive.contestant(place), count),
        Contestant("SpiffWorkflow + sqlite3", spiff.contestant(place), setting.some(20)),
        Contestant(
            "DBOS on SQLite as shipped, a workflow for each command",
            dbos.contestant(place, "each"),
            setting.some(10),
            fresh=True,
        ),
        Contestant(
            "DBOS on SQLite as shipped, a workflow for each case",
            dbos.contestant(place, "through"),
            setting.some(15),
            fresh=True,
        ),
        Contestant(
            "Temporal's dev server on a file, a case at a time",
            temporal.contestant(place, 1),
            setting.some(6),
            fresh=True,
        ),
        Contestant(
            "Temporal's dev server on a file, sixteen at once",
            temporal.contestant(place, 16),
            setting.some(16, at_least=16),
            fresh=True,
        ),
    ]
    second = Contestant(
        "the second opinion on all ten decisions, afterwards",
        partial(ours.second_opinion, f"sqlite:///{place}/second.db"),
        setting.some(10),
    )
    rounds = compete([door, *others, second], setting.rounds, setting.tell, WITHIN_S)
    table.head(
        "A journey of ten commands, each durable before the next; SQLite", "journeys", rounds
    )
    table.rows([door, *others, second], door)
    targets(door, others)


def targets(door: Contestant, others: list[Contestant]) -> None:
    """What was to be reached, against the best that each of the others did."""
    for name, wanted in TARGETS.items():
        rivals = [one for one in others if one.rates and one.name.startswith(name)]
        if rivals:
            reached = min(table.times(door, one) for one in rivals)
            table.verdict(f"  {name}: at least {wanted:g}", reached, least=wanted)


def _record(url: str, base: Path, recorded: Path, cases: int) -> None:
    file = url.removeprefix("sqlite:///")

    def copy() -> None:
        shutil.copyfile(file, base)

    ours.record(url, copy, recorded, cases)
