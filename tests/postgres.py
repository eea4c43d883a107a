"""A PostgreSQL of our own for tests, from the machine's binaries: private, durable, taken away."""

import getpass
import os
import pwd
import shutil
import subprocess
import tempfile
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from sqlalchemy import URL, make_url
from tests import places

# One that answers already is used instead of a private one, by somebody who may make databases.
GIVEN = "BARNLOTS_TEST_PG"

MISSING = f"PostgreSQL is not installed here (initdb is not found) and {GIVEN} is not set"

# This database lets nobody in without a password: how that is refused is tested.
LOCKED = "barnlots_locked"

_HBA = f"""\
local {LOCKED} all scram-sha-256
local all all trust
local replication all trust
"""

# As in production where it matters: what is answered is on disk. The rest is for a small machine.
_SETTINGS = {
    "listen_addresses": "''",
    "fsync": "on",
    "full_page_writes": "on",
    "synchronous_commit": "on",
    "max_connections": "200",
    "shared_buffers": "64MB",
    "deadlock_timeout": "100ms",
    "log_min_messages": "fatal",
    "lc_messages": "'C'",
}


def binaries() -> Path | None:
    """The folder with PostgreSQL's programs, the newest; None where it is not installed."""
    on_path = shutil.which("initdb")
    folders = [Path(on_path).resolve().parent] if on_path else []
    installed = Path("/usr/lib/postgresql").glob("*/bin")
    folders += sorted(installed, key=lambda one: one.parent.name.zfill(4), reverse=True)
    wanted = ("initdb", "pg_ctl", "postgres")
    return next((one for one in folders if all((one / name).exists() for name in wanted)), None)


def needs_postgresql_here() -> None:
    """A server of our own is wanted. Where none can be started the summary of the run says so in
    red; in CI, which installs one, that is a failure."""
    if binaries() is None:
        if os.environ.get("CI"):
            pytest.fail(MISSING)
        pytest.skip(MISSING)


class Server:
    """A cluster in a folder of its own, reached by a socket in it and by nothing else."""

    def __init__(self, folder: Path) -> None:
        found = binaries()
        if found is None:
            raise FileNotFoundError("initdb")
        self._programs = found
        self.folder = folder
        self.data = folder / "data"
        # PostgreSQL refuses to be run by root.
        self._user = _somebody_else() if os.geteuid() == 0 else getpass.getuser()

    @property
    def url(self) -> URL:
        """Its first database, by the driver's own name."""
        query = {"host": str(self.folder)}
        return URL.create("postgresql+psycopg", self._user, database="postgres", query=query)

    def make(self) -> None:
        """The cluster's files, and start it."""
        self.folder.chmod(0o755)
        self.data.mkdir()
        if os.geteuid() == 0:
            shutil.chown(self.folder, self._user)
            shutil.chown(self.data, self._user)
        how = ("--auth=trust", "--encoding=UTF8", "--locale=C.UTF-8", "--no-sync")
        self._run("initdb", f"--pgdata={self.data}", f"--username={self._user}", *how)
        with (self.data / "postgresql.conf").open("a") as settings:
            place = {**_SETTINGS, "unix_socket_directories": f"'{self.folder}'"}
            settings.writelines(f"{name} = {value}\n" for name, value in place.items())
        (self.data / "pg_hba.conf").write_text(_HBA)
        self.start()

    def start(self) -> None:
        self._ctl("start", "-l", str(self.data / "log"))

    def restart(self, mode: str = "fast") -> None:
        """`immediate` is a crash: every connection dies and the log is played again."""
        self._ctl("restart", "-m", mode, "-l", str(self.data / "log"))

    def revive(self) -> None:
        """Start it if it has given up; one that plays its log again is let be."""
        if not (self.data / "postmaster.pid").exists():
            self.start()

    def stop(self, mode: str = "fast") -> None:
        self._ctl("stop", "-m", mode)

    def remove(self) -> None:
        """Stop it, if it runs, and take its folder away."""
        if self._runs():
            self._ctl("stop", "-m", "immediate")
        shutil.rmtree(self.folder, ignore_errors=True)

    def _runs(self) -> bool:
        """A server that was killed leaves the file behind that says it runs."""
        try:
            os.kill(int((self.data / "postmaster.pid").read_text().split()[0]), 0)
        except (FileNotFoundError, ProcessLookupError):
            return False
        return True

    def _ctl(self, what: str, *more: str) -> None:
        self._run("pg_ctl", what, f"--pgdata={self.data}", "-w", "-t", "60", *more)

    def _run(self, program: str, *arguments: str) -> None:
        command = [str(self._programs / program), *arguments]
        if os.geteuid() == 0:
            who = f"--reuid={self._user}", f"--regid={pwd.getpwnam(self._user).pw_gid}"
            command = ["setpriv", *who, "--clear-groups", *command]
        # No pipe: a server that has been started would keep it open for ever.
        with tempfile.TemporaryFile() as told:
            environment = {**os.environ, "LC_ALL": "C.UTF-8"}
            ended = subprocess.run(
                command, cwd="/", env=environment, stdout=told, stderr=told, check=False
            )
            told.seek(0)
            if ended.returncode:
                raise RuntimeError(f"{program} {arguments}: {told.read().decode()}")


def _somebody_else() -> str:
    users = {one.pw_name for one in pwd.getpwall()}
    return "postgres" if "postgres" in users else "nobody"


_PREFIX = "barnlots-pg-"


def a_folder() -> Path:
    return places.a_folder(_PREFIX)


def sweep() -> None:
    """Take away what test runs left that were killed."""
    for folder in places.abandoned(_PREFIX):
        Server(folder).remove()


@contextmanager
def private_server() -> Iterator[Server]:
    """A server for as long as the block lasts."""
    server = Server(a_folder())
    try:
        server.make()
        yield server
    finally:
        server.remove()


def address(server: URL, database: str) -> str:
    """The address of one database as somebody who uses Barnlots would write it."""
    chosen = server.set(drivername="postgresql", database=database)
    return chosen.render_as_string(hide_password=False)


@contextmanager
def database(server: URL) -> Iterator[str]:
    """The address of a new database, dropped afterwards even if somebody is still in it."""
    name = f"barnlots_{uuid.uuid4().hex[:16]}"
    run(server, f'create database "{name}"')
    try:
        yield address(server, name)
    finally:
        run(server, f'drop database if exists "{name}" with (force)')


def run(url: URL | str, *statements: str) -> list[tuple[object, ...]]:
    """Run each outside any transaction; the rows of the last one."""
    import psycopg

    plain = make_url(url).set(drivername="postgresql").render_as_string(hide_password=False)
    with psycopg.connect(plain, autocommit=True) as connection:
        rows: list[tuple[object, ...]] = []
        for one in statements:
            cursor = connection.execute(one.encode())
            rows = cursor.fetchall() if cursor.description else []
    return rows
