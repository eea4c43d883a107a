"""`python -m bench.profile`: where each microsecond of a command goes, down to the disk.

The processor is looked at a thousand times a second of its own time, and each look is counted for
the innermost piece of the engine that is at work then; so the pieces add up to the whole, and what
is measured is hardly slowed down by it. Waiting for the disk is what is left of the clock's time.
Function calls are counted apart: they are the same whatever else the machine does.
"""

import argparse
import cProfile
import gc
import logging
import signal
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType

from bench.journey import BEGINS, learn, travel
from bench.ours import COMMANDS
from bench.world import World

EACH = 0.001
COUNTED = 40

# Which piece a file belongs to. What is in none (the model, the standard library) is counted for
# whoever called it; the first that fits decides.
PIECES = {
    "/kernel/recall.py": "conditions judged",
    "/kernel/judging.py": "conditions judged",
    "/kernel/evaluate.py": "conditions judged",
    "/kernel/versions.py": "conditions judged",
    "/kernel/weigh.py": "observations weighed, the situation made",
    "/kernel/situate.py": "observations weighed, the situation made",
    "/kernel/heard.py": "observations weighed, the situation made",
    "/kernel/supporting.py": "what a rule rests on",
    "/kernel/evolve.py": "events made and folded",
    "/kernel/staffing.py": "people and days looked up",
    "/kernel/on_call.py": "people and days looked up",
    "/kernel/deadlines.py": "people and days looked up",
    "/kernel/upkeep.py": "what always holds, seen to",
    "/kernel/tracing.py": "the trace made",
    "/kernel/": "rules, ways and questions carried out",
    "/store/record.py": "record and trace written as JSON",
    "/store/sealing.py": "sealed",
    "/store/chain.py": "chained",
    "/store/channel.py": "the database asked and told",
    "/store/sqlite.py": "the database asked and told",
    "/store/statement.py": "the database asked and told",
    "/store/": "rows made, the part's memory kept",
    "/service/": "the door: key, digest, policy, log line",
    "/protection/": "the door: key, digest, policy, log line",
    "/bench/": "the journey itself",
}
_EVENTS = {"_append", "add", "open"}


def main() -> None:
    """Travel, and print the table."""
    parser = argparse.ArgumentParser(prog="python -m bench.profile", description=__doc__)
    parser.add_argument("--journeys", type=int, default=200, help="of ten commands each")
    parser.add_argument("--url", help="another ledger than one of SQLite in a new folder")
    parser.add_argument("--folder", type=Path, help="where that lies, on the disk to measure")
    asked = parser.parse_args()
    logging.getLogger("barnlots").setLevel(logging.ERROR)
    with tempfile.TemporaryDirectory(prefix="barnlots-profile-", dir=asked.folder) as place:
        world = World.open(asked.url or f"sqlite:///{place}/liggare.db", BEGINS)
        with world.door:
            names = learn(world, "mall")
            travel(world, "varm", names)
            # What stays for ever (the policy, the reference) is not to be looked through again.
            gc.collect()
            gc.freeze()
            found: Counter[str] = Counter()
            clock, own = time.perf_counter(), time.process_time()
            with looking(found):
                for number in range(asked.journeys):
                    travel(world, f"barn-{number}", names)
            clock, own = time.perf_counter() - clock, time.process_time() - own
            with cProfile.Profile() as calls:
                for number in range(COUNTED):
                    travel(world, f"räknat-{number}", names)
    commands = asked.journeys * COMMANDS
    for line in table(found, clock / commands * 1e6, own / commands * 1e6):
        print(line)
    counted = sum(one.callcount for one in calls.getstats())
    print(f"{'function calls':<46}{counted / (COUNTED * COMMANDS):>8.0f}")


@contextmanager
def looking(found: Counter[str]) -> Iterator[None]:
    """Count what the processor is at work on, in `found`, a thousand times a second."""

    def look(_: int, frame: FrameType | None) -> None:
        found[piece_of(frame)] += 1

    before = signal.signal(signal.SIGPROF, look)
    signal.setitimer(signal.ITIMER_PROF, EACH, EACH)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.signal(signal.SIGPROF, before)


def piece_of(frame: FrameType | None) -> str:
    """The innermost piece of the engine that the frame is in, or was called from."""
    while frame is not None:
        code = frame.f_code
        if code.co_filename.endswith("/kernel/draft.py") and code.co_name in _EVENTS:
            return PIECES["/kernel/evolve.py"]
        for place, piece in PIECES.items():
            if place in code.co_filename:
                return piece
        frame = frame.f_back
    return "what is outside"


def table(found: Counter[str], clock: float, own: float) -> Iterator[str]:
    """A row for each piece, the largest first; `clock` and `own` are microseconds a command."""
    total = sum(found.values()) or 1
    yield f"{'a command, durable, of the journey':<46}{'µs':>8}{'share':>8}"
    for piece, count in found.most_common():
        yield f"{piece:<46}{own * count / total:>8.0f}{count / total:>8.0%}"
    yield f"{'the processor':<46}{own:>8.0f}{1:>8.0%}"
    yield f"{'waiting (the disk, other processes)':<46}{max(0.0, clock - own):>8.0f}"


if __name__ == "__main__":
    main()
