"""A hundred thousand hostile rows out of one file, through the adapter and the door: whether every
good one comes in and every bad one waits with its line and its reason, how long it takes, and how
much memory.
"""

import resource
import time
from collections import Counter
from functools import partial
from pathlib import Path

from barnlots.ports import Given, Receivers, Source
from barnlots.service import Barnlots
from barnlots.store import quarantine
from barnlots.worker.calling import Caller
from barnlots.worker.intake import take_in
from barnlots_csv import Csv
from bench import hostile, table
from bench.contest import apart
from bench.journey import BEGINS
from bench.setting import Setting
from bench.world import World

ROWS = 100_000
NAME = "filen"


def run(setting: Setting) -> None:
    """Measure and print."""
    count = setting.size or setting.some(ROWS)
    place = setting.place("files")
    setting.tell(f"taking in {count:,} rows, half of them wrong")
    apart(partial(measure, place, count))


def measure(place: Path, count: int) -> None:
    """In a process of its own, whose memory is what the intake takes."""
    expected = write(place, count)
    world = World.open(f"sqlite:///{place}/liggare.db", BEGINS)
    given = Given(
        NAME, "ekskolan", place, {"mapp": ".", "profil": hostile.PROFILE}, {"nyckel": b"x" * 16}
    )
    source = Source(Csv(given), "ekskolan", "exempelkommun-utbildning", "rektor-ekskolan")
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    with world.door as door:
        begun = time.perf_counter()
        counts = Counter[str]()
        while found := take_in(door, Receivers(inbound={NAME: source}), Caller(), door.now()):
            counts += Counter(found)
        took = time.perf_counter() - begun
        waits = waiting(door)
    grown = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024
    good = count - len(expected)
    print(f"\n{count:,} rows out of one file, {len(expected):,} of them wrong; SQLite")
    table.fact("rows a second, all of it", f"{count / took:,.0f} ({took:.0f} s)")
    table.fact("memory that the intake added, MiB", f"{grown:,.0f}")
    table.fact("good rows taken in", f"{counts['taken']:,} of {good:,}")
    same = sum((waits & expected).values())
    table.fact("bad rows waiting with their line and reason", f"{same:,} of {len(expected):,}")
    wrong = sum((waits - expected).values()) + sum((expected - waits).values())
    table.verdict("  rows that went wrong, at most 0", wrong + good - counts["taken"], most=0.0)


def write(place: Path, count: int) -> Counter[tuple[int, str]]:
    """The file; the lines of its bad rows and why each is one."""
    expected, line = Counter[tuple[int, str]](), 2
    with (place / "fientlig.csv").open("wb") as file:
        file.write(hostile.HEADER.encode() + b"\n")
        for one in hostile.lines(count):
            file.write(one.data + b"\n")
            if one.why is not None:
                expected[line, one.why] += 1
            line += 1 + one.data.count(b"\n")
    (place / "fientlig.csv.klar").touch()
    return expected


def waiting(door: Barnlots) -> Counter[tuple[int, str]]:
    """The lines of what waits in quarantine, and why."""
    found, after = Counter[tuple[int, str]](), ""
    with door.ledger.read() as reader:
        while some := quarantine.waiting(reader, NAME, after):
            found.update((int(one.place.rpartition(":")[2]), one.why) for one in some)
            after = some[-1].id
    return found
