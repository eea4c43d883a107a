"""What holds for the project as a whole: the size of files, docstrings, locks, public names."""

import ast
import re
import tomllib
from pathlib import Path
from statistics import median

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

import barnlots

ROOT = Path(__file__).parents[1]
ENGINE = sorted((ROOT / "engine").rglob("*.py"))
ADAPTERS = sorted((ROOT / "adapters").rglob("*.py"))
TESTS = sorted((ROOT / "tests").rglob("*.py"))

LONGEST = 500
USUAL = 150

PIN = re.compile(r"(?P<name>[a-z0-9-]+)==(?P<version>[\w.!+]+)( ; [\w .<>=!'()]+)? \\")
HASH = re.compile(r"    --hash=sha256:[0-9a-f]{64}( \\)?")


def lines(path: Path) -> int:
    """Return how many lines a file has."""
    return len(path.read_text(encoding="utf-8").splitlines())


def pins(name: str) -> dict[str, str]:
    """Return the version that a lock file pins for each package in it."""
    text = (ROOT / name).read_text(encoding="utf-8")
    return {pin["name"]: pin["version"] for line in text.splitlines() if (pin := PIN.match(line))}


def test_no_file_is_two_ideas() -> None:
    """A file of more than 500 lines is to be cut in two."""
    long = {str(path.relative_to(ROOT)): lines(path) for path in ENGINE + ADAPTERS + TESTS}
    assert {name: count for name, count in long.items() if count > LONGEST} == {}


def test_half_of_the_engine_is_in_small_files() -> None:
    """Half of the engine's files are at most 150 lines."""
    assert median(map(lines, ENGINE)) <= USUAL


def test_each_file_of_the_engine_says_what_it_is() -> None:
    """Each file of the engine starts with a docstring."""
    silent = [
        str(path.relative_to(ROOT))
        for path in ENGINE
        if not ast.get_docstring(ast.parse(path.read_text(encoding="utf-8")))
    ]
    assert silent == []


@pytest.mark.parametrize(
    "name",
    [
        "requirements.lock",
        "requirements-dev.lock",
        "requirements-build.lock",
        "requirements-bench.lock",
    ],
)
def test_a_lock_is_pins_and_hashes_only(name: str) -> None:
    """No address, no option, no path and no comment stands in a lock, and no pin lacks a hash."""
    rows = (ROOT / name).read_text(encoding="utf-8").splitlines()
    assert [row for row in rows if not (PIN.fullmatch(row) or HASH.fullmatch(row))] == []
    bare = [
        row
        for row, after in zip(rows, [*rows[1:], ""], strict=True)
        if PIN.fullmatch(row) and not HASH.fullmatch(after)
    ]
    assert bare == []


def test_the_locks_hold_what_the_project_asks_for() -> None:
    """Each dependency is pinned at a version it allows, the same one in every lock."""
    about = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    runtime, dev, build, bench = (
        pins(f"requirements{name}.lock") for name in ("", "-dev", "-build", "-bench")
    )
    asked = [
        (runtime, about["project"]["dependencies"]),
        (dev, about["project"]["optional-dependencies"]["dev"]),
        (build, about["dependency-groups"]["build"] + about["build-system"]["requires"]),
        (bench, about["dependency-groups"]["bench"]),
    ]
    unmet = [
        wish
        for lock, wishes in asked
        for wish in map(Requirement, wishes)
        if lock.get(canonicalize_name(wish.name), "0") not in wish.specifier
    ]
    assert unmet == []
    assert runtime.items() <= dev.items()
    assert runtime.items() <= bench.items()
    assert {name: build[name] for name in build.keys() & dev.keys()}.items() <= dev.items()


def test_each_public_name_is_there() -> None:
    """Each name that `barnlots.__all__` promises exists, is named once and is not private."""
    names = list(barnlots.__all__)
    assert [name for name in names if not hasattr(barnlots, name)] == []
    assert len(names) == len(set(names))
    assert [name for name in names if name.startswith("_") and name != "__version__"] == []
