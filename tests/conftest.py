"""Databases for whoever needs one: a file, or a database of the session's PostgreSQL server.

A test that asks for `database` (or for `url`, which is its address) runs on both.
"""

import fcntl
import gc
import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import URL, make_url
from tests import postgres
from tests.chaos.places import NOT_TESTED
from tests.databases import Database, PostgresDatabase, SqliteDatabase

# Named here, and not only imported, so that its asserts say what they found.
pytest_plugins = ["barnlots_kit"]

_FOLDER = "barnlots_postgres_folder"


def pytest_configure(config: pytest.Config) -> None:
    # Only the first process of a session makes the folder; the others are told where it is.
    if not hasattr(config, "workerinput") and _GIVEN is None:
        if postgres.binaries() is not None:
            postgres.sweep()
        config.stash[_SHARED] = postgres.a_folder()


def pytest_collection_finish() -> None:
    """What has been collected lives as long as the run, and is not looked through again whenever
    rubbish is cleared away."""
    gc.collect()
    gc.freeze()


@pytest.hookimpl(optionalhook=True)
def pytest_configure_node(node: Any) -> None:
    """For pytest-xdist: each worker finds the one server of the session."""
    if _SHARED in node.config.stash:
        node.workerinput[_FOLDER] = str(node.config.stash[_SHARED])


def pytest_unconfigure(config: pytest.Config) -> None:
    if _SHARED in config.stash:
        folder = config.stash[_SHARED]
        if (folder / "data").exists():
            postgres.Server(folder).remove()
        else:
            shutil.rmtree(folder, ignore_errors=True)


def pytest_terminal_summary(terminalreporter: Any) -> None:
    if _GIVEN is None and postgres.binaries() is None:
        terminalreporter.write_line(
            f"NOT TESTED ON POSTGRESQL: {postgres.MISSING}.", red=True, bold=True
        )
    if any(NOT_TESTED in str(one.longrepr) for one in terminalreporter.stats.get("skipped", ())):
        terminalreporter.write_line(NOT_TESTED, red=True, bold=True)


_GIVEN = os.environ.get(postgres.GIVEN)
_SHARED = pytest.StashKey[Path]()


@pytest.fixture(scope="session")
def postgres_server(request: pytest.FixtureRequest) -> URL:
    """The session's server, started by the first test that needs it."""
    if _GIVEN is not None:
        return make_url(_GIVEN)
    postgres.needs_postgresql_here()
    told = getattr(request.config, "workerinput", {}).get(_FOLDER)
    folder = Path(told) if told else request.config.stash[_SHARED]
    server = postgres.Server(folder)
    with (folder / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not (folder / "data" / "postmaster.pid").exists():
            server.make()
    return server.url


@pytest.fixture
def sqlite_database(tmp_path: Path) -> SqliteDatabase:
    return SqliteDatabase(tmp_path / "liggare.db")


@pytest.fixture
def postgres_database(postgres_server: URL, tmp_path: Path) -> Iterator[PostgresDatabase]:
    with postgres.database(postgres_server) as url:
        yield PostgresDatabase(url, tmp_path / "nycklar")


@pytest.fixture
def database(request: pytest.FixtureRequest) -> Database:
    """An empty place for a ledger, and a way past Barnlots into it."""
    found: Database = request.getfixturevalue(request.param)
    return found


@pytest.fixture
def url(database: Database) -> str:
    return database.url


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """What is tested of a file alone."""
    return tmp_path / "liggare.db"


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """A test that looks at the file, or asks for one of the two by name, runs on that alone."""
    asked = metafunc.fixturenames
    if "database" in asked:
        on = ["sqlite_database"] if "file" in asked else ["sqlite_database", "postgres_database"]
        named = [one for one in on if one in asked]
        ids = [one.removesuffix("_database") for one in named or on]
        metafunc.parametrize("database", named or on, indirect=True, ids=ids)
