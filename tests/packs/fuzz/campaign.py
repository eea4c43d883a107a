"""A hundred thousand fuzzed files: `python -m tests.packs.fuzz.campaign`.

Each has a seed; `--seed 123` tries that one alone, and shows the file and all that goes wrong.
"""

import argparse
import sys
import time
import traceback
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field

from tests.packs.fuzz.trial import Outcome, fuzzed, try_seed

MANY = 100_000
CHUNK = 250
MOST_SHOWN = 40


@dataclass
class Tally:
    """What has been seen so far, by kind of file and by code."""

    tried: Counter[str] = field(default_factory=Counter)
    read: Counter[str] = field(default_factory=Counter)
    formatted: int = 0
    said: Counter[str] = field(default_factory=Counter)
    wrong: list[tuple[int, str]] = field(default_factory=list)
    slowest: tuple[float, int] = (0.0, 0)

    def add(self, other: "Tally") -> None:
        self.tried += other.tried
        self.read += other.read
        self.formatted += other.formatted
        self.said += other.said
        self.wrong += other.wrong
        self.slowest = max(self.slowest, other.slowest)


def tally(seeds: range) -> Tally:
    found = Tally()
    for seed in seeds:
        kind, _ = fuzzed(seed)
        found.tried[kind.name] += 1
        begun = time.process_time()
        try:
            outcome = try_seed(seed)
        except Exception as error:  # whatever it is, it is what is looked for
            found.wrong.append((seed, f"{kind.name}: {_told(error)}"))
            continue
        found.slowest = max(found.slowest, (time.process_time() - begun, seed))
        _count(found, kind.name, outcome)
    return found


def _count(found: Tally, kind: str, outcome: Outcome) -> None:
    found.read[kind] += not outcome.codes
    found.formatted += outcome.formatted
    found.said += Counter(set(outcome.codes))


def _told(error: Exception) -> str:
    frame = traceback.extract_tb(error.__traceback__)[-1]
    return f"{type(error).__name__} at {frame.name}:{frame.lineno}: {str(error)[:160]}"


def _chunks(first: int, count: int) -> Iterator[range]:
    for start in range(first, first + count, CHUNK):
        yield range(start, min(start + CHUNK, first + count))


def run(first: int, count: int, jobs: int) -> Tally:
    """Tries `count` seeds from `first` on, with a line that says how far it has come."""
    whole, begun = Tally(), time.monotonic()
    chunks = list(_chunks(first, count))
    with ProcessPoolExecutor(jobs) as pool:
        for number, one in enumerate(pool.map(tally, chunks), 1):
            whole.add(one)
            for seed, told in one.wrong[:MOST_SHOWN]:
                print(f"\nseed {seed}: {told}", file=sys.stderr)
            done = sum(whole.tried.values())
            line = f"{done} of {count}, {len(whole.wrong)} wrong, {time.monotonic() - begun:.0f} s"
            end = "\n" if number == len(chunks) or not sys.stderr.isatty() else "\r"
            if sys.stderr.isatty() or number % 20 == 0 or end == "\n":
                print(line, end=end, file=sys.stderr, flush=True)
    return whole


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=MANY)
    parser.add_argument("--first", type=int, default=0, help="the first seed")
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--seed", type=int, help="try this one alone")
    given = parser.parse_args()
    if given.seed is not None:
        kind, file = fuzzed(given.seed)
        print(f"{kind.name} {file.name}, {len(file.data)} bytes")
        sys.stdout.buffer.write(file.data[:4_000] + b"\n")
        print(try_seed(given.seed))
        return 0
    whole = run(given.first, given.count, given.jobs)
    for name, count in whole.tried.items():
        print(f"{name}: {count} tried, {whole.read[name]} read, the others explained")
    print(
        f"{whole.formatted} formatted; slowest {whole.slowest[0]:.2f} s (seed {whole.slowest[1]})"
    )
    print(", ".join(f"{code} {count}" for code, count in whole.said.most_common()))
    print(f"seeds {given.first} to {given.first + given.count - 1}: {len(whole.wrong)} wrong")
    return 1 if whole.wrong else 0


if __name__ == "__main__":
    sys.exit(main())
