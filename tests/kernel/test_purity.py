"""What decides has no clock, no chance and no world: read off its source."""

import ast
from pathlib import Path

import pytest

import barnlots

HOME = Path(barnlots.__file__).parent
FILES = [
    one for room in ("kernel", "policy", "model") for one in sorted((HOME / room).rglob("*.py"))
]
FORBIDDEN = set(
    [
        "asyncio",
        "concurrent",
        "durable",
        "http",
        "io",
        "logging",
        "multiprocessing",
        "os",
        "pathlib",
        "pickle",
        "platform",
        "random",
        "requests",
        "secrets",
        "shutil",
        "signal",
        "socket",
        "sqlalchemy",
        "sqlite3",
        "sqlmodel",
        "structlog",
        "subprocess",
        "sys",
        "tempfile",
        "threading",
        "time",
        "urllib",
        "uuid",
        "warnings",
    ]
)
CLOCKS = {"now", "utcnow", "today", "fromtimestamp", "time_ns", "monotonic", "perf_counter"}
WORLD = {"open", "print", "input", "exec", "eval", "hash", "id", "__import__", "breakpoint"}
# Time zone data and texts are read once, from the packages themselves, and never change.
READS_ITS_OWN = {"model/clock.py", "model/catalogue.py"}


def name(file: Path) -> str:
    return str(file.relative_to(HOME))


def imported(tree: ast.Module) -> set[str]:
    found = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            found |= {one.name.split(".")[0] for one in node.names}
        elif isinstance(node, ast.ImportFrom):
            found.add((node.module or "").split(".")[0])
    return found


@pytest.mark.parametrize("file", FILES, ids=name)
def test_nothing_of_the_world_is_imported(file: Path) -> None:
    assert not imported(ast.parse(file.read_text(encoding="utf-8"))) & FORBIDDEN


@pytest.mark.parametrize("file", FILES, ids=name)
def test_nobody_asks_what_time_it_is_or_touches_anything(file: Path) -> None:
    tree = ast.parse(file.read_text(encoding="utf-8"))
    calls = [one.func for one in ast.walk(tree) if isinstance(one, ast.Call)]
    clocks = {one.attr for one in calls if isinstance(one, ast.Attribute)} & CLOCKS
    assert not clocks
    if name(file) not in READS_ITS_OWN:
        assert not {one.id for one in calls if isinstance(one, ast.Name)} & WORLD


@pytest.mark.parametrize("file", FILES, ids=name)
def test_no_order_rests_on_a_set(file: Path) -> None:
    """Iterating over a set would make two processes decide in different order."""
    tree = ast.parse(file.read_text(encoding="utf-8"))
    loops = [one.iter for one in ast.walk(tree) if isinstance(one, ast.For | ast.comprehension)]
    assert not [one for one in loops if isinstance(one, ast.Set | ast.SetComp)]


def test_there_is_something_to_look_at() -> None:
    assert {"kernel/decide.py", "policy/policy.py", "model/part.py"} <= {name(one) for one in FILES}
