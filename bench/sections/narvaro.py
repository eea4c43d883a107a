"""A month of attendance added up: our nightly reading beside plain pandas with the same sums.

Each pupil has a hundred lessons, five on each of twenty days, in one file for every fifty thousand
pupils. Nothing is handed in: what a command costs is measured elsewhere.
"""

import resource
import time
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from datetime import date, timedelta
from multiprocessing import get_context
from pathlib import Path
from typing import TypeVar

from barnlots.detection.engine import connected
from barnlots.detection.intake import Intake
from barnlots.detection.judged import judge
from barnlots.detection.limits import limits_of
from barnlots.detection.quarantine import Quarantine
from barnlots.detection.sieve import sieve
from barnlots.detection.sums import add_up, concerned
from bench import table
from bench.setting import Setting
from bench.world import shipped_policy

PUPILS, A_FILE, LESSONS = 1_500_000, 50_000, 100
# More than this, and the machine would end some other process to make room.
ALLOWED = 16 << 30
DAY = date(2026, 11, 29)
HOLDER = "ekskolan"

_In, _Out = TypeVar("_In"), TypeVar("_Out")


def run(setting: Setting) -> None:
    """Measure and print."""
    pupils = setting.size or setting.some(PUPILS, 10_000)
    place = setting.place("narvaro")
    setting.tell(f"writing {pupils * LESSONS:,} rows")
    files = _apart(write, (place, pupils))
    rows = pupils * LESSONS
    print(f"\nAttendance: {pupils:,} pupils, {LESSONS} lessons each: {rows:,} rows of csv")
    took = {}
    contestants: tuple[tuple[str, Callable[[list[Path]], tuple[float, float, int]]], ...] = (
        ("Barnlots: sieved, added up and judged (DuckDB)", ours),
        ("pandas: read and added up, without stretches or judging", pandas),
    )
    for name, measured in contestants:
        setting.tell(name)
        try:
            seconds, memory, concerned_by_it = _apart(measured, files)
        except MemoryError:
            table.fact(name, f"— needs more than {ALLOWED >> 30} GiB of memory")
            continue
        except Exception as error:
            table.fact(name, f"— {type(error).__name__}")
            continue
        took[name] = seconds
        said = f"{seconds:,.1f} s, {rows / seconds:,.0f} rows/s, {memory:,.0f} MiB"
        table.fact(name, f"{said}; {concerned_by_it:,} pupils concerned")
    if len(took) == len(contestants):
        mine, theirs = took.values()
        table.fact("  pandas' time : ours", f"{theirs / mine:.2f}")


def _apart(work: Callable[[_In], _Out], given: _In) -> _Out:
    """In a process of its own, whose memory is its own too. Raises MemoryError."""
    spawned = get_context("spawn")
    with ProcessPoolExecutor(1, mp_context=spawned, initializer=_bounded) as process:
        return process.submit(work, given).result()


def _bounded() -> None:
    resource.setrlimit(resource.RLIMIT_DATA, (ALLOWED, ALLOWED))


def write(asked: tuple[Path, int]) -> list[Path]:
    """Files of csv with a little absence of each kind, the same in every run."""
    place, pupils = asked
    days = [date(2026, 11, 2) + timedelta(days=n) for n in range(26)]
    school_days = [day for day in days if day.weekday() < 5]
    files = []
    for first in range(0, pupils, A_FILE):
        files.append(place / f"{first}.csv")
        with files[-1].open("w", encoding="utf-8") as file:
            file.write("hos;elev;dag;start;minuter;giltig;ogiltig;ämne\n")
            for pupil in range(first, min(first + A_FILE, pupils)):
                often = pupil % 20 == 0
                for number, day in enumerate(school_days):
                    for lesson in range(5):
                        chance = (pupil * 31 + number * 17 + lesson * 7) % 100
                        missed = "60;0" if chance < (40 if often else 4) else "0;0"
                        missed = (
                            ";" if chance == 99 else "0;60" if chance == 98 and often else missed
                        )
                        file.write(
                            f"{HOLDER};p{pupil:032x};{day};{8 + lesson:02}:10;60;{missed};ämne"
                            f"{lesson}\n"
                        )
    return files


def ours(files: list[Path]) -> tuple[float, float, int]:
    """Seconds, the most memory in MiB, and how many are concerned."""
    place = files[0].parent
    limits = limits_of(shipped_policy(), DAY)
    begun = time.perf_counter()
    with (
        Quarantine(place / "quarantine") as quarantine,
        connected(place / "remembered.duckdb", place / "spilled") as connection,
    ):
        intake = Intake(connection, DAY, [HOLDER], quarantine)
        for file in files:
            intake.take(sieve(file, place, quarantine))
        add_up(connection, limits)
        found = sum(judge(one, limits, spoken_of=False).detected for one in concerned(connection))
    return time.perf_counter() - begun, _most_memory(), found


def pandas(files: list[Path]) -> tuple[float, float, int]:
    """The same sums by pupil and by day, weekday and subject, in memory."""
    import pandas as pd

    begun = time.perf_counter()
    read = [pd.read_csv(file, sep=";", parse_dates=["dag"]) for file in files]
    lessons = pd.concat(read, ignore_index=True)
    lessons["away"] = lessons["giltig"] + lessons["ogiltig"]
    lessons["unknown"] = lessons["minuter"].where(lessons["giltig"].isna(), 0)
    by_day = lessons.groupby(["hos", "elev", "dag"], as_index=False)[
        ["minuter", "giltig", "ogiltig", "away", "unknown"]
    ].sum()
    by_day["day_away"] = by_day["away"] > 0
    by_pupil = by_day.groupby(["hos", "elev"])[
        ["minuter", "giltig", "ogiltig", "away", "unknown", "day_away"]
    ].sum()
    absent = by_day[by_day["day_away"]]
    weekdays = absent.groupby(["hos", "elev", absent["dag"].dt.weekday]).size()
    subjects = lessons[lessons["away"] > 0].groupby(["hos", "elev", "ämne"])["away"].sum()
    assert len(weekdays) and len(subjects)
    found = (by_pupil["away"] >= 600) | (by_pupil["ogiltig"] >= 60) | (by_pupil["day_away"] >= 6)
    return time.perf_counter() - begun, _most_memory(), int(found.sum())


def _most_memory() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
