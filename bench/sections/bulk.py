"""Many commands at once, one commit for all of them: the door beside the bare driver."""

import shutil
from functools import partial
from pathlib import Path

from bench import ours, table
from bench.contest import Contestant, apart, compete
from bench.setting import Setting

AT_ONCE = 100
WITHIN_S = 90.0
LEAST = 0.1


def run(setting: Setting) -> None:
    """Measure and print."""
    count = AT_ONCE * setting.some(2, 1)
    place = setting.place("bulk")
    recorded, base = place / "recorded", place / "base.db"
    setting.tell("recording what the door asks of SQLite in bulk")
    cases = count * setting.rounds + AT_ONCE
    apart(partial(_record, f"sqlite:///{place}/template.db", base, recorded, cases))
    door = Contestant(
        f"Barnlots, {AT_ONCE} cases' commands at once (handle_many)",
        partial(ours.door_in_bulk, f"sqlite:///{place}/door.db", AT_ONCE),
        count,
        warm=AT_ONCE,
    )
    raw = Contestant(
        "sqlite3, the same bytes and reads, the same group commit",
        partial(ours.raw_sqlite, base, recorded, AT_ONCE),
        count,
        warm=AT_ONCE,
    )
    one = Contestant(
        "Barnlots, one commit for each command",
        partial(ours.door, f"sqlite:///{place}/one.db"),
        count // 4,
    )
    rounds = compete([door, raw, one], setting.rounds, setting.tell, WITHIN_S)
    table.head(f"Bulk: journeys of {AT_ONCE} cases in step; SQLite", "journeys", rounds)
    table.rows([door, raw, one], door)
    if door.rates and raw.rates:
        table.verdict(f"  raw group commit: at least {LEAST}", table.times(door, raw), least=LEAST)


def _record(url: str, base: Path, recorded: Path, cases: int) -> None:
    file = url.removeprefix("sqlite:///")

    def copy() -> None:
        shutil.copyfile(file, base)

    ours.record(url, copy, recorded, cases, AT_ONCE)
