"""`make bench`: what a command costs beside what it must cost, and beside what others use.

Absolute figures belong to the machine; the ratios are taken in one run and travel.
"""

import argparse
import importlib
import logging
import signal
import sys
import tempfile
import time
from pathlib import Path

from bench import machine
from bench.setting import Setting

USUAL = ("journey", "bulk", "postgres", "many", "long")
SECTIONS = (*USUAL, "narvaro", "files", "load")


def main() -> None:
    """Run the sections that were asked for, and print a table for each."""
    parser = argparse.ArgumentParser(prog="python -m bench", description=__doc__)
    parser.add_argument("sections", nargs="*", metavar="|".join(SECTIONS))
    parser.add_argument("--rounds", type=int, default=5, help="slices of each contestant")
    parser.add_argument("--small", action="store_true", help="a tenth, to see that it runs")
    parser.add_argument(
        "--size",
        type=int,
        help="open parts in `many`, pupils in `narvaro`, rows in `files`, cases in `load`",
    )
    parser.add_argument("--folder", type=Path, help="where the ledgers lie, on the disk to measure")
    asked = parser.parse_args()
    unknown = sorted(set(asked.sections) - set(SECTIONS))
    if unknown:
        parser.error(f"no section is called {', '.join(unknown)}: {', '.join(SECTIONS)}")
    # What is refused or slow is counted here; a line for each command would be measured too.
    logging.getLogger("barnlots").setLevel(logging.ERROR)
    # Stopped from outside, it still takes its ledgers and servers away.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(128 + signal.SIGTERM))
    begun = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="barnlots-bench-", dir=asked.folder) as place:
        setting = Setting(Path(place), asked.rounds, asked.small, asked.size)
        for line in machine.lines(setting.folder):
            print(line)
        if asked.small:
            print("A small run: it shows that everything runs, and its figures mean nothing.")
        for name in asked.sections or USUAL:
            importlib.import_module(f"bench.sections.{name}").run(setting)
            sys.stdout.flush()
    print(f"\n{(time.monotonic() - begun) / 60:.1f} minutes")


if __name__ == "__main__":
    main()
